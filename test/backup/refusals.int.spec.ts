// What is no whole backup is refused before anything is touched, in one line that says what to do.
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fingerprint, takeLock } from '#database';
import { migrations } from '#migrations';
import { linesOf, SectionWriter, type Kind } from '../../libs/backup/src/sections.js';
import { command, type Outcome } from '../support/operator.js';
import { smallUniversity, type Elsewhere, type SmallUniversity } from '../support/small-university.js';

let university: SmallUniversity;
let machine: Elsewhere;
let made: string;
let other: string;
let file: string;

beforeAll(async () => {
  university = await smallUniversity();
  await university.admit();
  await university.admit();
  [made, other, file] = ['made', 'other', 'tried'].map((name) => join(university.folder, name)) as [
    string,
    string,
    string,
  ];
  for (const name of [made, other]) expect(await command(university.env, 'backup', name)).toMatchObject({ code: 0 });
  machine = await university.elsewhere();
});
afterAll(() => university.close());
beforeEach(() => {
  for (const end of ['', '.keys']) copyFileSync(`${made}${end}`, `${file}${end}`);
});

const restore = (env = {}, ...args: string[]) => command({ ...machine.env, ...env }, 'restore', file, ...args);

/** One line that says what to do, and a target in which nothing has happened. */
async function expectRefused({ code, stdout, stderr }: Outcome, exit: number, words: RegExp): Promise<void> {
  expect({ code, stdout, stderr }).toEqual({ code: exit, stdout: '', stderr: expect.stringMatching(words) });
  expect(stderr).toMatch(/^sekisho: .+: .+\n$/);
  const { rows } = await machine.owner.query(
    `select (select count(*)::int from log.events) as events, (select count(*)::int from operation.credentials) as accounts,
       (select count(*)::int from pg_namespace where nspname = 'restoring') as marks`,
  );
  expect(rows).toEqual([{ events: 0, accounts: 0, marks: 0 }]);
  expect((await machine.keys.query('select from vault.generation')).rowCount).toBe(0);
}

describe('a backup that is not whole', () => {
  test.each<[string, () => void, number, RegExp]>([
    ['without its keys', () => rmSync(`${file}.keys`), 2, /tried\.keys is not there.*put the key file beside it/],
    ['with the keys of another', () => copyFileSync(`${other}.keys`, `${file}.keys`), 1, /keys of another backup/],
    ['that is not there', () => rmSync(file), 2, /cannot be read \(ENOENT\): check the name/],
    ['that is a folder', () => (rmSync(file), mkdirSync(file)), 2, /cannot be read \(EISDIR\)/],
    [
      'that is something else',
      () => writeFileSync(file, 'Dear colleagues,\n'),
      2,
      /not a file that sekisho backup has made/,
    ],
    ['that is empty', () => writeFileSync(file, ''), 2, /not a file that sekisho backup has made/],
    ['given by its keys', () => copyFileSync(`${made}.keys`, file), 2, /not a file that sekisho backup has made/],
    ['whose keys are the backup again', () => copyFileSync(made, `${file}.keys`), 2, /tried\.keys is not a file/],
    ['of a newer format', () => retitle(file), 2, /newer version of Sekisho: restore it with that version/],
    ['whose keys are of a newer format', () => retitle(`${file}.keys`), 2, /tried\.keys was made by a newer version/],
  ])('%s is refused', async (_name, spoil, exit, words) => {
    spoil();
    await expectRefused(await restore(), exit, words);
    rmSync(file, { recursive: true, force: true });
  });

  test.each(['', '.keys'])('cut off at any place is refused (FILE%s)', async (end) => {
    const { length } = readFileSync(`${made}${end}`);
    const places = [0, 1, 16, 17, 20, length - 33, length - 32, length - 1];
    const random = seeded(1);
    while (places.length < 40) places.push(Math.floor(random() * length));
    for (const place of places) {
      copyFileSync(`${made}${end}`, `${file}${end}`);
      truncateSync(`${file}${end}`, place);
      await expectRefused(
        await restore(),
        place < 17 ? 2 : (expect.any(Number) as unknown as number),
        /cut off or damaged|not a file/,
      );
    }
  });

  test.each(['', '.keys'])('with one byte flipped anywhere is refused (FILE%s)', async (end) => {
    const bytes = readFileSync(`${made}${end}`);
    const random = seeded(2);
    let flipped = 0;
    for (; flipped < 250; flipped += 1) {
      // The first places are all of the beginning: what it is, its format, and what no checksum of the packing covers.
      const place = flipped < 40 ? flipped : Math.floor(random() * bytes.length);
      const spoilt = Buffer.from(bytes);
      spoilt[place] = (spoilt[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      writeFileSync(`${file}${end}`, spoilt);
      const { code, stderr } = await restore();
      expect([place, code, stderr]).toEqual([
        place,
        expect.any(Number),
        expect.stringMatching(/damaged|not a file|newer/),
      ]);
      expect([place, code > 0]).toEqual([place, true]);
    }
    await expectRefused(await restore(), expect.any(Number) as unknown as number, /damaged|not a file|newer/);
  });
});

describe('a backup whose checksums somebody made anew', () => {
  test.each<[string, Kind, (line: string) => string | null, RegExp]>([
    [
      'with an event that was edited',
      'backup',
      (line) => line.replace('CaseSubmitted', 'CaseSubmittee'),
      /does not verify \(case-.*: event \d+ is/,
    ],
    [
      'without one event',
      'backup',
      (line) => (line.includes('"CaseSubmitted"') ? null : line),
      /does not verify|damaged/,
    ],
    [
      'without the last event of a stream',
      'backup',
      (line) => (line.includes('"ListVersionAdopted"') ? null : line),
      /damaged/,
    ],
    [
      'without a document',
      'backup',
      (line) => (line.includes('"document_id"') && !line.startsWith('#') ? null : line),
      /damaged/,
    ],
    ['without its end', 'backup', (line) => (line.startsWith('#{"end"') ? null : line), /damaged/],
    [
      'that has seen a migration to come',
      'backup',
      (line) => line.replace('"0051-doctor"', '"9999-to-come"'),
      /newer version/,
    ],
    [
      'with a table to come',
      'backup',
      (line) => line.replace('"operation.drafts"', '"operation.dreams"'),
      /newer version/,
    ],
    [
      'with another key',
      'backup-keys',
      (line) => line.replace(/"key":"[^"]+"/, `"key":"${randomBytes(32).toString('base64')}"`),
      /damaged/,
    ],
    ['without one of the keys', 'backup-keys', (line) => (line.includes('"documents"') ? null : line), /damaged/],
  ])('%s is refused', async (_name, kind, change, words) => {
    expect(await forge(kind, change)).toBeGreaterThan(0);
    const outcome = await restore();
    await expectRefused(outcome, outcome.code || 1, words);
  });
});

describe('a target that will not do', () => {
  test('another key in SEKISHO_KEY', async () => {
    const outcome = await restore({ SEKISHO_KEY: randomBytes(32).toString('base64') });
    await expectRefused(outcome, 1, /SEKISHO_KEY is not the key that locks .*: unset it/);
  });

  test('a house that is running', async () => {
    const data = machine.data;
    mkdirSync(data, { recursive: true });
    const taken = takeLock(join(data, 'lock'), 'start');
    if (!('lock' in taken)) throw new Error('the lock was free');
    await expectRefused(await restore(), 1, /already at work on .*stop it first/);
    taken.lock.release();
  });

  test('a house whose processes are connected from elsewhere', async () => {
    const outcome = await command(
      { ...university.env, SEKISHO_DATA: join(university.folder, 'x') },
      'restore',
      file,
      '--replace',
    );
    await expectRefused(outcome, 1, /database is in use \(sekisho-worker\): stop every api and worker/);
    expect(await university.desk.log.store.end()).not.toBeNull();
  });

  test.each([
    ['an installation that is there already', [], /an installation here already: add --replace/],
    ['whose processes work', ['--replace'], /database is in use/],
  ])('%s, of an earlier version, which is left in its shape', async (_name, args, words) => {
    const { owner } = university.house;
    await owner.query(`drop table operation.leases; delete from migration.applied where name = '0061-leases'`);
    const before = await owner.query('select name from migration.applied order by 1');
    const env = { ...university.env, SEKISHO_DATA: join(university.folder, 'x') };
    await expectRefused(await command(env, 'restore', file, ...args), 1, words);
    expect(await owner.query('select name from migration.applied order by 1')).toEqual(before);
    await owner.query(migrations.find(({ name }) => name === '0061-leases')?.sql ?? '');
    await owner.query(`insert into migration.applied (name, sha256) select '0061-leases', $1`, [
      fingerprint(migrations.find(({ name }) => name === '0061-leases')?.sql ?? ''),
    ]);
  });

  test.each([
    ['no file at all', ['restore'], /name one file/],
    ['a word too many', ['restore', 'a', 'b'], /one word too many/],
    ['an unknown option', ['restore', 'a', '--force'], /--force/],
    ['no file to write', ['backup'], /name one file/],
    ['a folder that is not there', ['backup', '/nowhere/at/all'], /cannot be made \(ENOENT\): name a folder/],
  ])('%s: exit 2', async (_name, args, words) => {
    const { code, stderr } = await command(university.env, ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(words) });
  });
});

describe('a backup that cannot be made', () => {
  const mounted = mountSmall();
  (mounted ? test : test.skip)('on a full disk leaves nothing behind and says so', async () => {
    await university.grow(500);
    const place = join(university.folder, 'small');
    mkdirSync(place);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', place]);
    try {
      const { code, stderr } = await command(university.env, 'backup', join(place, 'b'));
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/disk .*is full: free some space/) });
      expect(readdirSync(place)).toEqual([]);
    } finally {
      execFileSync('umount', [place]);
    }
  });

  test('because the history was changed names the place, and nothing is written', async () => {
    const { owner } = university.house;
    const sql = `update log.events set bytes = replace(bytes, 'example-list', 'example-lost') where type = 'ListVersionAdopted'`;
    const { rowCount } = await owner.transaction(
      (tx) => tx.query(sql),
      `set local session_replication_role = 'replica'`,
    );
    expect(rowCount).toBe(1);
    const { code, stderr } = await command(university.env, 'backup', join(university.folder, 'changed'));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/does not verify \(list-.*event 0 is edited\)/),
    });
    expect(readdirSync(university.folder).filter((name) => name.startsWith('changed'))).toEqual([]);
  });
});

function retitle(path: string): void {
  writeFileSync(path, readFileSync(path).toString('latin1').replace(' 1\n', ' 2\n'), 'latin1');
}

/** Writes both files again with lines changed and every checksum right. @returns how many lines were changed */
async function forge(kind: Kind, change: (line: string) => string | null): Promise<number> {
  let changed = 0;
  const changing = (line: string) => {
    const now = change(line);
    if (now !== line) changed += 1;
    return now;
  };
  const same = (line: string) => line;
  const digest = await rewrite(file, 'backup', kind === 'backup' ? changing : same);
  await rewrite(`${file}.keys`, 'backup-keys', (line) => {
    const right = line.replace(/"backup":"[0-9a-f]{64}"/, `"backup":"${digest}"`);
    return kind === 'backup-keys' ? changing(right) : right;
  });
  return changed;
}

async function rewrite(path: string, kind: Kind, by: (line: string) => string | null): Promise<string> {
  const lines: string[] = [];
  for await (const line of linesOf(path, kind)) lines.push(line);
  rmSync(path);
  const writer = await SectionWriter.begin(path, kind);
  for (const line of lines.map(by)) if (line !== null) await writer.line(line);
  const digest = await writer.finish();
  await writer.publish();
  return digest;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Whether this machine lets us mount a disk of our own. */
function mountSmall(): boolean {
  const place = join('/tmp', `sekisho-mount-${process.pid}`);
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    if (existsSync(place)) rmSync(place, { recursive: true, force: true });
  }
}
