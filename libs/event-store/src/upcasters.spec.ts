import { describe, expect, test } from '@jest/globals';
import { given } from './testing.js';
import type { Occurrence } from './event.js';
import { Upcasters } from './upcasters.js';

const upcasters = new Upcasters([
  {
    type: 'Told',
    schema: 2,
    data: (data) => ({ ...data, third: true }),
    fields: ({ name, ...rest }) => ({ ...rest, names: [name ?? null] }),
  },
  { type: 'Told', schema: 1, data: ({ old, ...rest }) => ({ ...rest, renamed: old ?? null }) },
]);

describe('upcasters', () => {
  test.each([
    [1, { old: 7 }, { renamed: 7, third: true }],
    [2, { renamed: 7 }, { renamed: 7, third: true }],
    [3, { renamed: 7, third: false }, { renamed: 7, third: false }],
  ])('bring data of schema %i up to today', (schema, data, expected) => {
    expect(upcasters.data('Told', schema, data)).toEqual(expected);
  });

  test('bring sealed fields up as well, and leave unknown types alone', () => {
    expect(upcasters.fields('Told', 1, { name: 'A' })).toEqual({ names: ['A'] });
    expect(upcasters.data('Other', 1, { a: 1 })).toEqual({ a: 1 });
  });

  test('tell which schema is written today', () => {
    expect([upcasters.current('Told'), upcasters.current('Other')]).toEqual([3, 1]);
  });

  test('refuse an event of a newer version than they know', () => {
    expect(() => upcasters.data('Told', 4, {})).toThrow(/newer version/);
  });

  test.each([
    ['a gap', [1, 3]],
    ['a double', [1, 1]],
    ['no beginning', [2]],
  ])('refuse a chain with %s at boot', (_name, schemas) => {
    expect(() => new Upcasters(schemas.map((schema) => ({ type: 'Told', schema })))).toThrow(/one upcaster/);
  });
});

describe('given, when, then', () => {
  type Said = Occurrence<'Raised', { by: number }>;
  const counter = {
    initial: 0,
    evolve: (state: number, event: { data: object }) => state + (event.data as { by: number }).by,
    decide: (command: number, state: number): Said[] => {
      if (state + command > 9) throw Object.assign(new Error('too much'), { code: 'counter.full' });
      return command === 0 ? [] : [{ type: 'Raised', data: { by: command } }];
    },
  };
  const raised = (by: number): Said => ({ type: 'Raised', data: { by } });

  test('folds what was given and compares what is said', () => {
    given(counter, raised(3), raised(4)).when(2, null).then(raised(2));
    given(counter, raised(3)).when(0, null).then();
    given(counter, raised(9)).when(1, null).thenRefused('counter.full');
    expect(given(counter, raised(3), raised(4)).state).toBe(7);
  });

  test.each([
    ['it said something else', () => given(counter).when(1, null).then(raised(2))],
    ['it said something at all', () => given(counter).when(1, null).then()],
    ['it did not refuse', () => given(counter).when(1, null).thenRefused('counter.full')],
    ['it refused for another reason', () => given(counter, raised(9)).when(1, null).thenRefused('counter.other')],
    ['it refused unexpectedly', () => given(counter, raised(9)).when(1, null).then()],
  ])('fails when %s', (_what, check) => {
    expect(check).toThrow();
  });
});
