import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { PolicyVersionRow } from '../client/index.js';
import { Facts } from '../design/Facts.js';
import { useNarrow } from '../design/use-media.js';
import { PolicyStateChip } from './PolicyStateChip.js';
import { VersionLink } from './VersionLink.js';

/** A row for each version: how far it has come, from when, by whom. */
export function PolicyRows({ versions }: { versions: readonly PolicyVersionRow[] }) {
  const { t } = useTranslation('policies');
  if (useNarrow()) return <PolicyList versions={versions} />;
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('list')}>
      <table className="w-full min-w-[44rem] border-collapse text-left">
        <caption className="sr-only">{t('list')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            {(['version', 'state', 'from', 'activated', 'drafted'] as const).map((column) => (
              <th key={column} scope="col" className="px-4 py-3">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <Row key={version.name} version={version} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same where a table has no room. */
function PolicyList({ versions }: { versions: readonly PolicyVersionRow[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {versions.map((version) => (
        <Item key={version.name} version={version} />
      ))}
    </ul>
  );
}

function Item({ version }: { version: PolicyVersionRow }) {
  const { t } = useTranslation('policies');
  const { days, activated, drafted } = useTold(version);
  return (
    <li className="rounded-8 border border-line px-4 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <VersionLink version={version.name} />
        <PolicyStateChip state={version.state} />
      </div>
      <Facts
        facts={[
          [t('column.from'), <Days key="days" days={days} />],
          [t('column.activated'), activated],
          [t('column.drafted'), drafted],
        ]}
      />
    </li>
  );
}

function Row({ version }: { version: PolicyVersionRow }) {
  const { days, activated, drafted } = useTold(version);
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="px-4 py-2 font-normal">
        <VersionLink version={version.name} />
      </th>
      <td className="px-4 py-3.5">
        <PolicyStateChip state={version.state} />
      </td>
      <td className="px-4 py-4 whitespace-nowrap">
        <Days days={days} />
      </td>
      <td className="px-4 py-4">{activated}</td>
      <td className="px-4 py-4">{drafted}</td>
    </tr>
  );
}

function Days({ days }: { days: readonly string[] }) {
  const { t } = useTranslation('policies');
  if (days.length === 0) return t('none');
  return days.map((each) => (
    <span key={each} className="block">
      {each}
    </span>
  ));
}

/** From when and until when, who let it in, who brought it, in words. Of one that waits to begin again, not when it ended before. */
function useTold(version: PolicyVersionRow) {
  const { t } = useTranslation('policies');
  const { day } = useFormats();
  const [latest] = version.activations;
  const from = version.proposal?.from ?? latest?.from ?? null;
  return {
    days: [
      ...(from === null ? [] : [day(from)]),
      ...(version.until === null || version.proposal !== null ? [] : [t('untilDay', { day: day(version.until) })]),
    ],
    activated: latest === undefined ? t('none') : (latest.activatedBy ?? t('somebody')),
    drafted:
      version.draftedAt === null
        ? t('shippedFile')
        : t('who', { by: version.draftedBy ?? t('somebody'), at: day(version.draftedAt) }),
  };
}
