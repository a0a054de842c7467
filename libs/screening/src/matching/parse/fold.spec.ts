import { describe, expect, test } from '@jest/globals';
import { editDistance, commonSubsequence } from '../scoring/edit-distance.js';
import { fold } from './fold.js';

describe('what the eye takes for the same folds to the same', () => {
  test.each([
    ['full width', 'ＢＥＩＨＡＮＧ', 'beihang'],
    ['accents', 'Universität São José', 'universitat sao jose'],
    ['letters of their own', 'Łódź Østfold Straße', 'lodz ostfold strasse'],
    ['Vietnamese tones', 'Nguyễn Văn A', 'nguyen van a'],
    ['zero-width characters', 'Bei\u200bhang\ufeff', 'beihang'],
    ['bidi controls', '\u202eBeihang\u202c', 'beihang'],
    ['variation selectors', '葛\u{e0100}城', '葛城'],
    ['hiragana and katakana', 'とうきょう', 'トウキョウ'],
    ['half-width katakana', 'ｶﾅ', 'カナ'],
    ['traditional Han', '國防科技大學', '国防科技大学'],
    ['simplified Han', '哈尔滨工业大学', '哈爾浜工業大学'],
    ['old and new forms of a surname', '髙橋 渡邊 渡邉 齋藤 齊藤', '高橋 渡辺 渡辺 斉藤 斉藤'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_what, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('folding what is folded changes nothing', () => {
    const once = fold('ＡＢＣ Universität 國防 ｶﾅ とう');
    expect(fold(once)).toBe(once);
  });

  test('Cyrillic letters keep what looks like an accent', () => {
    expect(fold('Сергей Йошкин')).toBe('сергей йошкин');
  });
});

describe('the distance of two words', () => {
  test.each([
    ['same', 'zhang', 'zhang', 2, 0],
    ['one letter exchanged', 'zhang', 'zheng', 2, 1],
    ['one letter more', 'hussein', 'husseini', 2, 1],
    ['two neighbours swapped', 'beihang', 'behiang', 2, 1],
    ['two letters', 'hossein', 'hussain', 2, 2],
    ['beyond the limit', 'hossein', 'ali', 2, 3],
    ['nothing and something', '', 'ab', 2, 2],
  ])('%s', (_what, a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
    expect(editDistance(b, a, limit)).toBe(distance);
  });

  test.each([
    ['北航', '北京航空航天', 2],
    ['国防科技', '国防科学技術', 4],
    ['東京', '京東', 1],
  ])('%s and %s share %d characters in order', (a, b, length) => {
    expect(commonSubsequence(a, b)).toBe(length);
  });
});
