import { Equal, Minus, Pencil, Plus, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { ChangedEntry, ImportedEntry, ListImported, ListInForce } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Facts } from '../design/Facts.js';
import { useListFields } from './versions/use-list-fields.js';

interface DiffViewProps {
  imported: ListImported;
  file: string;
  lists: readonly ListInForce[];
  /** As typed beside the file; empty where the file itself says it. */
  effectiveDate: string;
}

// A list that was never in force has no name from the server yet.
const PUBLISHED = ['meti-eul', 'us-csl', 'ofac-sdn', 'opensanctions'] as const;
const KINDS = ['added', 'changed', 'removed'] as const;
const MARKS: Record<(typeof KINDS)[number] | 'unchanged', LucideIcon> = {
  added: Plus,
  changed: Pencil,
  removed: Minus,
  unchanged: Equal,
};

/** What would change: numbers first, then examples, then the rows that could not be read. */
export function DiffView({ imported, file, lists, effectiveDate }: DiffViewProps) {
  const { t } = useTranslation('lists');
  const { say } = useLanguage();
  const { number, partialDay } = useFormats();
  const { counts, rowErrors } = imported;
  const nameOf = (listId: string) => {
    const published = PUBLISHED.find((each) => each === listId);
    return published === undefined ? t('own', { list: listId }) : t(`published.${published}`);
  };
  const known = lists.find(({ listId }) => listId === imported.listId);
  return (
    <section aria-labelledby="diff" className="flex flex-col gap-4">
      <h3 id="diff" className="text-std-18B-160">
        {t('diff.title')}
      </h3>
      <Facts
        facts={[
          [t('diff.file'), <bdi key="file">{file}</bdi>],
          [t('diff.list'), known === undefined ? nameOf(imported.listId) : say(known.name)],
          ...(effectiveDate === '' ? [] : [[t('effective'), partialDay(effectiveDate)] as const]),
          [t('diff.entries'), number(counts.entries)],
        ]}
      />
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {([...KINDS, 'unchanged'] as const).map((kind) => {
          const Mark = MARKS[kind];
          return (
            <li key={kind} className="rounded-8 border border-line px-4 py-3">
              <span className="flex items-center gap-1.5 text-dns-14N-130 text-quiet">
                <Mark aria-hidden className="size-4" />
                {t(`diff.${kind}`)}
              </span>
              <span className="tabular block text-std-24B-150">{number(counts[kind])}</span>
            </li>
          );
        })}
      </ul>
      {rowErrors.length > 0 && (
        <Banner tone="warning" title={t('diff.rowErrors', { count: rowErrors.length })}>
          <ul className="max-h-60 list-disc overflow-y-auto pl-5">
            {rowErrors.map((error) => (
              <li key={`${String(error.row)} ${error.code}`}>
                {t('diff.row', { row: error.row, detail: error.detail })}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <Put imported={imported} />
      {KINDS.filter((kind) => imported[kind].length > 0).map((kind) => (
        <Sample key={kind} kind={kind} entries={imported[kind]} all={counts[kind]} />
      ))}
    </section>
  );
}

/** What the reading itself did: rows put right, left out, counted once. */
function Put({ imported: { repaired, leftOut, repeated } }: { imported: ListImported }) {
  const { t } = useTranslation('lists');
  return (
    <>
      {leftOut > 0 && <p>{t('diff.leftOut', { count: leftOut })}</p>}
      {repeated > 0 && <p>{t('diff.repeated', { count: repeated })}</p>}
      {repaired.length > 0 && (
        <details className="rounded-8 border border-line px-4 py-2">
          <summary className="min-h-11 cursor-pointer py-2 text-std-16B-170">{t('diff.repaired')}</summary>
          <ul className="max-h-80 divide-y divide-line overflow-y-auto">
            {repaired.map(({ row, before, after, reason }) => (
              <li key={`${String(row)} ${before} ${reason}`} className="py-2">
                <span className="block text-dns-14N-130 leading-160 text-quiet">
                  {t('diff.row', { row, detail: reason })}
                </span>
                <del className="block break-words decoration-solid-gray-600">
                  <bdi>{before}</bdi>
                </del>
                {after !== '' && (
                  <ins className="rounded-4 bg-yellow-100 px-1 break-words no-underline">
                    <bdi>{after}</bdi>
                  </ins>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface SampleProps {
  kind: (typeof KINDS)[number];
  entries: readonly (ImportedEntry | ChangedEntry)[];
  all: number;
}

function Sample({ kind, entries, all }: SampleProps) {
  const { t } = useTranslation('lists');
  const fieldName = useListFields();
  const { number } = useFormats();
  return (
    <details className="rounded-8 border border-line px-4 py-2" open={kind === 'removed'}>
      <summary className="min-h-11 cursor-pointer py-2 text-std-16B-170">
        {t(`diff.${kind}`)} {number(all)}
      </summary>
      <ul className="max-h-80 divide-y divide-line overflow-y-auto">
        {entries.map((entry) => (
          <li key={entry.entry} className="py-2">
            <bdi>{entry.name}</bdi>
            <span className="block text-dns-14N-130 leading-160 text-quiet">
              {entry.country}
              {'fields' in entry &&
                ` ${t('diff.fields', { fields: entry.fields.map(fieldName).join(t('diff.comma')) })}`}
            </span>
          </li>
        ))}
      </ul>
      {entries.length < all && (
        <p className="py-2 text-dns-14N-130 text-quiet">{t('diff.sample', { count: entries.length })}</p>
      )}
    </details>
  );
}
