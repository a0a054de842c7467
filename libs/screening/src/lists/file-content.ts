// From the bytes of a file to rows of cells, whatever the file is called. What a file is, its content says.
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { Refusal } from '#kernel';

export type Cell = string | number | boolean | Date | null;

/** One table of a file: a sheet, or the whole of a csv. */
export interface Table {
  sheet: string | null;
  rows: Cell[][];
}

const FILE_BYTES_MAX = 64 * 1024 * 1024;
const UNPACKED_BYTES_MAX = 256 * 1024 * 1024;
const UNPACKED_RATIO_MAX = 200;
const UNPACKED_BYTES_FREE = 8 * 1024 * 1024;

/**
 * Reads xlsx and csv (UTF-8, UTF-16, Shift_JIS).
 * @throws Refusal list.empty · list.too_large · list.old_excel · list.pdf · list.not_a_list
 */
export async function readTables(bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length === 0) throw new Refusal('list.empty', 'invalid');
  if (bytes.length > FILE_BYTES_MAX)
    throw new Refusal('list.too_large', 'invalid', { megabytesMax: FILE_BYTES_MAX / 1024 / 1024 });
  if (startsWith(bytes, [0x50, 0x4b])) return await readWorkbook(Buffer.from(bytes));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refusal('list.old_excel', 'invalid');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Refusal('list.pdf', 'invalid');
  return [{ sheet: null, rows: readCsv(decodeText(bytes)) }];
}

const startsWith = (bytes: Uint8Array, magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

async function readWorkbook(bytes: Buffer): Promise<Table[]> {
  refuseBomb(bytes);
  try {
    const sheets = await readXlsxFile(bytes);
    return sheets.map((sheet) => ({ sheet: sheet.sheet, rows: sheet.data as Cell[][] }));
  } catch {
    throw new Refusal('list.not_a_list', 'invalid');
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;

/**
 * Unpacks every part of a zip under one budget before anything else touches it: the sizes that a zip states about itself may lie.
 * @throws Refusal list.not_a_list · list.too_large
 */
function refuseBomb(zip: Buffer): void {
  const budget = Math.min(UNPACKED_BYTES_MAX, UNPACKED_BYTES_FREE + zip.length * UNPACKED_RATIO_MAX);
  let left = budget;
  let parts: Buffer[];
  try {
    parts = [...zipParts(zip)].map(({ method, packed }) => (method === 8 ? packed : Buffer.alloc(0)));
  } catch {
    throw new Refusal('list.not_a_list', 'invalid');
  }
  for (const packed of parts) left -= unpackedLength(packed, left, budget);
}

function unpackedLength(packed: Buffer, left: number, budget: number): number {
  if (packed.length === 0) return 0;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE')
      throw new Refusal('list.not_a_list', 'invalid');
    throw new Refusal('list.too_large', 'invalid', { megabytesMax: Math.floor(budget / 1024 / 1024) });
  }
}

function* zipParts(zip: Buffer): Generator<{ method: number; packed: Buffer }> {
  let end = zip.length - END_BYTES;
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('no directory');
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('broken directory');
    const local = zip.readUInt32LE(at + 42);
    const start = local + LOCAL_HEADER_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    yield { method: zip.readUInt16LE(at + 10), packed: zip.subarray(start, start + zip.readUInt32LE(at + 20)) };
    at += ENTRY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/** Text of a file in one of the encodings that Japanese offices save. @throws Refusal list.not_a_list when it is none */
export function decodeText(bytes: Uint8Array): string {
  const encodings = startsWith(bytes, [0xff, 0xfe])
    ? ['utf-16le']
    : startsWith(bytes, [0xfe, 0xff])
      ? ['utf-16be']
      : ['utf-8', 'shift_jis'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      continue;
    }
  }
  throw new Refusal('list.not_a_list', 'invalid');
}

function readCsv(text: string): Cell[][] {
  if (text.trim() === '') throw new Refusal('list.empty', 'invalid');
  if (/^\s*(<|\{|\[)/.test(text)) throw new Refusal('list.not_a_list', 'invalid');
  const header = text.slice(0, text.indexOf('\n') + 1 || undefined);
  const delimiter = header.includes('\t') && !header.includes(',') ? '\t' : ',';
  try {
    return parse(text, { delimiter, relaxColumnCount: true, skipEmptyLines: true });
  } catch {
    throw new Refusal('list.not_a_list', 'invalid');
  }
}
