import { describe, expect, test } from '@jest/globals';
import { buildNameIndex } from '../name-indexes.js';
import { matchParty } from '../screen-party.js';
import { MatchOvertime } from '../threads/matching-threads.js';
import { meetPeople, type Matching } from './meet-people.js';

const here: Matching = {
  index: (entries) => Promise.resolve(buildNameIndex(entries)),
  match: (query, indexes, threshold) => Promise.resolve(matchParty(query, indexes, { threshold })),
};
const meeting = async (known: string[], asked: string[], matching = here) => {
  const { meetings, unmatched } = await meetPeople(matching, [known], [asked], 0.7);
  return meetings[0]?.characters ?? (unmatched.length > 0 ? 'unmatched' : 'nobody');
};

describe('whose names meet', () => {
  test.each([
    ['passport order', ['WANG XIAOMING'], ['Xiaoming Wang'], 'unknown'],
    ['pinyin and Wade-Giles', ['ZHANG ZHIGUO'], ['Chang Chih-kuo'], 'unknown'],
    ['simplified and traditional', ['张国华'], ['張國華'], 'agree'],
    ['characters and pinyin', ['张国华'], ['Zhang Guohua'], 'unknown'],
    ['Hepburn and Kunrei', ['FUJII JUNICHI'], ['Huzii Zyun-iti'], 'unknown'],
    ['kana and Hepburn', ['TSUCHIYA KENJI'], ['ツチヤ　ケンジ'], 'unknown'],
    ['Korean as it is chosen and by rule', ['KANG WOOSUNG'], ['Gang U-seong'], 'unknown'],
    ['a syllable that ends in n', ['LEE JUNKYUNG'], ['Rhee Joon-gyeong'], 'unknown'],
    ['a lengthened vowel', ['KIM SEOYOUNG'], ['Gim Suh-yeong'], 'unknown'],
    ['a family name that elsewhere is a title', ['PARK MINJIN'], ['Pak Min-jin'], 'unknown'],
    ['the same letters for other characters', ['王薇', 'WANG WEI'], ['王伟', 'Wang Wei'], 'differ'],
    ['others', ['PETROV SERGEI'], ['Sato Kenji'], 'nobody'],
    ['nothing to compare', ['PETROV SERGEI'], ['😀'], 'unmatched'],
    ['nothing known of one', [], ['Sato Kenji'], 'nobody'],
  ])('%s', async (_what, known, asked, expected) => {
    expect(await meeting(known, asked)).toBe(expected);
  });

  test('a name that took too long met nobody, and is told', async () => {
    const slow: Matching = { ...here, match: () => Promise.reject(new MatchOvertime('slow')) };
    expect(await meeting(['SATO KENJI'], ['Sato Kenji'], slow)).toBe('unmatched');
  });

  test('what goes wrong is not taken for nobody', async () => {
    const broken: Matching = { ...here, match: () => Promise.reject(new Error('broken')) };
    await expect(meeting(['SATO KENJI'], ['Sato Kenji'], broken)).rejects.toThrow('broken');
  });
});
