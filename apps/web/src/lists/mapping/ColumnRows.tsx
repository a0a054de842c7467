import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnField, TableView } from '../../client/index.js';
import { boxClass, FieldFault } from '../../design/fields.js';
import { useListFields } from '../versions/use-list-fields.js';

/** Heading → field; a heading that is not there is not read. */
export type Chosen = Readonly<Record<string, ColumnField>>;

const FIELDS: readonly ColumnField[] = [
  'name',
  'aliases',
  'weakAliases',
  'formerNames',
  'country',
  'city',
  'kind',
  'concerns',
  'topics',
  'birthDates',
  'identifiers',
  'remarks',
  'sourceUrl',
  'listedOn',
  'id',
];
// Of these a table has one column at most.
const SINGLE = new Set<ColumnField>(['name', 'country', 'city', 'kind', 'remarks', 'sourceUrl', 'listedOn', 'id']);

interface ColumnRowsProps {
  table: TableView;
  chosen: Chosen;
  onChange: (next: Chosen) => void;
  error: string | undefined;
}

/** Each column with its first values, and what somebody says that it holds. */
export function ColumnRows({ table, chosen, onChange, error }: ColumnRowsProps) {
  const { t } = useTranslation('lists');
  const fault = useId();
  const choose = (heading: string, field: ColumnField | undefined) => {
    const kept = Object.entries(chosen).filter(
      ([other, taken]) => other !== heading && !(field !== undefined && SINGLE.has(field) && taken === field),
    );
    onChange(Object.fromEntries(field === undefined ? kept : [...kept, [heading, field]]));
  };
  const columns = table.headings.flatMap((heading, place) =>
    heading === '' || table.headings.indexOf(heading) !== place ? [] : [{ heading, place }],
  );
  return (
    <div>
      <ul aria-label={t('mapping.columns')} className="divide-y divide-line rounded-8 border border-line">
        {columns.map(({ heading, place }) => (
          <Column
            key={heading}
            heading={heading}
            sample={table.sample.flatMap(({ cells }) => cells[place] || [])}
            field={chosen[heading]}
            onChange={(field) => choose(heading, field)}
          />
        ))}
      </ul>
      <FieldFault id={fault} text={error} />
    </div>
  );
}

interface ColumnProps {
  heading: string;
  sample: readonly string[];
  field: ColumnField | undefined;
  onChange: (field: ColumnField | undefined) => void;
}

function Column({ heading, sample, field, onChange }: ColumnProps) {
  const { t } = useTranslation('lists');
  const nameOf = useListFields();
  const id = useId();
  return (
    <li className="grid items-start gap-x-4 gap-y-2 px-4 py-3 sm:grid-cols-2">
      <div className="min-w-0">
        <label htmlFor={id} className="text-std-16B-170 break-words">
          <bdi>{heading}</bdi>
        </label>
        <ul className="text-dns-14N-130 leading-160 text-quiet">
          {sample.map((value, row) => (
            <li key={row} className="line-clamp-2 break-words">
              <bdi>{value}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <select
        id={id}
        value={field ?? ''}
        className={boxClass(undefined)}
        onChange={(event) => onChange(FIELDS.find((each) => each === event.target.value))}
      >
        <option value="">{t('mapping.unread')}</option>
        {FIELDS.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </li>
  );
}
