import { describe, expect, test } from '@jest/globals';
import type { AnyOccurrence } from '#event-store';
import { ROLES, type Role } from '#kernel';
import { recordedExample } from '../../../event-store/src/testing.js';
import {
  decideAccount,
  evolveAccount,
  rolesAt,
  unopenedAccount,
  type Account,
  type AccountCommand,
  type AccountContext,
  type AccountEvent,
} from '../account.js';
import { BY_TWO, CONFIRMING } from './role-grants.js';

const AT = '2026-11-23T00:00:00.000Z';
const APRIL = '2027-03-31T15:00:00.000Z';
const NEXT_APRIL = '2028-03-31T15:00:00.000Z';
const ACCOUNT = 'account-1';
const HOLDER = 'holder';

type Said = { by: string; command: AccountCommand; at?: string; kind?: 'person' | 'operator'; isAlone?: boolean };

const context = ({ by, command, at = AT, kind = 'person', isAlone = false }: Said): AccountContext => ({
  ...{ account: ACCOUNT, at, commandId: `${command.type} by ${by} at ${at}`, isAlone },
  actor: { kind, id: by, institution: 'i', account: null, onBehalfOf: null, roles: [] },
});

function say(state: Account, said: Said) {
  const occurrences = decideAccount(said.command, state, context(said));
  const { by: id, kind = 'person', at = AT } = said;
  const events = occurrences.map((each, version) =>
    recordedExample(each as AnyOccurrence, version, { at, actor: { kind, id, onBehalfOf: null } }),
  );
  return { occurrences, state: (events as unknown as AccountEvent[]).reduce(evolveAccount, state) };
}

const after = (...all: Said[]) => all.reduce((state, said) => say(state, said).state, unopenedAccount);

const grant = (role: Role, more: Partial<Extract<AccountCommand, { type: 'GrantRole' }>> = {}): AccountCommand => ({
  ...{ type: 'GrantRole', role, unit: 'engineering', from: null, until: null },
  ...more,
});
const OPENED: Said[] = [
  {
    by: 'ann',
    command: {
      ...{ type: 'OpenAccount', person: HOLDER, name: { ja: '例', en: 'Rei' }, email: 'rei@keyaki.example' },
      ...{ language: 'ja', roles: [] },
    },
  },
  { by: 'ann', command: { type: 'RequestActivation', tokenHash: 'h', expiresAt: NEXT_APRIL } },
  { by: HOLDER, command: { type: 'ActivateAccount', tokenHash: 'h' } },
];
const PROPOSED: Said[] = [...OPENED, { by: 'ann', command: grant('dean') }];
const waiting = (state: Account) => state.proposals.find(({ status }) => status === 'waiting')?.proposal ?? 'none';
const confirm = (state: Account): AccountCommand => ({ type: 'ConfirmRoleGrant', proposal: waiting(state) });
const types = (state: Account, said: Said) => say(state, said).occurrences.map(({ type }) => type);

describe('a role', () => {
  test.each(ROLES)('%s: two persons give whatever decides, administers or reads everything', (role) => {
    const given = BY_TWO.has(role) ? 'RoleGrantProposed' : 'RoleGranted';
    expect([role, types(after(...OPENED), { by: 'ann', command: grant(role) })]).toEqual([role, [given]]);
    expect(['host', 'clerk'].includes(role)).toBe(!BY_TWO.has(role));
  });

  test('is confirmed by who may grant roles or answers for the programme', () => {
    expect([...CONFIRMING].sort()).toEqual(['administrator', 'executive', 'president']);
  });

  test('that was proposed is held once another has confirmed it, and the log says who wanted it', () => {
    const state = after(...PROPOSED);
    expect(rolesAt(state, AT)).toEqual([]);
    const confirmed = say(state, { by: 'bob', command: confirm(state) });
    expect(confirmed.occurrences).toEqual([
      {
        type: 'RoleGranted',
        data: {
          ...{ account: ACCOUNT, grant: expect.any(String), role: 'dean', unit: 'engineering', from: AT, until: null },
          ...{ proposal: waiting(state), proposedBy: 'ann' },
        },
      },
    ]);
    expect(rolesAt(confirmed.state, AT)).toEqual([{ role: 'dean', unit: 'engineering' }]);
    const again: AccountCommand = { type: 'ConfirmRoleGrant', proposal: waiting(state) };
    expect(types(confirmed.state, { by: 'bob', command: again })).toEqual([]);
  });

  test.each<[string, Said, string]>([
    ['whoever proposed it', { by: 'ann', command: confirm(after(...PROPOSED)) }, 'account.proposal_needs_another'],
    ['whoever would get it', { by: HOLDER, command: confirm(after(...PROPOSED)) }, 'account.own_role'],
    [
      'anybody, when it is none',
      { by: 'bob', command: { type: 'ConfirmRoleGrant', proposal: 'x' } },
      'account.proposal_unknown',
    ],
  ])('is not confirmed by %s', (_, said, code) => {
    expect(() => say(after(...PROPOSED), said)).toThrow(expect.objectContaining({ code }));
  });

  test('is not proposed by whoever would get it', () => {
    expect(() => say(after(...OPENED), { by: HOLDER, command: grant('officer') })).toThrow(
      expect.objectContaining({ code: 'account.own_role' }),
    );
  });

  test.each<[string, Said[], Said, string[]]>([
    ['proposed twice is one proposal', PROPOSED, { by: 'bob', command: grant('dean') }, []],
    [
      'proposed for another time is another',
      PROPOSED,
      { by: 'ann', command: grant('dean', { until: APRIL }) },
      ['RoleGrantProposed'],
    ],
    [
      'given while nobody else could confirm says so',
      OPENED,
      { by: 'ann', command: grant('dean'), isAlone: true },
      ['RoleGranted'],
    ],
    [
      'given by the operator at the machine needs nobody else',
      OPENED,
      { by: 'op', kind: 'operator', command: grant('dean') },
      ['RoleGranted'],
    ],
    [
      'set with others is proposed once',
      PROPOSED,
      { by: 'ann', command: { type: 'SetRoles', roles: [{ role: 'dean', unit: 'engineering' }] } },
      [],
    ],
    [
      'that is not among those set is proposed no more',
      PROPOSED,
      { by: 'ann', command: { type: 'SetRoles', roles: [] } },
      ['RoleGrantWithdrawn'],
    ],
    [
      'is withdrawn by anybody who may confirm',
      PROPOSED,
      { by: 'bob', command: { type: 'WithdrawRoleGrant', proposal: waiting(after(...PROPOSED)) } },
      ['RoleGrantWithdrawn'],
    ],
  ])('%s', (_, before, said, expected) => {
    expect(types(after(...before), said)).toEqual(expected);
  });

  test('that was given by one person alone bears that', () => {
    const [said] = say(after(...OPENED), { by: 'ann', command: grant('dean'), isAlone: true }).occurrences;
    expect(said?.data).toMatchObject({ alone: true });
    const [host] = say(after(...OPENED), { by: 'ann', command: grant('host'), isAlone: true }).occurrences;
    expect(host?.data).not.toHaveProperty('alone');
  });

  test('that was withdrawn is confirmed no more, and one that is held is not withdrawn', () => {
    const state = after(...PROPOSED);
    const proposal = waiting(state);
    const withdrawn = say(state, { by: 'bob', command: { type: 'WithdrawRoleGrant', proposal } }).state;
    expect(() => say(withdrawn, { by: 'bob', command: { type: 'ConfirmRoleGrant', proposal } })).toThrow(
      expect.objectContaining({ code: 'account.proposal_withdrawn' }),
    );
    const held = say(state, { by: 'bob', command: { type: 'ConfirmRoleGrant', proposal } }).state;
    expect(() => say(held, { by: 'bob', command: { type: 'WithdrawRoleGrant', proposal } })).toThrow(
      expect.objectContaining({ code: 'account.proposal_granted' }),
    );
  });
});

describe('the time of a role', () => {
  const inApril = after(...OPENED, { by: 'ann', command: grant('dean', { from: APRIL, until: NEXT_APRIL }) });
  const confirmedAt = (at: string) => say(inApril, { by: 'bob', command: confirm(inApril), at });

  test.each([
    ['before it begins', AT, APRIL],
    ['after it was to begin: never for a time that has passed', '2027-06-01T00:00:00.000Z', '2027-06-01T00:00:00.000Z'],
  ])('begins, confirmed %s', (_, at, from) => {
    expect(confirmedAt(at).occurrences[0]?.data).toMatchObject({ from, until: NEXT_APRIL });
  });

  test('that is over is not confirmed', () => {
    expect(() => confirmedAt(NEXT_APRIL)).toThrow(expect.objectContaining({ code: 'account.proposal_over' }));
  });

  test.each([
    ['the eve', AT, 0],
    ['its first instant', APRIL, 1],
    ['its last day', '2028-03-31T14:59:59.999Z', 1],
    ['its end', NEXT_APRIL, 0],
  ])('holds at %s', (_, at, roles) => {
    expect(rolesAt(confirmedAt(AT).state, at)).toHaveLength(roles);
  });

  test.each<[string, string | null, string[] | string]>([
    ['now', null, ['RoleEnded']],
    ['on a day to come', '2027-10-01T00:00:00.000Z', ['RoleEnded']],
    ['when it ends anyway', NEXT_APRIL, []],
    ['later than it ends, which would be giving it', '2029-03-31T15:00:00.000Z', []],
    ['yesterday', '2026-11-22T00:00:00.000Z', 'account.role_end_in_the_past'],
  ])('is ended by one person, %s', (_, at, expected) => {
    const { state } = confirmedAt(AT);
    const end: AccountCommand = { type: 'EndRole', grant: state.roles[0]?.grant ?? '', at };
    const ended = () => types(state, { by: HOLDER, command: end });
    if (typeof expected === 'string') expect(ended).toThrow(expect.objectContaining({ code: expected }));
    else expect(ended()).toEqual(expected);
  });

  test('is left as it is when the role is among those that are set', () => {
    const { state } = confirmedAt(AT);
    const same: AccountCommand = { type: 'SetRoles', roles: [{ role: 'dean', unit: 'engineering' }] };
    expect(types(state, { by: 'ann', command: same })).toEqual([]);
  });
});
