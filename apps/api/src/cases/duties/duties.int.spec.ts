// Who decides over HTTP: the route in advance with names, recusals, delegations and laboratories as the house itself knows them, opinions, and
// what is confirmed afterwards.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { confirmProposed, must, type Campus, type Key } from '../../testing/campus.js';
import { caseInReview, HOST_PART, screenedCase, type Opened } from '../../testing/clearance.js';
import { testCampus } from '../../testing/test-campus.js';
import type { TestServer } from '../../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

type Method = 'GET' | 'PUT' | 'POST';
type Sent = Awaited<ReturnType<ReturnType<Campus['as']>['send']>>;
const send = (key: Key, { url }: Opened, method: Method, below: string, body?: object): Promise<Sent> =>
  campus.as(key).send(method, url(below), body);
const see = async (key: Key, { url }: Opened) => must(await campus.as(key).send('GET', url()), 200).body;
const route = async (key: Key, opened: Opened) => must(await send(key, opened, 'GET', '/route'), 200).body['ahead'];
const refusal = ({ status, body }: Sent) => [status, body['code']];
const APPROVE = { outcome: 'approve', reason: '理由' };
const decide = (key: Key, opened: Opened, step: string) => send(key, opened, 'PUT', `/steps/${step}/decision`, APPROVE);
const declare = async (key: Key, opened: Opened, person: Key | null, kind = 'relative') => {
  const body = { person: person && campus.person(person), kind, reason: '叔父にあたる' };
  must(await send(key, opened, 'POST', '/interests', body), 201);
};

/** @returns the id of the delegation, once it can be used */
async function lend(principal: Key, delegate: Key, role: string, unit: string | null): Promise<string> {
  const { body: session } = must(await campus.as(delegate).send('GET', '/api/session'), 200);
  const until = new Date(server.clock.now().getTime() + 86_400_000).toISOString();
  const words = { to: session['account'], role, unit, from: null, until, reason: '出張' };
  const { body } = must(await campus.as(principal).send('POST', '/api/delegations', words), 201);
  must(await campus.as(principal).send('GET', `/api/delegations?after=${String(body['position'])}`), 200);
  return String(body['id']);
}

describe('the route in advance', () => {
  test('names to everyone concerned who has it today, and says that the tier is not settled', async () => {
    const opened = await screenedCase(server, campus);
    const department = { step: 'department', holders: ['Rei dean', 'Rei secondDean'] };
    for (const key of ['host', 'clerk', 'dean', 'officer', 'executive', 'inspector'] as const)
      expect(await route(key, opened)).toMatchObject({
        basis: key === 'officer' ? 'proposed' : 'expected',
        steps: expect.arrayContaining([expect.objectContaining(department)]),
        mayChange: [{ en: expect.stringContaining('not settled') }, {}, {}],
      });
    expect(refusal(await send('scienceDean', opened, 'GET', '/route'))).toEqual([404, 'access.not_found']);
  });

  test('says of a step that nobody is left to decide it', async () => {
    const opened = await caseInReview(server, campus);
    await declare('dean', opened, null);
    expect(await route('host', opened)).toMatchObject({
      basis: 'settled',
      steps: [{ holders: ['Rei secondDean'] }, {}],
    });
    await declare('host', opened, 'secondDean');
    expect(await route('host', opened)).toMatchObject({
      steps: [{ holders: [], isVacant: true }, { isVacant: false }],
    });
  });

  test('is changed by an officer alone, and stays otherwise', async () => {
    const opened = await caseInReview(server, campus);
    const change = { add: ['executive'], askAgainFrom: null, reason: '改組のため' };
    expect(refusal(await send('dean', opened, 'PUT', '/route', change))).toEqual([403, 'access.forbidden']);
    must(await send('officer', opened, 'PUT', '/route', change), 200);
    expect(await see('dean', opened)).toMatchObject({
      rerouted: { added: ['executive'], reason: '改組のため', by: 'Rei officer' },
      steps: [{ step: 'department' }, { step: 'office' }, { step: 'executive' }],
    });
    expect(await see('host', opened)).toMatchObject({ rerouted: { reason: null } });
    expect(refusal(await send('secondOfficer', opened, 'PUT', '/route', change))).toEqual([409, 'reroute.no_change']);
  });
});

describe('who stands too near', () => {
  test('recuses themselves, is told why, and nobody else reads the reason', async () => {
    const opened = await caseInReview(server, campus);
    await declare('dean', opened, null);
    expect(refusal(await decide('dean', opened, 'r1-department'))).toEqual([403, 'case.relative_may_not_decide']);
    const action = ((await see('dean', opened))['actions'] as { action: string; why: unknown }[]).find(
      (each) => each.action === 'decide',
    );
    expect(action).toMatchObject({ allowed: false, why: { en: expect.stringContaining('relative') } });
    expect(await see('officer', opened)).toMatchObject({
      interests: [{ person: 'Rei dean', by: 'Rei dean', kind: 'relative', reason: '叔父にあたる', lifted: null }],
    });
    expect([(await see('host', opened))['interests'], (await see('secondDean', opened))['interests']]).toEqual([
      [],
      [],
    ]);
    const lifting = `/interests/${campus.person('dean')}/lifting`;
    expect(refusal(await send('officer', opened, 'PUT', lifting, { reason: 'x' }))).toEqual([
      409,
      'interest.own_stands',
    ]);
    must(await decide('secondDean', opened, 'r1-department'), 200);
  });

  test('is named by the host out of those who could decide, and freed by an officer', async () => {
    const opened = await caseInReview(server, campus);
    const found = must(await send('host', opened, 'GET', '/people?q=Rei'), 200);
    const names = (JSON.parse(found.text) as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Rei dean', 'Rei officer', 'Rei executive']));
    expect(names.filter((name) => /clerk|scienceDean|inspector|otherHost|host/.test(name))).toEqual([]);
    await declare('host', opened, 'dean', 'laboratory');
    expect(refusal(await decide('dean', opened, 'r1-department'))).toEqual([403, 'case.laboratory_may_not_decide']);
    const nobody = { person: '00000000-0000-4000-8000-000000000001', kind: 'other', reason: 'x' };
    expect(refusal(await send('host', opened, 'POST', '/interests', nobody))).toEqual([422, 'person.not_here']);
    must(await send('officer', opened, 'PUT', `/interests/${campus.person('dean')}/lifting`, { reason: '別人' }), 200);
    must(await decide('dean', opened, 'r1-department'), 200);
  });

  test('is whoever stands in today for somebody who does', async () => {
    const opened = await caseInReview(server, campus);
    must(await send('dean', opened, 'PUT', '/tier/raising', { tier: 'T3', reason: '疑義' }), 200);
    await lend('secondOfficer', 'executive', 'officer', null);
    await declare('secondOfficer', opened, null, 'other');
    expect(await route('officer', opened)).toMatchObject({
      steps: [{}, { holders: ['Rei officer'] }, { isVacant: true }],
    });
    must(await decide('dean', opened, 'r1-department'), 200);
    must(await decide('officer', opened, 'r1-office'), 200);
    expect(refusal(await decide('executive', opened, 'r1-executive'))).toEqual([403, 'case.delegate_may_not_decide']);
  });

  test('is whoever has cases of the same laboratory, however it is spelt', async () => {
    await makeHostAndDean('otherHost', 'robotics');
    const opened = await caseInReview(server, campus);
    const own = { type: 'student-admission', unit: 'robotics', laboratory: 'ﾛﾎﾞｯﾄ 制御' };
    const { body } = must(await campus.as('otherHost').send('POST', '/api/cases', own), 201);
    must(await campus.as('otherHost').send('GET', `/api/cases?after=${String(body['position'])}`), 200);
    expect(refusal(await decide('otherHost', opened, 'r1-department'))).toEqual([
      403,
      'case.laboratory_may_not_decide',
    ]);

    // The host names another laboratory, of which a dean who has decided is a member: that dean is out at once, and stays out.
    const moved = await caseInReview(server, campus);
    const another = { ...own, laboratory: '飛行 制御' };
    const { body: begun } = must(await campus.as('otherHost').send('POST', '/api/cases', another), 201);
    must(await campus.as('otherHost').send('GET', `/api/cases?after=${String(begun['position'])}`), 200);
    const isOfTheFirst = refusal(await decide('otherHost', moved, 'r1-department'));
    expect(isOfTheFirst).toEqual([403, 'case.laboratory_may_not_decide']);
    const { technology } = HOST_PART;
    const amend = async (laboratory: string) => {
      const { content } = (await see('host', moved))['amending'] as { content: string };
      const host = { technology: { ...technology, laboratory } };
      return must(await send('host', moved, 'POST', '/amendments', { content, host, reason: '実際に合わせた' }), 201);
    };
    await amend('歩行制御');
    expect(refusal(await decide('otherHost', moved, 'r1-department'))).toEqual(isOfTheFirst);
    must(await decide('dean', moved, 'r1-department'), 200);
    const { body: amended } = await amend('飛行制御');
    expect(refusal(await decide('otherHost', moved, 'r1.2-department'))).toEqual(isOfTheFirst);
    must(await decide('dean', moved, 'r1.2-department'), 200);
    const list = must(
      await campus.as('host').send('GET', `/api/cases?after=${String(amended['position'])}&q=飛行制御`),
      200,
    );
    expect(list.body).toMatchObject({ items: [{ id: moved.caseId, laboratory: '飛行制御' }] });
  });

  test('is whoever has cases of the same laboratory in the unit where that lies', async () => {
    await makeHostAndDean('secondDean', 'science');
    const own = { type: 'student-admission', unit: 'science', laboratory: '深海探査' };
    const { body } = must(await campus.as('secondDean').send('POST', '/api/cases', own), 201);
    must(await campus.as('secondDean').send('GET', `/api/cases?after=${String(body['position'])}`), 200);
    const technology = { ...HOST_PART.technology, laboratory: '深海探査' };
    const [here, there] = [{ technology }, { technology: { ...technology, laboratoryUnit: 'science' } }];
    expect(refusal(await decide('secondDean', await caseInReview(server, campus, there), 'r1-department'))).toEqual([
      403,
      'case.laboratory_may_not_decide',
    ]);
    // A laboratory of that name in their own unit is another one.
    must(await decide('secondDean', await caseInReview(server, campus, here), 'r1-department'), 200);
  });
});

/** From now on a host of this unit, and a dean of engineering. */
async function makeHostAndDean(key: Key, unit: string): Promise<void> {
  const { body: session } = must(await campus.as(key).send('GET', '/api/session'), 200);
  const roles = [
    { role: 'host', unit },
    { role: 'dean', unit: 'engineering' },
  ];
  const account = String(session['account']);
  const given = must(await campus.as('administrator').send('PUT', `/api/accounts/${account}/roles`, { roles }), 200);
  await confirmProposed(campus.as('executive'), given, account);
}

describe('beside the route', () => {
  test('somebody without a part in the case answers a question, and reads no more than they need', async () => {
    const opened = await caseInReview(server, campus);
    const asked = { person: campus.person('scienceDean'), role: null, question: '該当しますか。', businessDays: 5 };
    const { body } = must(await send('officer', opened, 'POST', '/consultations', asked), 201);
    const list = must(
      await campus.as('scienceDean').send('GET', `/api/consultations?after=${String(body['position'])}`),
      200,
    );
    expect(JSON.parse(list.text)).toMatchObject([
      { id: body['id'], caseId: opened.caseId, by: 'Rei officer', isOverdue: false },
    ]);
    const page = `/api/consultations/${String(body['id'])}`;
    const read = must(await campus.as('scienceDean').send('GET', page), 200);
    expect(read.body).toMatchObject({
      ...{ topic: '二足歩行の安定化', isOpen: true },
      consultation: { question: '該当しますか。', status: 'open', isYours: true },
    });
    expect(read.text).not.toMatch(/AMINI|Bridges/);
    expect(refusal(await campus.as('scienceDean').send('GET', opened.url()))).toEqual([404, 'access.not_found']);
    expect(refusal(await campus.as('dean').send('GET', page))).toEqual([404, 'consultation.unknown']);
    must(await campus.as('scienceDean').send('PUT', `${page}/opinion`, { opinion: '該当しません。' }), 200);
    expect(await see('dean', opened)).toMatchObject({
      consultations: [{ status: 'answered', opinion: '該当しません。', person: 'Rei scienceDean' }],
    });
    expect(await see('host', opened)).toMatchObject({ consultations: [] });
    const withdrawal = `/consultations/${String(body['id'])}/withdrawal`;
    expect(refusal(await send('officer', opened, 'PUT', withdrawal, { reason: 'x' }))).toEqual([
      409,
      'consultation.answered',
    ]);
  });

  test('a question is due when its business days end, and holds nothing up', async () => {
    const opened = await caseInReview(server, campus);
    const asked = { person: null, role: 'executive', question: '?', businessDays: 1 };
    must(await send('dean', opened, 'POST', '/consultations', asked), 201);
    // 17:15 in Japan.
    const dueAt = expect.stringMatching(/T08:15:00\.000Z$/);
    expect(await see('dean', opened)).toMatchObject({ consultations: [{ status: 'open', role: 'executive', dueAt }] });
    must(await decide('dean', opened, 'r1-department'), 200);
  });

  test('a decision in an absent dean’s place is confirmed by the dean, once', async () => {
    const opened = await caseInReview(server, campus);
    const delegation = await lend('secondDean', 'scienceDean', 'dean', 'engineering');
    const decision = opened.url('/steps/r1-department/decision');
    must(await campus.as('scienceDean').send('PUT', decision, APPROVE, { 'in-place-of': delegation }), 200);
    expect(await see('host', opened)).toMatchObject({
      steps: [{ confirmation: { by: 'Rei secondDean', at: null } }, {}],
    });
    const confirmation = '/steps/r1-department/confirmation';
    expect(refusal(await send('dean', opened, 'PUT', confirmation, { remark: null }))).toEqual([
      403,
      'confirmation.by_principal',
    ]);
    must(await send('secondDean', opened, 'PUT', confirmation, { remark: '異存なし' }), 200);
    expect(await see('officer', opened)).toMatchObject({ steps: [{ confirmation: { remark: '異存なし' } }, {}] });
  });
});
