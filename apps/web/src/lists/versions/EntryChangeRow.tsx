import { Minus, Pencil, Plus, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { EntryChangeKind, EntryChangeView, FieldChangeView } from '../../client/index.js';
import { cx } from '../../design/class-names.js';
import { useListFields } from './use-list-fields.js';

const MARKS: Record<EntryChangeKind, { icon: LucideIcon; soft: string }> = {
  added: { icon: Plus, soft: 'border-success-2 bg-green-50 text-green-900' },
  changed: { icon: Pencil, soft: 'border-yellow-900 bg-yellow-50 text-yellow-1200' },
  removed: { icon: Minus, soft: 'border-error-2 bg-red-50 text-red-1000' },
};

/** One entry that is new, gone or different; what differs is told field by field. */
export function EntryChangeRow({ change }: { change: EntryChangeView }) {
  const { t } = useTranslation('lists');
  const { country } = useFormats();
  const join = useJoin();
  const { icon: Icon, soft } = MARKS[change.change];
  const isWhole = change.change !== 'changed';
  return (
    <li className="flex flex-col gap-2 px-4 py-4">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <span
          className={cx(
            'inline-flex shrink-0 items-center gap-1 rounded-6 border px-2 py-1 text-dns-14B-130 whitespace-nowrap',
            soft,
          )}
        >
          <Icon aria-hidden className="size-4" strokeWidth={2.5} />
          {t(`changes.kind.${change.change}`)}
        </span>
        <bdi className="min-w-0 flex-1 basis-40 text-std-16B-170 break-words">{change.name}</bdi>
      </div>
      <p className="text-dns-14N-130 leading-160 text-quiet">
        {join(
          t(`browser.kinds.${change.kind}`),
          change.country !== null && country(change.country),
          isWhole && change.concerns.join(', '),
          !change.isMaterial && t('changes.immaterial'),
        )}
      </p>
      {isWhole && change.aliases.length > 0 && (
        <ul className="text-dns-14N-130 leading-160 text-quiet">
          {change.aliases.map((alias) => (
            <li key={alias}>
              <bdi>{alias}</bdi>
            </li>
          ))}
        </ul>
      )}
      {change.fields.length > 0 && <FieldChanges fields={change.fields} name={change.name} />}
      {change.alsoSeenAs !== null && (
        <p className="text-dns-14N-130 leading-160">
          {t(`changes.alsoSeenAs.${change.change === 'added' ? 'added' : 'removed'}`)}
          <bdi className="text-std-16B-170">{change.alsoSeenAs.name}</bdi>
        </p>
      )}
    </li>
  );
}

function FieldChanges({ fields, name }: { fields: readonly FieldChangeView[]; name: string }) {
  const { t } = useTranslation('lists');
  const nameOf = useListFields();
  return (
    <dl aria-label={name} className="grid gap-x-4 sm:grid-cols-[minmax(7rem,11rem)_1fr]">
      {fields.map(({ field, before, after, isSpacing }) => (
        <div key={field} className="contents">
          <dt className="pt-1.5 text-dns-14N-130 leading-175 text-quiet">
            {nameOf(field)}
            {isSpacing && ` ${t('changes.spacing')}`}
          </dt>
          <dd className="flex min-w-0 flex-col gap-0.5 pb-1.5 break-words sm:pt-0.5">
            {before.map((value) => (
              <span key={`- ${value}`}>
                <span className="sr-only">{t('changes.before')}</span>
                <del className="decoration-solid-gray-600">
                  <bdi>{value}</bdi>
                </del>
              </span>
            ))}
            {after.map((value) => (
              <span key={`+ ${value}`}>
                <span className="sr-only">{t('changes.after')}</span>
                <ins className="rounded-4 bg-yellow-100 px-1 no-underline">
                  <bdi>{value}</bdi>
                </ins>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
