import { describe, expect, test } from '@jest/globals';
import { neverAsked, type NeverAsked } from './never-asked.js';
import { CASE_QUESTIONS, CHECKS, KINDS } from './kinds.js';
import { FACTORS } from '../policy.js';
import { VOCABULARY } from './vocabulary.js';

describe('what decision 13 names is known in any spelling', () => {
  test.each<[NeverAsked, string[]]>([
    [
      'nationality',
      [
        ...['nationality', 'Nationality', 'NATIONALITY', 'applicantNationality', 'nationalities', 'national_of'],
        ...[
          'dual-nationality',
          'ｎａｔｉｏｎａｌｉｔｙ',
          'n a t i o n a l i t y',
          'nаtionаlity',
          'na\u200btionality',
          'nàtionality',
        ],
        ...[
          'citizenship',
          'citizen of',
          'country of citizenship',
          'passportCountry',
          'isForeigner',
          'japaneseNational',
        ],
        ...['国籍', '申請者の国籍', '国 籍', '外国人', '日本国民', '日本人かどうか', '市民権', '旅券の発行国'],
      ],
    ],
    ['race', ['race', 'Race', 'racial_group', '人種']],
    ['race', ['ethnicity', 'ethnic-origin', 'ethnicGroup', 'tribe', '民族', '少数民族', '部族']],
    ['creed', ['creed', 'religion', 'religious_belief', 'Religion', 'faith', 'denomination', '宗教', '信条', '信仰']],
    [
      'birthplace',
      [
        ...['birthplace', 'birth_place', 'placeOfBirth', 'country of birth', 'birthCountry', 'bornIn', 'BIRTH-COUNTRY'],
        ...['countryOfOrigin', 'origin', '出生地', '出生国', '生まれた国', '出身国', '出身地', '本籍'],
      ],
    ],
    ['gender', ['gender', 'Gender', 'sex', 'Sex', 'isFemale', 'is_male', '性別', '男女', '女性かどうか']],
    [
      'native_language',
      ['nativeLanguage', 'native_language', 'mother tongue', 'motherTongue', 'firstLanguage', 'L1', '母語', '母国語'],
    ],
    ['name_script', ['nameScript', 'script', 'scriptOfName', 'name_characters', '氏名の文字', '文字種', '名前の漢字']],
    [
      'country_of_schooling',
      [
        ...['countryOfSchooling', 'schoolCountry', 'schooling-country', 'country of education', 'degreeCountry'],
        ...['universityCountry', '出身校の国', '学校の所在国', '学歴の国', '卒業した大学の国'],
      ],
    ],
  ])('%s', (side, spellings) => {
    expect(spellings.map((spelling) => [spelling, neverAsked(spelling)])).toEqual(
      spellings.map((spelling) => [spelling, side]),
    );
  });

  test('and nothing that a rule may know is taken for it', () => {
    const ours = [
      ...[...Object.keys(VOCABULARY), ...Object.values(VOCABULARY).flatMap(({ values }) => values.map(String))],
      ...[...Object.keys(KINDS), ...CHECKS, ...FACTORS, ...CASE_QUESTIONS],
      ...['nextDestination', 'description', 'distribution', 'traceability', 'combination', 'usOriginTechnology'],
      ...['attributes', 'transcript', 'internationalOrganisation', 'funderType', '研究題目', '提供する技術', '所属先'],
    ];
    expect(ours.filter((word) => neverAsked(word) !== null)).toEqual([]);
  });
});
