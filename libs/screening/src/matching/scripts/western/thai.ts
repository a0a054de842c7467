// Thai (and the same way Lao) as it is spelled in Latin letters: by the sounds of the Royal Institute's system of 1999, without tones and lengths, and
// with the spellings that people keep from Sanskrit (Suwat/Suvat). A Thai word is a row of syllables without spaces; vowels stand before,
// after, above and below their consonant.
import type { ReadWord } from '../../reading.js';
import { choices, readWord } from './spelling-list.js';

const letters = (text: string): Map<string, string[]> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .flatMap((pair) => {
        const [characters = '', latin = ''] = pair.split('=');
        return [...characters].map((each): [string, string[]] => [each, latin.split('/')]);
      }),
  );

const INITIAL = letters(
  `ก=k ขฃคฅฆ=kh/k ง=ng จ=ch/j ฉชฌ=ch ซศษส=s ญย=y ฎด=d ฏต=t ฐฑฒถทธ=th/t ณน=n บ=b ป=p ผพภ=ph/p ฝฟ=f ม=m ร=r ลฬ=l ว=w/v หฮ=h อ=`,
);
const FINAL = letters('กขคฆ=k ง=ng จชซฌฎฏฐฑฒดตถทธศษส=t บปพฟภ=p ณนญรลฬ=n ม=m ย=i/y ว=o/w');
const CONSONANT = /[ก-ฮ]/u;
const VOWEL_SIGN = /[\u0e30-\u0e39]/u;
/** Sounds that close a syllable after a long vowel more often than they open one. */
const SONANT = /[งนมยวณ]/u;
const LONG = /\u0e32|\u0e35|\u0e37|\u0e39/u;
const CLUSTER = /^(?:[กขคตปพผ]ร|[กขคปผพ]ล|[กขค]ว|[บฟด]ร|[บฟ]ล)$/u;
const LED = /^ห[งญนมยรลว]$/u;
const TRUE_S = /^(?:ทร|สร|ศร|ซร)$/u;
const VOWEL_AFTER = letters('ะา=a ิี=i ึื=ue ุู=u ั=a');

/** Tone marks, and a consonant that the thanthakhat silences. */
const SILENT = /[ทตด]ร์|ษณ์|[ก-ฮ][ิุ]?์/gu;
const TONES = /[่-๋็๎ฺํ]/gu;

/** What is written at the end of Sanskrit words and not spoken: บุตร is but, ชาติ chat. */
const SILENT_END = /(?<=[\u0e31\u0e34\u0e38][ตกทช])ร$|(?<=[\u0e31\u0e32]ต)[\u0e34\u0e38]$/u;

/** The spellings of one word. */
export function readThai(word: string): ReadWord | null {
  const plain = laoToThai(word)
    .replaceAll('ํา', 'ำ')
    .replaceAll('เกียรติ', 'เกียต')
    .replace(SILENT, '')
    .replace(TONES, '')
    .replace(SILENT_END, '');
  if (!CONSONANT.test(plain)) return null;
  return readWord(choices(syllables(plain), 10));
}

// The Lao block runs parallel to the Thai one.
function laoToThai(word: string): string {
  let thai = '';
  for (const character of word) {
    const codePoint = character.codePointAt(0) as number;
    if (codePoint < 0xe80 || codePoint > 0xeff) thai += character;
    else if (codePoint === 0xebb) thai += '';
    else if (codePoint === 0xebc) thai += 'ล';
    else if (codePoint === 0xebd) thai += 'ีย';
    else if (codePoint === 0xedc) thai += 'น';
    else if (codePoint === 0xedd) thai += 'ม';
    else thai += String.fromCodePoint(codePoint - 0x80);
  }
  return thai;
}

interface Onset {
  sounds: string[][];
  length: number;
}

function onsetAt(text: string, at: number, voweled: boolean): Onset {
  const pair = text.slice(at, at + 2);
  const after = text[at + 2] ?? '';
  const vowelFollows =
    voweled || /[\u0e30-\u0e39]/u.test(after) || (after === 'ว' && CONSONANT.test(text[at + 3] ?? ''));
  if (TRUE_S.test(pair) && vowelFollows)
    return {
      sounds: pair === 'ทร' ? [['s', 'thr']] : [['s'], pair === 'สร' || pair === 'ศร' ? ['r', ''] : ['']],
      length: 2,
    };
  if (LED.test(pair) && vowelFollows) return { sounds: [INITIAL.get(pair[1] as string) ?? ['']], length: 2 };
  if (pair === 'อย' && vowelFollows) return { sounds: [['y']], length: 2 };
  if (CLUSTER.test(pair) && vowelFollows)
    return { sounds: [INITIAL.get(pair[0] as string) ?? [''], INITIAL.get(pair[1] as string) ?? ['']], length: 2 };
  return { sounds: [INITIAL.get(text[at] as string) ?? ['']], length: 1 };
}

type Closing = 'no' | 'yes' | 'perhaps';

/**
 * Whether a consonant closes the syllable before it. It opens one where a vowel of its own comes after it, or where it stands before the last consonant
 * (วรา-ภร); before a consonant with a vowel it may be either (ศรี-ส-วัส, but สิท-ธา).
 */
function closing(text: string, at: number): Closing {
  const letter = text[at];
  if (letter === undefined || !FINAL.has(letter)) return 'no';
  const next = text[at + 1] ?? '';
  const after = text[at + 2] ?? '';
  if (VOWEL_SIGN.test(next) || (next === 'ร' && after === 'ร')) return 'no';
  if (!CONSONANT.test(next)) return next === '' ? 'yes' : 'perhaps';
  if (after === '' || (next === 'อ' && CONSONANT.test(after))) return 'no';
  const pair = letter + next;
  if (VOWEL_SIGN.test(after) && (CLUSTER.test(pair) || TRUE_S.test(pair) || LED.test(pair))) return 'no';
  return 'perhaps';
}

const closes = (text: string, at: number): boolean => closing(text, at) !== 'no';

function syllables(text: string): string[][] {
  const places: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const letter = text[at] as string;
    if (/[เแโไใ]/u.test(letter)) at = leading(text, at, places);
    else if (CONSONANT.test(letter)) at = trailing(text, at, places);
    else {
      if (letter === 'ฤ') places.push(['rue', 'ri', 'roe']);
      else if (VOWEL_AFTER.has(letter)) places.push(VOWEL_AFTER.get(letter) as string[]);
      at += 1;
    }
  }
  return places;
}

function finalAt(text: string, at: number, places: string[][], long = false): number {
  const how = closing(text, at);
  if (how === 'no') return at;
  const final = FINAL.get(text[at] as string) as string[];
  if (how === 'yes') places.push(final);
  else {
    const open = `${(INITIAL.get(text[at] as string) ?? [''])[0]}a`;
    places.push(long && !SONANT.test(text[at] as string) ? [open, final[0] as string] : [final[0] as string, open]);
  }
  return at + 1;
}

// เ แ โ ไ ใ are written before the consonant after which they sound.
function leading(text: string, at: number, places: string[][]): number {
  const mark = text[at] as string;
  if (!CONSONANT.test(text[at + 1] ?? '')) return at + 1;
  const onset = onsetAt(text, at + 1, true);
  const single =
    onset.length === 2 &&
    !CONSONANT.test(text[at + 3] ?? '') &&
    !/\u0e30|\u0e32|\u0e34|\u0e35|\u0e37/u.test(text[at + 3] ?? '') &&
    !LED.test(text.slice(at + 1, at + 3));
  // เพล is phen, not phle: a pair at the end is an onset and a final.
  const used =
    single && mark !== 'ไ' && mark !== 'ใ'
      ? { sounds: [INITIAL.get(text[at + 1] as string) ?? ['']], length: 1 }
      : onset;
  places.push(...used.sounds);
  const next = at + 1 + used.length;
  if (mark === 'ไ' || mark === 'ใ') {
    places.push(['ai']);
    return text[next] === 'ย' ? next + 1 : next;
  }
  if (mark === 'เ') return leadingE(text, next, places);
  places.push([mark === 'แ' ? 'ae' : 'o']);
  return text[next] === 'ะ' ? next + 1 : finalAt(text, next, places);
}

function leadingE(text: string, next: number, places: string[][]): number {
  const rest = text.slice(next, next + 2);
  if (rest === 'ีย') places.push(['ia']);
  else if (rest === 'ือ') places.push(['uea', 'ua']);
  else if (rest === 'าะ') places.push(['o']);
  else if (rest[0] === 'า') {
    places.push(['ao']);
    return next + 1;
  } else if (rest[0] === 'อ' || rest[0] === 'ิ') {
    places.push(['oe', 'er']);
    return finalAt(text, next + 1, places);
  } else if (rest[0] === 'ย' && closes(text, next)) {
    places.push(['oei', 'oey']);
    return next + 1;
  } else {
    places.push(['e']);
    return rest[0] === 'ะ' ? next + 1 : finalAt(text, next, places);
  }
  return finalAt(text, next + 2, places);
}

function trailing(text: string, at: number, places: string[][]): number {
  const onset = onsetAt(text, at, false);
  places.push(...onset.sounds);
  const next = at + onset.length;
  const rest = text.slice(next, next + 2);
  const vowel = VOWEL_AFTER.get(rest[0] ?? '');
  if (rest === 'ัว') places.push(['ua']);
  else if (rest === 'ัย') places.push(['ai']);
  else if (rest === 'ือ') places.push(['ue']);
  else if (rest === 'รร') {
    const closed = closes(text, next + 2);
    places.push([closed ? 'a' : 'an']);
  } else if (rest[0] === 'ำ') {
    places.push(['am']);
    return next + 1;
  } else if (vowel) {
    places.push(vowel);
    return rest[0] === 'ะ' ? next + 1 : finalAt(text, next + 1, places, LONG.test(rest[0] ?? ''));
  } else if (rest[0] === 'ว' && CONSONANT.test(rest[1] ?? '') && closes(text, next + 1)) {
    places.push(['ua']);
    return finalAt(text, next + 1, places);
  } else if (rest[0] === 'อ') {
    places.push(['o', 'or']);
    return finalAt(text, next + 1, places);
  } else if (closes(text, next) && rest[0] !== 'ย' && rest[0] !== 'ว') {
    // No vowel written: o in a closed syllable (พงศ์ phong), o before ร is on (พร phon).
    const final = (FINAL.get(rest[0] as string) as string[])[0] as string;
    const open = `a${(INITIAL.get(rest[0] as string) ?? [''])[0]}a`;
    places.push(closing(text, next) === 'yes' ? [`o${final}`] : [`o${final}`, open]);
    return next + 1;
  } else {
    if (rest !== '' || places.length <= onset.sounds.length) places.push(['a']);
    return next;
  }
  return rest === 'รร' || rest === 'ือ' || rest === 'ัว' || rest === 'ัย' ? finalAt(text, next + 2, places) : next + 2;
}
