import { describe, expect, test } from '@jest/globals';
import { japaneseNames } from '../../dictionaries/japanese-names.js';
import { fold } from '../parse/fold.js';
import { koreanSound } from '../sounds/korean.js';
import { hear, loanWordCloseness } from '../sounds/loan-word.js';
import { eastAsianReadings } from './east-asian.js';
import { chineseByEar } from './tables/chinese-by-ear.js';

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
    ['高橋', 'person', ['pinyin', 'wade-giles', 'cantonese', 'japanese-reading', 'sino-korean']],
    ['李明', 'person', ['pinyin', 'wade-giles', 'cantonese', 'hokkien', 'japanese-reading', 'sino-korean']],
    ['藤目ゆき', 'person', ['japanese-reading']],
    ['やまだ たろう', 'person', ['kana', 'loan-word']],
    ['アレクサンドル・プーチン', 'person', ['kana', 'loan-word']],
    ['김정은', 'person', ['korean']],
    ['데렉 보아텡', 'person', ['loan-word']],
    ['北京航空航天', 'organization', ['pinyin', 'sino-korean', 'japanese-reading']],
    ['洛克希德', 'organization', ['pinyin', 'sino-korean', 'japanese-reading', 'loan-word']],
    ['克鲁兹', 'person', ['pinyin', 'wade-giles', 'japanese-reading', 'loan-word']],
    ['亚当·金', 'person', ['loan-word']],
    ['ウラル民生航空', 'organization', ['japanese-reading', 'loan-word']],
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
  ['平壌', 'organization', 'pinyin', 'pyongyang'],
  ['서울반도체', 'organization', 'korean', 'seoul bandoche'],
  ['한림', 'organization', 'korean', 'hallim'],
  ['종로', 'organization', 'korean', 'jongno'],
  ['亚当·金', 'person', 'loan-word', 'yadang jin'],
  ['约翰·伯顿', 'person', 'loan-word', 'john bodon'],
  ['詹姆斯·史密斯', 'person', 'loan-word', 'james simisi'],
] as const)('%s (%s) by %s: %s', (name, kind, route, words) => {
  expect(firstWords(name, kind, route)).toBe(words);
});

test('李 is Li, Lee, Yi and Rhee, whoever bears it, and 曾 is Zeng, Tseng and Tsang', () => {
  const families = (name: string) =>
    eastAsianReadings(fold(name), 'person', japaneseNames()).flatMap(({ words }) => words[0]?.spellings ?? []);
  expect(families('李明')).toEqual(expect.arrayContaining(['li', 'lee', 'yi', 'rhee', 'ri']));
  expect(families('曾志偉')).toEqual(expect.arrayContaining(['zeng', 'tseng', 'tsang']));
  expect(families('吕明')).toEqual(expect.arrayContaining(['lu', 'lyu', 'lv', 'lui']));
});

test.each([
  ['西城', 'sosong'],
  ['恩徳', 'undok'],
  ['清川江', 'chongchongang'],
  ['連合', 'ryonhap'],
])('the organisation %s, printed in Japan, is the Korean %s', (name, latin) => {
  const readings = eastAsianReadings(fold(name), 'organization', japaneseNames());
  const korean = readings
    .filter(({ route }) => route === 'sino-korean')
    .flatMap(({ words }) => words[0]?.spellings ?? []);
  expect(korean.map(koreanSound)).toContain(koreanSound(latin));
});

test.each([
  ['克鲁兹', 'cruz'],
  ['博尔顿', 'bolton'],
  ['诺斯罗普', 'northrop'],
  ['斯巴鲁', 'subaru'],
  ['莱多斯', 'leidos'],
])('%s is %s by ear', (name, original) => {
  const heard = chineseByEar(fold(name)) ?? '';
  expect(loanWordCloseness(hear(heard), hear(original))).toBeGreaterThanOrEqual(0.7);
});

test.each([['電子'], ['亚'.repeat(3) + '電'], ['']])('"%s" writes no foreign word', (name) => {
  expect(chineseByEar(fold(name))).toBeNull();
});

test('a name made to be slow is not', () => {
  const start = performance.now();
  for (const unit of ['山', 'ア', '김', '山ア', '山 ', '김 ', 'エナジー', '𠮷', '々', '山a김ア']) {
    eastAsianReadings(fold(unit.repeat(300)), 'organization', japaneseNames());
    eastAsianReadings(fold(unit.repeat(300)), 'person', japaneseNames());
  }
  expect(performance.now() - start).toBeLessThan(1000);
});
