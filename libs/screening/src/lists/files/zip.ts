// The parts of a zip, taken out under one budget. What a zip states about itself may lie, and what stands before its directory may be something
// else than what the directory says: so only the parts of the directory are taken, and whoever reads on is handed a zip of exactly these.
import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '#kernel';

export interface Part {
  name: string;
  bytes: Buffer;
}

const UNPACKED_BYTES_MAX = 32 * 1024 * 1024;
const PARTS_MAX = 512;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const COMMENT_BYTES_MAX = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts whose names are wanted; all others stay packed, whatever they hold (an archive in an archive is one of them).
 * @throws Refusal list.not_a_list · list.too_large · list.too_costly
 */
export function unpacked(zip: Buffer, isWanted: (name: string) => boolean): Part[] {
  let left = UNPACKED_BYTES_MAX;
  const parts: Part[] = [];
  for (const { name, method, packed } of entriesOf(zip)) {
    if (!isWanted(name)) continue;
    const bytes = method === STORED ? packed : inflated(packed, left);
    left -= bytes.length;
    if (left < 0) throw tooLarge();
    parts.push({ name, bytes });
  }
  return parts;
}

/** A zip of these parts, none of them packed. */
export function packed(parts: Part[]): Buffer {
  const blocks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of parts) {
    const path = Buffer.from(name, 'utf8');
    const common = commonHeader(path, bytes);
    const local = Buffer.concat([uint32(LOCAL_ENTRY), common, path]);
    directory.push(uint32(DIRECTORY_ENTRY), uint16(20), common, Buffer.alloc(10), uint32(at), path);
    blocks.push(local, bytes);
    at += local.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  const counts = [uint16(0), uint16(0), uint16(parts.length), uint16(parts.length)];
  return Buffer.concat([
    ...blocks,
    entries,
    uint32(END_OF_DIRECTORY),
    ...counts,
    uint32(entries.length),
    uint32(at),
    uint16(0),
  ]);
}

// Version, flags, method, time, checksum, both sizes, length of the name, no extra field: alike in both places.
function commonHeader(path: Buffer, bytes: Buffer): Buffer {
  const names = [uint16(path.length), uint16(0)];
  const size = uint32(bytes.length);
  return Buffer.concat([uint16(20), uint16(0), uint16(STORED), uint32(0), uint32(crc32(bytes)), size, size, ...names]);
}

const uint16 = (value: number): Buffer => Buffer.from(Uint16Array.of(value).buffer);
const uint32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);

function inflated(packed: Buffer, left: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new Refusal('list.not_a_list', 'invalid');
  }
}

function tooLarge(): Refusal {
  return new Refusal('list.too_large', 'invalid', { megabytesMax: UNPACKED_BYTES_MAX / 1024 / 1024 });
}

interface Entry {
  name: string;
  method: number;
  packed: Buffer;
}

function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > PARTS_MAX) throw new Refusal('list.too_costly', 'invalid');
  try {
    const entries: Entry[] = [];
    let at = zip.readUInt32LE(end + 16);
    for (let each = 0; each < count; each += 1) {
      const nameLength = zip.readUInt16LE(at + 28);
      entries.push(entryAt(zip, at, nameLength));
      at += ENTRY_BYTES + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return entries;
  } catch {
    throw new Refusal('list.not_a_list', 'invalid');
  }
}

function endOf(zip: Buffer): number {
  const last = Math.max(0, zip.length - END_BYTES - COMMENT_BYTES_MAX);
  for (let end = zip.length - END_BYTES; end >= last; end -= 1)
    if (zip.readUInt32LE(end) === END_OF_DIRECTORY) return end;
  throw new Refusal('list.not_a_list', 'invalid');
}

function entryAt(zip: Buffer, at: number, nameLength: number): Entry {
  if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('broken directory');
  const method = zip.readUInt16LE(at + 10);
  if (method !== STORED && method !== DEFLATED) throw new Error('packed in a way that no spreadsheet is');
  const local = zip.readUInt32LE(at + 42);
  const start = local + LOCAL_HEADER_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return {
    name: zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
    method,
    packed: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
  };
}
