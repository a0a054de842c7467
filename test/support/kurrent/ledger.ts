// What a KurrentDB keeps: streams with revisions, and one order of everything whose positions grow in steps of no fixed size. In memory;
// with a file it is found again by the next process.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

export interface Proposed {
  id: string;
  type: string;
  contentType: string;
  data: Uint8Array;
  metadata: Uint8Array;
}

export interface Recorded extends Proposed {
  stream: string;
  revision: number;
  /** Commit and prepare position: the same number, as a real server has it for whatever is not in an explicit transaction. */
  position: bigint;
  /** 100 ns ticks since 1970. */
  created: string;
}

/** -1: no stream, -2: any, -4: must exist; the numbers of the protocol. */
export type Expected = number;
export const NO_STREAM = -1;
export const ANY = -2;
export const STREAM_EXISTS = -4;

export type Verdict =
  { kind: 'success'; revision: number; position: bigint; events: Recorded[] } | { kind: 'wrong'; current: number };

/** What may still be read of a stream: everything before is cut off, though its revisions go on counting. */
interface Kept {
  truncateBefore: number;
  maxCount: number;
}

export class Ledger {
  readonly all: Recorded[] = [];
  private readonly streams = new Map<string, Recorded[]>();
  private readonly kept = new Map<string, Kept>();
  private next = 1_000n;

  constructor(private readonly file?: string) {
    if (file && existsSync(file)) this.readBack(file);
  }

  /** Appends, or answers as the first time where these very events follow the expected revision already. */
  append(stream: string, expected: Expected, proposed: Proposed[]): Verdict {
    const events = this.streams.get(stream) ?? [];
    const current = events.length - 1;
    const repeated = this.repetition(events, expected, proposed);
    if (repeated === 'wrong') return { kind: 'wrong', current };
    if (repeated) return { kind: 'success', revision: repeated.revision, position: repeated.position, events: [] };
    const created = `${BigInt(Date.now()) * 10_000n}`;
    const recorded = proposed.map((event, index): Recorded => {
      const position = this.advance(event);
      return { ...event, stream, revision: current + 1 + index, position, created };
    });
    this.keep(recorded);
    if (this.file) appendFileSync(this.file, lineOf(recorded));
    const last = recorded.at(-1);
    return { kind: 'success', revision: current + proposed.length, position: last?.position ?? 0n, events: recorded };
  }

  /** The events of a stream that may still be read; null where there is none. */
  read(stream: string): Recorded[] | null {
    const events = this.streams.get(stream);
    if (!events) return null;
    const { truncateBefore = 0, maxCount = Infinity } = this.kept.get(stream) ?? {};
    const kept = events.slice(Math.max(truncateBefore, events.length - maxCount, 0));
    return kept.length === 0 ? null : kept;
  }

  /** Where a position lies in `all`: the first event at it or behind it. */
  indexOf(position: bigint): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // The decisions of a real server's index writer: ids count only where they follow the revision that is expected; under `any` it does its best.
  private repetition(events: Recorded[], expected: Expected, proposed: Proposed[]): Recorded | 'wrong' | null {
    const current = events.length - 1;
    if (expected === STREAM_EXISTS && current < 0) return 'wrong';
    if (expected === ANY || expected === STREAM_EXISTS) {
      const start = events.findIndex(({ id }) => id === proposed[0]?.id);
      if (start < 0) return null;
      const same = proposed.every(({ id }, index) => events[start + index]?.id === id);
      return same ? events[start + proposed.length - 1]! : 'wrong';
    }
    if (expected === current) return null;
    if (expected > current || proposed.length === 0) return 'wrong';
    const same = proposed.every(({ id }, index) => events[expected + 1 + index]?.id === id);
    return same ? events[expected + proposed.length]! : 'wrong';
  }

  private advance({ data, metadata }: Proposed): bigint {
    const position = this.next;
    this.next += BigInt(data.length + metadata.length + 97);
    return position;
  }

  private keep(recorded: Recorded[]): void {
    for (const event of recorded) {
      this.all.push(event);
      const events = this.streams.get(event.stream);
      if (events) events.push(event);
      else this.streams.set(event.stream, [event]);
      if (event.stream.startsWith('$$') && event.type === '$metadata') this.cut(event);
    }
  }

  private cut({ stream, data }: Recorded): void {
    const metadata = JSON.parse(Buffer.from(data).toString()) as { $tb?: number; $maxCount?: number };
    this.kept.set(stream.slice(2), { truncateBefore: metadata.$tb ?? 0, maxCount: metadata.$maxCount ?? Infinity });
  }

  // A last line without its end was never answered for.
  private readBack(file: string): void {
    const text = readFileSync(file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) writeFileSync(file, whole);
    for (const line of whole.split('\n')) if (line) this.keep((JSON.parse(line) as Kept64[]).map(recordedOf));
    for (const event of this.all.slice(-1)) this.advanceBeyond(event);
  }

  private advanceBeyond(event: Recorded): void {
    this.next = event.position;
    this.advance(event);
  }
}

type Kept64 = Omit<Recorded, 'data' | 'metadata' | 'position'> & { data: string; metadata: string; position: string };

function lineOf(recorded: Recorded[]): string {
  const kept = recorded.map(({ data, metadata, position, ...event }): Kept64 => ({
    ...event,
    data: Buffer.from(data).toString('base64'),
    metadata: Buffer.from(metadata).toString('base64'),
    position: String(position),
  }));
  return `${JSON.stringify(kept)}\n`;
}

function recordedOf({ data, metadata, position, ...event }: Kept64): Recorded {
  return {
    ...event,
    data: Buffer.from(data, 'base64'),
    metadata: Buffer.from(metadata, 'base64'),
    position: BigInt(position),
  };
}
