// From command to permission, and from actor to relation: the one place that says who may ask what of a case. The guards of the API ask the
// same table; the decider asks it again, because a job or a command line has no guard.
import { holdersOf, permits, type Matter, type Permission } from '#identity';
import { Refusal, type Actor, type PersonId, type RoleGrant, type UnitId } from '#kernel';
import type { Case } from '../case.js';
import type { CaseCommand } from '../case-command.js';
import { reachOf, readersOf, type UnitPaths } from '../units/unit-reach.js';

export const COMMAND_PERMISSIONS = {
  OpenCase: 'case.open',
  PrepareCase: 'case.prepare',
  InviteApplicant: 'case.invite',
  OpenApplicantLink: 'case.declare',
  LockApplicantLink: 'case.declare',
  AttachDocument: 'document.attach',
  ReceiveDeclaration: 'case.declare',
  SubmitCase: 'case.submit',
  RequestChecks: 'case.check',
  RecordCheck: 'case.check',
  RecordCheckFailure: 'case.check',
  RecordRescreening: 'case.check',
  AdjudicateHit: 'hit.adjudicate',
  ConfirmDismissal: 'hit.adjudicate',
  ProposeTier: 'case.check',
  AssignTier: 'tier.assign',
  RaiseTier: 'tier.raise',
  LowerTier: 'tier.assign',
  DecideStep: 'case.decide',
  ReRoute: 'case.reroute',
  DeclareInterest: 'interest.declare',
  LiftInterest: 'interest.lift',
  ConfirmAfterwards: 'step.confirm',
  AskOpinion: 'opinion.ask',
  GiveOpinion: 'opinion.give',
  WithdrawConsultation: 'opinion.ask',
  EscalateCase: 'case.escalate',
  EscalateOverdue: 'case.check',
  WithdrawCase: 'case.withdraw',
  TakeCase: 'case.take',
  AssignCase: 'case.take',
  GiveBack: 'case.take',
  AmendCase: 'case.amend',
  TakeBack: 'case.recall',
  HoldCase: 'case.hold',
  ReleaseHold: 'case.hold',
  ReopenCase: 'case.reopen',
  SupersedeDecision: 'decision.supersede',
  ContestDecision: 'decision.contest',
  AnswerContest: 'contest.answer',
  MoveToPolicy: 'case.move',
  DrawSecondLook: 'second-look.draw',
  GiveSecondLook: 'second-look.give',
  DeclineSecondLook: 'second-look.give',
  NotifyDecision: 'case.notify',
} as const satisfies Record<CaseCommand['type'], Permission>;

/** How somebody stands to one case. `null` = not at all: for them the case does not exist. */
export type CaseRelation =
  'host' | 'applicant' | 'clerk' | 'dean' | 'officer' | 'executive' | 'president' | 'inspector' | 'machine';

// From the one that sees most to the one that sees least; who holds two sees as the first.
const BY_ROLE = ['officer', 'inspector', 'president', 'executive', 'dean', 'clerk'] as const;

const READS_ALL = new Set<string>(
  holdersOf('case.read').flatMap(({ holder, relation }) => (relation === 'institution' ? [holder] : [])),
);

/** The parties of a case: all that the relation of an actor rests on. */
export type Parties = Pick<Case, 'host' | 'applicant' | 'unit' | 'makers' | 'escalators' | 'reviewers' | 'steps'>;

/**
 * How the actor stands to the case. Host and makers stay that whatever office they hold, so that an officer who is the host learns of a hit
 * no sooner than any other host.
 * @param unitPath the case's unit and all above it
 * @param unitPaths the same of other units that its route names
 */
export function relationTo(
  actor: Actor,
  parties: Parties,
  unitPath: readonly UnitId[] = [parties.unit],
  unitPaths: UnitPaths = {},
): CaseRelation | null {
  if (actor.kind === 'machine') return 'machine';
  if (actor.kind === 'operator') return null;
  if (actor.id === parties.applicant) return 'applicant';
  if (actor.kind === 'applicant') return null;
  if (isParty(actor, parties)) return 'host';
  const byRole = BY_ROLE.find((role) =>
    actor.roles.some(
      (grant) =>
        grant.role === role && (READS_ALL.has(role) || covers(grant, unitPath) || isAsked(grant, parties, unitPaths)),
    ),
  );
  // Whoever carried it higher or decided it is to see what became of it: as a clerk does, the least of the staff.
  return byRole ?? (goesOnReading(actor, parties) ? 'clerk' : null);
}

/** Whether the route names this office over another unit than the case's own. */
function isAsked(grant: RoleGrant, parties: Parties, unitPaths: UnitPaths): boolean {
  return reachOf(parties).some(({ role, unit }) => grant.role === role && covers(grant, unitPaths[unit] ?? [unit]));
}

/** Whether the actor has carried the case higher or decided it for another unit, for themselves or in whose place somebody did. */
function goesOnReading({ id, onBehalfOf }: Actor, parties: Parties): boolean {
  return onBehalfOf === null && readersOf(parties).includes(id);
}

/** Whether actor, or the one in whose place they act, is the case's host, its applicant or one of its makers. */
export function isParty(actor: Actor, parties: Parties): boolean {
  return personsOf(actor).some(
    (person) => person === parties.host || person === parties.applicant || parties.makers.includes(person),
  );
}

/** Who acts, and in whose place: what binds one binds the other. */
export function personsOf({ id, onBehalfOf }: Pick<Actor, 'id' | 'onBehalfOf'>): PersonId[] {
  return onBehalfOf === null ? [id] : [id, onBehalfOf];
}

/** Whether a role held over a unit reaches the case. */
export function covers(grant: RoleGrant, unitPath: readonly UnitId[]): boolean {
  return grant.unit === null || unitPath.includes(grant.unit);
}

/** Whether the table lets this actor use the permission on this case (of the actor's own institution: the streams of others are hidden). */
export function may(
  permission: Permission,
  actor: Actor,
  parties: Parties,
  unitPath: readonly UnitId[] = [parties.unit],
  unitPaths: UnitPaths = {},
): boolean {
  return permits(actor, permission, { institution: actor.institution, ...matterOf(parties, unitPath, unitPaths) });
}

/** What permissions care for in a case. */
export function matterOf(
  parties: Parties,
  unitPath: readonly UnitId[],
  unitPaths: UnitPaths,
): Omit<Matter, 'institution'> {
  const { host, applicant } = parties;
  const asked = reachOf(parties).map(({ role, unit }) => ({ role, units: unitPaths[unit] ?? [unit] }));
  return { host, applicant, readers: readersOf(parties), units: unitPath, asked };
}

/** @throws Refusal unless the table lets the actor give this command */
export function refuseUnlessMay(
  command: CaseCommand,
  actor: Actor,
  parties: Parties,
  unitPath: readonly UnitId[] = [parties.unit],
  unitPaths: UnitPaths = {},
): void {
  // The house itself may lock a link that somebody is trying to guess.
  const guards = command.type === 'LockApplicantLink' && actor.kind === 'machine';
  const permission = guards ? 'case.check' : COMMAND_PERMISSIONS[command.type];
  if (!may(permission, actor, parties, unitPath, unitPaths))
    throw new Refusal('access.forbidden', 'forbidden', { permission });
}
