// The way into an empty installation: a link that the operator sees on the terminal and that works once.
import type { Database } from '#database';
import { Refusal, derivedId, type AccountId, type Clock, type InstitutionId, type PersonId } from '#kernel';
import { hashOfSecret, newSecret } from '../secrets.js';

const VALID_MS = 24 * 60 * 60_000;
/** A setup that died in the middle may be tried again with the same link after this; it then goes on under the same ids. */
const CLAIM_MS = 60_000;

/** What a setup founds. The same link gives the same ids, so trying again after a crash founds nothing twice. */
export interface Setup {
  institution: InstitutionId;
  account: AccountId;
  person: PersonId;
  /** For command ids. */
  seed: string;
}

export class SetupTokens {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes a link's token and ends the ones before; it exists nowhere else. */
  async issue(): Promise<string> {
    const token = newSecret();
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      // Two that issue at once would not see each other's, and both links would hold.
      await tx.query('lock table operation.setup_tokens in exclusive mode');
      await tx.query('delete from operation.setup_tokens where used_at is null');
      await tx.query('insert into operation.setup_tokens (token_hash, created_at, expires_at) values ($1, $2, $3)', [
        stored(token),
        now,
        new Date(now.getTime() + VALID_MS),
      ]);
    });
    return token;
  }

  /** Takes the token for one setup at a time. @throws Refusal `setup.link_unknown` · `setup.link_used` · `setup.link_expired` · `setup.running` */
  async claim(token: string): Promise<Setup> {
    const now = this.clock.now();
    const { rowCount } = await this.database.query(
      `update operation.setup_tokens set claimed_at = $2
       where token_hash = $1 and used_at is null and expires_at > $2 and (claimed_at is null or claimed_at < $3)`,
      [stored(token), now, new Date(now.getTime() - CLAIM_MS)],
    );
    if (rowCount === 0) throw await this.refusal(token, now);
    const seed = hashOfSecret(token);
    return {
      institution: derivedId('setup', seed, 'institution'),
      account: derivedId('setup', seed, 'account'),
      person: derivedId('setup', seed, 'person'),
      seed,
    };
  }

  /** The setup was refused (a weak password, a bad name): the link may be tried again at once. */
  async release(token: string): Promise<void> {
    await this.database.query('update operation.setup_tokens set claimed_at = null where token_hash = $1', [
      stored(token),
    ]);
  }

  /** The setup is done; the link is worth nothing now. */
  async spend(token: string): Promise<void> {
    await this.database.query('update operation.setup_tokens set used_at = $2 where token_hash = $1', [
      stored(token),
      this.clock.now(),
    ]);
  }

  private async refusal(token: string, now: Date): Promise<Refusal> {
    const { rows } = await this.database.query<{ used_at: Date | null; expires_at: Date }>(
      'select used_at, expires_at from operation.setup_tokens where token_hash = $1',
      [stored(token)],
    );
    const [row] = rows;
    if (!row) return new Refusal('setup.link_unknown', 'hidden');
    if (row.used_at) return new Refusal('setup.link_used', 'conflict');
    if (row.expires_at <= now) return new Refusal('setup.link_expired', 'conflict');
    return new Refusal('setup.running', 'busy', { retryAfterSeconds: CLAIM_MS / 1000 });
  }
}

function stored(token: string): Buffer {
  return Buffer.from(hashOfSecret(token), 'hex');
}
