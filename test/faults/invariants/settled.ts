// INV-9: when the faults stop, all work is done within two minutes and without anybody's hand.
import { setTimeout as pause } from 'node:timers/promises';
import type { Checkpoints } from '#event-store';
import type { Queryable } from '#database';
import type { Violation } from './ledger.js';

const LOOK_EVERY_MS = 250;

/** What is not done yet, in one line each. */
export async function leftToDo(checkpoints: Checkpoints, main: Queryable): Promise<Violation[]> {
  const violation = (stream: string, event: string, says: string): Violation => ({
    invariant: 'INV-9',
    stream,
    event,
    says,
  });
  const followers = await checkpoints.status();
  const { rows } = await main.query<{ case: string; check: string }>(
    `select 'case-' || case_id as case, "check" from views.open_checks order by requested_at`,
  );
  return [
    ...followers.flatMap(({ name, behind, failure, failedEvent, parked }) => [
      ...(parked > 0 ? [violation(name, '', `gave up on ${parked} events: somebody would have to see to them`)] : []),
      ...(behind > 0
        ? [violation(name, failedEvent ?? '', `is ${behind} events behind${failure ? `: ${failure}` : ''}`)]
        : []),
    ]),
    ...rows.map((row) => violation(row.case, row.check, 'waits for its answer')),
  ];
}

/** Waits until nothing is left to do. @returns how long it took, and what was left when patience ended */
export async function settled(
  checkpoints: Checkpoints,
  main: Queryable,
  patienceMs: number,
): Promise<{ settledMs: number; violations: Violation[] }> {
  const began = performance.now();
  let quiet = 0;
  for (;;) {
    const violations = await leftToDo(checkpoints, main);
    const settledMs = performance.now() - began;
    // A reaction may answer what has just been folded: quiet twice is quiet.
    quiet = violations.length === 0 ? quiet + 1 : 0;
    if (quiet === 3) return { settledMs, violations };
    if (settledMs > patienceMs) return { settledMs, violations };
    await pause(LOOK_EVERY_MS);
  }
}
