// Who may sit when a route opens, and whether they are enough. Members of a committee stand in the route from then on, whatever becomes of the
// committee; those who stand too near, or who have decided another step of the round, are not among them.
import type { PersonId } from '#kernel';
import { isFillable, type Committees, type Policy, type RouteStep, type Sitting, type StepName } from '#policy';
import type { Case } from '../../case.js';
import type { CaseContext } from '../../case-command.js';
import { barOf } from '../duties/separation.js';
import { conflict } from '../refusals.js';
import { seatKeys } from './seat-keys.js';
import { stagesOf } from './stage.js';
import { stepNameOf } from './step-id.js';

/** By what a route is opened; `before`: the policy by which the present one was, where that is another. */
export type Opening = Pick<CaseContext, 'policy' | 'bonds' | 'committees' | 'offices' | 'unitPaths'> & {
  before?: Policy;
};

/** The facts of the case on which it depends who sits, and the members and holders of roles who may. */
export function sittingOf(state: Case, { bonds, committees = NONE, offices = {} }: Opening): Sitting {
  const { submission, deciders } = state;
  const mayDecide = (person: PersonId, step: StepName): boolean =>
    barOf([person], state, bonds) === null &&
    deciders.every(({ by, stepId }) => by !== person || stepNameOf(stepId) === step);
  return {
    facts: {
      technologyGate: submission?.technologyGate ?? 'unknown',
      controlListRow: submission?.controlListRow ?? null,
    },
    laboratory: submission?.laboratoryUnit ?? null,
    membersOf: (committee, step) => (committees[committee] ?? []).filter((person) => mayDecide(person, step)),
    holdersOf: (role, unit, step) =>
      (offices[seatKeys.role(role, unit)] ?? []).filter((person) => mayDecide(person, step)),
  };
}

const NONE: Committees = {};

/** A route in which a stage could never be passed is not opened. @throws Refusal `route.no_quorum` · `route.no_such_unit` */
export function refuseUnopenable(steps: readonly RouteStep[], state: Case, opening: Pick<Opening, 'unitPaths'>): void {
  const short = stageWithoutQuorum(steps);
  if (short !== null) throw conflict('route.no_quorum', state, short);
  const nowhere = stepNowhere(steps, opening);
  if (nowhere !== null) throw conflict('route.no_such_unit', state, nowhere);
}

/** The same as a question. */
export function isOpenable(steps: readonly RouteStep[], opening: Pick<Opening, 'unitPaths'>): boolean {
  return stageWithoutQuorum(steps) === null && stepNowhere(steps, opening) === null;
}

/** The first step of a unit that the university has not, or has no more without anything in its place. */
function stepNowhere(steps: readonly RouteStep[], { unitPaths = {} }: Pick<Opening, 'unitPaths'>) {
  for (const { step, unit } of steps) if (unit !== null && unitPaths[unit]?.length === 0) return { step, unit };
  return null;
}

/** The first stage in which fewer may decide than are needed, and how many these are. */
function stageWithoutQuorum(steps: readonly RouteStep[]): { [name: string]: string | number } | null {
  for (const { step, need, seats } of stagesOf(steps)) {
    const members = seats.filter(isFillable).length;
    if (members < need) {
      const committee = seats.find((seat) => !isFillable(seat))?.committee ?? '';
      return { step, need, members, committee };
    }
  }
  return null;
}
