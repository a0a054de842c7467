// The life of one account: opened by an administrator, activated by its holder, given roles that begin and end and may be lent, closed.
// Pure. Event names are the storage format; add, never rename. Name and e-mail are sealed (purpose `identity`).
import type { Circumstances, Occurrence, RecordedEvent } from '#event-store';
import {
  Refusal,
  derivedId,
  unreachable,
  type AccountId,
  type Instant,
  type PersonId,
  type Role,
  type RoleGrant,
  type UnitId,
} from '#kernel';
import {
  decideDelegation,
  evolveDelegations,
  type DelegationCommand,
  type DelegationContext,
  type DelegationEvent,
  type DelegationOccurrence,
  type HeldDelegation,
} from './delegation.js';
import { readableEmail, readableName, type PersonName } from './person-name.js';
import { sameHash } from './secrets.js';

export type Language = 'ja' | 'en';

/** A role for a time: from its first instant, up to but not including its last. */
export interface HeldRole extends RoleGrant {
  grant: string;
  from: Instant;
  until: Instant | null;
}

/** What lets a program act for the account's holder. */
export interface HeldToken {
  token: TokenId;
  tokenHash: string;
  issuedAt: Instant;
  expiresAt: Instant;
  revokedAt: Instant | null;
}

/** UUID of a token: what it is called by, and not what opens. */
export type TokenId = string;

/** Tokens that open something at a time, and how long one may. */
export const TOKENS_MAX = 10;
export const TOKEN_DAYS_MAX = 366;
const DAY_MS = 24 * 60 * 60_000;

type Is<Type extends string, Data, Fields = never> = {
  occurrence: Occurrence<Type, Data, Fields>;
  recorded: RecordedEvent<Type, Data, Fields>;
};
type AccountFact =
  | Is<
      'AccountOpened',
      { account: AccountId; person: PersonId; language: Language },
      { name: { ja: string; en: string }; email: string }
    >
  | Is<'ActivationRequested', { account: AccountId; tokenHash: string; expiresAt: Instant }>
  | Is<'AccountActivated', { account: AccountId; tokenHash: string }>
  | Is<
      'RoleGranted',
      { account: AccountId; grant: string; role: Role; unit: UnitId | null; from: Instant; until: Instant | null }
    >
  | Is<'RoleEnded', { account: AccountId; grant: string; at: Instant }>
  | Is<'AccountClosed', { account: AccountId }>
  | Is<'LanguageChosen', { account: AccountId; language: Language }>
  | Is<'TokenIssued', { account: AccountId; token: TokenId; tokenHash: string; expiresAt: Instant }, { label: string }>
  | Is<'TokenRevoked', { account: AccountId; token: TokenId }>;

export type AccountOccurrence = AccountFact['occurrence'] | DelegationOccurrence;
export type AccountEvent = AccountFact['recorded'] | DelegationEvent;
export const ACCOUNT_EVENTS = [
  'AccountOpened',
  'ActivationRequested',
  'AccountActivated',
  'RoleGranted',
  'RoleEnded',
  'AccountClosed',
  'LanguageChosen',
  'TokenIssued',
  'TokenRevoked',
  'DelegationGiven',
  'DelegationEnded',
] as const satisfies readonly AccountEvent['type'][];

export type AccountCommand =
  | { type: 'OpenAccount'; person: PersonId; name: PersonName; email: string; language: Language; roles: RoleGrant[] }
  /** A link to set a (new) password; it replaces an earlier one that was not used. */
  | { type: 'RequestActivation'; tokenHash: string; expiresAt: Instant }
  | { type: 'ActivateAccount'; tokenHash: string }
  | { type: 'GrantRole'; role: Role; unit: UnitId | null; from: Instant | null; until: Instant | null }
  | { type: 'EndRole'; grant: string }
  /** Exactly these roles from now on: grants what is missing, ends what is not named. */
  | { type: 'SetRoles'; roles: RoleGrant[] }
  | { type: 'CloseAccount' }
  | { type: 'ChooseLanguage'; language: Language }
  /** For a program of the holder's own. The label says to them which; it is theirs and is sealed. */
  | { type: 'IssueToken'; token: TokenId; tokenHash: string; label: string; expiresAt: Instant }
  | { type: 'RevokeToken'; token: TokenId }
  | DelegationCommand;

export interface Account {
  status: 'unopened' | 'invited' | 'active' | 'closed';
  account: AccountId;
  person: PersonId;
  language: Language;
  activation: { tokenHash: string; expiresAt: Instant } | null;
  usedTokens: string[];
  roles: HeldRole[];
  tokens: HeldToken[];
  delegations: HeldDelegation[];
}

export const unopenedAccount: Account = {
  status: 'unopened',
  account: '',
  person: '',
  language: 'ja',
  activation: null,
  usedTokens: [],
  roles: [],
  tokens: [],
  delegations: [],
};

/** What is known of the world: the account's id, who acts when, and whom they name as their delegate. */
export interface AccountContext extends DelegationContext, Pick<Circumstances, 'commandId'> {}

/** An outcome that already holds yields no events. @throws Refusal */
export function decideAccount(command: AccountCommand, state: Account, context: AccountContext): AccountOccurrence[] {
  const { account } = context;
  if (command.type === 'OpenAccount') return openAccount(command, state, context);
  if (state.status === 'unopened') throw new Refusal('account.not_found', 'hidden');
  if (command.type === 'CloseAccount')
    return state.status === 'closed' ? [] : [{ type: 'AccountClosed', data: { account } }];
  if (state.status === 'closed') throw new Refusal('account.closed', 'conflict');
  switch (command.type) {
    case 'RequestActivation':
      if (state.activation?.tokenHash === command.tokenHash) return [];
      return [
        { type: 'ActivationRequested', data: { account, tokenHash: command.tokenHash, expiresAt: command.expiresAt } },
      ];
    case 'ActivateAccount':
      return activate(command.tokenHash, state, context);
    case 'GrantRole':
      return grantRoles([command], state, context, { from: command.from ?? context.at, until: command.until });
    case 'EndRole':
      return endRoles(
        state.roles.filter((role) => role.grant === command.grant),
        context,
      );
    case 'SetRoles':
      return [
        ...endRoles(
          state.roles.filter((held) => !command.roles.some((wanted) => isSameRole(held, wanted))),
          context,
        ),
        ...grantRoles(command.roles, state, context, { from: context.at, until: null }),
      ];
    case 'ChooseLanguage':
      if (state.language === command.language) return [];
      return [{ type: 'LanguageChosen', data: { account, language: command.language } }];
    case 'IssueToken':
      return issueToken(command, state, context);
    case 'RevokeToken':
      return revokeToken(command.token, state, context);
    case 'GiveDelegation':
    case 'EndDelegation':
      return decideDelegation(command, state, context);
    default:
      return unreachable(command);
  }
}

export function evolveAccount(state: Account, event: AccountEvent): Account {
  switch (event.type) {
    case 'AccountOpened':
      return { ...unopenedAccount, ...event.data, status: 'invited' };
    case 'ActivationRequested':
      return { ...state, activation: { tokenHash: event.data.tokenHash, expiresAt: event.data.expiresAt } };
    case 'AccountActivated':
      // Whoever sets a new password closes every way in that was opened under the old one.
      return {
        ...state,
        status: 'active',
        activation: null,
        usedTokens: [...state.usedTokens, event.data.tokenHash],
        tokens: state.tokens.map((held) => revokedAt(held, event.at)),
      };
    case 'RoleGranted': {
      const { grant, role, unit, from, until } = event.data;
      return { ...state, roles: [...state.roles, { grant, role, unit, from, until }] };
    }
    case 'RoleEnded': {
      const { grant, at } = event.data;
      return { ...state, roles: state.roles.map((role) => (role.grant === grant ? { ...role, until: at } : role)) };
    }
    case 'AccountClosed':
      return { ...state, status: 'closed', activation: null };
    case 'LanguageChosen':
      return { ...state, language: event.data.language };
    case 'TokenIssued': {
      const { token, tokenHash, expiresAt } = event.data;
      return {
        ...state,
        tokens: [...state.tokens, { token, tokenHash, issuedAt: event.at, expiresAt, revokedAt: null }],
      };
    }
    case 'TokenRevoked': {
      const { token } = event.data;
      return {
        ...state,
        tokens: state.tokens.map((held) => (held.token === token ? revokedAt(held, event.at) : held)),
      };
    }
    case 'DelegationGiven':
    case 'DelegationEnded':
      return { ...state, delegations: evolveDelegations(state.delegations, event) };
    default:
      return unreachable(event);
  }
}

/** The roles that hold at an instant; none on an account that is not active. */
export function rolesAt(state: Account, at: Instant): RoleGrant[] {
  if (state.status !== 'active') return [];
  return state.roles.filter((role) => role.from <= at && !hasEnded(role, at)).map(({ role, unit }) => ({ role, unit }));
}

/** The tokens that open something at an instant; none on an account that is not active. */
export function tokensAt(state: Account, at: Instant): HeldToken[] {
  if (state.status !== 'active') return [];
  return state.tokens.filter((held) => held.revokedAt === null && held.expiresAt > at);
}

function openAccount(
  command: Extract<AccountCommand, { type: 'OpenAccount' }>,
  state: Account,
  context: AccountContext,
): AccountOccurrence[] {
  const { account, at } = context;
  if (state.status !== 'unopened') throw new Refusal('account.exists', 'conflict');
  const { person, language } = command;
  const fields = { name: readableName(command.name), email: readableEmail(command.email) };
  const opened: AccountOccurrence = {
    type: 'AccountOpened',
    data: { account, person, language },
    personal: { person, purpose: 'identity', fields },
  };
  return [opened, ...grantRoles(command.roles, { ...unopenedAccount, person }, context, { from: at, until: null })];
}

function activate(tokenHash: string, state: Account, { account, at }: AccountContext): AccountOccurrence[] {
  if (state.usedTokens.some((used) => sameHash(used, tokenHash))) throw new Refusal('account.link_used', 'conflict');
  if (!state.activation || !sameHash(state.activation.tokenHash, tokenHash))
    throw new Refusal('account.link_unknown', 'hidden');
  if (state.activation.expiresAt <= at) throw new Refusal('account.link_expired', 'conflict');
  return [{ type: 'AccountActivated', data: { account, tokenHash } }];
}

function issueToken(
  { token, tokenHash, label, expiresAt }: Extract<AccountCommand, { type: 'IssueToken' }>,
  state: Account,
  { account, at }: AccountContext,
): AccountOccurrence[] {
  if (state.status !== 'active') throw new Refusal('account.not_active', 'conflict');
  if (state.tokens.some((held) => held.token === token)) return [];
  const latest = new Date(Date.parse(at) + TOKEN_DAYS_MAX * DAY_MS).toISOString();
  if (expiresAt <= at || expiresAt > latest)
    throw new Refusal('token.lifetime', 'invalid', { most: TOKEN_DAYS_MAX }, [
      { pointer: '/days', code: 'token.lifetime', params: { most: TOKEN_DAYS_MAX } },
    ]);
  if (tokensAt(state, at).length >= TOKENS_MAX) throw new Refusal('token.too_many', 'conflict', { most: TOKENS_MAX });
  return [
    {
      type: 'TokenIssued',
      data: { account, token, tokenHash, expiresAt },
      personal: { person: state.person, purpose: 'identity', fields: { label } },
    },
  ];
}

function revokeToken(token: TokenId, state: Account, { account }: AccountContext): AccountOccurrence[] {
  const held = state.tokens.find((each) => each.token === token);
  if (!held) throw new Refusal('token.not_found', 'hidden');
  return held.revokedAt === null ? [{ type: 'TokenRevoked', data: { account, token } }] : [];
}

function revokedAt(held: HeldToken, at: Instant): HeldToken {
  return { ...held, revokedAt: held.revokedAt ?? at };
}

function grantRoles(
  wanted: readonly RoleGrant[],
  state: Account,
  { account, actor, at, commandId }: AccountContext,
  time: { from: Instant; until: Instant | null },
): AccountOccurrence[] {
  if (time.until !== null && time.until <= time.from)
    throw new Refusal('account.role_ends_before_it_begins', 'invalid');
  const missing = wanted.filter((role, index) => {
    const isFirst = wanted.findIndex((other) => isSameRole(other, role)) === index;
    return isFirst && !state.roles.some((held) => isSameRole(held, role) && covers(held, time, at));
  });
  // Four eyes begin here: whoever could give themselves a role could give themselves every decision (assurance.md §2 row 11).
  if (missing.length > 0 && actor.id === state.person) throw new Refusal('account.own_role', 'forbidden');
  return missing.map(({ role, unit }) => ({
    type: 'RoleGranted',
    data: { account, grant: derivedId('role', account, commandId, role, unit ?? ''), role, unit, ...time },
  }));
}

function endRoles(roles: readonly HeldRole[], { account, at }: AccountContext): AccountOccurrence[] {
  return roles
    .filter((role) => !hasEnded(role, at))
    .map(({ grant }) => ({ type: 'RoleEnded', data: { account, grant, at } }));
}

function isSameRole(left: RoleGrant, right: RoleGrant): boolean {
  return left.role === right.role && left.unit === right.unit;
}

function covers(held: HeldRole, time: { from: Instant; until: Instant | null }, at: Instant): boolean {
  if (hasEnded(held, at) || held.from > time.from) return false;
  return held.until === null || (time.until !== null && time.until <= held.until);
}

function hasEnded(role: HeldRole, at: Instant): boolean {
  return role.until !== null && role.until <= at;
}
