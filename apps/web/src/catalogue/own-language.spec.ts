import { sourceIn } from './own-language.js';

const BOTH = '貿易外省令 第9条第2項第7号（補完的輸出規制） / Non-Trade Ordinance, art. 9(2)(vii)';

describe('a cited source is shown in the language of the screen', () => {
  test.each([
    [BOTH, 'ja', '貿易外省令 第9条第2項第7号（補完的輸出規制）'],
    [BOTH, 'en', 'Non-Trade Ordinance, art. 9(2)(vii)'],
    [
      `${BOTH}; 外国ユーザーリスト / Foreign End User List`,
      'ja',
      '貿易外省令 第9条第2項第7号（補完的輸出規制）、外国ユーザーリスト',
    ],
    [
      `${BOTH}; 外国ユーザーリスト / Foreign End User List`,
      'en',
      'Non-Trade Ordinance, art. 9(2)(vii); Foreign End User List',
    ],
    ['15 CFR 744.21', 'ja', '15 CFR 744.21'],
    ['', 'en', ''],
  ] as const)('%s in %s: %s', (source, language, shown) => {
    expect(sourceIn(source, language)).toBe(shown);
  });
});
