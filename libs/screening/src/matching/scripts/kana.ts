// Kana to Latin letters. Our own table rather than wanakana's: a name of eight kana takes 20 times as long there, and small kana of foreign
// sounds (デュ, ヴォ, トゥ) are what foreign names are made of.

const VOWELS = ['a', 'i', 'u', 'e', 'o'];
const ROWS: [string, string][] = [
  ['アイウエオ', ''],
  ['カキクケコ', 'k'],
  ['ガギグゲゴ', 'g'],
  ['サシスセソ', 's'],
  ['ザジズゼゾ', 'z'],
  ['タチツテト', 't'],
  ['ダヂヅデド', 'd'],
  ['ナニヌネノ', 'n'],
  ['ハヒフヘホ', 'h'],
  ['バビブベボ', 'b'],
  ['パピプペポ', 'p'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'r'],
];
const OTHERS: Record<string, string> = {
  シ: 'shi', チ: 'chi', ツ: 'tsu', フ: 'fu', ジ: 'ji', ヂ: 'ji', ヅ: 'zu',
  ヤ: 'ya', ユ: 'yu', ヨ: 'yo', ワ: 'wa', ヰ: 'i', ヱ: 'e', ヲ: 'o', ン: 'n', ヴ: 'vu', ヷ: 'va', ヺ: 'vo',
  ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ャ: 'ya', ュ: 'yu', ョ: 'yo', ヮ: 'wa',
}; // prettier-ignore

const SINGLE = new Map<string, string>(Object.entries(OTHERS));
for (const [row, consonant] of ROWS) {
  Array.from(row).forEach((kana, index) => {
    if (!SINGLE.has(kana)) SINGLE.set(kana, consonant + (VOWELS[index] ?? ''));
  });
}

const SMALL: Record<string, string> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ヮ: 'wa',
};
const PALATALS = new Set(['sh', 'ch', 'j']);

/** A kana and the small one after it: シャ sha, キュ kyu, ファ fa, ティ ti, ウィ wi, クァ kwa, デュ dyu. */
function combined(kana: string, small: string): string | null {
  const whole = SINGLE.get(kana);
  const vowel = SMALL[small];
  if (whole === undefined || vowel === undefined || 'ァィゥェォャュョヮン'.includes(kana)) return null;
  const stem = whole.slice(0, -1);
  if (vowel.startsWith('y')) return PALATALS.has(stem) ? stem + vowel.slice(1) : stem + vowel;
  if (whole === 'u') return `w${vowel}`;
  if (whole === 'i') return vowel === 'e' ? 'ye' : `i${vowel}`;
  if ((stem === 'k' || stem === 'g') && whole.endsWith('u'))
    return stem + (vowel.startsWith('w') ? vowel : `w${vowel}`);
  // A small vowel after its own vowel lengthens it (ファァ); after another one it takes its place.
  return stem === '' ? whole + vowel : stem + vowel;
}

const PAIRS = new Map<string, string>();
for (const kana of SINGLE.keys()) {
  for (const small of Object.keys(SMALL)) {
    const latin = combined(kana, small);
    if (latin !== null) PAIRS.set(kana + small, latin);
  }
}

/** Whether a UTF-16 unit is katakana as folding writes it (hiragana is folded to it), or the mark of a long vowel. */
export const isKana = (code: number): boolean => (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;

/** Hiragana as katakana; whatever else stands there stays. */
export function toKatakana(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (!isHiragana(text.charCodeAt(at))) continue;
    let written = '';
    for (let each = 0; each < text.length; each++) {
      const code = text.charCodeAt(each);
      written += isHiragana(code) ? String.fromCharCode(code + 0x60) : text.charAt(each);
    }
    return written;
  }
  return text;
}

const isHiragana = (code: number) => code >= 0x3041 && code <= 0x3096;

/**
 * Folded kana in Latin letters as typed (Hepburn, long vowels as written): タロウ → tarou, ハットリ → hattori, セーラ → sera. What is no kana is
 * left out.
 */
export function kanaToLatin(kana: string): string {
  let latin = '';
  let doubled = false;
  for (let at = 0; at < kana.length; at++) {
    const one = kana.charAt(at);
    if (one === 'ッ') {
      doubled = true;
      continue;
    }
    const pair = PAIRS.get(kana.slice(at, at + 2));
    if (pair !== undefined) at++;
    const sound = pair ?? SINGLE.get(one);
    if (sound === undefined) continue;
    latin +=
      doubled && !VOWELS.includes(sound.charAt(0)) ? (sound.startsWith('ch') ? 't' : sound.charAt(0)) + sound : sound;
    doubled = false;
  }
  return latin;
}

/** As passports write it, long o and u short: tarou → taro, yuuko → yuko; the u of inoue is a sound of its own. */
export function withoutLongVowels(latin: string): string {
  let short = '';
  for (let at = 0; at < latin.length; at++) {
    const letter = latin.charAt(at);
    short += letter;
    const next = latin.charAt(at + 1);
    if (
      letter === 'o' ? next === 'o' || (next === 'u' && latin.charAt(at + 2) !== 'e') : letter === 'u' && next === 'u'
    )
      at++;
  }
  return short;
}
