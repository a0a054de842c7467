// The life of the policy through its doors: drafted with every fault told, simulated, activated by a second person, and what cases make of it.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { currentPolicy, documentHash, policyOf, versionOf } from '#policy';
import { draftDocument, stricter, twelveMonths } from '../../../../libs/cases/src/policies/testing.js';
import { forgetLearned } from '../../../../libs/policy/src/known-policies.js';
import { must, newBrowser, type Campus } from '../testing/campus.js';
import { caseInReview, openCase, type Opened } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import { serverBeside, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;
let running: Opened;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
  running = await caseInReview(server, campus);
});
afterAll(() => server.close());

type Body = Record<string, unknown>;
const officer = () => campus.as('officer');
const executive = () => campus.as('executive');
const draft = (name: string, change = stricter) => ({
  ...{ file: `${name}.json`, text: JSON.stringify(draftDocument(name, change)) },
});
const story = async (after = '') =>
  must(await officer().send('GET', `/api/policies${after && `?after=${after}`}`), 200).body as {
    inForce: string;
    today: string;
    versions: (Body & { name: string; state: string; proposal: { proposal: string; mine: boolean } | null })[];
  };
const rowOf = async (name: string) => (await story()).versions.find((row) => row.name === name);

/** Proposed by the officer and activated by the executive. */
async function activate(name: string, from: string): Promise<void> {
  must(await officer().send('POST', `/api/policies/${name}/activation`, { from, reason: '規程改正' }), 201);
  const proposal = (await rowOf(name))?.proposal?.proposal;
  const decision = { proposal, outcome: 'activate' };
  must(await executive().send('PUT', `/api/policies/${name}/activation`, decision), 200);
}

describe('a draft', () => {
  test('with faults is refused with each by its place, in the reader’s language', async () => {
    const text = JSON.stringify(
      draftDocument('2027-faulty', (document) => {
        document['standing'] = 'so-so';
        document['birthplace'] = 'x';
      }),
    );
    const speaking = async (language: string) => {
      must(await officer().send('PUT', '/api/session/language', { language }), 200);
      return officer().send('POST', '/api/policies', { file: 'a.json', text });
    };
    const [ja, en] = [await speaking('ja'), await speaking('en')];
    expect([en.status, ja.status]).toEqual([422, 422]);
    const faults = (body: Body) =>
      (body['errors'] as { pointer: string; detail: string }[]).map(({ pointer }) => pointer);
    expect(faults(en.body)).toEqual(['/birthplace', '/standing']);
    expect(JSON.stringify(ja.body['errors'])).toContain('設計判断13');
    expect(JSON.stringify(en.body['errors'])).toContain('unconfirmed, adopted');
    expect((await story()).versions.map(({ name }) => name)).not.toContain('2027-faulty');
  });

  test('is kept once, read as tables in words and as the file it was', async () => {
    const kept = must(await officer().send('POST', '/api/policies', draft('2027-04-01')), 201);
    expect(kept.body['name']).toBe('2027-04-01');
    const again = must(await officer().send('POST', '/api/policies', draft('2027-04-01')), 201);
    expect(again.body['version']).toBe(kept.body['version']);
    const { body } = must(
      await officer().send('GET', '/api/policies/2027-04-01', undefined, { 'accept-language': 'ja' }),
      200,
    );
    expect(body).toMatchObject({ state: 'draft', draftedBy: 'Rei officer', file: '2027-04-01.json' });
    const tables = body['tables'] as { table: string; rules: { when: Body[]; then: Body[] }[] }[];
    const [first] = tables.find(({ table }) => table === 'technology')?.rules ?? [];
    expect(first).toMatchObject({
      when: [{ fact: 'controlListRow', test: '16', says: { ja: '16項', en: 'row 16' } }],
      then: [{ value: 'catch-all', says: { ja: '補完的輸出規制の対象技術' } }],
    });
    const file = must(await officer().send('GET', '/api/policies/2027-04-01/file'), 200);
    expect(JSON.parse(file.text)).toEqual(draftDocument('2027-04-01', stricter));
  });

  test('differs from another rule by rule', async () => {
    const url = `/api/policies/2027-04-01/differences?against=${currentPolicy.version}`;
    const { body } = must(await officer().send('GET', url), 200);
    const tables = body['tables'] as { table: string; rules: { how: string }[] }[];
    expect(tables.map(({ table, rules }) => [table, rules.map(({ how }) => how)])).toEqual([
      ['tier', ['changed', 'changed']],
      ['deadlines', ['changed']],
    ]);
    expect(body['figures']).toMatchObject([{ before: { value: 30 }, after: { value: 60 } }]);
  });

  test('can be read by those who review, and by nobody else', async () => {
    const statuses = (['officer', 'executive', 'inspector', 'dean', 'clerk', 'host', 'administrator'] as const).map(
      async (key) => (await campus.as(key).send('GET', '/api/policies/2027-04-01')).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 403, 403, 403, 403]);
  });
});

test('a simulation tells what would be otherwise, records that it was made, and changes no case', async () => {
  const before = must(await officer().send('GET', running.url()), 200).body;
  const { body } = must(
    await officer().send('POST', '/api/policies/2027-04-01/simulations', { against: currentPolicy.version }),
    201,
  );
  expect(body).toMatchObject({ counts: { cases: 1, changed: 1, raised: 1 }, more: false });
  expect(body['cases']).toMatchObject([{ id: running.caseId, tier: { before: 'T2', after: 'T3' }, assigned: 'T2' }]);
  const table = must(
    await officer().send('GET', `/api/policies/2027-04-01/simulations/table?against=${currentPolicy.version}`),
    200,
  );
  expect(table.text).toContain(String((body['cases'] as { number: string }[])[0]?.number));
  expect(await rowOf('2027-04-01')).toMatchObject({
    simulations: [{ against: currentPolicy.version, by: 'Rei officer' }],
  });
  expect(must(await officer().send('GET', running.url()), 200).body).toEqual(before);
});

describe('an activation', () => {
  test('is proposed by one and confirmed by another; until its day nothing changes', async () => {
    await activate('2027-04-01', '2099-04-01');
    expect(await rowOf('2027-04-01')).toMatchObject({
      state: 'coming',
      activations: [{ from: '2099-04-01', proposedBy: 'Rei officer' }],
    });
    expect((await story()).inForce).toBe(currentPolicy.version);
    expect(await rowOf(currentPolicy.version)).toMatchObject({ state: 'in-force', until: '2099-03-31' });
  });

  test.each([
    ['the officer, who may only propose', () => officer(), 403],
    ['an access token', () => null, 403],
  ])('is not for %s', async (_who, browser, status) => {
    must(await officer().send('POST', '/api/policies/2027-04-01/activation', { from: '2099-05-01', reason: 'x' }), 201);
    const body = { proposal: (await rowOf('2027-04-01'))?.proposal?.proposal, outcome: 'activate' };
    const url = '/api/policies/2027-04-01/activation';
    const as = browser();
    const answer = as ? await as.send('PUT', url, body) : await byToken('PUT', url, body);
    expect(answer.status).toBe(status);
  });

  test('holds at once in a process beside that has just opened a case under another', async () => {
    const beside = await serverBeside(server);
    try {
      const host = newBrowser(beside, campus.as('host').cookie);
      const versionOf = async ({ url }: Opened) =>
        must(await officer().send('GET', url('/policy')), 200).body['before'];
      const before = await openCase(host);
      await activate('2027-04-01', (await story()).today);
      const after = await openCase(host);
      expect([await versionOf(before), await versionOf(after)]).toEqual([currentPolicy.version, '2027-04-01']);
      expect(await rowOf(currentPolicy.version)).toMatchObject({ state: 'past' });
    } finally {
      await beside.close();
    }
  });

  test('holds for new cases where this process has not met it, and not for running ones', async () => {
    forgetLearned();
    const opened = await openCase(campus.as('host'));
    const moved = must(await officer().send('GET', opened.url('/policy')), 200).body;
    expect(moved).toMatchObject({ before: '2027-04-01', after: '2027-04-01', same: true });
    forgetLearned();
    expect(must(await campus.as('host').send('GET', '/api/policy'), 200).body['version']).toBe('2027-04-01');
    forgetLearned();
    must(await campus.as('host').send('PUT', opened.url('/withdrawal'), { reason: 'x' }), 200);
    const { position } = must(
      await campus.as('host').send('POST', running.url('/invitations'), { language: 'en' }),
      201,
    ).body;
    forgetLearned();
    must(await campus.as('host').send('GET', `/api/cases?after=${String(position)}`), 200);
    // What is due in a worklist is by each case's own policy.
    expect(policyOf(versionOf('2027-04-01', documentHash(draftDocument('2027-04-01', stricter))))).not.toBeNull();
    expect(must(await officer().send('GET', running.url('/policy')), 200).body).toMatchObject({
      ...{ before: currentPolicy.version, after: '2027-04-01', same: false, newRound: false, kept: [], asked: [] },
      comparison: { tier: { before: 'T2', after: 'T3' } },
    });
  });

  async function byToken(method: 'PUT', url: string, body: Body) {
    const issued = must(await executive().send('POST', '/api/session/tokens', { label: 'x', days: 1 }), 201);
    return server.call({
      ...{ method, url, payload: body },
      headers: { authorization: `Bearer ${String(issued.body['token'])}`, 'idempotency-key': 'a-policy' },
    });
  }
});

test('a running case is moved with a reason, and its history says so', async () => {
  const move = { version: '2027-04-01', reason: '規程改正のため' };
  expect((await officer().send('PUT', running.url('/policy'), { ...move, version: 'nothing' })).status).toBe(404);
  expect(
    (await officer().send('PUT', running.url('/policy'), { ...move, version: currentPolicy.version })).status,
  ).toBe(200);
  must(await officer().send('PUT', running.url('/policy'), move), 200);
  const { entries } = must(await officer().send('GET', running.url('/history')), 200).body as { entries: Body[] };
  expect(entries.at(-1)?.['sentence']).toMatchObject({
    en: `Moved the case from policy version ${currentPolicy.version} to 2027-04-01.`,
  });
  must(await officer().send('POST', '/api/policies', draft('2027-05-01', twelveMonths)), 201);
  await activate('2027-05-01', (await story()).today);
  expect(must(await officer().send('GET', running.url('/policy')), 200).body).toMatchObject({
    ...{ newRound: true, dropped: ['department', 'office'] },
    requested: ['completeness', 'residency', 'specific-category', 'list-screening'],
  });
});

test('a draft is withdrawn with a reason, and one that was in force is not', async () => {
  must(await officer().send('POST', '/api/policies', draft('2027-spare')), 201);
  must(await officer().send('PUT', '/api/policies/2027-spare/withdrawal', { reason: '誤り' }), 200);
  expect(await rowOf('2027-spare')).toMatchObject({ state: 'withdrawn', withdrawn: { reason: '誤り' } });
  const refused = await officer().send('PUT', '/api/policies/2027-04-01/withdrawal', { reason: '誤り' });
  expect([refused.status, refused.body['code']]).toEqual([409, 'policy.not_a_draft']);
});
