import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { casePagesQuery } from '../api/cases.js';
import { AskedOfYou } from '../case/duties/AskedOfYou.js';
import { Button, buttonClass } from '../design/Button.js';
import { CardSkeletons, EmptyState } from '../design/placeholders.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { rowsByTurn } from './turns.js';
import { PersonCard } from './PersonCard.js';

/** The host's people, one card each, with the one answer a host comes for. */
export function MyWorkPage() {
  const { t } = useTranslation(['work', 'common']);
  const { q } = useSearch({ from: '/staff/my-work' });
  const cases = useInfiniteQuery(casePagesQuery({ view: 'mine', limit: 50, ...(q === undefined ? {} : { q }) }));
  const rows = cases.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AskedOfYou />
      {q !== undefined && (
        <p className="mb-4 flex flex-wrap items-center gap-3">
          {t('searched', { q })}
          <Link to="/my-work" className={buttonClass('text')}>
            {t('showAll')}
          </Link>
        </p>
      )}
      {cases.isError && <ProblemPanel error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.isPending && <CardSkeletons />}
      {cases.isSuccess && rows.length === 0 && <NobodyYet searched={q !== undefined} />}
      {rowsByTurn(rows).map(({ turn, own }) => (
        <section key={turn} aria-labelledby={`turn-${turn}`} className="mb-8">
          <h2 id={`turn-${turn}`} className="mb-3 text-std-20B-150">
            {t(`turn.${turn}`, { count: own.length })}
          </h2>
          <ul className="grid gap-5 xl:grid-cols-2">
            {own.map((row) => (
              <li key={row.id}>
                <PersonCard row={row} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {cases.hasNextPage && (
        <Button
          look="outline"
          className="mt-6"
          isPending={cases.isFetchingNextPage}
          onPress={() => void cases.fetchNextPage()}
        >
          {t('common:more')}
        </Button>
      )}
    </Page>
  );
}

function NobodyYet({ searched }: { searched: boolean }) {
  const { t } = useTranslation('work');
  if (searched) return <EmptyState title={t('notFound.title')}>{t('notFound.detail')}</EmptyState>;
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <Link to="/start" className={buttonClass()}>
          {t('empty.action')}
        </Link>
      }
    >
      {t('empty.detail')}
    </EmptyState>
  );
}
