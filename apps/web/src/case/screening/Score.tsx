import { useTranslation } from 'react-i18next';
import type { HitView } from '../../client/index.js';

/** How alike, in a number, and in a word where nothing else says what it is worth; the bar only repeats the number. */
export function Score({ hit: { score, band, tier } }: { hit: Pick<HitView, 'score' | 'band' | 'tier'> }) {
  const { t } = useTranslation('screening');
  const number = score.toFixed(2);
  return (
    <span className="inline-flex items-center gap-2 text-dns-14N-130">
      <span aria-hidden className="h-2 w-14 overflow-hidden rounded-full bg-solid-gray-200">
        <span className="block h-full bg-solid-gray-700" style={{ width: `${String(Math.round(score * 100))}%` }} />
      </span>
      <span className="tabular">
        {tier === null ? t('score', { score: number, band: t(`band.${band}`) }) : t('scoreAlone', { score: number })}
      </span>
    </span>
  );
}
