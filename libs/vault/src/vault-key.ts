// The key that locks all others (key-encryption key): 32 bytes that an operator keeps apart from both databases.
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { OperatorFault } from '#kernel';
import { KEY_BYTES, openBox, sealBox, type DataKey } from './box.js';

const WRAP_CONTEXT = 'wrapped-key';

export class VaultKey {
  /** Names this key without betraying it; stored with every key it wraps. */
  readonly generation: string;
  /** Tells the right key from one whose generation happens to read the same. */
  readonly checkValue: string;
  private readonly wrapping: DataKey;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length !== KEY_BYTES)
      throw new OperatorFault('vault.key_size', `The vault key has ${bytes.length} bytes; it must have ${KEY_BYTES}.`);
    this.generation = createHmac('sha256', bytes).update('sekisho/vault/generation').digest('hex').slice(0, 16);
    this.checkValue = createHmac('sha256', bytes).update('sekisho/vault/check').digest('hex');
    this.wrapping = { kid: this.generation, bytes: this.derive('sekisho/vault/wrap') };
  }

  /** A key for one use, derived by HKDF-SHA256, so that no two uses share a key. */
  derive(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.bytes, Buffer.alloc(0), use, KEY_BYTES));
  }

  /** Locks a data key for its place in the keyring. */
  wrap(place: string, key: Uint8Array): Buffer {
    const box = sealBox(this.wrapping, { context: WRAP_CONTEXT, path: place }, key);
    return Buffer.concat([Buffer.from(box.kcv, 'hex'), box.ciphertext]);
  }

  /** @throws NotGenuine when the wrapped key was changed, moved to another place, or locked by another key */
  unwrap(place: string, wrapped: Buffer): Buffer {
    const box = {
      ciphertext: wrapped.subarray(KEY_BYTES),
      kid: this.generation,
      kcv: wrapped.subarray(0, KEY_BYTES).toString('hex'),
    };
    return openBox(this.wrapping, { context: WRAP_CONTEXT, path: place }, box);
  }
}

/** Reads a vault key as given in an environment variable: 32 bytes in base64. */
export function vaultKeyFromBase64(text: string): Uint8Array {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== KEY_BYTES) {
    throw new OperatorFault(
      'vault.key_size',
      `The vault key must be ${KEY_BYTES} bytes in base64 (44 characters), for example from: openssl rand -base64 32`,
    );
  }
  return bytes;
}

/** Reads a vault key from a file that only its owner can read (mode 0400 or 0600). */
export function vaultKeyFromFile(path: string): Uint8Array {
  const file = openFile(path);
  try {
    const mode = fstatSync(file).mode & 0o777;
    if ((mode & 0o077) !== 0) {
      throw new OperatorFault(
        'vault.key_open_to_others',
        `The vault key ${path} can be read by others (mode 0${mode.toString(8)}); run: chmod 400 ${path}`,
        { path },
      );
    }
    return vaultKeyFromBase64(readFileSync(file, 'utf8'));
  } finally {
    closeSync(file);
  }
}

/** Makes a fresh vault key in a new file of mode 0400. @throws OperatorFault when there is a file already: it may lock a vault */
export function createVaultKeyFile(path: string): Uint8Array {
  const bytes = randomBytes(KEY_BYTES);
  let file: number;
  try {
    file = openSync(path, 'wx', 0o400);
  } catch (cause) {
    throw new OperatorFault('vault.key_not_made', `The vault key ${path} could not be made: ${codeOf(cause)}`, {
      path,
    });
  }
  try {
    writeSync(file, `${bytes.toString('base64')}\n`);
  } finally {
    closeSync(file);
  }
  return bytes;
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw new OperatorFault('vault.key_unreadable', `The vault key ${path} cannot be read: ${codeOf(cause)}`, { path });
  }
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause);
}
