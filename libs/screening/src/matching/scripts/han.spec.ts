import { describe, expect, test } from '@jest/globals';
import { foldHan, isHan, simplifiedHan } from './han.js';

describe('Han characters that people take for one are one', () => {
  test.each([
    ['traditional, simplified and Japanese', ['國防科技大學', '国防科技大学']],
    ['a city that METI prints in Japanese characters', ['哈爾濱', '哈尔滨', '哈爾浜']],
    ['old and new forms of family names', ['渡邊', '渡邉', '渡辺']],
    ['forms that registers tell apart', ['髙橋', '高橋', '高桥']],
    ['forms that people exchange', ['斎藤', '齋藤', '齊藤', '斉藤']],
    ['islands', ['島田', '嶋田', '嶌田']],
    ['a rare form', ['𠮷田', '吉田']],
    ['a surname that simplification joined with a word', ['范', '範']],
    ['the mark of repetition', ['佐々木', '佐佐木']],
    ['small and large kana between', ['関ヶ原', '関ケ原', '關ヶ原']],
    ['zero', ['二〇', '二零', '二○']],
    ['characters outside our own table', ['聶衛平', '聂卫平']],
  ])('%s', (_what, forms) => {
    expect(new Set(forms.map(foldHan)).size).toBe(1);
  });

  test.each([
    ['東都', '東大'],
    ['上海', '上梅'],
    ['士', '土'],
    ['未', '末'],
    ['大', '太'],
  ])('%s and %s are two', (a, b) => {
    expect(foldHan(a)).not.toBe(foldHan(b));
  });

  test('what has no Han character is given back as it is, and what is folded folds to itself', () => {
    for (const text of ['', 'Beihang', 'カナ', '한국', '😀', '々', 'a々', '國防部 齋々木 聂卫平 𠮷野家']) {
      expect(foldHan(foldHan(text))).toBe(foldHan(text));
    }
    expect(foldHan('Beihang カナ 한국 々')).toBe('Beihang カナ 한국 々');
  });
});

test.each([
  ['渡', '渡'],
  ['辺', '边'],
  ['沢', '泽'],
  ['浜', '滨'],
  ['張', '张'],
  ['学', '学'],
])('the simplified form of %s is %s', (folded, simple) => {
  expect(simplifiedHan(folded)).toBe(simple);
});

test.each([
  ['国', true],
  ['々', true],
  ['𠮷', true],
  ['㐂', true],
  ['カ', false],
  ['한', false],
  ['a', false],
])('%s is a Han character: %s', (character, expected) => {
  expect(isHan(character.codePointAt(0) ?? 0)).toBe(expected);
});
