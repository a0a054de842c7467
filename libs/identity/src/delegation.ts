// Deciding in another's place (代理): who decides names a person for one role of theirs, from an instant until an instant, with the reason.
// Pure; the events lie on the principal's account, because they rest on the roles it holds. Event names are the storage format; add, never
// rename. The reason is sealed (purpose `identity`): why somebody is away may be an illness.
import type { Circumstances, Occurrence, RecordedEvent } from '#event-store';
import { Refusal, type AccountId, type Instant, type PersonId, type Role, type RoleGrant, type UnitId } from '#kernel';
import { holdersOf } from './permissions.js';

/** UUID of one delegation. */
export type DelegationId = string;

/** How long one may last, and how much may be said of why. */
export const DELEGATION_DAYS_MAX = 366;
export const DELEGATION_REASON_MAX = 500;
const DAY_MS = 24 * 60 * 60_000;

/** A role lent for a time: from its first instant, up to but not including its last. */
export interface HeldDelegation extends RoleGrant {
  delegation: DelegationId;
  delegate: PersonId;
  from: Instant;
  until: Instant;
  endedAt: Instant | null;
}

interface Given {
  account: AccountId;
  delegation: DelegationId;
  principal: PersonId;
  delegate: PersonId;
  role: Role;
  unit: UnitId | null;
  from: Instant;
  until: Instant;
}
type Ended = { account: AccountId; delegation: DelegationId; at: Instant };
type Is<Type extends string, Data, Fields = never> = {
  occurrence: Occurrence<Type, Data, Fields>;
  recorded: RecordedEvent<Type, Data, Fields>;
};
type DelegationFact =
  Is<'DelegationGiven', { [key in keyof Given]: Given[key] }, { reason: string }> | Is<'DelegationEnded', Ended>;

export type DelegationOccurrence = DelegationFact['occurrence'];
export type DelegationEvent = DelegationFact['recorded'];

export type DelegationCommand =
  | {
      type: 'GiveDelegation';
      delegation: DelegationId;
      /** The account of whoever is to decide. */
      to: AccountId;
      role: Role;
      unit: UnitId | null;
      /** Null: from now on. */
      from: Instant | null;
      until: Instant;
      reason: string;
    }
  | { type: 'EndDelegation'; delegation: DelegationId };

/** What a delegation rests on: the account whose roles are lent. */
export interface Principal {
  status: string;
  person: PersonId;
  roles: readonly (RoleGrant & { from: Instant; until: Instant | null })[];
  delegations: readonly HeldDelegation[];
}

export interface DelegationContext extends Pick<Circumstances, 'actor' | 'at'> {
  account: AccountId;
  /** The account that is named as the delegate's; null or absent: the institution has none of that id. */
  delegate?: { person: PersonId; status: string } | null;
}

/** The roles in which somebody decides, which are the ones that can be lent. */
const LENDABLE = new Set<string>(holdersOf('case.decide').map(({ holder }) => holder));

/** An outcome that already holds yields no events. @throws Refusal */
export function decideDelegation(
  command: DelegationCommand,
  state: Principal,
  context: DelegationContext,
): DelegationOccurrence[] {
  return command.type === 'GiveDelegation' ? give(command, state, context) : end(command.delegation, state, context);
}

export function evolveDelegations(held: readonly HeldDelegation[], event: DelegationEvent): HeldDelegation[] {
  if (event.type === 'DelegationEnded') {
    const { delegation, at } = event.data;
    return held.map((each) => (each.delegation === delegation ? { ...each, endedAt: at } : each));
  }
  const { delegation, delegate, role, unit, from, until } = event.data;
  return [...held, { delegation, delegate, role, unit, from, until, endedAt: null }];
}

/**
 * The role that a delegate has by a delegation at an instant: what the principal themselves holds then, so that an ended role takes its
 * delegations along, and nobody can hand on what was only lent to them.
 * @returns null when it gives nothing (yet, or any more)
 */
export function lentAt(state: Principal, delegation: DelegationId, at: Instant): RoleGrant | null {
  const lent = state.delegations.find((each) => each.delegation === delegation);
  if (!lent || state.status !== 'active' || lent.from > at || isOver(lent, at)) return null;
  const { role, unit } = lent;
  return state.roles.some((held) => isSame(held, lent) && spans(held, { from: at, until: at })) ? { role, unit } : null;
}

type Giving = Extract<DelegationCommand, { type: 'GiveDelegation' }>;

function give(command: Giving, state: Principal, context: DelegationContext): DelegationOccurrence[] {
  const { account, actor, at } = context;
  // No chains by construction: what is lent are roles of the account, and only its own holder lends them.
  if (actor.kind !== 'person' || actor.id !== state.person || actor.onBehalfOf !== null)
    throw new Refusal('delegation.own_only', 'forbidden');
  if (state.delegations.some(({ delegation }) => delegation === command.delegation)) return [];
  if (state.status !== 'active') throw new Refusal('account.not_active', 'conflict');
  const { delegation, role, unit, until } = command;
  const from = command.from ?? at;
  const reason = command.reason.trim();
  refuseUnfitTime({ from, until }, at);
  if (reason === '' || reason.length > DELEGATION_REASON_MAX)
    throw unfit('delegation.reason', '/reason', { most: DELEGATION_REASON_MAX });
  if (!LENDABLE.has(role)) throw unfit('delegation.role_decides_nothing', '/role');
  const isHeld = state.roles.some((held) => isSame(held, command) && spans(held, { from, until }));
  if (!isHeld) throw unfit('delegation.role_not_held', '/role');
  const delegate = delegateIn(context, state);
  const others = state.delegations.filter((other) => isSame(other, command) && !isOver(other, at));
  if (others.some((other) => other.from < until && from < other.until))
    throw new Refusal('delegation.overlaps', 'conflict');
  return [
    {
      type: 'DelegationGiven',
      data: { account, delegation, principal: state.person, delegate, role, unit, from, until },
      personal: { person: state.person, purpose: 'identity', fields: { reason } },
    },
  ];
}

function end(delegation: DelegationId, state: Principal, { account, actor, at }: DelegationContext) {
  const lent = state.delegations.find((each) => each.delegation === delegation);
  const isTheirs = actor.id === state.person || actor.roles.some(({ role }) => role === 'administrator');
  if (!lent || !isTheirs) throw new Refusal('delegation.not_found', 'hidden');
  return isOver(lent, at) ? [] : [{ type: 'DelegationEnded' as const, data: { account, delegation, at } }];
}

function refuseUnfitTime({ from, until }: { from: Instant; until: Instant }, at: Instant): void {
  if (from < at) throw unfit('delegation.begins_in_the_past', '/from');
  if (until <= from) throw unfit('delegation.ends_before_it_begins', '/until');
  const latest = new Date(Date.parse(from) + DELEGATION_DAYS_MAX * DAY_MS).toISOString();
  if (until > latest) throw unfit('delegation.too_long', '/until', { most: DELEGATION_DAYS_MAX });
}

/** Persons are compared, not accounts: a second account of the principal's is the principal. */
function delegateIn({ delegate }: DelegationContext, state: Principal): PersonId {
  if (!delegate || delegate.status !== 'active') throw unfit('delegation.delegate_unknown', '/to');
  if (delegate.person === state.person) throw unfit('delegation.to_yourself', '/to');
  return delegate.person;
}

function unfit(code: string, pointer: string, params: { [name: string]: number } = {}): Refusal {
  return new Refusal(code, 'invalid', params, [{ pointer, code, params }]);
}

function isSame(left: RoleGrant, right: RoleGrant): boolean {
  return left.role === right.role && left.unit === right.unit;
}

/** Whether a role is held through all of a time; at one instant when both ends are it. */
function spans(held: { from: Instant; until: Instant | null }, time: { from: Instant; until: Instant }): boolean {
  if (held.from > time.from) return false;
  return held.until === null || (time.from === time.until ? time.until < held.until : time.until <= held.until);
}

function isOver({ until, endedAt }: HeldDelegation, at: Instant): boolean {
  return until <= at || (endedAt !== null && endedAt <= at);
}
