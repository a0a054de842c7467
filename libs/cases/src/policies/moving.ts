// A running case keeps its policy until an officer moves it, with a reason, to the one that new cases begin under. What follows is told by events
// of its own: checks that are made anew or for the first time, a route that grows or shortens. What was decided stays in the route while the
// checks it rests on stay; where they must be made again, a new round begins, and the history keeps the one before.
import { derivedId, type Json, canonicalJson } from '#kernel';
import { nameOfVersion, type Policy, type RouteStep } from '#policy';
import type { Case } from '../case.js';
import { kindOf } from '../kinds/case-kinds.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence, CheckName } from '../case-event.js';
import { sealed } from '../decisions/drafting.js';
import { refuseInterestedLast } from '../decisions/duties/last-step.js';
import { refuseWhileHeld } from '../decisions/holding.js';
import { conflict, refuseInWrongState, refuseParty, requireText } from '../decisions/refusals.js';
import { refuseUnopenable, type Opening } from '../decisions/board/sitting.js';
import { isPassed, stagesOf } from '../decisions/board/stage.js';
import { isSameRoute, leavesSomething, routeOpened, shrunk } from '../decisions/route.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** What a move makes happen, beside the new version itself. */
export type MoveConsequences = {
  /** The present round, or the next. */
  round: number;
  /** Checks of the present round that count no longer. */
  again: CheckName[];
  /** Checks that are asked for: anew, or because only the new policy wants them. */
  requested: CheckName[];
  /** The route from now on; null where it stays. */
  steps: RouteStep[] | null;
  /** Somebody who was to decide is asked no more. */
  shorter: boolean;
};

/** By an officer who is no party. @throws Refusal `policy.not_in_force` unless it is the version that new cases begin under */
export function moveToPolicy(command: Command<'MoveToPolicy'>, state: Case, context: CaseContext): CaseOccurrence[] {
  const { actor, policy, inForce, commandId } = context;
  refuseParty(actor, state, command);
  refuseInWrongState(command, state);
  if (state.policy === command.to) return [];
  refuseWhileHeld(state);
  requireText(command.reason, '/reason');
  if (inForce?.version !== command.to)
    throw conflict('policy.not_in_force', state, { version: nameOfVersion(inForce?.version ?? state.policy) });
  const { round, again, requested, steps, shorter } = consequencesOfMove(state, policy, inForce, context);
  refuseUnopenable(steps ?? [], state, context);
  if (shorter) refuseInterestedLast(steps ?? [], state, { by: actor, assignment: state.assignment });
  const id = derivedId(commandId, 'PolicyMoved');
  const next = { ...state, policy: inForce.version };
  return [
    {
      ...{ type: 'PolicyMoved', id, data: { from: state.policy, to: inForce.version, round, again, shorter } },
      ...{ personal: sealed(state, { reason: command.reason }), evidence: { policy: inForce.version } },
    },
    ...requested.map((check): CaseOccurrence => ({
      type: 'CheckRequested',
      id: derivedId(id, 'CheckRequested', check),
      data: { checkId: derivedId(id, 'check', check), check, round },
    })),
    ...(steps === null ? [] : [routeOpened(next, steps)]),
  ];
}

/**
 * Whatever the actor: what moving the case as it stands from one policy to the other would make happen.
 * @param sitting who may sit where the new policy has several decide
 */
export function consequencesOfMove(
  state: Case,
  from: Policy,
  to: Policy,
  sitting: Pick<CaseContext, 'bonds' | 'committees' | 'offices'>,
): MoveConsequences {
  const { round, submission } = state;
  const nothing: MoveConsequences = { round, again: [], requested: [], steps: null, shorter: false };
  if (submission === null || (state.state !== 'screening' && state.state !== 'in-review')) return nothing;
  const wanted = kindOf(state).checks(submission, to);
  const asked = state.checks.map(({ check }) => check);
  const again = asked.filter((check) => rulesOf(check, from) !== rulesOf(check, to));
  const requested = wanted.filter((check) => again.includes(check) || !asked.includes(check));
  // Nothing has been asked for yet: the checks of the round are asked for under the new policy by themselves.
  if (state.state === 'screening') return { ...nothing, again, requested: asked.length === 0 ? [] : requested };
  if (requested.length > 0) return { ...nothing, round: round + 1, again: asked, requested: wanted };
  const steps = rerouted(state, { ...sitting, policy: to, before: from });
  const after = stagesOf(steps);
  const waiting = stagesOf(state.steps).filter((stage) => !isPassed(stage));
  const shorter = waiting.some(({ step, need }) => (after.find((each) => each.step === step)?.need ?? 0) < need);
  return { ...nothing, steps: isSameRoute(steps, state) ? null : steps, shorter };
}

/** What a check rests on in a policy: where that differs, it is made again. Lists are searched under every policy alike. */
function rulesOf(check: CheckName, { residency, specificCategory, ownership, tables }: Policy): string {
  switch (check) {
    case 'residency':
      return canonicalJson({ months: residency.months, entryDayCounts: residency.entryDayCounts });
    case 'specific-category':
      return canonicalJson({ benefitPercentMin: specificCategory.benefitPercentMin });
    case 'completeness': {
      const asking = [
        ...[tables.technology, tables.questions, tables['payer-questions'], tables['partnership-questions']],
      ];
      return canonicalJson(asking.map(({ hit, rules }) => [hit, rules.map(({ when, then }) => [when, then])]) as Json);
    }
    case 'ownership': {
      const { namedFromPercent, ownedFromPercent } = ownership;
      return canonicalJson({ namedFromPercent, ownedFromPercent });
    }
    case 'end-use':
    case 'list-screening':
      return '';
  }
}

/** As the tier asks under the new policy; what is decided stays, and whose step it is follows the new policy where nobody has decided. */
function rerouted(state: Case, opening: Opening): RouteStep[] {
  if (state.assignment === null) return state.steps;
  const steps = shrunk(state, state.assignment.tier, opening);
  // A case never ends by a move: somebody who was to decide still does.
  return leavesSomething(steps, state) ? steps : state.steps;
}
