// Arabic letters, as Arabs, Iranians, Pakistanis, Afghans, Kurds and Uyghurs write with them, in Latin ones. Known names come from the table; others get
// the consonants as they are spelled most, and the vowels that a reader would put.
import { latinOfArabic } from '../../persons/arabic-names.js';
import type { ReadWord } from '../../reading.js';
import { memo } from '../../sounds/memo.js';
import { choices, readWord } from './spelling-list.js';

const SPELLINGS = 12;

// Marks of vowels, the tatweel, Koranic signs.
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]|\u0640|\u200c|\u200d/gu;
const SHAPES: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ۍ: 'ي',
  ې: 'ي',
  ے: 'ي',
  ۓ: 'ي',
  ێ: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ۈ: 'و',
  ء: '',
  ګ: 'گ',
  ڕ: 'ر',
  ړ: 'ر',
  ڑ: 'ر',
  ڵ: 'ل',
  ٹ: 'ت',
  ټ: 'ت',
  ڈ: 'د',
  ډ: 'د',
  ں: 'ن',
  ڼ: 'ن',
  ڤ: 'ڤ',
  ۋ: 'ڤ',
  ڭ: 'ڭ',
  ﷲ: 'الله',
};

/** Without vowel marks, one shape for each letter: what tables are looked up with. */
export function plainArabic(word: string): string {
  let plain = '';
  for (const letter of word.replace(MARKS, '')) plain += SHAPES[letter] ?? letter;
  return plain;
}

const CONSONANTS: Record<string, string[]> = {
  ب: ['b'],
  پ: ['p'],
  ت: ['t'],
  ث: ['th', 's'],
  ج: ['j', 'g', 'dj'],
  چ: ['ch'],
  ح: ['h'],
  خ: ['kh'],
  د: ['d'],
  ذ: ['dh', 'z'],
  ر: ['r'],
  ز: ['z'],
  ژ: ['zh', 'j'],
  س: ['s'],
  ش: ['sh', 'ch'],
  ص: ['s'],
  ض: ['d', 'z', 'dh'],
  ط: ['t'],
  ظ: ['z', 'dh'],
  غ: ['gh', 'g'],
  ف: ['f'],
  ق: ['q', 'gh', 'k'],
  ك: ['k'],
  گ: ['g'],
  ل: ['l'],
  م: ['m'],
  ن: ['n'],
  ه: ['h'],
  ڤ: ['v'],
  څ: ['ts'],
  ځ: ['z', 'dz'],
  ښ: ['sh', 'kh'],
  ږ: ['zh', 'g'],
  ڭ: ['ng'],
  ڨ: ['g'],
  ڥ: ['v'],
};
const PERSIAN_CONSONANTS: Record<string, string[]> = {
  ...CONSONANTS,
  ث: ['s'],
  ج: ['j'],
  ذ: ['z'],
  ض: ['z'],
  ظ: ['z'],
  ق: ['gh', 'q'],
  ش: ['sh'],
};
const PERSIAN = /[پچژگکیٹڈڑےہںټډړښږځڼګ]/u;
/** Arabic has no letter for p, v and g: in a name from abroad these stand for them. */
const FOREIGN: Record<string, string> = { b: 'p', f: 'v', gh: 'g' };
const FOREIGN_SPELLINGS = 6;

const PARTICLES: Record<string, string[]> = {
  ال: ['al', 'el'],
  بن: ['bin', 'ben', 'ibn'],
  ابن: ['ibn', 'bin', 'ben'],
  ابو: ['abu', 'abou', 'abo'],
  ابي: ['abi', 'abu'],
  ابا: ['aba', 'abu'],
  بنت: ['bint', 'bent'],
  ام: ['umm', 'um', 'om', 'oum'],
  بو: ['bou', 'bu'],
  و: ['wa', 'va', 'o'],
  ولد: ['ould', 'wuld', 'walad'],
  ذو: ['dhu', 'zu', 'zul'],
};
const SUN = new Set('تثدذرزسشصضطظلن');

/** The words of a name in Arabic letters, in their order. عبد الرحمن is one word, the article one of its own. */
export function readArabic(words: string[]): ReadWord[] {
  const persian = words.some((word) => PERSIAN.test(word));
  const plain = words.map(plainArabic).filter((word) => word !== '');
  const read: (ReadWord | null)[] = [];
  for (let index = 0; index < plain.length; index += 1) {
    const word = plain[index] as string;
    const next = plain[index + 1];
    if (word === 'عبد' && next !== undefined && (next.startsWith('ال') || next === 'رب')) {
      read.push(...servantOf(next, persian));
      index += 1;
    } else if (next === 'الدين' || next === 'الله') {
      read.push(compound(word, next, persian));
      index += 1;
    } else read.push(...readOne(word, persian).map((each) => each && { spellings: each.spellings }));
  }
  return read.filter((word) => word !== null);
}

const readOne = (word: string, persian: boolean) => (persian ? readPersianWord : readArabicWord)(word);
const readArabicWord = memo((word) => readUnkept(word, false));
const readPersianWord = memo((word) => readUnkept(word, true));

function readUnkept(word: string, persian: boolean): (ReadWord | null)[] {
  const particle = PARTICLES[word];
  if (particle) return [readWord(particle)];
  const known = latinOfArabic(word);
  if (known) return [readWord([...known, ...spellUnknown(word, persian, 2)])];
  if (word.startsWith('عبدال') && word.length > 7) return servantOf(word.slice(3), persian);
  for (const ending of ['الدين', 'الله'])
    if (word.endsWith(ending) && word.length > ending.length + 1)
      return [compound(word.slice(0, -ending.length), ending, persian)];
  if (word.startsWith('ال') && word.length > 4)
    return [readWord(articles(word.slice(2))), ...readOne(word.slice(2), persian)];
  return [readWord(spellUnknown(word, persian))];
}

function articles(noun: string): string[] {
  const first = noun[0] ?? '';
  if (!SUN.has(first)) return ['al', 'el', 'ul'];
  const sound = CONSONANTS[first]?.[0] ?? 'l';
  return ['al', 'el', `a${sound}`, `e${sound}`, 'ul'];
}

const spellingsOf = (word: string, persian: boolean): string[] =>
  latinOfArabic(word)?.slice(0, 4) ?? spellUnknown(word, persian, 4);

function servantOf(noun: string, persian: boolean): (ReadWord | null)[] {
  if (noun === 'الله') return [readWord(latinOfArabic('عبدالله') ?? [])];
  const bare = noun.startsWith('ال') ? noun.slice(2) : noun;
  return [readWord(['abdul', 'abdel', 'abd', 'abdal']), ...readOne(bare, persian)];
}

function compound(word: string, ending: string, persian: boolean): ReadWord | null {
  const known = latinOfArabic(word + ending);
  if (known) return readWord(known);
  const endings =
    ending === 'الله' ? ['ullah', 'ollah', 'allah', 'ulla'] : ['uddin', 'eddin', 'aldin', 'eddine', 'addin', 'udin'];
  return readWord(
    endings.flatMap((each) =>
      spellingsOf(word, persian)
        .slice(0, 4)
        .map((first) => first + each),
    ),
  );
}

interface Sound {
  spellings: string[];
  vowel: boolean;
}

function spellUnknown(word: string, persian: boolean, limit = SPELLINGS): string[] {
  const letters = [...word];
  const sounds = letters
    .map((letter, index) => soundOf(letter, index, letters, persian))
    .filter((sound) => sound !== null);
  const places: string[][] = [];
  sounds.forEach((sound, index) => {
    const next = sounds[index + 1];
    places.push(sound.spellings);
    if (next && !sound.vowel && !next.vowel) places.push(between(sounds, index));
  });
  const native = choices(places, limit);
  if (limit < SPELLINGS || persian || word.length < 4 || !/[بفغ]/u.test(word)) return native;
  return [...native.slice(0, SPELLINGS - FOREIGN_SPELLINGS), ...choices(foreign(places, sounds), FOREIGN_SPELLINGS)];
}

// A name from abroad: b may stand for p, f for v, gh for g, and a cluster may begin it.
function foreign(places: string[][], sounds: Sound[]): string[][] {
  return places.map((place, index) => {
    const first = place[0] as string;
    if (index === 1 && place.includes('') && sounds[0]?.vowel === false)
      return ['', ...place.filter((each) => each !== '')];
    return FOREIGN[first] === undefined ? place : [FOREIGN[first], ...place];
  });
}

const LIQUID = /^[lr]$/;
const STOP = /^[bpfvwgkdt]/;

// The vowel that is not written between two consonants. Syllables are open or closed by one consonant: zar-ghami, ah-mad-zada. So a row of consonants
// is parted at every second place, counted from its first where no vowel comes before it, else from its second.
function between(sounds: Sound[], index: number): string[] {
  let first = index;
  while (first > 0 && sounds[first - 1]?.vowel === false) first -= 1;
  const voweled = first > 0;
  const last = index + 2 === sounds.length;
  if (index === 0)
    return LIQUID.test(sounds[1]?.spellings[0] ?? '') && STOP.test(sounds[0]?.spellings[0] ?? '')
      ? ['a', '', 'i', 'u']
      : ['a', 'i', 'u', 'e'];
  // خالد, ناصر: after a long a the short vowel is an i.
  if (last && sounds[index - 1]?.vowel && sounds[index - 1]?.spellings[0] === 'a') return ['i', 'e', ''];
  const parted = (index - first + (voweled ? 1 : 0)) % 2 === 0;
  if (last) return parted || sounds.length <= 3 ? ['a', '', 'i'] : ['a', 'i', ''];
  return parted ? ['a', 'i', ''] : ['', 'a'];
}

function soundOf(letter: string, index: number, letters: string[], persian: boolean): Sound | null {
  const first = index === 0;
  const last = index === letters.length - 1;
  const before = letters[index - 1];
  const after = letters[index + 1];
  if (letter === 'ا') {
    // أوجين, إيران: the second letter is the vowel.
    if (first && (after === 'و' || after === 'ي') && letters.length > 2) return null;
    return { spellings: first ? ['a', 'i', 'e', 'u'] : ['a'], vowel: true };
  }
  if (index === 1 && before === 'ا' && after !== 'ا' && (letter === 'و' || letter === 'ي'))
    return { spellings: letter === 'و' ? ['o', 'u', 'au', 'ou'] : ['i', 'ai', 'e', 'ei'], vowel: true };
  if (letter === 'ع') {
    if (after === 'ا' || after === 'و' || after === 'ي') return null;
    return first || last ? { spellings: ['a', ''], vowel: true } : { spellings: ['a'], vowel: true };
  }
  if (letter === 'و') {
    // خسروی: before a last ye it is a consonant.
    const beforeLastYe = after === 'ي' && index === letters.length - 2 && index > 1 && before !== 'ا';
    const consonant = (first || after === 'ا' || before === 'ا' || beforeLastYe) && !(last && before !== 'ا');
    if (consonant) return { spellings: persian ? ['v', 'w'] : ['w', 'v'], vowel: false };
    return { spellings: ['u', 'o', 'ou', 'oo'], vowel: true };
  }
  if (letter === 'ي') {
    if ((first || after === 'ا' || after === 'و') && !last)
      return { spellings: ['y', 'i'], vowel: first ? false : before !== 'ا' };
    if (before === 'ا') return { spellings: ['i', 'y', 'ei'], vowel: true };
    return { spellings: last ? ['i', 'y'] : ['i', 'ee', 'e', 'ai'], vowel: true };
  }
  if (letter === 'ه' && last && letters.length > 2) return { spellings: ['a', 'eh', 'ah', 'e'], vowel: true };
  if (letter === 'ش' && before === 'ت' && !persian) return null;
  if (letter === 'ت' && after === 'ش' && !persian) return { spellings: ['ch', 'tash', 'tsh'], vowel: false };
  const consonants = (persian ? PERSIAN_CONSONANTS : CONSONANTS)[letter];
  if (consonants) return { spellings: consonants, vowel: false };
  return /[a-z\d]/.test(letter) ? { spellings: [letter], vowel: false } : null;
}
