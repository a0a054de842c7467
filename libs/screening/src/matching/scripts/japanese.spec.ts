import { describe, expect, test } from '@jest/globals';
import { japaneseNames } from '../../dictionaries/japanese-names.js';
import { fold } from '../parse/fold.js';
import { SPELLINGS_MAX } from '../reading.js';
import { japaneseSound } from '../sounds/japanese.js';
import { japaneseReadings, japaneseWords } from './japanese.js';

function isRead(name: string, words: string): boolean {
  const wanted = words.toLowerCase().split(' ').map(japaneseSound);
  return japaneseReadings(fold(name), japaneseNames()).some(
    (reading) =>
      reading.words.length === wanted.length &&
      reading.words.every(({ spellings }, at) => spellings.some((spelling) => japaneseSound(spelling) === wanted[at])),
  );
}

describe('a person’s name in Han characters and kana as a Japanese name', () => {
  test.each([
    ['大野太郎', ['Ohno Taro', 'Oono Tarou', 'Ono Taro']],
    ['高橋洋子', ['Takahashi Yoko', 'Takahashi Youko']],
    ['髙橋 洋子', ['Takahashi Yohko']],
    ['渡邉裕子', ['Watanabe Yuko', 'Watanabe Hiroko']],
    ['渡邊裕子', ['Watanabe Yuko']],
    ['斎藤 学', ['Saito Manabu', 'Saitoh Manabu']],
    ['齊藤学', ['Saitou Manabu']],
    ['小泉純一郎', ['Koizumi Junichiro', 'Koizumi Jun’ichirou'.replace('’', '')]],
    ['長谷川健', ['Hasegawa Ken', 'Hasegawa Takeshi']],
    ['佐々木希', ['Sasaki Nozomi']],
    ['林 明', ['Hayashi Akira']],
    ['森鷗外', ['Mori Ogai', 'Mori Ohgai']],
    ['藤目ゆき', ['Fujime Yuki']],
    ['山田 たろう', ['Yamada Taro']],
    ['やまだ たろう', ['Yamada Tarou']],
    ['ﾔﾏﾀﾞ ﾀﾛｳ', ['Yamada Taro']],
    ['五十嵐みどり', ['Igarashi Midori']],
    ['東海林太郎', ['Shoji Taro']],
    ['つのだ☆ひろ'.replace('☆', ' '), ['Tsunoda Hiro']],
    ['高橋', ['Takahashi']],
    ['𠮷田茂', ['Yoshida Shigeru']],
  ])('%s', (name, readings) => {
    expect(readings.filter((words) => !isRead(name, words))).toEqual([]);
  });

  test('a given name that no dictionary has is read character by character', () => {
    expect(isRead('田中 洋緒', 'Tanaka Hiroo')).toBe(true);
  });

  test.each([[''], ['山'.repeat(40)], ['   '], ['abc def']])('"%s" has no reading', (name) => {
    expect(japaneseReadings(fold(name), japaneseNames())).toEqual([]);
  });

  test('readings are few, spelled in ASCII, and know family from given', () => {
    for (const name of ['大野太郎', '東海林太郎', '裕子', '林明', '長谷川洋緒子']) {
      const readings = japaneseReadings(fold(name), japaneseNames());
      expect(readings.length).toBeGreaterThan(0);
      expect(readings.length).toBeLessThanOrEqual(4);
      for (const { route, words } of readings) {
        expect(route).toBe('japanese-reading');
        if (words.length === 2) expect(words.map(({ part }) => part)).toEqual(['family', 'given']);
        for (const { spellings } of words) {
          expect(spellings.length).toBeGreaterThan(0);
          expect(spellings.length).toBeLessThanOrEqual(SPELLINGS_MAX);
          expect(new Set(spellings).size).toBe(spellings.length);
          expect(spellings.every((spelling) => /^[a-z]+$/.test(spelling))).toBe(true);
        }
      }
    }
  });
});

test.each([
  ['東海', 'tokai'],
  ['航空製造', 'koku seizo'],
  ['帝人ファーマ', 'teijin pharma'],
  ['ウラル民生航空', 'uraru minsei koku'],
  ['エナジープライベートリミテッド', 'energy private limited'],
  ['北里', 'kitasato'],
])('%s as words of an organisation’s name', (run, words) => {
  const read = japaneseWords(fold(run), japaneseNames()) ?? [];
  const wanted = words.split(' ');
  expect(read.length).toBe(wanted.length);
  expect(wanted.filter((word, at) => !read[at]?.spellings.includes(word))).toEqual([]);
});

test('a run with a character that has no reading has none', () => {
  expect(japaneseWords('東龘龘', japaneseNames())).toBeNull();
});
