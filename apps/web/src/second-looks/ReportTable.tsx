import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { SecondLookCount } from '../client/index.js';

const NUMBERS = ['drawn', 'given', 'agreed', 'disagreed', 'otherOutcome', 'otherTier', 'lapsed'] as const;

/** How often both decisions agreed, by quarter and unit. Nobody is named. */
export function ReportTable({ rows }: { rows: readonly SecondLookCount[] }) {
  const { t } = useTranslation('secondLooks');
  const { say } = useLanguage();
  const { number } = useFormats();
  return (
    <>
      <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('report.caption')}>
        <table className="w-full min-w-[52rem] border-collapse text-left">
          <caption className="sr-only">{t('report.caption')}</caption>
          <thead className="bg-paper text-dns-14B-130">
            <tr>
              {(['quarter', 'unit', ...NUMBERS, 'agreement'] as const).map((column) => (
                <th key={column} scope="col" className="px-4 py-3 whitespace-nowrap">
                  {t(`report.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.quarter + row.unit.id} className="border-t border-line">
                <th scope="row" className="tabular px-4 py-3 text-left font-normal whitespace-nowrap">
                  {row.quarter}
                </th>
                <td className="min-w-40 px-4 py-3">{say(row.unit.name)}</td>
                {NUMBERS.map((column) => (
                  <td key={column} className="tabular px-4 py-3">
                    {number(row[column])}
                  </td>
                ))}
                <td className="tabular px-4 py-3">
                  {row.agreement === null ? '–' : `${number(Math.round(row.agreement * 100))}%`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3 text-dns-14N-130 leading-160 text-quiet">{t('report.few')}</p>
    </>
  );
}
