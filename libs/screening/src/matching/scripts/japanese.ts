// Names of Japanese people as their bearers may write them in Latin letters. Nothing in 山本大野 says where the family name ends or how the
// characters are read: the dictionary says which parts are names, and characters that no name of it has are read one by one.
import { SPELLINGS_MAX, type Reading, type ReadWord } from '../reading.js';
import type { JapaneseNames, Knownness } from './japanese-names.js';
import { isKana, kanaToLatin, withoutLongVowels } from './kana.js';
import { joinSpellings } from './spellings.js';
import { businessWord, cutAtBusinessWords } from './tables/business-words.js';

/** A name cut into a family and a given name. */
interface Split {
  family: string;
  given: string;
  score: number;
}

const SPLITS_MAX = 3;
/** Cuts that are less likely than the best one by more than this are not read. */
const SCORE_MARGIN = 3;
const KNOWN_SCORE = [0, 3, 6, 8] as const;
/** Longer ones are not names of people. */
const CHARACTERS_MAX = 10;

/**
 * Readings of a person's name in Han characters and kana, family name first; the likeliest cut into family and given name first.
 * @param name folded (see fold.ts); spaces and ・ separate parts
 */
export function japaneseReadings(name: string, dictionary: JapaneseNames): Reading[] {
  const parts = name.split(/[\s・·]+/u).filter((part) => part !== '');
  const [first = '', ...others] = parts;
  if (others.length > 0) return readSplit({ family: first, given: others.join(''), score: 0 }, dictionary);
  const characters = Array.from(first);
  if (characters.length > CHARACTERS_MAX) return [];
  if (characters.length < 2 || isAllKana(first)) return readAlone(first, dictionary);
  const splits = splitsOf(characters, dictionary);
  const best = splits[0]?.score ?? 0;
  const cut = splits
    .filter(({ score }, index) => index === 0 || score >= best - SCORE_MARGIN)
    .slice(0, SPLITS_MAX)
    .flatMap((split) => readSplit(split, dictionary));
  // 高橋 is a family name before it is a 高 whose given name is 橋.
  const known = dictionary.find(first);
  return known && Math.max(known.family.known, known.given.known) >= 2
    ? [...readAlone(first, dictionary), ...cut]
    : cut;
}

function readSplit({ family, given }: Split, dictionary: JapaneseNames): Reading[] {
  const words: ReadWord[] = [
    { spellings: spellingsOf(family, 'family', dictionary), part: 'family' },
    { spellings: spellingsOf(given, 'given', dictionary), part: 'given' },
  ];
  return words.every(({ spellings }) => spellings.length > 0) ? [{ route: routeOf(family + given), words }] : [];
}

// A stage name, or a family or a given name alone.
function readAlone(name: string, dictionary: JapaneseNames): Reading[] {
  const spellings = [
    ...new Set([...spellingsOf(name, 'family', dictionary), ...spellingsOf(name, 'given', dictionary)]),
  ].slice(0, SPELLINGS_MAX);
  return spellings.length > 0 ? [{ route: routeOf(name), words: [{ spellings }] }] : [];
}

const routeOf = (name: string) => (isAllKana(name) ? 'kana' : 'japanese-reading');

function splitsOf(characters: string[], dictionary: JapaneseNames): Split[] {
  const splits: Split[] = [];
  for (let at = 1; at < characters.length; at++) {
    const family = characters.slice(0, at).join('');
    const given = characters.slice(at).join('');
    const score =
      KNOWN_SCORE[knownness(family, 'family', dictionary)] +
      KNOWN_SCORE[knownness(given, 'given', dictionary)] +
      usualLength(at, characters.length - at);
    splits.push({ family, given, score });
  }
  return splits.sort((a, b) => b.score - a.score);
}

function knownness(name: string, role: 'family' | 'given', dictionary: JapaneseNames): Knownness {
  // A given name in kana begins where the kanji end.
  if (isAllKana(name)) return role === 'given' ? 2 : 1;
  return dictionary.find(name)?.[role].known ?? 0;
}

// Most family names and most given names have two characters, few have one, and fewer three.
function usualLength(family: number, given: number): number {
  return (
    (family === 2 ? 1 : family === 1 ? 0.2 : family === 3 ? 0.4 : -2) +
    (given === 2 ? 1 : given === 1 ? 0.4 : given === 3 ? 0.5 : -2)
  );
}

// Spellings of the parts asked for last, by dictionary: parts recur, and putting readings together is what costs.
const KEPT_MAX = 20_000;
const kept = new WeakMap<JapaneseNames, Record<'family' | 'given', Map<string, string[]>>>();

function spellingsOf(name: string, role: 'family' | 'given', dictionary: JapaneseNames): string[] {
  const memory = kept.get(dictionary) ?? { family: new Map(), given: new Map() };
  kept.set(dictionary, memory);
  const known = memory[role].get(name);
  if (known) return known;
  if (memory[role].size >= KEPT_MAX) memory[role].clear();
  const found = readPart(name, role, dictionary);
  memory[role].set(name, found);
  return found;
}

function readPart(name: string, role: 'family' | 'given', dictionary: JapaneseNames): string[] {
  if (isAllKana(name)) return [withoutLongVowels(kanaToLatin(name))].filter((latin) => latin !== '');
  const known = dictionary.find(name);
  const found = [...(known?.[role].readings ?? [])];
  if (role === 'given' || found.length === 0) {
    for (const reading of readByCharacter(Array.from(name), dictionary))
      if (!found.includes(reading)) found.push(reading);
  }
  if (found.length === 0 && known) found.push(...known[role === 'family' ? 'given' : 'family'].readings);
  return found.slice(0, SPELLINGS_MAX);
}

/** Readings put together from those of single characters, the likeliest first. */
function readByCharacter(characters: string[], dictionary: JapaneseNames): string[] {
  const parts = characters.map((character, index) => readingsOfOne(character, index, characters.length, dictionary));
  return parts.every((readings) => readings.length > 0) ? joinSpellings(parts) : [];
}

function readingsOfOne(character: string, index: number, count: number, dictionary: JapaneseNames): string[] {
  if (isAllKana(character)) return [kanaToLatin(character)].filter((latin) => latin !== '');
  const known = dictionary.find(character);
  if (!known) return [];
  if (count === 1) return [...new Set([...known.given.readings, ...known.first])];
  const learned = index === 0 ? known.first : index === count - 1 ? known.last : [...known.first, ...known.last];
  return learned.length > 0 ? [...new Set(learned)] : known.given.readings;
}

// Longer nouns are read as the nouns that they are made of.
const WORD_MAX = 6;

/**
 * An unbroken run of Han characters and kana as words of an organisation's name: the fewest nouns, places and family names that it can be cut
 * into; what is left in between is read character by character, as one word. Null when a character has no reading at all.
 * @param run folded Han characters and kana
 */
export function japaneseWords(run: string, dictionary: JapaneseNames): ReadWord[] | null {
  const words: ReadWord[] = [];
  let alone: string[][] = [];
  const flush = () => {
    if (alone.length > 0) words.push({ spellings: joinSpellings(alone) });
    alone = [];
  };
  for (const part of partsOf(run, dictionary)) {
    const spellings = isAllKana(part) ? kanaSpellings(part) : nounSpellings(part, dictionary);
    if (spellings.length === 0) return null;
    if (Array.from(part).length === 1 && !isAllKana(part)) {
      alone.push(spellings);
      continue;
    }
    flush();
    words.push({ spellings });
  }
  flush();
  return words;
}

const KANA_WORD_MIN = 3;

// A stretch of kana is a word of its own, or several of foreign origin; a shorter one belongs to the characters beside it.
function partsOf(run: string, dictionary: JapaneseNames): string[] {
  const parts: string[] = [];
  let rest: string[] = [];
  let kana = '';
  const flush = () => {
    if (kana.length < KANA_WORD_MIN) rest.push(...kana);
    if (rest.length > 0) parts.push(...cutIntoWords(rest, dictionary));
    if (kana.length >= KANA_WORD_MIN) parts.push(...cutAtBusinessWords(kana));
    rest = [];
    kana = '';
  };
  for (const character of run) {
    if (isAllKana(character)) {
      kana += character;
      continue;
    }
    if (kana.length >= KANA_WORD_MIN) flush();
    rest.push(...kana, character);
    kana = '';
  }
  flush();
  return parts;
}

/** The fewest parts; of two such cuts the one with the longer part at the end, where nouns of kind stand. */
function cutIntoWords(characters: string[], dictionary: JapaneseNames): string[] {
  const costs = [0];
  const starts = [0];
  for (let end = 1; end <= characters.length; end++) {
    let [best, from] = [Number.POSITIVE_INFINITY, end - 1];
    for (let start = Math.max(0, end - WORD_MAX); start < end; start++) {
      const cost =
        (costs[start] ?? 0) + partCost(characters.slice(start, end).join(''), start, end - start, dictionary);
      if (cost < best) [best, from] = [cost, start];
    }
    costs.push(best);
    starts.push(from);
  }
  const parts: string[] = [];
  for (let end = characters.length; end > 0; end = starts[end] ?? 0) {
    parts.unshift(characters.slice(starts[end], end).join(''));
  }
  return parts;
}

function partCost(part: string, start: number, length: number, dictionary: JapaneseNames): number {
  if (isAllKana(part)) return 1 / length;
  // A character alone is more often what ends a word (都, 会, 製) than what begins a name.
  if (length === 1) return start === 0 ? 1.5 : 1.4;
  const found = dictionary.find(part);
  return found && (found.word.length > 0 || found.family.known === 3) ? 1 : Number.POSITIVE_INFINITY;
}

function nounSpellings(noun: string, dictionary: JapaneseNames): string[] {
  const found = dictionary.find(noun);
  if (!found) return [];
  const { word, family, first, last } = found;
  const names = family.known === 3 ? family.readings.slice(0, 2) : [];
  return [...new Set([...word, ...names, ...(noun.length === 1 ? [...last, ...first] : [])])].slice(0, SPELLINGS_MAX);
}

const kanaSpellings = (kana: string): string[] =>
  [...new Set([...businessWord(kana), withoutLongVowels(kanaToLatin(kana))])].filter((each) => each !== '');

function isAllKana(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (!isKana(name.charCodeAt(at))) return false;
  return true;
}
