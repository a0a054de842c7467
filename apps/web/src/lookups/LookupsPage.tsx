import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { BatchForm } from './BatchForm.js';
import { LookupForm } from './LookupForm.js';
import { lookupsQuery } from './queries.js';
import { RecordTable } from './RecordTable.js';

/** "Try a name": ask, and see what was asked before. */
export function LookupsPage() {
  const { t } = useTranslation(['lookups', 'common']);
  const may = useMay();
  const record = useInfiniteQuery(lookupsQuery);
  const rows = record.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="flex flex-col gap-5">
        {may('lookup.make') && (
          <>
            <Card>
              <LookupForm />
            </Card>
            <BatchForm />
          </>
        )}
        <Card title={t('record.title')}>
          {record.isError && <ProblemPanel error={record.error} onRetry={() => void record.refetch()} />}
          {record.isPending && <Skeleton lines={4} />}
          {record.isSuccess && rows.length === 0 && <EmptyState title={t('record.none')} />}
          {rows.length > 0 && <RecordTable rows={rows} />}
          {record.hasNextPage && (
            <Button
              look="outline"
              className="mt-5"
              isPending={record.isFetchingNextPage}
              onPress={() => void record.fetchNextPage()}
            >
              {t('common:more')}
            </Button>
          )}
        </Card>
      </div>
    </Page>
  );
}
