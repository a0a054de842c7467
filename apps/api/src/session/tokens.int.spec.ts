// Tokens for programs: what they open, what stays closed to them, and that they end at once.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { must, newBrowser, PASSWORD, type Browser, type Campus, type Key } from '../testing/campus.js';
import { caseInReview } from '../testing/clearance.js';
import { denialsOf } from '../testing/denials.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

const DAY_MS = 24 * 60 * 60 * 1000;
let server: TestServer;
let campus: Campus;
let keys = 0;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

async function issue(key: Key, days = 30) {
  const { body } = must(await campus.as(key).send('POST', '/api/session/tokens', { label: '学籍システム', days }), 201);
  return { id: String(body['id']), secret: String(body['token']) };
}

/** Something without a browser. */
function program(secret: string): Browser['send'] {
  return (method, url, body, headers = {}) =>
    newBrowser(server).send(method, url, body, { authorization: `Bearer ${secret}`, ...headers });
}

const freshKey = () => ({ 'idempotency-key': `program-${(keys += 1)}` });
const DRAFT = { type: 'student-admission', unit: 'robotics', laboratory: 'ロボット制御' };

describe('a program with a token', () => {
  test('reads and writes as its holder, and the log tells that it was a program', async () => {
    const { secret } = await issue('host');
    const send = program(secret);
    expect(must(await send('GET', '/api/session'), 200).body['person']).toBe(campus.person('host'));
    const opened = must(await send('POST', '/api/cases', DRAFT, freshKey()), 201);
    const [event] = await server.house.log.read(`case-${String(opened.body['id'])}`);
    expect(event?.auth).toMatchObject({ method: 'token', session: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(event?.actor.id).toBe(campus.person('host'));
  });

  test('writes nothing without an Idempotency-Key, and the same thing once with one', async () => {
    const send = program((await issue('host')).secret);
    const refused = await send('POST', '/api/cases', DRAFT);
    expect([refused.status, refused.body['code']]).toEqual([400, 'idempotency.key_missing']);
    const key = freshKey();
    const [first, second] = [
      await send('POST', '/api/cases', DRAFT, key),
      await send('POST', '/api/cases', DRAFT, key),
    ];
    expect(must(second, 201).body).toEqual(must(first, 201).body);
  });

  test('neither decides nor judges nor signs, and the attempt is on record', async () => {
    const opened = await caseInReview(server, campus);
    const attempts: [Key, 'PUT' | 'POST', string, object, string][] = [
      ['dean', 'PUT', opened.url('/steps/r1-department/decision'), { outcome: 'approve', reason: '可' }, 'case.decide'],
      ['officer', 'PUT', opened.url('/tier'), { tier: 'T1', reason: '可' }, 'tier.assign'],
      ['administrator', 'PUT', `/api/accounts/${opened.caseId}/closure`, {}, 'account.manage'],
    ];
    for (const [key, method, url, body, permission] of attempts) {
      const answer = await program((await issue(key)).secret)(method, url, body, freshKey());
      expect([answer.status, answer.body['code']]).toEqual([403, 'access.by_hand']);
      const recorded = await denialsOf(server, campus.person(key), 'access.by_hand');
      expect(recorded.map((each) => each.permission)).toContain(permission);
    }
  });

  test.each([
    ['make another', 'POST', '/api/session/tokens', { label: 'x', days: 1 }],
    ['see which there are', 'GET', '/api/session/tokens', undefined],
    ['take one back', 'DELETE', '/api/session/tokens/00000000-0000-4000-8000-000000000001', undefined],
    ['sign anybody out', 'DELETE', '/api/session', undefined],
  ] as const)('cannot %s', async (_what, method, url, body) => {
    const answer = await program((await issue('clerk', 1)).secret)(method, url, body, freshKey());
    expect([answer.status, answer.body['code']]).toEqual([403, 'access.by_hand']);
  });
});

describe('a token', () => {
  test('is listed to its holder without its secret, and to nobody else', async () => {
    const { id, secret } = await issue('inspector', 7);
    const { text } = must(await campus.as('inspector').send('GET', '/api/session/tokens'), 200);
    expect(JSON.parse(text)).toEqual([
      {
        ...{ id, label: '学籍システム', issuedAt: server.clock.now().toISOString() },
        expiresAt: new Date(server.clock.now().getTime() + 7 * DAY_MS).toISOString(),
      },
    ]);
    expect(text).not.toContain(secret);
    expect(must(await campus.as('executive').send('GET', '/api/session/tokens'), 200).text).toBe('[]');
    const stolen = await campus.as('executive').send('DELETE', `/api/session/tokens/${id}`);
    expect([stolen.status, stolen.body['code']]).toEqual([404, 'token.not_found']);
  });

  test('opens nothing from the moment it is taken back', async () => {
    const { id, secret } = await issue('secondDean');
    must(await program(secret)('GET', '/api/session'), 200);
    must(await campus.as('secondDean').send('DELETE', `/api/session/tokens/${id}`), 200);
    expect((await program(secret)('GET', '/api/session')).status).toBe(401);
  });

  test('opens nothing once its days are over, its account is closed or a new password is set', async () => {
    const short = await issue('secondOfficer', 1);
    server.clock.advance(DAY_MS);
    try {
      expect((await program(short.secret)('GET', '/api/session')).status).toBe(401);
    } finally {
      server.clock.advance(-DAY_MS);
    }
    const { secret } = await issue('otherHost');
    const account = String((await campus.as('otherHost').send('GET', '/api/session')).body['account']);
    const link = must(await campus.as('administrator').send('POST', `/api/accounts/${account}/activation`), 201);
    const token = String(link.body['activationUrl']).split('#')[1];
    must(await newBrowser(server).send('POST', '/api/accounts/activation', { token, password: PASSWORD }), 200);
    expect((await program(secret)('GET', '/api/session')).status).toBe(401);
    const closed = await issue('scienceDean');
    const his = String((await campus.as('scienceDean').send('GET', '/api/session')).body['account']);
    must(await campus.as('administrator').send('PUT', `/api/accounts/${his}/closure`), 200);
    expect((await program(closed.secret)('GET', '/api/session')).status).toBe(401);
  });

  test.each([
    ['unknown', () => `sekisho_00000000-0000-4000-8000-000000000001.${'A'.repeat(43)}`],
    ['of another shape', () => 'sekisho_x'],
    ['empty', () => ''],
    ['of a session', () => campus.as('dean').cookie.split('=')[1] ?? ''],
  ])('that is %s opens nothing, even beside a good cookie, and that is on record', async (_what, secret) => {
    const before = (await denialsOf(server, 'anonymous', 'token.refused')).length;
    const answer = await campus
      .as('dean')
      .send('GET', '/api/session', undefined, { authorization: `Bearer ${secret()}` });
    expect(answer.status).toBe(401);
    expect(answer.body['code']).toBe('token.refused');
    expect((await denialsOf(server, 'anonymous', 'token.refused')).length).toBe(before + 1);
  });

  test('is no cookie, and a word of another scheme in its header is none', async () => {
    const { secret } = await issue('dean');
    expect((await newBrowser(server, `sekisho_session=${secret}`).send('GET', '/api/session')).status).toBe(401);
    must(
      await campus.as('dean').send('GET', '/api/session', undefined, { authorization: 'Basic cHJveHk6cHJveHk=' }),
      200,
    );
    const applicant = await newBrowser(server).send('GET', '/api/applicant/case', undefined, {
      authorization: `Bearer ${secret}`,
    });
    expect(applicant.status).toBe(401);
  });

  test('is refused for longer than a year, and an eleventh at a time', async () => {
    const ask = (days: number) => campus.as('executive').send('POST', '/api/session/tokens', { label: 'x', days });
    expect((await ask(367)).status).toBe(422);
    for (let n = 0; n < 10; n += 1) must(await ask(1), 201);
    const answer = await ask(1);
    expect([answer.status, answer.body['code']]).toEqual([409, 'token.too_many']);
  });
});
