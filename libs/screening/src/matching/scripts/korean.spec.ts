import { describe, expect, test } from '@jest/globals';
import { koreanSound } from '../sounds/korean.js';
import { hangulByEar, hangulParts, hangulToLatin, isHangul, koreanReadings, sinoKoreanReadings } from './korean.js';
import { foldHan } from './han.js';

type Reader = (name: string) => ReturnType<typeof koreanReadings>;

function isRead(reader: Reader, name: string, words: string): boolean {
  const wanted = words.split(' ').map(koreanSound);
  return reader(name).some(
    (reading) =>
      reading.words.length === wanted.length &&
      reading.words.every(({ spellings }, at) => spellings.some((spelling) => koreanSound(spelling) === wanted[at])),
  );
}

describe('a name in hangul as a Korean name', () => {
  test.each([
    ['김정은', ['kim jongun', 'kim jong un', 'kim jungeun', 'gim jeongeun']],
    ['이순신', ['lee sunsin', 'yi soonshin', 'rhee soon shin', 'ri sunsin']],
    ['박정민', ['park jeongmin', 'pak jungmin', 'bak chongmin']],
    ['최희용', ['choi hiyong', 'choe huiyong', 'choi heeyong']],
    ['정우성', ['jung woosung', 'chung usong', 'jeong wooseong']],
    ['조현우', ['cho hyunwoo', 'jo hyeonu']],
    ['강길부', ['kang ghilboo', 'gang gilbu']],
    ['윤석열', ['yoon sukyeol', 'yun seokyeol']],
    ['류현진', ['ryu hyunjin', 'yoo hyeonjin']],
    ['남궁민', ['namgung min', 'namkoong min']],
    ['황보 관', ['hwangbo kwan']],
    ['김 민종', ['kim minjong']],
    ['노무현', ['roh moohyun', 'noh muhyeon']],
    ['허 정무', ['huh jungmoo', 'heo jeongmu']],
  ])('%s', (name, readings) => {
    expect(readings.filter((words) => !isRead(koreanReadings, name, words))).toEqual([]);
  });

  test.each([['데렉 보아텡'], ['블라디미르 푸틴'], ['수'], ['abc'], [''], ['고바야시 요스케']])(
    '%s is not one',
    (name) => {
      expect(koreanReadings(name).filter(({ words }) => words.length < 3 || words.length > 4)).toEqual([]);
    },
  );
});

describe('Han characters read in Korean', () => {
  test.each([
    ['金正恩', ['kim jongun', 'kim jong un']],
    ['李明博', ['lee myungbak', 'yi myong pak']],
    ['朴槿惠', ['park geunhye', 'pak kunhye']],
    ['崔龍海', ['choe ryonghae', 'choi yong hae']],
    ['潘基文', ['ban kimoon', 'pan gimun']],
    ['南宮珉', ['namgung min']],
    ['盧武鉉', ['roh moohyun']],
  ])('%s', (name, readings) => {
    const reader = (text: string) => sinoKoreanReadings(foldHan(text));
    expect(readings.filter((words) => !isRead(reader, name, words))).toEqual([]);
    expect(reader(name).every(({ route }) => route === 'sino-korean')).toBe(true);
  });

  test.each([['鬱鬱'], ['金'], ['金正恩正恩正'], ['김정은'], ['金X恩']])('%s has none', (name) => {
    expect(sinoKoreanReadings(foldHan(name))).toEqual([]);
  });
});

test.each([
  ['보아텡', 'boateng'],
  ['데렉', 'derek'],
  ['푸틴', 'putin'],
  ['클로델', 'kullodel'],
  ['a 리', 'ri'],
])('%s is heard as %s', (hangul, latin) => {
  expect(hangulByEar(hangul)).toBe(latin);
});

test.each([
  ['한동', 'handong'],
  ['서울', 'seoul'],
  ['현대', 'hyeondae'],
])('%s is romanised %s', (hangul, latin) => {
  expect(hangulToLatin(hangul)).toBe(latin);
});

test('a syllable has its parts', () => {
  expect(hangulParts('한'.charCodeAt(0))).toEqual([18, 0, 4]);
  expect(isHangul('힣'.charCodeAt(0))).toBe(true);
  expect(isHangul('ㄱ'.charCodeAt(0))).toBe(false);
});
