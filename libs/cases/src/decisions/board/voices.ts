// 合議: what several said against a case that they did not let through. Each gave grounds of their own; the decision goes by all of them.
import type { Case, Step, StepOutcome, VoiceAgainst } from '../../case.js';
import { isPassed, stagesOf } from './stage.js';

/** Of the stage that was not passed, every voice against by its seat; none where one person decides it. */
export function voicesAgainst({ steps }: Pick<Case, 'steps'>): VoiceAgainst[] {
  return stagesOf(steps)
    .filter((stage) => stage.seats.length > 1 && !isPassed(stage))
    .flatMap(({ seats }) => seats.flatMap((seat, index) => voiceIn(seat, index + 1)));
}

function voiceIn({ outcome, by, inPlaceOf, grounds = [] }: Step, seat: number): VoiceAgainst[] {
  return isAgainst(outcome) && by !== null ? [{ seat, outcome, grounds, by, inPlaceOf }] : [];
}

function isAgainst(outcome: StepOutcome | null): outcome is VoiceAgainst['outcome'] {
  return outcome === 'rejected' || outcome === 'licence-required';
}
