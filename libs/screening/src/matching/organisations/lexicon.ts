// The one table that all languages meet in: written words, in whatever script, stand for concepts. English is a language like the others.
import { BODIES } from './words/bodies.js';
import { BUSINESS_ABROAD } from './words/business-abroad.js';
import { SHARED_WORDS } from './words/borrowed-words.js';
import { HANGUL_COMPOUNDS, HAN_COMPOUNDS } from './words/compounds-han.js';
import { COMPOUNDS, SINGLE_MEANINGS } from './words/compounds.js';
import { JAPANESE_SOUNDS } from './words/japanese-sounds.js';
import { SPECIALITIES } from './words/specialities.js';
import { COUNTRIES } from './words/countries.js';
import { FIELDS } from './words/fields.js';
import { FILLERS } from './words/fillers.js';
import { SOCIETY } from './words/society.js';
import { PLACES_EAST } from './words/places-east.js';
import { PLACES_WEST } from './words/places-west.js';
import { Stems } from './text/stems.js';
import { soundKey } from './text/borrowed.js';
import { isUnspaced, plain, romanKey } from './text/plain.js';

/** What a word does in a name: says what kind of body it is, what it works in, where it is, which of several it is. */
export type Role =
  'class' | 'field' | 'place' | 'country' | 'direction' | 'qualifier' | 'number' | 'filler' | 'dedication' | 'name';

export interface Concept {
  /** Stands for itself in every language; the English word most use. */
  id: string;
  role: Role;
  /** Concepts of one group stand near each other: an institute and a university, technology and engineering. */
  group: string;
  /** English names, the likeliest first, each as its words. */
  names: string[][];
  /** For a word that stands for one of several: 理工 is technology to one translator and polytechnic to the next. */
  anyOf?: readonly Concept[];
}

/** One thing that a written word may mean: one or more concepts in a row. */
export type Meaning = readonly Concept[];

interface Phrase {
  /** Patterns of the words after the first. */
  rest: string[];
  meaning: Meaning;
}

interface TrieNode {
  next: Map<string, TrieNode>;
  meaning?: Meaning;
}

/** Shorter foreign words in Latin letters are as likely to be a syllable of a name. */
const FOREIGN_LETTERS_MIN = 4;
const ROMANISED_LETTERS_MIN = 6;
/** Consonants that a word heard in another script must have. */
const BORROWED_MIN = 3;
/** Ends a pattern that stands for every word that begins so. */
const STEM = '*';
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_NAME = /^[a-z][a-z_'-]*$/;

export class Lexicon {
  private readonly concepts = new Map<string, Concept>();
  private readonly words = new Map<string, Meaning[]>();
  private readonly stems = new Stems<Meaning>();
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly phraseStems = new Stems<Phrase>();
  private readonly romanised = new Map<string, Meaning[]>();
  private readonly romanisedStems = new Stems<Meaning>();
  private readonly sounds = new Map<string, Meaning[]>();
  private readonly trie: TrieNode = { next: new Map() };
  private stemCount = 0;

  /** @param fold makes one of the variants of a character; the names that are looked up must have passed the same. */
  constructor(private readonly fold: (text: string) => string) {
    for (const table of [FILLERS, COUNTRIES, BODIES, FIELDS, SOCIETY, SPECIALITIES, SINGLE_MEANINGS])
      this.addTable(table);
    for (const table of [...Object.values(PLACES_EAST), ...Object.values(PLACES_WEST)]) this.addPlaces(table);
    this.addShared(SHARED_WORDS);
    for (const table of [HAN_COMPOUNDS, HANGUL_COMPOUNDS, COMPOUNDS, BUSINESS_ABROAD, JAPANESE_SOUNDS])
      this.addCompounds(table);
  }

  /** The concept of this id, for tests and for tables that name concepts. */
  concept(id: string): Concept | undefined {
    return this.concepts.get(id);
  }

  /** How many concepts and written words there are. */
  get size(): { concepts: number; words: number } {
    return { concepts: this.concepts.size, words: this.words.size + this.stemCount + this.unspacedCount };
  }

  private unspacedCount = 0;

  /** What a word with spaces around it means: the exact word, else the longest stem; empty when it is nobody's. */
  wordMeanings(word: string): readonly Meaning[] {
    const exact = this.words.get(word);
    if (exact) return exact;
    return this.stems.longest(word) ?? [];
  }

  /** What a word of a Slavic language means when it is written in Latin letters. */
  romanisedMeanings(word: string): readonly Meaning[] {
    if (word.length < ROMANISED_LETTERS_MIN) return [];
    const key = romanKey(word);
    const exact = this.romanised.get(key);
    if (exact) return exact;
    return this.romanisedStems.longest(key) ?? [];
  }

  /** The longest phrase that starts at this word, with the number of words it takes. */
  phraseAt(words: readonly string[], at: number): { length: number; meaning: Meaning } | null {
    const first = words[at] ?? '';
    let best: Phrase | null = null;
    const consider = (phrases: readonly Phrase[] | undefined) => {
      for (const phrase of phrases ?? [])
        if ((!best || phrase.rest.length > best.rest.length) && fits(phrase.rest, words, at + 1)) best = phrase;
    };
    consider(this.phrases.get(first));
    consider(this.phraseStems.all(first));
    const found = best as Phrase | null;
    return found && { length: found.rest.length + 1, meaning: found.meaning };
  }

  /** All words of the tables that start at this place of a run without spaces: [length, meaning]. */
  unspacedAt(run: readonly string[], at: number): [number, Meaning][] {
    const found: [number, Meaning][] = [];
    let node: TrieNode | undefined = this.trie;
    for (let i = at; i < run.length; i += 1) {
      node = node.next.get(run[i] ?? '');
      if (!node) break;
      if (node.meaning) found.push([i - at + 1, node.meaning]);
    }
    return found;
  }

  private addTable(table: string): void {
    let role: Role = 'field';
    let group = '';
    for (const line of table.split('\n')) {
      if (line.startsWith('[')) {
        const [named = '', grouped = ''] = line.slice(1, -1).split(' ');
        role = named as Role;
        group = grouped;
        continue;
      }
      const [id = '', english = '', others = ''] = line.split('|').map((part) => part.trim());
      if (id !== '') this.addConcept({ id, role, group, names: namesOf(english) }, english, others);
    }
  }

  private addConcept(concept: Concept, english: string, others: string): void {
    this.concepts.set(concept.id, concept);
    for (const word of english.split(/\s+/)) {
      this.addWord(word, [concept]);
      this.addSound(word, concept);
      // Rheumatology has rheumatologists.
      if (word.endsWith('ology')) this.addWord(`${word.slice(0, -1)}*`, [concept]);
    }
    for (const word of others.split(/\s+/)) if (isGrammar(concept) || isTelling(word)) this.addWord(word, [concept]);
  }

  private addSound(word: string, concept: Concept): void {
    const key = isGrammar(concept) || !/^[a-z]+$/.test(word) ? null : soundKey(word);
    // Gandhi is no Uganda.
    const least = concept.role === 'country' ? BORROWED_MIN + 1 : BORROWED_MIN;
    if (key !== null && key.length >= least) push(this.sounds, key, [concept]);
  }

  private addPlaces(table: string): void {
    const lines: string[][] = [];
    for (const token of table.split(/\s+/)) {
      if (token.includes('=')) lines.push([token]);
      else lines.at(-1)?.push(token);
    }
    for (const [first = '', ...more] of lines) {
      const [written = '', english = ''] = first.split('=');
      const [main = '', ...native] = english.split(';');
      const alternates = more.flatMap((token) => token.split(';'));
      const concept = this.placeConcept(main);
      concept.names.push(...alternates.filter((name) => LATIN_NAME.test(name)).flatMap(namesOf));
      for (const word of [...written.split(';'), main, ...native, ...alternates]) this.addWord(word, [concept]);
    }
  }

  private placeConcept(english: string): Concept {
    const known = this.concepts.get(`place:${english}`);
    if (known) return known;
    const concept: Concept = { id: `place:${english}`, role: 'place', group: '', names: namesOf(english) };
    this.concepts.set(concept.id, concept);
    return concept;
  }

  private addCompounds(table: string): void {
    for (const line of table.split(/[\n;]/)) {
      const [written = '', ids = ''] = line.trim().split(' = ');
      if (ids === '') continue;
      const meaning = ids.split(' ').map((id) => this.oneOf(id.split('|').map((each) => this.conceptOf(each))));
      this.addWord(written, meaning, true);
    }
  }

  private conceptOf(id: string): Concept {
    return this.concepts.get(id) ?? this.wordMeanings(id)[0]?.[0] ?? this.nameConcept(id);
  }

  private oneOf(concepts: readonly Concept[]): Concept {
    const [first] = concepts as [Concept];
    return concepts.length === 1 ? first : { ...first, anyOf: concepts };
  }

  private addShared(table: string): void {
    for (const pair of table.split(/\s+/)) {
      const [word = '', ids = ''] = pair.split('=');
      const meaning = ids.split('+').map((id) => this.concepts.get(id) ?? this.nameConcept(id));
      const key = soundKey(word);
      if (key !== null) push(this.sounds, key, meaning, true);
    }
  }

  /** What a word of another script stands for when it is an English word, or one of a whole family of languages, by its sound. */
  soundingLike(spelling: string, consonantsMin: number): Meaning | null {
    const key = soundKey(spelling);
    return key === null || key.length < consonantsMin ? null : (this.sounds.get(key)?.[0] ?? null);
  }

  private nameConcept(id: string): Concept {
    const concept: Concept = { id, role: 'name', group: '', names: [[id]] };
    this.concepts.set(id, concept);
    return concept;
  }

  private addWord(written: string, meaning: Meaning, overrides = false): void {
    const parts = written
      .split(/[_-]/)
      .map((part) => plain(part.replaceAll('*', ''), this.fold).trim() + (part.endsWith('*') ? STEM : ''))
      .filter((part) => part !== '');
    const [first = ''] = parts;
    if (first === '' || isUnspaced(first)) {
      this.addUnspaced(parts.join(''), meaning, overrides);
      return;
    }
    const stem = first.endsWith(STEM);
    const text = stem ? first.slice(0, -1) : first;
    if (parts.length > 1) this.addPhrase(parts, meaning, overrides);
    else if (stem) this.addStem(text, meaning);
    else push(this.words, text, meaning, overrides);
    if (parts.length === 1 && CYRILLIC.test(text)) {
      const key = romanKey(text);
      if (key.length >= ROMANISED_LETTERS_MIN) {
        if (stem) this.romanisedStems.add(key, meaning);
        else push(this.romanised, key, meaning);
      }
    }
  }

  private addStem(text: string, meaning: Meaning): void {
    if (LATIN_NAME.test(text) && text.length < FOREIGN_LETTERS_MIN) return;
    if (this.stems.add(text, meaning)) this.stemCount += 1;
  }

  private addPhrase(parts: string[], meaning: Meaning, overrides: boolean): void {
    const [first = '', ...rest] = parts;
    if (first.endsWith(STEM)) {
      this.phraseStems.add(first.slice(0, -1), { rest, meaning }, overrides);
    } else push(this.phrases, first, { rest, meaning }, overrides);
  }

  private addUnspaced(text: string, meaning: Meaning, overrides: boolean): void {
    let node = this.trie;
    for (const character of text) {
      let next = node.next.get(character);
      if (!next) {
        next = { next: new Map() };
        node.next.set(character, next);
      }
      node = next;
    }
    // The first table that knows a word keeps it; compounds come last and are more telling than their parts.
    if (!node.meaning || overrides) node.meaning = meaning;
    this.unspacedCount += 1;
  }
}

const namesOf = (english: string): string[][] =>
  english
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) =>
      name
        .toLowerCase()
        .split('_')
        .filter((word) => word !== ''),
    );

const isGrammar = (concept: Concept): boolean => concept.role === 'filler' || concept.role === 'dedication';

function isTelling(word: string): boolean {
  if (!/^[\p{Script=Latin}\p{M}'*-]+$/u.test(word)) return true;
  return word.replaceAll('*', '').length >= FOREIGN_LETTERS_MIN;
}

function fits(patterns: readonly string[], words: readonly string[], at: number): boolean {
  return patterns.every((pattern, i) => {
    const word = words[at + i];
    if (word === undefined) return false;
    return pattern.endsWith(STEM) ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
  });
}

function push<T>(map: Map<string, T[]>, key: string, value: T, first = false): void {
  const known = map.get(key);
  if (known && first) known.unshift(value);
  else if (known) known.push(value);
  else map.set(key, [value]);
}
