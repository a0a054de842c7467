// The story of the first clearance once more, word for word, with the events in a KurrentDB that runs as a process of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { housesUp } from '../support/house.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const server: ChildProcess = spawn(process.execPath, [join(ROOT, 'dist/test/support/kurrent/main.js'), '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [url] = (await once(createInterface(server.stdout!), 'line')) as [string];
process.env['EVENT_STORE_URL'] = url;
afterAll(async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
});

await import('./first-clearance.e2e.spec.js');

test('5. No event of it lies in PostgreSQL, which holds what was read from them', async () => {
  const [house] = housesUp();
  const client = new Client({ connectionString: house!.database.url });
  await client.connect();
  const { rows } = await client.query<{ events: number; place: string; followed: number }>(
    `select (select count(*)::integer from log.events) as events, (select kind from log.place) as place,
       (select count(*)::integer from operation.followers where position is not null) as followed`,
  );
  await client.end();
  expect(rows[0]).toMatchObject({ events: 0, place: 'kurrentdb' });
  expect(rows[0]!.followed).toBeGreaterThan(3);
});
