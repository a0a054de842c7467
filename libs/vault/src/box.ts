// Authenticated encryption of one datum under one key. Pure but for the random IV.
import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/** A data-encryption key and its name. */
export interface DataKey {
  kid: string;
  bytes: Buffer;
}

/** What a box holds and where it belongs; a box moved elsewhere does not open. */
export interface Place {
  /** Event id, or the name of the draft or document. */
  context: string;
  /** Which part of that. */
  path: string;
}

/** Ciphertext (IV ‖ tag ‖ data) with the key's name and the proof that it is this key (GCM alone opens under crafted second keys). */
export interface Box {
  ciphertext: Buffer;
  kid: string;
  /** HMAC-SHA256(key, "kc" ‖ context), hex. */
  kcv: string;
}

/** The ciphertext, its place or its key has been exchanged: never shown as "erased", never ignored. */
export class NotGenuine extends Error {
  override readonly name = 'NotGenuine';
}

/** Closes a box with AES-256-GCM under a fresh random 96-bit IV. */
export function sealBox(key: DataKey, place: Place, plain: Uint8Array): Box {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv).setAAD(boundTo(place, key.kid));
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return {
    ciphertext: Buffer.concat([iv, cipher.getAuthTag(), data]),
    kid: key.kid,
    kcv: keyCheck(key, place.context),
  };
}

/**
 * Opens a box.
 * @throws NotGenuine when key, key-check value, place or ciphertext is another than when it was closed
 */
export function openBox(key: DataKey, place: Place, box: Box): Buffer {
  if (box.kid !== key.kid) throw new NotGenuine(`${place.context}: sealed under another key`);
  if (!sameHex(box.kcv, keyCheck(key, place.context)))
    throw new NotGenuine(`${place.context}: key-check value differs`);
  if (box.ciphertext.length < IV_BYTES + TAG_BYTES) throw new NotGenuine(`${place.context}: ciphertext is cut short`);
  const iv = box.ciphertext.subarray(0, IV_BYTES);
  const tag = box.ciphertext.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, iv, { authTagLength: TAG_BYTES })
    .setAAD(boundTo(place, key.kid))
    .setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(box.ciphertext.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    throw new NotGenuine(`${place.context}: ciphertext or its place has been changed`);
  }
}

function keyCheck(key: DataKey, context: string): string {
  return createHmac('sha256', key.bytes).update('kc').update(context).digest('hex');
}

function boundTo(place: Place, kid: string): Buffer {
  return Buffer.from(`${place.context}\n${place.path}\n${kid}`);
}

function sameHex(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}
