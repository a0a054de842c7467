// Recomputes a case's history from the bytes that were stored, in the reader's own browser: nothing here asks the server whether it is right.
// The rules are those of the event store's chain: leaf = SHA-256("cases/event/v1\n" ‖ salt ‖ bytes), and every envelope names the leaf before.
import type { HistoryRecord } from '../../client/index.js';

const PREFIX = 'cases/event/v1\n';

/** `edited`: bytes or salt do not give the leaf · `mislabelled`: what stands beside the bytes differs from them · the rest: not in its place. */
export type Fault = 'unreadable' | 'edited' | 'foreign' | 'mislabelled' | 'missing' | 'unchained' | 'backdated';

export interface VerifiedRecord {
  version: number;
  /** What this browser computed from salt and bytes; null for a record that is withheld from this reader. */
  computed: string | null;
  fault: Fault | null;
  /** What the next record must follow. */
  next: Before;
}

/** What the next record must follow. */
export interface Before {
  leaf: string;
  /** Of the last record that could be read. */
  at: string;
}

interface Place {
  stream: string;
  index: number;
  before: Before | null;
}

interface Envelope {
  v: number;
  stream: string;
  ver: number;
  id: string;
  type: string;
  at: string;
  prev: string | null;
}

/** False where the browser offers no cryptography: an address that is neither https nor this machine. */
export function canVerify(): boolean {
  return typeof globalThis.crypto?.subtle?.digest === 'function';
}

/** SHA-256("cases/event/v1\n" ‖ salt ‖ bytes), hex. */
export async function leafOf(salt: string, bytes: string): Promise<string> {
  const text = new TextEncoder();
  const parts = [text.encode(PREFIX), fromHex(salt), text.encode(bytes)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)));
}

/** One record in its place: `index` from 0 in a history that begins with its first event. */
export async function verifyRecord(record: HistoryRecord, place: Place): Promise<VerifiedRecord> {
  const { version, bytes, salt, leaf } = record;
  if (bytes === null || salt === null) {
    // Its leaf is taken as it was told; the record after it names the same leaf inside bytes that are hashed here.
    return { version, computed: null, fault: placeFault(record, place), next: { leaf, at: place.before?.at ?? '' } };
  }
  const computed = await leafOf(salt, bytes);
  const envelope = readEnvelope(bytes);
  const fault = envelope === null ? 'unreadable' : faultOf(record, envelope, computed, place);
  // What follows is chained to what was really computed, so one changed letter shows in the row after it as well.
  return { version, computed, fault, next: { leaf: computed, at: record.at ?? '' } };
}

function placeFault({ version, previous }: HistoryRecord, { index, before }: Place): Fault | null {
  if (version !== index) return 'missing';
  return previous === (before?.leaf ?? null) ? null : 'unchained';
}

function faultOf(
  record: HistoryRecord,
  envelope: Envelope,
  computed: string,
  { stream, index, before }: Place,
): Fault | null {
  if (computed !== record.leaf) return 'edited';
  if (envelope.stream !== stream) return 'foreign';
  const labels: (keyof Envelope & ('id' | 'type' | 'at'))[] = ['id', 'type', 'at'];
  const beside = labels.every((label) => envelope[label] === record[label]);
  if (!beside || envelope.ver !== record.version || envelope.prev !== record.previous) return 'mislabelled';
  if (envelope.ver !== index) return 'missing';
  if (envelope.prev !== (before?.leaf ?? null)) return 'unchained';
  return before !== null && envelope.at < before.at ? 'backdated' : null;
}

function readEnvelope(bytes: string): Envelope | null {
  try {
    const parsed: unknown = JSON.parse(bytes);
    return isEnvelope(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  return 'v' in value && value.v === 1 && 'stream' in value && 'ver' in value && 'prev' in value;
}

/** A copy in which one letter of one record's bytes is another: to see that it would be found. */
export function withOneLetterChanged(records: readonly HistoryRecord[], index: number): HistoryRecord[] {
  return records.map((record, place) =>
    place === index && record.bytes !== null ? { ...record, bytes: changed(record.bytes) } : record,
  );
}

function changed(bytes: string): string {
  // A digit of the time: the text stays readable, so only the hash tells.
  const at = bytes.indexOf('"at":"') + '"at":"'.length;
  const digit = bytes[at + 3] === '9' ? '8' : '9';
  return `${bytes.slice(0, at + 3)}${digit}${bytes.slice(at + 4)}`;
}

/** The record nearest to the middle whose bytes this reader has. */
export function indexToAlter(records: readonly HistoryRecord[]): number {
  const middle = Math.floor(records.length / 2);
  const readable = records.flatMap(({ bytes }, index) => (bytes === null ? [] : [index]));
  return readable.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0] ?? 0;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
