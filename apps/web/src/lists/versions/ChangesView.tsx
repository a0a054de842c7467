import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import type { ChangeCounts } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Choice } from '../../design/Choice.js';
import { TextBox } from '../../design/fields.js';
import { EmptyState, Skeleton } from '../../design/placeholders.js';
import { SafeForm } from '../../design/SafeForm.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { changesQuery, type ChangesWish, type Compared } from '../queries.js';
import { EntryChangeRow } from './EntryChangeRow.js';

const KINDS = ['all', 'added', 'changed', 'removed'] as const;
type Kind = (typeof KINDS)[number];

/** What one version says differently from another: chosen by kind, searched by name, page by page. */
export function ChangesView({ compared }: { compared: Compared }) {
  const { t } = useTranslation(['lists', 'common']);
  const { number } = useFormats();
  const title = useId();
  const [kind, setKind] = useState<Kind>('all');
  const [q, setQ] = useState('');
  const wish: ChangesWish = { ...(kind === 'all' ? {} : { change: kind }), ...(q === '' ? {} : { q }) };
  const changes = useInfiniteQuery(changesQuery(compared, wish));
  const pages = changes.data?.pages ?? [];
  const counts = pages[0]?.counts;
  const rows = pages.flatMap(({ items }) => items);
  return (
    <section aria-labelledby={title} className="flex flex-col gap-4">
      <h2 id={title} className="text-std-20B-150">
        {t('changes.title')}
      </h2>
      <p className="measure text-dns-14N-130 leading-160 text-quiet">{t('changes.lead')}</p>
      {counts !== undefined && (
        <Choice<Kind>
          label={t('changes.show')}
          value={kind}
          row
          options={KINDS.map((value) => ({
            value,
            label: `${t(`changes.kind.${value}`)} ${number(value === 'all' ? sum(counts) : counts[value])}`,
          }))}
          onChange={setKind}
        />
      )}
      <ChangeSearch onFind={setQ} />
      {changes.isError && <ProblemPanel error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.isPending && <Skeleton lines={6} />}
      {changes.isSuccess && rows.length === 0 && (
        <EmptyState title={t('changes.none')}>{t('changes.noneDetail')}</EmptyState>
      )}
      {rows.length > 0 && (
        <ul
          aria-busy={changes.isPlaceholderData}
          className="divide-y divide-line rounded-12 border border-line bg-white"
        >
          {rows.map((change) => (
            <EntryChangeRow key={`${change.change} ${change.entry}`} change={change} />
          ))}
        </ul>
      )}
      {changes.hasNextPage && (
        <Button
          look="outline"
          className="self-start"
          isPending={changes.isFetchingNextPage}
          onPress={() => void changes.fetchNextPage()}
        >
          {t('common:more')}
        </Button>
      )}
    </section>
  );
}

const sum = ({ added, changed, removed }: ChangeCounts): number => added + changed + removed;

function ChangeSearch({ onFind }: { onFind: (q: string) => void }) {
  const { t } = useTranslation('lists');
  const [typed, setTyped] = useState('');
  return (
    <SafeForm
      role="search"
      aria-label={t('changes.search')}
      onSubmit={() => onFind(typed.trim())}
      className="grid items-end gap-3 sm:grid-cols-[minmax(0,30rem)_auto] sm:justify-start"
    >
      <TextBox label={t('changes.search')} type="search" value={typed} maxLength={200} onChange={setTyped} />
      <Button type="submit" look="outline" className="min-h-12">
        {t('browser.find')}
      </Button>
    </SafeForm>
  );
}
