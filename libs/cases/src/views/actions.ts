// What somebody can do with a case now, and why not where they cannot. Nothing is decided here: each action asks the decider itself, so a
// button never promises what the decider would refuse.
import { renderBoth } from '#catalogue';
import { Refusal, type Actor, type Instant, type PersonId, type UnitId } from '#kernel';
import { STEPS, TIERS } from '#policy';
import { contentOf } from '../amendments/amendment.js';
import { FINAL_STATES, type Case } from '../case.js';
import type { CaseCommand } from '../case-command.js';
import { isAskedOf } from '../consultations/consulting.js';
import { decide } from '../decisions/decide.js';
import { DECIDED_STATES, POSSIBLE_IN } from '../decisions/refusals.js';
import { waitingSeats } from '../decisions/board/stage.js';
import { may, relationTo } from '../decisions/who-may.js';
import { NO_BONDS, type Bonds } from '../duties/bonds.js';
import { hasApplicant } from '../kinds/case-types.js';
import { ownedBy } from '../ownership/owner.js';
import type { UnitPaths } from '../units/unit-reach.js';
import { policyToRead } from './policy-to-read.js';

export type ActionName =
  | 'edit'
  | 'invite'
  | 'attach'
  | 'declare'
  | 'submit'
  | 'withdraw'
  | 'adjudicate'
  | 'confirm-dismissal'
  | 'assign-tier'
  | 'decide'
  | 'escalate'
  | 'amend'
  | 'take-back'
  | 'hold'
  | 'release-hold'
  | 'raise-tier'
  | 'lower-tier'
  | 'reopen'
  | 'supersede'
  | 'contest'
  | 'answer-contest'
  | 'reroute'
  | 'declare-interest'
  | 'lift-interest'
  | 'confirm-afterwards'
  | 'ask-opinion'
  | 'give-opinion'
  | 'withdraw-consultation'
  | 'take'
  | 'assign'
  | 'give-back'
  | 'verify';

export type Action = {
  action: ActionName;
  allowed: boolean;
  why: { ja: string; en: string } | null;
  stepId?: string;
  hitId?: string;
  person?: PersonId;
  consultationId?: string;
};

/** What nobody needs where nobody from outside takes part. */
const OF_APPLICANT: readonly string[] = ['case.invite', 'case.declare', 'decision.contest', 'contest.answer'];

type Asker = {
  actor: Actor;
  state: Case;
  unitPath: readonly UnitId[];
  unitPaths: UnitPaths;
  at: Instant;
  bonds: Bonds;
};

/**
 * Every action that the permission table gives this actor on this case.
 * @param of.at the instant asked about: a decision may be contested for some days only
 * @param of.bonds who is bound to whom: without it an act may be offered that the decider refuses
 * @param of.unitPaths of other units that its route names
 */
export function actionsFor(
  actor: Actor,
  state: Case,
  unitPath: readonly UnitId[] = [state.unit],
  {
    at = state.changedAt,
    bonds = NO_BONDS,
    unitPaths = {},
  }: { at?: Instant | undefined; bonds?: Bonds; unitPaths?: UnitPaths } = {},
): Action[] {
  const relation = relationTo(actor, state, unitPath, unitPaths);
  if (relation === null || relation === 'machine') return [];
  const asker = { actor, state, unitPath, unitPaths, at, bonds };
  const isApplicant = relation === 'applicant';
  const has = (permission: Parameters<typeof may>[0]): boolean =>
    may(permission, actor, state, unitPath, unitPaths) &&
    (hasApplicant(state.type) || !OF_APPLICANT.includes(permission));
  return [
    ...(has('case.edit') ? [probed(asker, 'edit', isApplicant ? SIGN : ATTACH)] : []),
    ...(has('case.invite') ? [probed(asker, 'invite', INVITE)] : []),
    ...(has('document.attach') ? [probed(asker, 'attach', ATTACH)] : []),
    ...(has('case.declare') ? [probed(asker, 'declare', { ...SIGN, transcribed: !isApplicant })] : []),
    ...(has('case.submit')
      ? [probed(asker, 'submit', { ...SUBMIT, corrected: isCorrecting(isApplicant, state) })]
      : []),
    ...(has('case.withdraw') ? [withdrawal(asker)] : []),
    ...(has('hit.adjudicate') ? [...adjudications(asker), ...confirmations(asker)] : []),
    ...(has('tier.assign') ? [probed(asker, 'assign-tier', ASSIGN)] : []),
    ...(has('case.decide') ? [decision(asker)] : []),
    ...(has('case.escalate') ? [probed(asker, 'escalate', ESCALATE)] : []),
    ...(has('case.take') && POSSIBLE_IN.TakeCase.includes(state.state) ? owning(asker) : []),
    ...courseOf(asker, has),
    ...dutiesOf(asker, has),
    ...(has('case.verify') ? [{ action: 'verify' as const, allowed: true, why: null }] : []),
  ];
}

/** Taking it, or giving it back for whoever has it; and giving it to somebody else, whoever that is. */
function owning(asker: Asker): Action[] {
  const isOwner = ownedBy(asker.actor, asker.state).length > 0;
  return [
    isOwner ? probed(asker, 'give-back', { type: 'GiveBack' }) : probed(asker, 'take', { type: 'TakeCase' }),
    probed(asker, 'assign', { type: 'AssignCase', to: NOTHING, toRoles: [] }),
  ];
}

/** Taking back, holding, changing the tier, and what comes after the end. */
function courseOf(asker: Asker, has: (permission: Parameters<typeof may>[0]) => boolean): Action[] {
  const { held, contest } = asker.state;
  const isDecided = DECIDED_STATES.includes(asker.state.state);
  const waits = contest !== null && contest.answer === null;
  return [
    ...(has('case.recall') ? [probed(asker, 'take-back', { type: 'TakeBack', round: asker.state.round })] : []),
    ...(has('case.amend') ? [amending(asker)] : []),
    // Not to whoever only goes on reading.
    ...(has('case.escalate') && isClerkInReview(asker) ? [HOST_ALONE_AMENDS] : []),
    ...(has('case.hold')
      ? [held === null ? probed(asker, 'hold', HOLD) : probed(asker, 'release-hold', { ...HOLD, type: 'ReleaseHold' })]
      : []),
    ...(has('tier.raise') ? [raising(asker)] : []),
    ...(has('tier.assign') ? [lowering(asker)] : []),
    ...(has('case.reopen') && isDecided ? [probed(asker, 'reopen', { ...HOLD, type: 'ReopenCase' })] : []),
    ...(has('decision.supersede') && isDecided ? [superseding(asker)] : []),
    ...(has('decision.contest') && isDecided ? [probed(asker, 'contest', { ...HOLD, type: 'ContestDecision' })] : []),
    ...(has('contest.answer') && waits ? [probed(asker, 'answer-contest', ANSWER)] : []),
  ];
}

/** Whoever prepares cases for others asks why not this one: a clerk is not shown what they would amend. */
function isClerkInReview({ actor, state, unitPath, unitPaths }: Asker): boolean {
  return POSSIBLE_IN.AmendCase.includes(state.state) && relationTo(actor, state, unitPath, unitPaths) === 'clerk';
}

const HOST_ALONE_AMENDS: Action = {
  ...{ action: 'amend', allowed: false, why: renderBoth('amendment.host_alone') },
};

/** Who decides, in what order, and what is asked beside it. */
function dutiesOf(asker: Asker, has: (permission: Parameters<typeof may>[0]) => boolean): Action[] {
  const { actor, state } = asker;
  return [
    ...(has('case.reroute') ? [rerouting(asker)] : []),
    ...(has('interest.declare') ? [probed(asker, 'declare-interest', { ...INTEREST, person: actor.id })] : []),
    ...(has('interest.lift') ? liftings(asker) : []),
    ...(has('step.confirm') ? confirmationsAfterwards(asker) : []),
    ...(has('opinion.ask') ? [probed(asker, 'ask-opinion', ASK), ...withdrawals(asker)] : []),
    ...state.consultations
      .filter(({ answered, withdrawn }) => answered === null && withdrawn === null)
      .filter((asked) => isAskedOf(actor, asked, state, asker))
      .map(({ consultationId }) => ({
        ...probed(asker, 'give-opinion', { type: 'GiveOpinion', consultationId, opinion: '-' }),
        consultationId,
      })),
  ];
}

/** With every step there is, or everything asked again: what neither of them changes nothing can. */
function rerouting(asker: Asker): Action {
  const add = probed(asker, 'reroute', { type: 'ReRoute', add: [...STEPS], askAgainFrom: null, reason: '-' });
  if (add.allowed) return add;
  return probed(asker, 'reroute', { type: 'ReRoute', add: [], askAgainFrom: STEPS[0], reason: '-' });
}

function liftings(asker: Asker): Action[] {
  const { interests } = asker.state;
  const named = interests.filter(({ person, by, lifted }) => person !== by && lifted === null);
  return [...new Set(named.map(({ person }) => person))].map((person) => ({
    ...probed(asker, 'lift-interest', { type: 'LiftInterest', person, reason: '-' }),
    person,
  }));
}

function confirmationsAfterwards(asker: Asker): Action[] {
  const waiting = asker.state.steps.filter(
    ({ inPlaceOf, confirmedAt }) => inPlaceOf === asker.actor.id && confirmedAt === null,
  );
  return waiting.map(({ stepId }) => ({
    ...probed(asker, 'confirm-afterwards', { type: 'ConfirmAfterwards', stepId, remark: null }),
    stepId,
  }));
}

function withdrawals(asker: Asker): Action[] {
  const open = asker.state.consultations.filter(({ answered, withdrawn }) => answered === null && withdrawn === null);
  return open.map(({ consultationId }) => ({
    ...probed(asker, 'withdraw-consultation', { type: 'WithdrawConsultation', consultationId, reason: '-' }),
    consultationId,
  }));
}

// Commands as empty as they can be: what is wrong with their words does not matter, only whether they would be heard.
const NOTHING = '00000000-0000-0000-0000-000000000000';
const INVITE: CaseCommand = {
  type: 'InviteApplicant',
  linkId: NOTHING,
  tokenHash: '',
  expiresAt: '',
  language: 'ja',
  email: null,
};
const ATTACH: CaseCommand = {
  type: 'AttachDocument',
  documentId: NOTHING,
  kind: 'other',
  mediaType: '',
  sizeBytes: 0,
  sha256: '',
  filename: '',
};
const SIGN = {
  type: 'ReceiveDeclaration',
  transcribed: false,
  language: 'ja',
  applicant: {},
} as const satisfies CaseCommand;
const SUBMIT = {
  type: 'SubmitCase',
  dossier: { host: {}, applicant: {} },
  answer: null,
  corrected: false,
} as const satisfies CaseCommand;
const ASSIGN: CaseCommand = { type: 'AssignTier', tier: 'T4', reason: '-' };
const ESCALATE: CaseCommand = { type: 'EscalateCase', to: null, reason: '-' };

const INTEREST = { type: 'DeclareInterest', kind: 'other', reason: '-' } as const;
const ASK: CaseCommand = {
  ...{ type: 'AskOpinion', consultationId: NOTHING, person: NOTHING, role: null },
  ...{ question: '-', dueAt: '' },
};
const HOLD = { type: 'HoldCase', reason: '-' } as const satisfies CaseCommand;
const ANSWER: CaseCommand = { type: 'AnswerContest', outcome: 'upheld', reason: '-', decision: null };

/** With a dossier that is no other: whatever would be changed, where nothing can be it says why. */
function amending(asker: Asker): Action {
  const before = { host: {}, applicant: {} };
  const changed = { host: { intendedUse: '-' }, applicant: {} };
  const from = contentOf(asker.state) ?? NOTHING;
  return probed(asker, 'amend', { type: 'AmendCase', from, before, dossier: changed, reason: '-' });
}

function raising(asker: Asker): Action {
  const tier = asker.state.assignment?.tier;
  if (tier === TIERS.at(-1)) return refused('raise-tier', new Refusal('tier.at_the_top', 'conflict'));
  return probed(asker, 'raise-tier', { type: 'RaiseTier', tier: 'T4', reason: '-' });
}

/** To any lower tier: some may leave nothing to decide. */
function lowering(asker: Asker): Action {
  const tier = asker.state.assignment?.tier;
  if (tier === TIERS[0]) return refused('lower-tier', new Refusal('tier.at_the_bottom', 'conflict'));
  const lower = TIERS.slice(0, tier === undefined ? 1 : TIERS.indexOf(tier));
  const asked = lower.map((each) => probed(asker, 'lower-tier', { type: 'LowerTier', tier: each, reason: '-' }));
  return asked.find(({ allowed }) => allowed) ?? (asked.at(-1) as Action);
}

function superseding(asker: Asker): Action {
  const outcome = asker.state.decision?.outcome === 'rejected' ? ('licence-required' as const) : ('reject' as const);
  const decision = { outcome, conditions: [], grounds: [], evidenceHash: null };
  return probed(asker, 'supersede', { type: 'SupersedeDecision', reason: '-', ...decision });
}

function withdrawal(asker: Asker): Action {
  return probed(asker, 'withdraw', { type: 'WithdrawCase', reason: '-' });
}

function isCorrecting(isApplicant: boolean, state: Case): boolean {
  return isApplicant && (state.state === 'screening' || state.state === 'in-review');
}

function adjudications(asker: Asker): Action[] {
  return asker.state.hits.map(({ hitId, verdict }) => {
    const another = verdict === 'inconclusive' ? 'false-positive' : 'inconclusive';
    return { ...probed(asker, 'adjudicate', { type: 'AdjudicateHit', hitId, verdict: another, reason: '-' }), hitId };
  });
}

function confirmations(asker: Asker): Action[] {
  return asker.state.hits.flatMap(({ hitId, remembered }) =>
    remembered?.scope === 'organisation-wide' && remembered.confirmedBy === null
      ? [{ ...probed(asker, 'confirm-dismissal', { type: 'ConfirmDismissal', hitId, reason: '-' }), hitId }]
      : [],
  );
}

function decision(asker: Asker): Action {
  // Of several seats the first that the asker may fill.
  const asked = waitingSeats(asker.state).map(({ stepId }) => {
    const probe: CaseCommand = {
      ...{ type: 'DecideStep', stepId, outcome: 'approve', reason: '-', conditions: [], grounds: [] },
      ...{ returnTo: 'host', evidenceHash: null },
    };
    return { ...probed(asker, 'decide', probe), stepId };
  });
  const offered = asked.find(({ allowed }) => allowed) ?? asked[0];
  if (offered) return offered;
  const { state } = asker.state;
  return { action: 'decide', allowed: false, why: renderBoth('case.no_step_waits', { state }) };
}

function probed(asker: Asker, action: ActionName, command: CaseCommand): Action {
  const { actor, state, unitPath, unitPaths, at, bonds } = asker;
  const context = {
    actor,
    at,
    policy: policyToRead(state),
    causationId: null,
    commandId: NOTHING,
    unitPath,
    unitPaths,
    bonds,
  };
  try {
    const said = decide(command, state, context);
    // Nothing left to do is nothing to offer.
    return said.length > 0 ? { action, allowed: true, why: null } : refused(action, nothingLeft(state));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Words are the asker's to mend, and who sits in a committee is read when it is asked in earnest.
    const isOpen = error.kind === 'invalid' || error.code === 'route.no_quorum';
    return isOpen ? { action, allowed: true, why: null } : refused(action, error);
  }
}

function nothingLeft(state: Case): Refusal {
  const code = FINAL_STATES.includes(state.state) ? 'case.over' : 'case.already_done';
  return new Refusal(code, 'conflict', { state: state.state });
}

function refused(action: ActionName, refusal: Refusal): Action {
  return { action, allowed: false, why: renderBoth(refusal.code, refusal.params) };
}
