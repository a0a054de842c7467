// How far reactions have come, said so that another store understands it: not by position but by the event they handled last.
import type { Queryable } from '#database';
import type { Position } from '../event.js';

export interface ReactionLine {
  name: string;
  version: number;
  /** Of the last event it followed; null: none. */
  position: Position | null;
}

export interface ParkedEvent {
  name: string;
  eventId: string;
  failure: string;
  attempts: number;
  /** As PostgreSQL writes it, to the microsecond. */
  parkedAt: string;
}

/** Where every reaction stands; read models are not among them, for they are folded again. */
export async function readReactions(on: Queryable): Promise<ReactionLine[]> {
  const { rows } = await on.query<ReactionLine>(
    `select name, version, position from operation.followers where kind = 'reaction' and slot = 'live' order by name`,
  );
  return rows;
}

/** Events that reactions gave up on. */
export async function readParked(on: Queryable): Promise<ParkedEvent[]> {
  const { rows } = await on.query<ParkedEvent>(
    `select name, event_id as "eventId", failure, attempts, parked_at::text as "parkedAt" from operation.parked order by name, event_id`,
  );
  return rows;
}

/**
 * Sets reactions to where they stood. One without a position begins at the first event, which is safe: what reactions do twice is done once.
 * @param positionOf an event's position in this store; undefined when it is not there
 */
export async function placeReactions(
  on: Queryable,
  lines: readonly { name: string; version: number; event: string | null }[],
  parked: readonly ParkedEvent[],
  positionOf: (event: string) => Position | undefined,
): Promise<void> {
  for (const { name, version, event } of lines) {
    const position = event === null ? undefined : positionOf(event);
    await on.query(
      `insert into operation.followers (name, slot, kind, version, position) values ($1, 'live', 'reaction', $2, $3)`,
      [name, version, position ?? null],
    );
  }
  for (const { name, eventId, failure, attempts, parkedAt } of parked) {
    const position = positionOf(eventId);
    if (position === undefined) continue;
    await on.query(
      `insert into operation.parked (name, event_id, position, failure, attempts, parked_at) values ($1, $2, $3, $4, $5, $6)`,
      [name, eventId, position, failure, attempts, parkedAt],
    );
  }
}
