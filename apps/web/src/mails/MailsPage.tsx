import { queryOptions, useQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { MailView } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { useSession } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { MailRow } from './MailRow.js';

const mailsQuery = queryOptions({
  queryKey: ['mails'],
  queryFn: async (): Promise<MailView[]> => (await server.readMails({ throwOnError: true })).data,
  staleTime: 0,
});

/** What went out by mail: to whom, when, what, and what became of it. */
export function MailsPage() {
  const { t } = useTranslation('mails');
  const mails = useQuery(mailsQuery);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button look="outline" isPending={mails.isFetching} onPress={() => void mails.refetch()}>
          <RefreshCw aria-hidden className="size-5" />
          {t('again')}
        </Button>
      }
      narrow
    >
      {mails.isPending && <Skeleton lines={8} />}
      {mails.isError && <ProblemPanel error={mails.error} onRetry={() => void mails.refetch()} />}
      {mails.isSuccess && <Mails mails={mails.data} />}
    </Page>
  );
}

function Mails({ mails }: { mails: readonly MailView[] }) {
  const { t } = useTranslation('mails');
  const { demonstration } = useSession().institution;
  const [newest] = mails;
  if (newest === undefined) return <EmptyState title={t('none')}>{t('noneDetail')}</EmptyState>;
  return (
    <div className="flex flex-col gap-5">
      {newest.state === 'kept' && (
        <Banner tone="info" title={t('kept')}>
          {t(demonstration ? 'keptDemonstration' : 'keptDetail')}
        </Banner>
      )}
      <ul aria-label={t('caption')} className="divide-y divide-line rounded-12 border border-line bg-white">
        {mails.map((mail) => (
          <MailRow key={mail.id} mail={mail} />
        ))}
      </ul>
    </div>
  );
}
