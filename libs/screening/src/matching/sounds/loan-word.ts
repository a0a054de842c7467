// A word of one language written by ear in another: アレクサンドル and Aleksandr, 보아텡 and Boateng. Syllabaries add vowels between consonants, have one
// letter for l and r, b and v, f and h or p, and write English sounds rather than English letters. What survives is the order of the consonants.

/** What a sound is to the ear: its family of consonants, or a vowel. */
interface Phone {
  /** k t p s j n m r h for consonants (j: hushed ones), w y for half vowels, a e i o u for vowels. */
  sound: string;
  /** Letters that another language may drop, or hear otherwise: the r of Carter, the h of Ahmed, the v of Vladimir. */
  weak: boolean;
  /** Heard as this family as well: th as s, ti as chi, g of George as j, kh as h. */
  also: string;
}

const VOWELS = 'aeiou';
const SOFT = 'aeiouhwy';
const A = 97;
const LETTER_R = 17;
const LETTERS_MAX = 24;
const CONSONANTS: Record<string, string> = {
  b: 'p', p: 'p', v: 'p', f: 'p', d: 't', t: 't', g: 'k', k: 'k', q: 'k', c: 'k', s: 's', z: 's', j: 'j', x: 's', n: 'n', m: 'm', l: 'r', r: 'r', h: 'h', w: 'w', y: 'y',
}; // prettier-ignore

// Letters that are one sound: how many are read, and what they are; the longest first.
const CLUSTERS: [string, string, string?][] = [
  ['shch', 'j'], ['tsch', 'j'], ['sch', 'j', 'sk'], ['tch', 'j'], ['chr', 'kr'], ['dzh', 'j'], ['sh', 'j'], ['ch', 'j', 'k'], ['zh', 'j'], ['ts', 's'], ['tz', 's'], ['dz', 's'],
  ['th', 't', 's'], ['ph', 'p'], ['kh', 'k', 'h'], ['gh', 'k', 'h'], ['ck', 'k'], ['qu', 'kw'], ['wh', 'w'], ['wr', 'r'], ['kn', 'n', 'k'], ['ng', 'n'],
  ['ce', 'se'], ['ci', 'si'], ['cy', 'si'], ['ti', 'ti', 'js'], ['di', 'ti', 'js'], ['ge', 'ke', 'j'], ['gi', 'ki', 'j'], ['gy', 'ki', 'j'],
  ['x', 'ks'], ['fu', 'pu', 'h'], ['hu', 'hu', 'p'], ['oo', 'u'], ['ee', 'i'], ['ou', 'u'], ['aw', 'o'], ['au', 'o', 'a'], ['ay', 'ei'], ['ai', 'ai'],
]; // prettier-ignore
const VOWEL_COST: Record<string, number> = { u: 0.12, o: 0.18, i: 0.25, e: 0.3, a: 0.35 };
const ALIKE = new Set(['ts', 'st', 'tj', 'jt', 'hk', 'kh']);
const CLOSE_VOWELS = new Set(['ae', 'ea', 'ei', 'ie', 'ou', 'uo', 'ao', 'oa', 'au', 'ua', 'eo', 'oe']);

function dropCost({ sound, weak }: Phone): number {
  if (VOWELS.includes(sound)) return VOWEL_COST[sound] ?? 0.3;
  if (sound === 'w' || sound === 'y') return 0.2;
  return weak ? 0.3 : sound === 'n' || sound === 'h' ? 0.6 : 0.9;
}

function exchangeCost(a: Phone, b: Phone): number {
  if (a.sound === b.sound) return 0;
  if (a.also.includes(b.sound) || b.also.includes(a.sound)) return 0.15;
  const vowels = Number(VOWELS.includes(a.sound)) + Number(VOWELS.includes(b.sound));
  if (vowels === 2) return CLOSE_VOWELS.has(a.sound + b.sound) ? 0.2 : 0.35;
  if (vowels === 1) {
    const other = VOWELS.includes(a.sound) ? b.sound : a.sound;
    return other === 'w' || other === 'y' ? 0.15 : 1.2;
  }
  const pair = a.sound + b.sound;
  if (pair === 'sj' || pair === 'js') return 0.25;
  return ALIKE.has(pair) ? 0.5 : 1;
}

// Sounds are few: each has a number, and what it costs to drop or to exchange it is looked up.
const KINDS: Phone[] = [];
const KIND_OF = new Map<string, number>();
// The letter of a kind in keys; none for vowels and what may be dropped.
const KEYS: string[] = [];
const KINDS_MAX = 64;
const DROPS = new Float64Array(KINDS_MAX);
const EXCHANGES = new Float64Array(KINDS_MAX * KINDS_MAX);

function kindOf(sound: string, weak: boolean, also: string): number {
  const name = `${sound}${weak ? '-' : '+'}${also}`;
  const known = KIND_OF.get(name);
  if (known !== undefined) return known;
  const phone = { sound, weak, also };
  const kind = KINDS.push(phone) - 1;
  if (kind >= KINDS_MAX) throw new Error('More kinds of sounds than the table of loan words can hold');
  KIND_OF.set(name, kind);
  KEYS.push((weak && sound !== 'r') || SOFT.includes(sound) ? '' : sound === 'j' ? 's' : sound);
  DROPS[kind] = dropCost(phone);
  KINDS.forEach((other, index) => {
    const cost = exchangeCost(phone, other);
    EXCHANGES[kind * KINDS_MAX + index] = cost;
    EXCHANGES[index * KINDS_MAX + kind] = cost;
  });
  return kind;
}

/** Clusters and letters by their first letter, with the kinds of sounds that they are. */
interface Spelled {
  letters: string;
  kinds: number[];
}
const BY_FIRST: Spelled[][] = Array.from({ length: 26 }, () => []);
for (const [letters, sounds, also = ''] of CLUSTERS) {
  const kinds = Array.from(sounds, (sound) =>
    kindOf(sound, sound === 'h', VOWELS.includes(sound) && sounds.length > 1 ? '' : also),
  );
  BY_FIRST[letters.charCodeAt(0) - A]?.push({ letters, kinds });
}
const KIND_OF_LETTER = new Int8Array(26).fill(-1);
for (const vowel of VOWELS) KIND_OF_LETTER[vowel.charCodeAt(0) - A] = kindOf(vowel, false, '');
for (const [letter, sound] of Object.entries(CONSONANTS)) {
  KIND_OF_LETTER[letter.charCodeAt(0) - A] = kindOf(
    sound,
    letter === 'h',
    letter === 'v' ? 'w' : letter === 'j' ? 'y' : '',
  );
}
// The r of Carter, and the n of Lenbach, which is an m.
const [WEAK_R, N, M] = [kindOf('r', true, ''), kindOf('n', false, ''), kindOf('m', false, '')];

const heardNow = new Uint8Array(LETTERS_MAX * 2 + 2);

/** Writes a word as the ear takes it to `heardNow`, and answers its length. Doubled sounds are one. */
function listen(word: string): number {
  let length = 0;
  const add = (kind: number) => {
    const last = length > 0 ? (heardNow[length - 1] as number) : -1;
    if (last >= 0 && KINDS[last]?.sound === KINDS[kind]?.sound) return;
    if (last === N && KINDS[kind]?.sound === 'p') heardNow[length - 1] = M;
    heardNow[length++] = kind;
  };
  for (let at = 0; at < word.length && at < LETTERS_MAX;) {
    const letter = word.charCodeAt(at) - A;
    const cluster = clusterAt(word, at, letter);
    if (cluster) {
      for (const kind of cluster.kinds) add(kind);
      at += cluster.letters.length;
      continue;
    }
    at++;
    const kind = letter >= 0 && letter < 26 ? (KIND_OF_LETTER[letter] as number) : -1;
    if (letter === LETTER_R && !VOWELS.includes(word.charAt(at) || 'r')) add(WEAK_R);
    else if (kind >= 0) add(kind);
  }
  return length;
}

function clusterAt(word: string, at: number, letter: number): Spelled | null {
  const clusters = BY_FIRST[letter];
  if (clusters) for (const each of clusters) if (word.startsWith(each.letters, at)) return each;
  return null;
}

/**
 * The consonants of a word as a foreign ear keeps them, for finding candidates: aleksandr is arksnt, arekusandoru arksntr. A vowel at the start,
 * or what sounds like one, is an "a".
 * @param word lower-case ASCII: an original, kana or hangul in Latin letters
 */
export function loanWordSound(word: string): string {
  const length = listen(word);
  let key = length > 0 && SOFT.includes(KINDS[heardNow[0] as number]?.sound ?? '') ? 'a' : '';
  for (let at = 0; at < length; at++) {
    const consonant = KEYS[heardNow[at] as number] ?? '';
    if (consonant !== '' && !key.endsWith(consonant)) key += consonant;
  }
  return key;
}

/** A word as the ear takes it, ready to be compared. */
export type Heard = Uint8Array;

/** @param word lower-case ASCII: an original, kana or hangul in Latin letters */
export function hear(word: string): Heard {
  return heardNow.slice(0, listen(word));
}

const row = new Float64Array(LETTERS_MAX * 2 + 2);

/**
 * How alike two words are to the ear, 0 to 1: about 0.9 for arekusandoru and aleksandr, below 0.5 for words that have nothing to do with each other.
 * Vowels count little, and those that syllabaries add (u, o) least.
 */
export function loanWordCloseness(a: Heard, b: Heard): number {
  if (a.length === 0 || b.length === 0) return 0;
  row[0] = 0;
  let weights = 0;
  for (let at = 0; at < b.length; at++) {
    const drop = DROPS[b[at] as number] as number;
    weights += drop;
    row[at + 1] = (row[at] as number) + drop;
  }
  for (const phone of a) {
    const drop = DROPS[phone] as number;
    weights += drop;
    let corner = row[0] as number;
    let left = corner + drop;
    row[0] = left;
    for (let at = 0; at < b.length; at++) {
      const other = b[at] as number;
      const above = row[at + 1] as number;
      left = Math.min(
        corner + (EXCHANGES[phone * KINDS_MAX + other] as number),
        above + drop,
        left + (DROPS[other] as number),
      );
      corner = above;
      row[at + 1] = left;
    }
  }
  return Math.max(0, 1 - (row[b.length] as number) / Math.max(1.5, weights / 2));
}
