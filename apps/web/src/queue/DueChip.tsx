import { CalendarClock, CircleAlert, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { Due } from '../client/index.js';
import { cx } from '../design/class-names.js';

const LOOKS = {
  over: { icon: CircleAlert, look: 'border-error-2 bg-red-50 text-red-1000' },
  today: { icon: Hourglass, look: 'border-yellow-900 bg-yellow-50 text-yellow-1200' },
  later: { icon: CalendarClock, look: 'border-solid-gray-600 bg-white text-solid-gray-800' },
} as const;

/** How many business days are left, or gone: mark and words; the colour only repeats them. */
export function DueChip({ due }: { due: Due }) {
  const { t } = useTranslation('queue');
  const { moment } = useFormats();
  const { at, isOver, days } = due;
  const { icon: Icon, look } = LOOKS[isOver ? 'over' : days === 0 ? 'today' : 'later'];
  const words = isOver
    ? days === 0
      ? t('due.overToday')
      : t('due.over', { count: days })
    : days === 0
      ? t('due.today')
      : t('due.left', { count: days });
  return (
    <span
      title={t('due.at', { moment: moment(at) })}
      className={cx(
        'inline-flex items-center gap-1 rounded-6 border px-1.5 py-0.5 text-dns-14B-130 whitespace-nowrap',
        look,
      )}
    >
      <Icon aria-hidden className="size-4" />
      {words}
    </span>
  );
}
