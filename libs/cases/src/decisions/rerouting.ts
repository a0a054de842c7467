// 経路の変更: a route stays as it was opened, whatever becomes of policy and organisation, until an officer changes it with a reason. They add
// steps, or have decided ones asked again; nothing falls away, neither a step that waits nor what somebody decided.
import { STEPS } from '#policy';
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { sealed } from './drafting.js';
import { refuseWhileHeld } from './holding.js';
import { conflict, invalid, refuseInWrongState, refuseParty, requireText } from './refusals.js';
import { refuseUnopenable } from './board/sitting.js';
import { isSameRoute, rerouted, routeOpened } from './route.js';

type ReRoute = Extract<CaseCommand, { type: 'ReRoute' }>;

/** Said again by the same officer it is done already. */
export function reRoute(command: ReRoute, state: Case, context: CaseContext): CaseOccurrence[] {
  const { add, askAgainFrom, reason } = command;
  refuseParty(context.actor, state, command);
  refuseInWrongState(command, state);
  refuseWhileHeld(state);
  add.forEach((step, index) => {
    if (!STEPS.includes(step))
      throw invalid('reroute.step_unknown', [{ pointer: `/add/${index}`, code: 'reroute.step_unknown' }]);
  });
  if (add.length === 0 && askAgainFrom === null)
    throw invalid('reroute.nothing', [{ pointer: '/add', code: 'reroute.nothing' }]);
  requireText(reason, '/reason');
  const steps = rerouted(state, add, askAgainFrom, context);
  refuseUnopenable(steps, state, context);
  if (isSameRoute(steps, state)) {
    if (state.rerouted?.by === context.actor.id) return [];
    throw conflict('reroute.no_change', state);
  }
  const present = new Set(state.steps.map(({ step }) => step));
  const added = STEPS.filter((step) => add.includes(step) && !present.has(step));
  const hasAskedAgain = steps.some(
    ({ step, stepId }) => present.has(step) && state.steps.every((each) => each.stepId !== stepId),
  );
  return [
    {
      type: 'CaseRerouted',
      data: { round: state.round, added, askedAgainFrom: hasAskedAgain ? askAgainFrom : null },
      personal: sealed(state, { reason }),
      evidence: { policy: state.policy },
    },
    routeOpened(state, steps),
  ];
}
