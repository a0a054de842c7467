import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { OpenedRow, Roster, RosterRow, RowVerdict } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { Pick } from '../design/fields.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { useMay } from '../session/use-session.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { OpeningForm } from './OpeningForm.js';
import { OpeningResults } from './OpeningResults.js';
import { rosterRowsQuery, type RowsWanted } from './queries.js';
import { RowItem } from './RowItem.js';

const VERDICTS = ['gap', 'unclear', 'under-way', 'cleared'] as const satisfies RowVerdict[];
const EVERYWHERE = '*';
/** So many cases are opened at once. */
export const OPENED_MAX = 50;

interface RowListProps {
  roster: Roster;
  wanted: RowsWanted;
  onWant: (next: RowsWanted) => void;
}

/** Who they are, department by department; what nobody opened can be opened from here. */
export function RowList({ roster, wanted, onWant }: RowListProps) {
  const { t } = useTranslation(['rosters', 'common']);
  const may = useMay();
  const pages = useInfiniteQuery(rosterRowsQuery(roster.id, wanted));
  const [chosen, setChosen] = useState<readonly number[]>([]);
  // Kept here: once every gap has its draft there is nothing left to open, and the form goes.
  const [results, setResults] = useState<readonly OpenedRow[]>([]);
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const openable = wanted.verdict === 'gap' && may('case.prepare') ? rows.filter(isOpenable) : [];
  const selected = openable.filter(({ row }) => chosen.includes(row)).map(({ row }) => row);
  const toggle = (row: number) =>
    setChosen(chosen.includes(row) ? chosen.filter((each) => each !== row) : [...chosen, row].slice(0, OPENED_MAX));
  const done = (items: readonly OpenedRow[]) => {
    setChosen([]);
    setResults(items);
  };
  return (
    <Card title={t('rows.title')}>
      <Filters roster={roster} wanted={wanted} onWant={onWant} />
      {pages.isError && <ProblemPanel error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Skeleton lines={6} />}
      {pages.isSuccess && rows.length === 0 && <EmptyState title={t('rows.none')} />}
      {openable.length > 1 && (
        <Button look="text" onPress={() => setChosen(openable.slice(0, OPENED_MAX).map(({ row }) => row))}>
          {t('rows.selectAll')}
        </Button>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {rows.map((row) => (
          <RowItem
            key={row.row}
            row={row}
            isChosen={selected.includes(row.row)}
            onChoose={openable.includes(row) ? () => toggle(row.row) : null}
          />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          look="outline"
          className="mt-5"
          isPending={pages.isFetchingNextPage}
          onPress={() => void pages.fetchNextPage()}
        >
          {t('common:more')}
        </Button>
      )}
      {openable.length > 0 && <OpeningForm rosterId={roster.id} rows={selected} onDone={done} />}
      {results.length > 0 && <OpeningResults results={results} />}
    </Card>
  );
}

const isOpenable = ({ opened, standing }: RosterRow): boolean => opened === null && standing === 'enrolled';

function Filters({ roster: { departments }, wanted, onWant }: RowListProps) {
  const { t } = useTranslation('rosters');
  const { say } = useLanguage();
  const units = new Map(
    departments.map(({ unit }) => [unit?.id ?? '-', unit === null ? t('one.noUnit') : say(unit.name)]),
  );
  return (
    <div className="mb-4 grid max-w-2xl gap-4 sm:grid-cols-2">
      <Pick<RowVerdict>
        label={t('rows.verdict')}
        value={wanted.verdict}
        options={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        onChange={(verdict) => onWant({ ...wanted, verdict })}
      />
      <Pick
        label={t('rows.unit')}
        value={wanted.unit ?? EVERYWHERE}
        options={[
          { value: EVERYWHERE, label: t('rows.all') },
          ...[...units].map(([value, label]) => ({ value, label })),
        ]}
        onChange={(unit) => onWant({ ...wanted, unit: unit === EVERYWHERE ? undefined : unit })}
      />
    </div>
  );
}
