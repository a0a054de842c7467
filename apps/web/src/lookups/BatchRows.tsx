import { useInfiniteQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LookupBatchRow } from '../client/index.js';
import { Button, buttonClass } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { Skeleton } from '../design/placeholders.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { HitCard } from './HitCard.js';
import { lookupRowsQuery } from './queries.js';

/** The rows of a file and what they met, page by page, and as a table to keep. */
export function BatchRows({ lookupId }: { lookupId: string }) {
  const { t } = useTranslation(['lookups', 'common']);
  const pages = useInfiniteQuery(lookupRowsQuery(lookupId));
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card
      title={t('batch.caption')}
      actions={
        <a href={`/api/lookups/${lookupId}/table`} download className={buttonClass('outline')}>
          <Download aria-hidden className="size-5" />
          {t('batch.download')}
        </a>
      }
    >
      {pages.isError && <ProblemPanel error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Skeleton lines={6} />}
      <ol className="flex flex-col divide-y divide-line">
        {rows.map((row, index) => (
          <li key={index} className="py-3">
            <Row row={row} />
          </li>
        ))}
      </ol>
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
    </Card>
  );
}

function Row({ row }: { row: LookupBatchRow }) {
  const { t } = useTranslation('lookups');
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-dns-14N-130 text-quiet">
          {t('batch.row')} <bdi>{row.id}</bdi>
        </span>
        <bdi className="min-w-0 break-words">{row.names.join(' / ')}</bdi>
        <span className="text-dns-14N-130 text-quiet">
          {row.verdict === 'clear' ? t('batch.none') : t(`verdict.${row.verdict}`)}
        </span>
      </p>
      {row.hits.map((hit) => (
        <HitCard key={`${hit.list} ${hit.entry}`} hit={hit} />
      ))}
      {row.more > 0 && <p className="text-quiet">{t('hits.more', { count: row.more })}</p>}
    </div>
  );
}
