// Whose a case is, what was carried higher, and lists kept under a name, as the API tells it.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foundCampus, must, type Campus, type Key } from '../testing/campus.js';
import { caseInReview, proposeTier, screenedCase } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { Answer, TestServer } from '../testing/test-server.js';
import { until } from '../../../../test/support/patience.js';

interface Row {
  id: string;
  number: string;
  owner: { name: string } | null;
  escalation: Record<string, unknown> | null;
}
interface Colleague {
  account: string;
  person: string;
  name: string;
  desks: string[];
}

let server: TestServer;
let campus: Campus;
let elsewhere: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
  elsewhere = await foundCampus(server, 'kusunoki');
});
afterAll(() => server.close());

const send = (who: Key, method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, body?: object) =>
  campus.as(who).send(method, url, body);

async function colleague(of: Key, called: string): Promise<Colleague> {
  const { text } = must(await send(of, 'GET', '/api/colleagues'), 200);
  const found = (JSON.parse(text) as Colleague[]).find(({ name }) => name.endsWith(called));
  if (!found) throw new Error(`No colleague of ${of} is called ${called}`);
  return found;
}

async function listed(who: Key, query: string, after: Answer): Promise<Row[]> {
  const url = `/api/cases?limit=200&${query}&after=${String(after.body['position'])}`;
  return must(await send(who, 'GET', url), 200).body['items'] as Row[];
}

describe('whose a case is', () => {
  test('one takes it, gives it to a colleague, who gives it back; rows and filters follow', async () => {
    const { caseId, url } = await caseInReview(server, campus);
    const ids = async (who: Key, query: string, after: Answer) =>
      (await listed(who, query, after)).map(({ id }) => id).includes(caseId);
    const taken = must(await send('dean', 'PUT', url('/owner'), {}), 200);
    expect((await listed('dean', 'owner=me', taken)).find(({ id }) => id === caseId)?.owner?.name).toBe('Rei dean');
    expect(await ids('dean', 'owner=none', taken)).toBe(false);
    const second = await send('secondDean', 'PUT', url('/owner'), {});
    expect([second.status, second.body['code']]).toEqual([409, 'owner.stands']);

    const { account, person, desks } = await colleague('dean', 'secondDean');
    expect(desks).toEqual(['dean']);
    const given = must(await send('dean', 'PUT', url('/owner'), { account }), 200);
    expect(await ids('officer', `owner=${person}`, given)).toBe(true);
    expect(await ids('dean', 'owner=me', given)).toBe(false);
    const back = must(await send('secondDean', 'PUT', url('/owner'), { account: null }), 200);
    expect(await ids('dean', 'owner=none&view=queue', back)).toBe(true);
    const page = must(await send('dean', 'GET', url('/history')), 200).body['entries'] as { type: string }[];
    expect(page.map(({ type }) => type).slice(-3)).toEqual(['CaseTaken', 'CaseAssigned', 'CaseGivenBack']);
  });

  test.each<[string, Key, object, number, string]>([
    ['a clerk takes none', 'clerk', {}, 403, 'access.forbidden'],
    ['an executive none that is not theirs', 'executive', {}, 403, 'owner.not_your_desk'],
    ['an account that is none', 'dean', { account: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10' }, 422, 'owner.unfit'],
    ['words that are none', 'dean', { account: 'x' }, 422, 'request.invalid'],
  ])('%s', async (_, who, body, status, code) => {
    const { url } = await caseInReview(server, campus);
    const answer = await send(who, 'PUT', url('/owner'), body);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });
});

describe('what was carried higher', () => {
  test('stands on the board with where from, why and whose, and is counted by tier and unit', async () => {
    const { caseId, url } = await caseInReview(server, campus);
    const carried = must(await send('clerk', 'POST', url('/escalations'), { to: 'executive', reason: '三日' }), 201);
    const row = async (query: string, after: Answer) =>
      (await listed('executive', query, after)).find(({ id }) => id === caseId)?.escalation;
    expect(await row('escalated=untaken&sort=escalated', carried)).toMatchObject({
      ...{ from: 'department', to: 'executive', why: 'person', by: 'Rei clerk', days: 0, takenBy: null },
      climbs: { to: 'president' },
    });
    const count = async () => {
      const { text } = must(await send('executive', 'GET', '/api/escalations'), 200);
      const groups = JSON.parse(text) as { unit: { id: string }; count: number; untaken: number }[];
      return groups.filter(({ unit }) => unit.id === 'robotics').map((group) => [group.count, group.untaken]);
    };
    const [before] = await count();
    const taken = must(await send('executive', 'PUT', url('/owner'), {}), 200);
    expect(await row('escalated=untaken', taken)).toBeUndefined();
    expect(await row('escalated=all', taken)).toMatchObject({ takenBy: { name: 'Rei executive' } });
    expect(await count()).toEqual([[before?.[0], Number(before?.[1]) - 1]]);
  });
});

describe('approving several at once', () => {
  async function waiting(tier: string) {
    const known = await screenedCase(server, campus);
    await proposeTier(server, campus, known.caseId);
    must(await send('officer', 'PUT', known.url('/tier'), { tier, reason: '提案のとおり' }), 200);
    const { evidenceHash } = must(await send('dean', 'GET', known.url()), 200).body;
    return { ...known, evidenceHash };
  }
  const decision = { outcome: 'approve', reason: '懸念は認められない。', together: true };

  test.each<[string, string, object, number, string | undefined]>([
    ['below T2, of what was opened', 'T1', {}, 200, undefined],
    ['not of what was not opened', 'T1', { evidenceHash: undefined }, 422, 'bulk.not_opened'],
    ['not of what has changed since', 'T1', { evidenceHash: 'a'.repeat(64) }, 412, 'case.evidence_changed'],
    ['nothing but approvals', 'T1', { outcome: 'reject', grounds: ['inform_notice'] }, 422, 'bulk.only_approval'],
    ['not at T2', 'T2', {}, 403, 'bulk.tier_too_high'],
    ['at T2 one by one', 'T2', { together: false }, 200, undefined],
  ])('%s', async (_, tier, change, status, code) => {
    const { url, evidenceHash } = await waiting(tier);
    const body = { ...decision, evidenceHash, ...change };
    const answer = await send('dean', 'PUT', url('/steps/r1-department/decision'), body);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    if (status !== 200 || tier === 'T2') return;
    const { entries } = must(await send('officer', 'GET', url('/history')), 200).body;
    const told = (entries as { type: string; sentence: { en: string } }[]).find(({ type }) => type === 'StepApproved');
    expect(told?.sentence.en).toContain('together with other cases');
  });
});

describe('lists kept under a name', () => {
  const wish = { name: '期限超過', filter: { view: 'all', owner: 'none' } };
  const views = async (who: Key) => {
    const { text } = must(await send(who, 'GET', '/api/queue-views'), 200);
    return JSON.parse(text) as { id: string; name: string; keptBy: string | null; count: number }[];
  };

  test('are one’s own, or one’s office’s, and counted as their reader may see', async () => {
    const office = { role: 'dean', unit: 'engineering' };
    const own = must(await send('dean', 'POST', '/api/queue-views', wish), 201).body['id'];
    const shared = { ...wish, name: '工学の一覧', sharedWith: office };
    must(await send('dean', 'POST', '/api/queue-views', shared), 201);
    expect((await views('dean')).map(({ name, keptBy }) => [name, keptBy])).toEqual([
      ['工学の一覧', null],
      ['期限超過', null],
    ]);
    expect((await views('secondDean')).map(({ name, keptBy }) => [name, keptBy])).toEqual([['工学の一覧', 'Rei dean']]);
    expect(await views('officer')).toEqual([]);
    const all = async () =>
      (must(await send('dean', 'GET', '/api/cases?view=all&owner=none&limit=200'), 200).body['items'] as Row[]).length;
    // Cases that were opened a moment ago come to the list between two looks at it.
    await until('both counts are those of the list', async () => {
      const [length, counts] = [await all(), (await views('dean')).map(({ count }) => count)];
      return length > 0 && counts.length === 2 && counts.every((count) => count === length);
    });

    must(await send('dean', 'PUT', `/api/queue-views/${String(own)}`, { ...wish, name: '別の名前' }), 200);
    must(await send('dean', 'DELETE', `/api/queue-views/${String(own)}`), 204);
    expect((await views('dean')).map(({ name }) => name)).toEqual(['工学の一覧']);
  });

  test.each<[string, Key, object, string, number?]>([
    [
      'an office one does not hold',
      'officer',
      { sharedWith: { role: 'dean', unit: 'engineering' } },
      'queue_view.office_not_yours',
    ],
    ['an office elsewhere', 'dean', { sharedWith: { role: 'dean', unit: 'science' } }, 'queue_view.office_not_yours'],
    ['a name that one has', 'secondOfficer', { name: '同じ' }, 'queue_view.name_taken'],
    ['words to look for', 'officer', { filter: { q: 'Parviz' } }, 'request.malformed', 400],
    ['a name that is none', 'officer', { name: 'a\u202Eb' }, 'request.invalid'],
  ])('not for %s', async (_, who, change, code, status = 422) => {
    if (code.endsWith('taken')) must(await send(who, 'POST', '/api/queue-views', { ...wish, name: '同じ' }), 201);
    const answer = await send(who, 'POST', '/api/queue-views', { ...wish, ...change });
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  test('another’s is not there to change or delete, also for another university', async () => {
    const id = String(must(await send('clerk', 'POST', '/api/queue-views', wish), 201).body['id']);
    for (const reader of [campus.as('officer'), elsewhere.as('clerk')])
      for (const [method, body] of [
        ['PUT', wish],
        ['DELETE', undefined],
      ] as const)
        expect((await reader.send(method, `/api/queue-views/${id}`, body)).body['code']).toBe('queue_view.not_found');
  });
});
