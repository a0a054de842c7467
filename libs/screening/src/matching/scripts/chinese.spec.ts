import { describe, expect, test } from '@jest/globals';
import { fold } from '../parse/fold.js';
import { SPELLINGS_MAX } from '../reading.js';
import { chineseOrganisationReading, chineseReadings } from './chinese.js';
import { placeAt } from './tables/places-china.js';

/** Whether some reading has these words, one spelling each, in this order. */
function isRead(name: string, words: string): boolean {
  const wanted = words.split(' ');
  return chineseReadings(fold(name)).some(
    (reading) =>
      reading.words.length === wanted.length &&
      reading.words.every(({ spellings }, at) => spellings.includes(wanted[at] ?? '')),
  );
}

describe('a person’s name in Han characters as a Chinese name', () => {
  test.each([
    ['曾国藩', ['zeng guofan', 'zeng guo fan', 'tseng kuofan', 'tsang kwok fan']],
    ['呂秀蓮', ['lu xiulian', 'lyu xiulian', 'lv xiulian', 'lu hsiulien']],
    ['吕布', ['lu bu', 'lyu bu', 'lu pu']],
    ['单田芳', ['shan tianfang']],
    ['仇和', ['qiu he', 'chiu ho']],
    ['解晓东', ['xie xiaodong', 'hsieh hsiaotung']],
    ['尉迟恭', ['yuchi gong']],
    ['欧阳修', ['ouyang xiu', 'auyeung sau']],
    ['諸葛亮', ['zhuge liang', 'chuko liang']],
    ['司馬懿', ['sima yi']],
    ['王小明', ['wang xiaoming', 'wang xiao ming', 'wong siuming', 'wang hsiaoming', 'ong siuming']],
    ['李明', ['li ming', 'lee ming']],
    ['蔡英文', ['cai yingwen', 'tsai yingwen']],
    ['陳大文', ['chan taiman', 'tan taiman', 'chen dawen']],
    ['黃之鋒', ['wong chifung', 'huang zhifeng', 'ng chi fung']],
    ['張 麗善', ['zhang lishan', 'chang lishan']],
    ['王乐', ['wang le', 'wang yue']],
    ['王', ['wang', 'wong']],
    ['范徐麗泰', ['fanxu litai']],
    ['高峰', ['gao feng']],
  ])('%s', (name, readings) => {
    expect(readings.filter((words) => !isRead(name, words))).toEqual([]);
  });

  test.each([['アリ'], ['亚历山大普京'], ['山田太郎'], ['王a'], [''], ['李ㄅ']])('%s is not one', (name) => {
    expect(chineseReadings(fold(name))).toEqual([]);
  });

  test('the family name is marked, routes are told apart, and no word has more spellings than allowed', () => {
    const readings = chineseReadings(fold('曾解楽'));
    expect(readings.map(({ route, words }) => `${route} ${words.length}`)).toEqual([
      'pinyin 2',
      'pinyin 3',
      'wade-giles 2',
      'wade-giles 3',
      'cantonese 2',
      'cantonese 3',
    ]);
    for (const { words } of readings) {
      expect(words.map(({ part }) => part)).toEqual(['family', ...words.slice(1).map(() => 'given')]);
      for (const { spellings } of words) {
        expect(spellings.length).toBeLessThanOrEqual(SPELLINGS_MAX);
        expect(new Set(spellings).size).toBe(spellings.length);
        expect(spellings.every((spelling) => /^[a-z]+$/.test(spelling))).toBe(true);
      }
    }
  });
});

test.each([
  ['哈尔滨', 'harbin'],
  ['哈爾濱', 'harbin'],
  ['北京', 'beijing'],
  ['西安電子科技', 'xian dianzi keji'],
  ['陕西师范', 'shaanxi shifan'],
  ['重庆', 'chongqing'],
  ['华为', 'huawei'],
  ['北京合眾思壯', 'beijing hezhong sizhuang'],
  ['中科院', 'zhongkeyuan'],
])('the core %s of an organisation’s name is read %s', (core, words) => {
  expect(
    chineseOrganisationReading(fold(core))
      ?.words.map(({ spellings }) => spellings[0])
      .join(' '),
  ).toBe(words);
});

test('a core with what is no Chinese character has no Chinese reading', () => {
  expect(chineseOrganisationReading('カ')).toBeNull();
  expect(chineseOrganisationReading('')).toBeNull();
});

test.each([
  ['北京大学', 0, 'beijing'],
  ['在北京', 1, 'beijing'],
  ['内蒙古', 0, 'neimenggu'],
  ['台北', 0, 'taipei'],
  ['東京大学', 0, 'tokyo'],
  ['九龙坡区', 0, 'jiulongpo'],
  ['九龍', 0, 'kowloon'],
])('in %s from %d stands %s', (text, at, english) => {
  expect(placeAt(fold(text), at)?.spellings[0]).toBe(english);
});

test('elsewhere stands no place', () => {
  expect(placeAt('大学', 0)).toBeNull();
});
