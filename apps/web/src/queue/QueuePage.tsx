import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casePagesQuery } from '../api/cases.js';
import type { CaseListView, CaseRow } from '../client/index.js';
import { Button, buttonClass } from '../design/Button.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { useNarrow } from '../design/use-narrow.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { caseState } from './case-states.js';
import { Peek } from './Peek.js';
import { QueueCards } from './QueueCards.js';
import { QueueFilters } from './QueueFilters.js';
import { QueueTable } from './QueueTable.js';
import { QueueTabs } from './QueueTabs.js';
import { useRowKeys } from './use-row-keys.js';
import { WaitingSecondLooks } from '../second-looks/WaitingSecondLooks.js';
import { WaitingDismissals } from './WaitingDismissals.js';

const PAGE = 50;
const REFRESH_MS = 30_000;

/** What waits for whom, and since when. */
export function QueuePage() {
  const { t } = useTranslation(['queue', 'common']);
  const search = useSearch({ from: '/staff/queue' });
  const { q, view = 'queue', due, sort } = search;
  const state = caseState(search.state);
  const kept = {
    ...(q === undefined ? {} : { q }),
    ...(state === undefined ? {} : { state }),
    ...(due === undefined ? {} : { due }),
    ...(sort === undefined ? {} : { sort }),
  };
  const cases = useInfiniteQuery({ ...casePagesQuery({ view, limit: PAGE, ...kept }), refetchInterval: REFRESH_MS });
  const rows = useMemo(() => cases.data?.pages.flatMap((page) => page.items) ?? [], [cases.data]);
  const [peeked, setPeeked] = useState<CaseRow | null>(null);
  useRowKeys(rows, setPeeked);
  const filtered = [q, state, due].some((each) => each !== undefined);
  return (
    <Page title={t('title')}>
      <WaitingDismissals />
      <WaitingSecondLooks />
      <QueueTabs view={view} counts={cases.data?.pages[0]?.counts} kept={kept} />
      <QueueFilters key={q ?? ''} search={search} />
      {cases.isError && <ProblemPanel error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.isPending && <Skeleton lines={8} />}
      {cases.isSuccess && rows.length === 0 && <NothingHere view={view} filtered={filtered} />}
      {rows.length > 0 && <Rows rows={rows} onPeek={setPeeked} />}
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
      <Peek row={peeked} onClose={() => setPeeked(null)} />
    </Page>
  );
}

function Rows({ rows, onPeek }: { rows: CaseRow[]; onPeek: (row: CaseRow) => void }) {
  const { t } = useTranslation('queue');
  if (useNarrow()) return <QueueCards rows={rows} />;
  return (
    <>
      <QueueTable rows={rows} onPeek={onPeek} />
      <p className="mt-3 text-dns-14N-130 text-quiet">{t('hint', { keys: 'j / k' })}</p>
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
