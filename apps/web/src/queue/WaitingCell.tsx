import { ArrowBigUpDash } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { CaseRow } from '../client/index.js';
import { Age } from './Age.js';
import { OwnerMark } from './desk/OwnerMark.js';
import { DueChip } from './DueChip.js';
import { useTaskWords } from './use-task-words.js';

/** Who has the case, for what, since when, until when, and whether it was carried higher. */
export function WaitingCell({ row }: { row: CaseRow }) {
  const { t } = useTranslation('queue');
  const task = useTaskWords()(row);
  const { waitingFor } = row;
  if (waitingFor === null || task === null) return <span className="text-quiet">{t('over')}</span>;
  return (
    <span className="flex flex-col items-start gap-1">
      <span>{t('task', task)}</span>
      <span className="flex flex-wrap items-center gap-2">
        {row.due !== null && <DueChip due={row.due} />}
        <Age since={waitingFor.since} />
        {row.escalatedAt !== null && <EscalatedChip at={row.escalatedAt} />}
      </span>
      <OwnerMark row={row} />
    </span>
  );
}

/** Mark of a case that was carried higher. */
export function EscalatedChip({ at }: { at: string }) {
  const { t } = useTranslation('queue');
  const { day } = useFormats();
  return (
    <span
      title={t('escalatedSince', { day: day(at) })}
      className="inline-flex items-center gap-1 rounded-6 border border-orange-900 bg-orange-50 px-1.5 py-0.5 text-dns-14B-130 whitespace-nowrap text-orange-1100"
    >
      <ArrowBigUpDash aria-hidden className="size-4" />
      {t('escalated')}
    </span>
  );
}
