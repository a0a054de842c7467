// A name in any alphabet but those of East Asia, read in Latin letters. Each word is read in its own script.
import type { PartyKind } from '../../list-entry.js';
import { withoutHonorifics } from '../persons/honorifics.js';
import { arrangeParticles } from '../persons/particles.js';
import type { Reading, ReadingRoute, ReadWord } from '../reading.js';
import { memo } from '../sounds/memo.js';
import { readArabic } from './western/arabic.js';
import { readCyrillic, tongueOf, type Tongue } from './western/cyrillic.js';
import { readGreek } from './western/greek.js';
import { GERESH, readHebrew } from './western/hebrew.js';
import { isIndic, readIndic } from './western/indic.js';
import { readLatin } from './western/latin.js';
import { readOther } from './western/other.js';
import { readThai } from './western/thai.js';

type Letters = 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'indic' | 'thai' | 'eastern' | 'other';

/** What stands behind a comma without being a given name. */
const NO_GIVEN_NAME = new Set(['', ...'jr sr jnr snr junior senior ii iii iv phd md esq'.split(' ')]);
const WORDS_MAX = 24;
const CHARACTERS_MAX = 300;
const PLAIN_WORDS = /[a-z\d]+/g;
const PLAIN = /^[\x20-\x7e]*$/;
const APOSTROPHES = /(?<=\p{L})['’‘ʻʼ`´ʿʾ׳״ˈ](?=\p{L})|[ʻʼʿʾ׳״]/gu;
/** A geresh makes another sound of a Hebrew letter (ג׳ is j): here it becomes a mark of the letter. */
const HEBREW_GERESH = /([גזצץת])['’׳]/gu;
const WORDS = /[\p{L}\p{M}\p{Nd}\u200c\u200d]+/gu;
const EASTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー々〇]/u;

/** Whose letters a character is. */
function lettersOf(word: string): Letters {
  const codePoint = word.codePointAt(0) as number;
  if (codePoint < 0x250) return 'latin';
  if (codePoint >= 0x370 && codePoint < 0x400) return 'greek';
  if (codePoint >= 0x400 && codePoint < 0x530) return 'cyrillic';
  if (codePoint >= 0x590 && codePoint < 0x600) return 'hebrew';
  if ((codePoint >= 0x600 && codePoint < 0x700) || (codePoint >= 0x750 && codePoint < 0x780)) return 'arabic';
  if (isIndic(codePoint)) return 'indic';
  if (codePoint >= 0xe00 && codePoint < 0xf00) return 'thai';
  if (codePoint >= 0x1e00 && codePoint < 0x1f00) return 'latin';
  if (codePoint >= 0x1f00 && codePoint < 0x2000) return 'greek';
  if (codePoint >= 0xa640 && codePoint < 0xa6a0) return 'cyrillic';
  return EASTERN.test(word) ? 'eastern' : 'other';
}

const ROUTES: Record<Exclude<Letters, 'eastern'>, ReadingRoute> = {
  latin: 'as-written',
  cyrillic: 'cyrillic',
  greek: 'greek',
  arabic: 'arabic',
  hebrew: 'hebrew',
  indic: 'indic',
  thai: 'thai',
  other: 'other-script',
};

/**
 * The readings of a name in Latin letters; none where it has only Han characters, kana or Hangul, which are left out here. A person's titles are
 * dropped and the particles brought into one shape (see `arrangeParticles`); "Putin, Vladimir" tells which part is the family name.
 * @param text as it was written, after `undisguise`; it may be folded already, at the cost of what its accents told
 */
export function westernReadings(text: string, kind: PartyKind): Reading[] {
  const cut = text.slice(0, CHARACTERS_MAX);
  if (kind === 'person') {
    const comma = cut.indexOf(',');
    if (comma > 0 && comma === cut.lastIndexOf(',')) {
      const given = cut.slice(comma + 1);
      if (!NO_GIVEN_NAME.has(given.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))
        return readInTurn(cut.slice(0, comma), given);
    }
  }
  return readAll(cut, kind);
}

function readAll(text: string, kind: PartyKind): Reading[] {
  const lower = lowered(text);
  if (PLAIN.test(lower)) {
    const words = plainWords(lower, kind);
    return words.length > 0 ? [{ route: 'as-written', words: words.map((word) => ({ spellings: [word] })) }] : [];
  }
  const words = wordsOf(lower, kind);
  const scripts = words.map(lettersOf);
  const read = readWords(words, scripts);
  if (read.length === 0) return [];
  const foreign = scripts.find((script) => script !== 'latin' && script !== 'eastern') as
    Exclude<Letters, 'eastern'> | undefined;
  return [{ route: ROUTES[foreign ?? 'latin'], words: read.slice(0, WORDS_MAX) }];
}

// "Family, given": what stands before the comma is the family name. A generation or a degree behind the comma is no given name.
function readInTurn(family: string, given: string): Reading[] {
  const whole = readAll(`${given} ${family}`, 'person');
  const [behind] = readAll(given, 'person');
  const [reading] = whole;
  if (!reading || !behind) return readAll(`${family} ${given}`, 'person');
  const count = behind.words.length;
  if (count >= reading.words.length) return whole;
  return [
    { ...reading, words: reading.words.map((word, index) => ({ ...word, part: index < count ? 'given' : 'family' })) },
  ];
}

function lowered(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/(?<=[a-z])['`](?=[a-z])/g, '');
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFC');
  return lower.replace(HEBREW_GERESH, `$1${GERESH}`).replace(APOSTROPHES, '');
}

function plainWords(lower: string, kind: PartyKind): string[] {
  const words = (lower.match(PLAIN_WORDS) ?? []).slice(0, WORDS_MAX);
  return kind === 'person' ? arrangeParticles(withoutHonorifics(words).words) : words;
}

function wordsOf(lower: string, kind: PartyKind): string[] {
  const words = (lower.match(WORDS) ?? []).slice(0, WORDS_MAX);
  return kind === 'person' ? withoutHonorifics(words).words : words;
}

function readWords(words: string[], scripts: Letters[]): ReadWord[] {
  const read: ReadWord[] = [];
  const tongue = scripts.includes('cyrillic') ? tongueOf(words.join(' ')) : 'russian';
  let index = 0;
  while (index < words.length) {
    const script = scripts[index] as Letters;
    let end = index + 1;
    while (end < words.length && scripts[end] === script) end += 1;
    const run = words.slice(index, end);
    if (script === 'arabic') read.push(...readArabic(run));
    else if (script === 'latin') read.push(...readLatinRun(run));
    else for (const word of run) push(read, readOneWord(word, script, tongue));
    index = end;
  }
  return read;
}

const push = (read: ReadWord[], word: ReadWord | null): void => {
  if (word) read.push(word);
};

function readLatinRun(run: string[]): ReadWord[] {
  const words = run.map(readLatin).filter((word) => word !== null);
  const plain = arrangeParticles(words.map(({ spellings }) => spellings[0] as string));
  // Where nothing was joined or parted, the other spellings of a word still belong to it.
  const bySpelling = new Map(words.map((word): [string, ReadWord] => [word.spellings[0] as string, word]));
  return plain.map((word) => bySpelling.get(word) ?? { spellings: [word] });
}

const readers: Partial<Record<Letters, (word: string) => ReadWord | null>> = {
  greek: memo(readGreek),
  hebrew: memo(readHebrew),
  indic: memo(readIndic),
  thai: memo(readThai),
  other: memo(readOther),
};
const readByTongue = memo((word: string) => {
  const [tongue = '', letters = ''] = word.split(' ');
  return readCyrillic(letters, tongue as Tongue);
});

function readOneWord(word: string, script: Letters, tongue: Tongue): ReadWord | null {
  const read =
    script === 'cyrillic'
      ? readByTongue(`${tongue} ${word.replace(/\u0301/g, '')}`)
      : (readers[script]?.(word) ?? null);
  return read && { spellings: read.spellings };
}
