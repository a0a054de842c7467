// Indexes of names as they are handed about: bytes that threads share, opened where they are searched.
import type { ListEntry } from './list-entry.js';
import { buildNameIndex as build, type NameIndex } from './matching/index/name-index.js';
import { packIndex, unpackIndex } from './matching/index/packed-index.js';
import type { Readers } from './matching/rows/rows.js';
import { engineOf } from './engine.js';
import { builtInReaders } from './readers.js';

/** The names of a list, indexed and packed by {@link buildNameIndex}. */
export type PackedIndex = Uint8Array<SharedArrayBuffer>;

const opened = new WeakMap<PackedIndex, NameIndex>();

/** Indexes the names of a list; about 50 ms for a thousand entries, so that long lists are better left to a thread. */
export function buildNameIndex(entries: readonly ListEntry[], readers: Readers = builtInReaders()): PackedIndex {
  return packIndex(build(entries, readers), engineOf(readers));
}

/** The index in these bytes. @throws Error when another engine built it */
export function openIndex(packed: PackedIndex, readers: Readers): NameIndex {
  let index = opened.get(packed) ?? null;
  if (!index) {
    index = unpackIndex(packed, engineOf(readers));
    if (!index) throw new Error('This index of names was built by another engine.');
    opened.set(packed, index);
  }
  return index;
}
