import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, CardSkeletons } from '../design/placeholders.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { ImportPanel } from './ImportPanel.js';
import { ListCard } from './ListCard.js';
import { listsQuery } from './queries.js';

/** Which lists are in force, and the way to adopt a new version. */
export function ListsPage() {
  const { t } = useTranslation('lists');
  const may = useMay();
  const lists = useQuery(listsQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="flex flex-col gap-5">
        {may('list.import') && <ImportPanel lists={lists.data ?? []} />}
        {lists.isPending && <CardSkeletons count={1} />}
        {lists.isError && <ProblemPanel error={lists.error} onRetry={() => void lists.refetch()} />}
        {lists.data?.length === 0 && (
          <EmptyState title={t('none.title')}>{t(may('list.import') ? 'none.detail' : 'none.reader')}</EmptyState>
        )}
        {lists.data?.map((list) => (
          <ListCard key={list.listId} list={list} />
        ))}
      </div>
    </Page>
  );
}
