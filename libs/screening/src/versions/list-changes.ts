// What one version of a list says differently from the one before, as a person goes through it: by kind, by name, and what may only have been
// renamed.
import type { ListEntry } from '../list-entry.js';
import { findRenames } from '../lists/identity/renames.js';
import { diffVersions, type FieldDifference } from '../lists/list-diff.js';

export type ChangeKind = 'added' | 'changed' | 'removed';

export interface EntryChange {
  kind: ChangeKind;
  /** As it is now; as it was, where it is gone. */
  entry: ListEntry;
  /** Fields that differ; none of an entry that is new or gone. */
  fields: FieldDifference[];
  /** Whether it may match other people than before, or means something else to stand on it. */
  isMaterial: boolean;
  /**
   * The entry that this one may be under another name: of one that is new, the one that is gone, and the other way round. A guess for whoever reads
   * the difference; nothing follows from it.
   */
  alsoSeenAs: Pick<ListEntry, 'entry' | 'name'> | null;
}

/** Every entry that is new, gone or different, by kind and name. */
export function changesBetween(before: ListEntry[], after: ListEntry[]): EntryChange[] {
  const { added, changed, removed } = diffVersions(before, after);
  const twin = twins(removed, added);
  const alone = (kind: ChangeKind) => (entry: ListEntry) => ({
    ...{ kind, entry, fields: [], isMaterial: true },
    alsoSeenAs: twin.get(entry) ?? null,
  });
  const different = changed.map(({ entry, differences, isMaterial }): EntryChange => ({
    ...{ kind: 'changed', entry, fields: differences, isMaterial, alsoSeenAs: null },
  }));
  return [
    ...added.map(alone('added')).sort(byName),
    ...different.sort(byName),
    ...removed.map(alone('removed')).sort(byName),
  ];
}

const byName = (one: EntryChange, other: EntryChange): number =>
  one.entry.name < other.entry.name || (one.entry.name === other.entry.name && one.entry.entry < other.entry.entry)
    ? -1
    : 1;

// Of several that may be the same, the likeliest; each entry is told once.
function twins(removed: ListEntry[], added: ListEntry[]): Map<ListEntry, ListEntry> {
  const { certain, possible } = findRenames(removed, added, () => '');
  const found = new Map<ListEntry, ListEntry>();
  const likeliest = [...possible].sort((one, other) => other.likeness - one.likeness);
  for (const { before, after } of [...certain, ...likeliest]) {
    if (found.has(before) || found.has(after)) continue;
    found.set(before, after);
    found.set(after, before);
  }
  return found;
}
