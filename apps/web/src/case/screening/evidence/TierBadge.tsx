import { useTranslation } from 'react-i18next';
import { cx } from '../../../design/class-names.js';
import type { EvidenceTier } from './hit-order.js';

// The darker the stronger; the letters say it too.
const LOOKS: Record<EvidenceTier, string> = {
  E1: 'border-key-1000 bg-key-1000 text-white',
  E2: 'border-key-900 bg-key-900 text-white',
  E3: 'border-key-900 bg-key-50 text-key-1000',
  E4: 'border-solid-gray-600 bg-white text-solid-gray-800',
  E5: 'border-solid-gray-420 bg-solid-gray-50 text-solid-gray-700',
};

/** What a hit is worth as evidence, as a mark and a few words. */
export function TierBadge({ tier }: { tier: EvidenceTier }) {
  const { t } = useTranslation('screening');
  return (
    <span className={cx('inline-flex items-center gap-1.5 rounded-6 border px-2 py-1 text-dns-14B-130', LOOKS[tier])}>
      <span className="tabular">{tier}</span>
      {t(`tier.${tier}.name`)}
    </span>
  );
}
