import { describe, expect, test } from '@jest/globals';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { NotGenuine, openBox, sealBox, type DataKey } from './box.js';

const key: DataKey = { kid: 'key-1', bytes: randomBytes(32) };
const place = { context: 'event-1', path: 'personal' };
const plain = Buffer.from('王 小明, born 1997-04');

describe('a box', () => {
  test('opens with its key, in its place, to what was put in', () => {
    expect(openBox(key, place, sealBox(key, place, plain))).toEqual(plain);
  });

  test('shows nothing of what it holds, and never the same bytes twice', () => {
    const [first, second] = [sealBox(key, place, plain), sealBox(key, place, plain)];
    expect(first.ciphertext.includes(plain)).toBe(false);
    expect(first.ciphertext.equals(second.ciphertext)).toBe(false);
    expect(first.ciphertext.subarray(0, 12).equals(second.ciphertext.subarray(0, 12))).toBe(false);
  });

  const other: DataKey = { kid: 'key-2', bytes: randomBytes(32) };
  test.each([
    ['another event', key, { ...place, context: 'event-2' }, {}],
    ['another path of the event', key, { ...place, path: 'json' }, {}],
    ['another key', other, place, {}],
    ['another key under the same name', { ...other, kid: key.kid }, place, {}],
    ['another name of the same key', { ...key, kid: 'key-3' }, place, { kid: 'key-3' }],
    [
      'a key-check value of another event',
      key,
      place,
      { kcv: sealBox(key, { ...place, context: 'event-2' }, plain).kcv },
    ],
    ['no key-check value', key, place, { kcv: '' }],
    [
      'the ciphertext of another box',
      key,
      place,
      { ciphertext: sealBox(key, { ...place, context: 'event-2' }, plain).ciphertext },
    ],
    ['a ciphertext cut short', key, place, { ciphertext: Buffer.alloc(27) }],
  ])('does not open with %s', (_what, byKey, inPlace, changed) => {
    expect(() => openBox(byKey, inPlace, { ...sealBox(key, place, plain), ...changed })).toThrow(NotGenuine);
  });

  test('does not open when any one of its bytes has been changed', () => {
    const box = sealBox(key, place, plain);
    for (let at = 0; at < box.ciphertext.length; at += 1) {
      const ciphertext = Buffer.from(box.ciphertext);
      ciphertext.writeUInt8(ciphertext.readUInt8(at) ^ 1, at);
      expect(() => openBox(key, place, { ...box, ciphertext })).toThrow(NotGenuine);
    }
  });

  test('crafted to open under two keys, opens under the one alone whose key-check value it carries', () => {
    const second: DataKey = { kid: key.kid, bytes: randomBytes(32) };
    const ciphertext = ciphertextOfTwoKeys(key.bytes, second.bytes, `${place.context}\n${place.path}\n${key.kid}`);
    expect(rawOpens(key.bytes, ciphertext)).toBe(true);
    expect(rawOpens(second.bytes, ciphertext)).toBe(true);

    const { kcv } = sealBox(key, place, plain);
    expect(openBox(key, place, { ciphertext, kid: key.kid, kcv })).toHaveLength(32);
    expect(() => openBox(second, place, { ciphertext, kid: key.kid, kcv })).toThrow(NotGenuine);
  });
});

function rawOpens(bytes: Buffer, ciphertext: Buffer): boolean {
  const decipher = createDecipheriv('aes-256-gcm', bytes, ciphertext.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(`${place.context}\n${place.path}\n${key.kid}`)).setAuthTag(ciphertext.subarray(12, 28));
  decipher.update(ciphertext.subarray(28));
  decipher.final();
  return true;
}

// The known attack on GCM (Dodis and others, 2018): both tags are polynomials in the blocks, so one free block makes them equal.
function ciphertextOfTwoKeys(first: Buffer, second: Buffer, aad: string): Buffer {
  const iv = randomBytes(12);
  const chosen = randomBytes(16);
  const [a, b] = [tagParts(first, iv, aad, chosen), tagParts(second, iv, aad, chosen)];
  // tag = rest + free·h² for each key; equal where free = (restA + restB) / (hA² + hB²)
  const free = multiply(a.rest ^ b.rest, inverse(multiply(a.h, a.h) ^ multiply(b.h, b.h)));
  const tag = a.rest ^ multiply(free, multiply(a.h, a.h));
  return Buffer.concat([iv, toBytes(tag), chosen, toBytes(free)]);
}

function tagParts(bytes: Buffer, iv: Buffer, aad: string, chosen: Buffer): { h: bigint; rest: bigint } {
  const block = (input: Buffer) => createCipheriv('aes-256-ecb', bytes, null).setAutoPadding(false).update(input);
  const h = fromBytes(block(Buffer.alloc(16)));
  const mask = fromBytes(block(Buffer.concat([iv, Buffer.from([0, 0, 0, 1])])));
  const text = Buffer.from(aad);
  const padded = Buffer.concat([text, Buffer.alloc((16 - (text.length % 16)) % 16)]);
  const lengths = Buffer.alloc(16);
  lengths.writeUInt32BE(text.length * 8, 4);
  lengths.writeUInt32BE(32 * 8, 12);
  let sum = 0n;
  for (const data of [padded, chosen, Buffer.alloc(16), lengths]) {
    for (let at = 0; at < data.length; at += 16) sum = multiply(sum ^ fromBytes(data.subarray(at, at + 16)), h);
  }
  return { h, rest: sum ^ mask };
}

/** Multiplication in GCM's field: bit 0 is the most significant one. */
function multiply(x: bigint, y: bigint): bigint {
  let product = 0n;
  let shifted = y;
  for (let bit = 127n; bit >= 0n; bit -= 1n) {
    if ((x >> bit) & 1n) product ^= shifted;
    shifted = shifted & 1n ? (shifted >> 1n) ^ (0xe1n << 120n) : shifted >> 1n;
  }
  return product;
}

function inverse(x: bigint): bigint {
  // x to the power of 2¹²⁸ − 2
  let result = 1n << 127n;
  let square = x;
  for (let bit = 1; bit < 128; bit += 1) {
    square = multiply(square, square);
    result = multiply(result, square);
  }
  return result;
}

function fromBytes(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex')}`);
}

function toBytes(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(32, '0'), 'hex');
}
