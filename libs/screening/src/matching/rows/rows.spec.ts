import { describe, expect, test } from '@jest/globals';
import type { PartyKind } from '../../list-entry.js';
import { builtInReaders } from '../../readers.js';
import { queryForms } from '../parse/forms.js';
import { rowsOf } from './rows.js';

const readers = builtInReaders();

/** The rows of the whole name: route, then every word with what it does. */
function rows(name: string, kind: PartyKind): string[] {
  const [form] = queryForms(name, kind, readers.glossary);
  return (form ? rowsOf(form, kind, readers) : []).map(
    ({ route, words }) =>
      `${route}: ${words.map(({ role, shown, spellings }) => `${role} ${shown ?? spellings[0]}`).join(', ')}`,
  );
}

describe("an organisation's name is cut into what tells and what does not", () => {
  test.each([
    ['Xian Inst. of Tech., Ltd.', ['as-written: place xian, class inst, field tech', 'acronym: name xit']],
    ['20th Research Institute', ['as-written: number 20, class research, class institute', 'acronym: name tri']],
    [
      'Beihang University of Technology',
      ['as-written: name beihang, class university, field technology', 'acronym: name but'],
    ],
    ['The Company Ltd', []],
    ['😀 🚀 ---', []],
  ])('%s', (name, expected) => {
    expect(rows(name, 'organization')).toEqual(expected);
  });

  test.each([
    ['株式会社東都電機', 'as-written: name 東都, field electrical'],
    ['東都電機株式会社', 'as-written: name 東都, field electrical'],
    ['北京航空航天大学', 'as-written: place beijing, field aviation, field aerospace, class university'],
    ['北京航空航天大学', 'acronym: name 北航'],
    ['朝鮮56貿易', 'as-written: country korea, number 56, class trading'],
    ['EFCO平壌支社', 'as-written: name efco, place pyongyang, class branch'],
    ['大学', 'as-written: class university'],
    ['M. D. S. Import Ltd.', 'as-written: name mds, class import'],
    ['M.V. Ivanov Institute', 'as-written: name m, name v, name ivanov, class institute'],
    ['Oner Bank', 'as-written: name onerbank'],
    ['Ejército Nacional de Liberación', 'translation: field ejercito, qualifier nacional, field liberacion'],
    ['Inversiones Solana S.A.S.', 'translation: field inversiones, name solana'],
    ['Zhongguo Jixie Gongsi', 'translation: country zhongguo, field jixie, class gongsi'],
    ['Ymer Group of Liberia', 'as-written: name ymer, class group, country liberia'],
  ])('%s has the row "%s"', (name, row) => {
    expect(rows(name, 'organization')).toContain(row);
  });

  test.each([['Snow Storm 1'], ['General Trading']])('%s is never one word', (name) => {
    expect(rows(name, 'organization').filter((row) => /^as-written: name \w+$/.test(row))).toEqual([]);
  });

  test('the legal form stands before or behind and changes nothing', () => {
    expect(rows('株式会社東都電機', 'organization')).toEqual(rows('東都電機株式会社', 'organization'));
  });
});

describe("a person's name", () => {
  test.each([
    ['山田 太郎', ['as-written: name 山田太郎', 'japanese-reading: name yamada, name taro']],
    ['J. van der Berg', ['as-written: initial j, particle van, particle der, name berg']],
    ['Сергей Йошкин', ['cyrillic: name sergey, name yoshkin']],
  ])('%s', (name, expected) => {
    expect(rows(name, 'person')).toEqual(expect.arrayContaining(expected));
  });

  test('what is not a letter makes no row', () => {
    expect(rows('😀 🚀 ---', 'person')).toEqual([]);
  });
});
