import { CircleHelp, Equal, EqualNot, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import type { Agreement, HitDetail } from '../../client/index.js';
import { cx } from '../../design/class-names.js';

const MARKS: Record<Agreement, { icon: LucideIcon; look: string }> = {
  agree: { icon: Equal, look: 'text-orange-1100' },
  differ: { icon: EqualNot, look: 'text-key-900' },
  unknown: { icon: CircleHelp, look: 'text-solid-gray-700' },
};

const FIELDS = ['name', 'birthDate', 'country'] as const;

/** What we were told beside what the list says, field by field; on a phone one below the other, each under its own label. */
export function CompareTable({ detail, context }: { detail: HitDetail; context: string | null }) {
  const { t } = useTranslation('screening');
  const { country, written } = useFormats();
  const shown = (field: string, value: string | null) => {
    if (value === null) return null;
    return field === 'birthDate' ? written(value) : field === 'country' ? country(value) : value;
  };
  // For the reader's eyes, where the country was not compared.
  const theirCountry = detail.fields.some(({ field }) => field === 'country') ? null : detail.country;
  return (
    <div role="region" aria-label={t('compare.title')} tabIndex={0} className="relative overflow-x-auto">
      <table role="table" className="w-full border-collapse text-left max-sm:block">
        <caption className="sr-only">{t('compare.title')}</caption>
        <thead role="rowgroup" className="bg-paper text-dns-14B-130 max-sm:sr-only">
          <tr role="row">
            {(['field', 'ours', 'theirs', 'agreement'] as const).map((column) => (
              <th key={column} scope="col" role="columnheader" className="px-3 py-2">
                {t(`compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-sm:block">
          {detail.fields.map(({ field, ours, theirs, agreement }) => (
            <Row
              key={field}
              name={fieldName(field)}
              ours={shown(field, ours)}
              theirs={shown(field, theirs)}
              agreement={agreement}
            />
          ))}
          {(context !== null || theirCountry !== null) && (
            <Row name="context" ours={context} theirs={shown('country', theirCountry)} agreement={null} />
          )}
        </tbody>
      </table>
    </div>
  );
}

type FieldName = (typeof FIELDS)[number] | 'context' | null;

function fieldName(field: string): FieldName {
  return FIELDS.find((each) => each === field) ?? null;
}

interface RowProps {
  name: FieldName;
  ours: string | null;
  theirs: string | null;
  /** null: for the reader's eyes, not compared. */
  agreement: Agreement | null;
}

function Row({ name, ours, theirs, agreement }: RowProps) {
  const { t } = useTranslation('screening');
  return (
    <tr role="row" className="border-t border-line align-top max-sm:block max-sm:py-2">
      <th
        scope="row"
        role="rowheader"
        className="px-3 py-2.5 text-dns-14N-130 leading-175 font-normal text-quiet max-sm:block max-sm:px-0 max-sm:py-0.5 max-sm:text-std-16B-170 max-sm:text-ink"
      >
        {name === null ? t('compare.other') : t(`compare.fields.${name}`)}
      </th>
      <td role="cell" className={CELL}>
        <Label column="ours" />
        <bdi>{ours ?? t('compare.missing')}</bdi>
      </td>
      <td role="cell" className={CELL}>
        <Label column="theirs" />
        <bdi>{theirs ?? t('compare.missing')}</bdi>
      </td>
      <td role="cell" className={CELL}>
        {agreement !== null && <AgreementMark agreement={agreement} />}
      </td>
    </tr>
  );
}

const CELL = 'px-3 py-2.5 max-sm:block max-sm:px-0 max-sm:py-0.5';

/** Names the column where the heads are out of sight; to a screen reader the head itself does. */
function Label({ column }: { column: 'ours' | 'theirs' }) {
  const { t } = useTranslation('screening');
  return (
    <span aria-hidden className="block text-dns-14N-130 leading-160 text-quiet sm:hidden">
      {t(`compare.${column}`)}
    </span>
  );
}

function AgreementMark({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('screening');
  const { icon: Icon, look } = MARKS[agreement];
  return (
    <span className={cx('inline-flex items-center gap-1.5 text-std-16B-170 whitespace-nowrap', look)}>
      <Icon aria-hidden className="size-5 shrink-0" strokeWidth={2.5} />
      {t(`agreement.${agreement}`)}
    </span>
  );
}
