import { describe, expect, test } from '@jest/globals';
import { Refusal } from '#kernel';
import { matchOptions, matchQueries } from './yente.js';

const query = (schema: string, properties: Record<string, unknown>) => {
  const [read] = matchQueries({ queries: { q: { schema, properties } } });
  return read;
};

function faults(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
    throw error;
  }
}

describe('schemata as our kinds', () => {
  test.each([
    ['Person', 'person'],
    ['Organization', 'organization'],
    ['Company', 'organization'],
    ['PublicBody', 'organization'],
    ['LegalEntity', 'any'],
    ['Thing', 'any'],
  ])('%s is %s', (schema, kind) => {
    expect(query(schema, { name: 'X' })?.asked.kind).toBe(kind);
  });
});

describe('names', () => {
  test.each<[string, string, Record<string, unknown>, string[]]>([
    ['a text in the place of a list', 'Company', { name: 'A' }, ['A']],
    ['aliases', 'Person', { name: ['A'], alias: ['B'], weakAlias: ['C'] }, ['A', 'B', 'C']],
    ['parts', 'Person', { lastName: ['Sato'], firstName: ['Kenichi'] }, ['Kenichi Sato']],
    ['parts of an organisation, which has none', 'Company', { firstName: ['A'] }, []],
    ['the same name twice', 'Person', { name: ['A', ' A '] }, ['A']],
    ['numbers', 'Company', { name: [7] }, ['7']],
    ['none', 'Company', {}, []],
  ])('%s', (_what, schema, properties, names) => {
    expect(query(schema, properties)?.asked.names).toEqual(names);
  });
});

describe('what is no input is left out and named', () => {
  const GIVEN = {
    ...{ name: 'A', nationality: 'xx', citizenship: 'xx', country: 'xx', birthPlace: 'x', gender: 'female' },
    ...{ religion: 'x', ethnicity: 'x', birthDate: ['unknown', '1970-01'] },
  };
  test('of a person', () => {
    const read = query('Person', GIVEN);
    expect(read?.ignored).toEqual([
      ...['birthPlace', 'citizenship', 'country', 'ethnicity', 'gender', 'nationality', 'religion'],
    ]);
    expect(Object.keys(read?.properties ?? {})).toEqual(['name', 'birthDate']);
    expect(read?.asked).toEqual({ kind: 'person', names: ['A'], birthDate: '1970-01' });
  });
  test('of an organisation its country is a fact, and it has no date of birth', () => {
    const read = query('Company', GIVEN);
    expect(read?.ignored).not.toContain('country');
    expect(read?.asked).toEqual({ kind: 'organization', names: ['A'] });
  });
});

test.each<[string, unknown, string[]]>([
  ['no body', null, ['/queries match.queries_malformed']],
  ['no queries', {}, ['/queries match.queries_malformed']],
  ['an empty set', { queries: {} }, ['/queries match.queries_malformed']],
  ['a list', { queries: [] }, ['/queries match.queries_malformed']],
  [
    '101 queries',
    { queries: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`q${n}`, { schema: 'Person' }])) },
    ['/queries match.queries_malformed'],
  ],
  ['an unknown schema', { queries: { q: { schema: 'Vessel' } } }, ['/queries/q/schema match.schema_unknown']],
  ['an inherited schema', { queries: { q: { schema: 'toString' } } }, ['/queries/q/schema match.schema_unknown']],
  ['no schema', { queries: { 'a/b': {} } }, ['/queries/a~1b/schema match.query_malformed']],
  [
    'an object in the place of a name',
    { queries: { q: { schema: 'Person', properties: { name: [{}] } } } },
    ['/queries/q/properties match.query_malformed'],
  ],
])('refuses %s', (_what, body, expected) => {
  expect(faults(() => matchQueries(body))).toEqual(expected);
});

describe('options', () => {
  test('are yente’s own where none is given', () => {
    expect(matchOptions({})).toEqual({
      ...{ limit: 5, threshold: 0.7, cutoff: 0.5, algorithm: 'best', excluded: new Set() },
    });
  });
  test('are taken, and what we do not know is passed over', () => {
    const given = { limit: '7', threshold: '0.9', algorithm: 'logic-v2', exclude_entity_ids: 'a', fuzzy: 'false' };
    expect(matchOptions(given)).toMatchObject({
      ...{ limit: 7, threshold: 0.9, algorithm: 'logic-v2', excluded: new Set(['a']) },
    });
  });
  test.each([
    { limit: '0' },
    { limit: '1.5' },
    { limit: 'x' },
    { threshold: '2' },
    { cutoff: '' },
    { limit: ['1', '2'] },
  ])('refuses %j', (given) => expect(faults(() => matchOptions(given))).toHaveLength(1));
});
