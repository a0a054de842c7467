// Who may do what: the whole table. The API refuses to boot on a route that names no row of it, and the screen "who can do what" renders it.
import { ROLES, type Actor, type InstitutionId, type PersonId, type Role, type RoleGrant, type UnitId } from '#kernel';

/** own: the case's host · applicant: the person the case is about · unit: the case lies in or below the unit of the grant · institution: wherever it lies */
export type Relation = 'own' | 'unit' | 'institution';
export type Holder = Role | 'applicant' | 'operator' | 'machine';

export const PERMISSIONS = {
  'case.open': { host: 'own' },
  'case.prepare': { clerk: 'unit', officer: 'institution' },
  'case.read': {
    host: 'own',
    applicant: 'own',
    clerk: 'unit',
    dean: 'unit',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
  },
  'case.edit': { host: 'own', applicant: 'own' },
  'case.invite': { host: 'own' },
  'case.declare': { applicant: 'own', host: 'own' },
  'case.submit': { host: 'own', applicant: 'own' },
  'case.recall': { host: 'own' },
  'case.amend': { host: 'own' },
  'case.withdraw': { host: 'own', applicant: 'own' },
  'case.decide': { dean: 'unit', officer: 'institution', executive: 'institution', president: 'institution' },
  'case.escalate': { clerk: 'unit', dean: 'unit', officer: 'institution', executive: 'institution' },
  'case.reroute': { officer: 'institution' },
  'case.take': { dean: 'unit', officer: 'institution', executive: 'institution', president: 'institution' },
  'case.hold': { officer: 'institution', executive: 'institution' },
  'case.reopen': { officer: 'institution', executive: 'institution' },
  'decision.supersede': { executive: 'institution', president: 'institution' },
  'decision.contest': { applicant: 'own' },
  'contest.answer': { officer: 'institution', executive: 'institution', president: 'institution' },
  'step.confirm': { dean: 'unit', officer: 'institution', executive: 'institution', president: 'institution' },
  'interest.declare': {
    host: 'own',
    dean: 'unit',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
  },
  'interest.lift': { officer: 'institution', executive: 'institution' },
  'opinion.ask': { dean: 'unit', officer: 'institution', executive: 'institution', president: 'institution' },
  // Whoever was asked, whether or not the case is otherwise theirs to see; of whom it was asked the case tells.
  'opinion.give': {
    host: 'institution',
    clerk: 'institution',
    dean: 'institution',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
  },
  'figure.read': {
    dean: 'unit',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
  },
  'second-look.draw': { machine: 'institution' },
  'second-look.give': { officer: 'institution', executive: 'institution' },
  'second-look.read': {
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
  },
  'case.check': { machine: 'institution' },
  'case.notify': { machine: 'institution' },
  'case.verify': {
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
  },
  'hit.adjudicate': { officer: 'institution' },
  'tier.assign': { officer: 'institution' },
  'tier.raise': {
    clerk: 'unit',
    dean: 'unit',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
  },
  'document.attach': { host: 'own', applicant: 'own' },
  'document.open': {
    host: 'own',
    applicant: 'own',
    dean: 'unit',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
  },
  'list.read': { officer: 'institution', executive: 'institution', president: 'institution', inspector: 'institution' },
  'list.import': { officer: 'institution', operator: 'institution' },
  'lookup.make': { officer: 'institution' },
  'lookup.read': { officer: 'institution', inspector: 'institution' },
  'lookup.open': { officer: 'institution' },
  'lookup.forget': { machine: 'institution' },
  'roster.compare': { clerk: 'unit', officer: 'institution' },
  'roster.forget': { machine: 'institution' },
  'list.adopt': { officer: 'institution' },
  'delegation.read': {
    host: 'own',
    clerk: 'own',
    dean: 'own',
    officer: 'own',
    executive: 'own',
    president: 'own',
    inspector: 'institution',
    administrator: 'institution',
  },
  'delegation.manage': {
    dean: 'own',
    officer: 'own',
    executive: 'own',
    president: 'own',
    administrator: 'institution',
  },
  'mail.read': { administrator: 'institution' },
  'account.read': { administrator: 'institution' },
  'account.manage': { administrator: 'institution', operator: 'institution' },
  'role.read': {
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
    administrator: 'institution',
  },
  'role.confirm': {
    executive: 'institution',
    president: 'institution',
    administrator: 'institution',
    operator: 'institution',
  },
  'organisation.read': {
    host: 'institution',
    clerk: 'institution',
    dean: 'institution',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
    administrator: 'institution',
  },
  'organisation.manage': { administrator: 'institution', operator: 'institution' },
  'policy.read': {
    host: 'institution',
    applicant: 'own',
    clerk: 'institution',
    dean: 'institution',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
    administrator: 'institution',
  },
  /** Every version with its draft, its simulations and who activated it. */
  'policy.review': {
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
  },
  'policy.draft': { officer: 'institution' },
  'policy.simulate': { officer: 'institution', executive: 'institution', president: 'institution' },
  'policy.activate': { executive: 'institution', president: 'institution' },
  'case.move': { officer: 'institution' },
  'calendar.read': {
    host: 'institution',
    clerk: 'institution',
    dean: 'institution',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
    administrator: 'institution',
  },
  'calendar.manage': { officer: 'institution', administrator: 'institution' },
  'permission.read': {
    host: 'institution',
    clerk: 'institution',
    dean: 'institution',
    officer: 'institution',
    executive: 'institution',
    president: 'institution',
    inspector: 'institution',
    administrator: 'institution',
  },
  'person.erase': { executive: 'institution' },
  'system.diagnose': { administrator: 'institution', inspector: 'institution', operator: 'institution' },
} as const satisfies Record<string, Partial<Record<Holder, Relation>>>;

export type Permission = keyof typeof PERMISSIONS;

/**
 * What a person does with their own hands: a program that carries their token may not (architecture.md decision 17). Whoever signs, judges,
 * decides, erases or says who may do these things was there.
 */
export const BY_HAND: ReadonlySet<Permission> = new Set<Permission>([
  'case.declare',
  'case.decide',
  'case.withdraw',
  'case.reroute',
  'step.confirm',
  'interest.declare',
  'interest.lift',
  'opinion.ask',
  'opinion.give',
  'case.take',
  'case.hold',
  'case.reopen',
  'decision.supersede',
  'decision.contest',
  'contest.answer',
  'second-look.give',
  'hit.adjudicate',
  'tier.assign',
  'tier.raise',
  'list.adopt',
  'policy.activate',
  'case.move',
  'person.erase',
  'account.manage',
  'role.confirm',
  'delegation.manage',
]);

/**
 * What may be done in another's place: to read a case, to decide it, to carry it higher, and to stand back from it. Judging hits, erasing persons, adopting lists and
 * lending a role on are nobody's but the holder's own.
 */
const IN_PLACE: ReadonlySet<Permission> = new Set<Permission>([
  'case.read',
  'case.decide',
  'case.escalate',
  'case.verify',
  // Of oneself: who stands in for another may be too near to the case to do so.
  'interest.declare',
  'document.open',
]);

/** What a permission is asked for: the case, or whatever else, as far as permissions care. */
export interface Matter {
  institution: InstitutionId;
  /** Whose case it is; for what somebody is about to open, themselves. */
  host?: PersonId | null;
  /** The person the case is about. */
  applicant?: PersonId | null;
  /** Whoever carried it higher or decided it for another unit: they go on reading it, whatever office they hold now. */
  readers?: readonly PersonId[];
  /** The unit it lies in and every unit above that: see `unitsUpFrom`. */
  units?: readonly UnitId[];
  /** Roles that are asked over other units, each with the unit and every unit above it: there they reach it as over its own. */
  asked?: readonly { role: Role; units: readonly UnitId[] }[];
}

/** Everyone's order on the page that shows the table. */
export const HOLDERS: readonly Holder[] = ['applicant', ...ROLES, 'operator', 'machine'];

/** Whether this actor may do this to this. Roles are judged one by one: a dean of one faculty who is clerk of another is dean of the one alone. */
export function permits(actor: Actor, permission: Permission, matter: Matter): boolean {
  if (actor.institution !== matter.institution || isNotLent(actor, permission)) return false;
  const goesOnReading = actor.kind === 'person' && actor.onBehalfOf === null && matter.readers?.includes(actor.id);
  if (goesOnReading && permission === 'case.read') return true;
  return holdings(actor).some(({ holder, grant }) => {
    const relation = relationOf(permission, holder);
    return relation !== null && isRelated(actor, grant, relation, matter);
  });
}

/** Whether there is anything at all on which this actor has the permission: what a menu asks, and a second lock before the command bus. */
export function holdsAnywhere(actor: Actor, permission: Permission): boolean {
  return !isNotLent(actor, permission) && holdings(actor).some(({ holder }) => relationOf(permission, holder) !== null);
}

/** Every permission this actor has on anything, in the table's order. */
export function permissionsOf(actor: Actor): Permission[] {
  return PERMISSION_NAMES.filter((permission) => holdsAnywhere(actor, permission));
}

/** Who has a permission, and on what. */
export function holdersOf(permission: Permission): { holder: Holder; relation: Relation }[] {
  return HOLDERS.flatMap((holder) => {
    const relation = relationOf(permission, holder);
    return relation ? [{ holder, relation }] : [];
  });
}

/** The table as the page "who can do what" draws it: one row per permission, one cell per holder that has it. */
export function permissionTable(): { permission: Permission; holders: { holder: Holder; relation: Relation }[] }[] {
  return PERMISSION_NAMES.map((permission) => ({ permission, holders: holdersOf(permission) }));
}

/** Whether a word is a row of the table: routes are checked with it at boot. */
export function isPermission(word: string): word is Permission {
  return Object.hasOwn(PERMISSIONS, word);
}

const PERMISSION_NAMES = Object.keys(PERMISSIONS).filter(isPermission);

function relationOf(permission: Permission, holder: Holder): Relation | null {
  const row: Partial<Record<Holder, Relation>> = PERMISSIONS[permission];
  return Object.hasOwn(row, holder) ? (row[holder] ?? null) : null;
}

function isNotLent({ onBehalfOf }: Actor, permission: Permission): boolean {
  return onBehalfOf !== null && !IN_PLACE.has(permission);
}

function holdings(actor: Actor): { holder: Holder; grant: RoleGrant | null }[] {
  return actor.kind === 'person'
    ? actor.roles.map((grant) => ({ holder: grant.role, grant }))
    : [{ holder: actor.kind, grant: null }];
}

/** Over which units a role reaches it. */
function unitsFor(role: Role, { units = [], asked = [] }: Matter): readonly UnitId[] {
  return [...units, ...asked.flatMap((each) => (each.role === role ? each.units : []))];
}

function isRelated(actor: Actor, grant: RoleGrant | null, relation: Relation, matter: Matter): boolean {
  switch (relation) {
    case 'own':
      return (actor.kind === 'applicant' ? matter.applicant : matter.host) === actor.id;
    case 'unit':
      return grant !== null && (grant.unit === null || unitsFor(grant.role, matter).includes(grant.unit));
    case 'institution':
      return true;
  }
}
