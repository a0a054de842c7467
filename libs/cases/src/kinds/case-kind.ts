// What differs between kinds of case. Everything else (rounds, checks, the route, the decisions along it, the grammar, turns, history) is one.
import type { CheckName, Policy, TierQuestion } from '#policy';
import type { Case, Document } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import type { Part } from '../dossier/completeness.js';
import type { Report } from '../dossier/faults.js';
import type { Question } from '../dossier/questions.js';
import type { Dossier, HostPart } from '../dossier.js';
import type { CaseType } from './case-types.js';

/** What is asked of, or done by, somebody from outside. */
export type ApplicantCommand = Extract<
  CaseCommand,
  {
    type:
      | 'InviteApplicant'
      | 'OpenApplicantLink'
      | 'LockApplicantLink'
      | 'ReceiveDeclaration'
      | 'ContestDecision'
      | 'NotifyDecision';
  }
>;

/** Tells what a dossier lacks before it can be submitted. */
export type Gaps = (
  dossier: Dossier,
  asking: {
    asked: readonly Question[];
    documents: readonly Pick<Document, 'kind'>[];
    transcribed: boolean;
    reportOf: (part: Part) => Report;
  },
) => void;

export interface CaseKind {
  type: CaseType;
  /** The sections of the host's part that it has; it knows no other. */
  sections: readonly (keyof HostPart)[];
  /** Whether the dossier has an applicant's part, which must be signed before it is submitted. */
  hasApplicant: boolean;
  /** Every question that the policy asks of this dossier as it stands. */
  questions: (dossier: Dossier, policy: Policy) => Question[];
  gaps: Gaps;
  /** The checks that a submission needs. */
  checks: (
    submission: Pick<NonNullable<Case['submission']>, 'technologyGate' | 'controlListRow'>,
    policy: Policy,
  ) => CheckName[];
  /** What its table of tiers is told: of the checks and verdicts of the present round, and of the dossier. */
  tierQuestion: (state: Case, dossier: Dossier, policy: Policy) => TierQuestion;
  ofApplicant: (command: ApplicantCommand, state: Case, context: CaseContext) => CaseOccurrence[];
}
