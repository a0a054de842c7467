// The names of an entry as two versions of a list are compared by them: whole, and each part of a name that has parentheses.
import { identityText, type ListEntry } from '../../list-entry.js';

/** Names that tell an organisation or person by themselves; an acronym or a short word does not. */
export interface EntryNames {
  /** Of the printed name: whole, and without what stands in parentheses. */
  primary: Set<string>;
  /** Of all names: long enough to tell one entry from another. */
  telling: Set<string>;
  /** Of all names, acronyms included. */
  all: Set<string>;
}

const PARENTHESES = /[(（]([^()（）]*)[)）]/gu;
const HAN = /\p{Script=Han}/u;
const TELLING_LETTERS_MIN = 8;
const TELLING_HAN_MIN = 4;
const LETTERS_MIN = 3;

/** A name, what is left of it without its parentheses, and what stands in them. */
export function partsOf(name: string): string[] {
  const inner = [...name.matchAll(PARENTHESES)].map(([, content = '']) => content);
  return [name, name.replace(PARENTHESES, ' '), ...inner].map(identityText).filter((part) => part !== '');
}

export function namesOf(entry: ListEntry): EntryNames {
  const [whole = '', bare = ''] = partsOf(entry.name);
  const others = [entry.name, ...entry.aliases, ...(entry.formerNames ?? [])].flatMap(partsOf);
  const all = new Set(others.filter((name) => name.length >= LETTERS_MIN));
  const telling = new Set([...all].filter(isTelling));
  return { primary: new Set([whole, bare].filter(isTelling)), telling, all };
}

const isTelling = (name: string): boolean => name.length >= (HAN.test(name) ? TELLING_HAN_MIN : TELLING_LETTERS_MIN);

/** 0 to 1: how many neighbouring pairs of letters two folded names share. Names whose numbers differ are told apart by them: 0. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return 0;
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, times] of pairs) shared += Math.min(times, others.get(pair) ?? 0);
  const count = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
  return count === 0 ? 0 : (2 * shared) / count;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
