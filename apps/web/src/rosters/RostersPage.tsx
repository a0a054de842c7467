import { useInfiniteQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { ImportForm } from './importing/ImportForm.js';
import { rostersQuery } from './queries.js';
import { TrendTable } from './TrendTable.js';

/** 漏れ検知: drop a roster, and see how the gaps went over time. */
export function RostersPage() {
  const { t } = useTranslation(['rosters', 'common']);
  const lines = useInfiniteQuery(rostersQuery);
  const rows = lines.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="flex flex-col gap-5">
        <ImportForm />
        <Card
          title={t('trend.title')}
          actions={
            rows.length > 0 && (
              <a href="/api/rosters/table" download className={buttonClass('outline')}>
                <Download aria-hidden className="size-5" />
                {t('trend.download')}
              </a>
            )
          }
        >
          {lines.isError && <ProblemPanel error={lines.error} onRetry={() => void lines.refetch()} />}
          {lines.isPending && <Skeleton lines={4} />}
          {lines.isSuccess && rows.length === 0 && <EmptyState title={t('trend.none')} />}
          {rows.length > 0 && <TrendTable rows={rows} />}
          {lines.hasNextPage && (
            <Button
              look="outline"
              className="mt-5"
              isPending={lines.isFetchingNextPage}
              onPress={() => void lines.fetchNextPage()}
            >
              {t('common:more')}
            </Button>
          )}
        </Card>
      </div>
    </Page>
  );
}
