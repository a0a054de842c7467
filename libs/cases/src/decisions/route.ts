// The steps of the present round: which wait, which are asked again, and how a route grows. A step id is decided once and for ever
// (`r<round>-<step>`, or `r<round>.<n>-<step>` when it is asked for the n-th time; a seat of several ends in `@<seat>`), so that no page and no
// retry can decide it twice.
import {
  boardRule,
  isAbove,
  openRoute,
  routeStep,
  STEPS,
  type Policy,
  type RouteStep,
  type StepName,
  type Tier,
} from '#policy';
import type { PersonId } from '#kernel';
import { decidedAmong } from '../amendments/amendment.js';
import type { Case, Step } from '../case.js';
import type { CaseOccurrence } from '../case-event.js';
import { sittingOf, type Opening } from './board/sitting.js';
import { canPassWithout, isPassed, isReached, openSeats, stagesOf, waitingSeats, type Stage } from './board/stage.js';

export { roundOf, stepNameOf, timesAsked } from './board/step-id.js';

/** The step that waits for its decision, of several seats the first; null when none does. */
export function currentStep(state: Case): Step | null {
  return waitingSeats(state)[0] ?? openSeats(state)[0] ?? null;
}

/** Whether no other stage of the route waits: with this one the case is let through. */
export function isLast({ step }: Pick<Step, 'step'>, { steps }: Case): boolean {
  return stagesOf(steps).every((stage) => stage.step === step || isPassed(stage));
}

/** Whether some stage of a route that is to be opened has yet to be passed. */
export function leavesSomething(steps: readonly RouteStep[], state: Case): boolean {
  const decided = new Map(state.steps.map((step) => [step.stepId, step]));
  return stagesOf(steps).some(({ need, seats }) => {
    const standing = seats.map((seat): Step => decided.get(seat.stepId) ?? { ...seat, ...UNDECIDED });
    return !isPassed({ step: seats[0]?.step ?? 'office', need, seats: standing });
  });
}

const UNDECIDED = { outcome: null, by: null, inPlaceOf: null, at: null, confirmedAt: null } as const;

/** What a tier and an escalation ask for, besides every step that is there already. A step that they want to be another board is asked again as that. */
export function grown(state: Case, tier: Tier, escalatedTo: StepName | null, opening: Opening): RouteStep[] {
  const wanted = stagesOf(needed(state, tier, escalatedTo, opening));
  const present = stagesOf(state.steps);
  const stays = (stage: Stage): RouteStep[] => {
    const asked = wanted.find(({ step }) => step === stage.step);
    if (!asked || isSame(asked, stage, { state, tier, opening })) return stage.seats.map(asRouteStep);
    return renewed(state, asked.seats);
  };
  return inOrder([...present.flatMap(stays), ...missing(wanted, present)]);
}

/** What a lower tier and an escalation ask for; what somebody has decided stays, whatever the tier. */
export function shrunk(state: Case, tier: Tier, opening: Opening): RouteStep[] {
  const wanted = stagesOf(needed(state, tier, state.escalatedTo, opening));
  const kept = stagesOf(state.steps).flatMap((stage): RouteStep[] => {
    const asked = wanted.find(({ step }) => step === stage.step);
    if (isReached(stage)) return stage.seats.map(asRouteStep);
    if (!asked) return [];
    return isSame(asked, stage, { state, tier, opening }) ? stage.seats.map(asRouteStep) : renewed(state, asked.seats);
  });
  return inOrder([...kept, ...missing(wanted, stagesOf(kept))]);
}

/** From this step on everything that was decided or waited is asked again, under new ids: of a stage every seat. */
export function askedAgainFrom(state: Case, from: StepName): RouteStep[] {
  const waiting = currentStep(state)?.step;
  return stagesOf(state.steps).flatMap((stage) => {
    const isLater = !isAbove(from, stage.step);
    const wasAsked = isReached(stage) || stage.step === waiting;
    return isLater && wasAsked ? renewed(state, stage.seats) : stage.seats.map(asRouteStep);
  });
}

/**
 * What these deciders saw has changed under their decisions: each of them is asked again. Nothing where none of them has decided yet; whoever
 * of them looks at the case at this moment is told by the hash of the evidence.
 * @param isNear who turned out too near by the change: a seat that is theirs by name goes as in {@link askingAgainOf}
 */
export function askingAgain(
  state: Case,
  concerned: readonly StepName[],
  isNear: (person: PersonId) => boolean = () => false,
): CaseOccurrence[] {
  if (state.state !== 'in-review') return [];
  const again = decidedAmong(state, concerned);
  const steps = stagesOf(state.steps).flatMap((stage) => {
    const isAgain = again.includes(stage.step);
    const asked = isAgain ? stage.seats.map((seat) => ({ ...seat, ...UNDECIDED })) : stage.seats;
    const seats = seatsWithout({ ...stage, seats: asked }, isNear, state);
    return isAgain ? renewed(state, seats) : seats.map(asRouteStep);
  });
  return isSameRoute(steps, state) ? [] : [routeOpened(state, steps)];
}

/**
 * What somebody decided, for themselves or by who stood in for them, is asked of others: of several seats that one alone. A seat that is theirs by name goes, as long
 * as enough others can still approve. Nothing where they decided nothing that stands and have no such seat.
 */
export function askingAgainOf(state: Case, person: PersonId): CaseOccurrence[] {
  if (state.state !== 'in-review') return [];
  const isTheirs = ({ outcome, by, inPlaceOf }: Step): boolean =>
    outcome !== null && (by === person || inPlaceOf === person);
  const steps = stagesOf(state.steps).flatMap((stage) => {
    const seats = seatsWithout(stage, (member) => member === person, state);
    return seats.map((seat) => (isTheirs(seat) ? renew(state, seat) : asRouteStep(seat)));
  });
  return isSameRoute(steps, state) ? [] : [routeOpened(state, steps)];
}

/** The seats of a stage but those that are by name of whom is too near; all of them where the others are not enough to pass it. */
function seatsWithout(stage: Stage, isNear: (person: PersonId) => boolean, state: Case): readonly Step[] {
  const others = stage.seats.filter(({ member }) => member === undefined || !isNear(member));
  return canPassWithout({ ...stage, seats: others }, [], state) ? others : stage.seats;
}

/** The present route with these steps besides, and with what was decided from one step on asked again; a committee is then the one of today, and so are those who decide for several units. */
export function rerouted(state: Case, add: readonly StepName[], from: StepName | null, opening: Opening): RouteStep[] {
  const opened = (step: StepName): RouteStep[] => freshlyOpened(state, step, opening);
  const present = stagesOf(state.steps);
  const stays = present.flatMap((stage) => {
    const before = stage.seats.map(asRouteStep);
    if (from === null || isAbove(from, stage.step)) return before;
    const isOfToday = stage.seats.some(({ committee, of }) => committee !== undefined || of !== undefined);
    const now = isOfToday ? opened(stage.step) : before;
    return isReached(stage) || !areSameSeats(now, before) ? renewed(state, now) : before;
  });
  const added = STEPS.filter((step) => add.includes(step) && present.every((stage) => stage.step !== step));
  return inOrder([...stays, ...added.flatMap(opened).map((step) => unused(state, step))]);
}

/** The route as the log tells it. */
export function routeOpened(state: Case, steps: RouteStep[]): CaseOccurrence {
  return { type: 'RouteOpened', data: { round: state.round, steps }, evidence: { policy: state.policy } };
}

/** Whether two routes ask for the same. */
export function isSameRoute(steps: readonly RouteStep[], { steps: present }: Case): boolean {
  return steps.length === present.length && steps.every(({ stepId }, index) => present[index]?.stepId === stepId);
}

function needed(state: Case, tier: Tier, escalatedTo: StepName | null, opening: Opening): RouteStep[] {
  const sitting = sittingOf(state, opening);
  return openRoute(tier, state.unit, state.round, escalatedTo, opening.policy, sitting).map((step) =>
    unused(state, step),
  );
}

function freshlyOpened(state: Case, step: StepName, opening: Opening): RouteStep[] {
  const tier = state.assignment?.tier ?? 'T4';
  return routeStep(step, tier, state, opening.policy, sittingOf(state, opening));
}

function missing(wanted: readonly Stage<RouteStep>[], present: readonly Stage<RouteStep>[]): RouteStep[] {
  return wanted.flatMap(({ step, seats }) => (present.some((stage) => stage.step === step) ? [] : [...seats]));
}

/** Whether the rule that asks for a stage is the one by which it was opened, whoever sits in a committee today; or comes to the same seats. */
function isSame(
  asked: Stage<RouteStep>,
  present: Stage,
  { state, tier, opening }: { state: Case; tier: Tier; opening: Opening },
): boolean {
  const { step, need, seats } = present;
  if (asked.need === need && areSameSeats(asked.seats, seats)) return true;
  // A move may have left it as an earlier version had it, and nobody has voted so.
  if (!isReached(present) && kindOfBoard(asked.seats) !== kindOfBoard(seats)) return false;
  const { facts } = sittingOf(state, opening);
  const before = opening.before ?? opening.policy;
  const rule = (of: Tier, policy: Policy): string => boardRule(step, of, { facts }, policy);
  return rule(tier, opening.policy) === rule(state.assignment?.tier ?? tier, before);
}

/** What decides, whoever sits in a committee: each of its roles' seats, and each committee. */
function kindOfBoard(seats: readonly RouteStep[]): string {
  const committees = new Set(seats.flatMap(({ committee }) => (committee === undefined ? [] : [committee])));
  const roles = seats
    .filter(({ committee }) => committee === undefined)
    .map(({ role, unit }) => `${role} ${unit ?? ''}`);
  return JSON.stringify([roles.sort(), [...committees].sort()]);
}

function areSameSeats(some: readonly RouteStep[], others: readonly RouteStep[]): boolean {
  const told = ({ role, unit, need, committee, member }: RouteStep): string =>
    JSON.stringify([role, unit, need ?? 1, committee ?? '', member ?? '']);
  return some.length === others.length && some.map(told).sort().join() === others.map(told).sort().join();
}

function unused(state: Case, step: RouteStep): RouteStep {
  return isTaken(state, step.stepId) ? renew(state, step) : step;
}

function renewed(state: Case, steps: readonly RouteStep[]): RouteStep[] {
  return steps.map((step) => renew(state, step));
}

function renew(state: Case, step: RouteStep): RouteStep {
  return { ...asRouteStep(step), stepId: freshId(state, step.stepId) };
}

function isTaken({ deciders }: Case, stepId: string): boolean {
  return deciders.some((decided) => decided.stepId === stepId);
}

/** An id of this step, and of this seat of it, that was neither decided nor stands in the route. */
function freshId(state: Case, before: string): string {
  const name = before.slice(before.indexOf('-') + 1);
  for (let times = 2; ; times += 1) {
    const stepId = `r${state.round}.${times}-${name}`;
    if (!isTaken(state, stepId) && state.steps.every((other) => other.stepId !== stepId)) return stepId;
  }
}

function inOrder(steps: RouteStep[]): RouteStep[] {
  return steps.sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));
}

/** Without what became of it. */
export function asRouteStep({ stepId, step, role, unit, of, need, committee, member }: RouteStep): RouteStep {
  return {
    ...{ stepId, step, role, unit },
    ...(of !== undefined && { of }),
    ...(need !== undefined && { need }),
    ...(committee !== undefined && { committee }),
    ...(member !== undefined && { member }),
  };
}
