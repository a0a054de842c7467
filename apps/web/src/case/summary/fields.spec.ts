import { expect, test } from '@jest/globals';
import { placeOf } from './fields.js';

test.each([
  ['/host/technology/topic', { part: 'host', group: 'technology', number: null, field: 'topic' }],
  ['/host/subject/names/kanji', { part: 'host', group: 'subject', number: null, field: 'kanji' }],
  ['/host/intendedUse', { part: 'host', group: 'intendedUse', number: null, field: null }],
  ['/applicant/affiliations/0/to', { part: 'applicant', group: 'affiliations', number: 1, field: 'to' }],
  [
    '/applicant/affiliations/11/ties/defence',
    { part: 'applicant', group: 'affiliations', number: 12, field: 'defence' },
  ],
  ['/applicant/somethingNew/x', { part: 'applicant', group: null, number: null, field: null }],
])('%s is found in its place', (pointer, place) => {
  expect(placeOf(pointer)).toEqual(place);
});
