// 合議: a stage of the route is one step, or the seats of one that several decide. Its seats wait together; it is passed when as many have approved
// as are needed, and whoever has not voted then is asked no more.
import type { PersonId } from '#kernel';
import { isFillable, type RouteStep, type StepName } from '#policy';
import type { Case, Step } from '../../case.js';
import { stepNameOf } from './step-id.js';

export type Stage<Seat extends RouteStep = Step> = { step: StepName; need: number; seats: readonly Seat[] };

/** How a stage stands after a vote. */
export type Tally = { approved: number; against: number; need: number; seats: number };

/** The stages of a route, in its order. */
export function stagesOf<Seat extends RouteStep>(steps: readonly Seat[]): Stage<Seat>[] {
  return [...Map.groupBy(steps, ({ step }) => step)].map(([step, seats]) => ({
    ...{ step, seats },
    need: seats[0]?.need ?? seats.length,
  }));
}

/** The stage that a step or seat belongs to. */
export function stageOf({ step }: Pick<RouteStep, 'step'>, { steps }: Pick<Case, 'steps'>): Stage {
  const seats = steps.filter((each) => each.step === step);
  return { step, seats, need: seats[0]?.need ?? seats.length };
}

/** Whether as many have approved as are needed. */
export function isPassed({ need, seats }: Stage): boolean {
  return approvals(seats) >= need;
}

/** Whether somebody has voted in it. */
export function isReached({ seats }: Stage): boolean {
  return seats.some(({ outcome }) => outcome !== null);
}

/** Whether this approval is the one that passes it. */
export function isDeciding({ need, seats }: Stage): boolean {
  return approvals(seats) + 1 >= need;
}

/** The seats that are these persons' by name, and in which nobody has voted. */
export function ownSeats({ seats }: Stage, persons: readonly PersonId[]): Step[] {
  return seats.filter(({ member, outcome }) => outcome === null && member !== undefined && persons.includes(member));
}

/** Whether it can be passed yet without an approval of these seats, by whoever may still vote. */
export function canPassWithout(stage: Stage, stepIds: readonly string[], state: Pick<Case, 'deciders'>): boolean {
  const { need, seats } = stage;
  const open = seats.filter(
    (seat) =>
      seat.outcome === null && !stepIds.includes(seat.stepId) && isFillable(seat) && !decidesElsewhere(seat, state),
  );
  return approvals(seats) + open.length >= need;
}

/** Whether the seat is of a member who has decided another step of the round: nobody does both. */
export function decidesElsewhere({ step, member }: RouteStep, { deciders }: Pick<Case, 'deciders'>): boolean {
  return deciders.some(({ by, stepId }) => by === member && stepNameOf(stepId) !== step);
}

/** What a vote leaves the stage at; null where one person decides it. */
export function tallyAfter({ need, seats }: Stage, vote: 'approved' | 'against'): Tally | null {
  if (seats.length < 2) return null;
  const approved = approvals(seats);
  const against = seats.filter(({ outcome }) => outcome !== null).length - approved;
  return {
    approved: approved + Number(vote === 'approved'),
    against: against + Number(vote === 'against'),
    ...{ need, seats: seats.length },
  };
}

/** The seats without a decision of the first stage that is not passed. */
export function openSeats(state: Case): Step[] {
  if (state.state !== 'in-review') return [];
  const stage = stagesOf(state.steps).find((each) => !isPassed(each));
  return stage?.seats.filter(({ outcome }) => outcome === null) ?? [];
}

/** Those of them that somebody can fill: for whom the case waits now. */
export function waitingSeats(state: Case): Step[] {
  return openSeats(state).filter((seat) => isFillable(seat) && !decidesElsewhere(seat, state));
}

/** Of several seats, those that nobody fills any more because enough have approved. */
export function hasFallenAway(seat: Step, state: Case): boolean {
  return seat.outcome === null && isPassed(stageOf(seat, state));
}

/** Who has voted in a stage, for themselves or in whose place. */
export function votersOf({ seats }: Stage): string[] {
  return seats.flatMap(({ outcome, by, inPlaceOf }) =>
    outcome === null ? [] : [by, inPlaceOf].filter((person) => person !== null),
  );
}

function approvals(seats: readonly Step[]): number {
  return seats.filter(({ outcome }) => outcome === 'approved' || outcome === 'approved-with-conditions').length;
}
