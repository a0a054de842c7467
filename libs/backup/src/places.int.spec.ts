// Every table has its place: one that is added later and forgotten here would be missing from every backup.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '#database';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { COPIED, keptTables, PLACES, VAULT_SCHEMAS } from './places.js';
import { TOMBSTONES, WRAPPED_KEYS } from './format.js';

let db: TestDatabase;
let main: Database;
let keys: Database;

beforeAll(async () => {
  db = await testDatabase();
  main = new Database({ url: db.url, applicationName: 'test' });
  keys = new Database({ url: db.vaultUrl, applicationName: 'test' });
});
afterAll(async () => {
  await Promise.all([main.close(), keys.close()]);
  await db.drop();
});

async function tablesOf(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema !~ '^pg_' and table_schema <> 'information_schema' and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map(({ name }) => name);
}

test('every table of the main database is kept, folded again or left behind, with a reason', async () => {
  const tables = await tablesOf(main);
  expect(tables.length).toBeGreaterThan(15);
  const placed = (table: string) => PLACES[table] ?? PLACES[table.split('.')[0] ?? ''];
  expect(tables.filter((table) => !placed(table))).toEqual([]);
  const gone = Object.keys(PLACES).filter((name) => name.includes('.') && !tables.includes(name));
  expect(gone).toEqual([]);
  expect(Object.values(PLACES).filter(({ because }) => because.length < 10)).toEqual([]);
});

test('every table of the keys is known', async () => {
  const schemas = (await tablesOf(keys)).map((table) => table.split('.')[0]);
  expect([...new Set(schemas)].sort()).toEqual([...VAULT_SCHEMAS].sort());
  const ofVault = (await tablesOf(keys)).filter((table) => table.startsWith('vault.'));
  // The third says which key locks the others; it follows from that key.
  expect(ofVault.sort()).toEqual(['vault.generation', TOMBSTONES, WRAPPED_KEYS].sort());
});

test('the column that names a person, or a look-up, is there, and every table that has one names it', async () => {
  const { rows } = await main.query<{ name: string; column: string }>(
    `select table_schema || '.' || table_name as name, column_name as "column" from information_schema.columns
     where table_schema = 'operation' and column_name in ('person', 'applicant', 'lookup_id', 'roster_id')`,
  );
  const kept = keptTables(...COPIED);
  const expected = rows.filter(({ name }) => kept.some(({ table }) => table === name));
  expect(expected.length).toBeGreaterThan(2);
  const named = kept.flatMap(({ table, person }) => (person ? [{ name: table, column: person }] : []));
  expect(named).toEqual(expect.arrayContaining(expected));
  expect(expected).toEqual(expect.arrayContaining(named));
});
