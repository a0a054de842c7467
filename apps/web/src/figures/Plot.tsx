import { Link, useNavigate } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import type { QueueSearch } from '../routes-office.js';
import { Drawing } from './drawing/Drawing.js';
import type { PlotOption } from './options/look.js';
import type { Row } from './rows.js';

interface PlotProps {
  /** A question that the drawing answers. */
  title: string;
  meaning: string;
  /** How many it counts, in words; null: nothing yet. */
  count: string | null;
  /** What the rows are, then each column. */
  head: readonly [string, ...string[]];
  rows: readonly Row[];
  option: PlotOption;
  /** The columns that are drawn, in the order of the series. */
  series: readonly (number | null)[];
  heightPx: number;
  /** Where the same lies as a file. */
  file: string;
}

/** A question, how many were counted, a drawing, the table that says the same, and the table as a file. */
export function Plot({ title, meaning, count, head, rows, option, series, heightPx, file }: PlotProps) {
  const { t } = useTranslation('figures');
  const navigate = useNavigate();
  const open = useCallback(
    (row: Row, column: number | null) => {
      const list = column === null ? row.list : row.cells[column]?.list;
      if (list) void navigate({ to: '/queue', search: list });
    },
    [navigate],
  );
  return (
    <Card title={title} className="mb-6">
      <p className="measure text-quiet">{meaning}</p>
      <p className="tabular mt-1 mb-4">{count ?? t('nothing')}</p>
      {count !== null && (
        <>
          <Drawing {...{ title, head, rows, option, series, heightPx }} onOpen={open} />
          <Twin title={title} head={head} rows={rows} />
        </>
      )}
      <a href={file} download className={buttonClass('text', 'no-print mt-1 -ml-4')}>
        <Download aria-hidden className="size-5" />
        {t('csv')}
      </a>
    </Card>
  );
}

/** The same as a table, each figure a link to the cases it counts. */
function Twin({ title, head, rows }: Pick<PlotProps, 'title' | 'head' | 'rows'>) {
  const { t } = useTranslation('figures');
  return (
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
            {rows.map(({ label, list, cells }) => (
              <tr key={label} className="border-t border-line">
                <th scope="row" className="px-4 py-1 font-normal whitespace-nowrap">
                  <Listed list={list}>{label}</Listed>
                </th>
                {cells.map((cell, index) => (
                  <td key={head[index + 1]} className="tabular px-4 py-1 text-right">
                    <Listed list={cell.list}>{cell.text}</Listed>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Listed({ list, children }: { list: QueueSearch | null; children: ReactNode }) {
  if (list === null) return <span className="inline-flex min-h-11 items-center">{children}</span>;
  return (
    <Link
      to="/queue"
      search={list}
      className="inline-flex min-h-11 min-w-11 items-center justify-end text-key-900 underline underline-offset-4 hover:decoration-2"
    >
      {children}
    </Link>
  );
}
