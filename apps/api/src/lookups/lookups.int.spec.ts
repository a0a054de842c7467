import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database } from '#database';
import { must, type Campus } from '../testing/campus.js';
import { listForm, openCase } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;
const ASKED = { purpose: 'visitor', note: 'a lecture in May', kind: 'organization', names: ['Hoshino Arsenal'] };
const LISTED = ['Hoshino Arsenal', ...Array.from({ length: 9 }, (_, index) => `Example Works ${index}`)];

beforeAll(async () => {
  ({ server, campus } = await testCampus());
  const rows = ['name,kind,country', ...LISTED.map((name) => `${name},organization,XX`)].join('\n');
  const { body, headers } = listForm(rows, { source: 'example-list' });
  const adopted = must(await campus.as('officer').send('POST', '/api/lists/imports', body, headers), 201);
  must(await campus.as('officer').send('GET', `/api/lists?after=${String(adopted.body['position'])}`), 200);
});
afterAll(() => server.close());

const make = async (body: object = ASKED) =>
  must(await campus.as('officer').send('POST', '/api/lookups', body), 201).body;
const read = async (id: unknown, key: 'officer' | 'inspector' = 'officer') =>
  (await campus.as(key).send('GET', `/api/lookups/${String(id)}`)).body;
type Outcome = { verdict: string; hits: Record<string, unknown>[]; story: { forms: { deceptions: object[] }[] }[] };
const outcomes = (body: Record<string, unknown>) => (body['content'] as { outcomes: Outcome[] }).outcomes;

async function bytesOfLog(): Promise<string> {
  const { rows } = await server.owner.query<{ bytes: string }>(
    `select bytes from log.events where type like 'Lookup%'`,
  );
  return rows.map(({ bytes }) => bytes).join('');
}

async function keysOf(id: string): Promise<number> {
  const keys = new Database({ url: server.vaultUrl, applicationName: 'test' });
  const { rowCount } = await keys.query('select from vault.wrapped_key where person = $1', [id]);
  await keys.close();
  return rowCount;
}

describe('a look-up', () => {
  test('answers every stage, with what it means to stand on the list, and the proof of what was searched', async () => {
    const made = await make();
    expect(made).toMatchObject({
      ...{ purpose: 'visitor', way: 'names', names: 1, caseId: null, forgottenAt: null, madeBy: 'Rei officer' },
      ...{ forgetAt: '2026-12-23T09:00:00.000Z', verdicts: { clear: 0, hits: 1, unscreenable: 0 } },
      lists: [{ list: 'example-list', version: 1, entries: 10, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      content: { note: 'a lecture in May' },
    });
    const [outcome] = outcomes(made);
    expect(outcome).toMatchObject({
      verdict: 'hits',
      story: [{ kind: 'organization', forms: [{ written: 'Hoshino Arsenal', role: 'primary' }] }],
    });
    expect(outcome?.hits[0]).toMatchObject({ entryName: 'Hoshino Arsenal', tier: 'E2', list: 'example-list' });
    expect(outcome?.hits[0]?.['legalEffect']).toEqual({ ja: expect.any(String), en: expect.any(String) });
  });

  test.each([
    ['nothing met', { names: ['Quiet Meadow Bakery'] }, 'clear'],
    ['nothing to search by', { names: ['☃☃☃'] }, 'unscreenable'],
  ])('where there is %s', async (_what, change, verdict) => {
    const made = await make({ ...ASKED, ...change });
    expect(outcomes(made).map((outcome) => outcome.verdict)).toEqual([verdict]);
  });

  test('tells what was disguised', async () => {
    const made = await make({ ...ASKED, names: ['Hоshino Arsenal'] });
    expect(outcomes(made)[0]?.story[0]?.forms[0]?.deceptions).toContainEqual(
      expect.objectContaining({ codePoint: 'U+043E' }),
    );
    expect(outcomes(made)[0]?.verdict).toBe('hits');
  });

  test('is on record without its names; these are sealed', async () => {
    // Of two of one instant neither is the later.
    server.clock.advance(1_000);
    const made = await make({ ...ASKED, names: ['Hoshino Arsenal', 'Unmistakable Person'], note: 'Unmistakable note' });
    const log = await bytesOfLog();
    expect(log).toContain(String(made['id']));
    expect(log).not.toContain('Unmistakable');
    expect(server.logged()).not.toContain('Unmistakable');
    const list = await campus.as('inspector').send('GET', `/api/lookups?after=${String(made['position'])}&limit=1`);
    expect(list.body['items']).toEqual([expect.objectContaining({ id: made['id'], names: 2, madeBy: 'Rei officer' })]);
    expect(list.body['next']).toEqual(expect.any(String));
    const next = await campus.as('officer').send('GET', `/api/lookups?cursor=${String(list.body['next'])}`);
    expect(next.text).not.toContain(String(made['id']));
    expect((await read(made['id'], 'inspector'))['content']).toBeNull();
    expect((await read(made['id']))['content']).not.toBeNull();
  });

  test.each([
    ['no purpose', { purpose: undefined }, 400],
    ['a purpose of nobody', { purpose: 'curiosity' }, 422],
    ['the purpose of programs', { purpose: 'program' }, 422],
    ['21 names', { names: Array.from({ length: 21 }, (_, index) => `Name ${index}`) }, 422],
    ['blank names', { names: ['  '] }, 422],
    ['a date of birth of two people', { kind: 'person', names: ['A B', 'C D'], birthDate: '1990' }, 422],
    ['a nationality', { nationality: 'XX' }, 400],
  ])('is refused with %s', async (_what, change, status) => {
    expect((await campus.as('officer').send('POST', '/api/lookups', { ...ASKED, ...change })).status).toBe(status);
  });

  test('is the office’s alone, and every other try is on record', async () => {
    for (const key of ['host', 'clerk', 'dean', 'executive', 'inspector', 'administrator'] as const)
      expect((await campus.as(key).send('POST', '/api/lookups', ASKED)).status).toBe(403);
    const { rows } = await server.owner.query<{ stream: string }>(
      `select stream from log.events where type = 'AccessDenied' and bytes like '%lookup.make%'`,
    );
    expect(new Set(rows.map(({ stream }) => stream)).size).toBe(6);
  });
});

describe('a look-up that became part of a case', () => {
  test('says so; of a case or look-up that is not there nothing is told', async () => {
    const { caseId } = await openCase(campus.as('host'));
    const { id } = await make();
    const keep = (lookup: unknown, body: object) =>
      campus.as('officer').send('PUT', `/api/lookups/${String(lookup)}/case`, body);
    must(await keep(id, { caseId }), 200);
    expect(await read(id)).toMatchObject({ caseId });
    must(await keep(id, { caseId }), 200);
    const other = await openCase(campus.as('host'));
    expect((await keep(id, { caseId: other.caseId })).body['code']).toBe('lookup.of_another_case');
    const nowhere = '00000000-0000-4000-8000-00000000dead';
    expect((await keep(id, { caseId: nowhere })).status).toBe(404);
    expect((await keep(nowhere, { caseId })).status).toBe(404);
  });
});

describe('a batch', () => {
  const batch = (content: string, fields: object = {}) => {
    const form = listForm(content, { purpose: 'partner', duty: 'technology', ...(fields as Record<string, string>) });
    return campus.as('officer').send('POST', '/api/lookups/batches', form.body, form.headers);
  };
  const names = Array.from({ length: 250 }, (_, index) => `Meadow Bakery ${'abcdefghij'[index % 10]}${index}`);
  const csv = [
    'id,name,kind',
    '=1+1,Hoshino Arsenal,organization',
    ...names.map((name, n) => `${n},${name},organization`),
  ];

  test('is looked up row by row, on record with its duty, and read page by page and as a harmless table', async () => {
    const made = must(await batch(csv.join('\n')), 201).body;
    expect(made).toMatchObject({ way: 'batch', duty: 'technology', names: 251, content: { outcomes: [] } });
    const url = `/api/lookups/${String(made['id'])}`;
    const first = must(await campus.as('officer').send('GET', `${url}/rows`), 200).body;
    const items = first['items'] as { id: string; verdict: string }[];
    expect([items.length, items[0]?.id, items[0]?.verdict, first['next']]).toEqual([200, '=1+1', 'hits', '1']);
    const second = must(await campus.as('officer').send('GET', `${url}/rows?cursor=1`), 200).body;
    expect([(second['items'] as object[]).length, second['next']]).toEqual([51, null]);
    const table = await campus.as('officer').send('GET', `${url}/table`);
    expect(table.headers['content-type']).toContain('csv');
    expect(table.text).toContain("'=1+1,Hoshino Arsenal,hits,example-list");
    expect(table.text.trim().split('\r\n').length).toBeGreaterThanOrEqual(252);
    for (const below of ['/rows', '/table'])
      expect((await campus.as('inspector').send('GET', `${url}${below}`)).status).toBe(403);
  });

  test.each([
    ['without a duty', 'name\nA', { duty: '' }, 422],
    ['without a column of names', 'title\nA', {}, 422],
    ['of nobody', 'name,kind\n,person', {}, 422],
    ['of too many rows', ['name', ...Array.from({ length: 10_001 }, () => 'A')].join('\n'), {}, 422],
  ])('is refused %s', async (_what, content, fields, status) => {
    expect((await batch(content, fields)).status).toBe(status);
  });

  test('leaves no name in clear', async () => {
    const { rows } = await server.owner.query<{ text: string }>(
      `select encode(ciphertext, 'escape') as text from operation.lookup_pages`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ text }) => text).join('')).not.toContain('Meadow');
  });
});

describe('POST /match', () => {
  const QUERY = { queries: { q1: { schema: 'Company', properties: { name: ['Hoshino Arsenal'], country: ['xx'] } } } };
  const token = async () =>
    String(
      must(await campus.as('officer').send('POST', '/api/session/tokens', { label: 'yente', days: 1 }), 201).body[
        'token'
      ],
    );
  const ask = (bearer: string, body: unknown, url = '/match/default') =>
    server.call({ method: 'POST', url, headers: { authorization: `Bearer ${bearer}` }, payload: body as object });

  test('answers a client of yente as yente does, and puts it on record', async () => {
    const bearer = await token();
    const answer = must(await ask(bearer, QUERY, '/match/example-list?limit=3&threshold=0.8&algorithm=logic-v2'), 200);
    const { q1 } = answer.body['responses'] as Record<string, { results: Record<string, unknown>[] }>;
    expect(q1).toMatchObject({ status: 200, total: { relation: 'eq' }, query: { schema: 'Company' }, ignored: [] });
    expect(q1?.results[0]).toMatchObject({
      ...{ id: expect.any(String), caption: 'Hoshino Arsenal', schema: 'Organization', match: true, target: true },
      ...{ datasets: ['example-list'], referents: [], score: expect.any(Number), explanations: expect.any(Object) },
      properties: { name: ['Hoshino Arsenal'] },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const record = await read(answer.body['lookup']);
    expect(record).toMatchObject({ purpose: 'program', way: 'match', names: 1 });
    const excluded = String(q1?.results[0]?.['id']);
    const without = must(await ask(bearer, QUERY, `/match/all?exclude_entity_ids=${excluded}&purpose=partner`), 200);
    expect(JSON.stringify(without.body['responses'])).not.toContain(excluded);
    expect(await read(without.body['lookup'])).toMatchObject({ purpose: 'partner' });
  });

  test('of a person what is no input is named', async () => {
    const body = { queries: { p: { schema: 'Person', properties: { name: 'Nobody Known', nationality: 'xx' } } } };
    const answer = must(await ask(await token(), body), 200);
    expect(answer.body['responses']).toMatchObject({ p: { results: [], verdict: 'clear', ignored: ['nationality'] } });
    expect(JSON.stringify(answer.body)).not.toContain('"nationality":');
  });

  test.each([
    ['an unknown schema', { queries: { q: { schema: 'Vessel', properties: {} } } }, '/match/default', 400],
    ['an unknown dataset', QUERY, '/match/sanctions', 404],
    ['a body of nothing', {}, '/match/default', 400],
    ['a limit that is none', QUERY, '/match/default?limit=none', 400],
  ])('refuses %s', async (_what, body, url, status) => {
    expect((await ask(await token(), body, url)).status).toBe(status);
  });

  test('without a right nothing is matched', async () => {
    expect((await ask('sekisho_nonsense', QUERY)).status).toBe(401);
    expect((await campus.as('host').send('POST', '/match/default', QUERY)).status).toBe(403);
  });
});

test('keys are the look-ups’ own', async () => {
  const { id } = await make();
  expect(await keysOf(String(id))).toBe(1);
});
