import { Link } from '@tanstack/react-router';
import { CircleDashed, Equal, EqualNot, type LucideIcon, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useJoin } from '../catalogue/use-join.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { SecondLookLine } from '../client/index.js';
import { cx } from '../design/class-names.js';

/** One drawn decision a line: whose, where it lies, and what came of it. */
export function LookRows({ rows }: { rows: readonly SecondLookLine[] }) {
  return (
    <ul className="divide-y divide-line rounded-12 border border-line bg-white">
      {rows.map((row) => (
        <li
          key={row.caseId + row.drawnAt}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-3"
        >
          <Whose row={row} />
          <Came row={row} />
        </li>
      ))}
    </ul>
  );
}

function Whose({ row }: { row: SecondLookLine }) {
  const { t } = useTranslation(['secondLooks', 'common']);
  const { say } = useLanguage();
  const { moment } = useFormats();
  const join = useJoin();
  const name = <bdi>{row.personName ?? t('common:anonymous')}</bdi>;
  const look = 'inline-flex min-h-11 items-center text-std-16B-170 text-key-900 underline underline-offset-4';
  return (
    <div className="min-w-0">
      {row.isMine ? (
        <Link to="/second-looks/$caseId" params={{ caseId: row.caseId }} className={look}>
          {name}
        </Link>
      ) : (
        <Link to="/cases/$caseId" params={{ caseId: row.caseId }} className={look}>
          {name}
        </Link>
      )}
      <p className="text-dns-14N-130 leading-175 text-quiet">{join(row.number, row.laboratory, say(row.unit.name))}</p>
      <p className="text-dns-14N-130 leading-175 text-quiet">{t('drawn', { moment: moment(row.drawnAt) })}</p>
    </div>
  );
}

const MARKS: Record<'open' | 'lapsed' | 'agreed' | 'differed', { icon: LucideIcon; look: string }> = {
  open: { icon: CircleDashed, look: 'border-key-700 text-key-900' },
  lapsed: { icon: RotateCcw, look: 'border-solid-gray-420 text-solid-gray-700' },
  agreed: { icon: Equal, look: 'border-success-2 text-green-900' },
  differed: { icon: EqualNot, look: 'border-warning-orange-2 text-orange-1100' },
};

/** Whether both decisions agree, in words; the mark and the colour repeat them. */
export function AgreementChip({ standing }: { standing: keyof typeof MARKS }) {
  const { t } = useTranslation('secondLooks');
  const { icon: Icon, look } = MARKS[standing];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-6 border bg-white px-2 py-1 text-dns-14B-130 whitespace-nowrap',
        look,
      )}
    >
      <Icon aria-hidden className="size-4" strokeWidth={2.5} />
      {t(`standing.${standing}`)}
    </span>
  );
}

function Came({ row }: { row: SecondLookLine }) {
  const { t } = useTranslation(['secondLooks', 'common']);
  const { outcomes } = row;
  const said = row.sameOutcome === true && row.sameTier === true ? 'agreed' : 'differed';
  return (
    <div className="flex flex-col items-start gap-1 sm:items-end">
      <AgreementChip standing={row.status === 'given' ? said : row.status} />
      {outcomes !== null && (
        <p className="text-dns-14N-130 leading-175 text-quiet">
          {t('both', {
            first: t(`common:state.${outcomes.first}`),
            firstTier: outcomes.firstTier,
            second: t(`common:state.${outcomes.second}`),
            secondTier: outcomes.secondTier,
          })}
        </p>
      )}
    </div>
  );
}
