import { expect, test } from '@jest/globals';
import { countriesMeet, countryAtEnd, countryCode } from './countries.js';
import { wordsIn, wordsOf } from './words-of.js';

test.each([
  ['The University of Tokyo', 'university tokyo'],
  ['Univ. Tokyo', 'university tokyo'],
  ['Universität zu Köln', 'university cologne'],
  ["Xi'an Jiaotong University", 'xian jiaotong university'],
  ['Xi’an Jiaotong University', 'xian jiaotong university'],
  ['M.I.T.', 'mit'],
  ['Huawei Technologies Co., Ltd.', 'huawei technology'],
  ['Co. Ltd.', 'co ltd'],
  ['1Department of Physics', 'department physics'],
  ['3M Company', '3m'],
  ['Texas A&M University', 'texas m university'],
  ['株式会社日立製作所', '日 立 製 作 所'],
  ['株式会社', '株 式 会 社'],
  ['ハーバード大学', 'ハ ー バ ー ド 大 学'],
  ['دانشگاه صنعتي شريف', 'دانشگاه صنعتی شریف'],
  ['', ''],
  ['…', ''],
])('%s → %s', (name, words) => {
  expect(wordsOf(name).join(' ')).toBe(words);
});

test('a word tells where it stands', () => {
  expect(wordsIn('Dept. of Physics, MIT')).toEqual([
    { text: 'department', segment: 0, link: '', capitals: false, spaced: true },
    { text: 'physics', segment: 0, link: 'of', capitals: false, spaced: true },
    { text: 'mit', segment: 1, link: '', capitals: true, spaced: true },
  ]);
});

test.each([
  ['CN', 'CN'],
  ['cn', 'CN'],
  ['China', 'CN'],
  ['中国', 'CN'],
  ['中国 / China', 'CN'],
  ['中国\nChina', 'CN'],
  ['P. R. China', 'CN'],
  ['Iran', 'IR'],
  ['イラン', 'IR'],
  ['北朝鮮', 'KP'],
  ['香港', 'HK'],
  ['United States of America', 'US'],
  ['UK', 'GB'],
  ['Atlantis', null],
  ['', null],
  [null, null],
])('the country %s is %s', (printed, code) => {
  expect(countryCode(printed)).toBe(code);
});

test.each([
  [['Boston University', ' Boston', ' MA', ' USA'], 'US'],
  [['X', ' Ithaca NY 14853'], 'US'],
  [['X', ' Hefei 230026', ' P. R. China'], 'CN'],
  [['X', ' Uji', ' Kyoto 611-0011', ' Japan'], 'JP'],
  [['X', ' somewhere'], null],
])('%j ends in %s', (segments, code) => {
  expect(countryAtEnd(segments)).toBe(code);
});

test.each([
  ['CN', 'CN', 'agrees'],
  ['CN', 'HK', 'unknown'],
  ['TW', 'CN', 'unknown'],
  ['CN', null, 'unknown'],
  ['CN', 'US', 'conflicts'],
  ['HK', 'TW', 'conflicts'],
] as const)('%s and %s: %s', (left, right, answer) => {
  expect(countriesMeet(left, right)).toBe(answer);
});
