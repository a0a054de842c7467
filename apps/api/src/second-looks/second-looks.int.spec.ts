// A second look over HTTP. Words are planted in everything that was said of a case; whoever may still decide it again, blind, asks at every
// door and meets none of them before they have given theirs.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONTROLLERS } from '../controllers.js';
import { routesOf } from '../http/guards/route-table.js';
import { must, type Campus, type Key } from '../testing/campus.js';
import { drawnCase, exampleHit, openCase, proposeTier, screenedCase, type Opened } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { Answer, TestServer } from '../testing/test-server.js';

const GIVEN = { outcome: 'approve-with-conditions', tier: 'T1', reason: '公知の技術のみのため' };
const WORDS = { tier: 'mark-tier', decision: 'mark-decision', condition: 'mark-condition' };
const ROUTES = routesOf(CONTROLLERS);

let server: TestServer;
let campus: Campus;
let marked: Opened & { documentId: string; decidedAt: string };
let deputy: Record<string, string>;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
  marked = await openMarked();
  // Not drawn: nothing of it is withheld from anybody.
  await openCase(campus.as('host'));
  deputy = await inPlaceOfTheDean();
});
afterAll(() => server.close());

/** Two hits were judged, the tier lowered, it was held, and approved under a condition. */
async function openMarked() {
  const found = ['one', 'two'].map((name, index) => ({ ...exampleHit(name), entry: String(index) }));
  const opened = await screenedCase(server, campus, found);
  const judge = (index: number, verdict: string, more: object = {}) =>
    campus.as('officer').send('PUT', opened.url(`/hits/${found[index]?.hitId ?? ''}/adjudication`), {
      ...{ verdict, reason: 'mark-verdict' },
      ...more,
    });
  must(await judge(0, 'true-match'), 200);
  must(await judge(1, 'false-positive', { remember: { scope: 'person' } }), 200);
  await proposeTier(server, campus, opened.caseId);
  must(await campus.as('officer').send('PUT', opened.url('/hold'), { reason: 'mark-hold' }), 200);
  must(await campus.as('officer').send('PUT', opened.url('/hold/release'), { reason: 'mark-release' }), 200);
  await drawnCase(server, campus, opened, WORDS);
  const seen = must(await campus.as('officer').send('GET', opened.url()), 200).body;
  const [document] = seen['documents'] as { documentId: string }[];
  const { at } = seen['decision'] as { at: string };
  return { ...opened, documentId: document?.documentId ?? '', decidedAt: at };
}

/** The second officer reads with the eyes of the dean who decided. */
async function inPlaceOfTheDean(): Promise<Record<string, string>> {
  const { body } = must(await campus.as('secondOfficer').send('GET', '/api/session'), 200);
  const until = new Date(server.clock.now().getTime() + 86_400_000).toISOString();
  const words = { to: String(body['account']), role: 'dean', unit: 'engineering', from: null, until, reason: '出張' };
  const given = must(await campus.as('dean').send('POST', '/api/delegations', words), 201).body;
  await campus.as('dean').send('GET', `/api/delegations?after=${String(given['position'])}`);
  return { 'in-place-of': String(given['id']) };
}

/** Everything that there is to read, and every write on a version that has gone by. */
async function askAtEveryDoor(
  key: Key,
  headers: Record<string, string> = {},
): Promise<{ url: string; answer: Answer }[]> {
  const given: Record<string, string> = { id: marked.caseId, caseId: marked.caseId, documentId: marked.documentId };
  const address = (name: string) =>
    (name.split(' ')[1] ?? '').replace(/:(\w+)/g, (_, part: string) => given[part] ?? 'x');
  const asOf = `?asOf=${encodeURIComponent(marked.decidedAt)}`;
  const reads = ROUTES.filter(({ name }) => name.startsWith('GET /api/')).map(({ name }) => address(name));
  const more = [
    marked.url(asOf),
    marked.url(`/history${asOf}`),
    ...['approved', 'draft'].map((state) => `/api/cases?state=${state}`),
  ];
  const answers: { url: string; answer: Answer }[] = [];
  for (const url of [...reads, ...more, '/api/cases?view=queue', '/api/cases?q=AMINI', '/api/second-looks?view=mine'])
    answers.push({ url, answer: await campus.as(key).send('GET', url, undefined, headers) });
  const writes = ROUTES.filter(({ name }) => /^(PUT|POST) \/api\/(cases\/:id|second-looks\/:caseId)/.test(name));
  const body = { reason: 'x', tier: 'T2', outcome: 'approve', verdict: 'true-match', round: 1, language: 'en' };
  for (const { name } of writes) {
    const method = name.startsWith('PUT') ? 'PUT' : 'POST';
    const stale = { ...headers, 'if-match': '"0"' };
    const answer = await campus.as(key).send(method, address(name), fitting(name, body), stale);
    answers.push({ url: address(name), answer });
  }
  return answers;
}

function fitting(name: string, body: Record<string, unknown>): Record<string, unknown> {
  const asked = name.endsWith('/second-looks/:caseId')
    ? ['outcome', 'tier', 'reason']
    : name.includes('/tier')
      ? ['tier', 'reason']
      : name.endsWith('/decision') || name.endsWith('/supersessions')
        ? ['outcome', 'reason']
        : name.endsWith('/adjudication')
          ? ['verdict', 'reason']
          : ['reason'];
  return Object.fromEntries(asked.map((field) => [field, body[field]]));
}

/** Rules and tables that are the same for everybody have these words too. */
const FOR_EVERYBODY = ['/api/policy', '/api/permissions', '/api/grammar', '/api/grammar/table'];
const TELLING = /mark-|approved|"false-positive"|"may-start"|"conditional"/;

describe('before it is given', () => {
  test.each<[string, Key, refusals: number, () => Record<string, string>]>([
    ['an officer', 'secondOfficer', 15, () => ({})],
    ['an executive', 'executive', 12, () => ({})],
    ['an officer in the place of the dean who decided', 'secondOfficer', 6, () => deputy],
  ])('%s meets no word of it at any door', async (_, key, refusals, headers) => {
    const answers = await askAtEveryDoor(key, headers());
    const told = answers.filter(({ url, answer }) => TELLING.test(answer.text) && !FOR_EVERYBODY.includes(url));
    expect(told.map(({ url, answer }) => `${url}: ${answer.text.slice(0, 300)}`)).toEqual([]);
    const blind = answers.filter(({ answer }) => answer.body['code'] === 'second_look.blind');
    expect(blind.length).toBeGreaterThanOrEqual(refusals);
    expect(answers.filter(({ answer }) => answer.status >= 500)).toEqual([]);
  });

  test.each<[Key, number, string | undefined]>([
    ['secondOfficer', 403, 'second_look.blind'],
    ['executive', 403, 'second_look.blind'],
    ['officer', 200, undefined],
    ['dean', 200, undefined],
    ['inspector', 200, undefined],
    ['host', 200, undefined],
    ['clerk', 200, undefined],
  ])('the page of the case to the %s: %s', async (key, status, code) => {
    const answer = await campus.as(key).send('GET', marked.url());
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    const list = must(await campus.as(key).send('GET', '/api/cases'), 200).body;
    expect(list['items']).toHaveLength(status === 200 ? 2 : 1);
    expect(list['counts']).toMatchObject({ all: status === 200 ? 2 : 1 });
  });

  test('whoever may give it finds it, reads the evidence and opens its documents', async () => {
    const list = must(await campus.as('secondOfficer').send('GET', '/api/second-looks?view=mine'), 200).body;
    expect(list).toMatchObject({ mine: 1, items: [{ caseId: marked.caseId, isMine: true, status: 'open' }] });
    const page = must(await campus.as('executive').send('GET', `/api/second-looks/${marked.caseId}`), 200);
    expect(page.body).toMatchObject({ hostName: 'Rei host', hits: [{ entry: '0' }, { entry: '1' }] });
    expect([page.body['dossier'], page.body['documents']]).toEqual([
      expect.objectContaining({ applicant: expect.anything() }),
      expect.arrayContaining([expect.objectContaining({ kind: 'cv' })]),
    ]);
    must(await campus.as('executive').send('GET', marked.url(`/documents/${marked.documentId}`)), 200);
  });

  test.each<[Key, number, string]>([
    ['officer', 403, 'second_look.by_another'],
    ['dean', 403, 'access.forbidden'],
    ['inspector', 403, 'access.forbidden'],
    ['otherHost', 404, 'access.not_found'],
  ])('the %s neither reads the blind page nor gives it, on record', async (key, status, code) => {
    const count = async () => {
      const counted = `select count(*)::int as n from log.events where type = 'AccessDenied'`;
      return (await server.owner.query<{ n: number }>(counted)).rows[0]?.n ?? 0;
    };
    const before = await count();
    const url = `/api/second-looks/${marked.caseId}`;
    for (const answer of [await campus.as(key).send('GET', url), await campus.as(key).send('PUT', url, GIVEN)])
      expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect((await count()) - before).toBe(2);
  });
});

describe('once it is given', () => {
  test('both decisions stand side by side for those who oversee, and the case is as it was', async () => {
    const url = `/api/second-looks/${marked.caseId}`;
    const before = must(await campus.as('host').send('GET', marked.url()), 200).body;
    const { position } = must(await campus.as('secondOfficer').send('PUT', url, GIVEN), 200).body;
    const after = `?after=${String(position)}`;
    const told = must(await campus.as('secondOfficer').send('GET', `${marked.url()}${after}`), 200);
    expect(told.body['secondLook']).toMatchObject({
      first: { outcome: 'approved-with-conditions', tier: 'T1' },
      given: { sameOutcome: true, sameTier: true, by: 'Rei secondOfficer', reason: GIVEN.reason },
    });
    expect(told.text).toMatch(/mark-decision/);
    const executive = must(await campus.as('executive').send('GET', marked.url()), 200).body;
    expect(executive['secondLook']).toMatchObject({ status: 'given' });
    const { version: _, ...host } = must(await campus.as('host').send('GET', marked.url()), 200).body;
    expect({ ...host, version: before['version'] }).toEqual(before);
    const list = must(await campus.as('officer').send('GET', '/api/second-looks'), 200).body;
    expect(list).toMatchObject({
      mine: 0,
      items: [{ status: 'given', sameOutcome: true, outcomes: { secondTier: 'T1' } }],
    });
    const late = await campus.as('executive').send('PUT', url, GIVEN);
    expect([late.status, late.body['code']]).toEqual([409, 'second_look.given']);
    expect((await campus.as('executive').send('GET', url)).status).toBe(404);
  });

  test('whoever declines reads the case, and another gives it otherwise; the report counts without persons', async () => {
    const opened = await screenedCase(server, campus);
    await drawnCase(server, campus, opened);
    const url = `/api/second-looks/${opened.caseId}`;
    const known = { reason: '審査中に相談を受けた' };
    must(await campus.as('secondOfficer').send('PUT', `${url}/recusal`, known), 200);
    must(await campus.as('secondOfficer').send('GET', opened.url()), 200);
    expect((await campus.as('secondOfficer').send('PUT', url, GIVEN)).body['code']).toBe('second_look.by_another');
    const otherwise = { ...GIVEN, outcome: 'reject', tier: 'T2' };
    const { position } = must(await campus.as('executive').send('PUT', url, otherwise), 200).body;
    const report = must(
      await campus.as('inspector').send('GET', `/api/second-looks/report?after=${String(position)}`),
      200,
    );
    expect(report.body['rows']).toMatchObject([
      {
        ...{ quarter: '2026-Q4', unit: { id: 'robotics' }, drawn: 2, given: 2, agreed: 1, disagreed: 1 },
        ...{ otherOutcome: 1, otherTier: 1, lapsed: 0, agreement: null },
      },
    ]);
    const table = must(await campus.as('officer').send('GET', '/api/second-looks/report/table'), 200);
    expect(table.text.split('\r\n')[1]).toBe('2026-Q4,robotics,Robotics,2,2,0,1,1,1,1,');
    for (const { text } of [report, table]) expect(text).not.toMatch(/Rei|AMINI/);
    const history = must(await campus.as('officer').send('GET', opened.url('/history')), 200);
    expect(history.text).toMatch(/differs from the first decision/);
    expect(must(await campus.as('host').send('GET', opened.url('/history')), 200).text).not.toMatch(/second look/i);
  });
});
