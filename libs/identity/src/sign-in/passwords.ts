// Passwords, hashed by Argon2id of node:crypto (OWASP's 19 MiB, two passes, one lane). Off the main thread, about 35 ms each.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Refusal } from '#kernel';

const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const SALT_BYTES = 16;

export const PASSWORD_LENGTH_MIN = 12;
// Longer than any passphrase; without a limit a megabyte could be sent for hashing.
export const PASSWORD_LENGTH_MAX = 200;

const derive = promisify(argon2);

/** @throws Refusal `account.password_too_short` · `account.password_too_long` */
export function refuseWeakPassword(password: string): void {
  const { length } = [...password.normalize('NFKC')];
  if (length < PASSWORD_LENGTH_MIN) refuse('account.password_too_short', { least: PASSWORD_LENGTH_MIN });
  if (length > PASSWORD_LENGTH_MAX) refuse('account.password_too_long', { most: PASSWORD_LENGTH_MAX });
}

/** The hash in PHC form, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await tagOf(password, salt, COST);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${text(salt)}$${text(tag)}`;
}

/** Whether the password is the one hashed. Without a hash (no such account) the same work is done and the answer is no. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const known = readHash(hash ?? NOBODY);
  const tag = await tagOf(password, known.salt, known.cost);
  return timingSafeEqual(tag, known.tag) && hash !== null;
}

type Cost = { memory: number; passes: number; parallelism: number; tagLength: number };

function tagOf(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return derive('argon2id', {
    ...cost,
    message: password.normalize('NFKC').slice(0, PASSWORD_LENGTH_MAX * 4),
    nonce: salt,
  });
}

function readHash(hash: string): { cost: Cost; salt: Buffer; tag: Buffer } {
  const [, , , parameters = '', salt = '', tag = ''] = hash.split('$');
  const [memory = NaN, passes = NaN, parallelism = NaN] = parameters.split(',').map((part) => Number(part.slice(2)));
  const bytes = Buffer.from(tag, 'base64');
  return {
    cost: { memory, passes, parallelism, tagLength: bytes.length },
    salt: Buffer.from(salt, 'base64'),
    tag: bytes,
  };
}

function text(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}

function refuse(code: string, params: Record<string, number>): never {
  throw new Refusal(code, 'invalid', params, [{ pointer: '/password', code, params }]);
}

// A hash nobody's password has, at the same cost, so that an unknown address takes as long as a wrong password.
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${text(Buffer.alloc(SALT_BYTES))}$${text(Buffer.alloc(COST.tagLength))}`;
