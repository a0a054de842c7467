import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { RosterLine } from '../client/index.js';

const COLUMNS = ['when', 'source', 'who', 'rows', 'first', 'now', 'unclear', 'compared'] as const;

/** How many gaps every roster had when it came, and has now. */
export function TrendTable({ rows }: { rows: readonly RosterLine[] }) {
  const { t } = useTranslation('rosters');
  const { moment, number } = useFormats();
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('trend.caption')}>
      <table className="w-full min-w-[46rem] border-collapse text-left">
        <caption className="sr-only">{t('trend.caption')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="px-4 py-3 whitespace-nowrap">
                {t(`trend.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-t border-line align-top">
              <td className="px-4 py-1 whitespace-nowrap">
                <Link
                  to="/rosters/$rosterId"
                  params={{ rosterId: row.id }}
                  aria-label={t('trend.open', { moment: moment(row.importedAt) })}
                  className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
                >
                  {moment(row.importedAt)}
                </Link>
              </td>
              <td className="px-4 py-3">{row.source}</td>
              <td className="px-4 py-3">{row.importedBy ?? '–'}</td>
              <td className="tabular px-4 py-3">{number(row.rows)}</td>
              <td className="tabular px-4 py-3">{number(row.first.gap)}</td>
              <td className="tabular px-4 py-3">{number(row.now.gap)}</td>
              <td className="tabular px-4 py-3">{number(row.now.unclear)}</td>
              <td className="px-4 py-3 whitespace-nowrap">
                {moment(row.comparedAt)}
                {row.forgottenAt !== null && (
                  <span className="block text-dns-14N-130 leading-160 text-quiet">{t('trend.forgotten')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
