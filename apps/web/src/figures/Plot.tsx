import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { buttonClass } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { Bars, type Bar } from './plots/Bars.js';

interface PlotProps {
  title: string;
  meaning: string;
  /** What the rows are, then each column. */
  head: readonly [string, ...string[]];
  rows: readonly Bar[];
  /** How many of the columns, from the first, are drawn; the others stand in the table alone. */
  drawn: number;
  stacked?: boolean;
  /** Where the same lies as a file. */
  file: string;
}

/** A drawing, the table that says the same, and the table as a file. */
export function Plot({ title, meaning, head, rows, drawn, stacked = false, file }: PlotProps) {
  const { t } = useTranslation('figures');
  const { number } = useFormats();
  const bars = rows.map(({ label, values }) => ({ label, values: values.slice(0, drawn) }));
  return (
    <Card title={title} className="mb-6">
      <p className="measure mb-4 text-quiet">{meaning}</p>
      <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={title}>
        <Bars title={title} parts={head.slice(1, drawn + 1)} bars={bars} stacked={stacked} />
      </div>
      <details className="mt-4">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-key-900 underline underline-offset-4">
          {t('table')}
        </summary>
        <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('tableOf', { title })}>
          <table className="mt-2 border-collapse text-left">
            <caption className="sr-only">{title}</caption>
            <thead className="bg-paper text-dns-14B-130">
              <tr>
                {head.map((column) => (
                  <th key={column} scope="col" className="px-4 py-2">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, values }) => (
                <tr key={label} className="border-t border-line">
                  <th scope="row" className="px-4 py-2 font-normal whitespace-nowrap">
                    {label}
                  </th>
                  {values.map((value, index) => (
                    <td key={head[index + 1]} className="tabular px-4 py-2 text-right">
                      {number(value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <a href={file} download className={buttonClass('text', 'no-print mt-1 px-0')}>
        <Download aria-hidden className="size-5" />
        {t('csv')}
      </a>
    </Card>
  );
}
