// 担当: somebody takes a case, gives it to a colleague, or gives it back. Only among people of a desk that has to do with it, and none of its parties;
// whoever has it decides no more and no less than before.
import { Refusal } from '#kernel';
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { conflict, invalid, refuseInWrongState, refuseParty } from '../decisions/refusals.js';
import { desksOf, mayOwn, ownedBy, ownerAt, type Desk } from './owner.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

type OwnerCommand = Command<'TakeCase' | 'AssignCase' | 'GiveBack'>;

export function isAboutOwner(command: CaseCommand): command is OwnerCommand {
  return command.type === 'TakeCase' || command.type === 'AssignCase' || command.type === 'GiveBack';
}

/** Taking it, giving it to somebody of one's desk, or giving it back. */
export function lookAfter(command: OwnerCommand, state: Case, context: CaseContext): CaseOccurrence[] {
  switch (command.type) {
    case 'TakeCase':
      return takeCase(command, state, context);
    case 'AssignCase':
      return assignCase(command, state, context);
    case 'GiveBack':
      return giveBack(command, state, context);
  }
}

/** For oneself, where nobody has it at that desk. */
function takeCase(command: Command<'TakeCase'>, state: Case, context: CaseContext): CaseOccurrence[] {
  refuseParty(context.actor, state, command);
  refuseInWrongState(command, state);
  const desk = ownDesks(state, context)[0];
  if (!desk) throw new Refusal('owner.not_your_desk', 'forbidden');
  const owner = ownerAt(desk, state);
  if (owner?.person === context.actor.id) return [];
  if (owner !== null) throw conflict('owner.stands', state);
  return [{ type: 'CaseTaken', data: desk }];
}

/** To somebody of one's own desk, in whose hands it ever was; also to oneself. */
function assignCase(command: Command<'AssignCase'>, state: Case, context: CaseContext): CaseOccurrence[] {
  refuseParty(context.actor, state, command);
  refuseInWrongState(command, state);
  const own = ownDesks(state, context);
  if (own.length === 0) throw new Refusal('owner.not_your_desk', 'forbidden');
  const { to, toRoles } = command;
  if ([state.host, state.applicant, ...state.makers].includes(to)) throw unfit('owner.is_party');
  const desk = own.find((each) => mayOwn(toRoles, each, state, context));
  if (!desk) throw unfit('owner.cannot_act');
  return ownerAt(desk, state)?.person === to ? [] : [{ type: 'CaseAssigned', data: { ...desk, to } }];
}

/** At every desk at which one has it: it is nobody's again, and what was carried there climbs on. */
function giveBack(command: Command<'GiveBack'>, state: Case, context: CaseContext): CaseOccurrence[] {
  refuseInWrongState(command, state);
  const owned = ownedBy(context.actor, state);
  if (owned.length === 0 && ownDesks(state, context).some((desk) => ownerAt(desk, state) !== null))
    throw new Refusal('owner.not_yours', 'forbidden');
  return owned.map(({ role, unit }) => ({ type: 'CaseGivenBack', data: { role, unit } }));
}

function ownDesks(state: Case, context: CaseContext): Desk[] {
  return desksOf(state).filter((desk) => mayOwn(context.actor.roles, desk, state, context));
}

function unfit(code: string): Refusal {
  return invalid('owner.unfit', [{ pointer: '/to', code }]);
}
