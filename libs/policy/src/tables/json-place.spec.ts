import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEPTH_MAX, jsonFault, placeIn } from './json-place.js';

test.each<[string, string, number]>([
  ['a bracket too many', '{"a": [1, 2]]}', 12],
  ['a bracket too few', '{"a": [1, 2}', 11],
  ['a comma too many', '[1, 2,]', 6],
  ['a comma too few', '[1 2]', 3],
  ['an object’s comma too many', '{"a": 1,}', 8],
  ['a colon too few', '{"a" 1}', 5],
  ['a key without quotes', '{a: 1}', 1],
  ['single quotes', "['a']", 1],
  ['a comment', '{} // x', 3],
  ['a number that is none', '[01]', 1],
  ['an open string', '["a]', 1],
  ['nothing', ' ', 1],
  ['half a file', '{"a": {"b": 1', 13],
])('%s', (_, text, index) => {
  expect(jsonFault(text)).toEqual({ fault: 'not_json', at: index });
});

test.each<[string, string, ReturnType<typeof jsonFault>]>([
  ['a key twice', '{"a": 1, "b": {"a": 2}, "a": 3}', { fault: 'key_twice', at: 24, key: 'a' }],
  ['a key twice in two spellings', '{"a": 1, "\\u0061": 3}', { fault: 'key_twice', at: 9, key: 'a' }],
  ['lists in lists without end', '['.repeat(100_000), { fault: 'too_deep', at: DEPTH_MAX }],
])('%s', (_, text, fault) => {
  expect(jsonFault(text)).toEqual(fault);
});

test('says that something is JSON exactly when the platform’s reader does', () => {
  const spoilt = fc
    .tuple(fc.json(), fc.nat(60), fc.constantFrom('', ',', ']', '}', '"', ':', '0', '.', '\\', 'e', '-', ' ', '\n'))
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
  };
  fc.assert(
    fc.property(fc.oneof(fc.json(), spoilt), (text) => {
      const fault = jsonFault(text);
      if (fault === null || fault.fault === 'not_json') expect(fault === null).toBe(isJson(text));
    }),
    { numRuns: 3_000 },
  );
});

test('a place is counted as an editor does', () => {
  expect(placeIn('{\n  "a" 1', 8)).toEqual({ line: 2, column: 7 });
});
