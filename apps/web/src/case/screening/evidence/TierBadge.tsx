import { useTranslation } from 'react-i18next';
import { cx } from '../../../design/class-names.js';
import type { EvidenceTier } from './hit-order.js';

// The darker the stronger; the letters say it too.
const LOOKS: Record<EvidenceTier, { edge: string; mark: string }> = {
  E1: { edge: 'border-key-1000', mark: 'bg-key-1000 text-white' },
  E2: { edge: 'border-key-900', mark: 'bg-key-900 text-white' },
  E3: { edge: 'border-key-900', mark: 'bg-key-100 text-key-1000' },
  E4: { edge: 'border-solid-gray-600', mark: 'bg-solid-gray-200 text-solid-gray-900' },
  E5: { edge: 'border-solid-gray-420', mark: 'bg-solid-gray-50 text-solid-gray-700' },
};

/** What a hit is worth as evidence, as a mark and a few words. */
export function TierBadge({ tier }: { tier: EvidenceTier }) {
  const { t } = useTranslation('screening');
  const { edge, mark } = LOOKS[tier];
  return (
    <span className={cx('inline-flex overflow-hidden rounded-6 border bg-white text-dns-14B-130', edge)}>
      <span className={cx('tabular px-2 py-1', mark)}>{tier}</span>
      <span className="px-2 py-1">{t(`tier.${tier}.name`)}</span>
    </span>
  );
}
