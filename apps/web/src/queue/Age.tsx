import { Clock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useJoin } from '../catalogue/use-join.js';
import { cx } from '../design/class-names.js';

const LATE_DAYS = 3;

/** Since when something waits, and for how long; a long wait has another mark, not only another colour. */
export function Age({ since }: { since: string }) {
  const { t } = useTranslation(['queue', 'common']);
  const { shortDay, daysSince } = useFormats();
  const join = useJoin();
  const days = daysSince(since);
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
      {days === 0
        ? t('common:sinceToday')
        : join(t('common:since', { day: shortDay(since) }), t('days', { count: days }))}
    </span>
  );
}
