import { CircleAlert, CircleCheck, CircleHelp, Clock, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RowVerdict } from '../client/index.js';
import { cx } from '../design/class-names.js';

const MARKS: Record<RowVerdict, { icon: LucideIcon; look: string }> = {
  cleared: { icon: CircleCheck, look: 'text-success-2' },
  'under-way': { icon: Clock, look: 'text-solid-gray-700' },
  gap: { icon: CircleAlert, look: 'text-error-2' },
  unclear: { icon: CircleHelp, look: 'text-warning-yellow-2' },
};

/** What became of a row, as mark and words; colour only repeats what they say. */
export function VerdictMark({ verdict }: { verdict: RowVerdict }) {
  const { t } = useTranslation('rosters');
  const { icon: Icon, look } = MARKS[verdict];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon aria-hidden className={cx('size-5 shrink-0', look)} />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
