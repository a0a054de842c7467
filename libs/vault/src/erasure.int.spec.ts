import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Database } from '#database';
import {
  BrokenHistory,
  EventLog,
  PostgresEventStore,
  verifyChain,
  type Circumstances,
  type Occurrence,
  type Sealer,
} from '#event-store';
import { RandomIds, SystemClock } from '#kernel';
import { readable } from '../../event-store/src/conformance/given.js';
import { testDatabase } from '../../../test/support/postgres.js';
import { NotGenuine } from './box.js';
import { Vault } from './vault.js';
import { VaultKey } from './vault-key.js';

const CANARY = 'CanaryZhangカナリア';
const ids = new RandomIds();
const clock = new SystemClock();
let databases: Awaited<ReturnType<typeof testDatabase>>;
let main: Database;
let keys: Database;
let owner: Database;
let store: PostgresEventStore;
let vault: Vault;
let log: EventLog;

beforeAll(async () => {
  databases = await testDatabase();
  owner = new Database({ url: databases.url, applicationName: 'erasure-test' });
  main = new Database({ url: databases.url, role: 'sekisho_worker', applicationName: 'erasure-test' });
  keys = new Database({ url: databases.vaultUrl, applicationName: 'erasure-test' });
  store = new PostgresEventStore(main);
  vault = await Vault.open(keys, new VaultKey(randomBytes(32)), clock);
  const sealer: Sealer = vault;
  log = new EventLog(store, sealer, ids, 'test');
});

afterAll(async () => {
  await store.close();
  await Promise.all([main.close(), keys.close(), owner.close()]);
  await databases.drop();
});

function circumstances(): Circumstances {
  const actor = {
    kind: 'person',
    id: ids.next(),
    institution: 'university',
    account: null,
    onBehalfOf: null,
    roles: [],
  } as const;
  return {
    actor: { ...actor, roles: [] },
    at: clock.now().toISOString(),
    commandId: ids.next(),
    correlationId: ids.next(),
    causationId: null,
  };
}

const told = (person: string): Occurrence => ({
  type: 'SomethingTold',
  data: { about: 'a stay' },
  personal: { person, purpose: 'clearance', fields: { name: CANARY } },
});

test('what was sealed into the log opens, reads "erased" once its key is destroyed, and verifies before and after', async () => {
  const [person, other] = [ids.next(), ids.next()];
  const stream = `case-${ids.next()}`;
  await log.append(stream, 'none', [told(person), told(other)], circumstances());
  const before = await log.read(stream, { personal: true });
  expect(before.map((event) => event.personal)).toEqual([{ name: CANARY }, { name: CANARY }]);

  await vault.destroy(person);
  const after = await log.read(stream, { personal: true });
  expect(after.map((event) => event.personal)).toEqual(['erased', { name: CANARY }]);
  expect(verifyChain(after.map((event) => event.stored)).firstBreak).toBeNull();
  expect(after.map((event) => event.stored.bytes)).toEqual(before.map((event) => event.stored.bytes));
});

test('ciphertexts swapped between two events in the database do not open', async () => {
  const person = ids.next();
  const stream = `case-${ids.next()}`;
  const { position } = await log.append(stream, 'none', [told(person), told(person)], circumstances());
  await readable(log.store, position);
  await owner.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    await tx.query(
      `update log.events e set sealed = o.sealed from log.events o where e.stream = $1 and o.stream = $1 and o.version = 1 - e.version`,
      [stream],
    );
  });
  await expect(log.read(stream)).rejects.toThrow(BrokenHistory);
  const swapped = (await log.readAll(null, 1000)).filter((event) => event.stream === stream);
  expect(swapped).toHaveLength(2);
  for (const event of swapped) await expect(log.open(event)).rejects.toThrow(NotGenuine);
});

test('no personal datum lies in either database in clear, in whatever form it might be stored', async () => {
  const person = ids.next();
  await log.append(`case-${ids.next()}`, 'none', [told(person)], circumstances());
  const forms = [
    CANARY,
    Buffer.from(CANARY).toString('hex'),
    Buffer.from(CANARY).toString('base64').slice(0, 20),
    encodeURIComponent(CANARY),
  ];
  const dumps = [await dump(owner), await dump(keys)];
  expect(dumps[0]).toContain('SomethingTold');
  expect(dumps[1]).toContain(person);
  for (const text of dumps) for (const form of forms) expect(text).not.toContain(form);
});

/** Every row of every table, as text. */
async function dump(database: Database): Promise<string> {
  const { rows } = await database.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const parts = await Promise.all(
    rows.map(({ table }) => database.query<{ row: string }>(`select t::text as row from ${table} t`)),
  );
  return parts.flatMap((part) => part.rows.map(({ row }) => row)).join('\n');
}
