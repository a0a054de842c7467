// A person's name as rows: its characters where it is written in Han characters or kana, and its readings in Latin letters.
import type { NameForm } from '../parse/forms.js';
import { withoutEasternTitle } from '../persons/honorifics.js';
import { headOfArabicName } from '../persons/arabic-names.js';
import { fullNamesOf } from '../persons/nicknames.js';
import { particlesAmong } from '../persons/particles.js';
import { commonSpellingOf } from '../persons/spellings.js';
import type { Reading } from '../reading.js';
import { eastAsianReadings } from '../scripts/east-asian.js';
import { foldHan, simplifiedHan } from '../scripts/han.js';
import { westernReadings } from '../scripts/western.js';
import { fold } from '../parse/fold.js';
import { NICKNAME, type Row, type Word } from './row.js';
import type { Readers } from './rows.js';

const EASTERN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;
const HAN = /\p{Script=Han}/u;
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Katakana}ー々〇]+/gu;
const WORDS_MAX = 24;
const PARTICLE_WEIGHT = 0.3;
const INITIAL_WEIGHT = 0.5;

/** See {@link rowsOf}. */
export function personRows({ shown, folded }: NameForm, { japanese }: Readers): Row[] {
  if (!EASTERN.test(folded)) return westernReadings(shown, 'person').map((reading) => rowOf(reading, false));
  const text = fold(withoutEasternTitle(shown));
  const han = HAN.test(text);
  const read = eastAsianReadings(text, 'person', japanese)
    .filter(({ route }) => !UNSIMPLIFIED.has(route) || !isSimplified(shown))
    .map((reading) => rowOf(likely(reading, text), han));
  const latin = westernReadings(shown, 'person').map((reading) => rowOf(reading, false));
  // Ramzan Kadyrov ラムザン・カディロフ: the name twice, each in its letters.
  const whole = latin.filter(({ words }) => words.filter(({ role }) => role === 'name').length > 1);
  return [...characters(text), ...(read.length === 0 ? latin : whole), ...read];
}

// What Shift_JIS holds is written in Japan: 岩 and 郁 too, which China made the simple forms of others.
const SHIFT_JIS = new TextDecoder('shift_jis');
const JAPANESE = new Set<string>();
for (let lead = 0x88; lead <= 0xea; lead += 1)
  for (let trail = 0x40; trail <= 0xfc; trail += 1)
    if (lead < 0xa0 || lead >= 0xe0) JAPANESE.add(SHIFT_JIS.decode(Uint8Array.of(lead, trail)));

// 张 and 军 are nobody's in Japan, nor in Korea.
const UNSIMPLIFIED: ReadonlySet<Reading['route']> = new Set(['japanese-reading', 'sino-korean']);
const isSimplified = (shown: string): boolean =>
  [...shown].some((character) => {
    const folded = foldHan(character);
    return folded !== character && simplifiedHan(folded) === character && !JAPANESE.has(character);
  });

// Two characters can be read in so many ways that one of them is always somebody's: the likeliest alone are looked for. Of a longer name the
// same is true of a family name that is one character.
const LIKELY = 3;
const LIKELY_FAMILY = 6;
function likely(reading: Reading, text: string): Reading {
  if (reading.route !== 'japanese-reading') return reading;
  const characters = text.replace(/\s/gu, '').length;
  const most = (part: string | undefined) => (characters <= 2 ? LIKELY : part === 'family' ? LIKELY_FAMILY : undefined);
  const words = reading.words.map((word) => ({ ...word, spellings: word.spellings.slice(0, most(word.part)) }));
  return characters > 3 ? reading : { ...reading, words };
}

// A family and a given name with a space between them and without are one run.
function characters(text: string): Row[] {
  const run = (text.match(HAN_OR_KANA) ?? []).join('');
  if (run === '') return [];
  const word: Word = { spellings: [run], role: 'name', weight: Math.max(1, run.length / 2) };
  return [{ route: 'as-written', readFromHan: false, words: [word] }];
}

/** Of these a letter alone is an initial, and a name may be another form of a name; the words of the others are syllables. */
const BY_LETTERS: ReadonlySet<Reading['route']> = new Set(['as-written', 'cyrillic', 'greek']);

// Mykola is Nikolai to his neighbours, and Bill is William to his friends.
function otherNames(name: string): string[] {
  const common = commonSpellingOf(name);
  const full = fullNamesOf(name).map((each) => NICKNAME + each);
  return common === name ? full : [common, ...full];
}

// "Khalil ben Ahmed ben Mohamed Jarraya": whose son he is comes and goes; what stands last is his own.
const SON = 'bin';
const ARTICLE = 'al';
const FATHER_WEIGHT = 0.6;
const isFather = (words: readonly string[], at: number): boolean =>
  at < words.length - 1 && (words[at - 1] === SON || (words[at - 1] === ARTICLE && words[at - 2] === SON));

// Almadani is al-Madani, where the name is an Arabic one; Ali and Alvarez stay what they are.
const ATTACHED_ARTICLE = /^al([^aeiou][a-z]{4,}|[aeiou][a-z]{4,}i)$/;
function withoutArticle(word: string, arabic: boolean): string[] {
  const rest = arabic && headOfArabicName(word) === null ? ATTACHED_ARTICLE.exec(word)?.[1] : undefined;
  return rest === undefined ? [] : [rest];
}

function rowOf({ route, words }: Reading, readFromHan: boolean): Row {
  const byLetters = BY_LETTERS.has(route);
  const written = words.map(({ spellings }) => spellings[0] ?? '');
  const particles = particlesAmong(written);
  const arabic = route === 'as-written' && written.some((word) => headOfArabicName(word) !== null);
  return {
    route,
    readFromHan,
    words: words.slice(0, WORDS_MAX).map(({ spellings }, at): Word => {
      const [first = ''] = spellings;
      if (first.length === 1 && byLetters) return { spellings, role: 'initial', weight: INITIAL_WEIGHT };
      if (particles[at]) return { spellings, role: 'particle', weight: PARTICLE_WEIGHT };
      const also = byLetters ? otherNames(first) : [];
      return {
        spellings: [...new Set([...spellings, ...withoutArticle(first, arabic), ...also])],
        role: 'name',
        weight: isFather(written, at) ? FATHER_WEIGHT : 1,
      };
    }),
  };
}
