// One append to a KurrentDB, and what became of it. The server knows repeated ids only where they follow the very revision that is expected, so
// whether they are there already is looked up in the stream.
import { NO_STREAM, WrongExpectedVersionError, type EventData, type KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { StoredEvent } from '../event.js';
import { BrokenHistory, ForeignStream, StreamConflict } from '../event-store.js';
import type { Appended, AppendRequest, StoredAt } from '../event-store.js';
import { present } from '../present.js';
import { told } from './outcome.js';
import { positionOf } from './position.js';
import { eventDataOf, isSame } from './record.js';
import type { StreamReader } from './stream-reader.js';

/** What an append can come to; whatever else stops it leaves open what became of it, a look into the stream as well as the append itself. */
const VERDICTS = [StreamConflict, ForeignStream, BrokenHistory];

export class Appending {
  constructor(
    private readonly client: KurrentDBClient,
    private readonly streams: StreamReader,
  ) {}

  async append(request: AppendRequest): Promise<Appended> {
    const data = eventDataOf(request.events);
    try {
      return await this.attempt(request, data);
    } catch (error) {
      throw VERDICTS.some((kind) => error instanceof kind) ? error : told(request.stream, error);
    }
  }

  private async attempt(request: AppendRequest, data: EventData[]): Promise<Appended> {
    const { stream, events } = request;
    const first = present(events[0]);
    if (request.mayRepeat) {
      // Whoever appends these ids after this look appends behind the version that is expected here, and then this append is refused.
      const known = await this.known(stream, events);
      if (known) return known;
    }
    if (first.version > 0) await this.refuseForeign(stream, first);
    try {
      const streamState = first.version === 0 ? NO_STREAM : BigInt(first.version - 1);
      const { nextExpectedRevision, position } = await this.client.appendToStream(stream, data, {
        streamState,
        requiresLeader: true,
      });
      return await this.answerOf(request, Number(nextExpectedRevision), positionOf(position));
    } catch (error) {
      if (error instanceof WrongExpectedVersionError) return await this.refusedOrKnown(request);
      throw error;
    }
  }

  // Of a single event whose id is new, the server's answer says all. What it answers for several, or for what was there already, is not relied on.
  private async answerOf(
    { stream, events, mayRepeat }: AppendRequest,
    version: number,
    position: string | null,
  ): Promise<Appended> {
    const last = present(events.at(-1));
    if (version !== last.version) {
      throw new BrokenHistory(`${stream}: the KurrentDB gave event ${last.version} the number ${version}`);
    }
    this.streams.learn(stream, last.institution);
    if (events.length === 1 && !mayRepeat && position) return { version, position, isNew: true };
    return answered(present(await this.streams.at(stream, version)), last);
  }

  private async refusedOrKnown({ stream, events, mayRepeat }: AppendRequest): Promise<Appended> {
    const first = present(events[0]);
    const stored = await this.streams.read(stream, { from: mayRepeat ? 0 : first.version });
    const known = firstAnswer(stored, events);
    if (known) return known;
    await this.refuseForeign(stream, first);
    const head = stored.at(-1) ?? (await this.streams.head(stream));
    throw conflict(stream, first, head);
  }

  /** The answer of the first time, when these very ids are in the stream. @throws StreamConflict when only some are */
  private async known(stream: string, events: readonly StoredEvent[]): Promise<Appended | null> {
    const stored = await this.streams.read(stream);
    const known = firstAnswer(stored, events);
    const ids = new Set(events.map(({ id }) => id));
    if (known || !stored.some(({ event }) => ids.has(event.id))) return known;
    throw conflict(stream, present(events[0]), stored.at(-1));
  }

  private async refuseForeign(stream: string, first: StoredEvent): Promise<void> {
    const institution = await this.streams.institution(stream);
    if (institution !== null && institution !== first.institution) throw new ForeignStream(stream);
  }
}

function firstAnswer(stored: StoredAt[], events: readonly StoredEvent[]): Appended | null {
  const start = stored.findIndex(({ event }) => event.id === events[0]?.id);
  const there = start < 0 ? [] : stored.slice(start, start + events.length);
  const isWhole = there.length === events.length && there.every(({ event }, index) => event.id === events[index]?.id);
  return isWhole ? answered(present(there.at(-1)), present(events.at(-1))) : null;
}

function conflict(stream: string, first: StoredEvent, head: StoredAt | null | undefined): StreamConflict {
  return new StreamConflict(stream, first.version === 0 ? 'none' : first.version - 1, head?.event.version ?? null);
}

function answered({ event, position }: StoredAt, given: StoredEvent): Appended {
  return { version: event.version, position, ...(isSame(event, given) && { isNew: true }) };
}
