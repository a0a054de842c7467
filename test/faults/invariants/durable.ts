// INV-1: what was acknowledged is in the log, exactly its events and once; what was refused is not. INV-7: in an order that the clock allows.
import type { Entry } from '../people/journal.js';
import type { Ledger, LoggedEvent, Violation } from './ledger.js';

/** Compares what people were told with what the log holds. */
export function durable(ledger: Ledger, entries: readonly Entry[]): Violation[] {
  const at = new Map(ledger.events.map((event) => [event.position, event]));
  return [...entries.flatMap((entry) => acknowledged(entry, ledger, at)), ...counted(ledger, entries)];
}

function acknowledged(entry: Entry, ledger: Ledger, at: Map<string, LoggedEvent>): Violation[] {
  const { stream, type, position, version, told, key } = entry;
  if (told !== 'acked' || stream === null) return [];
  const violation = (says: string): Violation[] => [
    { invariant: 'INV-1', stream, event: `${type} ${position ?? `wish ${key}`}`, says },
  ];
  const events = ledger.streams.get(stream) ?? [];
  // A few answers (a case opened, a link) tell no position: then the type alone is looked for.
  if (position === null)
    return events.some(({ stored }) => stored.type === type) ? [] : violation('was acknowledged and is not in the log');
  const last = at.get(position);
  if (!last) return violation('was acknowledged and nothing lies at its position');
  if (last.stored.stream !== stream) return violation(`its position is that of an event of ${last.stored.stream}`);
  if (version !== null && last.stored.version !== version)
    return violation(`was acknowledged as version ${version} and lies at ${last.stored.version}`);
  const together = events.filter(({ envelope }) => envelope?.cmd === last.envelope?.cmd);
  const ofType = together.filter(({ stored }) => stored.type === type).length;
  if (ofType === 1) return [];
  return violation(ofType === 0 ? `its command put no ${type} there` : `its command put ${ofType} × ${type} there`);
}

/** Of each type in each stream there are as many as people were told, and at most as many more as nobody answered for. */
function counted(ledger: Ledger, entries: readonly Entry[]): Violation[] {
  const wishes = Map.groupBy(
    entries.filter(({ stream }) => stream !== null),
    ({ stream, type }) => `${stream}\n${type}`,
  );
  return [...wishes].flatMap(([name, told]): Violation[] => {
    const [stream = '', type = ''] = name.split('\n');
    const acked = told.filter((entry) => entry.told === 'acked').length;
    const unknown = told.filter((entry) => entry.told === 'unknown').length;
    const there = (ledger.streams.get(stream) ?? []).filter(({ stored }) => stored.type === type).length;
    if (there >= acked && there <= acked + unknown) return [];
    const says = `${there} in the log; ${acked} acknowledged, ${unknown} unanswered, ${told.length - acked - unknown} refused`;
    return [{ invariant: 'INV-1', stream, event: type, says }];
  });
}

/** A write that ended before another began lies before it: per stream, and in the order of the whole log. */
export function inRealTime(ledger: Ledger, entries: readonly Entry[]): Violation[] {
  const acked = entries.filter(
    ({ told, position, stream }) => told === 'acked' && position !== null && stream !== null,
  );
  return [...Map.groupBy(acked, ({ stream }) => stream)].flatMap(([stream, ofStream]) =>
    crossings(ledger, stream ?? '', ofStream),
  );
}

function crossings(ledger: Ledger, stream: string, entries: readonly Entry[]): Violation[] {
  const byEnd = [...entries].sort((a, b) => a.ended - b.ended);
  const byBegin = [...entries].sort((a, b) => a.began - b.began);
  const violations: Violation[] = [];
  let latest: Entry | null = null;
  let next = 0;
  for (const entry of byBegin) {
    // The furthest of everything that had ended when this one began.
    for (let done = byEnd[next]; done && done.ended < entry.began; done = byEnd[next]) {
      if (latest === null || ledger.store.compare(done.position ?? '', latest.position ?? '') > 0) latest = done;
      next += 1;
    }
    if (latest === null || ledger.store.compare(entry.position ?? '', latest.position ?? '') > 0) continue;
    const says = `began after ${latest.type} was acknowledged and does not lie behind it (${latest.position})`;
    violations.push({ invariant: 'INV-7', stream, event: `${entry.type} ${entry.position}`, says });
  }
  return violations;
}
