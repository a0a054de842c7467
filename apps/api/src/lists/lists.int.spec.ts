import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

function csv(...names: string[]): string {
  return ['name,kind,country', ...names.map((name) => `${name},organization,XX`)].join('\n');
}
const TEN = Array.from({ length: 10 }, (_, index) => `Example Institute ${index}`);

async function send(content: string, fields: Record<string, string> = {}): Promise<Answer> {
  const { body, headers } = listForm(content, { source: 'example-list', ...fields });
  return campus.as('officer').send('POST', '/api/lists/imports', body, headers);
}

describe('importing a list', () => {
  test('compares first, adopts once, and says what changed', async () => {
    const dry = must(await send(csv(...TEN), { dryRun: 'true' }), 201);
    expect(dry.body).toMatchObject({ listId: 'example-list', dryRun: true, counts: { entries: 10, added: 10 } });
    expect((await campus.as('officer').send('GET', '/api/lists')).text).toBe('[]');

    const adopted = must(await send(csv(...TEN), { effectiveDate: '2026-10-01' }), 201);
    expect(adopted.body).toMatchObject({ dryRun: false, version: 1 });
    const after = `?after=${String(adopted.body['position'])}`;
    const [list] = must(await campus.as('inspector').send('GET', `/api/lists${after}`), 200)
      .body as unknown as object[];
    expect(list).toMatchObject({
      listId: 'example-list',
      entries: 10,
      version: 1,
      adoptedBy: 'Rei officer',
      effectiveDate: '2026-10-01',
    });

    const again = must(await send(csv(...TEN)), 201);
    expect(again.body).toMatchObject({ version: 1, counts: { added: 0, changed: 0, removed: 0, unchanged: 10 } });
    const more = must(await send(csv(...TEN, 'New Example Institute')), 201);
    expect(more.body).toMatchObject({
      outcome: 'proposed',
      version: 2,
      added: [expect.objectContaining({ name: 'New Example Institute' })],
    });
  });

  test('shows the entries by page and by part of a name', async () => {
    const proposed = must(await send(csv(...TEN, 'Harbour Works')), 201);
    const waiting = `/api/lists/example-list/proposal?after=${String(proposed.body['position'])}`;
    const { proposal } = must(await campus.as('officer').send('GET', waiting), 200).body;
    const decision = { proposal, outcome: 'adopt' };
    const decide = '/api/lists/example-list/proposal/decision';
    const adopted = must(await campus.as('secondOfficer').send('PUT', decide, decision), 200);
    const url = `/api/lists/example-list/entries?after=${String(adopted.body['position'])}`;
    const first = must(await campus.as('officer').send('GET', `${url}&limit=4`), 200);
    expect((first.body['items'] as unknown[]).length).toBe(4);
    const next = must(
      await campus.as('officer').send('GET', `${url}&limit=200&cursor=${String(first.body['next'])}`),
      200,
    );
    expect([(next.body['items'] as unknown[]).length, next.body['next']]).toEqual([7, null]);
    const found = must(await campus.as('officer').send('GET', `${url}&q=harbour`), 200);
    expect(found.body['items']).toEqual([expect.objectContaining({ name: 'Harbour Works' })]);
    expect((await campus.as('officer').send('GET', '/api/lists/nothing/entries')).status).toBe(404);
  });

  test.each([
    ['a web page', '<!doctype html><html><body>Not found</body></html>', 'list.not_a_list'],
    ['a list without rows', 'name,kind,country\n', 'list.empty'],
    ['a list that lost its column of names', 'title,kind\nExample,organization\n', 'list.not_a_list'],
    ['80 % fewer rows', csv('Example Institute 0', 'Example Institute 1'), 'list.too_few_entries'],
  ])('refuses %s; the list in force stays', async (_, content, code) => {
    const before = await campus.as('officer').send('GET', '/api/lists');
    const answer = await send(content);
    expect([answer.status, answer.body['code']]).toEqual([422, code]);
    expect(answer.body['detail']).toMatch(/stays|in force/);
    expect((await campus.as('officer').send('GET', '/api/lists')).text).toBe(before.text);
  });

  test.each([
    ['a day that does not exist', { effectiveDate: '2026-02-30' }, '/effectiveDate'],
    ['an unknown field', { owner: 'me' }, '/owner'],
  ])('refuses %s in the form', async (_, fields, pointer) => {
    const answer = await send(csv(...TEN), fields as Record<string, string>);
    expect(answer.body['errors']).toEqual([expect.objectContaining({ pointer })]);
  });

  test('is the office’s alone', async () => {
    const { body, headers } = listForm(csv(...TEN), { source: 'example-list' });
    for (const key of ['host', 'dean', 'inspector', 'administrator'] as const) {
      expect((await campus.as(key).send('POST', '/api/lists/imports', body, headers)).status).toBe(403);
    }
  });
});
