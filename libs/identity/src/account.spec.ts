import { describe, expect, test } from '@jest/globals';
import type { AnyOccurrence, RecordedEvent } from '#event-store';
import { recordedExample } from '../../event-store/src/testing.js';
import {
  decideAccount,
  evolveAccount,
  rolesAt,
  TOKENS_MAX,
  tokensAt,
  unopenedAccount,
  type Account,
  type AccountCommand,
  type AccountContext,
  type AccountEvent,
  type AccountOccurrence,
} from './account.js';

const ACCOUNT = 'account-1';
const PERSON = 'person-1';
const AT = '2026-04-01T00:00:00.000Z';
const LATER = '2026-05-01T00:00:00.000Z';
const context = (changes: Partial<AccountContext['actor']> = {}, at = AT): AccountContext => ({
  account: ACCOUNT,
  actor: {
    kind: 'person',
    id: 'administrator-1',
    institution: 'i',
    account: null,
    onBehalfOf: null,
    roles: [],
    ...changes,
  },
  at,
  commandId: `command-${at}`,
  // Who gives roles to whom is in role-grants.spec.ts.
  isAlone: true,
});

const OPEN: AccountCommand = {
  type: 'OpenAccount',
  person: PERSON,
  name: { ja: '山田 太郎', en: 'Taro Yamada' },
  email: 'Taro@Example.ac.jp ',
  language: 'ja',
  roles: [],
};
const REQUEST: AccountCommand = { type: 'RequestActivation', tokenHash: 'hash', expiresAt: LATER };
const ACTIVATE: AccountCommand = { type: 'ActivateAccount', tokenHash: 'hash' };
const DEAN: AccountCommand = { type: 'GrantRole', role: 'dean', unit: 'engineering', from: null, until: null };
const CLOSE: AccountCommand = { type: 'CloseAccount' };
const token = (n = 1, expiresAt = LATER): AccountCommand => ({
  ...{ type: 'IssueToken', token: `token-${n}`, tokenHash: `hash-${n}`, label: '学籍システム', expiresAt },
});
const REVOKE: AccountCommand = { type: 'RevokeToken', token: 'token-1' };
const TEN_TOKENS = Array.from({ length: TOKENS_MAX }, (_, n) => token(n + 1));

function after(...commands: AccountCommand[]): Account {
  return commands.reduce(
    (state, command, version) => fold(state, decideAccount(command, state, context()), version),
    unopenedAccount,
  );
}

function fold(state: Account, said: AccountOccurrence[], version = 0): Account {
  return said.reduce(
    (before, each) =>
      evolveAccount(
        before,
        recordedExample(each as AnyOccurrence, version) as RecordedEvent as unknown as AccountEvent,
      ),
    state,
  );
}

const types = (said: AccountOccurrence[]) => said.map(({ type }) => type);
const ACTIVE = [OPEN, REQUEST, ACTIVATE];
const SET_DEAN: AccountCommand = { type: 'SetRoles', roles: [{ role: 'dean', unit: 'engineering' }] };

describe('an account', () => {
  test.each<[string, AccountCommand[], AccountCommand, string[]]>([
    ['opens', [], OPEN, ['AccountOpened']],
    [
      'opens with its roles, each once',
      [],
      {
        ...OPEN,
        roles: [
          { role: 'host', unit: 'law' },
          { role: 'host', unit: 'law' },
        ],
      },
      ['AccountOpened', 'RoleGranted'],
    ],
    ['gets a link', [OPEN], REQUEST, ['ActivationRequested']],
    ['gets the same link once', [OPEN, REQUEST], REQUEST, []],
    ['is activated by its link', [OPEN, REQUEST], ACTIVATE, ['AccountActivated']],
    ['gets a new link when the password is lost', ACTIVE, { ...REQUEST, tokenHash: 'new' }, ['ActivationRequested']],
    ['gets a role', [OPEN], DEAN, ['RoleGranted']],
    ['gets a role once', [OPEN, DEAN], DEAN, []],
    ['gets the same role over another unit', [OPEN, DEAN], { ...DEAN, unit: 'law' }, ['RoleGranted']],
    ['gets a role for good that it had for a time', [OPEN, { ...DEAN, until: LATER }], DEAN, ['RoleGranted']],
    ['keeps a role for good that is given for a time', [OPEN, DEAN], { ...DEAN, until: LATER }, []],
    ['loses a role that is unknown without a word', [OPEN], { type: 'EndRole', grant: 'x' }, []],
    ['has its roles set', [OPEN], SET_DEAN, ['RoleGranted']],
    ['has the same roles set once', [OPEN, SET_DEAN], SET_DEAN, []],
    [
      'has roles ended that are not named',
      [OPEN, DEAN],
      { type: 'SetRoles', roles: [{ role: 'host', unit: null }] },
      ['RoleEnded', 'RoleGranted'],
    ],
    ['has all roles ended', [OPEN, DEAN], { type: 'SetRoles', roles: [] }, ['RoleEnded']],
    ['chooses a language', [OPEN], { type: 'ChooseLanguage', language: 'en' }, ['LanguageChosen']],
    ['chooses its own language again', [OPEN], { type: 'ChooseLanguage', language: 'ja' }, []],
    ['gets a token', ACTIVE, token(), ['TokenIssued']],
    ['gets the same token once', [...ACTIVE, token()], token(), []],
    ['has a token taken back', [...ACTIVE, token()], REVOKE, ['TokenRevoked']],
    ['has a token taken back once', [...ACTIVE, token(), REVOKE], REVOKE, []],
    ['gets a token in the place of one taken back', [...ACTIVE, ...TEN_TOKENS, REVOKE], token(99), ['TokenIssued']],
    ['closes', ACTIVE, CLOSE, ['AccountClosed']],
    ['closes once', [OPEN, CLOSE], CLOSE, []],
  ])('%s', (_, before, command, expected) => {
    expect(types(decideAccount(command, after(...before), context()))).toEqual(expected);
  });

  test.each<[string, AccountCommand[], AccountCommand, string, AccountContext?]>([
    ['that is open opened again', [OPEN], OPEN, 'account.exists'],
    ['nobody opened changed', [], DEAN, 'account.not_found'],
    ['nobody opened closed', [], CLOSE, 'account.not_found'],
    ['that is closed given a role', [OPEN, CLOSE], DEAN, 'account.closed'],
    ['that is closed activated', [OPEN, REQUEST, CLOSE], ACTIVATE, 'account.closed'],
    ['activated without a link', [OPEN], ACTIVATE, 'account.link_unknown'],
    ['activated by another link', [OPEN, REQUEST], { ...ACTIVATE, tokenHash: 'hazh' }, 'account.link_unknown'],
    [
      'activated by a link that was replaced',
      [OPEN, REQUEST, { ...REQUEST, tokenHash: 'new' }],
      ACTIVATE,
      'account.link_unknown',
    ],
    ['activated twice by one link', ACTIVE, ACTIVATE, 'account.link_used'],
    ['activated at the instant its link ends', [OPEN, REQUEST], ACTIVATE, 'account.link_expired', context({}, LATER)],
    ['given a token before it is active', [OPEN], token(), 'account.not_active'],
    ['given a token that has ended already', ACTIVE, token(1, AT), 'token.lifetime'],
    ['given a token for more than a year', ACTIVE, token(1, '2027-04-03T00:00:00.000Z'), 'token.lifetime'],
    ['given one token too many', [...ACTIVE, ...TEN_TOKENS], token(99), 'token.too_many'],
    ['asked to take back a token it never had', ACTIVE, REVOKE, 'token.not_found'],
    ['that is closed given a token', [...ACTIVE, CLOSE], token(), 'account.closed'],
    ['given a role by its own holder', [OPEN], DEAN, 'account.own_role', context({ id: PERSON })],
    ['set new roles by its own holder', [OPEN], SET_DEAN, 'account.own_role', context({ id: PERSON })],
    [
      'opened with a role by its own holder',
      [],
      { ...OPEN, roles: [{ role: 'officer', unit: null }] },
      'account.own_role',
      context({ id: PERSON }),
    ],
    [
      'given a role that ends before it begins',
      [OPEN],
      { ...DEAN, from: LATER, until: AT },
      'account.role_ends_before_it_begins',
    ],
    ['opened under an address that is none', [], { ...OPEN, email: 'taro' }, 'account.email_unreadable'],
    [
      'opened under a name with a bidi control',
      [],
      { ...OPEN, name: { ja: '\u202e太郎', en: '' } },
      'account.name_unreadable',
    ],
    ['opened under no name', [], { ...OPEN, name: { ja: ' ', en: '' } }, 'account.name_unreadable'],
  ])('is not, when %s', (_, before, command, code, given = context()) => {
    expect(() => decideAccount(command, after(...before), given)).toThrow(expect.objectContaining({ code }));
  });

  test('lets its holder give up a role', () => {
    expect(types(decideAccount({ type: 'SetRoles', roles: [] }, after(OPEN, DEAN), context({ id: PERSON })))).toEqual([
      'RoleEnded',
    ]);
  });

  test('seals name and address and leaves neither in clear', () => {
    const [opened] = decideAccount(OPEN, unopenedAccount, context());
    expect(opened?.personal).toEqual({
      person: PERSON,
      purpose: 'identity',
      fields: { name: { ja: '山田 太郎', en: 'Taro Yamada' }, email: 'taro@example.ac.jp' },
    });
    expect(JSON.stringify(opened?.data)).not.toMatch(/Yamada|example/);
  });

  test.each<[string, string, string | null, string, boolean]>([
    ['before it begins', AT, null, '2026-03-31T23:59:59.999Z', false],
    ['at its first instant', AT, null, AT, true],
    ['just before its last', AT, LATER, '2026-04-30T23:59:59.999Z', true],
    ['at its last', AT, LATER, LATER, false],
  ])('has a role %s', (_, from, until, now, holds) => {
    const state = after(...ACTIVE, { ...DEAN, from, until });
    expect(rolesAt(state, now)).toEqual(holds ? [{ role: 'dean', unit: 'engineering' }] : []);
  });

  test.each<[string, AccountCommand[]]>([
    ['before it is activated', [OPEN, DEAN]],
    ['after it is closed', [...ACTIVE, DEAN, CLOSE]],
  ])('has no role %s', (_, commands) => {
    expect(rolesAt(after(...commands), LATER)).toEqual([]);
  });

  test.each<[string, AccountCommand[], string, number]>([
    ['opens while it lasts', [token()], AT, 1],
    ['opens nothing at its last instant', [token()], LATER, 0],
    ['opens nothing once taken back', [token(), REVOKE], AT, 0],
    [
      'opens nothing once a new password is set',
      [token(), { ...REQUEST, tokenHash: 'new' }, { ...ACTIVATE, tokenHash: 'new' }],
      AT,
      0,
    ],
    ['opens nothing on a closed account', [token(), CLOSE], AT, 0],
  ])('a token %s', (_, commands, now, count) => {
    expect(tokensAt(after(...ACTIVE, ...commands), now)).toHaveLength(count);
  });

  test('seals the label of a token and keeps no secret', () => {
    const [issued] = decideAccount(token(), after(...ACTIVE), context());
    expect(issued?.personal).toEqual({ person: PERSON, purpose: 'identity', fields: { label: '学籍システム' } });
    expect(issued?.data).toEqual({ account: ACCOUNT, token: 'token-1', tokenHash: 'hash-1', expiresAt: LATER });
  });

  test('has no role from the instant it is ended', () => {
    const state = after(...ACTIVE, DEAN);
    const ended = fold(
      state,
      decideAccount({ type: 'EndRole', grant: state.roles[0]!.grant }, state, context({}, LATER)),
    );
    expect(rolesAt(ended, LATER)).toEqual([]);
    expect(rolesAt(ended, AT)).toHaveLength(1);
  });
});
