import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import type { SimulationView } from '../../client/index.js';
import { buttonClass } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { EmptyState } from '../../design/placeholders.js';
import { SimulatedCases } from './SimulatedCases.js';

const KINDS = ['tier', 'raised', 'lowered', 'checks', 'route', 'deadlines', 'questions'] as const;
const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;

/** How many cases would be otherwise, in what, and which. */
export function SimulationResult({ result }: { result: SimulationView }) {
  const { t } = useTranslation('policies');
  const { number } = useFormats();
  const { before, after, counts, cases, more, limit } = result;
  const left = [
    ...(counts.erased > 0 ? [t('simulation.erased', { count: counts.erased })] : []),
    ...(counts.unseen > 0 ? [t('simulation.unseen', { count: counts.unseen })] : []),
    ...(more ? [t('simulation.more', { limit: number(limit) })] : []),
  ];
  return (
    <>
      <Card title={<span aria-live="polite">{t('simulation.result', { before, after })}</span>}>
        <p className="flex flex-wrap gap-x-8 gap-y-2 text-std-20B-150">
          <span>
            {t('simulation.changed')} <span className="tabular">{number(counts.changed)}</span>
          </span>
          <span className="font-normal text-quiet">
            {t('simulation.compared')} <span className="tabular">{number(counts.cases)}</span>
          </span>
        </p>
        {left.map((sentence) => (
          <p key={sentence} className="mt-2 text-dns-14N-130 leading-160 text-quiet">
            {sentence}
          </p>
        ))}
        {counts.changed > 0 && (
          <div className="mt-4 grid items-start gap-6 md:grid-cols-2">
            <Counts result={result} />
            <TierTurns result={result} />
          </div>
        )}
        {counts.cases === 0 && <EmptyState title={t('simulation.noCases')}>{t('simulation.noCasesDetail')}</EmptyState>}
        {counts.cases > 0 && counts.changed === 0 && (
          <EmptyState title={t('simulation.nothing')}>
            {t('simulation.nothingDetail', { count: counts.cases })}
          </EmptyState>
        )}
      </Card>
      {cases.length > 0 && (
        <Card
          title={t('simulation.list')}
          actions={
            <a
              href={`/api/policies/${after}/simulations/table?against=${before}`}
              download
              className={buttonClass('outline')}
            >
              <Download aria-hidden className="size-5" />
              {t('simulation.csv')}
            </a>
          }
        >
          {cases.length < counts.changed && (
            <p className="mb-3 text-quiet">
              {t('simulation.first', { all: number(counts.changed), shown: number(cases.length) })}
            </p>
          )}
          <SimulatedCases cases={cases} words={result.words} />
        </Card>
      )}
    </>
  );
}

function Counts({ result: { counts } }: { result: SimulationView }) {
  const { t } = useTranslation('policies');
  const { number } = useFormats();
  return (
    <table className="w-full border-collapse text-left">
      <caption className="pb-2 text-left text-std-16B-170">{t('simulation.counts')}</caption>
      <thead className="bg-paper text-dns-14B-130">
        <tr>
          <th scope="col" className="px-3 py-2">
            {t('simulation.point')}
          </th>
          <th scope="col" className="px-3 py-2 text-right">
            {t('simulation.cases')}
          </th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => (
          <tr key={kind} className="border-t border-line">
            <th scope="row" className="px-3 py-2 font-normal whitespace-pre-wrap">
              {t(`simulation.kind.${kind}`)}
            </th>
            <td className="tabular px-3 py-2 text-right">{number(counts[kind])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of all that were compared: from which tier to which; what stays lies on the diagonal. */
function TierTurns({ result: { tiers } }: { result: SimulationView }) {
  const { t } = useTranslation('policies');
  const { number } = useFormats();
  const shown = TIERS.filter((tier) => tiers.some(({ before, after }) => before === tier || after === tier));
  const cases = (before: string, after: string) =>
    tiers.find((each) => each.before === before && each.after === after)?.cases ?? 0;
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('simulation.tiers')}>
      <table className="w-full border-collapse text-left">
        <caption className="pb-2 text-left text-std-16B-170">{t('simulation.tiers')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            <th scope="col" className="px-3 py-2">
              {t('simulation.tiersFrom')} ＼ {t('simulation.tiersTo')}
            </th>
            {shown.map((tier) => (
              <th key={tier} scope="col" className="px-3 py-2 text-right">
                {tier}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((before) => (
            <tr key={before} className="border-t border-line">
              <th scope="row" className="px-3 py-2">
                {before}
              </th>
              {shown.map((after) => {
                const count = cases(before, after);
                const changes = count > 0 && before !== after;
                return (
                  <td
                    key={after}
                    className={`tabular px-3 py-2 text-right ${changes ? 'bg-yellow-100 font-bold' : 'text-quiet'}`}
                  >
                    {number(count)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
