// Reads of single streams. Whoever decides on them must see what was last written, so they ask the leader alone.
import {
  BACKWARDS,
  END,
  StreamDeletedError,
  StreamNotFoundError,
  type KurrentDBClient,
  type ReadStreamOptions as ClientReadOptions,
} from '@kurrent/kurrentdb-client';
import type { InstitutionId } from '#kernel';
import { BrokenHistory, type ReadStreamOptions, type StoredAt } from '../event-store.js';
import { failedRead } from './outcome.js';
import { storedAt } from './record.js';

const REMEMBERED_MAX = 10_000;

export class StreamReader {
  /** Whose a stream is never changes: it is the institution of its first event. */
  private readonly institutions = new Map<string, InstitutionId>();

  constructor(private readonly client: KurrentDBClient) {}

  /** @throws BrokenHistory when events before those that are left were cut off */
  async read(stream: string, { from = 0, to, asOf, institution }: ReadStreamOptions = {}): Promise<StoredAt[]> {
    if (to !== undefined && to < from) return [];
    if (institution !== undefined && from > 0 && (await this.institution(stream)) !== institution) return [];
    const maxCount = to === undefined ? undefined : to - from + 1;
    const stored = await this.collect(stream, { fromRevision: BigInt(from), maxCount }, asOf);
    const [first] = stored;
    if (!first) {
      if (from === 0 && asOf === undefined) await this.refuseCutOff(stream);
      return [];
    }
    if (first.event.version !== from) throw beginningMissing(stream, first.event.version);
    if (from === 0) this.learn(stream, first.event.institution);
    return institution !== undefined && first.event.institution !== institution ? [] : stored;
  }

  /** The event of a version; null when there is none. */
  async at(stream: string, version: number): Promise<StoredAt | null> {
    const [stored] = await this.collect(stream, { fromRevision: BigInt(version), maxCount: 1 });
    return stored?.event.version === version ? stored : null;
  }

  /** The last event; null when there is no such stream. */
  async head(stream: string): Promise<StoredAt | null> {
    const [last] = await this.collect(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1 });
    if (!last) await this.refuseCutOff(stream);
    return last ?? null;
  }

  /** Whose the stream is; null when there is none. */
  async institution(stream: string): Promise<InstitutionId | null> {
    const known = this.institutions.get(stream);
    if (known !== undefined) return known;
    const [first] = await this.read(stream, { to: 0 });
    return first?.event.institution ?? null;
  }

  /** Remembers whose a stream is, for the price of nothing. */
  learn(stream: string, institution: InstitutionId): void {
    if (this.institutions.has(stream)) return;
    if (this.institutions.size >= REMEMBERED_MAX) {
      const oldest = this.institutions.keys().next();
      if (!oldest.done) this.institutions.delete(oldest.value);
    }
    this.institutions.set(stream, institution);
  }

  private async collect(stream: string, options: ClientReadOptions, asOf?: string): Promise<StoredAt[]> {
    const stored: StoredAt[] = [];
    try {
      for await (const resolved of this.client.readStream(stream, { ...options, requiresLeader: true })) {
        const next = storedAt(resolved);
        // A stream's own time never runs backwards.
        if (asOf !== undefined && next.event.at > asOf) break;
        stored.push(next);
      }
    } catch (error) {
      if (error instanceof StreamNotFoundError) return [];
      if (error instanceof StreamDeletedError) throw new BrokenHistory(`${stream}: was deleted in the KurrentDB`);
      throw failedRead(error);
    }
    return stored;
  }

  // A stream whose every event was cut off answers like one that never was; its metadata remember.
  private async refuseCutOff(stream: string): Promise<void> {
    const { metadata } = await this.client.getStreamMetadata(stream, { requiresLeader: true });
    const { truncateBefore, maxCount, maxAge } = metadata ?? {};
    if (truncateBefore !== undefined || maxCount !== undefined || maxAge !== undefined)
      throw beginningMissing(stream, null);
  }
}

function beginningMissing(stream: string, first: number | null): BrokenHistory {
  const left = first === null ? 'all its events were' : `what lay before event ${first} was`;
  return new BrokenHistory(`${stream}: ${left} cut off in the KurrentDB`);
}
