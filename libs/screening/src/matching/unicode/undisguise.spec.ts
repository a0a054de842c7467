import { describe, expect, test } from '@jest/globals';
import { alphabetOf, latinLookAlike } from './homoglyphs.js';
import { undisguise } from './undisguise.js';

const kinds = (text: string) => [...new Set(undisguise(text).deceptions.map(({ kind }) => kind))].sort().join(' ');

describe('what the eye reads', () => {
  test.each([
    ['plain ASCII', 'Vladimir Putin', 'Vladimir Putin', ''],
    ['a Cyrillic а in a Latin word', 'Vl\u0430dimir', 'Vladimir', 'look-alike mixed-scripts'],
    ['a Greek ο', 'P\u03bflyus', 'Polyus', 'look-alike mixed-scripts'],
    ['a Latin C in a Cyrillic word', 'Cергей', 'Сергей', 'look-alike mixed-scripts'],
    ['a Latin P in a Cyrillic word', 'Pоссия', 'Россия', 'look-alike mixed-scripts'],
    ['a Cherokee letter', '\u13aaaron', 'Aaron', 'look-alike mixed-scripts'],
    ['an Armenian o', 'B\u0585ris', 'Boris', 'look-alike mixed-scripts'],
    ['phonetic letters', 'M\u0251r\u0261aret', 'Margaret', 'look-alike'],
    ['small capitals', '\u1d0b\u026a\u1d0d', 'kim', 'look-alike'],
    ['mathematical letters', '\u{1d40f}utin', 'Putin', 'look-alike'],
    ['full-width letters', 'Ｐｕｔｉｎ', 'Putin', 'width'],
    ['a nought for an o', 'P0tin', 'Potin', 'look-alike'],
    ['a one for an i', 'Sm1th', 'Smith', 'look-alike'],
    ['a one for an l', 'A1i', 'Ali', 'look-alike'],
    ['a nine for a g', 'I9or', 'Igor', 'look-alike'],
    [
      'Latin letters in a Belarusian word',
      'дзяржаýны ýнiверсiтэт',
      'дзяржаўны ўніверсітэт',
      'look-alike mixed-scripts',
    ],
    ['a zero-width space', 'Pu\u200btin', 'Putin', 'invisible'],
    ['a soft hyphen', 'Pu\u00adtin', 'Putin', 'invisible'],
    ['a variation selector', 'Pu\ufe0ftin', 'Putin', 'invisible'],
    ['a Hangul filler', 'Pu\u3164tin', 'Putin', 'invisible'],
    ['a turned text', '\u202ePutin\u202c', 'Putin', 'bidi'],
    ['a direction mark among Latin letters', 'Pu\u200etin', 'Putin', 'bidi'],
    ['a stroke laid over', 'P\u0336utin', 'Putin', 'look-alike'],
  ])('%s', (_, text, read, found) => {
    expect(undisguise(text).text).toBe(read);
    expect(kinds(text)).toBe(found);
  });

  test('tells where and what', () => {
    expect(undisguise('\u{1d40f}ut\u0456n').deceptions).toEqual([
      { kind: 'look-alike', at: 0, codePoint: 'U+1D40F' },
      { kind: 'mixed-scripts', at: 0, codePoint: 'U+1D40F' },
      { kind: 'look-alike', at: 4, codePoint: 'U+0456' },
    ]);
  });
});

describe('what is no disguise', () => {
  test.each([
    ['a Cyrillic name', 'Сергей Лавров'],
    ['a Greek name', 'Κυριάκος Μητσοτάκης'],
    ['a Latin name with marks', 'Nguyễn Văn Đức Škoda Ağaoğlu'],
    ['a company of letters and digits', 'T1 Racing, 3D Systems, A10 Networks, W3C'],
    ['a postcode', 'Ottawa K1A 0L2, London EC1V 9EL'],
    ['a joiner in Persian', 'علی\u200cرضا'],
    ['a joiner in Nepali', 'कृष\u094d\u200dण'],
    ['a variant of a Han character', '葛\u{e0100}城'],
    ['a direction mark in Hebrew', 'דוד\u200f Cohen'],
    ['an abbreviation with a raised letter', 'M\u00aa José'],
    ['a circled digit', '第①研究所'],
    ['an emoji', 'Anna ❤\ufe0f'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(undisguise(text).deceptions).toEqual([]);
    expect(undisguise(text).alternatives).toEqual([]);
  });

  test('a whole word of look-alikes is read both ways', () => {
    expect(undisguise('РОСА')).toEqual({ text: 'РОСА', deceptions: [], alternatives: ['POCA'] });
  });

  test('among Latin words it is Latin, and may be Cyrillic', () => {
    const { text, deceptions, alternatives } = undisguise('РЕТЕ Smith');
    expect([text, alternatives]).toEqual(['PETE Smith', ['РЕТЕ Smith']]);
    expect(deceptions.map(({ kind }) => kind)).toContain('mixed-scripts');
  });

  test('one is an l or an i', () => {
    expect(undisguise('Ph1l').alternatives).toEqual(['Phll']);
  });
});

// Names of our own making; the variants are drawn by a generator with a fixed seed.
const NAMES = [
  'Viktor Anatolyevich Boutrov',
  'Kasem al-Zahrawi',
  'Polar Star Aerospace Institute',
  'Xiaoming Zhaochen',
  'Harun Abdulrahman Siddiq',
  'Northwind Precision Machinery',
  'Jose Ignacio Cascabel',
  'Pak Chol Hyok Trading',
  'Mikhail Sergeyevich Korchagin',
  'Oriental Optics and Electronics',
];

const LETTERS = ['cyrillic', 'greek', 'armenian', 'cherokee', 'lisu', 'latin'] as const;
const DISGUISES = new Map<string, string[]>();
for (let codePoint = 0x250; codePoint < 0xabc0; codePoint += 1) {
  const character = String.fromCodePoint(codePoint);
  const latin = latinLookAlike(character, 'close');
  const alphabet = alphabetOf(codePoint);
  if (latin && LETTERS.some((each) => each === alphabet))
    DISGUISES.set(latin, [...(DISGUISES.get(latin) ?? []), character]);
}
const UNSEEN = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\u200e',
  '\ufe0f',
  '\u3164',
  '\u034f',
  '\u180e',
  '\u0336',
  '\u{e0041}',
];

function* variants(count: number): Generator<[string, string]> {
  let seed = 20_261;
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * limit);
  };
  for (let index = 0; index < count; index += 1) {
    const name = NAMES[index % NAMES.length] as string;
    const characters = [...name];
    const changes = 1 + below(3);
    for (let change = 0; change < changes; change += 1) {
      const at = 1 + below(characters.length - 2);
      const letter = characters[at] as string;
      const way = below(4);
      const alike = DISGUISES.get(letter);
      if (way === 0 && alike) characters[at] = alike[below(alike.length)] as string;
      else if (way === 1 && /^[A-Za-z]$/.test(letter))
        characters[at] = String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
      else if (way === 2 && /^[a-z]$/.test(letter))
        characters[at] = String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97);
      else characters[at] = letter + (UNSEEN[below(UNSEEN.length)] as string);
    }
    yield [name, characters.join('')];
  }
}

test('10,000 variants of names are read as the names, and every one is noticed', () => {
  let read = 0;
  let noticed = 0;
  for (const [name, variant] of variants(10_000)) {
    const result = undisguise(variant);
    if (result.text === name || result.alternatives.includes(name)) read += 1;
    if (result.deceptions.length > 0) noticed += 1;
  }
  expect(read).toBeGreaterThanOrEqual(9_950);
  expect(noticed).toBe(10_000);
});

test('no text holds it up', () => {
  const started = performance.now();
  for (const unit of ['\u0430a', '\u200b', 'a\u0301', '1l', '\u202e', '\ud800']) undisguise(unit.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(3_000);
});
