// What PostgreSQL itself refuses, whoever asks: changes to the log, and another institution's rows.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database, type Queryable } from '#database';
import { RandomIds } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { verifyChain, type Fault } from '../chain.js';
import { EventLog } from '../event-log.js';
import { exampleActor, exampleCircumstances, INSTITUTION, MemorySealer } from '../testing.js';
import { PostgresEventStore } from './postgres-event-store.js';

let db: TestDatabase;
let as: { owner: Database; sekisho_api: Database; sekisho_worker: Database };
let store: PostgresEventStore;
let log: EventLog;
const circumstances = exampleCircumstances();
const told = (n: number) => ({
  type: 'Told',
  data: { n },
  personal: { person: `p-${n}`, purpose: 'clearance' as const, fields: { n } },
});

beforeAll(async () => {
  db = await testDatabase();
  const open = (role?: 'sekisho_api' | 'sekisho_worker') =>
    new Database({ url: db.url, role, applicationName: 'test' });
  as = { owner: open(), sekisho_api: open('sekisho_api'), sekisho_worker: open('sekisho_worker') };
  store = new PostgresEventStore(as.sekisho_worker);
  log = new EventLog(store, new MemorySealer(), new RandomIds(), 'test');
  await log.append('case-ours', 'none', [told(0), told(1), told(2)], circumstances);
  const other = exampleCircumstances({ actor: exampleActor({ institution: 'another' }) });
  await log.append('case-theirs', 'none', [told(0), told(1), told(2)], other);
});
afterAll(async () => {
  await store.close();
  await Promise.all(Object.values(as).map((database) => database.close()));
  await db.drop();
});

describe('the log is only ever added to', () => {
  const changes = [
    `update log.events set bytes = '{}'`,
    `update log.events set sealed = null where false`,
    'delete from log.events',
    'truncate log.events',
    'truncate log.events, log.streams cascade',
    'truncate log.streams',
    'delete from log.streams',
    'update log.streams set version = 0',
    `update log.streams set institution = 'another', version = version + 1`,
  ];
  describe.each(['owner', 'sekisho_api', 'sekisho_worker'] as const)('for %s', (role) => {
    test.each(changes)('%s is refused', async (change) => {
      await expect(as[role].query(change)).rejects.toMatchObject({ code: '42501' });
    });
  });

  test.each(['sekisho_api', 'sekisho_worker'] as const)(
    '%s cannot add past the chain, only through log.append',
    async (role) => {
      const insert = `insert into log.events (stream, version, id, institution, type, at, bytes, salt, leaf)
      values ('case-x', 0, gen_random_uuid(), 'x', 'X', now(), '{}', '', '')`;
      await expect(as[role].query(insert)).rejects.toMatchObject({ code: '42501' });
    },
  );

  test('two appends of one version are impossible even past log.append', async () => {
    const copy = `insert into log.events (stream, version, id, institution, type, at, bytes, salt, leaf)
      select stream, version, gen_random_uuid(), institution, type, at, bytes, salt, leaf from log.events`;
    await expect(as.owner.query(copy)).rejects.toMatchObject({ code: '23505' });
  });
});

describe('row-level security of the log', () => {
  const streams = 'select distinct stream from log.events order by 1';
  test.each([
    ['none, for want of a scope', null, []],
    ['its own', INSTITUTION, ['case-ours']],
    ['its own', 'another', ['case-theirs']],
    ['none', 'a third', []],
  ])('lets the API see %s (%s)', async (_what, institution, expected) => {
    const { rows } = institution
      ? await as.sekisho_api.inInstitution(institution, (tx) => tx.query<{ stream: string }>(streams))
      : await as.sekisho_api.query<{ stream: string }>(streams);
    expect(rows.map(({ stream }) => stream)).toEqual(expected);
  });

  test('lets the worker see all', async () => {
    expect((await as.sekisho_worker.query(streams)).rows).toHaveLength(2);
  });

  describe('of log.append', () => {
    const append = ({ rowStream = 'case-y', rowInstitution = INSTITUTION, version = 0, leaf = '00' } = {}) => `
      select log.append(false, array['case-y'], array['${INSTITUTION}'], array[0], array[null]::bytea[], array[0],
      array['\\x00']::bytea[], array[now()], array[1], array['${rowStream}'], array[${version}], array[gen_random_uuid()],
      array['${rowInstitution}'], array['X'], array[now()], array['{}'], array['\\x00']::bytea[], array['\\x${leaf}']::bytea[],
      array[null]::bytea[], array[null]::bytea[])`;
    const undo = new Error('undo');
    const tried = (tx: Queryable, call: string) =>
      tx.query(call).then(() => {
        throw undo;
      });
    const refused = { code: '42501' };

    test.each([
      ['its own institution', INSTITUTION, undo],
      ['another institution', 'another', refused],
    ])('the API in scope of %s', async (_what, institution, outcome) => {
      const call = as.sekisho_api.inInstitution(institution, (tx) => tried(tx, append()));
      await expect(call).rejects.toMatchObject(outcome);
    });

    test.each([
      ['sekisho_api', refused],
      ['owner', refused],
      ['sekisho_worker', undo],
    ] as const)('%s without a scope', async (role, outcome) => {
      await expect(as[role].transaction((tx) => tried(tx, append()))).rejects.toMatchObject(outcome);
    });

    test('the worker too is held to a scope that it has set', async () => {
      const call = as.sekisho_worker.inInstitution('another', (tx) => tried(tx, append()));
      await expect(call).rejects.toMatchObject(refused);
    });

    test.each([
      ['in another institution than its append', append({ rowInstitution: 'another' })],
      ['in another stream than its append', append({ rowStream: 'case-theirs' })],
      ['of another version than its append', append({ version: 1 })],
      ['with another leaf than the stream is said to end with', append({ leaf: '01' })],
    ])('refuses to the API and to the worker an event %s', async (_what, call) => {
      const byApi = as.sekisho_api.inInstitution(INSTITUTION, (tx) => tried(tx, call));
      await expect(byApi).rejects.toMatchObject(refused);
      await expect(as.sekisho_worker.transaction((tx) => tried(tx, call))).rejects.toMatchObject(refused);
    });
  });
});

describe('whoever gets past the triggers', () => {
  const tampering: [what: string, sql: string, fault: Fault | null][] = [
    ['nothing at all', 'select 1', null],
    [
      'a byte of the history edited',
      `update log.events set bytes = replace(bytes, '"n":1', '"n":7') where version = 1`,
      'edited',
    ],
    ['a salt exchanged', `update log.events set salt = decode(repeat('00', 16), 'hex') where version = 1`, 'edited'],
    ['an event taken out', 'delete from log.events where version = 1', 'missing'],
    ['the first event taken out', 'delete from log.events where version = 0', 'missing'],
    [
      'two events exchanged',
      `update log.events set version = case version when 1 then 2 else 1 end + 10 where version > 0;
      update log.events set version = version - 10 where version > 10`,
      'mislabelled',
    ],
    [
      'an event moved in from another stream',
      `delete from log.events where stream = 'case-ours' and version = 2;
      update log.events set stream = 'case-ours' where stream = 'case-theirs' and version = 2`,
      'foreign',
    ],
    ['a label that is not the envelope’s', `update log.events set type = 'Untold' where version = 2`, 'mislabelled'],
    ['a time moved', `update log.events set at = at - interval '1 day' where version = 2`, 'mislabelled'],
    ['a ciphertext exchanged', `update log.events set sealed = decode('00ff', 'hex') where version = 1`, 'ciphertext'],
    ['a ciphertext deleted, as an erasure may', `update log.events set sealed = null where version = 1`, null],
  ];

  test.each(tampering)('%s: the chain says so', async (_what, sql, fault) => {
    const undo = new Error('undo');
    const check = as.owner.transaction(async (tx) => {
      await tx.query(`set local session_replication_role = replica`);
      await tx.query(sql);
      const { rows } = await tx.query<Parameters<typeof verifyChain>[0][number] & { at: Date }>(
        `select stream, version, id, institution, type, at, bytes, encode(salt, 'hex') as salt, encode(leaf, 'hex') as leaf,
           encode(previous, 'hex') as previous, encode(sealed, 'base64') as sealed
         from log.events where stream = 'case-ours' order by version`,
      );
      const report = verifyChain(rows.map((row) => ({ ...row, at: (row.at as unknown as Date).toISOString() })));
      expect(report.firstBreak?.fault ?? null).toBe(fault);
      throw undo;
    });
    await expect(check).rejects.toBe(undo);
  });
});
