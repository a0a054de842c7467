// A university backed up and put back on an empty machine: the same to the last byte that matters, and usable at once.
import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { Database } from '#database';
import { dumpProjection, originOf, verifyChain } from '#event-store';
import { SystemClock } from '#kernel';
import { openHouse, type House } from '../../apps/api/src/house.js';
import { openServer, type Server } from '../../apps/api/src/open-server.js';
import { must, newBrowser, PASSWORD, type Browser, type Campus } from '../../apps/api/src/testing/campus.js';
import { declare, form, HOST_PART, listForm, openCase, PDF } from '../../apps/api/src/testing/clearance.js';
import { testCampus } from '../../apps/api/src/testing/test-campus.js';
import type { TestServer } from '../../apps/api/src/testing/test-server.js';
import { openWorker, type RunningWorker } from '../../apps/worker/src/worker.js';
import { projections } from '../../apps/worker/src/projections.js';
import { until } from '../../apps/worker/src/testing.js';
import { command, type Env } from '../support/operator.js';
import { wholeLog } from '../support/whole-log.js';
import { testDatabase, type TestDatabase } from '../support/postgres.js';

const CANARY = 'CANARY TARO';
let source: TestServer;
let campus: Campus;
let target: TestDatabase;
let restored: Database;
let folder: string;
let file: string;
let caseUrl: string;
let documentUrl: string;
let forgotten: { person: string; url: string };
let house: House;
let server: Server;
let home: Env;
let there: Env;

beforeAll(async () => {
  ({ server: source, campus } = await testCampus());
  folder = mkdtempSync(join(tmpdir(), 'sekisho-backup-'));
  file = join(folder, 'backup');
  const worker = await startWorker();
  await live(worker).finally(() => worker.stop());
  target = await testDatabase();
  restored = new Database({ url: target.url, applicationName: 'test' });
  home = {
    ...{ DATABASE_URL: source.house.databaseUrl, VAULT_DATABASE_URL: source.house.vaultDatabaseUrl },
    ...{ SEKISHO_KEY: Buffer.from(source.house.vaultKey).toString('base64'), SEKISHO_DATA: join(folder, 'home') },
  };
  there = {
    ...{ DATABASE_URL: target.url, VAULT_DATABASE_URL: target.vaultUrl },
    ...{ SEKISHO_KEY: undefined, SEKISHO_DATA: join(folder, 'there') },
  };
});
afterAll(async () => {
  await server?.close();
  await house?.close();
  await restored.close();
  await source.close();
  await target.drop();
  rmSync(folder, { recursive: true, force: true });
});

function startWorker(): Promise<RunningWorker> {
  const { databaseUrl, vaultDatabaseUrl, vaultKey } = source.house;
  const config = {
    databaseUrl,
    vaultDatabaseUrl,
    vaultKey,
    eventStoreUrl: null,
    queueUrl: null,
    clock: 'system' as const,
  };
  return openWorker(config, { clock: source.clock, logger: pino({ level: 'fatal' }), name: 'test' });
}

/** A list, a case that is screened, one that is a draft still, and one whose applicant was forgotten. */
async function live(worker: RunningWorker): Promise<void> {
  const { body, headers } = listForm('name,kind\nInstitute of Heavy Water,organization\n', { source: 'own-list' });
  must(await campus.as('officer').send('POST', '/api/lists/imports', body, headers), 201);
  const opened = await openCase(campus.as('host'));
  const subject = { ...HOST_PART.subject, names: { ...HOST_PART.subject.names, preferred: CANARY } };
  must(await campus.as('host').send('PATCH', opened.url('/draft'), { subject }), 200);
  const cv = form('cv', PDF);
  const attached = must(await campus.as('host').send('POST', opened.url('/documents'), cv.body, cv.headers), 201);
  [caseUrl, documentUrl] = [opened.url(), opened.url(`/documents/${String(attached.body['documentId'])}`)];
  await declare(source, opened);
  must(await campus.as('host').send('PUT', opened.url('/submission'), {}), 200);
  const answered = async () =>
    (await worker.log.read(`case-${opened.caseId}`)).filter(({ type }) => type === 'CheckCompleted');
  await until('its checks are answered', async () => (await answered()).length === 4);

  const other = await openCase(campus.as('host'));
  await declare(source, other);
  must(await campus.as('host').send('PUT', other.url('/withdrawal'), { reason: 'x' }), 200);
  const person = String((await worker.log.read(`case-${other.caseId}`))[0]?.data['applicant']);
  await settled();
  must(
    await campus.as('executive').send('PUT', `/api/people/${person}/erasure`, { legalBasis: '個人情報保護法' }),
    200,
  );
  forgotten = { person, url: other.url() };
  const documents = () => source.owner.query('select from operation.documents where applicant = $1', [person]);
  await until('they are forgotten', async () => (await documents()).rowCount === 0);
  const draft = await openCase(campus.as('host'));
  const wish = { 'idempotency-key': 'once' };
  must(await campus.as('host').send('PATCH', draft.url('/draft'), { stay: HOST_PART.stay }, wish), 200);
  await settled();
}

/** Every follower has come to the end. */
async function settled(): Promise<void> {
  await until('everybody has followed', async () => {
    const end = (await source.house.log.store.latest(1))[0]?.position;
    const { rows } = await source.owner.query<{ position: string }>(
      'select distinct position from operation.followers',
    );
    return rows.length === 1 && rows[0]?.position === end;
  });
}

async function dumps(on: Database): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of projections) found[name] = await dumpProjection(on, name);
  return found;
}

/** A browser at the restored house. */
async function visitor(): Promise<Browser> {
  if (!house) {
    const options = { databaseUrl: target.url, vaultDatabaseUrl: target.vaultUrl, eventStoreUrl: null, queueUrl: null };
    const key = Buffer.from(readFileSync(join(folder, 'there', 'keys', 'kek'), 'utf8'), 'base64');
    const rest = {
      vaultKey: key,
      publicUrl: 'http://localhost',
      clock: new SystemClock(),
      logger: pino({ level: 'fatal' }),
    };
    house = await openHouse({ ...options, ...rest, isLoopback: true, isHasty: true });
    server = await openServer(house, folder);
  }
  const call = async (asked: Parameters<TestServer['call']>[0]) => {
    const { statusCode: status, headers, body: text } = await server.app.inject(asked);
    const body = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
    return { status, headers, body, text };
  };
  return newBrowser({ ...source, call });
}

describe('a backup', () => {
  test('is two files for their owner alone, and says what is in them', async () => {
    const { code, stdout, stderr } = await command(home, 'backup', file, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const events = (await wholeLog(source.owner)).length;
    expect(JSON.parse(stdout)).toMatchObject({ file, keysFile: `${file}.keys`, events, erased: 1 });
    expect([file, `${file}.keys`].map((name) => statSync(name).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  test('is never written over', async () => {
    const { code, stderr } = await command(home, 'backup', file);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(/already there.*another name/) });
  });

  test('holds no personal datum in clear, and nothing sealed that its keys do not open', async () => {
    const unpacked = (name: string) => {
      const bytes = readFileSync(name);
      return gunzipSync(bytes.subarray(bytes.indexOf(10) + 1, -32)).toString('utf8');
    };
    const content = unpacked(file);
    expect(content).toContain('CaseSubmitted');
    for (const canary of [
      CANARY,
      'AMINI',
      'PARVIZ',
      'Kanri Taro',
      '管理 太郎',
      '@keyaki.example',
      '$argon2id',
      PASSWORD,
    ]) {
      const forms = [canary, Buffer.from(canary).toString('hex'), Buffer.from(canary).toString('base64').slice(0, -4)];
      expect(forms.filter((form) => content.includes(form))).toEqual([]);
    }
    expect(content).not.toContain(home['SEKISHO_KEY']);
    expect(unpacked(`${file}.keys`)).toContain(home['SEKISHO_KEY']);
    expect(unpacked(`${file}.keys`)).toContain('officer@keyaki.example');
    expect(unpacked(`${file}.keys`)).toContain(`"person": "${forgotten.person}"`);
    expect(unpacked(`${file}.keys`)).not.toMatch(new RegExp(`${forgotten.person}.*wrapped`));
  });
});

describe('restored onto an empty machine', () => {
  test('everything is verified, counted and read back', async () => {
    // So that this log's own numbers cannot happen to be those of the other.
    await restored.query(`create table spent (n serial); select pg_current_xact_id()`);
    const { code, stdout, stderr } = await command(there, 'restore', file, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const made = await wholeLog(source.owner);
    expect(JSON.parse(stdout)).toMatchObject({ events: made.length, erased: 1 });
    expect(await originOf(restored)).toBe(await originOf(source.owner));
  });

  test('the log is the same byte for byte and in the same order, under positions of its own that every reader sees', async () => {
    const [before, after] = [await wholeLog(source.owner), await wholeLog(restored)];
    expect(after.map(({ event }) => event)).toEqual(before.map(({ event }) => event));
    expect(after.filter(({ position }, index) => position === before[index]?.position)).toEqual([]);
    const { rows } = await restored.query<{ hidden: number }>(
      'select count(*)::int as hidden from log.events where xid >= pg_snapshot_xmin(pg_current_snapshot())',
    );
    expect(rows).toEqual([{ hidden: 0 }]);
    const streams = Map.groupBy(after, ({ event }) => event.stream);
    expect(streams.size).toBeGreaterThan(10);
    for (const events of streams.values()) {
      expect(verifyChain(events.map(({ event }) => event))).toMatchObject({ firstBreak: null, uncanonical: [] });
    }
  });

  test('every read model is the same to the byte', async () => {
    const before = await dumps(source.owner);
    expect(before['worklist']).toContain('# ');
    expect(await dumps(restored)).toEqual(before);
  });

  test.each(['credentials', 'drafts', 'documents', 'case_numbers', 'list_entries', 'list_manifests', 'idempotency'])(
    'every row of %s is there',
    async (table) => {
      const sql = `select to_jsonb(t)::text as line from operation.${table} t order by 1`;
      const [before, after] = [await source.owner.query(sql), await restored.query(sql)];
      expect(before.rowCount).toBeGreaterThan(0);
      expect(after.rows).toEqual(before.rows);
    },
  );

  test('reactions stand behind the event they had come to, and sessions did not come along', async () => {
    const sql = `select name, (select id from log.events where xid::text || '-' || position = f.position) as event
      from operation.followers f where kind = 'reaction' order by name`;
    const [before, after] = [await source.owner.query(sql), await restored.query(sql)];
    expect(before.rows.length).toBeGreaterThan(3);
    expect(before.rows.filter(({ event }) => event === null)).toEqual([]);
    expect(after.rows).toEqual(before.rows);
    expect((await restored.query('select from operation.sessions')).rowCount).toBe(0);
  });

  test('people sign in with their passwords, read the case, and open its document', async () => {
    const officer = await visitor();
    must(await officer.send('POST', '/api/session', { email: 'officer@keyaki.example', password: PASSWORD }), 201);
    const page = must(await officer.send('GET', caseUrl), 200);
    expect(page.text).toContain('AMINI PARVIZ');
    expect(must(await officer.send('GET', documentUrl), 200).text).toBe(PDF);
  });

  test('an erased person stays erased', async () => {
    const executive = await visitor();
    must(await executive.send('POST', '/api/session', { email: 'executive@keyaki.example', password: PASSWORD }), 201);
    const page = must(await executive.send('GET', forgotten.url), 200);
    expect(page.body).toMatchObject({ person: { erased: true } });
    expect(page.text).not.toContain('AMINI');
    const vault = new Database({ url: target.vaultUrl, applicationName: 'test' });
    const left = await vault.query('select from vault.wrapped_key where person = $1', [forgotten.person]);
    const gone = await vault.query('select from vault.tombstone where person = $1', [forgotten.person]);
    await vault.close();
    expect([left.rowCount, gone.rowCount]).toEqual([0, 3]);
  });

  test('it can be appended to', async () => {
    const host = await visitor();
    must(await host.send('POST', '/api/session', { email: 'host@keyaki.example', password: PASSWORD }), 201);
    const opened = { type: 'student-admission', unit: 'robotics', laboratory: 'ロボット制御' };
    must(await host.send('POST', '/api/cases', opened), 201);
    expect((await wholeLog(restored)).at(-1)?.event.type).toBe('CaseOpened');
  });
});

test('also as the first command on a machine where nothing is, with the PostgreSQL that comes along', async () => {
  const data = join(folder, 'first');
  const nothing = {
    DATABASE_URL: undefined,
    VAULT_DATABASE_URL: undefined,
    SEKISHO_KEY: undefined,
    SEKISHO_DATA: data,
  };
  const { code, stdout, stderr } = await command(nothing, 'restore', file);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^Restored: \d+ events in \d+ streams, every one verified .*\n1 erased person stays erased\.\n/,
  );
  expect(stdout).toMatch(/^Tokens taken back, .* set a new password, which ends all of their tokens\.$/m);
  expect(statSync(join(data, 'keys', 'kek')).mode & 0o777).toBe(0o400);
  const lists = await command(nothing, 'lists', '--json');
  expect(JSON.parse(lists.stdout)).toEqual([expect.objectContaining({ id: 'own-list', entries: 1 })]);
  const japanese = await command({ ...nothing, LC_ALL: 'ja_JP.UTF-8' }, 'restore', file);
  expect(japanese).toMatchObject({ code: 1, stderr: expect.stringMatching(/--replace を付けて/) });
});
