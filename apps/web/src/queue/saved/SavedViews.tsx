import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Bookmark, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import type { QueueView } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { cx } from '../../design/class-names.js';
import type { QueueSearch } from '../../routes-office.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { queueViewsQuery } from '../desk/queries.js';
import { isSameFilter, searchOf } from './filters.js';
import { SaveViewSheet } from './SaveViewSheet.js';

/** Lists kept under a name, each an address with its count; and what is on screen, to be kept. */
export function SavedViews({ search }: { search: QueueSearch }) {
  const { t } = useTranslation('desk');
  const views = useQuery({ ...queueViewsQuery, refetchInterval: 60_000 });
  const [isSaving, setSaving] = useState(false);
  const current = views.data?.find(({ filter }) => isSameFilter(filter, search)) ?? null;
  return (
    <section aria-label={t('saved.label')} className="no-print mb-4 flex flex-wrap items-center gap-2">
      {views.isError && <ProblemPanel error={views.error} onRetry={() => void views.refetch()} />}
      {views.data?.map((view) => (
        <SavedView key={view.id} view={view} isCurrent={view === current} />
      ))}
      <Button look="text" onPress={() => setSaving(true)}>
        <Bookmark aria-hidden className="size-5" />
        {t(current?.keptBy === null ? 'saved.change' : 'saved.keep')}
      </Button>
      {isSaving && (
        <SaveViewSheet
          search={search}
          view={current?.keptBy === null ? current : null}
          onClose={() => setSaving(false)}
        />
      )}
    </section>
  );
}

function SavedView({ view, isCurrent }: { view: QueueView; isCurrent: boolean }) {
  const { t } = useTranslation(['desk', 'common']);
  const { number } = useFormats();
  return (
    <Link
      to="/queue"
      search={searchOf(view.filter)}
      aria-current={isCurrent ? 'page' : undefined}
      title={
        view.keptBy === null ? undefined : t('saved.keptBy', { name: isolated(view.keptBy) ?? t('common:erased') })
      }
      className={cx(
        'inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-oln-16B-100 leading-150',
        isCurrent
          ? 'border-key-900 bg-key-100 text-key-1000'
          : 'border-solid-gray-420 bg-white font-normal text-ink hover:bg-paper',
      )}
    >
      {view.sharedWith !== null && (
        <>
          <UsersRound aria-hidden className="size-4" />
          <span className="sr-only">{t('saved.shared')}</span>
        </>
      )}
      {isolated(view.name)}
      <span className="tabular text-dns-14N-130">{number(view.count)}</span>
    </Link>
  );
}
