// The grammar over HTTP: what is asked at each door, what the case then shows, and what is said to whom it is refused.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { must, newBrowser, type Campus, type Key } from '../testing/campus.js';
import { caseInReview, screenedCase, type Opened } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

type Case = Opened & { phone: Awaited<ReturnType<typeof caseInReview>>['phone'] };
const send = (key: Key, { url }: Opened, method: 'PUT' | 'POST', below: string, body: object) =>
  campus.as(key).send(method, url(below), body);
const see = async (key: Key, { url }: Opened) => must(await campus.as(key).send('GET', url()), 200).body;
const decide = async (key: Key, opened: Opened, step: string, body: object) =>
  must(await send(key, opened, 'PUT', `/steps/${step}/decision`, { reason: '理由', ...body }), 200);

async function rejected(): Promise<Case> {
  const opened = await caseInReview(server, campus);
  await decide('dean', opened, 'r1-department', { outcome: 'reject', grounds: ['facts_not_established'] });
  return opened;
}

describe('before anything is decided', () => {
  test('the host takes back what is meant, once', async () => {
    const opened = await screenedCase(server, campus);
    const other = await send('host', opened, 'PUT', '/take-back', { round: 2 });
    expect([other.status, other.body['code']]).toEqual([409, 'case.round_unknown']);
    const { version } = must(await send('host', opened, 'PUT', '/take-back', { round: 1 }), 200).body;
    const again = must(await send('host', opened, 'PUT', '/take-back', { round: 1 }), 200).body;
    expect(again['version']).toBe(version);
    expect(await see('host', opened)).toMatchObject({ state: 'draft', waitingFor: { who: 'host', what: 'submit' } });
    must(await send('host', opened, 'PUT', '/submission', {}), 200);
    expect(await see('host', opened)).toMatchObject({ state: 'screening', round: 2 });
  });

  test('a hold is seen by everyone, its reason by those who decide, and it is told why nothing can be decided', async () => {
    const opened = await caseInReview(server, campus);
    must(await send('officer', opened, 'PUT', '/hold', { reason: '照会中' }), 200);
    expect(await see('dean', opened)).toMatchObject({
      held: { reason: '照会中', by: 'Rei officer' },
      waitingFor: { what: 'hold' },
    });
    expect(await see('host', opened)).toMatchObject({ held: { reason: null }, waitingFor: { what: 'hold' } });
    const refused = await send('dean', opened, 'PUT', '/steps/r1-department/decision', {
      ...{ outcome: 'approve', reason: 'x' },
    });
    expect([refused.status, refused.body['code'], refused.body['state']]).toEqual([409, 'case.held', 'in-review']);
    const otherWords = await send('officer', opened, 'PUT', '/hold', { reason: '別の理由' });
    expect([otherWords.status, otherWords.body['code']]).toEqual([409, 'hold.stands']);
    must(await send('executive', opened, 'PUT', '/hold/release', { reason: '回答があった' }), 200);
    expect(await see('host', opened)).toMatchObject({ held: null, waitingFor: { who: 'dean' } });
  });

  test('the tier is raised by a dean and lowered by a second officer alone', async () => {
    const opened = await caseInReview(server, campus);
    must(await send('dean', opened, 'PUT', '/tier/raising', { tier: 'T3', reason: '疑義' }), 200);
    expect((await see('dean', opened))['steps']).toMatchObject([
      ...[{ step: 'department' }, { step: 'office' }, { step: 'executive' }],
    ]);
    const own = await send('officer', opened, 'PUT', '/tier/lowering', { tier: 'T2', reason: '解けた' });
    expect([own.status, own.body['code']]).toEqual([403, 'tier.lowered_by_another']);
    must(await send('secondOfficer', opened, 'PUT', '/tier/lowering', { tier: 'T2', reason: '解けた' }), 200);
    expect(await see('dean', opened)).toMatchObject({ tier: 'T2', tierAssignment: { by: 'Rei secondOfficer' } });
  });

  test('a step returns to an earlier one, which is asked again with the question', async () => {
    const opened = await caseInReview(server, campus);
    await decide('dean', opened, 'r1-department', { outcome: 'approve' });
    await decide('officer', opened, 'r1-office', { outcome: 'return', returnTo: 'department', reason: '見解は?' });
    expect((await see('dean', opened))['steps']).toMatchObject([
      { stepId: 'r1.2-department', status: 'now', question: { text: '見解は?', from: 'office', by: 'Rei officer' } },
      { stepId: 'r1.2-office', status: 'next' },
    ]);
    const old = await send('dean', opened, 'PUT', '/steps/r1-department/decision', { outcome: 'reject', reason: 'x' });
    expect([old.status, old.body['code']]).toEqual([409, 'step.asked_again']);
    await decide('dean', opened, 'r1.2-department', { outcome: 'approve' });
    await decide('officer', opened, 'r1.2-office', { outcome: 'approve' });
    expect(await see('host', opened)).toMatchObject({ state: 'approved', badge: 'may-start' });
    const { body } = must(await campus.as('host').send('GET', opened.url('/history')), 200);
    const [returned] = (body['entries'] as { type: string; actor: object; sentence: { ja: string } }[]).filter(
      ({ type }) => type === 'StepReturned',
    );
    expect(returned).toMatchObject({ actor: { role: 'officer' }, sentence: { ja: expect.stringContaining('部局') } });
  });
});

describe('after the end', () => {
  test('an executive supersedes; the old decision stays in sight', async () => {
    const opened = await rejected();
    const { evidenceHash } = await see('executive', opened);
    const decision = { outcome: 'approve-with-conditions', conditions: ['報告'], reason: '回答', evidenceHash };
    must(await send('executive', opened, 'POST', '/supersessions', decision), 201);
    expect(await see('host', opened)).toMatchObject({
      ...{ state: 'approved-with-conditions', badge: 'conditional', conditions: [{ text: '報告' }] },
      decision: { by: 'Rei executive' },
      earlierDecisions: [{ outcome: 'rejected', by: 'Rei dean', ended: { how: 'superseded', reason: null } }],
    });
    const again = await send('executive', opened, 'POST', '/supersessions', { outcome: 'approve', reason: 'x' });
    expect([again.status, again.body['code']]).toEqual([403, 'case.second_decision']);
  });

  test('an officer opens it again; what was released is suspended, and the office asks for checks anew', async () => {
    const opened = await caseInReview(server, campus);
    await decide('dean', opened, 'r1-department', { outcome: 'approve' });
    await decide('officer', opened, 'r1-office', { outcome: 'approve' });
    must(await send('officer', opened, 'POST', '/reopenings', { reason: '新事実' }), 201);
    expect(await see('host', opened)).toMatchObject({
      ...{ state: 'screening', badge: 'checking', round: 2, decision: null },
      earlierDecisions: [{ outcome: 'approved', ended: { how: 'reopened' } }],
    });
    const back = await send('host', opened, 'PUT', '/take-back', { round: 2 });
    expect([back.status, back.body['code']]).toEqual([409, 'case.decided_before']);
  });

  test('the applicant contests within the days, and reads the answer of somebody without a part in it', async () => {
    const opened = await rejected();
    const phone = newBrowser(server, opened.phone.cookie);
    const mine = async () => must(await phone.send('GET', '/api/applicant/case'), 200).body;
    expect(await mine()).toMatchObject({ canContest: true, contest: { at: null, answer: null } });
    must(await phone.send('POST', '/api/applicant/contest', { reason: '期間が違います' }), 201);
    expect(await mine()).toMatchObject({ canContest: false, contest: { reason: '期間が違います' } });
    expect(await see('host', opened)).toMatchObject({ contest: { reason: null }, waitingFor: { what: 'contest' } });
    const part = await send('officer', opened, 'PUT', '/contest/answer', { outcome: 'upheld', reason: 'x' });
    expect([part.status, part.body['code']]).toEqual([403, 'contest.answered_by_another']);
    const beside = await send('officer', opened, 'POST', '/reopenings', { reason: 'x' });
    expect([beside.status, beside.body['code']]).toEqual([409, 'contest.waits']);
    const varied = { outcome: 'varied', reason: '事実が違った', decision: { outcome: 'reject' } };
    const unfit = await send('executive', opened, 'PUT', '/contest/answer', varied);
    expect([unfit.status, unfit.body['code']]).toEqual([409, 'decision.same_outcome']);
    const noGrounds = { ...varied, decision: { outcome: 'approve-with-conditions' } };
    const missing = await send('executive', opened, 'PUT', '/contest/answer', noGrounds);
    expect([missing.status, missing.body['errors']]).toMatchObject([422, [{ pointer: '/decision/conditions' }]]);
    must(
      await send('secondOfficer', opened, 'PUT', '/contest/answer', { outcome: 'reversed', reason: '確かめる' }),
      200,
    );
    expect(await mine()).toMatchObject({
      state: 'screening',
      notice: null,
      contest: { answer: { outcome: 'reversed' } },
    });
  });
});

describe('what changed since somebody last saw a case', () => {
  interface News {
    since: number | null;
    entries: { type: string; actor: { name: string } }[];
    changes: unknown[];
  }
  const news = async (key: Key, { url }: Opened) =>
    must(await campus.as(key).send('GET', url('/sighting')), 200).body as unknown as News;
  const typesOf = ({ entries }: News) => entries.map(({ type }) => type);
  const look = async (key: Key, opened: Opened) => {
    const { version } = await see(key, opened);
    return must(await send(key, opened, 'PUT', '/sighting', { version: version as number }), 200).body['version'];
  };
  /** The next visit, which begins when the last one is over. */
  const later = () => server.owner.query(`update operation.sightings set seen_at = seen_at - interval '1 hour'`);

  test('is told from visit to visit, to each reader for themselves, and again when the page is loaded again', async () => {
    const opened = await caseInReview(server, campus);
    expect(await news('dean', opened)).toEqual({ since: null, entries: [], changes: [] });
    await look('dean', opened);
    expect((await news('dean', opened)).since).toBeNull();
    await later();
    must(await send('officer', opened, 'POST', '/escalations', { reason: '疑義' }), 201);
    const told = await news('dean', opened);
    expect([typesOf(told), told.entries[0]?.actor.name]).toEqual([['CaseEscalated', 'RouteOpened'], 'Rei officer']);
    await look('dean', opened);
    expect(typesOf(await news('dean', opened))).toEqual(['CaseEscalated', 'RouteOpened']);
    await later();
    expect(typesOf(await news('dean', opened))).toEqual([]);
    // Who acted knows the case until then; who never looked sees it for the first time.
    expect(await news('officer', opened)).toMatchObject({ since: expect.any(Number), entries: [] });
    expect((await news('executive', opened)).since).toBeNull();
  });

  test('is kept as ids and numbers, one line for a reader and a case, and never beyond what is there', async () => {
    const opened = await caseInReview(server, campus);
    const head = await look('dean', opened);
    expect(must(await send('dean', opened, 'PUT', '/sighting', { version: 1_000 }), 200).body).toEqual({
      version: head,
    });
    const { rows } = await server.owner.query('select * from operation.sightings where case_id = $1', [opened.caseId]);
    expect(rows.map((row) => Object.keys(row as object))).toEqual([
      ['institution', 'reader', 'case_id', 'version', 'seen_at', 'version_before'],
    ]);
  });

  test('is not for who stands in no relation to it: to them it does not exist', async () => {
    const opened = await caseInReview(server, campus);
    const asked = (['scienceDean', 'otherHost', 'administrator'] as const).map(async (key) => [
      (await campus.as(key).send('GET', opened.url('/sighting'))).status,
      (await send(key, opened, 'PUT', '/sighting', { version: 1 })).status,
    ]);
    expect(await Promise.all(asked)).toEqual(asked.map(() => [404, 404]));
  });
});
