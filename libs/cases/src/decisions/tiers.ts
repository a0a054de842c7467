// The tier: an officer settles it and the route opens; afterwards anyone who decides or escalates may raise it, and only a second reviewer
// lowers it. Nothing that was decided is lost either way, and a case never ends by a change of its tier.
import { TIERS, openRoute, type Tier } from '#policy';
import { Refusal } from '#kernel';
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { sealed } from './drafting.js';
import { openHits } from './evidence.js';
import { refuseInterestedLast } from './duties/last-step.js';
import { refuseWhileHeld } from './holding.js';
import { conflict, invalid, refuseInWrongState, refuseParty, requireText } from './refusals.js';
import { refuseUnopenable, sittingOf } from './board/sitting.js';
import { grown, isSameRoute, leavesSomething, routeOpened, shrunk } from './route.js';
import { isParty, personsOf } from './who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** An officer settles the tier, with a reason, and the route opens. */
export function assignTier(command: Command<'AssignTier'>, state: Case, context: CaseContext): CaseOccurrence[] {
  if (isParty(context.actor, state)) throw new Refusal('case.party_may_not_assign', 'forbidden');
  if (state.state === 'in-review' && state.assignment?.tier === command.tier) {
    if (state.assignment.by === context.actor.id) return [];
    throw conflict('tier.assigned', state);
  }
  refuseInWrongState(command, state);
  refuseWhileHeld(state);
  requireTier(command.tier);
  requireText(command.reason, '/reason');
  if (state.proposal === null)
    throw conflict(openHits(state).length > 0 ? 'case.hits_open' : 'case.checks_open', state);
  const { tier, reason } = command;
  const { unit, round, escalatedTo } = state;
  const steps = openRoute(tier, unit, round, escalatedTo, context.policy, sittingOf(state, context));
  refuseUnopenable(steps, state, context);
  return [
    {
      type: 'TierAssigned',
      data: { round: state.round, tier, proposed: state.proposal.tier },
      personal: sealed(state, { reason }),
      evidence: { policy: state.policy },
    },
    routeOpened(state, steps),
  ];
}

/** The route grows; no step and no decision goes. */
export function raiseTier(command: Command<'RaiseTier'>, state: Case, context: CaseContext): CaseOccurrence[] {
  refuseParty(context.actor, state, command);
  const before = changeable(command, state, context);
  if (before === null) return [];
  if (isLower(command.tier, before)) throw invalid('tier.not_higher', [{ pointer: '/tier', code: 'tier.not_higher' }]);
  const { tier, reason } = command;
  const steps = grown(state, tier, state.escalatedTo, context);
  refuseUnopenable(steps, state, context);
  return [
    {
      type: 'TierRaised',
      data: { round: state.round, tier, before },
      personal: sealed(state, { reason }),
      evidence: { policy: state.policy },
    },
    ...(isSameRoute(steps, state) ? [] : [routeOpened(state, steps)]),
  ];
}

/** By an officer other than who settled the tier and who changed it last. Steps that nobody has decided and nothing asks for fall away. */
export function lowerTier(command: Command<'LowerTier'>, state: Case, context: CaseContext): CaseOccurrence[] {
  refuseParty(context.actor, state, command);
  const before = changeable(command, state, context);
  if (before === null) return [];
  if (!isLower(command.tier, before)) throw invalid('tier.not_lower', [{ pointer: '/tier', code: 'tier.not_lower' }]);
  const settled = [state.assignment?.assignedBy, state.assignment?.by];
  if (personsOf(context.actor).some((person) => settled.includes(person)))
    throw new Refusal('tier.lowered_by_another', 'forbidden');
  const { tier, reason } = command;
  const steps = shrunk(state, tier, context);
  refuseUnopenable(steps, state, context);
  if (!leavesSomething(steps, state)) throw conflict('tier.nothing_left', state, { tier });
  refuseInterestedLast(steps, state, {
    by: context.actor,
    assignment: state.assignment && { ...state.assignment, tier },
  });
  return [
    {
      type: 'TierLowered',
      data: { round: state.round, tier, before },
      personal: sealed(state, { reason }),
      evidence: { policy: state.policy },
    },
    ...(isSameRoute(steps, state) ? [] : [routeOpened(state, steps)]),
  ];
}

/** The tier that stands and may be changed; null when it is this one already, by this person. */
function changeable(command: Command<'RaiseTier' | 'LowerTier'>, state: Case, { actor }: CaseContext): Tier | null {
  const { assignment } = state;
  if (state.state === 'in-review' && assignment?.tier === command.tier) {
    if (assignment.by === actor.id) return null;
    throw conflict('tier.assigned', state);
  }
  refuseInWrongState(command, state);
  refuseWhileHeld(state);
  requireTier(command.tier);
  requireText(command.reason, '/reason');
  if (assignment === null) throw conflict('case.wrong_state', state);
  return assignment.tier;
}

function requireTier(tier: Tier): void {
  if (!TIERS.includes(tier)) throw invalid('tier.unknown', [{ pointer: '/tier', code: 'tier.unknown' }]);
}

function isLower(tier: Tier, than: Tier): boolean {
  return TIERS.indexOf(tier) < TIERS.indexOf(than);
}
