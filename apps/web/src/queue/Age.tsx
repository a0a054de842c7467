import { Clock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useJoin } from '../catalogue/use-join.js';
import { cx } from '../design/class-names.js';

const LATE_DAYS = 3;
const DAY_MS = 86_400_000;

interface AgeProps {
  since: string;
  /** The moment looked at, where that is not now. */
  until?: string | null;
}

/** Since when something waits, and for how long; a long wait has another mark, not only another colour. */
export function Age({ since, until = null }: AgeProps) {
  const { t } = useTranslation(['queue', 'common']);
  const { shortDay, daysSince } = useFormats();
  const join = useJoin();
  const days =
    until === null ? daysSince(since) : Math.max(0, Math.floor((Date.parse(until) - Date.parse(since)) / DAY_MS));
  const late = days >= LATE_DAYS;
  const Mark = late ? TriangleAlert : Clock;
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 text-dns-14N-130 whitespace-nowrap',
        late ? 'text-orange-1000' : 'text-quiet',
      )}
    >
      <Mark aria-hidden className="size-4 shrink-0" />
      {days === 0 && until === null
        ? t('common:sinceToday')
        : join(t('common:since', { day: shortDay(since) }), t('days', { count: days }))}
    </span>
  );
}
