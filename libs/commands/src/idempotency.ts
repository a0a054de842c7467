// The same wish twice is one wish: what was answered under a key is answered again for seven days (contract.md §2).
import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from '#database';
import { Refusal, derivedId, type Clock, type InstitutionId, type Json } from '#kernel';

// A process that died leaves its claim behind, and whoever asks again waits this long. Two that carry out one wish at once do no harm, so it is short:
// much shorter than anyone's patience. Whoever takes longer and lives renews the claim.
const RUNNING_MAX_MS = 10_000;
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
const SEED_BYTES = 32;
const KEY_LENGTH_MAX = 255;

/** Whose key it is: the same text from another account or on another route is another key. */
export interface WishName {
  institution: InstitutionId;
  /** Account id; for an applicant the case id. */
  holder: string;
  /** Pattern of the route with its method. */
  route: string;
  /** The caller's `Idempotency-Key`. */
  key: string;
}

/** What was answered, as it goes over the wire. */
export interface KeptAnswer {
  status: number;
  headers: { [name: string]: string };
  body: Json;
}

/** What a wish may use so that doing it again after a crash does the same. */
export interface Wish {
  /** Give it to `Commands.send`: what is already in the log is then not done again. */
  commandId: string;
  /** The same id each time this wish is carried out, for what it makes (a case, a document). */
  id(name: string): string;
  /** The same unguessable bytes each time this wish is carried out, for links and passwords it gives out. */
  secret(name: string): Buffer;
}

/** Locks answers while they are kept: they may hold a link that works once. `SystemSealer` of #vault is it. */
export interface AnswerSealer {
  seal(context: string, json: Json): string;
  open(context: string, sealed: string): Json;
}

interface Row {
  seed: string;
  body_hash: string;
  state: 'running' | 'done';
  answer: string | null;
  claim: string;
  claimed_at: Date;
}

const ROW = 'institution = $1 and holder = $2 and route = $3 and key = $4';

export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly sealer: AnswerSealer,
    private readonly clock: Clock,
    private readonly runningMaxMs = RUNNING_MAX_MS,
  ) {}

  /**
   * Carries a wish out once. A refusal frees the key: nothing was done. After anything else (a database that went away, a full disk) nobody knows how
   * much of it was done; the key keeps its seed, so that the next try makes the same ids and does only what is missing.
   * @throws Refusal `idempotency.key_reused` (422) · `idempotency.running` (409 with Retry-After)
   */
  async once(name: WishName, body: string, carryOut: (wish: Wish) => Promise<KeptAnswer>): Promise<KeptAnswer> {
    refuseBadKey(name.key);
    const row = await this.claim(name, body);
    const context = contextOf(name);
    if (row.answer !== null) return this.sealer.open(`${context}/answer`, row.answer) as unknown as KeptAnswer;
    const stopRenewing = this.keepRenewing(name, row.claim);
    try {
      const answer = await carryOut(wishOf(name, this.seedOf(context, row)));
      await stopRenewing();
      await this.keep(name, row.claim, this.sealer.seal(`${context}/answer`, { ...answer }));
      return answer;
    } catch (error) {
      await stopRenewing();
      // Where not even this can be written, the claim runs out by itself.
      await this.leave(name, row.claim, error).catch(() => undefined);
      throw error;
    }
  }

  /** Forgets what is older than seven days. @returns how many rows went */
  async forgetOld(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    const { rowCount } = await this.database.query('delete from operation.idempotency where created_at < $1', [before]);
    return rowCount;
  }

  /** The row, with its answer if there is one, else claimed for us. */
  private async claim(name: WishName, body: string): Promise<Row> {
    const fresh = await this.insert(name, body);
    if (fresh) return fresh;
    const row = await this.find(name);
    // Freed in this very moment: whoever asks again gets it.
    if (!row) throw running();
    if (row.body_hash !== hashOf(this.seedOf(contextOf(name), row), body)) {
      throw new Refusal('idempotency.key_reused', 'invalid');
    }
    return row.state === 'done' ? row : this.takeOver(name, row);
  }

  private async insert(name: WishName, body: string): Promise<Row | null> {
    const seed = randomBytes(SEED_BYTES);
    const sealed = this.sealer.seal(`${contextOf(name)}/seed`, seed.toString('base64'));
    const { rows } = await this.within(
      name,
      `insert into operation.idempotency (institution, holder, route, key, seed, body_hash, state, claim, claimed_at, created_at)
       values ($1, $2, $3, $4, $5, $6, 'running', $7, $8, $8)
       on conflict (institution, holder, route, key) do update
         set seed = excluded.seed, body_hash = excluded.body_hash, state = 'running', answer = null,
             claim = excluded.claim, claimed_at = excluded.claimed_at, created_at = excluded.created_at
         where operation.idempotency.created_at < $9
       returning *`,
      [sealed, hashOf(seed, body), newClaim(), this.clock.now(), new Date(this.clock.now().getTime() - KEPT_MS)],
    );
    return rows[0] ?? null;
  }

  private async find(name: WishName): Promise<Row | null> {
    const { rows } = await this.within(name, `select * from operation.idempotency where ${ROW}`, []);
    return rows[0] ?? null;
  }

  // A process that died in the middle left its claim behind; one that is merely slow finishes too, and does the same.
  private async takeOver(name: WishName, row: Row): Promise<Row> {
    const now = this.clock.now();
    if (now.getTime() - row.claimed_at.getTime() < this.runningMaxMs) throw running();
    const { rows } = await this.within(
      name,
      `update operation.idempotency set claim = $5, claimed_at = $6 where ${ROW} and state = 'running' and claim = $7 returning *`,
      [newClaim(), now, row.claim],
    );
    if (!rows[0]) throw running();
    return rows[0];
  }

  /** Keeps others off for as long as this process carries the wish out. @returns what ends it, and waits for what is under way */
  private keepRenewing(name: WishName, claim: string): () => Promise<unknown> {
    let last: Promise<unknown> = Promise.resolve();
    const renew = () =>
      this.within(
        name,
        `update operation.idempotency set claimed_at = $6 where ${ROW} and claim = $5 and state = 'running' returning *`,
        [claim, this.clock.now()],
      );
    // One that fails is followed by another; where none can be written, the claim runs out.
    const timer = setInterval(() => (last = last.then(renew).catch(() => undefined)), this.runningMaxMs / 3);
    timer.unref();
    return () => {
      clearInterval(timer);
      return last;
    };
  }

  private async keep(name: WishName, claim: string, answer: string): Promise<void> {
    await this.within(
      name,
      `update operation.idempotency set state = 'done', answer = $6 where ${ROW} and claim = $5 returning *`,
      [claim, answer],
    );
  }

  private async leave(name: WishName, claim: string, error: unknown): Promise<void> {
    if (error instanceof Refusal) return this.free(name, claim);
    await this.within(
      name,
      `update operation.idempotency set claimed_at = 'epoch' where ${ROW} and claim = $5 and state = 'running' returning *`,
      [claim],
    );
  }

  private async free(name: WishName, claim: string): Promise<void> {
    await this.within(
      name,
      `delete from operation.idempotency where ${ROW} and claim = $5 and state = 'running' returning *`,
      [claim],
    );
  }

  private within(name: WishName, sql: string, more: unknown[]): Promise<{ rows: Row[] }> {
    const params = [name.institution, name.holder, name.route, name.key, ...more];
    return this.database.inInstitution(name.institution, (tx) => tx.query<Row>(sql, params));
  }

  private seedOf(context: string, row: Row): Buffer {
    return Buffer.from(this.sealer.open(`${context}/seed`, row.seed) as string, 'base64');
  }
}

function wishOf(name: WishName, seed: Buffer): Wish {
  const derive = (part: string) => derivedId('idempotency', contextOf(name), seed.toString('hex'), part);
  return {
    commandId: derive('command'),
    id: derive,
    secret: (part) => createHmac('sha256', seed).update(`secret\n${part}`).digest(),
  };
}

// Keyed with the row's sealed seed: a bare hash of a form that names somebody could be guessed back.
function hashOf(seed: Buffer, body: string): string {
  return createHmac('sha256', seed).update(`body\n${body}`).digest('hex');
}

function contextOf(name: WishName): string {
  return ['idempotency', name.institution, name.holder, name.route, name.key].join('\n');
}

function newClaim(): string {
  return randomBytes(16).toString('hex');
}

function running(): Refusal {
  return new Refusal('idempotency.running', 'busy', { retryAfterSeconds: 1 });
}

function refuseBadKey(key: string): void {
  if (!/^[\x21-\x7e]+$/.test(key) || key.length > KEY_LENGTH_MAX)
    throw new Refusal('idempotency.key_malformed', 'malformed', { most: KEY_LENGTH_MAX });
}
