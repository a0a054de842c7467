// Roles from … until …, and who gives them. A role that decides, administers or reads everything is given by two persons: one proposes it,
// another confirms, and neither is the one who gets it (assurance.md §2 row 11). Pure; the events lie on the account. Event names are the
// storage format; add, never rename.
import type { Circumstances, Occurrence, RecordedEvent } from '#event-store';
import {
  Refusal,
  derivedId,
  type AccountId,
  type Instant,
  type PersonId,
  type Role,
  type RoleGrant,
  type UnitId,
} from '#kernel';
import { holdersOf } from '../permissions.js';

/** A role for a time: from its first instant, up to but not including its last. */
export interface HeldRole extends RoleGrant {
  grant: string;
  from: Instant;
  until: Instant | null;
  /** The proposal it was confirmed from; null: it was given at once. */
  proposal: ProposalId | null;
}

/** UUID of one proposal. */
export type ProposalId = string;

/** A role that one person wants somebody to have. */
export interface ProposedRole extends RoleGrant {
  proposal: ProposalId;
  /** Null: from its confirmation on. */
  from: Instant | null;
  until: Instant | null;
  by: PersonId;
  status: 'waiting' | 'granted' | 'withdrawn';
}

type Granted = {
  account: AccountId;
  grant: string;
  role: Role;
  unit: UnitId | null;
  from: Instant;
  until: Instant | null;
};
type Proposed = {
  account: AccountId;
  proposal: ProposalId;
  role: Role;
  unit: UnitId | null;
  from: Instant | null;
  until: Instant | null;
};
type Is<Type extends string, Data> = { occurrence: Occurrence<Type, Data>; recorded: RecordedEvent<Type, Data> };
type RoleFact =
  /** With `proposal` and `proposedBy`: confirmed by the actor. `alone`: there was nobody yet who could have confirmed it. */
  | Is<'RoleGranted', Granted & { proposal?: ProposalId; proposedBy?: PersonId; alone?: true }>
  | Is<'RoleEnded', { account: AccountId; grant: string; at: Instant }>
  | Is<'RoleGrantProposed', Proposed>
  | Is<'RoleGrantWithdrawn', { account: AccountId; proposal: ProposalId }>;
export type RoleOccurrence = RoleFact['occurrence'];
export type RoleEvent = RoleFact['recorded'];

export type RoleCommand =
  | { type: 'GrantRole'; role: Role; unit: UnitId | null; from: Instant | null; until: Instant | null }
  /** At an instant, now where it is not given; never later than it ends anyway. */
  | { type: 'EndRole'; grant: string; at?: Instant | null }
  /** Exactly these roles from now on: grants or proposes what is missing, ends or withdraws what is not named. */
  | { type: 'SetRoles'; roles: RoleGrant[] }
  | { type: 'ConfirmRoleGrant'; proposal: ProposalId }
  | { type: 'WithdrawRoleGrant'; proposal: ProposalId };

/** Whose roles they are. */
export interface RoleHolder {
  person: PersonId;
  roles: readonly HeldRole[];
  proposals: readonly ProposedRole[];
}

export interface RoleContext extends Pick<Circumstances, 'actor' | 'at' | 'commandId'> {
  account: AccountId;
  /** Nobody but the actor has ever been able to confirm anything in this institution: absent, somebody has. */
  isAlone?: boolean;
}

/** Roles that decide, administer, or read whatever the university has. */
export const BY_TWO: ReadonlySet<Role> = new Set(
  (['case.decide', 'account.manage', 'case.verify'] as const).flatMap(rolesWith),
);

/** Roles whose holders confirm what somebody else proposed. */
export const CONFIRMING: ReadonlySet<Role> = new Set(rolesWith('role.confirm'));

function rolesWith(permission: Parameters<typeof holdersOf>[0]): Role[] {
  return holdersOf(permission).flatMap(({ holder }) =>
    holder === 'applicant' || holder === 'operator' || holder === 'machine' ? [] : [holder],
  );
}

/** An outcome that already holds yields no events. @throws Refusal */
export function decideRoles(command: RoleCommand, state: RoleHolder, context: RoleContext): RoleOccurrence[] {
  switch (command.type) {
    case 'GrantRole':
      return grantRoles([command], state, context, command);
    case 'EndRole':
      return endRole(command, state, context);
    case 'SetRoles':
      return setRoles(command.roles, state, context);
    case 'ConfirmRoleGrant':
      return confirm(command.proposal, state, context);
    case 'WithdrawRoleGrant':
      return withdraw(command.proposal, state, context);
  }
}

/** Roles that were given, ended, proposed: the account's fold of them. */
export function evolveRoles<Holder extends RoleHolder>(state: Holder, event: RoleEvent): Holder {
  switch (event.type) {
    case 'RoleGranted': {
      const { grant, role, unit, from, until, proposal = null } = event.data;
      const settled = settle(state.proposals, proposal, 'granted');
      return { ...state, roles: [...state.roles, { grant, role, unit, from, until, proposal }], proposals: settled };
    }
    case 'RoleEnded': {
      const { grant, at } = event.data;
      return { ...state, roles: state.roles.map((role) => (role.grant === grant ? { ...role, until: at } : role)) };
    }
    case 'RoleGrantProposed': {
      const { proposal, role, unit, from, until } = event.data;
      const proposed = { proposal, role, unit, from, until, by: event.actor.id, status: 'waiting' as const };
      return { ...state, proposals: [...state.proposals, proposed] };
    }
    case 'RoleGrantWithdrawn':
      return { ...state, proposals: settle(state.proposals, event.data.proposal, 'withdrawn') };
  }
}

function settle(proposals: readonly ProposedRole[], proposal: ProposalId | null, status: ProposedRole['status']) {
  return proposals.map((each) => (each.proposal === proposal ? { ...each, status } : each));
}

/**
 * Gives roles, or proposes those that two persons give.
 * @param time from (null: now) and until (null: for good)
 */
export function grantRoles(
  wanted: readonly RoleGrant[],
  state: RoleHolder,
  context: RoleContext,
  time: { from: Instant | null; until: Instant | null },
): RoleOccurrence[] {
  const { account, actor, at, commandId } = context;
  const [from, until] = [time.from ?? at, time.until];
  if (until !== null && until <= from) throw new Refusal('account.role_ends_before_it_begins', 'invalid');
  const missing = wanted.filter((role, index) => {
    const isFirst = wanted.findIndex((other) => isSameRole(other, role)) === index;
    return isFirst && !state.roles.some((held) => isSameRole(held, role) && covers(held, { from, until }, at));
  });
  // Four eyes begin here: whoever could give themselves a role could give themselves every decision (assurance.md §2 row 11).
  if (missing.length > 0 && actor.id === state.person) throw new Refusal('account.own_role', 'forbidden');
  return missing.flatMap(({ role, unit }): RoleOccurrence[] => {
    const named = { role, unit, until };
    const needsTwo = BY_TWO.has(role) && actor.kind === 'person';
    if (needsTwo && context.isAlone !== true) {
      if (state.proposals.some((each) => isWaiting(each, { ...named, from: time.from }))) return [];
      const proposal = derivedId('role-proposal', account, commandId, role, unit ?? '');
      return [{ type: 'RoleGrantProposed', data: { account, proposal, role, unit, from: time.from, until } }];
    }
    const grant = derivedId('role', account, commandId, role, unit ?? '');
    const alone = needsTwo ? { alone: true as const } : {};
    return [{ type: 'RoleGranted', data: { account, grant, role, unit, from, until, ...alone } }];
  });
}

function setRoles(wanted: readonly RoleGrant[], state: RoleHolder, context: RoleContext): RoleOccurrence[] {
  const { account, at } = context;
  const isWanted = (held: RoleGrant) => wanted.some((each) => isSameRole(held, each));
  const ended = state.roles.filter((held) => !hasEnded(held, at) && !isWanted(held));
  const withdrawn = state.proposals.filter((each) => each.status === 'waiting' && !isWanted(each));
  // A role that ends some day, or has yet to begin, is left as it was given.
  const missing = wanted.filter(
    (each) =>
      !state.roles.some((held) => isSameRole(held, each) && !hasEnded(held, at)) &&
      !state.proposals.some((held) => isSameRole(held, each) && held.status === 'waiting'),
  );
  return [
    ...ended.map(({ grant }): RoleOccurrence => ({ type: 'RoleEnded', data: { account, grant, at } })),
    ...withdrawn.map(({ proposal }): RoleOccurrence => ({ type: 'RoleGrantWithdrawn', data: { account, proposal } })),
    ...grantRoles(missing, state, context, { from: null, until: null }),
  ];
}

function endRole(
  command: Extract<RoleCommand, { type: 'EndRole' }>,
  state: RoleHolder,
  { account, at: now }: RoleContext,
): RoleOccurrence[] {
  const at = command.at ?? now;
  if (at < now) throw unfit('account.role_end_in_the_past', '/last');
  const held = state.roles.find(({ grant }) => grant === command.grant);
  if (!held || hasEnded(held, at)) return [];
  return [{ type: 'RoleEnded', data: { account, grant: held.grant, at } }];
}

function confirm(proposal: ProposalId, state: RoleHolder, context: RoleContext): RoleOccurrence[] {
  const { account, actor, at } = context;
  const proposed = find(proposal, state);
  if (proposed.status === 'withdrawn') throw new Refusal('account.proposal_withdrawn', 'conflict');
  if (actor.id === state.person) throw new Refusal('account.own_role', 'forbidden');
  if (actor.kind === 'person' && actor.id === proposed.by)
    throw new Refusal('account.proposal_needs_another', 'forbidden');
  if (proposed.status === 'granted') return [];
  const { role, unit, until, by } = proposed;
  // Nothing is given for a time in which only one person had wanted it.
  const from = proposed.from === null || proposed.from < at ? at : proposed.from;
  if (until !== null && until <= from) throw new Refusal('account.proposal_over', 'conflict');
  const grant = derivedId('role', account, proposal);
  return [{ type: 'RoleGranted', data: { account, grant, role, unit, from, until, proposal, proposedBy: by } }];
}

function withdraw(proposal: ProposalId, state: RoleHolder, { account }: RoleContext): RoleOccurrence[] {
  const { status } = find(proposal, state);
  if (status === 'granted') throw new Refusal('account.proposal_granted', 'conflict');
  return status === 'withdrawn' ? [] : [{ type: 'RoleGrantWithdrawn', data: { account, proposal } }];
}

function find(proposal: ProposalId, { proposals }: RoleHolder): ProposedRole {
  const found = proposals.find((each) => each.proposal === proposal);
  if (!found) throw new Refusal('account.proposal_unknown', 'hidden');
  return found;
}

/** Whether the account's holder can confirm what others propose, now or from a coming day. */
export function mayConfirm(state: { status: string; roles: readonly HeldRole[] }, at: Instant): boolean {
  return state.status === 'active' && state.roles.some((held) => CONFIRMING.has(held.role) && !hasEnded(held, at));
}

function isWaiting(proposed: ProposedRole, wanted: Omit<ProposedRole, 'proposal' | 'by' | 'status'>): boolean {
  const { from, until, status } = proposed;
  return status === 'waiting' && isSameRole(proposed, wanted) && from === wanted.from && until === wanted.until;
}

function unfit(code: string, pointer: string): Refusal {
  return new Refusal(code, 'invalid', {}, [{ pointer, code }]);
}

function isSameRole(left: RoleGrant, right: RoleGrant): boolean {
  return left.role === right.role && left.unit === right.unit;
}

function covers(held: HeldRole, time: { from: Instant; until: Instant | null }, at: Instant): boolean {
  if (hasEnded(held, at) || held.from > time.from) return false;
  return held.until === null || (time.until !== null && time.until <= held.until);
}

/** Whether a role is over at an instant. */
export function hasEnded(role: Pick<HeldRole, 'until'>, at: Instant): boolean {
  return role.until !== null && role.until <= at;
}
