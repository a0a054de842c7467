import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { Eye } from 'lucide-react';
import { createContext, use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { CaseRow } from '../client/index.js';
import { StartChip, StateChip, TierChip } from '../design/badges.js';
import { Button } from '../design/Button.js';
import { ChooseBox } from './desk/ChooseBox.js';
import type { Chosen } from './desk/use-chosen.js';
import { PersonLink } from './PersonLink.js';
import { WaitingCell } from './WaitingCell.js';

const features = tableFeatures({});
const column = createColumnHelper<typeof features, CaseRow>();

// Not in the columns: every tick would make them, and with them every cell, anew, and the focus in a row would be lost.
const Choosing = createContext<Chosen | null>(null);

function useColumns(onPeek: (row: CaseRow) => void, choosable: boolean) {
  const { t } = useTranslation(['queue', 'common', 'desk']);
  const { language } = useLanguage();
  return useMemo(
    () =>
      column.columns([
        ...(choosable
          ? [
              column.display({
                id: 'choose',
                header: () => <span className="sr-only">{t('desk:choose')}</span>,
                cell: ({ row }) => <ChooseCell row={row.original} />,
              }),
            ]
          : []),
        column.display({
          id: 'person',
          header: t('column.person'),
          cell: ({ row }) => <PersonLink row={row.original} />,
        }),
        column.display({
          id: 'waiting',
          header: t('column.waiting'),
          cell: ({ row }) => <WaitingCell row={row.original} />,
        }),
        column.display({
          id: 'standing',
          header: t('column.standing'),
          cell: ({ row: { original } }) => (
            <span className="flex flex-col items-start gap-1.5">
              <StateChip state={original.state} />
              <StartChip of={original} />
            </span>
          ),
        }),
        column.accessor('tier', {
          header: t('column.tier'),
          cell: ({ getValue }) => <TierChip tier={getValue()} />,
        }),
        column.display({
          id: 'place',
          header: t('column.place'),
          cell: ({ row: { original } }) => (
            <span className="block min-w-40">
              {original.laboratory}
              <span className="block text-dns-14N-130 leading-160 text-quiet">{original.unit.name[language]}</span>
            </span>
          ),
        }),
        column.display({
          id: 'peek',
          header: () => <span className="sr-only">{t('peek')}</span>,
          cell: ({ row }) => <PeekButton row={row.original} onPeek={onPeek} />,
        }),
      ]),
    [t, language, onPeek, choosable],
  );
}

/** The worklist as a table. */
export function QueueTable({
  rows,
  onPeek,
  chosen,
}: {
  rows: CaseRow[];
  onPeek: (row: CaseRow) => void;
  /** Null for whoever can do nothing with several cases. */
  chosen: Chosen | null;
}) {
  const { t } = useTranslation('queue');
  const columns = useColumns(onPeek, chosen !== null);
  const table = useTable({ features, columns, data: rows, getRowId: (row) => row.id });
  return (
    <Choosing value={chosen}>
      <div className="relative overflow-x-auto rounded-12 border border-line bg-white">
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{t('caption', { count: rows.length })}</caption>
          <thead className="bg-paper text-dns-14B-130 break-keep">
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <th key={header.id} scope="col" className="px-3 py-3 first:pl-4 last:pr-2 last:pl-0">
                    <table.FlexRender header={header} />
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr
                key={row.id}
                aria-selected={chosen?.has(row.id)}
                className="border-t border-line align-top focus-within:bg-key-50 hover:bg-paper aria-selected:bg-key-50"
              >
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className="px-3 py-3 text-std-16N-170 first:pl-4 last:pr-2 last:pl-0">
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Choosing>
  );
}

function ChooseCell({ row }: { row: CaseRow }) {
  const chosen = use(Choosing);
  return chosen && <ChooseBox row={row} chosen={chosen} />;
}

function PeekButton({ row, onPeek }: { row: CaseRow; onPeek: (row: CaseRow) => void }) {
  const { t } = useTranslation('queue');
  return (
    <Button look="text" className="-my-1.5 px-2" aria-label={`${t('peek')}: ${row.number}`} onPress={() => onPeek(row)}>
      <Eye aria-hidden className="size-5" />
    </Button>
  );
}
