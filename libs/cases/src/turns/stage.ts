// At which stage a case is, for figures: nothing of it depends on a hit, so that no figure tells of one.
import type { Instant } from '#kernel';
import type { StepName } from '#policy';
import type { Case } from '../case.js';
import { currentStep } from '../decisions/route.js';

/** In the order in which a case passes them. */
export const STAGES = ['draft', 'screening', 'department', 'office', 'executive', 'president', 'returned'] as const;
export type Stage = 'draft' | 'screening' | StepName | 'returned';

/** Since when it is there; `closed` once it is decided or withdrawn, null before it is a case at all. */
export function stageOf(state: Case): { stage: Stage | 'closed'; since: Instant } | null {
  switch (state.state) {
    case 'unopened':
      return null;
    case 'draft':
    case 'screening':
    case 'returned':
      return { stage: state.state, since: state.since };
    case 'in-review': {
      const step = currentStep(state);
      return step && { stage: step.step, since: state.turn?.clock.runs[0]?.from ?? state.since };
    }
    default:
      return { stage: 'closed', since: state.since };
  }
}
