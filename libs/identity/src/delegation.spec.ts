// Who may lend which role to whom, for how long, and what it gives at which instant.
import { describe, expect, test } from '@jest/globals';
import type { RecordedEvent } from '#event-store';
import type { Actor, Instant } from '#kernel';
import { recordedExample } from '../../event-store/src/testing.js';
import {
  decideDelegation,
  evolveDelegations,
  lentAt,
  type DelegationCommand,
  type DelegationContext,
  type DelegationEvent,
  type DelegationOccurrence,
  type HeldDelegation,
  type Principal,
} from './delegation.js';

const AT = '2026-08-01T00:00:00.000Z';
const MIDDLE = '2026-08-15T00:00:00.000Z';
const UNTIL = '2026-09-01T00:00:00.000Z';
const TERM_ENDS = '2027-04-01T00:00:00.000Z';

const somebody = (id: string, changes: Partial<Actor> = {}): Actor => ({
  ...{ kind: 'person', id, institution: 'i', account: null, onBehalfOf: null, roles: [] },
  ...changes,
});
const DEAN = somebody('dean');
const ADMINISTRATOR = somebody('administrator', { roles: [{ role: 'administrator', unit: null }] });

const context = (changes: Partial<DelegationContext> = {}): DelegationContext => ({
  ...{ account: 'account-1', actor: DEAN, at: AT, delegate: { person: 'deputy', status: 'active' } },
  ...changes,
});

const account = (changes: Partial<Principal> = {}): Principal => ({
  status: 'active',
  person: 'dean',
  roles: [
    { role: 'dean', unit: 'engineering', from: AT, until: TERM_ENDS },
    { role: 'officer', unit: null, from: AT, until: null },
    { role: 'host', unit: 'engineering', from: AT, until: null },
    { role: 'executive', unit: null, from: MIDDLE, until: null },
  ],
  delegations: [],
  ...changes,
});

type Giving = Extract<DelegationCommand, { type: 'GiveDelegation' }>;
const giving = (changes: Partial<Giving> = {}): Giving => ({
  ...{ type: 'GiveDelegation', delegation: 'd-1', to: 'account-2', role: 'dean', unit: 'engineering', from: null },
  ...{ until: UNTIL, reason: '海外出張' },
  ...changes,
});

function after(state: Principal, ...commands: [DelegationCommand, DelegationContext?][]): Principal {
  return commands.reduce((before, [command, given = context()]) => {
    const delegations = decideDelegation(command, before, given).reduce(recorded, [...before.delegations]);
    return { ...before, delegations };
  }, state);
}

function recorded(held: HeldDelegation[], said: DelegationOccurrence): HeldDelegation[] {
  const event = recordedExample({ ...said, data: said.data as object }, 0) as RecordedEvent;
  return evolveDelegations(held, event as unknown as DelegationEvent);
}

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a delegation', () => {
  test('is given with who lends what to whom until when, and the reason sealed for the principal', () => {
    expect(decideDelegation(giving(), account(), context())).toEqual([
      {
        type: 'DelegationGiven',
        data: {
          ...{ account: 'account-1', delegation: 'd-1', principal: 'dean', delegate: 'deputy' },
          ...{ role: 'dean', unit: 'engineering', from: AT, until: UNTIL },
        },
        personal: { person: 'dean', purpose: 'identity', fields: { reason: '海外出張' } },
      },
    ]);
  });

  test.each<[string, Giving, Principal, string[]]>([
    ['once', giving(), after(account(), [giving()]), []],
    ['from a later instant', giving({ from: MIDDLE }), account(), ['DelegationGiven']],
    [
      'for a whole year and a day',
      giving({ role: 'officer', unit: null, until: '2027-08-02T00:00:00.000Z' }),
      account(),
      ['DelegationGiven'],
    ],
    ['to the last instant of the role', giving({ until: TERM_ENDS }), account(), ['DelegationGiven']],
    [
      'of a role that has begun by then',
      giving({ role: 'executive', unit: null, from: MIDDLE }),
      account(),
      ['DelegationGiven'],
    ],
    [
      'right after another',
      giving({ delegation: 'd-2', from: UNTIL, until: TERM_ENDS }),
      after(account(), [giving()]),
      ['DelegationGiven'],
    ],
    [
      'for another role meanwhile',
      giving({ delegation: 'd-2', role: 'officer', unit: null }),
      after(account(), [giving()]),
      ['DelegationGiven'],
    ],
    [
      'in the place of one that was ended',
      giving({ delegation: 'd-2' }),
      after(account(), [giving()], [{ type: 'EndDelegation', delegation: 'd-1' }]),
      ['DelegationGiven'],
    ],
  ])('is given %s', (_, command, state, types) => {
    expect(decideDelegation(command, state, context()).map(({ type }) => type)).toEqual(types);
  });

  test.each<[string, Giving, string, Partial<DelegationContext>?, Principal?]>([
    ['by an administrator', giving(), 'delegation.own_only', { actor: ADMINISTRATOR }],
    [
      'by whoever acts in the holder’s place',
      giving(),
      'delegation.own_only',
      { actor: somebody('deputy', { onBehalfOf: 'dean' }) },
    ],
    [
      'by the holder while they act for another',
      giving(),
      'delegation.own_only',
      { actor: somebody('dean', { onBehalfOf: 'x' }) },
    ],
    [
      'by a machine of the same name',
      giving(),
      'delegation.own_only',
      { actor: somebody('dean', { kind: 'machine' }) },
    ],
    ['on an account that is not active', giving(), 'account.not_active', {}, account({ status: 'invited' })],
    ['of a role that decides nothing', giving({ role: 'host' }), 'delegation.role_decides_nothing'],
    ['of a role over another unit', giving({ unit: 'law' }), 'delegation.role_not_held'],
    ['of a role over all units by who holds it over one', giving({ unit: null }), 'delegation.role_not_held'],
    ['of a role that has not begun', giving({ role: 'executive', unit: null }), 'delegation.role_not_held'],
    ['beyond the end of the role', giving({ until: '2027-04-01T00:00:00.001Z' }), 'delegation.role_not_held'],
    ['of a role that was only lent to them', giving({ role: 'president', unit: null }), 'delegation.role_not_held'],
    ['from a past instant', giving({ from: '2026-07-31T23:59:59.999Z' }), 'delegation.begins_in_the_past'],
    ['until its own beginning', giving({ until: AT }), 'delegation.ends_before_it_begins'],
    [
      'for more than 366 days',
      giving({ role: 'officer', unit: null, until: '2027-08-02T00:00:00.001Z' }),
      'delegation.too_long',
    ],
    ['without a reason', giving({ reason: ' \n' }), 'delegation.reason'],
    ['to nobody the institution knows', giving(), 'delegation.delegate_unknown', { delegate: null }],
    [
      'to somebody invited',
      giving(),
      'delegation.delegate_unknown',
      { delegate: { person: 'deputy', status: 'invited' } },
    ],
    [
      'to somebody who has left',
      giving(),
      'delegation.delegate_unknown',
      { delegate: { person: 'deputy', status: 'closed' } },
    ],
    [
      'to another account of one’s own',
      giving(),
      'delegation.to_yourself',
      { delegate: { person: 'dean', status: 'active' } },
    ],
    [
      'over the time of another',
      giving({ delegation: 'd-2', from: MIDDLE, until: TERM_ENDS }),
      'delegation.overlaps',
      {},
      after(account(), [giving()]),
    ],
  ])('is not given %s', (_, command, expected, changes = {}, state = account()) => {
    expect(() => decideDelegation(command, state, context(changes))).toThrow(code(expected));
  });

  const END: DelegationCommand = { type: 'EndDelegation', delegation: 'd-1' };
  test.each<[string, Actor, Instant, string[]]>([
    ['by the principal', DEAN, MIDDLE, ['DelegationEnded']],
    ['by an administrator', ADMINISTRATOR, MIDDLE, ['DelegationEnded']],
    ['by the principal when it is over: nothing more', DEAN, UNTIL, []],
  ])('is ended %s', (_, actor, at, types) => {
    const said = decideDelegation(END, after(account(), [giving()]), context({ actor, at }));
    expect(said.map(({ type }) => type)).toEqual(types);
  });

  test('is ended once', () => {
    const ended = after(account(), [giving()], [END, context({ at: MIDDLE })]);
    expect(decideDelegation(END, ended, context({ at: MIDDLE }))).toEqual([]);
  });

  test.each<[string, Actor, DelegationCommand]>([
    ['by the delegate', somebody('deputy'), END],
    ['by the delegate in the principal’s place', somebody('deputy', { onBehalfOf: 'dean' }), END],
    ['by a stranger', somebody('stranger', { roles: [{ role: 'officer', unit: null }] }), END],
    ['when there is none of that name', DEAN, { ...END, delegation: 'd-9' }],
  ])('is not ended %s, nor told to be there', (_, actor, command) => {
    const state = after(account(), [giving()]);
    expect(() => decideDelegation(command, state, context({ actor }))).toThrow(code('delegation.not_found'));
  });

  const later = giving({ from: MIDDLE });
  test.each<[string, Instant, Principal, boolean]>([
    ['nothing before its first instant', '2026-08-14T23:59:59.999Z', after(account(), [later]), false],
    ['the role at its first instant', MIDDLE, after(account(), [later]), true],
    ['the role just before its last', '2026-08-31T23:59:59.999Z', after(account(), [later]), true],
    ['nothing at its last', UNTIL, after(account(), [later]), false],
    [
      'nothing from the instant it was ended',
      MIDDLE,
      after(account(), [giving()], [END, context({ at: MIDDLE })]),
      false,
    ],
    [
      'the role until then',
      '2026-08-14T23:59:59.999Z',
      after(account(), [giving()], [END, context({ at: MIDDLE })]),
      true,
    ],
    ['nothing once the account is closed', MIDDLE, { ...after(account(), [giving()]), status: 'closed' }, false],
    [
      'nothing once the principal’s role has ended',
      MIDDLE,
      { ...after(account(), [giving()]), roles: [{ role: 'dean', unit: 'engineering', from: AT, until: MIDDLE }] },
      false,
    ],
  ])('gives %s', (_, at, state, gives) => {
    expect(lentAt(state, 'd-1', at)).toEqual(gives ? { role: 'dean', unit: 'engineering' } : null);
  });

  test('gives nothing when there is none of that name', () => {
    expect(lentAt(account(), 'd-1', AT)).toBeNull();
  });
});
