// Lists that are published as json: one value, or one value a line. Lines are taken one by one, so that a long file costs what it says and no more.
import { isJsonObject, Refusal, type Json, type JsonObject } from '#kernel';
import { decodeText, LINES_BYTES_MAX, refuseTooLarge } from './file-content.js';

/** A line of a file of json lines; null where it is no json object. */
export interface JsonLine {
  row: number;
  value: JsonObject | null;
}

const LINE_BYTES_MAX = 1024 * 1024;
const NEW_LINE = 0x0a;
const BRACE = 0x7b;
const BRACKET = 0x5b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Whether a file begins as json does. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes[startOf(bytes)];
  return first === BRACE || first === BRACKET;
}

/** Whether its first line is a whole json object, so that the file is one of lines. */
export function looksLikeLines(bytes: Uint8Array): boolean {
  const start = startOf(bytes);
  if (bytes[start] !== BRACE) return false;
  const end = bytes.indexOf(NEW_LINE, start);
  return objectOf(bytes.subarray(start, end < 0 ? undefined : end)) !== null;
}

/** The only value of a file. @throws Refusal list.too_large · list.not_a_list */
export function jsonValue(bytes: Uint8Array): Json {
  refuseTooLarge(bytes);
  try {
    return JSON.parse(decodeText(bytes)) as Json;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('list.not_a_list', 'invalid');
  }
}

/** The lines of a file, blank ones left out. @throws Refusal list.too_large · list.too_costly */
export function* jsonLines(bytes: Uint8Array): Generator<JsonLine> {
  refuseTooLarge(bytes, LINES_BYTES_MAX);
  let row = 0;
  for (let at = startOf(bytes); at < bytes.length;) {
    const newLine = bytes.indexOf(NEW_LINE, at);
    const end = newLine < 0 ? bytes.length : newLine;
    if (end - at > LINE_BYTES_MAX) throw new Refusal('list.too_costly', 'invalid');
    const line = bytes.subarray(at, end);
    row += 1;
    if (line.some((byte) => byte > 0x20)) yield { row, value: objectOf(line) };
    at = end + 1;
  }
}

function objectOf(line: Uint8Array): JsonObject | null {
  if (line.length > LINE_BYTES_MAX) return null;
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) as Json;
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

function startOf(bytes: Uint8Array): number {
  let at = BYTE_ORDER_MARK.every((byte, place) => bytes[place] === byte) ? BYTE_ORDER_MARK.length : 0;
  while (at < bytes.length && (bytes[at] as number) <= 0x20) at += 1;
  return at;
}

/** The texts of a property that holds one text, several, or nothing. */
export function textsOf(value: Json | undefined): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? [String(each)] : []));
}
