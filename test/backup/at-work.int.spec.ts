// A backup while the house works, a person forgotten in the middle of one, and a restore that dies half way.
import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ChangeCase, Documents } from '#cases';
import { ErasePerson } from '#commands';
import { Database } from '#database';
import { originOf, type EventStore, type StoredAt } from '#event-store';
import { SystemClock } from '#kernel';
import { migrations } from '#migrations';
import { holdErasures, Vault, VaultKey } from '#vault';
import { makeBackup, type BackupSource } from '#backup';
import { actor, INSTITUTION, openCase, sentBy, until } from '../../apps/worker/src/testing.js';
import { command } from '../support/operator.js';
import { wholeLog } from '../support/whole-log.js';
import {
  PDF,
  smallUniversity,
  type Elsewhere,
  type Person,
  type SmallUniversity,
} from '../support/small-university.js';
import type { TestDatabase } from '../support/postgres.js';

let university: SmallUniversity;
let file: string;
let made = 0;

beforeAll(async () => {
  university = await smallUniversity();
});
afterAll(() => university.close());
beforeEach(() => {
  made += 1;
  file = join(university.folder, `backup-${made}`);
});

const bare = (log: StoredAt[]) => log.map(({ event }) => event);

/** A person's document as an installation opens it, or why it does not. */
async function documentOf(
  place: Pick<TestDatabase, 'url' | 'vaultUrl'>,
  { person, caseId, sha256 }: Person,
  from = university,
) {
  const keys = new Database({ url: place.vaultUrl, applicationName: 'test' });
  const database = new Database({ url: place.url, role: 'sekisho_worker', applicationName: 'test' });
  try {
    const vault = await Vault.open(keys, new VaultKey(from.house.config.vaultKey), new SystemClock());
    const of = { institution: INSTITUTION, caseId, applicant: person, documentId: `document-${caseId}` };
    return await new Documents(database, vault).open(of, sha256);
  } catch (error) {
    return (error as Error).message;
  } finally {
    await Promise.all([keys.close(), database.close()]);
  }
}

/** The backup's own source, with a hand in the middle of its reading. */
async function sourceWith(
  inMiddle: () => Promise<void>,
): Promise<{ source: BackupSource; close: () => Promise<void> }> {
  const { house, desk } = university;
  const patient = { applicationName: 'test', connectionsMax: 3, idleInTransactionTimeoutMs: 0 };
  const main = new Database({ ...patient, url: house.databases.url });
  const keys = new Database({ ...patient, url: house.databases.vaultUrl });
  let reads = 0;
  const store: EventStore = Object.assign(Object.create(desk.log.store) as EventStore, {
    readAll: async (...asked: Parameters<EventStore['readAll']>) => {
      reads += 1;
      if (reads === 1) await inMiddle();
      return desk.log.store.readAll(...asked);
    },
  });
  return {
    source: { main, keys, store, vaultKey: house.config.vaultKey },
    close: async () => void (await Promise.all([main.close(), keys.close()])),
  };
}

const header = async () => ({
  ...{ id: 'one', origin: await originOf(university.house.owner), at: new SystemClock().now().toISOString() },
  ...{ version: 'test', migrations: migrations.map(({ name }) => name) },
});

async function forget({ person, caseId, host }: Person, at = university): Promise<void> {
  const { desk, ground } = at;
  const withdrawal = new ChangeCase(caseId, { type: 'WithdrawCase', reason: 'x' });
  await desk.commands.send(withdrawal, sentBy(actor('person', 'host', host), 'case.withdraw'));
  const erasure = new ErasePerson(person, '個人情報保護法', `case-${caseId}`);
  await desk.commands.send(erasure, sentBy(actor('person', 'executive'), 'person.erase'));
  await new Documents(ground.database, ground.vault).forget(INSTITUTION, person);
}

test('whoever is erased in the middle of a backup is whole in it, because its log does not know of it yet', async () => {
  const [early, midway, kept] = [await university.admit(), await university.admit(), await university.admit()];
  await forget(early);
  let erasedMidway = 0;
  const { source, close } = await sourceWith(async () => {
    await forget(midway);
    erasedMidway += 1;
  });
  await makeBackup(source, file, await header());
  await close();
  expect(erasedMidway).toBe(1);
  expect(await documentOf(university.house.databases, midway)).not.toEqual(PDF);

  const machine = await university.elsewhere();
  expect(await command(machine.env, 'restore', file)).toMatchObject({ code: 0, stderr: '' });
  const erasedInLog = bare(await wholeLog(machine.owner)).filter(({ type }) => type === 'PersonErased');
  const streams = erasedInLog.map(({ stream }) => stream);
  expect(streams).toContain(`person-${early.person}`);
  expect(streams).not.toContain(`person-${midway.person}`);
  expect(await documentOf(machine.databases, midway)).toEqual(PDF);
  expect(await documentOf(machine.databases, kept)).toEqual(PDF);
  expect(await keysOf(machine, early)).toEqual({ keys: 0, tombstones: 3 });
});

test('a backup whose name is taken meanwhile leaves that file, and none of its own', async () => {
  const { source, close } = await sourceWith(() => Promise.resolve(writeFileSync(file, 'another')));
  await expect(makeBackup(source, file, await header())).rejects.toMatchObject({ code: 'backup.exists' });
  await close();
  expect(readFileSync(file, 'utf8')).toBe('another');
  expect(readdirSync(university.folder).filter((name) => name.startsWith(basename(file)))).toEqual([basename(file)]);
});

test('an erasure waits for the moment in which a backup looks, and no longer', async () => {
  const person = await university.admit();
  const keys = new Database({ url: university.house.databases.vaultUrl, applicationName: 'test' });
  const release = await holdErasures(keys);
  let isDone = false;
  const erasing = forget(person).then(() => (isDone = true));
  await pause(300);
  expect(isDone).toBe(false);
  expect(bare(await wholeLog(university.house.owner)).at(-1)?.type).toBe('PersonErased');
  await release();
  await erasing;
  expect(isDone).toBe(true);
  await keys.close();
});

async function keysOf({ keys }: { keys: Database }, { person }: Person) {
  const count = async (table: string) =>
    (await keys.query(`select from vault.${table} where person = $1`, [person])).rowCount;
  return { keys: await count('wrapped_key'), tombstones: await count('tombstone') };
}

test('a backup under load is the log up to one moment, without a gap and with all that was acknowledged before', async () => {
  await university.grow(1_000);
  const { commands } = university.desk;
  const acknowledged: string[] = [];
  let goesOn = true;
  const writers = Array.from({ length: 6 }, async () => {
    while (goesOn) acknowledged.push((await openCase(commands)).caseId);
  });
  await until('the load is one', () => acknowledged.length > 20);
  const slow = heldWriter();
  const before = [...acknowledged];
  const outcome = await command(university.env, 'backup', file, '--json');
  const after = acknowledged.length;
  goesOn = false;
  await Promise.all(writers);
  await slow;
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  // And it went on while the backup was made.
  expect(after).toBeGreaterThan(before.length + 10);

  const machine = await university.elsewhere();
  expect(await command(machine.env, 'restore', file)).toMatchObject({ code: 0, stderr: '' });
  const [all, restored] = [bare(await wholeLog(university.house.owner)), bare(await wholeLog(machine.owner))];
  expect(restored.length).toBeLessThan(all.length);
  expect(restored).toEqual(all.slice(0, restored.length));
  const streams = new Set(restored.map(({ stream }) => stream));
  expect(before.filter((caseId) => !streams.has(`case-${caseId}`))).toEqual([]);
});

/** A transaction that was begun before the backup and ends after it began: readers do not see what came behind it at once. */
async function heldWriter(): Promise<void> {
  await university.house.owner.transaction(async (tx) => {
    await tx.query('select pg_current_xact_id()');
    await pause(600);
  });
}

test('a restore that is killed half way keeps everybody away until it is run again', async () => {
  const person = await university.admit();
  await university.grow(4_000);
  expect(await command(university.env, 'backup', file)).toMatchObject({ code: 0 });
  const machine = await university.elsewhere();
  await killHalfWay(machine);
  const half = (await machine.owner.query('select from log.events')).rowCount;
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan((await wholeLog(university.house.owner)).length);

  const env = { ...machine.env, SEKISHO_KEY: university.env['SEKISHO_KEY'] };
  for (const args of [['lists'], ['backup', `${file}-2`], ['restore', file], ['start']]) {
    const { code, stderr } = await command({ ...env, PORT: '39871' }, ...args);
    expect([args, code, stderr]).toEqual([
      args,
      1,
      expect.stringMatching(/^sekisho: A restore was begun.*--replace again\.\n$/m),
    ]);
  }
  await expect(originOf(machine.owner)).rejects.toThrow('A restore was begun');

  expect(await command(machine.env, 'restore', file, '--replace')).toMatchObject({ code: 0, stderr: '' });
  expect(bare(await wholeLog(machine.owner))).toEqual(bare(await wholeLog(university.house.owner)));
  expect(await documentOf(machine.databases, person)).toEqual(PDF);
  expect(readFileSync(join(machine.data, 'keys', 'kek'), 'utf8').trim()).toBe(university.env['SEKISHO_KEY']);
});

async function killHalfWay({ env, owner }: Elsewhere): Promise<void> {
  const main = join(import.meta.dirname, '..', '..', 'apps', 'cli', 'src', 'main.ts');
  const child = spawn(
    process.execPath,
    ['-C', 'source', '--import', '@swc-node/register/esm-register', main, 'restore', file],
    { env: { PATH: process.env.PATH, LANG: 'C', ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = new Promise<string | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  const isHalf = async () =>
    (await owner.query(`select from pg_namespace where nspname = 'restoring'`)).rowCount > 0 &&
    (await owner.query('select from log.events limit 1').catch(() => ({ rowCount: 0 }))).rowCount > 0;
  while (child.exitCode === null && !(await isHalf())) await pause(5);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

test('a person erased since the backup stays erased when it replaces the installation', async () => {
  const replaced = await smallUniversity();
  const keys = new Database({ url: replaced.house.databases.vaultUrl, applicationName: 'test' });
  try {
    const [erased, kept] = [await replaced.admit(), await replaced.admit()];
    expect(await command(replaced.env, 'backup', file)).toMatchObject({ code: 0 });
    await forget(erased, replaced);
    // Nobody may be connected.
    await replaced.leave();
    expect(await keysOf({ keys }, erased)).toEqual({ keys: 0, tombstones: 3 });
    const outcome = await command(replaced.env, 'restore', file, '--replace', '--json');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ erased: 1 });
    expect(await keysOf({ keys }, erased)).toEqual({ keys: 0, tombstones: 3 });
    const left = await replaced.house.owner.query('select applicant from operation.documents');
    expect(left.rows).toEqual([{ applicant: kept.person }]);
    expect(await documentOf(replaced.house.databases, kept, replaced)).toEqual(PDF);

    // A key that gets lost on the way is missed.
    await keys.query(`create function vault.lose() returns trigger language plpgsql as $$ begin return null; end $$;
      create trigger lose before insert on vault.wrapped_key for each row when (new.purpose = 'documents') execute function vault.lose()`);
    const lossy = await command(replaced.env, 'restore', file, '--replace');
    expect([lossy.code, lossy.stderr]).toEqual([1, expect.stringMatching(/\(\d+ of \d+ rows of vault\.wrapped_key\)/)]);
  } finally {
    await keys.close();
    await replaced.close();
  }
});
