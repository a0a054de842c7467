import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../api/cases.js';
import type { AccountView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { AccountRows } from './AccountRows.js';
import { OpenAccountSheet } from './OpenAccountSheet.js';
import { accountsQuery } from './queries.js';
import { RolesSheet } from './RolesSheet.js';
import { UnitsCard } from './UnitsCard.js';

/** People, their roles, and the units these are over. */
export function AccountsPage() {
  const { t } = useTranslation(['admin', 'common']);
  const may = useMay();
  const accounts = useInfiniteQuery(accountsQuery);
  const units = useQuery(unitsQuery);
  const [opening, setOpening] = useState(false);
  const [changing, setChanging] = useState<AccountView | null>(null);
  const people = accounts.data?.pages.flatMap(({ items }) => items) ?? [];
  const manages = may('account.manage');
  return (
    <Page
      title={t('accounts.title')}
      lead={t('accounts.lead')}
      actions={
        manages && (
          <Button onPress={() => setOpening(true)}>
            <UserPlus aria-hidden className="size-5" />
            {t('accounts.open')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-5">
        <Card title={t('accounts.people')}>
          {accounts.isPending && <Skeleton lines={6} />}
          {accounts.isError && <ProblemPanel error={accounts.error} onRetry={() => void accounts.refetch()} />}
          {accounts.isSuccess && people.length === 0 && (
            <EmptyState title={t('accounts.none')}>{t('accounts.noneDetail')}</EmptyState>
          )}
          {people.length > 0 && (
            <AccountRows people={people} units={units.data ?? []} {...(manages ? { onChange: setChanging } : {})} />
          )}
          {accounts.hasNextPage && (
            <Button look="outline" className="mt-4" onPress={() => void accounts.fetchNextPage()}>
              {t('common:more')}
            </Button>
          )}
        </Card>
        <UnitsCard units={units.data ?? []} mayAdd={may('organisation.manage')} />
      </div>
      {opening && <OpenAccountSheet units={units.data ?? []} onClose={() => setOpening(false)} />}
      {changing !== null && (
        <RolesSheet account={changing} units={units.data ?? []} onClose={() => setChanging(null)} />
      )}
    </Page>
  );
}
