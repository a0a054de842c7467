// INV-2: no gap and nothing twice. INV-3: every stream's chain holds from the stored bytes to the head that the store keeps.
import { verifyChain } from '#event-store';
import type { Ledger, LoggedEvent, Violation } from './ledger.js';

/** The order of the whole log and of each stream. */
export function gapless({ store, events, streams }: Ledger): Violation[] {
  const violations: Violation[] = [];
  const seen = new Set<string>();
  events.forEach(({ stored: { id, stream }, position }, index) => {
    const before = events[index - 1];
    if (before && store.compare(before.position, position) >= 0)
      violations.push({
        invariant: 'INV-2',
        stream,
        event: id,
        says: `position ${position} is not behind ${before.position}`,
      });
    if (seen.has(id)) violations.push({ invariant: 'INV-2', stream, event: id, says: 'lies in the log twice' });
    seen.add(id);
  });
  for (const [stream, ofStream] of streams) {
    const gap = ofStream.findIndex(({ stored }, index) => stored.version !== index);
    if (gap === -1) continue;
    const { id, version } = (ofStream[gap] as LoggedEvent).stored;
    violations.push({ invariant: 'INV-2', stream, event: id, says: `version ${version} where ${gap} is due` });
  }
  return violations;
}

/** Every stream as its readers get it, and where the store says it ends. */
export async function chained({ store, streams }: Ledger): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const [stream, ofStream] of streams) {
    const events = ofStream.map(({ stored }) => stored);
    const { firstBreak, head } = verifyChain(events);
    if (firstBreak) {
      const says = `is ${firstBreak.fault} (version ${firstBreak.version})`;
      violations.push({ invariant: 'INV-3', stream, event: firstBreak.id, says });
      continue;
    }
    const kept = await store.head(stream);
    if (kept?.leaf === head && kept?.version === events.length - 1) continue;
    const says = `the stream ends at version ${events.length - 1}, its head is kept as ${kept?.version ?? 'nothing'}`;
    violations.push({ invariant: 'INV-3', stream, event: events.at(-1)?.id ?? '', says });
  }
  return violations;
}
