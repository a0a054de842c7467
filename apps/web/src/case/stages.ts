import type { StepView } from '../client/index.js';

/** A step of the route with everybody who sits in it. */
export interface StageView<Seat extends { step: StepView['step'] } = StepView> {
  step: StepView['step'];
  seats: Seat[];
}

/** The route step by step, however many decide each. */
export function stagesOf<Seat extends { step: StepView['step'] }>(steps: readonly Seat[]): StageView<Seat>[] {
  return [...Map.groupBy(steps, ({ step }) => step)].map(([step, seats]) => ({ step, seats }));
}

/** How many have approved and how many have not. */
export function votesIn(seats: readonly StepView[]): { approved: number; against: number } {
  const decided = seats.filter(({ outcome }) => outcome !== null);
  const approved = decided.filter(({ outcome }) => outcome?.startsWith('approve')).length;
  return { approved, against: decided.length - approved };
}

/** How the board that waits would stand after an approval; null where one person decides. */
export function boardThatWaits(
  steps: readonly StepView[],
): { approved: number; need: number; isDeciding: boolean } | null {
  const now = steps.find(({ status }) => status === 'now');
  const seats = steps.filter(({ step }) => step === now?.step);
  const need = now?.board?.need ?? 0;
  if (seats.length < 2) return null;
  const { approved } = votesIn(seats);
  return { approved, need, isDeciding: approved + 1 >= need };
}

/** Whether the case could still be let through without one more of the seats that wait. */
export function goesOnWithout(steps: readonly StepView[]): boolean {
  const board = boardThatWaits(steps);
  const waiting = steps.filter(({ status }) => status === 'now').length;
  return board !== null && board.approved + waiting - 1 >= board.need;
}
