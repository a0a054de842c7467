import { expect, test } from '@jest/globals';
import { hasPhrase, phraseOfKey, withConditionTurned, withPhraseTurned } from './phrases.js';

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

test.each<[string, object, string | null]>([
  ['Alt and 1', { altKey: true, code: 'Digit1' }, 'A.'],
  ['Alt and 2 of the number pad', { altKey: true, code: 'Numpad2' }, 'B.'],
  ['Alt and a number that no phrase has', { altKey: true, code: 'Digit3' }, null],
  ['a digit alone, which is typed', { code: 'Digit1' }, null],
  ['Ctrl and Alt, which type a sign on some keyboards', { altKey: true, ctrlKey: true, code: 'Digit1' }, null],
  ['a key of an input method', { altKey: true, isComposing: true, code: 'Digit1' }, null],
  ['Alt and a letter', { altKey: true, code: 'KeyA' }, null],
])('%s', (_, pressed, expected) => {
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };
  expect(phraseOfKey({ ...none, code: '', ...pressed }, ['A.', 'B.'])).toBe(expected);
});

test.each([
  [[''], ['A.']],
  [['A.'], ['']],
  [['typed'], ['typed', 'A.']],
  [
    ['typed', ' ', 'B.'],
    ['typed', 'A.', 'B.'],
  ],
  [['B.', 'A.'], ['B.']],
])('of the conditions %j the phrase A. makes %j', (conditions, expected) => {
  expect(withConditionTurned(conditions, 'A.')).toEqual(expected);
});
