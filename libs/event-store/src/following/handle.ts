// One step of a reaction: a page of events, handled at least once each.
import type { Database } from '#database';
import type { RecordedEvent } from '../event.js';
import type { EventLog } from '../event-log.js';
import { present } from '../present.js';
import { StandsStill, type Follow } from './follow.js';
import type { Subscription } from './projection.js';

// Written down after so many: what a crash makes us handle again stays little.
const BETWEEN_LINES = 32;

/** Handles a page and moves the line behind it. What was handled behind an event that failed is handled again. */
export function followByHandling(log: EventLog, database: Database, subscription: Subscription): Follow {
  const handled = new Set(subscription.handles);
  return async (events, line, token) => {
    let from = 0;
    while (from < events.length) {
      const to = endOfPart(events, from, handled);
      const part = events.slice(from, to);
      const failure = await handleAll(log, subscription, part);
      const done = failure ? events.slice(from, events.indexOf(failure.event)) : part;
      const last = done.at(-1) ?? events[from - 1];
      if (last) await line.advance(database, token, last.position);
      if (failure) throw failure;
      from = to;
    }
  };
}

function endOfPart(events: readonly RecordedEvent[], from: number, handled: ReadonlySet<string>): number {
  let found = 0;
  for (let index = from; index < events.length; index += 1) {
    if (handled.has(present(events[index]).type)) found += 1;
    if (found === BETWEEN_LINES) return index + 1;
  }
  return events.length;
}

/** @returns the failure that comes first in the log, or null */
async function handleAll(
  log: EventLog,
  subscription: Subscription,
  events: readonly RecordedEvent[],
): Promise<StandsStill | null> {
  const wanted = events.filter(({ type }) => subscription.handles.includes(type));
  const queues = inQueues(wanted, subscription.streamsAtOnce ?? 1);
  const failures = (await Promise.all(queues.map((queue) => handleQueue(log, subscription, queue)))).filter(
    (failure) => failure !== null,
  );
  return failures.sort((a, b) => events.indexOf(a.event) - events.indexOf(b.event))[0] ?? null;
}

/** Events of one stream stay in one queue and in their order. */
function inQueues(events: readonly RecordedEvent[], count: number): RecordedEvent[][] {
  if (count === 1) return [[...events]];
  const streams = Map.groupBy(events, ({ stream }) => stream);
  const queues = Array.from({ length: Math.min(count, streams.size) }, (): RecordedEvent[] => []);
  let next = 0;
  for (const ofStream of streams.values()) {
    present(queues[next % queues.length]).push(...ofStream);
    next += 1;
  }
  return queues;
}

async function handleQueue(
  log: EventLog,
  subscription: Subscription,
  events: readonly RecordedEvent[],
): Promise<StandsStill | null> {
  for (const event of events) {
    try {
      await subscription.handle(subscription.personal ? await log.open(event) : event);
    } catch (cause) {
      return new StandsStill(event, cause);
    }
  }
  return null;
}
