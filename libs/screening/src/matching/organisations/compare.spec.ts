import { describe, expect, test } from '@jest/globals';
import { fold } from '../parse/fold.js';
import type { Reading } from '../reading.js';
import { compareOrganisationWords, spellingSimilarity, type Distinction } from './compare.js';
import { Glossary } from './glossary.js';
import { organisationWords } from './translation.js';

const glossary = new Glossary(fold);
const asWritten = (rest: string): Reading[] =>
  /^[a-z]+$/.test(rest) ? [{ route: 'as-written', words: [{ spellings: [rest] }] }] : [];
const words = (name: string) => organisationWords(name, glossary, asWritten)[0] ?? [];
const compare = (a: string, b: string) => compareOrganisationWords(words(a), words(b));

describe('one body in two languages', () => {
  test.each([
    ['鶴岡工業高等専門学校', 'Tsuruoka National College of Technology'],
    ['盐城工学院', 'Yancheng Institute of Technology'],
    ['北京航空航天大学', 'Beijing University of Aeronautics and Astronautics'],
    ['دانشگاه ولایت', 'Velayat University'],
    ['دانشگاه علوم پزشکی تهران', 'Tehran University of Medical Sciences'],
    ['Белорусский государственный педагогический университет', 'Belarusian State Pedagogical University'],
    ['米国世論調査協会', 'American Association for Public Opinion Research'],
    ['日本科学教育学会', 'Japan Society for Science Education'],
    ['서울과학기술대학교', 'Seoul University of Science and Technology'],
    ['平壌技術大学', 'Pyongyang Technical University'],
    ['Trường Đại học Trà Vinh', 'Tra Vinh University'],
    ['University of Macau', 'Macau University'],
    ['Dong A University', 'Donga University'],
  ])('%s = %s', (a, b) => {
    expect(compare(a, b).score).toBeGreaterThanOrEqual(0.7);
  });
});

describe('two bodies that look alike', () => {
  test.each<[string, string, Distinction]>([
    ['Hunan University of Finance and Economics', 'Tianjin University of Finance and Economics', 'conflict'],
    ['Hebei University of Technology', 'Hubei University of Technology', 'conflict'],
    ['Iran University of Medical Sciences', 'Tehran University of Medical Sciences', 'conflict'],
    ['東京大学', '東京工業大学', 'one-sided'],
    ['東京工業大学', '東京工科大学', 'conflict'],
    ['西北工业大学', '西北大学', 'one-sided'],
    ['National Taiwan University', 'National Taiwan Ocean University', 'only-class-words'],
    ['University of Macau', 'City University of Macau', 'only-class-words'],
    ['Islamic Azad University, Naragh Branch', 'Islamic Azad University, Saghez Branch', 'conflict'],
    ['CETC 14th Research Institute', 'CETC 29th Research Institute', 'number-conflict'],
    ['Harbin Institute of Technology', 'Harbin Engineering University', 'conflict'],
    ['Kumamoto University', 'Kumamoto Gakuen University', 'one-sided'],
    ['State University of Management', 'State University of Justice', 'conflict'],
    ['Federal Institute of Science and Technology', 'National Institute of Science and Technology', 'conflict'],
    ['金沢学院大学', '金沢学院短期大学', 'conflict'],
    ['Hunan Institute of Technology', 'Hunan Vocational Institute of Technology', 'one-sided'],
    ['Ministry of Health', 'Department of Health Engineering', 'conflict'],
  ])('%s ≠ %s', (a, b, distinction) => {
    const { score, distinction: reason } = compare(a, b);
    expect(score).toBeLessThan(0.7);
    if (distinction !== null) expect(reason).toBe(distinction);
  });
});

test('the comparison tells what only one of them says', () => {
  expect(compare('Hebei University of Technology', 'Hubei University of Technology')).toMatchObject({
    onlyA: ['hebei'],
    onlyB: ['hubei'],
  });
});

test('a comparison does not depend on the side', () => {
  const there = compare('北京航空航天大学', 'Beijing University of Aeronautics');
  const back = compare('Beijing University of Aeronautics', '北京航空航天大学');
  expect(back.score).toBeCloseTo(there.score, 10);
});

test('nothing is like nothing', () => {
  expect(compareOrganisationWords([], []).score).toBe(0);
});

test.each([
  ['kazan', 'kazan', 1],
  ['kazan', 'kasan', 0.8],
  ['kazan', 'minsk', 0.2],
  ['abc', 'abd', 0],
])('%s and %s are alike by %d at most', (a, b, most) => {
  expect(spellingSimilarity(a, b)).toBeLessThanOrEqual(most);
});
