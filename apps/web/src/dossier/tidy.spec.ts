import { clean, tidy } from './tidy.js';

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

test('a list that is a whole answer stays a list, its items without empty boxes', () => {
  expect(clean([{ name: 'Nordmeer', nativeName: '', owners: [{ sharePercent: 60 }] }, {}])).toEqual([
    { name: 'Nordmeer', owners: [{ sharePercent: 60 }] },
    {},
  ]);
  expect([clean('  as typed '), clean({ form: '' }), clean(undefined)]).toEqual(['  as typed ', {}, undefined]);
});
