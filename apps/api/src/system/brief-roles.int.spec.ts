// A role granted, used and taken back within a day: three innocent events that doctor tells of together (assurance.md §2 row 11).
import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { confirmProposed, must, type Campus, type Key } from '../testing/campus.js';
import { caseInReview } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

const DEAN = { role: 'dean', unit: 'engineering' };

async function setRoles(key: Key, roles: object[]): Promise<string> {
  const account = String(must(await campus.as(key).send('GET', '/api/session'), 200).body['account']);
  const set = must(await campus.as('administrator').send('PUT', `/api/accounts/${account}/roles`, { roles }), 200);
  const position = await confirmProposed(campus.as('executive'), set, account);
  // The line below is read from a read model, which has seen it then.
  must(await campus.as('administrator').send('GET', `/api/accounts?after=${position}`), 200);
  return account;
}

async function line(): Promise<{ state: string; detail: string } | undefined> {
  const { text } = must(await campus.as('administrator').send('GET', '/api/doctor'), 200);
  const lines = JSON.parse(text) as { check: string; state: string; detail: string }[];
  return lines.find(({ check }) => check === 'roles');
}

const decide = async (key: Key) => {
  const { url } = await caseInReview(server, campus);
  const decision = { outcome: 'approve', reason: '可' };
  must(await campus.as(key).send('PUT', url('/steps/r1-department/decision'), decision), 200);
};

test('is named with who and when; one that was held, or that was not used, is not', async () => {
  await decide('dean');
  await setRoles('otherHost', [DEAN]);
  await setRoles('otherHost', [{ role: 'host', unit: 'science' }]);
  expect(await line()).toMatchObject({ state: 'ok' });
  const account = await setRoles('clerk', [{ role: 'clerk', unit: 'engineering' }, DEAN]);
  await decide('clerk');
  await setRoles('clerk', [{ role: 'clerk', unit: 'engineering' }]);
  const told = await line();
  expect(told).toMatchObject({ state: 'warn' });
  expect(told?.detail).toContain('dean of engineering');
  expect(told?.detail).toContain(account);
  expect(told?.detail).toContain(campus.person('administrator'));
  expect(told?.detail).toMatch(/^1 .*used 1 time/);
});
