// Whose turn it is inside the university, and for how long it has been: the office while it judges hits and assigns the tier, then one step of
// the route after the other. While host, applicant, METI or the machine has the case, or while it is held, the clock stands still. A hit that comes up while the route
// is open stops no clock and starts none: nobody but the office is to learn of it, also not from a date.
import type { Instant } from '#kernel';
import { isRunning, pauseClock, resumeClock, startClock, stepAbove, type PausingClock, type StepName } from '#policy';
import type { Case, Step } from '../case.js';
import { stageOf } from '../decisions/board/stage.js';
import { currentStep } from '../decisions/route.js';
import { waitingFor } from '../views/waiting-for.js';

export type TurnKind = 'screening' | StepName;

export type Turn = {
  /** `r1-screening`, or the id of the step. */
  turnId: string;
  kind: TurnKind;
  clock: PausingClock;
  /** To whom its delay was carried, and when. */
  climbs: { to: StepName; at: Instant }[];
};

/** The turn after an event that left the case in this state. @param before the steps as they were before it */
export function turnAfter(state: Case, before: readonly Step[], at: Instant): Turn | null {
  const { turn } = state;
  const task = taskOf(state);
  if (task === null) return turn && { ...turn, clock: pauseClock(turn.clock, at) };
  const { seats, ...begun } = task;
  // Where only some seats of a stage are asked anew, or one goes, the others have waited all the while.
  const stays = turn?.kind === task.kind && seats.some(({ stepId }) => before.some((each) => each.stepId === stepId));
  if (turn !== null && (stays || turn.turnId === task.turnId)) return { ...turn, clock: resumeClock(turn.clock, at) };
  return { ...begun, clock: startClock(at), climbs: [] };
}

/** The turn whose clock runs; null while nobody inside the university has the case. */
export function runningTurn({ turn }: Case): Turn | null {
  return turn !== null && isRunning(turn.clock) ? turn : null;
}

/** Who hears next of a turn's delay; null when all above have. */
export function nextClimb({ kind, climbs }: Turn): StepName | null {
  return stepAbove([climbs.at(-1)?.to ?? (kind === 'screening' ? 'office' : kind)]);
}

function taskOf(state: Case): (Pick<Turn, 'turnId' | 'kind'> & { seats: readonly Step[] }) | null {
  if (state.held !== null) return null;
  if (state.state === 'screening') {
    const turnId = `r${state.round}-screening`;
    return waitingFor(state)?.who === 'officer' ? { turnId, kind: 'screening', seats: [] } : null;
  }
  const step = currentStep(state);
  if (step === null) return null;
  // Several seats are one turn: no vote but the one that passes the stage begins another.
  const { seats } = stageOf(step, state);
  return { turnId: seats[0]?.stepId ?? step.stepId, kind: step.step, seats };
}
