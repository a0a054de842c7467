import { expect, test } from '@jest/globals';
import { derivedId, RandomIds, SequentialIds } from './ids.js';

test('an id derived from the same cause is the same, from another it is another', () => {
  expect(derivedId('e1', 'request-checks', 'residency')).toBe(derivedId('e1', 'request-checks', 'residency'));
  expect(derivedId('e1', 'request-checks', 'residency')).not.toBe(derivedId('e1', 'request-checks', 'completeness'));
  expect(derivedId('a', 'b')).not.toBe(derivedId('ab'));
});

test('the derivation is part of the storage format and never changes', () => {
  expect(derivedId('cause', 'effect')).toBe('7c5be1da-2dd8-506e-8b23-80de5d1e4f9a');
});

test('random ids sort by the time they were made', () => {
  const ids = new RandomIds();
  const made = Array.from({ length: 50 }, () => ids.next());
  expect([...made].sort()).toEqual(made);
});

test('ids of tests are foreseeable', () => {
  const ids = new SequentialIds();
  expect([ids.next(), ids.next()]).toEqual([
    '00000000-0000-7000-8000-000000000001',
    '00000000-0000-7000-8000-000000000002',
  ]);
});

test('a copy of them goes on by itself', () => {
  const ids = new SequentialIds();
  ids.next();
  const copy = ids.copy();
  expect([ids.next(), copy.next(), copy.next()].map((id) => Number(id.slice(-3)))).toEqual([2, 2, 3]);
});
