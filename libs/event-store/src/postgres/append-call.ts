// One call of log.append (infra/migrations/0001-log.ts): a batch of appends as columns of arrays, and what became of each.
import type { Queryable } from '#database';
import type { StoredEvent } from '../event.js';
import type { AppendRequest } from '../event-store.js';
import { present } from '../present.js';

export interface Outcome {
  /** foreign: the stream belongs to another institution. */
  outcome: 'appended' | 'repeated' | 'conflict' | 'foreign';
  /** The stream's last version now; of a repeated append the version it led to. */
  version: number | null;
  position: string | null;
}

// Prepared: planning it anew would cost as much as running it.
const CALL = {
  name: 'log.append',
  text: `select append, outcome, version, place from log.append(
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
};

interface Row {
  append: number;
  outcome: Outcome['outcome'];
  version: number | null;
  place: string | null;
}

/**
 * @param requests at most one per stream, each with at least one event; outcomes come in the same order
 * @param careful look for ids that are already there
 */
export async function callAppend(
  on: Queryable,
  requests: readonly AppendRequest[],
  careful: boolean,
): Promise<Outcome[]> {
  // Everyone locks streams in the same order, so nobody waits in a ring.
  const order = requests
    .map((_, index) => index)
    .sort((a, b) => (present(requests[a]).stream < present(requests[b]).stream ? -1 : 1));
  const sorted = order.map((index) => present(requests[index]));
  const { rows } = await on.query<Row>(CALL, [careful, ...appendColumns(sorted), ...eventColumns(inTurn(sorted))]);
  const outcomes: Outcome[] = [];
  for (const { append, outcome, version, place } of rows)
    outcomes[present(order[append - 1])] = { outcome, version, position: place };
  return outcomes;
}

/**
 * The same for events whose order across their streams must stay: positions are handed out in the order in which events are given.
 * @returns one outcome per stream
 */
export async function callAppendInOrder(
  on: Queryable,
  events: readonly StoredEvent[],
  careful: boolean,
): Promise<Outcome['outcome'][]> {
  const byStream = Map.groupBy(events, ({ stream }) => stream);
  const requests = [...byStream]
    .map(([stream, ofStream]) => ({ stream, events: ofStream }))
    .sort((a, b) => (a.stream < b.stream ? -1 : 1));
  const places = new Map(requests.map(({ stream }, index) => [stream, index + 1]));
  const placed = events.map((event) => ({ event, append: present(places.get(event.stream)) }));
  const { rows } = await on.query<Row>(CALL, [careful, ...appendColumns(requests), ...eventColumns(placed)]);
  return rows.map(({ outcome }) => outcome);
}

interface Placed {
  event: StoredEvent;
  /** Which append it belongs to, from 1. */
  append: number;
}

function inTurn(requests: readonly AppendRequest[]): Placed[] {
  return requests.flatMap(({ events }, index) => events.map((event) => ({ event, append: index + 1 })));
}

function appendColumns(requests: AppendRequest[]): unknown[] {
  const firsts = requests.map(({ events }) => present(events[0]));
  const lasts = requests.map(({ events }) => present(events.at(-1)));
  return [
    requests.map(({ stream }) => stream),
    firsts.map(({ institution }) => institution),
    firsts.map(({ version }) => version),
    firsts.map(({ previous }) => bytea(previous)),
    lasts.map(({ version }) => version),
    lasts.map(({ leaf }) => bytea(leaf)),
    lasts.map(({ at }) => at),
  ];
}

function eventColumns(placed: readonly Placed[]): unknown[] {
  const column = (pick: (event: StoredEvent) => string | number | null) => placed.map(({ event }) => pick(event));
  return [
    placed.map(({ append }) => append),
    column(({ stream }) => stream),
    column(({ version }) => version),
    column(({ id }) => id),
    column(({ institution }) => institution),
    column(({ type }) => type),
    column(({ at }) => at),
    column(({ bytes }) => bytes),
    column(({ salt }) => bytea(salt)),
    column(({ leaf }) => bytea(leaf)),
    column(({ previous }) => bytea(previous)),
    column(({ sealed }) => (sealed === null ? null : bytea(Buffer.from(sealed, 'base64').toString('hex')))),
  ];
}

function bytea(hex: string | null): string | null {
  return hex === null ? null : `\\x${hex}`;
}
