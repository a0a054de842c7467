// Whoever writes an event of this installation writes the same origin into it, whatever SEKISHO_URL says that day.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pino from 'pino';
import { readSettings, SystemClock } from '#kernel';
import { openHouse } from '../apps/api/src/house.js';
import { onGround } from '../apps/cli/src/ground/ground.js';
import { openGround, type Opened } from '../apps/worker/src/ground.js';
import { testDatabase, type TestDatabase } from './support/postgres.js';

const logger = pino({ level: 'fatal' });
const clock = new SystemClock();
const vaultKey = randomBytes(32);
let db: TestDatabase;
let folder: string;

beforeAll(async () => {
  db = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'sekisho-origin-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.drop();
});

async function originOfApi(publicUrl: string): Promise<string> {
  const at = {
    databaseUrl: db.url,
    vaultDatabaseUrl: db.vaultUrl,
    eventStoreUrl: null,
    queueUrl: null,
    vaultKey,
    publicUrl,
  };
  const house = await openHouse({ ...at, clock, logger, isLoopback: true, isHasty: true });
  await house.close();
  return house.log.origin;
}

async function originOfWorker(): Promise<string> {
  const opened: Opened = [];
  const at = {
    databaseUrl: db.url,
    vaultDatabaseUrl: db.vaultUrl,
    eventStoreUrl: null,
    queueUrl: null,
    vaultKey,
    clock: 'system' as const,
  };
  const { log } = await openGround(at, { clock, logger }, opened);
  for (let close = opened.pop(); close; close = opened.pop()) await close();
  return log.origin;
}

function originOfCommandLine(): Promise<string> {
  const inherited = {
    ...{ DATABASE_URL: db.url, VAULT_DATABASE_URL: db.vaultUrl, SEKISHO_KEY: vaultKey.toString('base64') },
    ...{ SEKISHO_DATA: folder, SEKISHO_URL: 'https://third.example' },
  };
  return onGround({ ...readSettings(inherited), inherited }, 'test', async ({ log }) => log.origin);
}

test('api, worker and command line agree on the origin of the log', async () => {
  const origins = [
    await originOfApi('https://first.example'),
    await originOfApi('http://127.0.0.1:3000'),
    await originOfWorker(),
    await originOfCommandLine(),
  ];
  expect(new Set(origins).size).toBe(1);
  expect(origins[0]).toMatch(/^sekisho-/);
});
