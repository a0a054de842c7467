// The applicant's way in without an account: a link for one case, and a code for whoever opens it again elsewhere (docs/decisions/0002).
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '#database';
import type { CaseId, Clock, Instant } from '#kernel';
import { SECRET_BYTES, readToken, tokenFor } from '../secrets.js';

export const LINK_DAYS = 30;
export const CODE_TRIES_MAX = 5;

// Nothing that is taken for something else when read aloud or copied by hand: no 0 O, 1 I L, U V side by side.
const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;

export interface ApplicantLink {
  /** `<caseId>.<secret>`: what stands behind the `#`. Shown once, stored nowhere. */
  token: string;
  tokenHash: string;
  expiresAt: Instant;
}

/** @param secret from an idempotent wish, so that carrying it out again gives the same link; fresh otherwise */
export function makeApplicantLink(
  caseId: CaseId,
  at: Instant,
  secret: Uint8Array = randomBytes(SECRET_BYTES),
): ApplicantLink {
  const expiresAt = new Date(Date.parse(at) + LINK_DAYS * 24 * 60 * 60_000).toISOString();
  return { ...tokenFor(caseId, secret), expiresAt };
}

/** The case a link speaks of and the hash to compare with; null when it is no link of ours. */
export function readApplicantLink(token: string): { caseId: CaseId; tokenHash: string } | null {
  const read = readToken(token);
  return read && { caseId: read.owner, tokenHash: read.tokenHash };
}

/** A code to write down: `K7QM-2F9D`. @param random at least 32 random bytes */
export function makeCode(random: Uint8Array = randomBytes(64)): string {
  const fair = 256 - (256 % CODE_ALPHABET.length);
  const letters = [...random].filter((byte) => byte < fair).map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]);
  if (letters.length < CODE_LENGTH) return makeCode();
  return `${letters.slice(0, 4).join('')}-${letters.slice(4, CODE_LENGTH).join('')}`;
}

/** What the log keeps of a code: useless without the link, so thirty-nine bits cannot be guessed back from it. */
export function hashOfCode(token: string, code: string): string {
  return createHash('sha256')
    .update(`${token}\n${foldCode(code)}`)
    .digest('hex');
}

/** A code as typed: full-width, lower case, with or without the dash. */
export function foldCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}

/** Counts wrong codes per link, each before it is compared. */
export class CodeAttempts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns how many tries are left after this one; below zero: do not even compare, the link is to be locked */
  async begin(link: string): Promise<number> {
    const { rows } = await this.database.query<{ failures: number }>(
      `insert into operation.link_attempts as known (link, failures, changed_at) values ($1, 1, $2)
       on conflict (link) do update set failures = known.failures + 1, changed_at = $2 returning failures`,
      [link, this.clock.now()],
    );
    return CODE_TRIES_MAX - (rows[0]?.failures ?? CODE_TRIES_MAX + 1);
  }

  /** The code was right: the wrong ones before it are forgiven. */
  async succeeded(link: string): Promise<void> {
    await this.database.query('delete from operation.link_attempts where link = $1', [link]);
  }

  /** Deletes counters of links that have long expired. @returns how many rows went */
  async forgetOld(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - LINK_DAYS * 24 * 60 * 60_000);
    const { rowCount } = await this.database.query('delete from operation.link_attempts where changed_at < $1', [
      before,
    ]);
    return rowCount;
  }
}
