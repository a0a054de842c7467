import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { must, type Browser, type Campus, type Key } from '../testing/campus.js';
import { answerChecks, exampleHit } from '../testing/clearance.js';
import { openPartnership, PARTNERSHIP, screenedPartnership } from '../testing/partnership.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

type Seen = Record<string, unknown> & { steps: { stepId: string; status: string }[] };

async function decide(key: Key, url: (below?: string) => string, decision: Record<string, unknown>): Promise<number> {
  const { body } = must(await campus.as(key).send('GET', url()), 200);
  const { steps, evidenceHash } = body as Seen & { evidenceHash: string };
  const stepId = steps.find(({ status }) => status === 'now')?.stepId ?? 'none';
  const answer = await campus.as(key).send('PUT', url(`/steps/${stepId}/decision`), { ...decision, evidenceHash });
  return answer.status;
}

describe('the joint research with a foreign maker of telecommunications equipment', () => {
  test('goes from its draft to the approval of three people, and its partner is its name everywhere', async () => {
    const host = campus.as('host');
    const { caseId, url } = await openPartnership(host);
    const draft = must(await host.send('GET', url('/draft')), 200).body;
    expect(draft['problems']).toEqual([]);
    expect(draft['host']).toEqual(PARTNERSHIP);
    const questions = draft['questions'] as { pointer: string; why: { ja: string; en: string } }[];
    expect(questions.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/host/partners/0/owners/0/ties/defence', '/host/agreement/retransferNeedsConsent']),
    );
    expect(questions.filter(({ why }) => why.ja.startsWith('question.') || why.ja === '')).toEqual([]);

    must(await host.send('PUT', url('/submission'), {}), 200);
    await answerChecks(server, campus, caseId, []);
    const seen = must(await campus.as('officer').send('GET', url()), 200).body as Seen;
    expect(seen).toMatchObject({ type: 'research-partnership', state: 'screening', relation: 'officer' });
    expect(seen['person']).toMatchObject({ names: { preferred: 'Nordmeer Telekom AG', native: '北海通信' } });
    expect((seen['dossier'] as { host: unknown }).host).toEqual(PARTNERSHIP);
    expect((seen['checks'] as { check: string }[]).map(({ check }) => check)).toEqual([
      ...['completeness', 'list-screening', 'ownership', 'end-use'],
    ]);

    const assigned = await campus.as('officer').send('PUT', url('/tier'), { tier: 'T3', reason: '提案のとおり' });
    const { position } = must(assigned, 200).body;
    const list = await campus.as('dean').send('GET', `/api/cases?view=queue&after=${String(position)}`);
    const row = (must(list, 200).body['items'] as { id: string }[]).find(({ id }) => id === caseId);
    expect(row).toMatchObject({ type: 'research-partnership', personName: 'Nordmeer Telekom AG', tier: 'T3' });

    expect(await decide('host', url, { outcome: 'approve', reason: '自分の案件' })).toBe(403);
    for (const key of ['dean', 'secondOfficer', 'executive'] as const)
      expect(await decide(key, url, { outcome: 'approve', reason: '支障ありません。' })).toBe(200);
    const done = must(await host.send('GET', url()), 200).body;
    expect([done['state'], done['badge']]).toEqual(['approved', 'may-start']);
    const entries = must(await host.send('GET', url('/history')), 200).body['entries'] as Record<string, unknown>[];
    expect(entries.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['CaseOpened', 'CaseSubmitted', 'TierAssigned', 'StepApproved', 'CaseApproved']),
    );
    expect(entries.map(({ type }) => type)).not.toContain('DecisionNotified');
  });
});

describe('what a partnership does not have', () => {
  let host: Browser;
  let url: (below?: string) => string;
  beforeAll(async () => {
    host = campus.as('host');
    ({ url } = await openPartnership(host));
  });

  test('sections of another kind: nothing is saved, and each is pointed at', async () => {
    const both = { stay: { status: 'master' }, intendedUse: 'x', applicant: { names: { passport: 'X' } } };
    const refused = must(await host.send('PATCH', url('/draft'), both), 422);
    expect((refused.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      ...['/stay', '/applicant/names'],
    ]);
    expect(must(await host.send('GET', url('/draft')), 200).body['host']).toEqual(PARTNERSHIP);
  });

  test('somebody from outside: no link, no form to transcribe, and nobody is offered one', async () => {
    expect((await host.send('POST', url('/invitations'), { language: 'en' })).status).toBe(409);
    expect((await host.send('PUT', url('/declaration'), { language: 'ja' })).status).toBe(409);
    const { actions } = must(await host.send('GET', url()), 200).body as { actions: { action: string }[] };
    expect(actions.map(({ action }) => action)).not.toContain('invite');
  });

  test('a gap: it is refused with its place, in words', async () => {
    const agreement = { ...PARTNERSHIP.agreement, militaryUse: undefined };
    must(await host.send('PATCH', url('/draft'), { agreement }), 200);
    const refused = must(await host.send('PUT', url('/submission'), {}), 422);
    expect(refused.body['errors']).toEqual([
      expect.objectContaining({ pointer: '/host/agreement/militaryUse', detail: 'Not answered yet.' }),
    ]);
  });
});

describe('who sees what', () => {
  test('a hit on an owner is the office’s alone until the route is open; the clerk sees no dossier, another host nothing', async () => {
    const hit = { ...exampleHit('partnership'), party: 'owner-0' };
    const { url } = await screenedPartnership(server, campus, [hit]);
    const seenBy = async (key: Key) =>
      must(await campus.as(key).send('GET', url()), 200).body as { hits: { party: string }[] };
    expect((await seenBy('officer')).hits.map(({ party }) => party)).toEqual(['owner-0']);
    for (const key of ['host', 'dean', 'clerk', 'inspector'] as const) expect((await seenBy(key)).hits).toEqual([]);
    expect(await seenBy('clerk')).toMatchObject({ dossier: null });
    expect((await campus.as('otherHost').send('GET', url())).status).toBe(404);
  });
});
