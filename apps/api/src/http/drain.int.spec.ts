// How the API leaves while requests are under way: over real connections, with a write that waits for a lock.
import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request as ask } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { until } from '../../../../test/support/patience.js';
import type { Campus } from '../testing/campus.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;
let port: number;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  ({ server, campus } = await testCampus());
  await server.server.listen(0, '127.0.0.1');
  port = (server.server.app.getHttpServer().address() as AddressInfo).port;
});
afterAll(async () => {
  agent.destroy();
  await server.close();
});

interface Heard {
  status: number;
  headers: Record<string, unknown>;
  body: Record<string, unknown>;
}

/** @param through absent: a connection of its own */
function send(method: string, path: string, body?: object, through?: Agent): Promise<Heard> {
  const headers = {
    cookie: campus.as('host').cookie,
    'content-type': 'application/json',
    'accept-language': 'en',
    'idempotency-key': randomUUID(),
  };
  return new Promise((resolve, reject) => {
    const sent = ask({ port, host: '127.0.0.1', method, path, headers, agent: through ?? false }, (answer) => {
      let text = '';
      answer.on('data', (data: Buffer) => (text += data.toString()));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: JSON.parse(text) as Heard['body'] }),
      );
    });
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}

const openCase = (through?: Agent) =>
  send('POST', '/api/cases', { type: 'student-admission', unit: 'robotics', laboratory: 'Walking Machines' }, through);
const opened = async () => (await server.owner.query(`select from log.events where type = 'CaseOpened'`)).rowCount;
/** Both have claimed their keys, and a number of a case is waited for: those that are asked for at once are drawn together. */
const areUnderWay = async () => {
  const { rows } = await server.owner.query<{ waits: boolean; running: number }>(
    `select exists (select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()) as waits,
      (select count(*)::int from operation.idempotency where state = 'running') as running`,
  );
  return rows[0]?.waits === true && rows[0].running === 2;
};

test('it says that it leaves, goes on answering, begins nothing new at the end, and finishes what was begun', async () => {
  expect((await send('GET', '/api/health/ready')).status).toBe(200);
  expect((await send('GET', '/api/session', undefined, agent)).headers['connection']).toBe('keep-alive');

  const grace = server.server.leave(300);
  const [ready, live, write] = await Promise.all([
    send('GET', '/api/health/ready'),
    send('GET', '/api/health/live'),
    openCase(),
  ]);
  expect([ready.status, ready.body, live.status, write.status]).toEqual([503, { state: 'bad' }, 200, 201]);
  for (const { headers } of [ready, live, write]) expect(headers['connection']).toBe('close');
  await grace;
  expect(await opened()).toBe(1);

  const held = Promise.withResolvers<undefined>();
  const locked = server.owner.transaction(async (tx) => {
    await tx.query('lock table operation.case_numbers in share row exclusive mode');
    await held.promise;
  });
  const underWay = [openCase(), openCase()];
  const halfSaid = connect(port, '127.0.0.1');
  halfSaid.write('POST /api/session HTTP/1.1\r\nhost: localhost\r\naccept-language: en\r\ncontent-length: 0\r\n');
  let told = '';
  halfSaid.on('data', (data) => (told += data.toString()));
  await until('both write', areUnderWay);

  const closed = server.server.close();
  await new Promise((resolve) => setTimeout(resolve, 100));
  // Nobody comes in any more, and whoever is turned away has changed nothing.
  await expect(openCase()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  halfSaid.write('\r\n');
  await once(halfSaid, 'close');
  expect(told).toMatch(/^HTTP\/1\.1 503 .*\r\n/);
  expect(told).toMatch(/\r\nretry-after: 1\r\n/);
  expect(told).toMatch(/\r\nconnection: close\r\n/);
  expect(told).toContain('"code":"server.ending"');
  held.resolve(undefined);
  await locked;
  const answers = await Promise.all(underWay);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  await closed;
  expect(await opened()).toBe(3);
});
