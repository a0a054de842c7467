// The life of one account: opened by an administrator, activated by its holder, given roles that begin and end and may be lent, closed.
// Pure. Event names are the storage format; add, never rename. Name and e-mail are sealed (purpose `identity`).
import type { Occurrence, RecordedEvent } from '#event-store';
import { Refusal, unreachable, type AccountId, type Instant, type PersonId, type RoleGrant } from '#kernel';
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
import {
  decideRoles,
  evolveRoles,
  grantRoles,
  hasEnded,
  type HeldRole,
  type ProposedRole,
  type RoleCommand,
  type RoleContext,
  type RoleEvent,
  type RoleOccurrence,
} from './roles/role-grants.js';
import { sameHash } from './secrets.js';

export type Language = 'ja' | 'en';

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
  | Is<'AccountClosed', { account: AccountId }>
  | Is<'LanguageChosen', { account: AccountId; language: Language }>
  | Is<'TokenIssued', { account: AccountId; token: TokenId; tokenHash: string; expiresAt: Instant }, { label: string }>
  | Is<'TokenRevoked', { account: AccountId; token: TokenId }>;

export type AccountOccurrence = AccountFact['occurrence'] | DelegationOccurrence | RoleOccurrence;
export type AccountEvent = AccountFact['recorded'] | DelegationEvent | RoleEvent;
export const ACCOUNT_EVENTS = [
  'AccountOpened',
  'ActivationRequested',
  'AccountActivated',
  'RoleGranted',
  'RoleEnded',
  'RoleGrantProposed',
  'RoleGrantWithdrawn',
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
  | RoleCommand
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
  roles: readonly HeldRole[];
  proposals: readonly ProposedRole[];
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
  proposals: [],
  tokens: [],
  delegations: [],
};

/** What is known of the world: the account's id, who acts when, and whom they name as their delegate. */
export interface AccountContext extends DelegationContext, RoleContext {}

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
    case 'EndRole':
    case 'SetRoles':
    case 'ConfirmRoleGrant':
    case 'WithdrawRoleGrant':
      return decideRoles(command, state, context);
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
    case 'RoleGranted':
    case 'RoleEnded':
    case 'RoleGrantProposed':
    case 'RoleGrantWithdrawn':
      return evolveRoles(state, event);
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
  const { account } = context;
  if (state.status !== 'unopened') throw new Refusal('account.exists', 'conflict');
  const { person, language } = command;
  const fields = { name: readableName(command.name), email: readableEmail(command.email) };
  const opened: AccountOccurrence = {
    type: 'AccountOpened',
    data: { account, person, language },
    personal: { person, purpose: 'identity', fields },
  };
  return [opened, ...grantRoles(command.roles, { ...unopenedAccount, person }, context, { from: null, until: null })];
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
