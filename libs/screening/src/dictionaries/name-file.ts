// The compact file of Japanese names: a hash table over records, read without being unpacked.
// Header of six 32-bit numbers (magic, format, slots, where the version, the table and the records begin), the version in ASCII, the table
// (offset of a record + 1, or 0), then records: units of the name (8 bits), its UTF-16 units, bytes of what is said (16 bits), that in ASCII.
import { createHash } from 'node:crypto';
import type { JapaneseName, JapaneseNames, Knownness, NamePart } from '../matching/scripts/japanese-names.js';

const MAGIC = 0x4a4e414d;
const FORMAT = 2;
const HEADER_BYTES = 24;
const KEPT_MAX = 20_000;

/** The records, by name; the version is their hash. Same records, same bytes. */
export function encodeNames(names: Map<string, JapaneseName>): Buffer {
  const slots = 2 ** Math.ceil(Math.log2(names.size * 1.6 + 8));
  const table = new Uint32Array(slots);
  const sorted = [...names.keys()].sort();
  const said = sorted.map((name) => recordOf(names.get(name) as JapaneseName));
  const records = Buffer.alloc(
    sorted.reduce((sum, name, at) => sum + 3 + name.length * 2 + (said[at] ?? '').length, 0),
  );
  let size = 0;
  sorted.forEach((name, at) => {
    let slot = hash(name) & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = size + 1;
    size = writeRecord(records, size, name, said[at] ?? '');
  });
  const version = createHash('sha256').update(table).update(records).digest('hex').slice(0, 16);
  const tableAt = HEADER_BYTES + Math.ceil(version.length / 4) * 4;
  const head = Buffer.alloc(tableAt);
  [MAGIC, FORMAT, slots, version.length, tableAt, tableAt + table.byteLength].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  head.write(version, HEADER_BYTES, 'latin1');
  return Buffer.concat([head, Buffer.from(table.buffer), records]);
}

const part = ({ known, readings }: NamePart) => `${known}${readings.join(',')}`;

const recordOf = ({ family, given, first, last, word }: JapaneseName) =>
  [part(family), part(given), first.join(','), last.join(','), word.join(',')].join('|');

function writeRecord(records: Buffer, start: number, name: string, said: string): number {
  let at = records.writeUInt8(name.length, start);
  at += records.write(name, at, 'utf16le');
  at = records.writeUInt16LE(said.length, at);
  return at + records.write(said, at, 'latin1');
}

/**
 * The dictionary in these bytes.
 * @throws Error when they are no such file, or one of another format
 */
export function openNames(file: Buffer): JapaneseNames {
  if (file.length < HEADER_BYTES || file.readUInt32LE(0) !== MAGIC || file.readUInt32LE(4) !== FORMAT) {
    throw new Error('This is no dictionary of Japanese names, or one of another format');
  }
  const [slots, versionLength, tableAt, recordsAt] = [8, 12, 16, 20].map((at) => file.readUInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  const table = tableOf(file, tableAt, slots);
  // The parts of names recur: those asked for last are kept as they were given out. They must not be changed.
  const kept = new Map<string, JapaneseName>();
  const keep = (written: string, name: JapaneseName) => {
    if (kept.size >= KEPT_MAX) kept.clear();
    kept.set(written, name);
    return name;
  };
  return {
    version: file.toString('latin1', HEADER_BYTES, HEADER_BYTES + versionLength),
    find: (written) => {
      const known = kept.get(written);
      if (known) return known;
      for (let slot = hash(written) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
        const offset = table[slot] as number;
        if (offset === 0) return null;
        const at = recordsAt + offset - 1;
        if (isKey(file, at, written)) return keep(written, decode(file, at + 1 + written.length * 2));
      }
    },
  };
}

/** A view of the table where it lies; a copy where the file does not lie on a boundary of 32 bits. */
function tableOf(file: Buffer, at: number, slots: number): Uint32Array {
  const place = file.byteOffset + at;
  if (place % 4 === 0) return new Uint32Array(file.buffer, place, slots);
  return new Uint32Array(Uint8Array.from(file.subarray(at, at + slots * 4)).buffer);
}

// FNV-1a over UTF-16 units.
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function isKey(file: Buffer, at: number, name: string): boolean {
  if (file[at] !== name.length) return false;
  for (let index = 0; index < name.length; index++) {
    const unit = (file[at + 1 + index * 2] as number) | ((file[at + 2 + index * 2] as number) << 8);
    if (unit !== name.charCodeAt(index)) return false;
  }
  return true;
}

function decode(file: Buffer, at: number): JapaneseName {
  return new StoredName(file.toString('latin1', at + 2, at + 2 + file.readUInt16LE(at)).split('|'));
}

const listOf = (text = ''): string[] => (text === '' ? [] : text.split(','));

/** A record whose lists are made when they are asked for: most are asked only whether they are known. */
class StoredName implements JapaneseName {
  readonly family: NamePart;
  readonly given: NamePart;

  constructor(private readonly fields: string[]) {
    this.family = new StoredPart(fields[0] ?? '0');
    this.given = new StoredPart(fields[1] ?? '0');
  }

  get first(): string[] {
    return listOf(this.fields[2]);
  }

  get last(): string[] {
    return listOf(this.fields[3]);
  }

  get word(): string[] {
    return listOf(this.fields[4]);
  }
}

class StoredPart implements NamePart {
  readonly known: Knownness;

  constructor(private readonly text: string) {
    this.known = (text.charCodeAt(0) - 48) as Knownness;
  }

  get readings(): string[] {
    return listOf(this.text.slice(1));
  }
}
