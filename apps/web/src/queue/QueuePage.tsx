import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casePagesQuery } from '../api/cases.js';
import type { CaseListView, CaseRow } from '../client/index.js';
import { Button, buttonClass } from '../design/Button.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { AskedOfYou } from '../case/duties/AskedOfYou.js';
import { useNarrow } from '../design/use-media.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { caseState } from './case-states.js';
import { AssignSheet } from './desk/AssignSheet.js';
import { BulkBar } from './desk/BulkBar.js';
import { TogetherSheet } from './desk/TogetherSheet.js';
import { useChosen } from './desk/use-chosen.js';
import { Peek } from './Peek.js';
import { QueueCards } from './QueueCards.js';
import { QueueFilters } from './QueueFilters.js';
import { QueueTable } from './QueueTable.js';
import { QueueTabs } from './QueueTabs.js';
import { SavedViews } from './saved/SavedViews.js';
import { usePlace } from './place/use-place.js';
import { StayNote } from './stays/StayNote.js';
import { useRowKeys } from './use-row-keys.js';
import { WaitingSecondLooks } from '../second-looks/WaitingSecondLooks.js';
import { WaitingDismissals } from './WaitingDismissals.js';

const PAGE = 50;
const REFRESH_MS = 30_000;

/** What waits for whom, and since when. */
export function QueuePage() {
  const { t } = useTranslation(['queue', 'common']);
  const search = useSearch({ from: '/staff/queue' });
  const { view = 'queue', state: word, ...narrowed } = search;
  const state = caseState(word);
  const kept = { ...narrowed, ...(state === undefined ? {} : { state }) };
  const cases = useInfiniteQuery({ ...casePagesQuery({ view, limit: PAGE, ...kept }), refetchInterval: REFRESH_MS });
  const rows = useMemo(() => cases.data?.pages.flatMap((page) => page.items) ?? [], [cases.data]);
  usePlace(search, rows, !cases.isFetching);
  const { sort: _, ...narrowing } = kept;
  const filtered = Object.keys(narrowing).length > 0;
  return (
    <Page title={t('title')} actions={<ToFigures />}>
      <StayNote search={search} />
      <WaitingDismissals />
      <AskedOfYou />
      <WaitingSecondLooks />
      <QueueTabs view={view} counts={cases.data?.pages[0]?.counts} kept={kept} />
      <SavedViews search={{ view, ...kept }} />
      <QueueFilters key={narrowed.q ?? ''} search={search} />
      {cases.isError && <ProblemPanel error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.isPending && <Skeleton lines={8} />}
      {cases.isSuccess && rows.length === 0 && <NothingHere view={view} filtered={filtered} />}
      <Rows rows={rows} />
      {cases.hasNextPage && (
        <Button
          look="outline"
          className="mt-5"
          isPending={cases.isFetchingNextPage}
          onPress={() => void cases.fetchNextPage()}
        >
          {t('common:more')}
        </Button>
      )}
    </Page>
  );
}

/** For those who answer for queues: the same in numbers. */
function ToFigures() {
  const { t } = useTranslation('figures');
  if (!useMay()('figure.read')) return null;
  return (
    <Link to="/figures" className={buttonClass('text')}>
      {t('title')}
    </Link>
  );
}

/** The rows, what is ticked of them, and what can be done with these. */
function Rows({ rows }: { rows: CaseRow[] }) {
  const { t } = useTranslation('queue');
  const may = useMay();
  const isNarrow = useNarrow();
  const chosen = useChosen(rows);
  // A box that leads to no act is none.
  const choosable = may('case.take') || may('case.decide');
  const [peeked, setPeeked] = useState<CaseRow | null>(null);
  const [sheet, setSheet] = useState<{ act: 'assign' | 'approve'; rows: readonly CaseRow[] } | null>(null);
  useRowKeys(rows, {
    ...{ peeked, onPeek: setPeeked },
    ...(choosable && { onChoose: ({ id }: CaseRow) => chosen.toggle(id) }),
    ...(may('case.take') && {
      onAssign: (row: CaseRow | null) => {
        const asked = chosen.rows.length > 0 || row === null ? chosen.rows : [row];
        if (asked.length > 0) setSheet({ act: 'assign', rows: asked });
      },
    }),
  });
  if (rows.length === 0) return null;
  return (
    <>
      {isNarrow ? (
        <QueueCards rows={rows} chosen={choosable ? chosen : null} />
      ) : (
        <>
          <QueueTable rows={rows} onPeek={setPeeked} chosen={choosable ? chosen : null} />
          <p className="mt-3 text-dns-14N-130 text-quiet">{t(choosable ? 'hint' : 'hintToRead', { keys: 'j / k' })}</p>
        </>
      )}
      <BulkBar
        count={chosen.rows.length}
        onAssign={() => setSheet({ act: 'assign', rows: chosen.rows })}
        onApprove={() => setSheet({ act: 'approve', rows: chosen.rows })}
        onClear={chosen.clear}
      />
      {sheet?.act === 'assign' && <AssignSheet rows={sheet.rows} onClose={() => setSheet(null)} />}
      {sheet?.act === 'approve' && <TogetherSheet rows={sheet.rows} onClose={() => setSheet(null)} />}
      <Peek row={peeked} onClose={() => setPeeked(null)} />
    </>
  );
}

function NothingHere({ view, filtered }: { view: CaseListView; filtered: boolean }) {
  const { t } = useTranslation('queue');
  if (filtered) {
    return (
      <EmptyState
        title={t('empty.filtered.title')}
        action={
          <Link to="/queue" search={{ view }} className={buttonClass('outline')}>
            {t('clear')}
          </Link>
        }
      >
        {t('empty.filtered.detail')}
      </EmptyState>
    );
  }
  if (view === 'all') return <EmptyState title={t('empty.all.title')}>{t('empty.all.detail')}</EmptyState>;
  return (
    <EmptyState
      title={t(`empty.${view}.title`)}
      action={
        <Link to="/queue" search={{ view: 'all' }} className={buttonClass('outline')}>
          {t(`empty.${view}.action`)}
        </Link>
      }
    >
      {t(`empty.${view}.detail`)}
    </EmptyState>
  );
}
