// Deadlines fire from the log: every sweep asks the worklist what has run out and carries it one step higher. Nothing of it lies in a queue, and
// asked twice it happens once, because the case itself knows what has climbed.
import { ChangeCase, overdueTurns, type OverdueTurn } from '#cases';
import type { Commands } from '#commands';
import type { Database } from '#database';
import { derivedId, Refusal, type Instant } from '#kernel';
import { machine } from '../machine.js';

const NAME = 'escalate-what-is-overdue';
const PAGE = 200;

/**
 * Carries everything that was due by an instant one step higher.
 * @param onTrouble one case that cannot be carried is told and holds up no other; the next sweep tries again
 */
export function climbOverdue(
  database: Database,
  commands: Pick<Commands, 'send'>,
  onTrouble: (error: unknown) => void,
): (now: Instant, keep: () => Promise<unknown>) => Promise<void> {
  return async (now, keep) => {
    let after: OverdueTurn | undefined;
    do {
      const page = await overdueTurns(database, { now, after, limit: PAGE });
      for (const turn of page) {
        await keep();
        await climb(turn, commands).catch(onTrouble);
      }
      after = page.length === PAGE ? page.at(-1) : undefined;
    } while (after);
  };
}

async function climb(
  { institution, caseId, turnId, to, dueAt, version }: OverdueTurn,
  commands: Pick<Commands, 'send'>,
) {
  await commands
    .send(new ChangeCase(caseId, { type: 'EscalateOverdue', turnId, to, dueAt }), {
      actor: machine(NAME, institution),
      permission: 'case.check',
      route: NAME,
      // With the instant, for a step may wait a second time: the answer to its first climb would be taken for that to the second.
      commandId: derivedId(caseId, NAME, turnId, to, dueAt),
      expected: version,
    })
    // Somebody has acted since the worklist was read, or taken it: the next sweep sees what is left.
    .catch((error: unknown) => {
      if (!(error instanceof Refusal && error.kind === 'stale')) throw error;
    });
}
