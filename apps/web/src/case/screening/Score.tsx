import { useTranslation } from 'react-i18next';
import type { Band } from '../../client/index.js';

/** How alike, in a word and a number; the bar only repeats the number. */
export function Score({ score, band }: { score: number; band: Band }) {
  const { t } = useTranslation('screening');
  return (
    <span className="inline-flex items-center gap-2 text-dns-14N-130">
      <span aria-hidden className="h-2 w-14 overflow-hidden rounded-full bg-solid-gray-200">
        <span className="block h-full bg-solid-gray-700" style={{ width: `${String(Math.round(score * 100))}%` }} />
      </span>
      <span className="tabular">{t('score', { score: score.toFixed(2), band: t(`band.${band}`) })}</span>
    </span>
  );
}
