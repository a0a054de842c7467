// What an id of a step says: `r1-office` is the step of round 1, `r1.2-office` the same asked for the second time, `r1-executive@2` its second seat.
import type { StepName } from '#policy';

/** The step's name in an id of a step, or of one of its seats. */
export function stepNameOf(stepId: string): StepName {
  return (stepId.slice(stepId.indexOf('-') + 1).split('@')[0] ?? '') as StepName;
}

/** The round in an id of a step; 0 where there is none. */
export function roundOf(stepId: string): number {
  return Number(/^r(\d+)[.-]/.exec(stepId)?.[1] ?? 0);
}

/** For the how-manieth time its step is asked for in the round. */
export function timesAsked(stepId: string): number {
  return Number(/^r\d+\.(\d+)-/.exec(stepId)?.[1] ?? 1);
}
