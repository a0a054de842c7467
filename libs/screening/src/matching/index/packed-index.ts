// An index as bytes, and back: what is written to a file and what threads share is the same, so that a list is indexed once.
import type { NameIndex } from './name-index.js';
import { Vocabulary } from './vocabulary.js';

const MAGIC = 0x53454b32; // "SEK2"
const HEAD_BYTES = 8;

const ARRAYS = {
  kindOf: Uint8Array,
  entryOf: Uint32Array,
  formOf: Uint8Array,
  formRoleOf: Uint8Array,
  routeOf: Uint8Array,
  readAs: Uint8Array,
  soundsOf: Uint16Array,
  textOf: Uint32Array,
  bodyOf: Uint32Array,
  firstWord: Uint32Array,
  roleOf: Uint8Array,
  weightOf: Uint8Array,
  firstSpelling: Uint32Array,
  spellings: Uint32Array,
  firstRow: Uint32Array,
  rows: Uint32Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
const NAMES = Object.keys(ARRAYS) as ArrayName[];

interface Head {
  /** Who built it: an index of another engine is no index. */
  engine: string;
  texts: number;
  formTexts: number;
  bodies: number;
  keys: number;
  lengths: Record<ArrayName, number>;
}

const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** Writes an index into bytes that threads may share. */
export function packIndex(index: NameIndex, engine: string): Uint8Array<SharedArrayBuffer> {
  const texts = new TextEncoder().encode(index.vocabulary.texts.join('\n'));
  const formTexts = new TextEncoder().encode(index.formTexts.join('\n'));
  const bodies = new TextEncoder().encode(index.bodies.join('\n'));
  const lengths = Object.fromEntries(NAMES.map((name) => [name, index[name].length])) as Head['lengths'];
  const head: Head = {
    engine,
    texts: texts.length,
    formTexts: formTexts.length,
    bodies: bodies.length,
    keys: index.vocabulary.keys.length,
    lengths,
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const blocks = [texts, formTexts, bodies, index.vocabulary.keys, ...NAMES.map((name) => index[name])];
  const size = blocks.reduce((sum, { byteLength }) => sum + padded(byteLength), HEAD_BYTES + padded(headBytes.length));
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  new DataView(bytes.buffer).setUint32(0, MAGIC);
  new DataView(bytes.buffer).setUint32(4, headBytes.length);
  bytes.set(headBytes, HEAD_BYTES);
  let at = HEAD_BYTES + padded(headBytes.length);
  for (const { buffer, byteOffset, byteLength } of blocks) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return bytes;
}

/**
 * Reads an index from bytes, without copying its arrays.
 * @returns null when they are no index, or one that another engine built
 */
export function unpackIndex(bytes: Uint8Array, engine: string): NameIndex | null {
  const { buffer, byteOffset } = bytes;
  const view = new DataView(buffer, byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEAD_BYTES || view.getUint32(0) !== MAGIC || byteOffset % 8 !== 0) return null;
  const headLength = view.getUint32(4);
  const head = JSON.parse(decode(bytes.subarray(HEAD_BYTES, HEAD_BYTES + headLength))) as Head;
  if (head.engine !== engine) return null;
  let at = byteOffset + HEAD_BYTES + padded(headLength);
  const take = (length: number): number => {
    const from = at;
    at += padded(length);
    return from;
  };
  const texts = decode(new Uint8Array(buffer, take(head.texts), head.texts)).split('\n');
  const formTexts = decode(new Uint8Array(buffer, take(head.formTexts), head.formTexts)).split('\n');
  const bodies = decode(new Uint8Array(buffer, take(head.bodies), head.bodies)).split('\n');
  const keys = new Float64Array(buffer, take(head.keys * 8), head.keys);
  const arrays = NAMES.map((name) => {
    const Kind = ARRAYS[name];
    const length = head.lengths[name];
    return [name, new Kind(buffer as ArrayBuffer, take(length * Kind.BYTES_PER_ELEMENT), length)];
  });
  return { vocabulary: new Vocabulary(texts, keys), formTexts, bodies, ...Object.fromEntries(arrays) } as NameIndex;
}

// TextDecoder does not read shared memory.
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(Uint8Array.from(bytes));
