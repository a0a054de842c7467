// Tables whose headings nobody knows: somebody says what their columns hold, once.
import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { must, type Campus } from '../testing/campus.js';
import { listForm } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { Answer, TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

const TABLE = ['Gremium,Ort,Auch', 'Nordstadt Institute,XX,NI', 'Suedstadt Institute,YY,'].join('\n');
const MAPPING = {
  columns: [
    { heading: 'Gremium', field: 'name' },
    { heading: 'Ort', field: 'country' },
    { heading: 'Auch', field: 'aliases' },
  ],
  ...{ kind: 'organization', separator: null },
};
const URL = '/api/lists/partners/mapping';

const send = (url: string, content: string, fields: Record<string, string>): Promise<Answer> => {
  const { body, headers } = listForm(content, fields);
  return campus.as('officer').send('POST', url, body, headers);
};

test('a table that says nothing by itself is shown as it begins, mapped once, and read from then on', async () => {
  expect((await send('/api/lists/imports', TABLE, { source: 'partners' })).body['code']).toBe('list.not_a_list');
  expect((await campus.as('officer').send('GET', URL)).body['code']).toBe('list.no_mapping');
  const [table] = must(await send('/api/lists/tables', TABLE, {}), 200).body as unknown as object[];
  expect(table).toEqual({
    sheet: null,
    headings: ['Gremium', 'Ort', 'Auch'],
    sample: [{ cells: ['Nordstadt Institute', 'XX', 'NI'] }, { cells: ['Suedstadt Institute', 'YY', ''] }],
    guessed: [],
  });

  must(await campus.as('officer').send('PUT', URL, MAPPING), 200);
  expect(must(await campus.as('officer').send('GET', URL), 200).body).toEqual(MAPPING);
  const imported = must(await send('/api/lists/imports', TABLE, { source: 'partners' }), 201);
  expect(imported.body).toMatchObject({ outcome: 'adopted', version: 1, counts: { entries: 2 } });
  const entries = `/api/lists/partners/entries?after=${String(imported.body['position'])}&q=nord`;
  expect(must(await campus.as('officer').send('GET', entries), 200).body['items']).toEqual([
    expect.objectContaining({ name: 'Nordstadt Institute', country: 'XX', aliases: ['NI'], kind: 'organization' }),
  ]);
  const lost = await send('/api/lists/imports', TABLE.replace('Auch', 'Sonst'), { source: 'partners' });
  expect([lost.status, lost.body['code']]).toEqual([422, 'list.column_missing']);
});

test.each<[what: string, columns: object[], code: string]>([
  ['no column of names', [{ heading: 'Ort', field: 'country' }], 'list.mapping_malformed'],
  [
    'a nationality',
    [
      { heading: 'Gremium', field: 'name' },
      { heading: 'N', field: 'nationality' },
    ],
    'request.invalid',
  ],
])('a mapping with %s is refused', async (_what, columns, code) => {
  const answer = await campus.as('officer').send('PUT', URL, { ...MAPPING, columns });
  expect([answer.status, answer.body['code']]).toEqual([422, code]);
});

test('two lists are not one import, and answers about renamed entries have their form', async () => {
  const boundary = 'b7c1f0a25d0e4c39';
  const part = (words: string, content: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${words}\r\n\r\n${content}\r\n`;
  const named = (name: string) => `name,kind\n${name},organization\n`;
  const form = (fields: string) =>
    Buffer.from(
      `${part('name="source"', 'two')}${fields}${part('name="file"; filename="a.csv"', named('A'))}${part('name="file"; filename="b.csv"', named('B'))}--${boundary}--\r\n`,
    );
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const post = (body: Buffer) => campus.as('officer').send('POST', '/api/lists/imports', body, headers);
  expect((await post(form(''))).body['code']).toBe('list.several_at_once');
  const malformed = await post(form(part('name="sameAs"', 'a=b')));
  expect(malformed.body['errors']).toEqual([expect.objectContaining({ pointer: '/sameAs' })]);
});
