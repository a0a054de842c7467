import { queryOptions, useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleX, RefreshCw, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import * as server from '../client/index.js';
import type { Diagnosis } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';
import { cx } from '../design/class-names.js';
import { Skeleton } from '../design/placeholders.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';

const doctorQuery = queryOptions({
  queryKey: ['doctor'],
  queryFn: async (): Promise<Diagnosis[]> => (await server.readDoctor({ throwOnError: true })).data,
  staleTime: 0,
  refetchInterval: 30_000,
});

/** What is configured, reachable, behind, stuck. */
export function DoctorPage() {
  const { t } = useTranslation('admin');
  const { moment } = useFormats();
  const found = useQuery(doctorQuery);
  return (
    <Page
      title={t('doctor.title')}
      lead={t('doctor.lead')}
      actions={
        <Button look="outline" isPending={found.isFetching} onPress={() => void found.refetch()}>
          <RefreshCw aria-hidden className="size-5" />
          {t('doctor.again')}
        </Button>
      }
    >
      {found.isPending && <Skeleton lines={8} />}
      {found.isError && <ProblemPanel error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && (
        <div className="flex flex-col gap-5">
          <Overall lines={found.data} />
          <Lines lines={found.data} />
          <p className="text-dns-14N-130 text-quiet">
            {t('doctor.checkedAt', { moment: moment(new Date(found.dataUpdatedAt).toISOString()) })}
          </p>
        </div>
      )}
    </Page>
  );
}

function Overall({ lines }: { lines: readonly Diagnosis[] }) {
  const { t } = useTranslation('admin');
  const bad = lines.filter(({ state }) => state === 'bad').length;
  const warn = lines.filter(({ state }) => state === 'warn').length;
  if (bad > 0) {
    return (
      <Banner tone="error" title={t('doctor.someBad', { count: bad })}>
        {t('doctor.advice')}
      </Banner>
    );
  }
  if (warn > 0) {
    return (
      <Banner tone="warning" title={t('doctor.someWarn', { count: warn })}>
        {t('doctor.advice')}
      </Banner>
    );
  }
  return <Banner tone="success" title={t('doctor.allOk')} />;
}

const MARKS: Record<Diagnosis['state'], { icon: LucideIcon; look: string }> = {
  ok: { icon: CircleCheck, look: 'text-success-2' },
  warn: { icon: TriangleAlert, look: 'text-warning-orange-2' },
  bad: { icon: CircleX, look: 'text-error-2' },
};

const CHECKS = [
  ...([
    'database',
    'vault',
    'key',
    'migrations',
    'log',
    'histories',
    'fence',
    'worker',
    'followers',
    'projection',
    'reaction',
  ] as const),
  ...(['sweeper', 'event-store', 'queue', 'checks', 'lists', 'list', 'roles', 'mail', 'disk', 'clock'] as const),
] as const;

function Lines({ lines }: { lines: readonly Diagnosis[] }) {
  const { t } = useTranslation('admin');
  const { written } = useFormats();
  return (
    <ul aria-label={t('doctor.caption')} className="divide-y divide-line rounded-12 border border-line bg-white">
      {lines.map((line) => {
        const { icon: Icon, look } = MARKS[line.state];
        const [kind = '', ...rest] = line.check.split(' ');
        const known = CHECKS.find((each) => each === kind);
        return (
          <li
            key={line.check}
            className="grid gap-x-4 gap-y-0.5 px-4 py-3 sm:grid-cols-[6rem_minmax(0,1fr)_minmax(0,1fr)]"
          >
            <span className={cx('inline-flex items-center gap-1.5 text-std-16B-170', look)}>
              <Icon aria-hidden className="size-5 shrink-0" />
              {t(`doctor.state.${line.state}`)}
            </span>
            <span>
              {known === undefined ? line.check : t(`doctor.check.${known}`)}
              {known !== undefined && rest.length > 0 && (
                <code className="block text-mono-14N-150 text-quiet">{rest.join(' ')}</code>
              )}
            </span>
            <span className="text-quiet">{written(line.detail)}</span>
          </li>
        );
      })}
    </ul>
  );
}
