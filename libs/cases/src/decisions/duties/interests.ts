// 利害関係: who stands too near to a case to decide it says so (回避); the host and the office say it of others. It holds in every round. What was
// said of somebody by others an officer may find not to hold, or a host could choose their judges; what somebody said of themselves stands.
import { Refusal, type Actor } from '#kernel';
import type { Case } from '../../case.js';
import type { CaseCommand, CaseContext } from '../../case-command.js';
import { INTERESTS, type CaseOccurrence } from '../../case-event.js';
import { sealed } from '../drafting.js';
import { conflict, invalid, refuseInWrongState, refuseParty, requireText } from '../refusals.js';
import { askingAgainOf } from '../route.js';
import { isParty } from '../who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** What that person decided in the round is asked of others again. */
export function declareInterest(
  command: Command<'DeclareInterest'>,
  state: Case,
  { actor }: CaseContext,
): CaseOccurrence[] {
  const { person, kind, reason } = command;
  refuseInWrongState(command, state);
  if (!INTERESTS.includes(kind)) throw invalid('interest.unknown', [{ pointer: '/kind', code: 'interest.unknown' }]);
  if (person !== actor.id && !mayNameOthers(actor, state)) throw new Refusal('interest.of_oneself', 'forbidden');
  if (person === state.host || person === state.applicant || state.makers.includes(person))
    throw invalid('interest.of_party', [{ pointer: '/person', code: 'interest.of_party' }]);
  const stands = state.interests.some(
    (each) => each.person === person && each.kind === kind && each.lifted === null && isAsFirm(each.by, command, actor),
  );
  if (stands) return [];
  requireText(reason, '/reason');
  return [
    { type: 'InterestDeclared', data: { person, kind, round: state.round }, personal: sealed(state, { reason }) },
    ...askingAgainOf(state, person),
  ];
}

/** By an officer who is no party and not the person; only of what others said. */
export function liftInterest(command: Command<'LiftInterest'>, state: Case, { actor }: CaseContext): CaseOccurrence[] {
  const { person, reason } = command;
  refuseParty(actor, state, command);
  refuseInWrongState(command, state);
  if (person === actor.id) throw new Refusal('interest.lifted_by_another', 'forbidden');
  const declared = state.interests.filter((each) => each.person === person);
  if (declared.length === 0) throw new Refusal('interest.none', 'hidden');
  const byOthers = declared.filter(({ by }) => by !== person);
  if (byOthers.length === 0) throw conflict('interest.own_stands', state);
  if (byOthers.every(({ lifted }) => lifted !== null)) return [];
  if (byOthers.some(({ by, lifted }) => by === actor.id && lifted === null))
    throw new Refusal('interest.lifted_by_another', 'forbidden');
  requireText(reason, '/reason');
  return [{ type: 'InterestLifted', data: { person, round: state.round }, personal: sealed(state, { reason }) }];
}

function mayNameOthers(actor: Actor, state: Case): boolean {
  return isParty(actor, state) || actor.roles.some(({ role }) => role === 'officer');
}

/** Who says of themselves what others said already makes it stand for good. */
function isAsFirm(by: string, { person }: Command<'DeclareInterest'>, actor: Actor): boolean {
  return actor.id !== person || by === person;
}
