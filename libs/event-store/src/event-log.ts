// The log as the rest of the house uses it: seals, canonicalises, chains and appends; reads, checks and opens.
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { assert, type Ids, type InstitutionId } from '#kernel';
import { faultBehind, linkFault } from './chain.js';
import { parseEnvelope, storedEvent, type Head } from './envelope.js';
import type {
  AnyOccurrence,
  Circumstances,
  ExpectedVersion,
  Personal,
  Position,
  RecordedEvent,
  StoredEvent,
} from './event.js';
import { BrokenHistory, OutcomeUnknown, StreamConflict, type Appended, type AppendRequest } from './event-store.js';
import type { EventStore, ReadStreamOptions, StoredAt } from './event-store.js';
import { Heads } from './heads.js';
import { RecentStreams } from './recent.js';
import type { Sealer } from './sealer.js';
import { Upcasters } from './upcasters.js';
import { present } from './present.js';

export interface AppendedEvents extends Omit<Appended, 'isNew'> {
  /** Ids of the events, in the order of the occurrences. */
  eventIds: string[];
}

/** One stream's part of an append over several streams. */
export interface StreamOccurrences {
  stream: string;
  expected: ExpectedVersion;
  occurrences: AnyOccurrence[];
}

export interface OpenOptions {
  /** Open the sealed fields (default false: deciders need none). */
  personal?: boolean;
}

export type ReadOptions = ReadStreamOptions & OpenOptions;

// A lost answer is asked for again this often before the caller is told; what another process appends meanwhile is chained to anew as often.
const PATIENCE_MS = [50, 250, 1000];
const ANY_TRIES_MAX = 100;

export class EventLog {
  private readonly heads = new Heads();
  private readonly recent = new RecentStreams((stored) => this.recorded(stored));

  constructor(
    readonly store: EventStore,
    private readonly sealer: Sealer,
    private readonly ids: Ids,
    /** {@link originOf} the database. */
    readonly origin: string,
    private readonly upcasters: Upcasters = Upcasters.none,
  ) {}

  /**
   * Appends what a decider said to a stream, whole or not at all.
   * @param expected a number needs no further look at the store when the stream was read or appended to through this log before
   * @throws StreamConflict · OutcomeUnknown, then the same occurrences with the same ids may be given again · Error when data is not canonical
   */
  async append(
    stream: string,
    expected: ExpectedVersion,
    occurrences: AnyOccurrence[],
    circumstances: Circumstances,
  ): Promise<AppendedEvents> {
    assert(occurrences.length > 0, 'an append holds at least one event');
    const identified = this.identify(occurrences);
    const attempt = () => this.appendAt(stream, expected, identified, circumstances);
    return typeof expected === 'number' || expected === 'none'
      ? attempt()
      : this.heads.inTurn(stream, () => insist(attempt));
  }

  /** Appends to several streams, all or nothing; only where the store can hold them in one transaction. */
  async appendAll(parts: StreamOccurrences[], circumstances: Circumstances): Promise<AppendedEvents> {
    const { store } = this;
    const appendAll = present(store.appendAll?.bind(store));
    const identified = parts.map((part) => ({ ...part, occurrences: this.identify(part.occurrences) }));
    const requests: AppendRequest[] = [];
    for (const { stream, expected, occurrences } of identified) {
      const head = await this.headFor(stream, expected, occurrences);
      requests.push({ stream, events: await this.write(stream, head, occurrences, circumstances) });
    }
    for (const { stream } of parts) this.heads.forget(stream);
    const { version, position } = await untilAnswered(() => appendAll(requests));
    return { version, position, eventIds: requests.flatMap(({ events }) => events.map(({ id }) => id)) };
  }

  /**
   * A stream's events, oldest first: bytes, leaves and links verified, each of them once by this process.
   * @throws BrokenHistory when they do not hold
   */
  async read(stream: string, options: ReadOptions = {}): Promise<RecordedEvent[]> {
    const stored = await this.store.readStream(stream, options);
    const recorded = this.verified(stored, options.from ?? 0);
    const reachesEnd = options.to === undefined && options.asOf === undefined;
    const last = stored.at(-1)?.event;
    if (last && reachesEnd) this.heads.remember(stream, last);
    if (reachesEnd && (options.from ?? 0) === 0) this.recent.know(stream, recorded);
    return options.personal ? this.openAll(recorded) : recorded;
  }

  /**
   * A stream as this process last saw it, without asking the store: it may be late. Good for deciding what is then appended at its last version,
   * and for whatever needs no more than the events up to `atLeast`.
   * @returns null when it must be read
   */
  recall(stream: string, of: { institution: InstitutionId; atLeast?: number }): RecordedEvent[] | null {
    return this.recent.recall(stream, of.institution, of.atLeast);
  }

  /** Everything after a position, in the one order without gaps. */
  async readAll(after: Position | null, limit: number, options: OpenOptions = {}): Promise<RecordedEvent[]> {
    const recorded = this.recordedAll(await this.store.readAll(after, limit));
    for (const event of recorded) this.recent.learn(event);
    return options.personal ? this.openAll(recorded) : recorded;
  }

  /** The same event with its sealed fields opened; 'erased' where the person's key is gone. */
  async open<Event extends RecordedEvent>(event: Event): Promise<Event> {
    const { stored, subject } = event;
    if (!subject) return event;
    const reference = parseEnvelope(stored.bytes).pii[0];
    if (stored.sealed === null || !reference) return { ...event, personal: 'erased' };
    const sealed = { ciphertext: stored.sealed, kid: reference.kid, kcv: reference.kcv };
    const fields = await this.sealer.open(stored.id, subject.person, subject.purpose, sealed);
    if (fields === 'erased') return { ...event, personal: 'erased' };
    return { ...event, personal: this.upcasters.fields(event.type, event.schema, fields) };
  }

  private async appendAt(
    stream: string,
    expected: ExpectedVersion,
    occurrences: Identified[],
    circumstances: Circumstances,
  ): Promise<AppendedEvents> {
    const head = await this.headFor(stream, expected, occurrences);
    const events = await this.write(stream, head, occurrences, circumstances);
    // An id that was given may have been there before, with other bytes: then the head is not ours to know.
    const mayRepeat = !occurrences.every(({ fresh }) => fresh);
    try {
      const { isNew, ...appended } = await untilAnswered(() => this.store.append({ stream, events, mayRepeat }));
      if (isNew || !mayRepeat) this.remember(stream, events, appended);
      else this.heads.forget(stream);
      return { ...appended, eventIds: events.map(({ id }) => id) };
    } catch (error) {
      this.heads.forget(stream);
      if (error instanceof StreamConflict) throw new StreamConflict(stream, expected, error.version);
      throw error;
    }
  }

  private remember(stream: string, events: StoredEvent[], { version, position }: Appended): void {
    const last = present(events.at(-1));
    this.heads.remember(stream, last);
    this.recent.expect(stream, version);
    // Of several events only the last one's position is known.
    if (events.length === 1) this.recent.learnStored({ event: last, position });
  }

  private async headFor(stream: string, expected: ExpectedVersion, occurrences: Identified[]): Promise<Head | null> {
    if (expected === 'none') return null;
    const known = this.heads.known(stream);
    if (known && (typeof expected === 'string' || known.version === expected)) return known;
    const seen = typeof expected === 'number' ? this.recent.at(stream, expected) : undefined;
    if (seen) return seen;
    const head = await this.store.head(stream);
    if (head) this.heads.remember(stream, head);
    if (expected === 'any' || (expected === 'exists' && head) || head?.version === expected) return head;
    // The stream has gone on. That is a conflict, unless these very events were appended before: the store knows, so it is asked from there.
    if (typeof expected === 'number' && head && head.version > expected && !occurrences.every(({ fresh }) => fresh)) {
      const [past] = await this.store.readStream(stream, { from: expected, to: expected });
      if (past) return past.event;
    }
    throw new StreamConflict(stream, expected, head?.version ?? null);
  }

  private async write(
    stream: string,
    head: Head | null,
    occurrences: Identified[],
    circumstances: Circumstances,
  ): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    const salts = randomBytes(16 * occurrences.length);
    for (const [index, { id, occurrence }] of occurrences.entries()) {
      const sealed = occurrence.personal ? await this.sealer.seal(id, occurrence.personal as Personal) : null;
      const salt = salts.toString('hex', index * 16, index * 16 + 16);
      const schema = this.upcasters.current(occurrence.type);
      const before: Head | null = events.at(-1) ?? head;
      const { origin } = this;
      events.push(storedEvent({ id, origin, stream, head: before, schema, occurrence, sealed, circumstances, salt }));
    }
    return events;
  }

  private identify(occurrences: AnyOccurrence[]): Identified[] {
    return occurrences.map((occurrence) => ({
      id: occurrence.id ?? this.ids.next(),
      fresh: occurrence.id === undefined,
      occurrence,
    }));
  }

  private verified(stored: StoredAt[], from: number): RecordedEvent[] {
    return stored.map((each, index) => {
      const { event } = each;
      const before = stored[index - 1]?.event ?? (from === 0 ? null : undefined);
      const same = this.recent.same(each);
      const unlinked = before === undefined ? missesStart(event, from) : linkFault(event, before);
      const fault = unlinked ?? (same ? null : faultBehind(event, before));
      if (fault) throw new BrokenHistory(`${event.stream}: event ${event.version} is ${fault}`);
      return same ?? this.recorded(each);
    });
  }

  private recordedAll(stored: StoredAt[]): RecordedEvent[] {
    return stored.map((each) => this.recorded(each));
  }

  private openAll(events: RecordedEvent[]): Promise<RecordedEvent[]> {
    return Promise.all(events.map((event) => this.open(event)));
  }

  private recorded({ event, position }: StoredAt): RecordedEvent {
    const envelope = parseEnvelope(event.bytes);
    const reference = envelope.pii[0];
    const { person, kind, onBehalfOf } = envelope.actor;
    return {
      id: envelope.id,
      stream: envelope.stream,
      version: envelope.ver,
      position,
      type: envelope.type,
      schema: envelope.schema,
      at: envelope.at,
      institution: envelope.institution,
      actor: { id: person, kind: kind as RecordedEvent['actor']['kind'], onBehalfOf },
      auth: envelope.auth,
      commandId: envelope.cmd,
      correlationId: envelope.correlation,
      causationId: envelope.cause,
      evidence: { policy: envelope.evid.policy ?? undefined, lists: envelope.evid.lists },
      data: this.upcasters.data(envelope.type, envelope.schema, envelope.data),
      ...(reference && { subject: { person: reference.p, purpose: reference.purpose } }),
      stored: event,
    };
  }
}

interface Identified {
  id: string;
  /** The id was made now, so no event can have it yet. */
  fresh: boolean;
  occurrence: AnyOccurrence;
}

// 'any' and 'exists' care nothing for what others append meanwhile: chain to the new head and try again.
async function insist<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const isLostRace = error instanceof StreamConflict && error.version !== null;
      if (!isLostRace || tries >= ANY_TRIES_MAX) throw error;
    }
  }
}

// The same bytes under the same ids again: the store answers as it would have answered the first time.
async function untilAnswered<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (const delayMs of PATIENCE_MS) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof OutcomeUnknown)) throw error;
      await pause(delayMs);
    }
  }
  return ask();
}

function missesStart(event: StoredEvent, from: number): 'missing' | null {
  return event.version === from ? null : 'missing';
}
