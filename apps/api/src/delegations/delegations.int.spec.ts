// Deciding in an absent person's place: what it opens, what stays closed, who sees it, and that it ends at once.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { confirmProposed, must, newBrowser, type Campus, type Key } from '../testing/campus.js';
import { caseInReview } from '../testing/clearance.js';
import { denialsOf } from '../testing/denials.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

const inDays = (days: number) => new Date(server.clock.now().getTime() + days * DAY_MS).toISOString();
const inPlaceOf = (delegation: string) => ({ 'in-place-of': delegation });
const said = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];

async function accountOf(key: Key): Promise<string> {
  return String(must(await campus.as(key).send('GET', '/api/session'), 200).body['account']);
}

interface Wanted {
  by: Key;
  to: Key;
  from?: string | null;
  until?: string;
  role?: string;
  unit?: string | null;
}

async function ask({ by, to, from = null, until = inDays(30), role = 'dean', unit = 'engineering' }: Wanted) {
  const words = { role, unit, from, until, reason: '海外出張' };
  return campus.as(by).send('POST', '/api/delegations', { to: await accountOf(to), ...words });
}

/** Given, and found by the read model. */
async function give(wanted: Wanted): Promise<string> {
  const { body } = must(await ask(wanted), 201);
  must(await campus.as(wanted.by).send('GET', `/api/delegations?after=${String(body['position'])}`), 200);
  return String(body['id']);
}

const end = (by: Key, delegation: string) => campus.as(by).send('DELETE', `/api/delegations/${delegation}`);

/** What happens in the principal's place while it lasts; it is ended afterwards, whatever comes of it. */
async function during<Result>(wanted: Wanted, run: (delegation: string) => Promise<Result>): Promise<Result> {
  const delegation = await give(wanted);
  try {
    return await run(delegation);
  } finally {
    must(await end(wanted.by, delegation), 200);
  }
}

type Listed = { id: string; side: string; reason: string | null; standing: string };
async function listed(key: Key, delegation: string): Promise<Listed | undefined> {
  const { text } = must(await campus.as(key).send('GET', '/api/delegations'), 200);
  return (JSON.parse(text) as Listed[]).find(({ id }) => id === delegation);
}

const APPROVE = { outcome: 'approve', reason: '問題ありません' };
const DEPARTMENT = '/steps/r1-department/decision';

describe('a delegation', () => {
  test('lets the delegate decide, and everything tells both persons', async () => {
    const { caseId, url } = await caseInReview(server, campus);
    const clerk = campus.as('clerk');
    await during({ by: 'dean', to: 'clerk' }, async (delegation) => {
      expect(said(await clerk.send('PUT', url(DEPARTMENT), APPROVE))).toEqual([403, 'access.forbidden']);
      const queue = must(await clerk.send('GET', '/api/cases?view=queue'), 200).body['items'] as { id: string }[];
      expect(queue.find(({ id }) => id === caseId)).toMatchObject({ inPlaceOf: { delegation, name: 'Rei dean' } });
      const page = must(await clerk.send('GET', url(), undefined, inPlaceOf(delegation)), 200).body;
      expect(page['actions']).toContainEqual(expect.objectContaining({ action: 'decide', allowed: true }));
      must(await clerk.send('PUT', url(DEPARTMENT), APPROVE, inPlaceOf(delegation)), 200);
    });
    const events = await server.house.log.read(`case-${caseId}`);
    expect(events.find(({ type }) => type === 'StepApproved')?.actor).toEqual({
      ...{ kind: 'person', id: campus.person('clerk'), onBehalfOf: campus.person('dean') },
    });
    const seen = must(await campus.as('officer').send('GET', url()), 200).body;
    expect((seen['steps'] as object[])[0]).toMatchObject({ by: 'Rei clerk', inPlaceOf: 'Rei dean' });
    const { entries } = must(await campus.as('officer').send('GET', url('/history')), 200).body as {
      entries: { type: string; actor: object }[];
    };
    expect(entries.find(({ type }) => type === 'StepApproved')?.actor).toMatchObject({
      ...{ name: 'Rei clerk', onBehalfOf: 'Rei dean' },
    });
  });

  test('opens a document by a link, which carries no header', async () => {
    const { url } = await caseInReview(server, campus);
    const { documents } = must(await campus.as('officer').send('GET', url()), 200).body as {
      documents: { documentId: string }[];
    };
    const link = url(`/documents/${documents[0]?.documentId ?? ''}`);
    await during({ by: 'dean', to: 'clerk' }, async (delegation) => {
      expect((await campus.as('clerk').send('GET', link)).status).toBe(403);
      expect((await campus.as('clerk').send('GET', `${link}?inPlaceOf=${delegation}`)).status).toBe(200);
    });
    const opened = await server.house.log.read(`access-${campus.person('clerk')}`);
    expect(opened.findLast(({ type }) => type === 'DocumentOpened')?.actor.onBehalfOf).toBe(campus.person('dean'));
    expect((await campus.as('clerk').send('GET', `${link}?inPlaceOf=x`)).status).toBe(403);
  });

  test('is seen by both persons, as it stands by whoever watches over the house, and by nobody else', async () => {
    await during({ by: 'dean', to: 'clerk' }, async (delegation) => {
      expect(await listed('dean', delegation)).toMatchObject({
        side: 'given',
        reason: '海外出張',
        standing: 'in-force',
      });
      expect(await listed('clerk', delegation)).toMatchObject({ side: 'received', reason: '海外出張' });
      for (const key of ['administrator', 'inspector'] as const)
        expect(await listed(key, delegation)).toMatchObject({ side: 'others', reason: null, principal: 'Rei dean' });
      expect(await listed('scienceDean', delegation)).toBeUndefined();
      const session = must(await campus.as('clerk').send('GET', '/api/session'), 200).body;
      expect(session['standsInFor']).toEqual([
        expect.objectContaining({ delegation, principal: 'Rei dean', role: 'dean' }),
      ]);
      expect((session['permissions'] as string[]).includes('case.decide')).toBe(false);
    });
  });

  test.each<[string, 'GET' | 'PUT' | 'POST', string, object | undefined]>([
    ['assign a tier', 'PUT', '/api/cases/:id/tier', { tier: 'T1', reason: '可' }],
    ['edit the dossier', 'PATCH' as 'PUT', '/api/cases/:id/draft', {}],
    ['hand it on', 'POST', '/api/delegations', {}],
    ['look a name up', 'POST', '/api/lookups', {}],
    ['read the accounts', 'GET', '/api/accounts', undefined],
    ['change the language of the house for themselves', 'PUT', '/api/session/language', { language: 'en' }],
  ])('does not let the delegate %s', async (_what, method, path, body) => {
    const { caseId } = await caseInReview(server, campus);
    await during({ by: 'officer', to: 'secondOfficer', role: 'officer', unit: null }, async (delegation) => {
      const url = path.replace(':id', caseId);
      const answer = await campus.as('secondOfficer').send(method, url, body, inPlaceOf(delegation));
      expect(said(answer)).toEqual([403, 'access.forbidden']);
    });
  });

  test('is nothing to a program, and the attempt is on record', async () => {
    await during({ by: 'dean', to: 'clerk' }, async (delegation) => {
      const made = must(await campus.as('clerk').send('POST', '/api/session/tokens', { label: 'x', days: 1 }), 201);
      const headers = { ...inPlaceOf(delegation), authorization: `Bearer ${String(made.body['token'])}` };
      const answer = await newBrowser(server).send('GET', '/api/cases', undefined, headers);
      expect(said(answer)).toEqual([403, 'delegation.by_hand']);
      expect(await denialsOf(server, campus.person('clerk'), 'delegation.by_hand')).toHaveLength(1);
    });
  });

  test.each<[string, (delegation: string) => Promise<unknown>]>([
    ['the principal has ended it', (delegation) => end('secondDean', delegation)],
    ['an administrator has ended it', (delegation) => end('administrator', delegation)],
    // Within the half hour for which a session lasts unused.
    ['its last instant has come', async () => server.clock.advance(20 * MINUTE_MS)],
  ])('gives nothing any more with the next request, once %s', async (_what, happens) => {
    const until = new Date(server.clock.now().getTime() + 20 * MINUTE_MS).toISOString();
    const delegation = await give({ by: 'secondDean', to: 'clerk', until });
    const read = () => campus.as('clerk').send('GET', '/api/cases', undefined, inPlaceOf(delegation));
    const before = server.clock.now();
    must(await read(), 200);
    try {
      await happens(delegation);
      expect(said(await read())).toEqual([403, 'delegation.not_in_force']);
    } finally {
      server.clock.set(before);
      must(await end('secondDean', delegation), 200);
    }
  });

  test('gives nothing before it begins, and to nobody but the delegate', async () => {
    await during({ by: 'secondDean', to: 'clerk', from: inDays(1) }, async (delegation) => {
      const early = await campus.as('clerk').send('GET', '/api/cases', undefined, inPlaceOf(delegation));
      expect(said(early)).toEqual([403, 'delegation.not_in_force']);
    });
    await during({ by: 'secondDean', to: 'clerk' }, async (delegation) => {
      const other = await campus.as('scienceDean').send('GET', '/api/cases', undefined, inPlaceOf(delegation));
      expect(said(other)).toEqual([403, 'delegation.not_in_force']);
      expect(said(await end('clerk', delegation))).toEqual([403, 'access.forbidden']);
      expect(said(await end('scienceDean', delegation))).toEqual([404, 'delegation.not_found']);
    });
    const nonsense = await campus.as('clerk').send('GET', '/api/cases', undefined, inPlaceOf('dean'));
    expect(said(nonsense)).toEqual([403, 'delegation.not_in_force']);
  });

  test('ends with the role it rests on', async () => {
    const delegation = await give({ by: 'scienceDean', to: 'clerk', unit: 'science' });
    const account = await accountOf('scienceDean');
    must(await campus.as('administrator').send('PUT', `/api/accounts/${account}/roles`, { roles: [] }), 200);
    const answer = await campus.as('clerk').send('GET', '/api/cases', undefined, inPlaceOf(delegation));
    expect(said(answer)).toEqual([403, 'delegation.not_in_force']);
    const roles = [{ role: 'dean', unit: 'science' }];
    const again = await campus.as('administrator').send('PUT', `/api/accounts/${account}/roles`, { roles });
    await confirmProposed(campus.as('executive'), must(again, 200), account);
    must(await end('administrator', delegation), 200);
  });

  test('does not let the host decide their own case in the dean’s place', async () => {
    const { url } = await caseInReview(server, campus);
    await during({ by: 'dean', to: 'host' }, async (delegation) => {
      const answer = await campus.as('host').send('PUT', url(DEPARTMENT), APPROVE, inPlaceOf(delegation));
      expect(said(answer)).toEqual([403, 'case.host_may_not_decide']);
    });
  });

  test('lets neither of the two decide a second step', async () => {
    const { url } = await caseInReview(server, campus);
    const office = url('/steps/r1-office/decision');
    await during({ by: 'dean', to: 'secondOfficer' }, async (delegation) => {
      must(await campus.as('secondOfficer').send('PUT', url(DEPARTMENT), APPROVE, inPlaceOf(delegation)), 200);
    });
    const own = await campus.as('secondOfficer').send('PUT', office, APPROVE);
    expect(said(own)).toEqual([403, 'case.second_decision']);
    await during({ by: 'officer', to: 'dean', role: 'officer', unit: null }, async (delegation) => {
      const lent = await campus.as('dean').send('PUT', office, APPROVE, inPlaceOf(delegation));
      expect(said(lent)).toEqual([403, 'case.second_decision']);
    });
  });

  test('is another wish under the same key when it is done in another’s place', async () => {
    const { url } = await caseInReview(server, campus);
    await during({ by: 'dean', to: 'secondDean' }, async (delegation) => {
      const key = { 'idempotency-key': 'the-same-key' };
      const lent = await campus
        .as('secondDean')
        .send('PUT', url(DEPARTMENT), APPROVE, { ...key, ...inPlaceOf(delegation) });
      must(lent, 200);
      const own = await campus.as('secondDean').send('PUT', url(DEPARTMENT), { ...APPROVE, outcome: 'return' }, key);
      expect(said(own)).toEqual([409, 'step.decided']);
    });
  });

  test.each<[string, () => Promise<{ status: number; body: Record<string, unknown> }>, number, string]>([
    [
      'of a role one does not hold',
      () => ask({ by: 'dean', to: 'clerk', unit: 'science' }),
      422,
      'delegation.role_not_held',
    ],
    ['by somebody who decides nothing', () => ask({ by: 'clerk', to: 'dean' }), 403, 'access.forbidden'],
    [
      'by an administrator for a dean',
      () => ask({ by: 'administrator', to: 'clerk' }),
      422,
      'delegation.role_not_held',
    ],
    ['to oneself', () => ask({ by: 'dean', to: 'dean' }), 422, 'delegation.to_yourself'],
    ['for more than a year', () => ask({ by: 'dean', to: 'clerk', until: inDays(367) }), 422, 'delegation.too_long'],
  ])('is not given %s', async (_what, asked, status, code) => {
    expect(said(await asked())).toEqual([status, code]);
  });

  test('finds whom to name by part of a name, and not the asker', async () => {
    const { text } = must(await campus.as('dean').send('GET', '/api/delegations/people?q=DEAN'), 200);
    const found = JSON.parse(text) as { name: string; roles: object[] }[];
    expect(found.map(({ name }) => name)).toEqual(['Rei scienceDean', 'Rei secondDean']);
    expect(found[0]?.roles).toEqual([{ role: 'dean', unit: { id: 'science', name: { ja: '理学部', en: 'Science' } } }]);
    const wild = must(await campus.as('dean').send('GET', '/api/delegations/people?q=%25'), 200);
    expect(wild.text).toBe('[]');
  });
});
