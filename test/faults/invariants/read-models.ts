// INV-6: what was folded event by event through every crash is, byte for byte, what one fold from the first event makes.
import { dumpProjection, rebuild, type EventLog, type Projection } from '#event-store';
import type { Database } from '#database';
import type { Violation } from './ledger.js';

/** Rebuilds every projection and compares; the rebuilt tables stay. @param database of the role `sekisho_worker` */
export async function rebuiltEqual(
  log: EventLog,
  database: Database,
  projections: readonly Projection[],
): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const projection of projections) {
    const folded = await dumpProjection(database, projection.name);
    await rebuild(log, database, projection);
    const rebuilt = await dumpProjection(database, projection.name);
    if (folded === rebuilt) continue;
    violations.push({
      invariant: 'INV-6',
      stream: projection.name,
      event: firstDifference(folded, rebuilt),
      says: 'differs from its rebuild',
    });
  }
  return violations;
}

function firstDifference(folded: string, rebuilt: string): string {
  const [was, is] = [folded.split('\n'), rebuilt.split('\n')];
  const line = was.findIndex((text, index) => text !== is[index]);
  return `line ${line + 1} of ${was.length}/${is.length}: ${(was[line] ?? '').slice(0, 300)} ≠ ${(is[line] ?? '').slice(0, 300)}`;
}
