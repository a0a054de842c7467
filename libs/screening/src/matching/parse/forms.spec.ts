import { describe, expect, test } from '@jest/globals';
import { builtInReaders } from '../../readers.js';
import { partyOf } from '../match.js';
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
    ['a word in capitals', 'JUNDOLLAH', ['primary: JUNDOLLAH']],
    ['an acronym alone', 'CAATSA', ['primary: CAATSA']],
    ['an acronym that nobody speaks', 'KRNPC', ['acronym: KRNPC']],
    ['words that belong to the name', '(Korea) Sunhwagang Trading', ['primary: (Korea) Sunhwagang Trading']],
    [
      'a former name',
      'Beta Institute (formerly Alpha Laboratory)',
      ['primary: Beta Institute', 'former: Alpha Laboratory'],
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

  test('a part without a telling word is searched for by nobody', () => {
    const { queries } = partyOf(['Department of Physics, Ltd'], 'organization', builtInReaders());
    expect(shown(queries.map(({ form }) => form))).toEqual(['primary: Department of Physics, Ltd']);
  });

  test('a comma in the name of a person turns it around and cuts nothing', () => {
    expect(shown(queryForms('ZHANG, Wei', 'person', glossary))).toEqual(['primary: ZHANG, Wei']);
  });
});

describe('what was disguised is read as it was meant, and told', () => {
  test.each([
    ['nothing hidden', 'Suharto', 'Suharto', 'suharto', []],
    ['a zero-width space', 'Su\u200bharto', 'Suharto', 'suharto', [{ kind: 'invisible', at: 2, codePoint: 'U+200B' }]],
    ['a full-width letter', 'Ｓuharto', 'Suharto', 'suharto', [{ kind: 'width', at: 0, codePoint: 'U+FF33' }]],
    [
      'a Cyrillic а',
      'Suh\u0430rto',
      'Suharto',
      'suharto',
      [
        { kind: 'mixed-scripts', at: 0, codePoint: 'U+0053' },
        { kind: 'look-alike', at: 3, codePoint: 'U+0430' },
      ],
    ],
  ])('%s', (_what, name, read, folded, deceptions) => {
    expect(queryForms(name, 'person', glossary)).toEqual([
      { role: 'primary', written: name, shown: read, folded, deceptions },
    ]);
  });
});

test('every name of an entry is a form in its role', () => {
  const names = { name: 'Alpha', aliases: ['Beta'], formerNames: ['Gamma'], weakAliases: ['Delta'] };
  expect(shown(organisation(names))).toEqual(['primary: Alpha', 'alias: Beta', 'former: Gamma', 'weak: Delta']);
});
