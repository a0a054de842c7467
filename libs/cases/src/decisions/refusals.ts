// The faults that several decisions share. A conflict always names the state the case is in and what is possible there.
import { Refusal, type Actor, type Pointed } from '#kernel';
import { FINAL_STATES, type Case, type CaseState } from '../case.js';
import type { CaseCommand } from '../case-command.js';
import { hasApplicant } from '../kinds/case-types.js';
import { isParty } from './who-may.js';

export const TEXT_MAX = 4_000;

/** Ended by a decision, not by a withdrawal. */
export const DECIDED_STATES: readonly CaseState[] = [
  'approved',
  'approved-with-conditions',
  'licence-required',
  'rejected',
];
/** An approval without conditions leaves nothing to contest. */
const CONTESTABLE: readonly CaseState[] = ['approved-with-conditions', 'licence-required', 'rejected'];

/** In which states each command can do something; the screens' actions and the conflicts' "possible" come from this table. */
export const POSSIBLE_IN: Record<CaseCommand['type'], readonly CaseState[]> = {
  OpenCase: ['unopened'],
  PrepareCase: ['unopened'],
  InviteApplicant: ['draft', 'screening', 'in-review', 'returned'],
  OpenApplicantLink: ['draft', 'screening', 'in-review', 'returned', ...FINAL_STATES],
  LockApplicantLink: ['draft', 'screening', 'in-review', 'returned', ...FINAL_STATES],
  AttachDocument: ['draft', 'screening', 'in-review', 'returned'],
  ReceiveDeclaration: ['draft', 'screening', 'in-review', 'returned'],
  SubmitCase: ['draft', 'screening', 'in-review', 'returned'],
  RequestChecks: ['screening'],
  RecordCheck: ['screening'],
  RecordCheckFailure: ['screening'],
  RecordRescreening: ['screening', 'in-review', 'approved', 'approved-with-conditions'],
  AdjudicateHit: ['screening', 'in-review', 'approved', 'approved-with-conditions'],
  ConfirmDismissal: ['screening', 'in-review', 'approved', 'approved-with-conditions'],
  ProposeTier: ['screening'],
  AssignTier: ['screening'],
  RaiseTier: ['in-review'],
  LowerTier: ['in-review'],
  DecideStep: ['in-review'],
  ReRoute: ['in-review'],
  DeclareInterest: ['draft', 'screening', 'in-review', 'returned', ...DECIDED_STATES],
  LiftInterest: ['draft', 'screening', 'in-review', 'returned', ...DECIDED_STATES],
  ConfirmAfterwards: ['in-review', 'returned', ...DECIDED_STATES],
  AskOpinion: ['screening', 'in-review', 'returned'],
  GiveOpinion: ['screening', 'in-review', 'returned'],
  WithdrawConsultation: ['screening', 'in-review', 'returned'],
  EscalateCase: ['screening', 'in-review'],
  EscalateOverdue: ['screening', 'in-review'],
  TakeCase: ['screening', 'in-review', 'returned'],
  AssignCase: ['screening', 'in-review', 'returned'],
  GiveBack: ['screening', 'in-review', 'returned'],
  WithdrawCase: ['draft', 'screening', 'in-review', 'returned'],
  AmendCase: ['in-review'],
  TakeBack: ['screening'],
  HoldCase: ['screening', 'in-review', 'returned'],
  ReleaseHold: ['screening', 'in-review', 'returned'],
  ReopenCase: DECIDED_STATES,
  SupersedeDecision: DECIDED_STATES,
  ContestDecision: CONTESTABLE,
  AnswerContest: CONTESTABLE,
  MoveToPolicy: ['draft', 'screening', 'in-review', 'returned'],
  DrawSecondLook: DECIDED_STATES,
  GiveSecondLook: DECIDED_STATES,
  DeclineSecondLook: DECIDED_STATES,
  NotifyDecision: FINAL_STATES,
};

/** What needs somebody from outside. */
const OF_APPLICANT: ReadonlySet<string> = new Set<CaseCommand['type']>([
  ...(['InviteApplicant', 'ReceiveDeclaration', 'ContestDecision', 'AnswerContest'] as const),
]);

type Possible = readonly CaseCommand['type'][];

// Half of all commands are refused, and most refusals tell this: each answer is looked for once.
const FOUND: { [withApplicant in 'true' | 'false']: Map<CaseState, Possible> } = { true: new Map(), false: new Map() };

/** Commands that a person may give in this state, for the "what is possible" of a conflict. */
export function possibleIn({ state, type: kind }: Pick<Case, 'state' | 'type'>): Possible {
  const found = FOUND[`${hasApplicant(kind)}`];
  const known = found.get(state);
  if (known) return known;
  const possible = lookForPossible(state, hasApplicant(kind));
  found.set(state, possible);
  return possible;
}

function lookForPossible(state: CaseState, withApplicant: boolean): Possible {
  const machines = [
    'RequestChecks',
    'RecordCheck',
    'RecordCheckFailure',
    'RecordRescreening',
    'ProposeTier',
    'EscalateOverdue',
    'DrawSecondLook',
    'NotifyDecision',
    'OpenApplicantLink',
    'LockApplicantLink',
  ];
  return (Object.keys(POSSIBLE_IN) as CaseCommand['type'][]).filter(
    (type) =>
      !machines.includes(type) && POSSIBLE_IN[type].includes(state) && (withApplicant || !OF_APPLICANT.has(type)),
  );
}

/** The case is in a state where this cannot be done. */
export function conflict(code: string, state: Case, params: Record<string, string | number> = {}): Refusal {
  return new Refusal(code, 'conflict', { state: state.state, possible: possibleIn(state).join(', '), ...params });
}

/** @throws Refusal `case.party_may_not` when who asks is the case's host, its applicant or one of its makers */
export function refuseParty(actor: Actor, state: Case, { type }: CaseCommand): void {
  if (isParty(actor, state)) throw new Refusal('case.party_may_not', 'forbidden', { what: type });
}

/** @throws Refusal `case.wrong_state` when the command can do nothing in this state */
export function refuseInWrongState(command: CaseCommand, state: Case): void {
  if (!POSSIBLE_IN[command.type].includes(state.state)) throw conflict('case.wrong_state', state);
}

/** The words are not acceptable; every fault with its pointer. */
export function invalid(code: string, errors: Pointed[]): Refusal {
  return new Refusal(code, 'invalid', {}, errors);
}

/** @throws Refusal unless there is a text of at most 4,000 characters */
export function requireText(text: string, pointer: string): void {
  if (text.trim() === '') throw invalid('text.missing', [{ pointer, code: 'text.missing' }]);
  refuseLongText(text, pointer);
}

/** @throws Refusal when the text is longer than 4,000 characters or not well-formed */
export function refuseLongText(text: string, pointer: string): void {
  if (text.length > TEXT_MAX)
    throw invalid('text.too_long', [{ pointer, code: 'text.too_long', params: { max: TEXT_MAX } }]);
  if (!text.isWellFormed()) throw invalid('text.not_well_formed', [{ pointer, code: 'text.not_well_formed' }]);
}
