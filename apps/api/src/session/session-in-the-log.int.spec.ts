// By what somebody was known when they acted: what every envelope says of it (assurance.md §4.2).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Campus } from '../testing/campus.js';
import { openCase } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

test('an event names the method, the roles of that moment and the session, which finds the session and opens nothing', async () => {
  const { caseId } = await openCase(campus.as('host'));
  const { rows } = await server.owner.query<{ auth: { session: string } }>(
    `select bytes::jsonb -> 'auth' as auth from log.events where stream = $1 and type = 'CaseOpened'`,
    [`case-${caseId}`],
  );
  const [auth] = rows.map((row) => row.auth);
  const roles = [{ role: 'host', unit: 'robotics' }];
  expect(auth).toEqual({ method: 'password', session: expect.stringMatching(/^[0-9a-f]{16}$/), roles });
  const held = await server.owner.query<{ person: string }>(
    `select person from operation.sessions where encode(token_hash, 'hex') like $1 || '%'`,
    [auth?.session],
  );
  expect(held.rows).toEqual([{ person: campus.person('host') }]);
});
