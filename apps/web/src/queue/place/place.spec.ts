import { expect, test } from '@jest/globals';
import { caseBelow, findPlace, keepPlace, leaveWith, placeSearch, takePlace } from './place.js';

test.each([
  ['the case itself, where it is still there', ['a', 'b', 'c'], 'b', 'b'],
  ['the next, where it is gone', ['a', 'c', 'd'], 'b', 'c'],
  ['the next but one, where the next is gone too', ['a', 'd'], 'b', 'd'],
  ['the nearest above, where nothing is left below', ['a', 'x'], 'c', 'a'],
  ['nowhere, where nothing is left', ['x'], 'b', null],
  ['nowhere, where it never stood in the list', ['a', 'b'], 'z', null],
])('goes on at %s', (_, ids, left, found) => expect(findPlace(['a', 'b', 'c', 'd'], ids, left)).toBe(found));

test('keeps view and order while somebody is in a case, and finds the place once', () => {
  const cases = ['a', 'b', 'c'].map((id) => ({ id, inPlaceOf: undefined }));
  keepPlace({ view: 'all', due: 'over' }, cases);
  leaveWith('b');
  expect([caseBelow('b'), caseBelow('c'), caseBelow('z')]).toEqual([cases[2], null, null]);
  expect(placeSearch()).toEqual({ view: 'all', due: 'over' });
  expect([takePlace(['a', 'c']), takePlace(['a', 'c'])]).toEqual(['c', null]);
});

test('a case that was opened from elsewhere leaves the list alone', () => {
  keepPlace({}, [{ id: 'a', inPlaceOf: undefined }]);
  leaveWith('z');
  expect(takePlace(['a'])).toBeNull();
});
