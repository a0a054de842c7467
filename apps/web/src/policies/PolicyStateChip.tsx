import {
  CalendarClock,
  CircleCheck,
  CircleDashed,
  History,
  Hourglass,
  PencilLine,
  X,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PolicyState } from '../client/index.js';
import { cx } from '../design/class-names.js';

const STATES: Record<PolicyState, { icon: LucideIcon; soft: string }> = {
  shipped: { icon: CircleDashed, soft: 'border-solid-gray-420 text-solid-gray-700' },
  draft: { icon: PencilLine, soft: 'border-solid-gray-600 text-solid-gray-800' },
  proposed: { icon: Hourglass, soft: 'border-warning-orange-2 text-orange-1000' },
  coming: { icon: CalendarClock, soft: 'border-key-700 text-key-900' },
  'in-force': { icon: CircleCheck, soft: 'border-success-2 bg-green-50 text-green-900' },
  past: { icon: History, soft: 'border-solid-gray-420 text-solid-gray-700' },
  withdrawn: { icon: X, soft: 'border-solid-gray-420 text-solid-gray-700' },
};

/** How far a version has come, as mark and words. */
export function PolicyStateChip({ state }: { state: PolicyState }) {
  const { t } = useTranslation('policies');
  const { icon: Icon, soft } = STATES[state];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-6 border bg-white px-2 py-1 text-dns-14B-130 whitespace-nowrap',
        soft,
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={2.5} />
      {t(`state.${state}`)}
    </span>
  );
}
