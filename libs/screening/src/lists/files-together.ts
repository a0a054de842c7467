// Which of several files are one list. Only their beginnings are looked at: what they hold is read elsewhere, in a process of its own.
import { parse } from 'csv-parse/sync';
import { constants, gunzipSync } from 'node:zlib';
import { ofacPartOf } from './formats/ofac-sdn.js';
import type { GivenFile } from './plan-import.js';

const BEGINNING_BYTES = 8 * 1024;
const UNPACKED_BYTES_MAX = 1024 * 1024;

/** The files in sets that make one list each: those of OFAC together, in the place of the first of them, every other alone. */
export function filesTogether<File extends GivenFile>(files: File[]): File[][] {
  const parts = files.filter(({ bytes }) => isOfOfac(bytes));
  const [first] = parts;
  return files.flatMap((file) => (file === first ? [parts] : parts.includes(file) ? [] : [[file]]));
}

function isOfOfac(bytes: Uint8Array): boolean {
  const lines = beginningOf(bytes).split(/\r?\n/);
  // The last line may be cut off.
  const whole = bytes.length > BEGINNING_BYTES ? lines.slice(0, -1) : lines;
  try {
    const rows: string[][] = parse(whole.join('\n'), { relaxColumnCount: true, skipEmptyLines: true });
    return ofacPartOf({ sheet: null, rows }) !== null;
  } catch {
    // No csv is no file of OFAC's. Whoever reads it says what it is, or what is wrong with it.
    return false;
  }
}

function beginningOf(bytes: Uint8Array): string {
  const beginning = bytes.subarray(0, BEGINNING_BYTES);
  if (beginning[0] !== 0x1f || beginning[1] !== 0x8b) return Buffer.from(beginning).toString('latin1');
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: UNPACKED_BYTES_MAX };
    const unpacked = gunzipSync(beginning, options).toString('latin1');
    // Of what is packed nobody knows where it was cut.
    return unpacked.slice(0, unpacked.lastIndexOf('\n') + 1);
  } catch {
    return '';
  }
}
