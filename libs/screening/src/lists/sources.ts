// What a list is called and what it means in Japan to stand on it (architecture.md decision 15). The words stand in the catalogue.
import { LIST_SOURCES, OWN_LIST, US_SOURCE_LISTS } from '#catalogue';
import type { Bilingual, ListEntry } from '../list-entry.js';

export interface ListSource {
  name: Bilingual;
  legalEffect: Bilingual;
}

const SOURCES = new Map<string, ListSource>(Object.entries(LIST_SOURCES));
const US_SOURCES = new Map<string, ListSource>(Object.entries(US_SOURCE_LISTS));
const US_LETTERS = /\(([A-Z-]{2,8})(?: List)?\)/;

/** Name and legal effect of a list; a list of the university's own is named by its id. */
export function sourceOf(listId: string): ListSource {
  const named = (text: string) => text.replace('{list}', listId);
  const { name, legalEffect } = SOURCES.get(listId) ?? OWN_LIST;
  return { name: { ja: named(name.ja), en: named(name.en) }, legalEffect };
}

/**
 * Name and legal effect of an entry: of the Consolidated Screening List, those of the list that it was taken from, which it names first of
 * its concerns ("Entity List (EL) - Bureau of Industry and Security"); of every other list, those of the list.
 */
export function sourceOfEntry(listId: string, entry: Pick<ListEntry, 'concerns'>): ListSource {
  return US_SOURCES.get(sublistOf(listId, entry) ?? '') ?? sourceOf(listId);
}

/** Of a list made of several, the one that an entry was taken from, as the publisher abbreviates it (`EL`); of every other list undefined. */
export function sublistOf(listId: string, { concerns }: Pick<ListEntry, 'concerns'>): string | undefined {
  const letters = listId === 'us-csl' ? US_LETTERS.exec(concerns[0] ?? '')?.[1] : undefined;
  return letters !== undefined && US_SOURCES.has(letters) ? letters : undefined;
}
