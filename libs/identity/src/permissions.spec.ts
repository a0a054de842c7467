// The whole table, walked: every permission × every holder × every relation against an expectation written out here by hand.
import { describe, expect, test } from '@jest/globals';
import { ROLES, type Actor, type Role } from '#kernel';
import {
  HOLDERS,
  PERMISSIONS,
  holdersOf,
  holdsAnywhere,
  permissionTable,
  permissionsOf,
  permits,
  type Holder,
  type Matter,
  type Permission,
} from './permissions.js';

const HERE = '00000000-0000-4000-8000-00000000000a';
const ELSEWHERE = '00000000-0000-4000-8000-00000000000b';
const ME = 'me';
const UNITS_UP = ['applied-physics', 'engineering'];

// How the actor may stand to the matter.
const SITUATIONS = [
  'own',
  'in my unit',
  'below my unit',
  'institution-wide role',
  'other unit',
  'other institution',
] as const;
type Situation = (typeof SITUATIONS)[number];

const EVERYWHERE: Situation[] = ['own', 'in my unit', 'below my unit', 'institution-wide role', 'other unit'];
const OWN: Situation[] = ['own'];
const UNIT: Situation[] = ['in my unit', 'below my unit', 'institution-wide role'];

const staff = (reach: Situation[], ...holders: Holder[]) =>
  Object.fromEntries(holders.map((holder) => [holder, reach]));
const READERS = staff(EVERYWHERE, 'officer', 'executive', 'president', 'inspector');
const ALL_ROLES = staff(EVERYWHERE, ...ROLES);

const EXPECTED: Record<Permission, Partial<Record<Holder, Situation[]>>> = {
  'case.open': { host: OWN },
  'case.prepare': { clerk: UNIT, ...staff(EVERYWHERE, 'officer') },
  'case.read': { host: OWN, applicant: OWN, clerk: UNIT, dean: UNIT, ...READERS },
  'case.edit': { host: OWN, applicant: OWN },
  'case.invite': { host: OWN },
  'case.declare': { host: OWN, applicant: OWN },
  'case.submit': { host: OWN, applicant: OWN },
  'case.recall': { host: OWN },
  'case.amend': { host: OWN },
  'case.withdraw': { host: OWN, applicant: OWN },
  'case.decide': { dean: UNIT, ...staff(EVERYWHERE, 'officer', 'executive', 'president') },
  'case.escalate': { clerk: UNIT, dean: UNIT, ...staff(EVERYWHERE, 'officer', 'executive') },
  'case.reroute': staff(EVERYWHERE, 'officer'),
  'case.take': { dean: UNIT, ...staff(EVERYWHERE, 'officer', 'executive', 'president') },
  'figure.read': { dean: UNIT, ...staff(EVERYWHERE, 'officer', 'executive', 'president', 'inspector') },
  'case.hold': staff(EVERYWHERE, 'officer', 'executive'),
  'case.reopen': staff(EVERYWHERE, 'officer', 'executive'),
  'decision.supersede': staff(EVERYWHERE, 'executive', 'president'),
  'decision.contest': { applicant: OWN },
  'contest.answer': staff(EVERYWHERE, 'officer', 'executive', 'president'),
  'step.confirm': { dean: UNIT, ...staff(EVERYWHERE, 'officer', 'executive', 'president') },
  'interest.declare': { host: OWN, dean: UNIT, ...staff(EVERYWHERE, 'officer', 'executive', 'president') },
  'interest.lift': staff(EVERYWHERE, 'officer', 'executive'),
  'opinion.ask': { dean: UNIT, ...staff(EVERYWHERE, 'officer', 'executive', 'president') },
  'opinion.give': staff(EVERYWHERE, 'host', 'clerk', 'dean', 'officer', 'executive', 'president'),
  'second-look.draw': staff(EVERYWHERE, 'machine'),
  'second-look.give': staff(EVERYWHERE, 'officer', 'executive'),
  'second-look.read': READERS,
  'case.check': staff(EVERYWHERE, 'machine'),
  'case.notify': staff(EVERYWHERE, 'machine'),
  'case.verify': READERS,
  'hit.adjudicate': staff(EVERYWHERE, 'officer'),
  'tier.assign': staff(EVERYWHERE, 'officer'),
  'tier.raise': { clerk: UNIT, dean: UNIT, ...staff(EVERYWHERE, 'officer', 'executive', 'president') },
  'document.attach': { host: OWN, applicant: OWN },
  'document.open': { host: OWN, applicant: OWN, dean: UNIT, ...READERS },
  'list.read': READERS,
  'list.import': staff(EVERYWHERE, 'officer', 'operator'),
  'lookup.make': staff(EVERYWHERE, 'officer'),
  'lookup.read': staff(EVERYWHERE, 'officer', 'inspector'),
  'lookup.open': staff(EVERYWHERE, 'officer'),
  'lookup.forget': staff(EVERYWHERE, 'machine'),
  'roster.compare': { clerk: UNIT, ...staff(EVERYWHERE, 'officer') },
  'roster.forget': staff(EVERYWHERE, 'machine'),
  'list.adopt': staff(EVERYWHERE, 'officer'),
  'delegation.read': {
    ...staff(OWN, 'host', 'clerk', 'dean', 'officer', 'executive', 'president'),
    ...staff(EVERYWHERE, 'inspector', 'administrator'),
  },
  'delegation.manage': {
    ...staff(OWN, 'dean', 'officer', 'executive', 'president'),
    ...staff(EVERYWHERE, 'administrator'),
  },
  'mail.read': staff(EVERYWHERE, 'administrator'),
  'account.read': staff(EVERYWHERE, 'administrator'),
  'account.manage': staff(EVERYWHERE, 'administrator', 'operator'),
  'role.read': { ...READERS, ...staff(EVERYWHERE, 'administrator') },
  'role.confirm': staff(EVERYWHERE, 'executive', 'president', 'administrator', 'operator'),
  'organisation.read': ALL_ROLES,
  'organisation.manage': staff(EVERYWHERE, 'administrator', 'operator'),
  'policy.read': { ...ALL_ROLES, applicant: OWN },
  'policy.review': READERS,
  'policy.draft': staff(EVERYWHERE, 'officer'),
  'policy.simulate': staff(EVERYWHERE, 'officer', 'executive', 'president'),
  'policy.activate': staff(EVERYWHERE, 'executive', 'president'),
  'case.move': staff(EVERYWHERE, 'officer'),
  'calendar.read': ALL_ROLES,
  'calendar.manage': staff(EVERYWHERE, 'officer', 'administrator'),
  'permission.read': ALL_ROLES,
  'person.erase': staff(EVERYWHERE, 'executive'),
  'system.diagnose': staff(EVERYWHERE, 'administrator', 'inspector', 'operator'),
};

function actorIn(holder: Holder, situation: Situation): Actor {
  const isRole = (ROLES as readonly string[]).includes(holder);
  const unit = { 'in my unit': 'applied-physics', 'below my unit': 'engineering', 'institution-wide role': null }[
    situation as string
  ];
  const roles = isRole ? [{ role: holder as Role, unit: unit === undefined ? 'law' : unit }] : [];
  return {
    kind: isRole ? 'person' : (holder as Actor['kind']),
    id: ME,
    institution: HERE,
    account: null,
    onBehalfOf: null,
    roles,
  };
}

function matterIn(holder: Holder, situation: Situation): Matter {
  const mine = situation === 'own' ? ME : 'somebody-else';
  return {
    institution: situation === 'other institution' ? ELSEWHERE : HERE,
    host: holder === 'applicant' ? 'the-host' : mine,
    applicant: holder === 'applicant' ? mine : 'the-applicant',
    units: UNITS_UP,
  };
}

const cells = (Object.keys(PERMISSIONS) as Permission[]).flatMap((permission) =>
  HOLDERS.flatMap((holder) => SITUATIONS.map((situation) => ({ permission, holder, situation }))),
);

describe('the permission table', () => {
  test('is walked whole', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(cells).toHaveLength(Object.keys(EXPECTED).length * 11 * 6);
  });

  test.each(cells)('$permission for $holder: $situation', ({ permission, holder, situation }) => {
    const isExpected = EXPECTED[permission][holder]?.includes(situation) ?? false;
    expect(permits(actorIn(holder, situation), permission, matterIn(holder, situation))).toBe(isExpected);
  });

  test('judges roles one by one: dean here and clerk there does not make a dean there', () => {
    const actor: Actor = {
      ...actorIn('dean', 'own'),
      roles: [
        { role: 'dean', unit: 'law' },
        { role: 'clerk', unit: 'engineering' },
      ],
    };
    const matter = { institution: HERE, host: 'x', units: UNITS_UP };
    expect(permits(actor, 'case.read', matter)).toBe(true);
    expect(permits(actor, 'case.decide', matter)).toBe(false);
  });

  test('reaches what is asked of a role over another unit by that role alone, and by whoever holds it above', () => {
    const asked = [{ role: 'dean' as const, units: ['medicine', 'hospital'] }];
    const matter: Matter = { institution: HERE, host: 'x', units: UNITS_UP, asked };
    const reads = (role: Role, unit: string, permission: Permission = 'case.read') =>
      permits({ ...actorIn('dean', 'own'), roles: [{ role, unit }] }, permission, matter);
    expect([reads('dean', 'medicine'), reads('dean', 'hospital'), reads('dean', 'engineering')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(reads('dean', 'medicine', 'case.decide')).toBe(true);
    expect([reads('dean', 'law'), reads('clerk', 'medicine'), reads('host', 'medicine')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('lets whoever carried or decided it read on, for themselves and no more', () => {
    const matter: Matter = { institution: HERE, host: 'x', units: UNITS_UP, readers: [ME] };
    const actor: Actor = { ...actorIn('dean', 'own'), roles: [] };
    const may = (asking: Actor, permission: Permission) => permits(asking, permission, matter);
    expect([may(actor, 'case.read'), may(actor, 'case.decide')]).toEqual([true, false]);
    expect(may({ ...actor, onBehalfOf: 'somebody-else' }, 'case.read')).toBe(false);
  });

  test('gives nothing to somebody without a role, nor to an applicant who happens to be called like a host', () => {
    const nobody: Actor = { ...actorIn('host', 'own'), roles: [] };
    expect(permissionsOf(nobody)).toEqual([]);
    const applicant = actorIn('applicant', 'own');
    expect(permits(applicant, 'case.edit', { institution: HERE, host: ME, applicant: 'somebody-else' })).toBe(false);
  });

  test('does not follow roles written onto an actor that is no person', () => {
    const machine: Actor = { ...actorIn('machine', 'own'), roles: [{ role: 'officer', unit: null }] };
    expect(permits(machine, 'hit.adjudicate', { institution: HERE })).toBe(false);
    expect(holdsAnywhere(machine, 'case.check')).toBe(true);
  });

  test('knows no inherited word', () => {
    expect(holdsAnywhere(actorIn('host', 'own'), 'constructor' as Permission)).toBe(false);
  });

  test.each((Object.keys(PERMISSIONS) as Permission[]).map((permission) => ({ permission })))(
    'lends $permission to whoever acts in another’s place only where that is reading or deciding a case',
    ({ permission }) => {
      const everything: Actor = { ...actorIn('dean', 'own'), roles: ROLES.map((role) => ({ role, unit: null })) };
      const matter = { institution: HERE, host: ME, units: UNITS_UP };
      const lent = [
        ...['case.read', 'case.decide', 'case.escalate', 'case.verify', 'document.open'],
        // Of oneself, to stand back.
        'interest.declare',
      ].includes(permission);
      const inPlace: Actor = { ...everything, onBehalfOf: 'somebody-else' };
      expect([permits(inPlace, permission, matter), holdsAnywhere(inPlace, permission)]).toEqual([lent, lent]);
    },
  );

  test('is drawn as one row per permission', () => {
    expect(permissionTable().map(({ permission }) => permission)).toEqual(Object.keys(PERMISSIONS));
    expect(holdersOf('case.escalate')).toEqual([
      { holder: 'clerk', relation: 'unit' },
      { holder: 'dean', relation: 'unit' },
      { holder: 'officer', relation: 'institution' },
      { holder: 'executive', relation: 'institution' },
    ]);
  });
});
