import { describe, expect, test } from '@jest/globals';
import { japaneseNames } from '../../dictionaries/japanese-names.js';
import { fold } from '../parse/fold.js';
import { eastAsianReadings } from './east-asian.js';

const routes = (name: string, kind: 'person' | 'organization') => [
  ...new Set(eastAsianReadings(fold(name), kind, japaneseNames()).map(({ route }) => route)),
];

function firstWords(name: string, kind: 'person' | 'organization', route: string): string | undefined {
  return eastAsianReadings(fold(name), kind, japaneseNames())
    .find((reading) => reading.route === route)
    ?.words.map(({ spellings }) => spellings[0])
    .join(' ');
}

describe('the script decides which readings a name gets', () => {
  test.each([
    ['高橋', 'person', ['pinyin', 'wade-giles', 'cantonese', 'japanese-reading']],
    ['李明', 'person', ['pinyin', 'wade-giles', 'cantonese', 'japanese-reading', 'sino-korean']],
    ['藤目ゆき', 'person', ['japanese-reading']],
    ['やまだ たろう', 'person', ['kana', 'loan-word']],
    ['アレクサンドル・プーチン', 'person', ['kana', 'loan-word']],
    ['김정은', 'person', ['korean', 'loan-word']],
    ['데렉 보아텡', 'person', ['loan-word']],
    ['北京航空航天', 'organization', ['pinyin', 'japanese-reading']],
    ['ウラル民生航空', 'organization', ['japanese-reading']],
    ['エナジー・リミテッド', 'organization', ['kana', 'loan-word']],
    ['한동', 'organization', ['korean', 'loan-word']],
    ['Beihang', 'organization', []],
    ['Иванов', 'person', []],
    ['', 'person', []],
    ['😀', 'person', []],
  ] as const)('%s (%s)', (name, kind, expected) => {
    expect(routes(name, kind)).toEqual(expected);
  });
});

test.each([
  ['アフメド・ハルファン', 'person', 'loan-word', 'afumedo harufan'],
  ['블라디미르 푸틴', 'person', 'loan-word', 'bulladimiru putin'],
  ['エナジー・プライベート・リミテッド', 'organization', 'loan-word', 'energy private limited'],
  ['エナジープライベートリミテッド', 'organization', 'loan-word', 'energy private limited'],
  ['SMG 테크놀로지', 'organization', 'loan-word', 'smg technology'],
  ['IHI航空製造', 'organization', 'pinyin', 'ihi hangkong zhizao'],
  ['IHI航空製造', 'organization', 'japanese-reading', 'ihi koku seizo'],
  ['哈爾浜', 'organization', 'pinyin', 'harbin'],
] as const)('%s (%s) by %s: %s', (name, kind, route, words) => {
  expect(firstWords(name, kind, route)).toBe(words);
});

test('a name made to be slow is not', () => {
  const start = performance.now();
  for (const unit of ['山', 'ア', '김', '山ア', '山 ', '김 ', 'エナジー', '𠮷', '々', '山a김ア']) {
    eastAsianReadings(fold(unit.repeat(300)), 'organization', japaneseNames());
    eastAsianReadings(fold(unit.repeat(300)), 'person', japaneseNames());
  }
  expect(performance.now() - start).toBeLessThan(1000);
});
