import { describe, expect, test } from '@jest/globals';
import { builtInReaders } from '../../readers.js';
import { entryForms, queryForms, type EntryNames } from './forms.js';

const { glossary } = builtInReaders();
const organisation = (names: EntryNames) => entryForms(names, 'organization', glossary);

const shown = (forms: ReturnType<typeof entryForms>) => forms.map(({ role, written }) => `${role}: ${written}`);

describe('one printed name holds several', () => {
  test.each([
    [
      'acronym and native name behind it',
      'Harbin Institute of Technology (HIT)\n(哈爾浜工業大学)',
      ['primary: Harbin Institute of Technology', 'acronym: HIT', 'native: 哈爾浜工業大学'],
    ],
    ['full-width parentheses', 'Delta Concern FZE （DEC）', ['primary: Delta Concern FZE', 'acronym: DEC']],
    [
      'the acronym of a parent body, with more behind it',
      'China Aerospace Corporation (CASC) 9th Academy',
      ['primary: China Aerospace Corporation 9th Academy', 'weak: CASC'],
    ],
    [
      'an acronym that does not begin as the name does',
      '20th Research Institute of China Electronics (CETC)',
      ['primary: 20th Research Institute of China Electronics', 'weak: CETC'],
    ],
    ['words that belong to the name', '(Korea) Sunhwagang Trading', ['primary: (Korea) Sunhwagang Trading']],
    [
      'a former name',
      'Beta Institute (formerly Alpha Laboratory)',
      ['primary: Beta Institute', 'alias: formerly Alpha Laboratory'],
    ],
    ['nothing outside the parentheses', '(国防科学院)', ['native: 国防科学院']],
    ['parentheses never closed', 'Beta (Institute', ['primary: Beta (Institute']],
  ])('%s', (_what, name, forms) => {
    expect(shown(organisation({ name, aliases: [] }))).toEqual(forms);
  });

  test('aliases come after the name, and the same words only once', () => {
    expect(shown(organisation({ name: 'Alpha', aliases: ['ALPHA', 'Alfa Institute'] }))).toEqual([
      'primary: Alpha',
      'alias: Alfa Institute',
    ]);
  });
});

describe('what a person types is also read part by part', () => {
  test('the university behind the school', () => {
    expect(shown(queryForms('School of Astronautics, Beihang University', 'organization', glossary))).toEqual([
      'primary: School of Astronautics, Beihang University',
      'segment: Beihang University',
    ]);
  });

  test('a part without a telling word is no part', () => {
    expect(shown(queryForms('Department of Physics, Ltd', 'organization', glossary))).toEqual([
      'primary: Department of Physics, Ltd',
    ]);
  });

  test('a comma in the name of a person turns it around and cuts nothing', () => {
    expect(shown(queryForms('ZHANG, Wei', 'person', glossary))).toEqual(['primary: ZHANG, Wei']);
  });
});
