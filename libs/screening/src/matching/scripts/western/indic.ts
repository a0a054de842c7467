// The scripts of India that come from Brahmi. Their blocks in Unicode run in parallel, so one table serves nine of them; Sinhala has its own.
// What they do not share is the vowel that goes unspoken: a Hindi, Nepali, Panjabi, Gujarati or Bengali word drops its last a and some inner ones
// (सुनील is Sunil, मंडल Mandal), a Tamil or Telugu one does not.
import type { ReadWord } from '../../reading.js';
import { choices, readWord } from './spelling-list.js';

type Block =
  | 'devanagari'
  | 'bengali'
  | 'gurmukhi'
  | 'gujarati'
  | 'oriya'
  | 'tamil'
  | 'telugu'
  | 'kannada'
  | 'malayalam'
  | 'sinhala';

const BLOCKS: Block[] = [
  'devanagari',
  'bengali',
  'gurmukhi',
  'gujarati',
  'oriya',
  'tamil',
  'telugu',
  'kannada',
  'malayalam',
  'sinhala',
];

const blockOf = (codePoint: number): Block | null =>
  codePoint >= 0x900 && codePoint < 0xe00 ? (BLOCKS[(codePoint - 0x900) >> 7] ?? null) : null;

const offsets = (text: string): Map<number, string[]> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [offset = '', latin = ''] = pair.split('=');
        return [Number.parseInt(offset, 16), latin.split('/')];
      }),
  );

const CONSONANTS =
  offsets(`15=k 16=kh 17=g 18=gh 19=n 1a=ch 1b=chh/ch 1c=j 1d=jh 1e=n 1f=t 20=th 21=d 22=dh 23=n 24=t 25=th 26=d 27=dh 28=n 29=n 2a=p
2b=ph/f 2c=b 2d=bh/v 2e=m 2f=y 30=r 31=r 32=l 33=l 34=zh/l 35=v/w 36=sh/s 37=sh/s 38=s 39=h 58=q/k 59=kh 5a=g/gh 5b=z 5c=r/d 5d=rh/dh 5e=f 5f=y`);
const VOWELS = offsets(
  '5=a 6=a/aa 7=i 8=i/ee 9=u a=u/oo b=ri c=li d=e e=e f=e 10=ai/ei 11=o 12=o 13=o 14=au/ou 60=ri 61=li',
);
const SIGNS = offsets(
  '3e=a/aa 3f=i 40=i/ee 41=u 42=u/oo 43=ri/ru 44=ri 45=e 46=e 47=e 48=ai/ei 49=o 4a=o 4b=o 4c=au/ou 62=li 63=li 55= 56= 57=',
);
const VIRAMA = 0x4d;
const NASALS = new Set([1, 2, 0x70]);
const NUKTA = 0x3c;
const WITH_NUKTA = new Map([
  [0x15, 0x58],
  [0x16, 0x59],
  [0x17, 0x5a],
  [0x1c, 0x5b],
  [0x21, 0x5c],
  [0x22, 0x5d],
  [0x2b, 0x5e],
  [0x2f, 0x5f],
]);

const OWN: Partial<Record<Block, Map<number, string[]>>> = {
  bengali: offsets('2f=y/j 36=sh/s 37=sh/s 38=s/sh 2d=bh/v 35=v/b 30=r 70=r 71=w/b 5f=y'),
  gurmukhi: offsets('35=v/w'),
  oriya: offsets('2f=j/y 71=w 5f=y'),
  tamil: offsets('15=k/g 1a=s/ch 1f=t/d 24=th/t/d 2a=p/b 37=sh 34=zh/l 31=r 1c=j'),
  malayalam: offsets('34=zh/l 31=r/t 24=th/t 1f=t/d'),
  telugu: offsets('24=th/t'),
  kannada: offsets('24=th/t'),
};
/** Malayalam letters that carry their virama in themselves. */
const CHILLU = new Map([
  [0x7a, 'n'],
  [0x7b, 'n'],
  [0x7c, 'r'],
  [0x7d, 'l'],
  [0x7e, 'l'],
  [0x7f, 'k'],
  [0x4e, 'r'],
]);
/** The a of these languages falls silent. */
const DROPS_A = new Set<Block>(['devanagari', 'bengali', 'gurmukhi', 'gujarati']);

const SINHALA_LETTERS =
  offsets(`1a=k 1b=kh 1c=g 1d=gh 1e=n 1f=ng 20=ch/c 21=ch 22=j 23=jh 24=gn 25=gn 26=nj 27=t 28=th 29=d 2a=dh 2b=n 2c=nd 2d=th/t
2e=th 2f=d 30=dh 31=n 33=nd 34=p 35=ph 36=b 37=bh 38=m 39=mb 3a=y 3b=r 3d=l 40=w/v 41=sh/s 42=sh/s 43=s 44=h 45=l 46=f`);
const SINHALA_VOWELS = offsets('5=a 6=a/aa 7=e/a 8=e 9=i a=i/ee b=u c=u/oo d=ru 11=e 12=e 13=ai 14=o 15=o 16=au');
const SINHALA_SIGNS = offsets('4f=a/aa 50=e/a 51=e 52=i 53=i/ee 54=u 56=u/oo 58=ru 59=e 5a=e 5b=ai 5c=o 5d=o 5e=au');

/** One sound of a word. `inherent`: the a that no letter writes. */
interface Sound {
  spellings: string[];
  kind: 'consonant' | 'vowel' | 'inherent' | 'nasal';
}

/** Whether this character belongs to one of the scripts of this file. */
export const isIndic = (codePoint: number): boolean => blockOf(codePoint) !== null;

/** The spellings of one word. */
export function readIndic(word: string): ReadWord | null {
  const block = blockOf(word.codePointAt(0) ?? 0);
  if (!block) return null;
  const sounds = block === 'sinhala' ? sinhalaSounds(word) : soundsOf(word, block);
  const spoken = DROPS_A.has(block) ? withoutSilent(sounds) : sounds;
  const spellings = choices(places(spoken), 10);
  if (spoken.length !== sounds.length)
    spellings.push(...choices(places(withoutLast(sounds)), 1), ...choices(places(sounds), 1));
  else if (block === 'oriya' || block === 'kannada' || block === 'telugu')
    spellings.push(...choices(places(withoutLast(sounds)), 2));
  return readWord(spellings.flatMap(habitual));
}

/** Spellings that have become habits: Lakshmi is Laxmi too, Kshetri Chhetri, Sinh Singh, Rav Rao. */
const HABITS: [RegExp, string][] = [
  [/ksh/g, 'x'],
  [/^ksh/, 'chh'],
  [/sinh$/, 'singh'],
  [/(?<=^r|[a-z]{2})av$/, 'ao'],
];

const habitual = (spelling: string): string[] => [
  spelling,
  ...HABITS.filter(([pattern]) => spelling.search(pattern) >= 0).map(([pattern, into]) =>
    spelling.replace(pattern, into),
  ),
];

function soundsOf(word: string, block: Block): Sound[] {
  const own = OWN[block];
  const sounds: Sound[] = [];
  let open = false;
  const close = () => {
    if (open)
      sounds.push({ spellings: block === 'bengali' || block === 'oriya' ? ['a', 'o'] : ['a'], kind: 'inherent' });
    open = false;
  };
  const characters = [...word];
  characters.forEach((character, index) => {
    const offset = (character.codePointAt(0) as number) & 0x7f;
    if (offset === NUKTA || character === '\u200c' || character === '\u200d') return;
    const nukta = ((characters[index + 1] ?? '').codePointAt(0) ?? 0) & 0x7f;
    const letter = nukta === NUKTA ? (WITH_NUKTA.get(offset) ?? offset) : offset;
    const consonant = own?.get(letter) ?? CONSONANTS.get(letter);
    const sign = SIGNS.get(offset);
    if (offset === VIRAMA) open = false;
    else if (block === 'malayalam' && CHILLU.has(offset)) {
      close();
      sounds.push({ spellings: [CHILLU.get(offset) as string], kind: 'consonant' });
    } else if (consonant && !(sign && block !== 'bengali' && offset > 0x3d && offset < 0x58)) {
      close();
      sounds.push({ spellings: consonant, kind: 'consonant' });
      open = true;
    } else if (sign) {
      open = false;
      if (sign[0] !== '') sounds.push({ spellings: sign, kind: 'vowel' });
    } else if (NASALS.has(offset)) {
      close();
      sounds.push({ spellings: nasal(characters[index + 1]), kind: 'nasal' });
    } else if (VOWELS.has(offset)) {
      close();
      sounds.push({ spellings: VOWELS.get(offset) as string[], kind: 'vowel' });
    }
  });
  close();
  return sounds;
}

// An anusvara sounds as the consonant after it is made: m before lips, n before the rest.
function nasal(next: string | undefined): string[] {
  if (next === undefined) return ['n', 'm', ''];
  const offset = (next.codePointAt(0) as number) & 0x7f;
  return offset >= 0x2a && offset <= 0x2e ? ['m', 'n'] : ['n'];
}

function sinhalaSounds(word: string): Sound[] {
  const sounds: Sound[] = [];
  let open = false;
  const close = () => {
    if (open) sounds.push({ spellings: ['a'], kind: 'inherent' });
    open = false;
  };
  for (const character of word) {
    const offset = (character.codePointAt(0) as number) & 0x7f;
    const sign = SINHALA_SIGNS.get(offset);
    const consonant = SINHALA_LETTERS.get(offset);
    const vowel = SINHALA_VOWELS.get(offset);
    if (offset === 0x4a) open = false;
    else if (consonant) {
      close();
      sounds.push({ spellings: consonant, kind: 'consonant' });
      open = true;
    } else if (sign) {
      open = false;
      sounds.push({ spellings: sign, kind: 'vowel' });
    } else if (offset === 2) {
      close();
      sounds.push({ spellings: ['n', 'm'], kind: 'nasal' });
    } else if (vowel) {
      close();
      sounds.push({ spellings: vowel, kind: 'vowel' });
    }
  }
  close();
  return sounds;
}

const isVowel = (sound: Sound | undefined) => sound?.kind === 'vowel' || sound?.kind === 'inherent';

// A word's last a is silent unless a cluster or its only vowel needs it; from the right, an inner one is silent between V C _ C V.
function withoutSilent(sounds: Sound[]): Sound[] {
  const kept = withoutLast(sounds);
  for (let index = kept.length - 3; index >= 2; index -= 1) {
    const silent =
      kept[index]?.kind === 'inherent' &&
      kept[index - 1]?.kind === 'consonant' &&
      isVowel(kept[index - 2]) &&
      kept[index + 1]?.kind === 'consonant' &&
      isVowel(kept[index + 2]);
    const beforeCluster =
      kept[index]?.kind === 'inherent' &&
      isVowel(kept[index - 2]) &&
      kept[index + 1]?.kind === 'consonant' &&
      kept[index + 2]?.kind === 'consonant';
    if (silent) kept.splice(index, 1);
    else if (beforeCluster) kept[index] = { spellings: ['a', ''], kind: 'inherent' };
  }
  return kept;
}

function withoutLast(sounds: Sound[]): Sound[] {
  const last = sounds.at(-1);
  if (last?.kind !== 'inherent' || sounds.length < 4) return [...sounds];
  const clustered = sounds.at(-2)?.kind === 'consonant' && sounds.at(-3)?.kind === 'consonant';
  // कृष्ण keeps it (Krishna), भट्ट does not (Bhatt).
  const doubled =
    clustered && (sounds.at(-3)?.spellings[0] ?? '').startsWith((sounds.at(-2)?.spellings[0] ?? '')[0] as string);
  return clustered && !doubled ? [...sounds] : sounds.slice(0, -1);
}

const places = (sounds: Sound[]): string[][] => sounds.map(({ spellings }) => spellings);
