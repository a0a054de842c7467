import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Database } from '#database';
import { OperatorFault, SystemClock } from '#kernel';
import { testDatabase } from '../../../test/support/postgres.js';
import { NotGenuine } from './box.js';
import { Vault } from './vault.js';
import { VaultKey } from './vault-key.js';

const CANARY = 'Canary-Zhāng-カナリア';
const clock = new SystemClock();
const vaultKey = new VaultKey(randomBytes(32));
let databases: Awaited<ReturnType<typeof testDatabase>>;
let keys: Database;
let vault: Vault;

beforeAll(async () => {
  databases = await testDatabase();
  keys = new Database({ url: databases.vaultUrl, applicationName: 'vault-test' });
  vault = await Vault.open(keys, vaultKey, clock);
});

afterAll(async () => {
  await keys.close();
  await databases.drop();
});

const personal = (person: string, fields = { name: CANARY }) => ({ person, purpose: 'clearance' as const, fields });

describe('the vault', () => {
  test('gives an event its personal fields back, also to another process', async () => {
    const sealed = await vault.seal('event-1', personal('person-1'));
    const elsewhere = await Vault.open(keys, vaultKey, clock);
    expect(await elsewhere.open('event-1', 'person-1', 'clearance', sealed)).toEqual({ name: CANARY });
  });

  test('refuses ciphertexts swapped between events, persons, purposes and paths', async () => {
    const mine = await vault.seal('event-1', personal('person-1'));
    const other = await vault.seal('event-2', personal('person-2'));
    const draft = await vault.sealJson('person-1', 'clearance', 'event-1', { name: CANARY });
    const identity = await vault.seal('event-1', { ...personal('person-1'), purpose: 'identity' });
    await expect(vault.open('event-2', 'person-1', 'clearance', mine)).rejects.toThrow(NotGenuine);
    await expect(vault.open('event-2', 'person-2', 'clearance', mine)).rejects.toThrow(NotGenuine);
    await expect(vault.open('event-1', 'person-1', 'clearance', other)).rejects.toThrow(NotGenuine);
    await expect(vault.open('event-1', 'person-1', 'clearance', draft)).rejects.toThrow(NotGenuine);
    await expect(vault.open('event-1', 'person-1', 'clearance', identity)).rejects.toThrow(NotGenuine);
    await expect(vault.open('event-1', 'person-1', 'clearance', { ...mine, kid: other.kid })).rejects.toThrow(
      NotGenuine,
    );
  });

  test('refuses a wrapped key moved to another person by someone who can write its database', async () => {
    await vault.seal('event-1', personal('victim'));
    await keys.query(
      `insert into vault.wrapped_key select 'thief', purpose, kid || '-copy', generation, wrapped, created_at from vault.wrapped_key where person = 'victim'`,
    );
    await expect(vault.sealJson('thief', 'clearance', 'x', {})).rejects.toThrow(NotGenuine);
  });

  test('keeps drafts and documents', async () => {
    const draft = await vault.sealJson('person-1', 'clearance', 'draft/case-1', { names: { passport: CANARY } });
    expect(await vault.openJson('person-1', 'clearance', 'draft/case-1', draft)).toEqual({
      names: { passport: CANARY },
    });
    const bytes = randomBytes(200_000);
    const document = await vault.sealBytes('person-1', 'documents', 'document/1', bytes);
    expect(await vault.openBytes('person-1', 'documents', 'document/1', document)).toEqual(bytes);
    await expect(vault.openBytes('person-1', 'documents', 'document/2', document)).rejects.toThrow(NotGenuine);
  });

  test('makes one key when many processes ask for the first at once', async () => {
    const processes = await Promise.all(Array.from({ length: 8 }, () => Vault.open(keys, vaultKey, clock)));
    const sealed = await Promise.all(processes.map((each, index) => each.seal(`event-${index}`, personal('hurried'))));
    expect(new Set(sealed.map(({ kid }) => kid)).size).toBe(1);
    for (const [index, each] of sealed.entries()) {
      expect(await vault.open(`event-${index}`, 'hurried', 'clearance', each)).toEqual({ name: CANARY });
    }
  });

  test('answers "erased" for ever once a key is destroyed, and seals nothing more for that person', async () => {
    const sealed = await vault.seal('event-1', personal('person-3'));
    const document = await vault.sealBytes('person-3', 'documents', 'document/3', Buffer.from(CANARY));
    await vault.destroy('person-3');
    await vault.destroy('person-3');
    expect(await vault.open('event-1', 'person-3', 'clearance', sealed)).toBe('erased');
    expect(await vault.openBytes('person-3', 'documents', 'document/3', document)).toBe('erased');
    await expect(vault.seal('event-2', personal('person-3'))).rejects.toMatchObject({
      code: 'person.erased',
      kind: 'conflict',
    });
    expect((await keys.query(`select from vault.wrapped_key where person = 'person-3'`)).rowCount).toBe(0);
    expect((await keys.query(`select from vault.tombstone where person = 'person-3'`)).rowCount).toBe(3);
  });

  test('destroys one purpose without the others', async () => {
    const sealed = await vault.seal('event-1', personal('person-4'));
    const document = await vault.sealBytes('person-4', 'documents', 'document/4', Buffer.from(CANARY));
    await vault.destroy('person-4', 'documents');
    expect(await vault.openBytes('person-4', 'documents', 'document/4', document)).toBe('erased');
    expect(await vault.open('event-1', 'person-4', 'clearance', sealed)).toEqual({ name: CANARY });
  });

  test('leaves no key behind when destroying races with making', async () => {
    for (let round = 0; round < 20; round += 1) {
      const person = `racer-${round}`;
      const made = Array.from({ length: 4 }, (_, index) =>
        vault.seal(`event-${index}`, personal(person)).catch((refusal: unknown) => refusal),
      );
      await Promise.all([...made, vault.destroy(person)]);
      expect((await keys.query('select from vault.wrapped_key where person = $1', [person])).rowCount).toBe(0);
      expect((await keys.query('select from vault.tombstone where person = $1', [person])).rowCount).toBe(3);
    }
  });

  test('forgets a key destroyed by another process within five seconds', async () => {
    const sealed = await vault.seal('event-1', personal('person-5'));
    expect(await vault.open('event-1', 'person-5', 'clearance', sealed)).toEqual({ name: CANARY });
    await (await Vault.open(keys, vaultKey, clock)).destroy('person-5');
    await new Promise((resolve) => setTimeout(resolve, 5_200));
    expect(await vault.open('event-1', 'person-5', 'clearance', sealed)).toBe('erased');
  });

  test('does not take a key it never had for an erasure', async () => {
    const sealed = await vault.seal('event-1', personal('person-6'));
    await expect(vault.open('event-1', 'nobody', 'clearance', sealed)).rejects.toThrow('no key of this person');
  });

  test('stops in one line when it is opened with the wrong key', async () => {
    const wrong = Vault.open(keys, new VaultKey(randomBytes(32)), clock);
    await expect(wrong).rejects.toThrow(OperatorFault);
    await expect(wrong).rejects.toThrow(/^The vault is locked with another key \(generation [0-9a-f]{16}\)[^\n]*$/);
  });

  test('refuses changes to keys and tombstones', async () => {
    await expect(keys.query(`update vault.wrapped_key set wrapped = ''`)).rejects.toThrow('not allowed');
    await expect(keys.query('delete from vault.tombstone')).rejects.toThrow('not allowed');
  });

  test('stores neither a personal datum nor a key in clear', async () => {
    const { rows } = await keys.query<{ dump: string }>(
      `select (select json_agg(k)::text from vault.wrapped_key k) || (select json_agg(g)::text from vault.generation g) as dump`,
    );
    expect(rows[0]?.dump.length).toBeGreaterThan(100);
    expect(rows[0]?.dump).not.toContain('Canary');
    expect(rows[0]?.dump).not.toContain(vaultKey.derive('sekisho/vault/wrap').toString('hex'));
  });
});
