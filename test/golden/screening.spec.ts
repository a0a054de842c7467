// What a search says of one name against one entry, byte by byte: the same versions must give the same bytes for ever, and whoever changes a
// version sees here what it changes. The names are fictional, or facts of public lists.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { screenParty, type PartyQuery, type Screened } from '#screening';
import type { ReadEntry } from '../../libs/screening/src/list-entry.js';
import { listOf, readEntry } from '../../libs/screening/src/testing.js';

const FOLDER = join(import.meta.dirname, 'screening');
const HOW = 'GOLDEN=write npm test -- test/golden/screening';

const person = (name: string, facts: Partial<ReadEntry> = {}) => readEntry(name, { kind: 'person', ...facts });
const NUDT = readEntry('National University of Defense Technology (NUDT) (国防科学技術大学)', { country: 'China' });
const BUAA = readEntry('Beijing University of Aeronautics and Astronautics (BUAA) (北京航空航天大学)');

/** What is shown → the name that is screened, its kind, the entry, and what is known beside the name. */
const PAIRS: Record<string, [name: string, kind: PartyQuery['kind'], entry: ReadEntry, birthDate?: string]> = {
  'as-written': ['Alexandra Petrenkova', 'person', person('PETRENKOVA, Alexandra')],
  pinyin: ['王小强', 'person', person('Wang Xiaoqiang')],
  'wade-giles': ['曾国藩', 'person', person('Tseng Kuo-fan')],
  'japanese-reading': ['高橋健司', 'person', person('Takahashi Kenji')],
  kana: ['やまだ たろう', 'person', person('Yamada Taro')],
  'loan-word': ['アレクサンドル・ペトレンコ', 'person', person('Alexander Petrenko')],
  korean: ['김종택', 'person', person('Kim Jong-taek')],
  'sino-korean': ['李舜臣', 'person', person('Yi Sun-sin')],
  vietnamese: ['Nguyễn Văn Phước', 'person', person('NGUYEN VAN PHUOC')],
  cyrillic: ['Дмитрий Щукарин', 'person', person('Dmitry Shchukarin')],
  arabic: ['محمد حسین رضایی', 'person', person('Mohammad Hossein Rezaei')],
  'han-variants': ['髙橋健司', 'person', person('高橋健司')],
  translation: ['平壌物理研究所', 'organization', readEntry('Pyongyang Institute of Physics')],
  acronym: ['KTKP', 'organization', readEntry('Kvarta Tekhno Kinetic Plant')],
  'explicit-acronym': ['ZOWK', 'organization', readEntry('Zelenodar Optical Works (ZOWK)')],
  'register-same': ['北航', 'organization', BUAA],
  'register-part': ['School of Astronautics, Beihang University', 'organization', BUAA],
  'register-native': ['国防科技大学', 'organization', NUDT],
  edit: ['Orlovks Rocket Plant', 'organization', readEntry('Orlovsk Rocket Plant')],
  initial: ['M. H. Rezandari', 'person', person('Mohammad Hossein Rezandari')],
  contained: ['Zelenodar', 'organization', readEntry('Zelenodar Optical Works Trading Company')],
  'one-word': ['Suhartono', 'person', person('Suhartono')],
  'weak-alias': ['Kestrel Imports', 'organization', readEntry('Barqan Services', { weakAliases: ['Kestrel Imports'] })],
  'common-name': ['Wei Zhang', 'person', person('Wei Zhang')],
  'common-name-born-alike': ['Wei Zhang', 'person', person('Wei Zhang', { birthDates: ['1980-01-01'] }), '1980'],
  'born-otherwise': ['Mohammad Rezandari', 'person', person('Mohammad Rezandari', { birthDates: ['1970'] }), '1999'],
  'generic-words': ['Institute of Physics', 'organization', readEntry('Institute of Physics')],
  disguised: ['Suh\u0430rto\u200bno Wiraguna', 'person', person('Suhartono Wiraguna')],
  clear: ['Jane Austen', 'person', person('Mohammad Hossein Rezandari')],
  'two-bodies': ['哈尔滨工程大学', 'organization', readEntry('Harbin Institute of Technology')],
  unscreenable: ['😀🚀', 'person', person('Suhartono Wiraguna')],
};

/** Searches an index that is built anew for it. */
function screened(what: string): Screened {
  const [name, kind, entry, birthDate] = PAIRS[what] as (typeof PAIRS)[string];
  return screenParty({ party: 'p', kind, names: [name], ...(birthDate ? { birthDate } : {}) }, [listOf([entry])]);
}

/** JSON whose keys are in order, so that no order of building shows. */
function canonical(value: unknown): string {
  const ordered = (_key: string, each: unknown): unknown =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each;
  return `${JSON.stringify(value, ordered, 2)}\n`;
}

const fileOf = (what: string) => join(FOLDER, `${what}.json`);

// A deliberate act: what changes is seen in the difference that is committed.
if (process.env['GOLDEN'] === 'write')
  for (const what of Object.keys(PAIRS)) writeFileSync(fileOf(what), canonical(screened(what)));

describe('an answer, to the byte', () => {
  test.each(Object.keys(PAIRS))('%s', (what) => {
    const answer = canonical(screened(what));
    const kept = existsSync(fileOf(what)) ? readFileSync(fileOf(what), 'utf8') : `missing; write it with: ${HOW}`;
    expect(answer).toBe(kept);
    expect(canonical(screened(what))).toBe(answer);
  });

  test('every file has its pair', () => {
    const kept = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));
    expect(kept.sort()).toEqual(Object.keys(PAIRS).sort());
  });

  test('together they show every tier, hits, a clear answer and one that a person must look at', () => {
    const answers = Object.keys(PAIRS).map(screened);
    expect([...new Set(answers.flatMap(({ hits }) => hits.map(({ tier }) => tier)))].sort()).toEqual([
      ...['E1', 'E2', 'E3', 'E4', 'E5'],
    ]);
    const without = Object.keys(PAIRS).filter((what) => screened(what).hits.length === 0);
    expect(without).toEqual(['clear', 'two-bodies', 'unscreenable']);
    expect(screened('unscreenable').searched.every(({ comparable }) => !comparable)).toBe(true);
  });
});
