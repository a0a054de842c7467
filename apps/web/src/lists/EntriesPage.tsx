import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import { Button } from '../design/Button.js';
import { TextBox } from '../design/fields.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { SafeForm } from '../design/SafeForm.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { EntryTable } from './EntryTable.js';
import { entriesQuery, listsQuery } from './queries.js';

/** The entries of one list, to be searched. */
export function EntriesPage() {
  const { t } = useTranslation(['lists', 'common']);
  const { say } = useLanguage();
  const { listId } = useParams({ from: '/staff/lists/$listId' });
  const { q = '' } = useSearch({ from: '/staff/lists/$listId' });
  const name = useQuery(listsQuery).data?.find((list) => list.listId === listId)?.name;
  const entries = useInfiniteQuery(entriesQuery(listId, q));
  const rows = entries.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t('browser.title', { list: say(name) || listId })}
      above={
        <Link to="/lists" className="-my-2 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
          {t('toLists')}
        </Link>
      }
    >
      <EntrySearch key={q} listId={listId} q={q} />
      {entries.isError && <ProblemPanel error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.isPending && <Skeleton lines={8} />}
      {entries.isSuccess && rows.length === 0 && (
        <EmptyState title={t('browser.none')}>{t('browser.noneDetail')}</EmptyState>
      )}
      {rows.length > 0 && <EntryTable entries={rows} />}
      {entries.hasNextPage && (
        <Button
          look="outline"
          className="mt-5"
          isPending={entries.isFetchingNextPage}
          onPress={() => void entries.fetchNextPage()}
        >
          {t('common:more')}
        </Button>
      )}
    </Page>
  );
}

function EntrySearch({ listId, q }: { listId: string; q: string }) {
  const { t } = useTranslation('lists');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const find = () =>
    void navigate({
      to: '/lists/$listId',
      params: { listId },
      search: typed.trim() === '' ? {} : { q: typed.trim() },
    });
  return (
    <SafeForm
      role="search"
      aria-label={t('browser.search')}
      onSubmit={find}
      className="mb-5 grid items-end gap-3 sm:grid-cols-[minmax(0,30rem)_auto] sm:justify-start"
    >
      <TextBox label={t('browser.search')} type="search" value={typed} maxLength={200} onChange={setTyped} />
      <Button type="submit" look="outline" className="min-h-12">
        {t('browser.find')}
      </Button>
    </SafeForm>
  );
}
