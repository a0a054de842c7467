import { expect, test } from '@jest/globals';
import { hasPhrase, withPhraseTurned } from './phrases.js';

test.each([
  ['', 'A.', 'A.'],
  ['  ', 'A.', 'A.'],
  ['typed', 'A.', 'typed\nA.'],
  ['typed\n\n', 'A.', 'typed\nA.'],
  ['A.', 'A.', ''],
  ['typed\nA.\nB.', 'A.', 'typed\nB.'],
  ['A. and more', 'A.', 'A. and more\nA.'],
])('%j with %j pressed is %j', (text, phrase, expected) => {
  expect(withPhraseTurned(text, phrase)).toBe(expected);
});

test('a phrase that was changed by hand is no longer that phrase', () => {
  expect([hasPhrase('A.\nB.', 'B.'), hasPhrase('A. B.', 'B.')]).toEqual([true, false]);
});
