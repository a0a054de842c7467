// The rows of the vault database: one wrapped key per person and purpose, or its tombstone.
import { randomBytes } from 'node:crypto';
import type { Queryable } from '#database';
import { OperatorFault, type Clock, type PersonId } from '#kernel';
import { KEY_BYTES, NotGenuine, type DataKey } from './box.js';
import { ERASURES } from './hold-erasures.js';
import type { VaultKey } from './vault-key.js';

/** Why a datum is kept; each purpose has a key of its own. The same words as #event-store's Purpose. */
export const PURPOSES = ['clearance', 'identity', 'documents'] as const;
export type Purpose = (typeof PURPOSES)[number];

interface KeyRow {
  kid: string;
  generation: string;
  wrapped: Buffer;
}

// Asked by every process for every case: planning it anew takes six times as long as running it.
const FIND = {
  name: 'vault.find',
  text: `select k.kid, k.generation, k.wrapped, t.person is not null as erased
    from (values ($1::text, $2::text)) as asked (person, purpose)
    left join vault.wrapped_key k using (person, purpose)
    left join vault.tombstone t using (person, purpose)`,
};

const CREATE = {
  name: 'vault.create',
  text: `insert into vault.wrapped_key (person, purpose, kid, generation, wrapped, created_at)
    values ($1, $2, $3, $4, $5, $6) on conflict (person, purpose) do nothing`,
};

export class Keyring {
  private constructor(
    private readonly database: Queryable,
    private readonly vaultKey: VaultKey,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens the keyring, or founds it when it is empty.
   * @throws OperatorFault when another key locks it
   */
  static async open(database: Queryable, vaultKey: VaultKey, clock: Clock): Promise<Keyring> {
    await database.query(
      `insert into vault.generation (generation, check_value, created_at) values ($1, $2, $3) on conflict (only_one) do nothing`,
      [vaultKey.generation, vaultKey.checkValue, clock.now()],
    );
    const {
      rows: [row],
    } = await database.query<{ generation: string; check_value: string }>(
      'select generation, check_value from vault.generation',
    );
    if (row?.generation !== vaultKey.generation || row.check_value !== vaultKey.checkValue) {
      throw new OperatorFault(
        'vault.key_wrong',
        `The vault is locked with another key (generation ${row?.generation ?? 'unknown'}) than the one given (${vaultKey.generation}); ` +
          'give the key that belongs to this vault.',
      );
    }
    return new Keyring(database, vaultKey, clock);
  }

  /** The key, 'erased' when it was destroyed, null when there never was one. */
  async find(person: PersonId, purpose: Purpose): Promise<DataKey | 'erased' | null> {
    const {
      rows: [row],
    } = await this.database.query<KeyRow & { erased: boolean }>(FIND, [person, purpose]);
    if (row?.erased) return 'erased';
    return row?.kid ? this.unwrap(person, purpose, row) : null;
  }

  /** Makes the key that was not found; whoever makes it first at the same moment wins for all. */
  async create(person: PersonId, purpose: Purpose): Promise<DataKey | 'erased'> {
    const key = { kid: randomBytes(16).toString('hex'), bytes: randomBytes(KEY_BYTES) };
    const wrapped = this.vaultKey.wrap(placeOf(person, purpose, key.kid), key.bytes);
    const { generation } = this.vaultKey;
    const { rowCount } = await this.database.query(CREATE, [
      ...[person, purpose, key.kid, generation, wrapped],
      this.clock.now(),
    ]);
    if (rowCount === 1) return key;
    const made = await this.find(person, purpose);
    if (!made) throw new Error('The key just made is not there');
    return made;
  }

  /** Destroys for ever: the wrapped keys go, tombstones stay. Doing it twice is doing it once. */
  async destroy(person: PersonId, purposes: readonly Purpose[]): Promise<void> {
    for (const purpose of purposes) {
      // Shared, so that erasures never wait for each other: only for the moment in which a backup looks.
      await this.database.query(
        `with turn as materialized (select pg_advisory_xact_lock_shared($4))
         select vault.destroy_key($1, $2, $3) from turn`,
        [person, purpose, this.clock.now(), ERASURES],
      );
    }
  }

  private unwrap(person: PersonId, purpose: Purpose, row: KeyRow): DataKey {
    if (row.generation !== this.vaultKey.generation)
      throw new OperatorFault(
        'vault.key_wrong',
        `Key ${row.kid} is of generation ${row.generation}, not of this vault's.`,
      );
    return { kid: row.kid, bytes: this.vaultKey.unwrap(placeOf(person, purpose, row.kid), row.wrapped) };
  }
}

/** Whether a wrapped key is one of this vault key's, in its place. */
export function isWrappedBy(
  vaultKey: VaultKey,
  { person, purpose, kid, wrapped }: { person: string; purpose: string; kid: string; wrapped: Buffer },
): boolean {
  try {
    vaultKey.unwrap(placeOf(person, purpose, kid), wrapped);
    return true;
  } catch (error) {
    if (error instanceof NotGenuine) return false;
    throw error;
  }
}

function placeOf(person: PersonId, purpose: string, kid: string): string {
  return `${person}\n${purpose}\n${kid}`;
}
