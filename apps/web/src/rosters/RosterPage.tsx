import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Download, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import type { Roster } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button, buttonClass } from '../design/Button.js';
import { Card, Facts } from '../design/Facts.js';
import { Skeleton } from '../design/placeholders.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { DepartmentTable } from './DepartmentTable.js';
import { RowErrors } from './importing/ReportView.js';
import { rosterQuery, rostersChanged, type RowsWanted } from './queries.js';
import { RowList } from './RowList.js';

/** One roster: by department who has no clearance, and the cases that nobody opened. */
export function RosterPage() {
  const { t } = useTranslation('rosters');
  const { rosterId } = useParams({ from: '/staff/rosters/$rosterId' });
  const roster = useQuery(rosterQuery(rosterId));
  return (
    <Page
      title={t('one.title')}
      above={
        <Link
          to="/rosters"
          className="-my-2 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
        >
          {t('title')}
        </Link>
      }
    >
      {roster.isError && <ProblemPanel error={roster.error} onRetry={() => void roster.refetch()} />}
      {roster.isPending && <Skeleton lines={8} />}
      {roster.data !== undefined && <Found roster={roster.data} />}
    </Page>
  );
}

function Found({ roster }: { roster: Roster }) {
  const { t } = useTranslation('rosters');
  const { day, moment, number } = useFormats();
  const [wanted, setWanted] = useState<RowsWanted>({ verdict: 'gap', unit: undefined });
  const { forgottenAt, rowErrors } = roster;
  return (
    <div className="flex flex-col gap-5">
      <p>{t('one.basis', { day: day(roster.day), cases: number(roster.cases) })}</p>
      <Card title={t('one.departments')} actions={forgottenAt === null && <Actions rosterId={roster.id} />}>
        <DepartmentTable departments={roster.departments} onShow={(unit) => setWanted({ verdict: 'gap', unit })} />
      </Card>
      {forgottenAt === null ? (
        <>
          <RowList roster={roster} wanted={wanted} onWant={setWanted} />
          <Banner tone="info" title={t('one.forget', { day: day(roster.forgetAt) })}>
            {t('one.forgetDetail')}
          </Banner>
        </>
      ) : (
        <Banner tone="info" title={t('one.gone', { moment: moment(forgottenAt) })}>
          {t('one.goneDetail')}
        </Banner>
      )}
      {rowErrors.length > 0 && (
        <Card title={t('report.errorsTitle')}>
          <RowErrors errors={rowErrors} more={roster.errors - Math.min(100, rowErrors.length)} />
        </Card>
      )}
      <Card title={t('one.facts')}>
        <Record roster={roster} />
      </Card>
    </div>
  );
}

function Actions({ rosterId }: { rosterId: string }) {
  const { t } = useTranslation('rosters');
  const comparing = useMutation({
    mutationFn: () => server.compareRoster({ path: { rosterId }, throwOnError: true }),
    onSuccess: async () => {
      await rostersChanged();
      tellDone(t('one.compared'));
    },
  });
  return (
    <div className="flex flex-wrap gap-2">
      <Button look="outline" isPending={comparing.isPending} onPress={() => comparing.mutate()}>
        <RefreshCw aria-hidden className="size-5" />
        {t('one.compare')}
      </Button>
      <a href={`/api/rosters/${rosterId}/table`} download className={buttonClass('outline')}>
        <Download aria-hidden className="size-5" />
        {t('one.download')}
      </a>
      {comparing.isPending && <p role="status">{t('one.comparing')}</p>}
    </div>
  );
}

function Record({ roster }: { roster: Roster }) {
  const { t } = useTranslation('rosters');
  const { say } = useLanguage();
  const { moment } = useFormats();
  const { rows, noDuty, left, errors, note } = roster;
  return (
    <Facts
      facts={[
        [t('one.source'), roster.source],
        [t('one.imported'), `${moment(roster.importedAt)}  ${roster.importedBy ?? ''}`],
        [t('trend.compared'), moment(roster.comparedAt)],
        [t('one.duty'), say(roster.dutyWords)],
        [t('one.counts'), t('one.countsValue', { rows, noDuty, left, errors })],
        ...(note === null || note === '' ? [] : [[t('one.note'), <bdi key="note">{note}</bdi>] as const]),
      ]}
    />
  );
}
