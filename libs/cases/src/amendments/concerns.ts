// Whom what comes to a case concerns, by the case's own policy.
import { concernOfAll, STEPS, type ChangeName, type Policy, type StepName } from '#policy';
import type { Case } from '../case.js';

/** The steps that changes concern, none of which was checked. */
export function concerned(names: readonly ChangeName[], policy: Policy): StepName[] {
  const concern = concernOfAll(names, policy);
  return concern === 'checks' ? [...STEPS] : [...concern];
}

/** Of a document or a signature that comes while the route is open: whom it concerns, as its event tells it; nothing otherwise. */
export function concernsOfAddition(name: ChangeName, state: Case, policy: Policy): { concerns?: StepName[] } {
  return state.state === 'in-review' ? { concerns: concerned([name], policy) } : {};
}
