import { tidy } from './tidy.js';

test('an empty box is no answer, at any depth', () => {
  expect(tidy({ topic: '', gate: 'yes', names: { passport: 'CHEN YULAN', kanji: '' } })).toEqual({
    gate: 'yes',
    names: { passport: 'CHEN YULAN' },
  });
});

test('text is kept exactly as typed: variants, blanks and marks', () => {
  const names = { kanji: '葛󠄀城　髙﨑', native: ' Nguyễn ' };
  expect(tidy({ names })).toEqual({ names });
});

test('an emptied group leaves nothing behind', () => {
  expect(tidy({ ties: { government: undefined }, role: '' })).toEqual({});
});

test('lists are left alone, empty ones too: no schools is an answer', () => {
  expect(tidy({ affiliations: [] })).toEqual({ affiliations: [] });
});
