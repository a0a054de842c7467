import { describe, expect, test } from '@jest/globals';
import { foldName, hasVisibleLetter, offendingCharacters } from './text.js';

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
    ['a Hindi name with a joiner behind a virama', 'क्\u200dष', []],
    ['a compatibility ideograph in its standardised form', '\u795e\ufe00', []],
    ['a hidden word in tag characters', 'Li\u{e0068}\u{e0069}', ['invisible U+E0068', 'invisible U+E0069']],
    ['the language tag', '\u{e0001}Li', ['invisible U+E0001']],
    ['a variation selector behind a Latin letter', 'Li\ufe0f', ['invisible U+FE0F']],
    ['an ideographic selector behind a Latin letter', 'Li\u{e0100}', ['invisible U+E0100']],
    ['two ideographic selectors in a row', '葛\u{e0100}\u{e0101}', ['invisible U+E0101']],
    ['an ideographic selector at the beginning', '\u{e0100}葛', ['invisible U+E0100']],
    ['a Mongolian variation selector', 'ᠮ\u180b', ['invisible U+180B']],
    ['an invisible operator', 'Li\u2064Wei', ['invisible U+2064']],
    ['a reserved invisible', 'Li\u2065', ['invisible U+2065']],
    ['a joiner before a space and a letter', 'Li\u200d Wei', ['invisible U+200D']],
    ['a joiner between a letter and a filler', 'Li\u200d\u3164', ['invisible U+200D', 'invisible U+3164']],
    ['a musical control', 'Li\u{1d173}', ['invisible U+1D173']],
  ])('%s', (_name, text, expected) => {
    expect(offendingCharacters(text).map(({ reason, codePoint }) => `${reason} ${codePoint}`)).toEqual(expected);
  });

  test('the position is told', () => {
    expect(offendingCharacters('𠮷\u202e')[0]?.index).toBe(2);
  });
});

describe('a letter that can be seen', () => {
  test.each([
    ['Latin', 'O', true],
    ['kanji', '葛\u{e0100}', true],
    ['Arabic', 'علی', true],
    ['a letter among signs', '(-) é', true],
    ['signs alone', '・—.', false],
    ['digits alone', '123', false],
    ['a Hangul filler', '\u3164', false],
    ['a combining mark alone', '\u0301', false],
    ['nothing', ' ', false],
  ])('%s', (_name, text, expected) => {
    expect(hasVisibleLetter(text)).toBe(expected);
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
