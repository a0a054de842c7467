import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  ClipboardCheck,
  LoaderCircle,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../design/class-names.js';
import type { Standing } from './standing.js';

const LOOKS: Record<Standing, { icon: LucideIcon; look: string }> = {
  requested: { icon: CircleDashed, look: 'border-solid-gray-600 bg-solid-gray-50 text-solid-gray-800' },
  'in-progress': { icon: LoaderCircle, look: 'border-solid-gray-600 bg-solid-gray-50 text-solid-gray-800' },
  failed: { icon: CircleX, look: 'border-error-2 bg-red-50 text-red-1000' },
  clear: { icon: CircleCheck, look: 'border-success-2 bg-green-50 text-green-900' },
  attention: { icon: CircleAlert, look: 'border-orange-900 bg-orange-50 text-orange-1100' },
  unknown: { icon: CircleHelp, look: 'border-yellow-900 bg-yellow-50 text-yellow-1200' },
  done: { icon: ClipboardCheck, look: 'border-solid-gray-600 bg-white text-solid-gray-800' },
};

/** How a check stands, as mark and word. */
export function StandingChip({ standing }: { standing: Standing }) {
  const { t } = useTranslation('casefile');
  const { icon: Icon, look } = LOOKS[standing];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-6 border px-2 py-1 text-dns-14B-130 whitespace-nowrap',
        look,
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(`check.standing.${standing}`)}
    </span>
  );
}
