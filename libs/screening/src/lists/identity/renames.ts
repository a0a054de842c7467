// Entries that went and entries that came: which of them are one and the same under another name. What is certain is decided, what is only
// likely is asked.
import { countryOf, identityText, type EntryKind, type ListEntry } from '../../list-entry.js';
import { likeness, namesOf, type EntryNames } from './entry-names.js';

/** A question to whoever imports: is the one that came the one that went? Answered by `sameAs` of the import. */
export interface PossibleRename {
  before: ListEntry;
  after: ListEntry;
  /** 0 to 1: how alike the printed names are. */
  likeness: number;
}

export interface Renames {
  certain: { before: ListEntry; after: ListEntry }[];
  possible: PossibleRename[];
}

const LIKENESS_MIN = 0.75;
// A word that so many share says nothing about any of them.
const WORD_ENTRIES_MAX = 50;
const WORD_LETTERS_MIN = 4;
const QUESTIONS_PER_ENTRY_MAX = 3;

interface Known {
  entry: ListEntry;
  names: EntryNames;
  /** Of the name without its parentheses. */
  bare: string;
}

type Relation = { before: Known; after: Known; isCertain: boolean; likeness: number };

/**
 * @param scopeOf what must be the same for two entries to be one, beside their names: the source list of a collection
 */
export function findRenames(gone: ListEntry[], come: ListEntry[], scopeOf: (entry: ListEntry) => string): Renames {
  const index = indexOf(gone.map(knownOf));
  const relations = come.map(knownOf).flatMap((after) =>
    [...candidatesOf(index, after)].flatMap((before) => {
      const relation = scopeOf(before.entry) === scopeOf(after.entry) ? relate(before, after) : null;
      return relation === null ? [] : [relation];
    }),
  );
  const certain = relations.filter(({ isCertain }) => isCertain);
  const times = new Map<ListEntry, number>();
  for (const { entry } of certain.flatMap(({ before, after }) => [before, after]))
    times.set(entry, (times.get(entry) ?? 0) + 1);
  // Certain only as long as there is no second that would be as certain.
  const alone = certain.filter(({ before, after }) => times.get(before.entry) === 1 && times.get(after.entry) === 1);
  const settled = new Set(alone.flatMap(({ before, after }) => [before.entry, after.entry]));
  const open = relations.filter(({ before, after }) => !settled.has(before.entry) && !settled.has(after.entry));
  return {
    certain: alone.map(({ before, after }) => ({ before: before.entry, after: after.entry })),
    possible: likeliest(open),
  };
}

function knownOf(entry: ListEntry): Known {
  const names = namesOf(entry);
  return { entry, names, bare: [...names.primary].at(-1) ?? identityText(entry.name) };
}

function relate(before: Known, after: Known): Relation | null {
  if (!kindsAgree(before.entry.kind, after.entry.kind)) return null;
  const alike = likeness(before.bare, after.bare);
  const shared = [...after.names.all].filter((name) => before.names.all.has(name));
  const inOneCountry = identityText(countryOf(before.entry)) === identityText(countryOf(after.entry));
  const isCertain = inOneCountry && (isNamedAlike(before, after) || overlaps(before, after));
  const isLikely =
    shared.length > 0 || alike >= LIKENESS_MIN || beginsAlike(before, after) || beginsAlike(after, before);
  if (!isCertain && !isLikely) return null;
  return { before, after, isCertain, likeness: Math.round(alike * 100) / 100 };
}

const kindsAgree = (a: EntryKind, b: EntryKind): boolean => a === b || a === 'unknown' || b === 'unknown';

/** The name of one is a name of the other: it was renamed, and the old name became an alias, or a native name was added. */
function isNamedAlike(before: Known, after: Known): boolean {
  const among = (primary: Set<string>, all: Set<string>) => [...primary].some((name) => all.has(name));
  return among(before.names.primary, after.names.telling) || among(after.names.primary, before.names.telling);
}

/** Half of the telling names of whoever has fewer are the other's as well. */
function overlaps(before: Known, after: Known): boolean {
  const shared = [...after.names.telling].filter((name) => before.names.telling.has(name)).length;
  return shared > 0 && shared * 2 >= Math.min(before.names.telling.size, after.names.telling.size);
}

/** A name of one, "Link Lines.", is how the other begins: "Link Lines Pvt Ltd." */
const beginsAlike = (one: Known, other: Known): boolean =>
  [...one.names.telling].some((name) => other.bare.startsWith(name));

type Index = Map<string, Set<Known>>;

function indexOf(known: Known[]): Index {
  const index: Index = new Map();
  for (const each of known) {
    for (const key of keysOf(each)) {
      const there = index.get(key);
      if (there) there.add(each);
      else index.set(key, new Set([each]));
    }
  }
  return index;
}

function candidatesOf(index: Index, after: Known): Set<Known> {
  const found = keysOf(after).flatMap((key) => {
    const there = index.get(key);
    return there && there.size <= WORD_ENTRIES_MAX ? [...there] : [];
  });
  return new Set(found);
}

function keysOf({ entry, names }: Known): string[] {
  const words = entry.name
    .split(/[^\p{L}\p{N}]+/u)
    .map(identityText)
    .filter((word) => word.length >= WORD_LETTERS_MIN);
  return [...names.all, ...new Set(words.map((word) => `${word} `))];
}

function likeliest(open: Relation[]): PossibleRename[] {
  const byEntry = new Map<ListEntry, Relation[]>();
  for (const relation of open) {
    const others = byEntry.get(relation.before.entry);
    if (others) others.push(relation);
    else byEntry.set(relation.before.entry, [relation]);
  }
  return [...byEntry.values()].flatMap((relations) =>
    relations
      .sort((a, b) => Number(b.isCertain) - Number(a.isCertain) || b.likeness - a.likeness)
      .slice(0, QUESTIONS_PER_ENTRY_MAX)
      .map(({ before, after, likeness: alike }) => ({ before: before.entry, after: after.entry, likeness: alike })),
  );
}
