// Tokens that open something. Whoever holds one is let in, so only their SHA-256 is ever stored.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export const SECRET_BYTES = 32;

/** 256 unguessable bits for a URL or a cookie. */
export function newSecret(): string {
  return secretText(randomBytes(SECRET_BYTES));
}

/** Given bytes (of an idempotent wish) as a token. */
export function secretText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** What is stored of a token: bare SHA-256 is enough for 256 random bits. */
export function hashOfSecret(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A keyed hash for what could be guessed (an e-mail address, a network address): equal things meet, nothing can be read back. */
export function keyedHash(key: Uint8Array, use: string, text: string): Buffer {
  return createHmac('sha256', key).update(`${use}\n${text}`).digest();
}

/** Compares two hex hashes without telling by time where they differ. */
export function sameHash(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}

/** A token that says what it opens: `<owner>.<secret>`. Owners are ids, never names. */
export function tokenFor(owner: string, secret: Uint8Array): { token: string; tokenHash: string } {
  const token = `${owner}.${secretText(secret)}`;
  return { token, tokenHash: hashOfSecret(token) };
}

const PROGRAM_PREFIX = 'sekisho_';

/** A token for a program: begins so that whoever finds it in a file knows what it is (and scanners for leaked secrets can). */
export function programTokenFor(owner: string, secret: Uint8Array): { token: string; tokenHash: string } {
  const { token, tokenHash } = tokenFor(owner, secret);
  return { token: `${PROGRAM_PREFIX}${token}`, tokenHash };
}

/** What stands in a program's token; null when it is none. */
export function readProgramToken(token: string): { owner: string; tokenHash: string } | null {
  return token.startsWith(PROGRAM_PREFIX) ? readToken(token.slice(PROGRAM_PREFIX.length)) : null;
}

/** What stands in a token; null when it is none. */
export function readToken(token: string): { owner: string; tokenHash: string } | null {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[A-Za-z0-9_-]{43}$/.exec(token);
  return match?.[1] ? { owner: match[1], tokenHash: hashOfSecret(token) } : null;
}
