// Recomputes a case's history from the bytes that were stored, in the reader's own browser: nothing here asks the server whether it is right.
// The rules are those of the event store's chain: leaf = SHA-256("cases/event/v1\n" ‖ salt ‖ bytes), and every envelope names the leaf before.
import type { HistoryRecord } from '../../client/index.js';

const PREFIX = 'cases/event/v1\n';

/** `edited`: bytes or salt do not give the leaf · `mislabelled`: what stands beside the bytes differs from them · the rest: not in its place. */
export type Fault = 'unreadable' | 'edited' | 'foreign' | 'mislabelled' | 'missing' | 'unchained' | 'backdated';

export interface VerifiedRecord {
  version: number;
  id: string;
  /** What this browser computed from salt and bytes. */
  computed: string;
  fault: Fault | null;
}

/** What the next record must follow. */
export interface Before {
  leaf: string;
  at: string;
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
export async function verifyRecord(
  record: HistoryRecord,
  place: { stream: string; index: number; before: Before | null },
): Promise<VerifiedRecord> {
  const computed = await leafOf(record.salt, record.bytes);
  const envelope = readEnvelope(record.bytes);
  const fault = envelope === null ? 'unreadable' : faultOf(record, envelope, computed, place);
  return { version: record.version, id: record.id, computed, fault };
}

function faultOf(
  record: HistoryRecord,
  envelope: Envelope,
  computed: string,
  { stream, index, before }: { stream: string; index: number; before: Before | null },
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
  return records.map((record, place) => {
    if (place !== index) return record;
    // A digit of the time: the text stays readable, so only the hash tells.
    const at = record.bytes.indexOf('"at":"') + '"at":"'.length;
    const digit = record.bytes[at + 3] === '9' ? '8' : '9';
    return { ...record, bytes: `${record.bytes.slice(0, at + 3)}${digit}${record.bytes.slice(at + 4)}` };
  });
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
