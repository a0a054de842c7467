import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PolicyTerm, SimulatedCaseView } from '../../client/index.js';
import { StateChip, TierChip } from '../../design/badges.js';
import { useChangeLines } from './use-change-lines.js';

interface SimulatedCasesProps {
  cases: readonly SimulatedCaseView[];
  words: readonly PolicyTerm[];
}

/** Which cases would be otherwise, and in what. */
export function SimulatedCases({ cases, words }: SimulatedCasesProps) {
  const { t } = useTranslation('policies');
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('simulation.list')}>
      <table className="w-full min-w-[44rem] border-collapse text-left">
        <caption className="sr-only">{t('simulation.list')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            {(['number', 'state', 'tier', 'what'] as const).map((column) => (
              <th key={column} scope="col" className="px-3 py-2">
                {t(`simulation.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <Row key={one.id} one={one} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ one, words }: { one: SimulatedCaseView; words: readonly PolicyTerm[] }) {
  const { t } = useTranslation('policies');
  const lines = useChangeLines(words)(one);
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="px-3 py-1 font-normal whitespace-nowrap">
        <Link
          to="/cases/$caseId"
          params={{ caseId: one.id }}
          className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
        >
          {one.number}
        </Link>
      </th>
      <td className="px-3 py-2.5">
        <StateChip state={one.state} />
      </td>
      <td className="px-3 py-2.5 whitespace-nowrap">
        {one.tier === null ? (
          <span className="text-quiet">{t('simulation.same')}</span>
        ) : (
          <span className="inline-flex items-center gap-2">
            <TierChip tier={one.tier.before} />
            <span aria-hidden>→</span>
            <TierChip tier={one.tier.after} />
          </span>
        )}
        {one.assigned !== null && (
          <span className="mt-1 block text-dns-14N-130 text-quiet">
            {t('simulation.assigned', { tier: one.assigned })}
          </span>
        )}
      </td>
      <td className="px-3 py-3 text-dns-14N-130 leading-160">
        <ul className="flex flex-col gap-1">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
