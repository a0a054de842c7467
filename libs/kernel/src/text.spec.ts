import { describe, expect, test } from '@jest/globals';
import { foldName, offendingCharacters } from './text.js';

describe('characters that a name cannot hold', () => {
  test.each([
    ['a plain name', 'ZHANG WEI', []],
    ['kanji with an ideographic variation selector', '葛\u{e0100}飾', []],
    ['variant kanji as typed', '髙﨑德', []],
    ['a Persian name with a zero-width non-joiner between letters', 'علی\u200cرضا', []],
    ['Vietnamese marks', 'Nguyễn Thị Hồng Đặng', []],
    ['a zero-width joiner at the end', 'Wei\u200d', ['invisible U+200D']],
    ['a right-to-left override', 'Li\u202eieW', ['bidi U+202E']],
    ['a zero-width space', 'Li\u200bWei', ['invisible U+200B']],
    ['an emoji', 'Wei 🚀', ['emoji U+1F680']],
    ['half a surrogate pair', 'Wei\ud800', ['surrogate U+D800']],
    ['a line feed', 'Li\nWei', ['control U+000A']],
    ['a Hangul filler', '\u3164', ['invisible U+3164']],
  ])('%s', (_name, text, expected) => {
    expect(offendingCharacters(text).map(({ reason, codePoint }) => `${reason} ${codePoint}`)).toEqual(expected);
  });

  test('the position is told', () => {
    expect(offendingCharacters('𠮷\u202e')[0]?.index).toBe(2);
  });
});

describe('names as search compares them', () => {
  test.each([
    ['NFKC and case', 'ＺＨＡＮＧ　Wei', 'zhangwei'],
    ['accents', 'Müller', 'muller'],
    ['hiragana as katakana', 'やまだ', 'ヤマダ'],
    ['voiced kana keep their voice', 'がっこう', 'ガッコウ'],
    ['half-width kana', 'ﾔﾏﾀﾞ', 'ヤマダ'],
    ['variation selectors', '葛\u{e0100}飾', '葛飾'],
    ['points and hyphens', "O'Brien-Smith Jr.", 'obriensmithjr'],
  ])('%s', (_name, name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
