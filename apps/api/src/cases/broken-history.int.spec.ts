// What a person is told of a case whose history is not what was written.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { must, type Campus } from '../testing/campus.js';
import { openCase } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

test.each([
  ['edited', `update log.events set bytes = replace(bytes, '"kind":"person"', '"kind":"nobody"') where stream = $1`],
  [
    'cut off',
    `delete from log.events where stream = $1 and version = (select max(version) from log.events where stream = $1)`,
  ],
])('a history that was %s is neither shown nor acted on, and the log says which', async (_what, sql) => {
  const { caseId } = await openCase(campus.as('host'));
  const host = campus.as('host');
  must(await host.send('GET', `/api/cases/${caseId}`), 200);
  await server.owner.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    await tx.query(sql, [`case-${caseId}`]);
  });
  const answers = [
    await host.send('GET', `/api/cases/${caseId}`),
    await host.send('GET', `/api/cases/${caseId}/history`),
    await host.send('PUT', `/api/cases/${caseId}/withdrawal`, { reason: 'no longer' }),
  ];
  for (const { status, body } of answers) {
    expect([status, body['code'], body['title']]).toEqual([500, 'history.broken', 'This history does not verify']);
    expect(body['reference']).toEqual(expect.any(String));
  }
  expect(server.logged()).toContain(`"history":"case-${caseId}: `);
});
