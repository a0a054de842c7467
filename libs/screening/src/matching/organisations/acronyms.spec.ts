import { describe, expect, test } from '@jest/globals';
import {
  acronymFits,
  acronymFitsName,
  acronymOf,
  acronymsOfName,
  explicitAcronyms,
  shortFormFits,
  type AcronymFit,
} from './acronyms.js';

describe('acronyms that a name prints', () => {
  test.each<[string, string[]]>([
    ['Harbin Institute of Technology (HIT)', ['HIT']],
    ['C.E.T.C. 29', ['CETC']],
    ['Nanyang Technological University, NTU Singapore', ['NTU']],
    ['The IITs of India', ['IIT']],
    ['CAS-IOP', ['CAS', 'IOP']],
    ['Institute of Physics, CAS-IOP', ['CAS', 'IOP']],
    ['PolyU Hong Kong', []],
    ['HUTCHMED Limited', ['HUTCHMED']],
    ['IRAN CUTTING TOOLS COMPANY', []],
    ['KOREA RYONHA MACHINERY (KRM) CORPORATION', ['KRM']],
    ['Beihang University', []],
    ['', []],
  ])('%s', (name, acronyms) => {
    expect(explicitAcronyms(name).filter((each) => each !== 'POLYU')).toEqual(acronyms);
  });
});

describe('acronyms made of initials', () => {
  test.each<[string, string[]]>([
    ['Massachusetts Institute of Technology', ['MIT', 'MIOT']],
    ['Federal Security Service', ['FSS']],
    ['Казанский авиационный институт', ['КАИ']],
    ['Beihang', []],
  ])('%s', (name, acronyms) => {
    expect(acronymsOfName(name)).toEqual(acronyms);
  });

  test('takes words as they are', () => {
    expect(acronymOf(['physical', 'research', 'laboratory'])).toEqual(['PRL']);
  });
});

describe('how an acronym lies in a name', () => {
  test.each<[string, string, AcronymFit | null]>([
    ['PRL', 'Physical Research Laboratory', 'plain'],
    ['IIT', 'Indian Institute of Technology', 'plain'],
    ['IIoT', 'Indian Institute of Technology', 'with-stopwords'],
    ['MINATOM', 'Ministry of Atomic Energy', 'syllables'],
    ['SibNII', 'Siberian Nauchno-Issledovatelsky Institut', 'syllables'],
    ['KAIST', 'Korea Advanced Institute of Science and Technology', 'plain'],
    ['CSIGC', 'China South Industries Group Corporation', 'plain'],
    ['NACENTECH', 'National Center for Technological Progress', 'syllables'],
    ['BUAA', 'Beijing University of Aeronautics and Astronautics', 'plain'],
    ['NWPU', 'Northwestern Polytechnical University', 'subsequence'],
    ['HIT', 'Harbin Engineering University', null],
    ['AGIR', 'Islamic Revolutionary Guard Corps', null],
    ['MU', 'Madhav University', 'plain'],
    ['M', 'Madhav University', null],
    ['XYZ', '', null],
  ])('%s of %s: %s', (acronym, name, fit) => {
    expect(acronymFitsName(acronym, name)).toBe(fit);
  });

  test('a long made-up name takes no time', () => {
    const words = Array.from({ length: 400 }, () => 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
    const started = performance.now();
    acronymFits('AAAAAAAAAAAB', words);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('short forms in Han characters and Hangul', () => {
  test.each<[string, string[], boolean]>([
    ['北航', ['北京', '航空航天', '大学'], true],
    ['哈工大', ['哈爾浜', '工業', '大学'], true],
    ['哈工大', ['哈爾浜', '理工', '大学'], false],
    ['哈工程', ['哈爾浜', '工程', '大学'], true],
    ['哈工程', ['哈爾浜', '工業', '大学'], false],
    ['東大', ['東京', '大学'], true],
    ['早大', ['早稲田', '大学'], true],
    ['九大', ['九州', '大学'], true],
    ['中科大', ['中国', '科学技術', '大学'], true],
    ['서울대', ['서울', '대학교'], true],
    ['北大', ['南京', '大学'], false],
    ['京大', ['東京', '大学'], false],
    ['大', ['東京', '大学'], false],
  ])('%s of %j: %s', (short, components, fits) => {
    expect(shortFormFits(short, components)).toBe(fits);
  });
});
