import { expect, test } from '@jest/globals';
import { isKana, kanaToLatin, toKatakana, withoutLongVowels } from './kana.js';

test.each([
  ['タロウ', 'tarou'],
  ['ハットリ', 'hattori'],
  ['マッチャ', 'matcha'],
  ['キョウコ', 'kyouko'],
  ['シュン', 'shun'],
  ['ジュンイチ', 'junichi'],
  ['セーラ', 'sera'],
  ['ヴォルコフ', 'vorukofu'],
  ['ファイサル', 'faisaru'],
  ['ティムール', 'timuru'],
  ['ドゥーギン', 'dugin'],
  ['デュポン', 'dyupon'],
  ['ウィリアム', 'wiriamu'],
  ['クァン', 'kwan'],
  ['イェルサレム', 'yerusaremu'],
  ['チェコ', 'cheko'],
  ['ツァイ', 'tsai'],
  ['ヲ', 'o'],
  ['アッ', 'a'],
  ['・', ''],
])('%s is typed %s', (kana, latin) => {
  expect(kanaToLatin(kana)).toBe(latin);
});

test.each([
  ['tarou', 'taro'],
  ['oono', 'ono'],
  ['ooura', 'oura'],
  ['yuuko', 'yuko'],
  ['inoue', 'inoue'],
  ['kouichirou', 'koichiro'],
  ['niigata', 'niigata'],
])('a passport writes %s as %s', (typed, passport) => {
  expect(withoutLongVowels(typed)).toBe(passport);
});

test.each([
  ['ゆき', 'ユキ'],
  ['山ゆき', '山ユキ'],
  ['ユキ', 'ユキ'],
  ['abc', 'abc'],
])('%s in katakana is %s', (written, katakana) => {
  expect(toKatakana(written)).toBe(katakana);
});

test.each([
  ['カ', true],
  ['ー', true],
  ['・', false],
  ['か', false],
  ['山', false],
])('%s is katakana: %s', (character, expected) => {
  expect(isKana(character.charCodeAt(0))).toBe(expected);
});
