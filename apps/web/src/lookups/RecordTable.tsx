import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { LookupRow } from '../client/index.js';
import { useLookupState } from './use-lookup-state.js';

const COLUMNS = ['when', 'who', 'purpose', 'count', 'result', 'state'] as const;

/** Who asked, when and for what; never a name that was asked for. */
export function RecordTable({ rows }: { rows: readonly LookupRow[] }) {
  const { t } = useTranslation('lookups');
  const { say } = useLanguage();
  const { moment, number } = useFormats();
  const { counts, state } = useLookupState();
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('record.caption')}>
      <table className="w-full min-w-[46rem] border-collapse text-left">
        <caption className="sr-only">{t('record.caption')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="px-4 py-3 whitespace-nowrap">
                {t(`record.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-t border-line align-top">
              <td className="px-4 py-1 whitespace-nowrap">
                <Link
                  to="/lookups/$lookupId"
                  params={{ lookupId: row.id }}
                  aria-label={t('record.open', { moment: moment(row.madeAt) })}
                  className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
                >
                  {moment(row.madeAt)}
                </Link>
              </td>
              <td className="px-4 py-3">{row.madeBy ?? '–'}</td>
              <td className="px-4 py-3">
                {say(row.purposeWords)}
                {row.dutyWords !== null && (
                  <span className="block text-dns-14N-130 leading-160 text-quiet">{say(row.dutyWords)}</span>
                )}
              </td>
              <td className="tabular px-4 py-3">{number(row.names)}</td>
              <td className="px-4 py-3">{counts(row)}</td>
              <td className="px-4 py-3">{state(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
