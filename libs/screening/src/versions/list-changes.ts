// What one version of a list says differently from the one before, entry by entry and field by field.
import type { ListEntry } from '../list-entry.js';
import { fold } from '../matching/fold.js';

export type ChangeKind = 'added' | 'changed' | 'removed';

/** One field, each value as a list: what is not there is an empty one. */
export interface FieldChange {
  /** As `ListEntry` calls it. */
  field: string;
  before: string[];
  after: string[];
}

export interface EntryChange {
  kind: ChangeKind;
  /** As it is now; as it was, where it is gone. */
  entry: ListEntry;
  /** Fields that differ; none of an entry that is new or gone. */
  fields: FieldChange[];
  /**
   * The entry that this one may be under another name: of one that is new, the one that is gone, and the other way round. A guess for whoever reads
   * the difference; nothing follows from it.
   */
  alsoSeenAs: Pick<ListEntry, 'entry' | 'name'> | null;
}

/** Every entry that is new, gone or different, by kind and name. */
export function changesBetween(before: readonly ListEntry[], after: readonly ListEntry[]): EntryChange[] {
  const was = new Map(before.map((entry) => [entry.entry, entry]));
  const is = new Set(after.map(({ entry }) => entry));
  const added = after.filter(({ entry }) => !was.has(entry));
  const removed = before.filter(({ entry }) => !is.has(entry));
  const changed = after.flatMap((entry): EntryChange[] => {
    const old = was.get(entry.entry);
    const fields = old && old.contentHash !== entry.contentHash ? fieldChanges(old, entry) : [];
    return fields.length > 0 ? [{ kind: 'changed', entry, fields, alsoSeenAs: null }] : [];
  });
  const twin = twins(removed, added);
  const alone = (kind: ChangeKind) => (entry: ListEntry) => ({
    ...{ kind, entry, fields: [] },
    alsoSeenAs: twin.get(entry.entry) ?? null,
  });
  return [
    ...added.map(alone('added')).sort(byName),
    ...changed.sort(byName),
    ...removed.map(alone('removed')).sort(byName),
  ];
}

const byName = (one: EntryChange, other: EntryChange): number =>
  one.entry.name < other.entry.name || (one.entry.name === other.entry.name && one.entry.entry < other.entry.entry)
    ? -1
    : 1;

// What an entry is called by us says nothing about what its publisher says of it.
const OURS = new Set(['entry', 'contentHash']);

/** Fields that differ between two readings of one entry; a list in another order does not. */
export function fieldChanges(before: ListEntry, after: ListEntry): FieldChange[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((field) => {
    if (OURS.has(field)) return [];
    const [old, now] = [valuesOf(was.get(field)), valuesOf(is.get(field))];
    const isSame = JSON.stringify([...old].sort()) === JSON.stringify([...now].sort());
    return isSame ? [] : [{ field, before: old, after: now }];
  });
}

/** Every value of a field as it is shown; a field may hold one, several, or several of several parts. */
function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value).flatMap(valuesOf);
  return parts.length === 0 ? [] : [parts.join(', ')];
}

// A name that an entry which is gone shares with one that is new, in one country. A name that several have tells nothing.
function twins(removed: readonly ListEntry[], added: readonly ListEntry[]): Map<string, ListEntry> {
  const [gone, come] = [byEveryName(removed), byEveryName(added)];
  const found = new Map<string, ListEntry>();
  for (const [name, old] of gone) {
    const now = come.get(name);
    if (!old || !now || found.has(old.entry) || found.has(now.entry)) continue;
    found.set(old.entry, now);
    found.set(now.entry, old);
  }
  return found;
}

function byEveryName(entries: readonly ListEntry[]): Map<string, ListEntry | null> {
  const named = new Map<string, ListEntry | null>();
  for (const entry of entries) {
    const country = fold(entry.country?.split(' / ')[0] ?? '');
    for (const name of new Set([entry.name, ...entry.aliases].map(fold))) {
      if (name.trim() === '') continue;
      const key = `${country}\n${name}`;
      named.set(key, named.has(key) && named.get(key) !== entry ? null : entry);
    }
  }
  return named;
}
