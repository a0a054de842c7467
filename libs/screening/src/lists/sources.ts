// What a list is called and what it means in Japan to stand on it (architecture.md decision 15). The words stand in the catalogue.
import { LIST_SOURCES, OWN_LIST } from '#catalogue';
import type { Bilingual } from '../list-entry.js';

export interface ListSource {
  name: Bilingual;
  legalEffect: Bilingual;
}

const SOURCES = new Map<string, ListSource>(Object.entries(LIST_SOURCES));

/** Name and legal effect of a list; a list of the university's own is named by its id. */
export function sourceOf(listId: string): ListSource {
  const named = (text: string) => text.replace('{list}', listId);
  const { name, legalEffect } = SOURCES.get(listId) ?? OWN_LIST;
  return { name: { ja: named(name.ja), en: named(name.en) }, legalEffect };
}
