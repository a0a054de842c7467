// What a person carried higher must be seen there: while nobody at that step or above has taken it, and the route has not come so far, a clock runs,
// and when it has run out the step above hears of it.
import type { Instant } from '#kernel';
import { isAbove, isRunning, pauseClock, resumeClock, startClock } from '#policy';
import type { Case, Escalation } from '../case.js';
import { currentStep } from '../decisions/route.js';
import { takenSince } from '../ownership/owner.js';
import type { Turn } from './turn.js';

/** The wait of what was carried highest, after an event that left the case in this state. Its turn is the event that carried it there. */
export function attentionAfter(state: Case, at: Instant): Turn | null {
  const { attention } = state;
  const waiting = unattended(state);
  if (waiting === null) return attention && { ...attention, clock: pauseClock(attention.clock, at) };
  const { eventId: turnId, to: kind } = waiting;
  if (attention?.turnId === turnId) return { ...attention, clock: resumeClock(attention.clock, at) };
  return { turnId, kind, clock: startClock(at), climbs: [] };
}

/** That wait, while its clock runs. */
export function runningAttention({ attention }: Case): Turn | null {
  return attention !== null && isRunning(attention.clock) ? attention : null;
}

/** The escalation that waits for somebody to take it; null while none does. What time carried higher for its turn waits on that turn's own clock. */
function unattended(state: Case): Escalation | null {
  if (state.held !== null || (state.state !== 'screening' && state.state !== 'in-review')) return null;
  const top = highest(state);
  if (top === null || isOfTurn(top, state) || takenSince(top, state) !== null) return null;
  const step = currentStep(state)?.step ?? null;
  return step === top.to || (step !== null && isAbove(step, top.to)) ? null : top;
}

/** Where it was carried to and stands; of several that reach as high, the first. */
export function highest({ escalations }: Pick<Case, 'escalations'>): Escalation | null {
  return escalations.reduce<Escalation | null>(
    (top, each) => (top === null || isAbove(each.to, top.to) ? each : top),
    null,
  );
}

function isOfTurn({ cause, turn }: Escalation, { escalations }: Case): boolean {
  return cause === 'time' && !escalations.some(({ eventId }) => eventId === turn);
}
