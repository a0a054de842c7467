// What changed since its reader last saw a case, as far as they may know it now. Pure.
import type { PersonId } from '#kernel';
import type { CaseEvent } from '../../case-event.js';
import type { CaseRelation } from '../../decisions/who-may.js';
import { changes, type Change } from '../../dossier/changes.js';
import { sees } from '../../visible-fields.js';
import { history, type HistoryLine } from '../history.js';
import { openedCase } from '../opened-case.js';

export type News = {
  /** The version up to which the reader knows the case; null: they see it for the first time. */
  since: number | null;
  /** What happened, oldest first, without what the reader did themselves. */
  lines: HistoryLine[];
  /** Fields of the dossier, as submitted then and now. */
  changes: Change[];
};

export type Reader = {
  id: PersonId;
  relation: CaseRelation;
  /** The version that they had on screen last; null: none that is remembered. */
  seen: number | null;
};

// What follows by itself from what is told, or speaks of the applicant's link alone. An event that is new here is told.
const ROUTINE: ReadonlySet<CaseEvent['type']> = new Set<CaseEvent['type']>([
  ...(['ApplicantInvited', 'ApplicantLinkOpened', 'ApplicantLinkLocked', 'CheckRequested', 'CheckFailed'] as const),
  ...(['TierProposed', 'DecisionNotified'] as const),
]);

/**
 * @param events the stream with its sealed fields opened. Whoever acted on a case has seen it until then, whatever is remembered of screens.
 */
export function newsSince(events: readonly CaseEvent[], { id, relation, seen }: Reader): News {
  const acted = events.findLast(({ actor }) => actor.kind === 'person' && actor.id === id)?.version ?? null;
  const since = seen === null ? acted : Math.max(seen, acted ?? seen);
  if (since === null) return { since, lines: [], changes: [] };
  const known = events.filter(({ version }) => version <= since);
  // By what was told then and not by number: what was withheld when they looked is new to them once it is told.
  const told = new Set(history(known, relation).map((line) => line.id));
  const lines = history(events, relation).filter(
    (line) => !told.has(line.id) && line.actor.id !== id && !ROUTINE.has(line.type),
  );
  const [before, after] = [openedCase(known).dossier, openedCase(events).dossier];
  const isTold = sees(relation, 'dossier') && sees(relation, 'changes') && before !== null && after !== null;
  return { since, lines, changes: isTold ? changes(before, after) : [] };
}
