import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { casePagesQuery } from '../api/cases.js';
import { Button, buttonClass } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { escalationsQuery } from '../queue/desk/queries.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { BoardMatrix } from './BoardMatrix.js';
import { BoardRows } from './BoardRows.js';

const PAGE = 50;
const REFRESH_MS = 30_000;

/** What was carried higher and runs: how much by tier and unit, and each case with where from, why, whose it is, and what comes next. */
export function BoardPage() {
  const { t } = useTranslation(['desk', 'common']);
  const search = useSearch({ from: '/staff/escalations' });
  const { tier, unit, escalated = 'all' } = search;
  const narrowed = { ...(tier === undefined ? {} : { tier }), ...(unit === undefined ? {} : { unit }) };
  const groups = useQuery({ ...escalationsQuery({}), refetchInterval: REFRESH_MS });
  const cases = useInfiniteQuery({
    ...casePagesQuery({ view: 'all', sort: 'escalated', limit: PAGE, escalated, ...narrowed }),
    refetchInterval: REFRESH_MS,
  });
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  const isNarrowed = tier !== undefined || unit !== undefined || escalated === 'untaken';
  return (
    <Page title={t('board.title')}>
      <p className="measure mb-5">{t('board.lead')}</p>
      {groups.isError && <ProblemPanel error={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data !== undefined && groups.data.length > 0 && (
        <Card title={t('board.matrix')} className="mb-5">
          <BoardMatrix groups={groups.data} search={search} />
        </Card>
      )}
      <div className="no-print mb-4 flex flex-wrap gap-3">
        {escalated === 'all' && (
          <Link to="/escalations" search={{ ...search, escalated: 'untaken' }} className={buttonClass('outline')}>
            {t('board.only')}
          </Link>
        )}
        {isNarrowed && (
          <Link to="/escalations" search={{}} className={buttonClass('text')}>
            {t('board.clear')}
          </Link>
        )}
      </div>
      {cases.isError && <ProblemPanel error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.isPending && <Skeleton lines={6} />}
      {cases.isSuccess && rows.length === 0 && (
        <EmptyState title={t('board.empty.title')}>{t('board.empty.detail')}</EmptyState>
      )}
      {rows.length > 0 && <BoardRows rows={rows} />}
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
