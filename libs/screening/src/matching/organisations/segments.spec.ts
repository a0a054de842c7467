import { describe, expect, test } from '@jest/globals';
import { fold } from '../parse/fold.js';
import { Glossary } from './glossary.js';
import { segmentsOf, type SegmentRole } from './segments.js';

const glossary = new Glossary(fold);

describe('an affiliation is cut into what it names', () => {
  test.each<[string, [SegmentRole, string][]]>([
    ['Beihang University', [['institution', 'Beihang University']]],
    [
      'School of Astronautics, Beihang Univ., Beijing 100191, China',
      [
        ['unit', 'School of Astronautics'],
        ['institution', 'Beihang Univ.'],
        ['address', 'Beijing 100191'],
        ['country', 'China'],
      ],
    ],
    [
      'Department of Chemistry; Kyoto University; yamada@kyoto-u.example',
      [
        ['unit', 'Department of Chemistry'],
        ['institution', 'Kyoto University'],
      ],
    ],
    [
      'Kyoto University Graduate School of Engineering',
      [
        ['institution', 'Kyoto University'],
        ['unit', 'Graduate School of Engineering'],
      ],
    ],
    [
      '北京航空航天大学宇航学院',
      [
        ['institution', '北京航空航天大学'],
        ['unit', '宇航学院'],
      ],
    ],
    ['東京大学病院', [['institution', '東京大学病院']]],
    [
      'Islamic Azad University, Naragh Branch',
      [
        ['institution', 'Islamic Azad University'],
        ['unit', 'Naragh Branch'],
      ],
    ],
    [
      'پژوهشکده شیمی دانشگاه تهران',
      [
        ['institution', 'پژوهشکده شیمی'],
        ['institution', 'دانشگاه تهران'],
      ],
    ],
    ['', []],
    ['123-4567', []],
  ])('%s', (affiliation, segments) => {
    expect(segmentsOf(affiliation, glossary).map(({ role, text }) => [role, text])).toEqual(segments);
  });
});
