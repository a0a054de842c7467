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

/** What we were told beside what the list says, field by field. */
export function CompareTable({ detail, context }: { detail: HitDetail; context: string | null }) {
  const { t } = useTranslation('screening');
  const { country } = useFormats();
  return (
    <div role="region" aria-label={t('compare.title')} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full min-w-[30rem] border-collapse text-left">
        <caption className="sr-only">{t('compare.title')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            {(['field', 'ours', 'theirs', 'agreement'] as const).map((column) => (
              <th key={column} scope="col" className="px-3 py-2">
                {t(`compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {detail.fields.map(({ field, ours, theirs, agreement }) => (
            <Row key={field} name={fieldName(field)} ours={ours} theirs={theirs} agreement={agreement} />
          ))}
          {(context !== null || detail.country !== null) && (
            <Row
              name="context"
              ours={context}
              theirs={detail.country === null ? null : country(detail.country)}
              agreement={null}
            />
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
    <tr className="border-t border-line align-top">
      <th scope="row" className="px-3 py-2.5 text-dns-14N-130 leading-175 font-normal text-quiet">
        {name === null ? t('compare.other') : t(`compare.fields.${name}`)}
      </th>
      <td className="px-3 py-2.5">
        <bdi>{ours ?? t('compare.missing')}</bdi>
      </td>
      <td className="px-3 py-2.5">
        <bdi>{theirs ?? t('compare.missing')}</bdi>
      </td>
      <td className="px-3 py-2.5">{agreement !== null && <AgreementMark agreement={agreement} />}</td>
    </tr>
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
