// Delay climbs: when the turn of a step has run out, the step above hears of it, and the one above that, until somebody has acted. A machine says
// so and decides nothing: it approves nothing, rejects nothing and takes no step away. What a person carried higher climbs on in the same way while
// nobody there has taken it.
import { derivedId } from '#kernel';
import { isAbove } from '#policy';
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { runningAttention } from '../turns/attention.js';
import { nextClimb, runningTurn } from '../turns/turn.js';
import { conflict } from './refusals.js';
import { isOpenable } from './board/sitting.js';
import { grown, routeOpened } from './route.js';

type EscalateOverdue = Extract<CaseCommand, { type: 'EscalateOverdue' }>;

/** Once for every turn and step above, whoever asks how often: what has been acted on since, or has climbed already, yields no events. */
export function escalateOverdue(command: EscalateOverdue, state: Case, context: CaseContext): CaseOccurrence[] {
  const { turnId, to, dueAt } = command;
  const turn = [runningTurn(state), runningAttention(state)].find((each) => each?.turnId === turnId);
  if (!turn || nextClimb(turn) !== to) return [];
  if (Date.parse(context.at) < Date.parse(dueAt)) throw conflict('case.not_overdue', state);
  const from = turn.climbs.at(-1)?.to ?? turn.kind;
  // A step that waits again, because an earlier one was asked again under it, has the turn it had, and its delay may climb once more.
  const before = state.escalations.filter((each) => each.turn === turnId && each.to === to).length;
  const escalated: CaseOccurrence = {
    type: 'CaseEscalated',
    id: derivedId(state.began ?? '', 'CaseEscalated', turnId, to, ...(before > 0 ? [String(before)] : [])),
    data: { from, to, cause: 'time', turn: turnId, dueAt },
  };
  const { assignment, steps, escalatedTo } = state;
  if (assignment === null || steps.some(({ step }) => step === to)) return [escalated];
  const top = escalatedTo !== null && isAbove(escalatedTo, to) ? escalatedTo : to;
  const route = grown(state, assignment.tier, top, context);
  // Nobody is there to be told that a committee has too few members, or that a unit is gone: the delay is heard of above, and the route stays as it is.
  return isOpenable(route, context) ? [escalated, routeOpened(state, route)] : [escalated];
}
