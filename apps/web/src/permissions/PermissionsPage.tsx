import { queryOptions, useQuery } from '@tanstack/react-query';
import { Building2, Minus, University, UserRound, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { PermissionRow, Relation } from '../client/index.js';
import { cx } from '../design/class-names.js';
import { Pick } from '../design/fields.js';
import { Skeleton } from '../design/placeholders.js';
import { useNarrow } from '../design/use-media.js';
import { useSession } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { HOLDERS, usePermissionNames } from './permission-names.js';

const permissionsQuery = queryOptions({
  queryKey: ['permissions'],
  queryFn: async (): Promise<PermissionRow[]> => (await server.readPermissions({ throwOnError: true })).data,
  staleTime: 300_000,
});

const MARKS: Record<Relation, LucideIcon> = { own: UserRound, unit: Building2, institution: University };

/** Who can do what, as the server's own table says. */
export function PermissionsPage() {
  const { t } = useTranslation('admin');
  const rows = useQuery(permissionsQuery);
  return (
    <Page title={t('permissions.title')} lead={t('permissions.lead')}>
      <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-2 text-dns-14N-130">
        {(['own', 'unit', 'institution'] as const).map((relation) => (
          <li key={relation}>
            <RelationMark relation={relation} worded />
          </li>
        ))}
      </ul>
      {rows.isPending && <Skeleton lines={12} />}
      {rows.isError && <ProblemPanel error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.isSuccess && <Matrix rows={rows.data} />}
    </Page>
  );
}

/** The table; where it has no room, one role at a time, the reader's own first. */
function Matrix({ rows }: { rows: readonly PermissionRow[] }) {
  return useNarrow() ? <OfOneHolder rows={rows} /> : <OfAllHolders rows={rows} />;
}

type Holder = (typeof HOLDERS)[number];

function OfOneHolder({ rows }: { rows: readonly PermissionRow[] }) {
  const { t } = useTranslation('admin');
  const { roles } = useSession();
  const names = usePermissionNames();
  const isMine = (holder: Holder) => roles.some(({ role }) => role === holder);
  const [holder, setHolder] = useState<Holder>(HOLDERS.find(isMine) ?? HOLDERS[0]);
  const options = HOLDERS.map((value) => ({
    value,
    label: isMine(value) ? `${names.holder(value)} – ${t('permissions.mine')}` : names.holder(value),
  }));
  return (
    <div className="flex flex-col gap-4">
      <Pick<Holder> label={t('permissions.pick')} value={holder} options={options} onChange={setHolder} />
      <ul
        aria-label={names.holder(holder)}
        className="divide-y divide-line rounded-12 border border-line bg-white px-4"
      >
        {rows.map((row) => (
          <li key={row.permission} className="flex items-start justify-between gap-3 py-2.5">
            {names.permission(row.permission)}
            <RelationMark relation={relationOf(row, holder)} worded />
          </li>
        ))}
      </ul>
    </div>
  );
}

function relationOf(row: PermissionRow, holder: Holder): Relation | null {
  return row.holders.find((each) => each.holder === holder)?.relation ?? null;
}

function OfAllHolders({ rows }: { rows: readonly PermissionRow[] }) {
  const { t } = useTranslation('admin');
  const { roles } = useSession();
  const names = usePermissionNames();
  const isMine = (holder: string) => roles.some(({ role }) => role === holder);
  return (
    <div
      role="region"
      aria-label={t('permissions.caption')}
      tabIndex={0}
      className="relative max-h-[75dvh] overflow-auto rounded-12 border border-line bg-white"
    >
      <table className="border-separate border-spacing-0 text-left">
        <caption className="sr-only">{t('permissions.caption')}</caption>
        <thead className="text-dns-14B-130">
          <tr>
            <th scope="col" className="sticky top-0 left-0 z-20 border-b border-line bg-paper px-4 py-3">
              {t('permissions.action')}
            </th>
            {HOLDERS.map((holder) => (
              <th
                key={holder}
                scope="col"
                className={cx(
                  'sticky top-0 z-10 min-w-28 border-b border-line px-3 py-3 text-center align-bottom',
                  isMine(holder) ? 'bg-key-100' : 'bg-paper',
                )}
              >
                {names.holder(holder)}
                {isMine(holder) && <span className="block text-dns-14N-130">{t('permissions.mine')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.permission}>
              <th
                scope="row"
                className="sticky left-0 z-10 min-w-40 border-b border-line bg-white px-4 py-2.5 font-normal sm:min-w-64"
              >
                {names.permission(row.permission)}
              </th>
              {HOLDERS.map((holder) => (
                <td
                  key={holder}
                  className={cx('border-b border-line px-3 py-2.5 text-center', isMine(holder) && 'bg-key-50')}
                >
                  <RelationMark relation={relationOf(row, holder)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RelationMark({ relation, worded = false }: { relation: Relation | null; worded?: boolean }) {
  const { t } = useTranslation('admin');
  const Mark = relation === null ? Minus : MARKS[relation];
  const word = relation === null ? t('permissions.none') : t(`permissions.relation.${relation}`);
  return (
    <span
      className={cx(
        'inline-flex shrink-0 items-center gap-1.5',
        relation === null ? 'text-solid-gray-420' : 'text-key-900',
      )}
      title={word}
    >
      <Mark aria-hidden className="size-5" />
      <span className={worded ? 'text-ink' : 'sr-only'}>{word}</span>
    </span>
  );
}
