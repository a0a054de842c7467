import { describe, expect, test } from '@jest/globals';
import { samenessOf, type KnownOf, type NamesMet } from './sameness.js';

const DAY = '1998-03-14';
const MAIL = 'a@example.org';
const of = (known: Partial<KnownOf>): KnownOf => ({ birthDate: null, email: null, unit: 'law', ...known });
const met = (score: number, characters: NamesMet['characters'] = 'unknown'): NamesMet => ({ score, characters });

const dated = of({ birthDate: DAY });
const mailed = of({ email: MAIL });
const both = of({ birthDate: DAY, email: MAIL });

describe('names propose, a second fact disposes', () => {
  test.each<[string, KnownOf, KnownOf, NamesMet, string]>([
    ['the same name and day', dated, dated, met(1), 'same'],
    ['a name like it and the same day, in the same unit', dated, dated, met(0.72), 'same'],
    [
      'a name like it and the same day, elsewhere',
      dated,
      of({ birthDate: DAY, unit: 'letters' }),
      met(0.72),
      'name-differs',
    ],
    ['the same name and day, elsewhere', dated, of({ birthDate: DAY, unit: 'letters' }), met(0.93), 'same'],
    ['the same name and address', mailed, both, met(0.75), 'same'],
    ['the same address in other letters', of({ email: 'Ａ@EXAMPLE.ORG ' }), mailed, met(0.75), 'same'],
    ['the same name alone', of({}), both, met(1), 'name-alone'],
    ['a name like it alone', of({}), both, met(0.79), 'other'],
    ['the same name and a year', of({ birthDate: '1998' }), dated, met(1), 'name-alone'],
    ['the same name and another year', of({ birthDate: '1997' }), dated, met(1), 'other'],
    ['the same name and another day', of({ birthDate: '1990-01-01' }), dated, met(1), 'other'],
    [
      'the same name, address, and another day',
      of({ birthDate: '1990-01-01', email: MAIL }),
      both,
      met(1),
      'birth-date-differs',
    ],
    ['the same name and a digit off', of({ birthDate: '1998-03-15' }), dated, met(0.9), 'birth-date-near'],
    ['the same name and a digit off, elsewhere', of({ birthDate: '1998-03-15', unit: null }), dated, met(1), 'other'],
    [
      'day and month exchanged',
      of({ birthDate: '1998-04-03' }),
      of({ birthDate: '1998-03-04' }),
      met(0.9),
      'birth-date-near',
    ],
    ['another name of the same day, in the same unit', dated, dated, met(0.55), 'name-differs'],
    ['another name of the same day, elsewhere', dated, of({ birthDate: DAY, unit: 'letters' }), met(0.55), 'other'],
    [
      'another name of the same day, in no unit',
      of({ birthDate: DAY, unit: null }),
      of({ birthDate: DAY, unit: null }),
      met(0.6),
      'other',
    ],
    ['nothing but the day', dated, dated, met(0), 'other'],
    ['nothing but the address', both, both, met(0), 'email-alone'],
    ['other characters, the same day', dated, dated, met(1, 'differ'), 'characters-differ'],
    ['other characters and nothing else', of({}), dated, met(1, 'differ'), 'other'],
    ['other characters, another day', of({ birthDate: '1990-01-01' }), dated, met(1, 'differ'), 'other'],
    ['the same characters', of({}), dated, met(1, 'agree'), 'name-alone'],
  ])('%s', (_what, row, person, names, expected) => {
    const said = samenessOf(row, person, names);
    expect(typeof said === 'object' ? said.doubt : said).toBe(expected);
  });
});
