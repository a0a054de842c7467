// Stage 0 for a whole list, done once per version: token → forms, so that a name is compared only with what shares something with it.
import type { ListEntry, PartyKind } from '../list-entry.js';
import { entryForms, type NameForm } from './forms.js';
import { editDistance } from './edit-distance.js';
import { editLimit } from './token-similarity.js';
import type { Script, Token } from './tokens.js';

export interface IndexedForm {
  entry: ListEntry;
  form: NameForm;
}

/** What {@link buildNameIndex} makes of a list's entries. */
export interface NameIndex {
  forms: IndexedForm[];
  /** Key → numbers of forms. */
  postings: Map<string, number[]>;
  /** A word with one letter left out → words of the list. */
  shortened: Map<string, string[]>;
  /** Scripts that the names of the list are written in, by the kind of party they may be compared with. */
  scripts: Record<PartyKind, Set<Script>>;
}

const FUZZY_LENGTH_MIN = 4;
const RARE_SHARE = 0.02;
const RARE_MIN = 50;

/** Builds the index of a list; about 20 ms for a thousand entries. */
export function buildNameIndex(entries: ListEntry[]): NameIndex {
  const index: NameIndex = {
    forms: [],
    postings: new Map(),
    shortened: new Map(),
    scripts: { person: new Set(), organization: new Set() },
  };
  for (const entry of entries) {
    for (const form of entryForms(entry.name, entry.aliases, entry.kind === 'person' ? 'person' : 'organization'))
      addForm(index, entry, form);
  }
  for (const key of index.postings.keys()) {
    if (key.startsWith('w:')) addShortened(index, key.slice(2));
  }
  return index;
}

function addForm(index: NameIndex, entry: ListEntry, form: NameForm): void {
  const number = index.forms.push({ entry, form }) - 1;
  for (const token of form.tokens) {
    if (entry.kind !== 'organization') index.scripts.person.add(token.script);
    if (entry.kind !== 'person') index.scripts.organization.add(token.script);
  }
  for (const key of new Set([...keysOf(form.tokens), ...form.tokens.flatMap(firstCharacterKeys)])) {
    const posting = index.postings.get(key);
    if (posting) posting.push(number);
    else index.postings.set(key, [number]);
  }
}

function addShortened(index: NameIndex, word: string): void {
  for (const short of shortenings(word)) {
    const words = index.shortened.get(short);
    if (words) words.push(word);
    else index.shortened.set(short, [word]);
  }
}

function shortenings(word: string): string[] {
  if (word.length < FUZZY_LENGTH_MIN || word.length > 30) return [];
  return [...new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)))];
}

function keysOf(tokens: Token[]): string[] {
  const keys = tokens.flatMap(tokenKeys);
  const words = tokens.filter((token) => !token.han && token.script !== 'number');
  if (words.length > 1) keys.push(`j:${words.map((token) => token.text).join('')}`);
  return keys;
}

function tokenKeys(token: Token): string[] {
  if (!token.han) return token.text.length > 1 ? [`w:${token.text}`] : [];
  const core = token.han?.core ?? token.text;
  if (core.length === 1) return [`h:${core}`];
  return Array.from({ length: core.length - 1 }, (_, at) => `h:${core.slice(at, at + 2)}`);
}

// So that 北航 finds what begins with 北: an abbreviation shares no pair of characters with the whole.
function firstCharacterKeys(token: Token): string[] {
  return token.han ? [`f:${token.text.slice(0, 1)}`] : [];
}

const abbreviationKeys = (token: Token): string[] =>
  token.text.length <= 4 && token.han?.body === '' ? firstCharacterKeys(token) : [];

/** The forms worth comparing with a name: those that share one of its rarer keys, or a word one letter away from one of its words. */
export function candidates(index: NameIndex, name: NameForm): IndexedForm[] {
  const found = [...new Set([...keysOf(name.tokens), ...name.tokens.flatMap((token) => neighbourKeys(index, token))])]
    .map((key) => index.postings.get(key))
    .filter((posting) => posting !== undefined)
    .sort((a, b) => a.length - b.length);
  const limit = Math.max(RARE_MIN, index.forms.length * RARE_SHARE);
  const rare = found.filter((posting, order) => order === 0 || posting.length <= limit);
  if (name.tokens.length === 1)
    rare.push(...name.tokens.flatMap(abbreviationKeys).map((key) => index.postings.get(key) ?? []));
  return [...new Set(rare.flat())].map((number) => index.forms[number] as IndexedForm);
}

function neighbourKeys(index: NameIndex, token: Token): string[] {
  const word = token.text;
  if (token.han || token.script === 'number' || word.length < FUZZY_LENGTH_MIN) return [];
  const near = new Set<string>();
  for (const short of [word, ...shortenings(word)]) {
    if (index.postings.has(`w:${short}`)) near.add(short);
    for (const other of index.shortened.get(short) ?? []) near.add(other);
  }
  return [...near]
    .filter((other) => editDistance(word, other, editLimit(word.length)) <= editLimit(word.length))
    .map((other) => `w:${other}`);
}
