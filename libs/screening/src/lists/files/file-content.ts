// From the bytes of a file to rows of cells, whatever the file is called. What a file is, its content says.
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { gunzipSync } from 'node:zlib';
import { Refusal } from '#kernel';
import { packed, unpacked, type Part } from './zip.js';

export type Cell = string | number | boolean | Date | null;

/** One table of a file: a sheet, or the whole of a csv. */
export interface Table {
  sheet: string | null;
  rows: Cell[][];
}

const MEGABYTE = 1024 * 1024;
// A table is held as a whole: 64 MB are about 150,000 entries of OpenSanctions' targets.simple.csv. Lines are read one by one.
const TABLE_BYTES_MAX = 64 * MEGABYTE;
/** The longest file of lines that is read, in bytes. */
export const LINES_BYTES_MAX = 256 * MEGABYTE;
const RECORD_CHARACTERS_MAX = 1_000_000;
const TAG_BYTES_MAX = 64 * 1024;
const COLUMNS_MAX = 1_000;
const CELLS_MAX = 3_000_000;

/** The bytes themselves, where they were packed by gzip. @throws Refusal list.too_large · list.not_a_list */
export function ungzipped(bytes: Uint8Array): Uint8Array {
  if (!startsWith(bytes, [0x1f, 0x8b])) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LINES_BYTES_MAX });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(LINES_BYTES_MAX);
    throw new Refusal('list.not_a_list', 'invalid');
  }
}

/** @throws Refusal list.too_large */
export function refuseTooLarge(bytes: Uint8Array, bytesMax = TABLE_BYTES_MAX): void {
  if (bytes.length > bytesMax) throw tooLarge(bytesMax);
}

const tooLarge = (bytesMax: number): Refusal =>
  new Refusal('list.too_large', 'invalid', { megabytesMax: bytesMax / MEGABYTE });

/**
 * Reads xlsx and csv (UTF-8, UTF-16, Shift_JIS).
 * @throws Refusal list.empty · list.too_large · list.too_costly · list.old_excel · list.pdf · list.not_a_list
 */
export async function readTables(bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length === 0) throw new Refusal('list.empty', 'invalid');
  refuseTooLarge(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return await readWorkbook(Buffer.from(bytes));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refusal('list.old_excel', 'invalid');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Refusal('list.pdf', 'invalid');
  return [{ sheet: null, rows: readCsv(decodeText(bytes)) }];
}

const startsWith = (bytes: Uint8Array, magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

async function readWorkbook(bytes: Buffer): Promise<Table[]> {
  const parts = unpacked(bytes, (name) => /\.xml(\.rels)?$/.test(name));
  for (const part of parts) {
    refuseEndlessTag(part);
    refuseVastSheet(part);
  }
  try {
    const sheets = await readXlsxFile(packed(parts));
    return sheets.map((sheet) => ({ sheet: sheet.sheet, rows: sheet.data as Cell[][] }));
  } catch {
    throw new Refusal('list.not_a_list', 'invalid');
  }
}

// The reader begins a tag that it has not seen the end of anew with every piece.
function refuseEndlessTag({ bytes }: Part): void {
  for (let at = bytes.indexOf('<'); at >= 0;) {
    const end = bytes.indexOf('>', at);
    if (end < 0 || end - at > TAG_BYTES_MAX) throw new Refusal('list.too_costly', 'invalid');
    at = bytes.indexOf('<', end);
  }
}

// The reader makes every cell up to the last one, be they there or not.
function refuseVastSheet({ bytes }: Part): void {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', digits = ''] of bytes
    .toString('latin1')
    .matchAll(/\br=["']([A-Z]{0,20})(\d{1,20})["']/g)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(
      columns,
      [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  if (rows * Math.max(columns, 1) > CELLS_MAX) throw new Refusal('list.too_costly', 'invalid');
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
  let cells = 0;
  const onRecord = (record: string[]): string[] => {
    cells += record.length;
    if (record.length > COLUMNS_MAX || cells > CELLS_MAX) throw new Refusal('list.too_costly', 'invalid');
    return record;
  };
  try {
    const maxRecordSize = RECORD_CHARACTERS_MAX;
    return parse(text, { delimiter, relaxColumnCount: true, skipEmptyLines: true, maxRecordSize, onRecord });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('list.not_a_list', 'invalid');
  }
}
