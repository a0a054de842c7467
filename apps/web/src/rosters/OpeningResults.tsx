import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { OpenedRow } from '../client/index.js';

/** What came of each row that a case was to be opened for. */
export function OpeningResults({ results }: { results: readonly OpenedRow[] }) {
  const { t } = useTranslation('rosters');
  const { say } = useLanguage();
  return (
    <ul aria-label={t('opening.result')} className="mt-4 divide-y divide-line rounded-8 border border-line">
      {results.map(({ row, words, number }) => (
        <li key={row} className="flex flex-wrap gap-x-3 px-4 py-2">
          <span className="tabular text-quiet">{t('rows.row', { row })}</span>
          <span>{say(words)}</span>
          {number !== null && <span>{t('rows.case', { number })}</span>}
        </li>
      ))}
    </ul>
  );
}
