import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { Button, buttonClass } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { tabClass, TabRow } from '../design/tabs.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { LookRows } from './LookRows.js';
import { mySecondLooksQuery, secondLookReportQuery, secondLooksQuery, type SecondLookView } from './queries.js';
import { ReportTable } from './ReportTable.js';

/** 再判断: what waits to be decided again without knowledge of the first decision, and how often both agreed. */
export function SecondLooksPage() {
  const { t } = useTranslation(['secondLooks', 'common']);
  const mayGive = useMay()('second-look.give');
  const { view = mayGive ? 'mine' : 'all' } = useSearch({ from: '/staff/second-looks' });
  const looks = useInfiniteQuery(secondLooksQuery(view));
  const rows = looks.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Views view={view} mayGive={mayGive} />
      {looks.isError && <ProblemPanel error={looks.error} onRetry={() => void looks.refetch()} />}
      {looks.isPending && <Skeleton lines={4} />}
      {looks.isSuccess && rows.length === 0 && (
        <EmptyState title={t(`empty.${view}.title`)}>{t(`empty.${view}.detail`)}</EmptyState>
      )}
      {rows.length > 0 && <LookRows rows={rows} />}
      {looks.hasNextPage && (
        <Button
          look="outline"
          className="mt-5"
          isPending={looks.isFetchingNextPage}
          onPress={() => void looks.fetchNextPage()}
        >
          {t('common:more')}
        </Button>
      )}
      <Report />
    </Page>
  );
}

function Views({ view, mayGive }: { view: SecondLookView; mayGive: boolean }) {
  const { t } = useTranslation('secondLooks');
  const { number } = useFormats();
  const count = useQuery({ ...mySecondLooksQuery, enabled: mayGive });
  if (!mayGive) return null;
  return (
    <TabRow label={t('views')} current={view}>
      {(['mine', 'all'] as const).map((each) => (
        <li key={each}>
          <Link
            to="/second-looks"
            search={{ view: each }}
            aria-current={each === view ? 'page' : undefined}
            className={tabClass(each === view)}
          >
            {t(`view.${each}`)}
            {each === 'mine' && (
              <span className="tabular min-w-7 rounded-full bg-solid-gray-100 px-2 py-0.5 text-center text-dns-14N-130 text-ink">
                {count.data === undefined ? '–' : number(count.data)}
              </span>
            )}
          </Link>
        </li>
      ))}
    </TabRow>
  );
}

function Report() {
  const { t } = useTranslation('secondLooks');
  const report = useQuery(secondLookReportQuery);
  const rows = report.data?.rows ?? [];
  return (
    <Card
      className="mt-8"
      title={t('report.title')}
      actions={
        rows.length > 0 && (
          <a href="/api/second-looks/report/table" download className={buttonClass('outline')}>
            <Download aria-hidden className="size-5" />
            {t('report.download')}
          </a>
        )
      }
    >
      {report.isError && <ProblemPanel error={report.error} onRetry={() => void report.refetch()} />}
      {report.isPending && <Skeleton lines={3} />}
      {report.isSuccess && rows.length === 0 && <p className="text-quiet">{t('report.none')}</p>}
      {rows.length > 0 && <ReportTable rows={rows} />}
    </Card>
  );
}
