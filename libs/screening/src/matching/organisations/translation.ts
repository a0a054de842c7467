// Stage 3 for organisations: what a name says in another language, said in English words. 鶴岡工業高等専門学校 has no reading that is spelled
// "Tsuruoka National College of Technology", yet its parts have: the place by transcription, the rest by what it means.
import type { Reading, ReadingRoute } from '../reading.js';
import { SPELLINGS_MAX } from '../reading.js';
import { Glossary, type GlossedPart } from './glossary.js';
import type { Concept } from './lexicon.js';
import { roleOf, weightOf, type WordRole } from './word-weight.js';

/** The readings in Latin letters of what no table translates. Called with plain text (see `plain`). */
export type Transcribe = (rest: string) => readonly Reading[];

/** One word of an organisation's name as the scorer wants it: how it may be spelled, what it stands for and how much it tells. */
export interface OrganisationWord {
  spellings: readonly string[];
  /** All that it may stand for; empty for a name of its own. Two words that share one are the same word. */
  concepts: readonly Concept[];
  role: WordRole;
  /** 0 to 1. */
  weight: number;
  /** For a number: its digits. */
  number?: string;
  /** It was translated: its English spelling is our choice, not the body's. */
  translated: boolean;
  /** It is a part of what the body is named after. */
  dedicated: boolean;
  /** As it is written, in plain letters (see plain.ts). */
  written: string;
  route: ReadingRoute;
}

const READINGS_MAX = 6;

/**
 * The name in English words, once for each tradition in which its rest can be read (the pinyin and the Japanese reading of 中山 are not mixed).
 * @returns word lists in the order of the name; empty when nothing in it could be read
 */
export function organisationWords(name: string, glossary: Glossary, transcribe: Transcribe): OrganisationWord[][] {
  const parts = glossary.parts(name);
  const rests = parts.map((part) => (needsTranscription(part) ? transcribe(part.text) : []));
  const routes = [...new Set(rests.flatMap((readings) => readings.map((_reading, i) => i)))].slice(0, READINGS_MAX);
  const versions = routes.length === 0 ? [0] : routes;
  return versions
    .map((version) => parts.flatMap((part, i) => wordsOf(part, pick(rests[i] ?? [], version), glossary)))
    .filter((words) => words.length > 0);
}

const needsTranscription = (part: GlossedPart): boolean =>
  part.number === undefined && (part.meanings.length === 0 || (part.unspaced && isPlace(part)));

// A place of the tables may be called otherwise by the neighbours: 中山 is Sun Yat-sen, Zhongshan and Nakayama.
const isPlace = (part: GlossedPart): boolean =>
  part.meanings[0]?.length === 1 && part.meanings[0][0]?.role === 'place' && !/^[\uac00-\ud7af]/.test(part.text);

const pick = (readings: readonly Reading[], version: number): Reading | undefined =>
  readings[Math.min(version, readings.length - 1)];

function wordsOf(part: GlossedPart, reading: Reading | undefined, glossary: Glossary): OrganisationWord[] {
  if (part.number !== undefined) return [numberWord(part.number)];
  const [first, ...others] = part.meanings;
  if (!first) return restWords(part, reading, glossary);
  if (first.length > 1) return first.map((concept) => conceptWord(concept.anyOf ?? [concept], part, undefined));
  const alternatives = [first, ...others.filter((each) => each.length === 1)].flat();
  return [
    conceptWord(
      alternatives.flatMap((concept) => concept.anyOf ?? [concept]),
      part,
      reading,
    ),
  ];
}

function numberWord(number: string): OrganisationWord {
  return {
    spellings: [number],
    concepts: [],
    role: 'number',
    weight: weightOf('number', number, []),
    number,
    translated: false,
    dedicated: false,
    written: number,
    route: 'as-written',
  };
}

// Scripts whose languages write English words by ear.
const BORROWING = new Set<ReadingRoute>(['indic', 'other-script']);
const BORROWING_IN_ARABIC = /[\u0679\u0688\u0691\u067e\u0686\u0698\u06af\u06ba]/;

function restWords(part: GlossedPart, reading: Reading | undefined, glossary: Glossary): OrganisationWord[] {
  const weight = (spelling: string) => weightOf('name', spelling, []) * (part.dedicated ? DEDICATED_SHARE : 1);
  if (!reading) return [];
  if (BORROWING.has(reading.route) || BORROWING_IN_ARABIC.test(part.text)) {
    const spelling = reading.words.map((word) => word.spellings[0] ?? '').join('');
    const heard = glossary.lexicon.soundingLike(spelling, BORROWING.has(reading.route) ? 3 : 4);
    if (heard) return heard.map((concept) => conceptWord([concept], part, undefined));
  }
  return reading.words.map((word) => ({
    spellings: word.spellings,
    concepts: [],
    role: 'name' as const,
    weight: weight(word.spellings[0] ?? ''),
    translated: false,
    dedicated: part.dedicated,
    written: part.text,
    route: reading.route,
  }));
}

// Whom a body is named after comes and goes between its names.
const DEDICATED_SHARE = 0.3;

function conceptWord(concepts: readonly Concept[], part: GlossedPart, reading: Reading | undefined): OrganisationWord {
  const main = concepts[0] as Concept;
  const english = concepts.length === 1 ? englishOf(main) : concepts.flatMap(englishOf);
  const latin = /^[a-z]+$/.test(part.text);
  const role = roleOf(main);
  return {
    spellings: distinct([latin ? [part.text] : [], english, reading ? transcriptions(reading) : []]),
    concepts,
    role,
    weight: weightOf(role, part.text, concepts),
    translated: !latin || !english.some((word) => isFormOf(part.text, word)),
    dedicated: part.dedicated,
    written: part.text,
    route: reading?.route ?? 'translation',
  };
}

const ENGLISH = new WeakMap<Concept, string[]>();

function englishOf(concept: Concept): string[] {
  const known = ENGLISH.get(concept);
  if (known) return known;
  const joined = concept.names.map((words) => words.map(letters).join('')).filter((word) => word !== '');
  ENGLISH.set(concept, joined);
  return joined;
}

function distinct(lists: readonly (readonly string[])[]): string[] {
  const found: string[] = [];
  for (const list of lists)
    for (const word of list) if (found.length < SPELLINGS_MAX && !found.includes(word)) found.push(word);
  return found;
}

// Technologies and rheumatologists are English as well, though the tables print another form.
const isFormOf = (text: string, word: string): boolean =>
  text === word || (word.length > 4 && text.startsWith(word.slice(0, -1)));

// Another tradition's name for the place: 東海 is Tokai, Donghai and Tunghai.
function transcriptions({ words }: Reading): readonly string[] {
  const [first] = words;
  return words.length === 1 && first ? first.spellings : [words.map((word) => word.spellings[0] ?? '').join('')];
}

const letters = (word: string): string => word.replace(/[^a-z0-9]/g, '');
