// From identities to the bytes in which the register is kept and opened: hash tables and postings in typed arrays, records as lines of JSON.
import { createHash } from 'node:crypto';
import { hashOf, KEY } from './key-hash.js';
import { mergeSources } from './merge.js';
import { MultimapBuilder } from './multimap.js';
import type { NameRole, Organisation } from './organisation.js';
import { isRunCharacter, wordsOf } from './words-of.js';

/** Rises with every change of what the bytes mean or of how names are made into keys. */
export const REGISTER_FORMAT = 2;
export const ROLES: readonly NameRole[] = ['name', 'native', 'alias', 'former', 'acronym'];
export const MAGIC = 0x53474552;
/** A typing error is looked for in words of this length and longer, by their first and last letters. */
export const ENDS = 3;

export interface RegisterHeader {
  format: number;
  organisations: number;
  names: number;
  sections: Record<string, { start: number; length: number }>;
}

/** Adds every name, domain and id of the records to the tables. */
class Tables {
  readonly keys = new MultimapBuilder();
  readonly nameRecords: number[] = [];
  readonly nameStarts: number[] = [0];
  readonly nameWords: number[] = [];
  readonly vocabulary = new Map<string, number>();

  add(organisation: Organisation, record: number): void {
    const seen = new Set<string>();
    for (const { text, role } of organisation.names) {
      const words = wordsOf(text);
      if (words.length === 0) continue;
      const asKey = words.join(' ');
      if (seen.has(asKey)) continue;
      seen.add(asKey);
      const value = record * ROLES.length + ROLES.indexOf(role);
      this.keys.add(hashOf(role === 'acronym' ? KEY.acronym : KEY.ordered, words), value);
      if (role === 'acronym' || words.some(isRunCharacter) || words.length < 2) continue;
      this.keys.add(hashOf(KEY.sorted, [...words].sort()), value);
      this.addWords(words, record);
    }
    for (const domain of organisation.domains) this.keys.add(hashOf(KEY.domain, [domain]), record);
    if (organisation.ror !== undefined) this.keys.add(hashOf(KEY.ror, [organisation.ror]), record);
    this.keys.add(hashOf(KEY.id, [organisation.id]), record);
  }

  private addWords(words: string[], record: number): void {
    const name = this.nameRecords.push(record) - 1;
    for (const word of new Set(words)) {
      this.nameWords.push(this.wordNumber(word));
      this.keys.add(hashOf(KEY.word, [word]), name);
    }
    this.nameStarts.push(this.nameWords.length);
  }

  private wordNumber(word: string): number {
    const known = this.vocabulary.get(word);
    if (known !== undefined) return known;
    const number = this.vocabulary.size;
    this.vocabulary.set(word, number);
    this.keys.add(hashOf(KEY.number, [word]), number);
    if (word.length >= ENDS * 2 - 1) {
      this.keys.add(hashOf(KEY.head, [word.slice(0, ENDS)]), number);
      this.keys.add(hashOf(KEY.tail, [word.slice(-ENDS)]), number);
    }
    return number;
  }
}

/** Texts one after the other, and where each begins. */
function packTexts(texts: Iterable<string>): { bytes: Uint8Array; starts: Uint32Array } {
  const pieces: Buffer[] = [];
  const starts = [0];
  let total = 0;
  for (const text of texts) {
    const piece = Buffer.from(text);
    pieces.push(piece);
    total += piece.length;
    starts.push(total);
  }
  return { bytes: Buffer.concat(pieces), starts: Uint32Array.from(starts) };
}

/**
 * Merges the sources (the first trusted most) and writes the register that {@link openRegister} opens. The same sources give the same bytes.
 */
export function writeRegister(sources: Organisation[][]): Uint8Array {
  const organisations = mergeSources(sources);
  const tables = new Tables();
  organisations.forEach((organisation, record) => tables.add(organisation, record));
  const records = packTexts(organisations.map((organisation) => JSON.stringify(organisation)));
  const vocabulary = packTexts(tables.vocabulary.keys());
  const { slots, values } = tables.keys.build();
  return packTables(
    { organisations: organisations.length, names: tables.nameRecords.length },
    {
      slots,
      values,
      recordStarts: records.starts,
      records: records.bytes,
      nameRecords: Uint32Array.from(tables.nameRecords),
      nameStarts: Uint32Array.from(tables.nameStarts),
      nameWords: Uint32Array.from(tables.nameWords),
      wordStarts: vocabulary.starts,
      words: vocabulary.bytes,
    },
  );
}

const HEADER_BYTES = 1024;

/** Arrays as bytes that {@link openTables} opens. */
export function packTables(
  facts: Omit<RegisterHeader, 'sections' | 'format'>,
  arrays: Record<string, Uint8Array | Uint32Array>,
): Uint8Array {
  const sections: RegisterHeader['sections'] = {};
  let end = 8 + HEADER_BYTES;
  for (const [name, { byteLength }] of Object.entries(arrays)) {
    sections[name] = { start: end, length: byteLength };
    end += Math.ceil(byteLength / 8) * 8;
  }
  const bytes = new Uint8Array(end);
  const header = Buffer.from(JSON.stringify({ format: REGISTER_FORMAT, ...facts, sections }).padEnd(HEADER_BYTES));
  if (header.length > HEADER_BYTES) throw new Error('The header of the register has grown past its place');
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, REGISTER_FORMAT]);
  bytes.set(header, 8);
  for (const [name, array] of Object.entries(arrays)) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), sections[name]?.start);
  }
  return bytes;
}

/** What the register is made of, as a hash: the same for the same bytes. */
export const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
