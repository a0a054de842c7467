import { Check, CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import type { Answered } from './use-each.js';

/** What came of each case: mark and words. */
export function EachAnswer({ answers }: { answers: readonly Answered[] }) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <ul aria-label={t('answers')} aria-live="polite" className="divide-y divide-line rounded-8 border border-line">
      {answers.map(({ row, refused }) => {
        const Mark = refused === null ? Check : CircleAlert;
        return (
          <li key={row.id} className="flex items-start gap-2 px-4 py-2.5">
            <Mark
              aria-hidden
              className={refused === null ? 'mt-1 size-5 shrink-0 text-green-900' : 'mt-1 size-5 shrink-0 text-error-2'}
            />
            <span>
              <span className="tabular mr-2">{row.number}</span>
              {isolated(row.personName) ?? t('common:anonymous')}
              <span className="block text-dns-14N-130 leading-160 text-quiet">{refused ?? t('done')}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
