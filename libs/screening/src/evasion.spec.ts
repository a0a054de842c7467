// Names disguised as somebody would who does not want to be found: what the eye reads is found, and the disguise is told.
import { expect, test } from '@jest/globals';
import type { PartyKind } from './list-entry.js';
import type { DeceptionKind } from './matching/unicode/undisguise.js';
import { screenParty } from './screen-party.js';
import { listOf, readEntry } from './testing.js';

const VARIANTS = 10_000;
const FOUND_MIN = 0.995;

// All of them fictional.
const PEOPLE = `Vladimir Kosarevich|Mohammad Hossein Rezandari|Tanaka Kenjiro|Alexandra Petrenkova|Zhang Xiaoqiang|Nguyen Van Phuoc
  Suhartono Wiraguna|Ibrahim al-Kharmusi|Kim Jong-taek|Dmitry Shchukarin|Fatima Zahra Benomar|Giovanni Castelbruno|Pavel Ostrovich
  Ali Akbar Sohrabian|Park Sung-hyok|Nikolai Brezhnikov|Hassan Darwishi|Ekaterina Volgina|Carlos Mendizabalo|Rahman Qureshani
  Yamashiro Takanori|Sergey Polyansky|Leila Farahmandi|Oleg Marchukov|Bashir Al-Tamari`;
const ORGANISATIONS = `Orlovsk Rocket Plant|Beihuang Research Institute|Sharestan University of Technology|Kvarta Precision Instruments
  Northern Harrier Trading Company|Zelenodar Optical Works|Pasargan Petrochemical|Haetae General Trading Corporation|Aurorium Missile Factory
  Tekhnomash Export|Kaveshgar Aerospace Industries|Dongbaek Machinery|Institute of Applied Cryogenics Narva|Polyvar Chemical Combine
  Sahand Marine Engineering|Volkhar Aviation Bureau|Mirazh Electronics|Chilsong Shipping|Barqan Nuclear Services|Ostrava Turbine Holding
  Qadimi Industrial Group|Ryonbong Tools|Lotos Microwave|Arvand Composite Materials|Severnaya Zvezda Shipyard`;
const split = (names: string) => names.split(/\||\n/).map((name) => name.trim());
const NAMES: { name: string; kind: PartyKind }[] = [
  ...split(PEOPLE).map((name) => ({ name, kind: 'person' as const })),
  ...split(ORGANISATIONS).map((name) => ({ name, kind: 'organization' as const })),
];

type Random = (below: number) => number;

// Mulberry32: the same names each time.
function random(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const LOOK_ALIKES: Record<string, string> = {
  a: 'аαɑᴀ',
  c: 'сϲᴄ',
  e: 'еεᴇ',
  h: 'һհʜ',
  i: 'іιɩ',
  j: 'ј',
  k: 'кκᴋ',
  m: 'мᴍ',
  n: 'ոɴ',
  o: 'оοօ',
  p: 'рρ',
  r: 'гʀ',
  s: 'ѕꜱ',
  t: 'тτᴛ',
  u: 'սυ',
  v: 'ѵν',
  x: 'хχ',
  y: 'уγ',
  A: 'АΑᎪ',
  B: 'ВΒᏴ',
  C: 'СϹᏟ',
  H: 'НΗᎻ',
  K: 'КΚᏦ',
  M: 'МΜᎷ',
  N: 'Ν',
  O: 'ОΟՕ',
  P: 'РΡᏢ',
  S: 'ЅՏᏚ',
  T: 'ТΤᎢ',
  V: 'ᏙѴ',
  Z: 'ΖᏃ',
};
const ZERO_WIDTH = '\u200b\u200c\u200d\u2060\u2063\ufeff\u034f';
const BIDI = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f';
const OVERLAYS = '\u0335\u0336\u0337\u0338';

const pick = (characters: string, below: Random): string => {
  const all = [...characters];
  return all[below(all.length)] as string;
};
// Inside the name: before its first letter such a character may be layout.
const insert = (name: string, characters: string, below: Random): string => {
  const letters = [...name];
  letters.splice(1 + below(letters.length - 1), 0, pick(characters, below));
  return letters.join('');
};
const replace = (name: string, wanted: RegExp, by: (letter: string) => string, below: Random): string => {
  const places = [...name].flatMap((letter, at) => (wanted.test(letter) ? [at] : []));
  if (places.length === 0) return name;
  const at = places[below(places.length)];
  return [...name].map((letter, place) => (place === at ? by(letter) : letter)).join('');
};
const HAS_LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`);

const TRICKS: [name: string, told: DeceptionKind[], disguise: (name: string, below: Random) => string][] = [
  [
    'homoglyph',
    ['look-alike'],
    (name, below) => replace(name, HAS_LOOK_ALIKE, (letter) => pick(LOOK_ALIKES[letter] as string, below), below),
  ],
  [
    'mixed scripts',
    ['look-alike', 'mixed-scripts'],
    (name, below) => {
      const one = replace(name, /[aeopcxy]/, (letter) => (LOOK_ALIKES[letter] as string).charAt(0), below);
      return replace(one, /[aeop]/, (letter) => (LOOK_ALIKES[letter] as string).charAt(1), below);
    },
  ],
  ['zero width', ['invisible'], (name, below) => insert(name, ZERO_WIDTH, below)],
  ['bidi control', ['bidi'], (name, below) => insert(name, BIDI, below)],
  [
    'full width',
    ['width'],
    (name, below) => replace(name, /[A-Za-z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0), below),
  ],
  ['soft hyphen', ['invisible'], (name, below) => insert(name, '\u00ad', below)],
  [
    'overlay',
    ['look-alike'],
    (name, below) => replace(name, /[A-Za-z]/, (letter) => letter + pick(OVERLAYS, below), below),
  ],
  [
    'mathematical letter',
    ['look-alike'],
    (name, below) =>
      replace(name, /[a-z]/, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97), below),
  ],
];

interface Variant {
  order: number;
  kind: PartyKind;
  written: string;
  tricks: string[];
  told: DeceptionKind[];
}

function* variants(): Generator<Variant> {
  const below = random(20_261_129);
  for (let made = 0; made < VARIANTS; made += 1) {
    const order = made % NAMES.length;
    const { name, kind } = NAMES[order] as (typeof NAMES)[number];
    let written = name;
    const variant: Variant = { order, kind, written, tricks: [], told: [] };
    for (let left = 1 + below(3); left > 0; left -= 1) {
      const [trick, told, disguise] = TRICKS[below(TRICKS.length)] as (typeof TRICKS)[number];
      const after = disguise(written, below);
      if (after === written) continue;
      written = after;
      variant.tricks.push(trick);
      variant.told.push(...told);
    }
    yield { ...variant, written };
  }
}

test('a disguised name is found under what it looks like, and the disguise is told', () => {
  const list = listOf(NAMES.map(({ name, kind }) => readEntry(name, { kind })));
  const lost: string[] = [];
  const untold: string[] = [];
  let disguised = 0;
  for (const { order, kind, written, tricks, told } of variants()) {
    if (tricks.length > 0) disguised += 1;
    const about = `${JSON.stringify(written)} (${tricks.join(', ')})`;
    const { hits } = screenParty({ party: 'p', kind, names: [written] }, [list]);
    const hit = hits.find(({ entry }) => entry === list.entries[order]?.entry);
    if (!hit || hit.score < 0.7) lost.push(about);
    else {
      const kinds = new Set(hit.detail.deceptions?.map((deception) => deception.kind));
      if (!told.every((each) => kinds.has(each))) untold.push(about);
    }
  }
  expect(disguised).toBeGreaterThan(VARIANTS * 0.99);
  if (lost.length > VARIANTS * (1 - FOUND_MIN)) expect(lost).toEqual([]);
  expect(untold).toEqual([]);
});
