// What a search through everybody looks in: the entries that changed, or all. Pure.
import type { Case } from '#cases';
import { buildNameIndex, type ListInForce } from '#screening';

/** A search, ready to be asked party by party. */
export interface Search {
  /** Cut to the entries that are looked for. */
  lists: ListInForce[];
  /** List id → ids of all its entries in force, of the lists searched. */
  standing: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The part of a list that changed, with an index of its own: a score depends on the two names alone, never on what else stands on the list,
 * so that searching the part finds what searching the whole would find of it.
 */
export function changedPart(list: ListInForce, changed: readonly string[]): ListInForce {
  const wanted = new Set(changed);
  const entries = list.entries.filter(({ entry }) => wanted.has(entry));
  return { ...list, entries, index: buildNameIndex(entries) };
}

/** @param changed ids of the entries to look for; null: all of every list */
export function searchIn(lists: readonly ListInForce[], changed: readonly string[] | null): Search {
  return {
    lists: lists.map((list) => (changed === null ? list : changedPart(list, changed))),
    standing: new Map(lists.map(({ list, entries }) => [list, new Set(entries.map(({ entry }) => entry))])),
  };
}

/** The entries on which hits of a case rest and which stand on their list no more. */
export function goneEntries(
  { hits }: Pick<Case, 'hits'>,
  { standing }: Pick<Search, 'standing'>,
): { list: string; entry: string }[] {
  return hits
    .filter(({ list, entry }) => standing.get(list)?.has(entry) === false)
    .map(({ list, entry }) => ({ list, entry }));
}
