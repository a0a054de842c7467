// Two APIs on one database: what either remembers of streams, sessions and read models may be late, but nobody is let in, shown or decided on it.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { foundCampus, must, newBrowser, PASSWORD, type Browser, type Campus, type Key } from './testing/campus.js';
import { caseInReview, declare, openCase } from './testing/clearance.js';
import { serverBeside, testServer, type Answer, type TestServer } from './testing/test-server.js';

/** A right that is taken away is gone everywhere within this time (assurance.md G11). */
const REVOKED_WITHIN_MS = 1_000;
let here: TestServer;
let there: TestServer;
let campus: Campus;

beforeAll(async () => {
  here = await testServer({ isHasty: false });
  there = await serverBeside(here, { isHasty: false });
  campus = await foundCampus(here);
});
afterAll(async () => {
  await there.close();
  await here.close();
});

/** The same browser, its requests answered by the other process. */
const over = (browser: Browser): Browser => newBrowser(there, browser.cookie);
const thereAs = (key: Key) => over(campus.as(key));
const accountOf = async (key: Key) =>
  String(must(await campus.as(key).send('GET', '/api/session'), 200).body['account']);

/** @returns how long it took until the other process said no */
async function untilRefused(ask: () => Promise<Answer>, status: number): Promise<number> {
  const began = performance.now();
  while ((await ask()).status !== status) {
    if (performance.now() - began > 5 * REVOKED_WITHIN_MS) throw new Error('It is never refused');
  }
  return performance.now() - began;
}

const countOf = async (type: string) =>
  (await here.owner.query('select from log.events where type = $1', [type])).rowCount;

describe('what is taken away here is gone there', () => {
  test('a role', async () => {
    const dean = thereAs('scienceDean');
    const read = () => dean.send('GET', '/api/cases');
    must(await read(), 200);
    const account = await accountOf('scienceDean');
    must(
      await campus
        .as('administrator')
        .send('PUT', `/api/accounts/${account}/roles`, { roles: [{ role: 'host', unit: 'science' }] }),
      200,
    );
    const roles = async () => JSON.stringify((await dean.send('GET', '/api/session')).body['roles']);
    const began = performance.now();
    expect(await roles()).not.toContain('dean');
    expect(performance.now() - began).toBeLessThan(REVOKED_WITHIN_MS);
  });

  test('a session', async () => {
    const email = 'clerk@keyaki.example';
    const browser = newBrowser(here);
    must(await browser.send('POST', '/api/session', { email, password: PASSWORD }), 201);
    const elsewhere = over(browser);
    must(await elsewhere.send('GET', '/api/cases'), 200);
    must(await browser.send('DELETE', '/api/session'), 204);
    expect(await untilRefused(() => elsewhere.send('GET', '/api/cases'), 401)).toBeLessThan(REVOKED_WITHIN_MS);
  });

  test('an account', async () => {
    const elsewhere = thereAs('inspector');
    must(await elsewhere.send('GET', '/api/session'), 200);
    const account = await accountOf('inspector');
    must(await campus.as('administrator').send('PUT', `/api/accounts/${account}/closure`), 200);
    expect(await untilRefused(() => elsewhere.send('GET', '/api/session'), 401)).toBeLessThan(REVOKED_WITHIN_MS);
  });

  test('an applicant’s link', async () => {
    const opened = await openCase(campus.as('host'));
    const phone = over(await declare(here, opened));
    must(await phone.send('GET', '/api/applicant/case'), 200);
    must(await campus.as('host').send('POST', opened.url('/invitations'), { language: 'en' }), 201);
    expect(await untilRefused(() => phone.send('GET', '/api/applicant/case'), 401)).toBeLessThan(REVOKED_WITHIN_MS);
  });
});

test('a read waits there for what was written here', async () => {
  for (let round = 0; round < 5; round += 1) {
    const written = must(
      await campus.as('host').send('POST', '/api/cases', {
        ...{ type: 'student-admission', unit: 'robotics', laboratory: `Laboratory ${round}` },
      }),
      201,
    );
    const { id, position } = written.body as { id: string; position: string };
    const seen = must(await thereAs('host').send('GET', `/api/cases?after=${position}`), 200);
    expect((seen.body['items'] as { id: string }[]).map((item) => item.id)).toContain(id);
  }
});

test('what changed here since a case was last seen there is not overwritten there, and is shown at once', async () => {
  const opened = await openCase(campus.as('host'));
  const seen = must(await thereAs('host').send('GET', opened.url()), 200);
  must(await campus.as('host').send('PUT', opened.url('/withdrawal'), { reason: 'Plans changed.' }), 200);
  const late = await thereAs('host').send(
    'PUT',
    opened.url('/withdrawal'),
    { reason: 'Other plans.' },
    {
      'if-match': String(seen.headers['etag']),
    },
  );
  expect(late.status).toBe(412);
  expect(must(await thereAs('host').send('GET', opened.url()), 200).body['state']).toBe('withdrawn');
});

test('two people who decide one step at two servers at once make one decision', async () => {
  for (let round = 0; round < 4; round += 1) {
    const opened = await caseInReview(here, campus);
    const before = (await countOf('StepApproved')) + (await countOf('StepRejected'));
    const view = must(await thereAs('dean').send('GET', opened.url()), 200).body as {
      steps: { stepId: string; status: string }[];
    };
    const step = view.steps.find(({ status }) => status === 'now')?.stepId ?? '';
    const decide = (browser: Browser, outcome: string) =>
      browser.send('PUT', opened.url(`/steps/${step}/decision`), {
        ...{ outcome, reason: 'As the facts show.' },
        ...(outcome === 'reject' ? { grounds: ['facts_not_established'] } : {}),
      });
    const answers = await Promise.all([
      decide(campus.as('dean'), 'approve'),
      decide(thereAs('secondDean'), round % 2 === 0 ? 'reject' : 'approve'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await countOf('StepApproved')) + (await countOf('StepRejected'))).toBe(before + 1);
  }
});

test('one wish that reaches both at once is carried out once, and answered the same', async () => {
  const before = await countOf('CaseOpened');
  const key = { 'idempotency-key': randomUUID() };
  const body = { type: 'student-admission', unit: 'robotics', laboratory: 'Walking Machines' };
  const wish = (browser: Browser) => browser.send('POST', '/api/cases', body, key);
  const first = await Promise.all([wish(campus.as('host')), wish(thereAs('host'))]);
  expect(first.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual([]);
  const again = [must(await wish(campus.as('host')), 201), must(await wish(thereAs('host')), 201)];
  expect(again[0]?.text).toBe(again[1]?.text);
  expect(await countOf('CaseOpened')).toBe(before + 1);
});

test('a name that was guessed at too often here is locked there', async () => {
  const guess = (server: TestServer, password: string) =>
    newBrowser(server).send('POST', '/api/session', { email: 'otherHost@keyaki.example', password });
  const statuses: number[] = [];
  for (const server of [here, there, here, there, here]) statuses.push((await guess(server, 'wrong password')).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401]);
  expect((await guess(there, PASSWORD)).status).toBe(429);
  expect((await guess(here, PASSWORD)).status).toBe(429);
});
