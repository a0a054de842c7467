import { CircleHelp, CircleSlash, Hourglass, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../client/index.js';
import { cx } from '../../design/class-names.js';

/** In the order of their keys: 1, 2, 3. */
export const VERDICTS = ['true-match', 'false-positive', 'inconclusive'] as const satisfies readonly Verdict[];

const LOOKS: Record<Verdict, { icon: LucideIcon; look: string }> = {
  'true-match': { icon: TriangleAlert, look: 'border-error-2 bg-red-50 text-red-1000' },
  'false-positive': { icon: CircleSlash, look: 'border-solid-gray-420 bg-solid-gray-50 text-solid-gray-800' },
  inconclusive: { icon: CircleHelp, look: 'border-yellow-900 bg-yellow-50 text-yellow-1200' },
};

/** What a person found a hit to be, or that nobody has looked yet. */
export function VerdictChip({ verdict }: { verdict: Verdict | null }) {
  const { t } = useTranslation('screening');
  const { icon: Icon, look } =
    verdict === null ? { icon: Hourglass, look: 'border-orange-900 bg-orange-50 text-orange-1100' } : LOOKS[verdict];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-6 border px-2 py-1 text-dns-14B-130 whitespace-nowrap',
        look,
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(verdict === null ? 'waiting' : `verdict.${verdict}.word`)}
    </span>
  );
}
