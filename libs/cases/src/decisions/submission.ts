// The applicant's declaration, the submission that begins a round, the withdrawal and the notice that end a case.
import { Refusal, derivedId } from '#kernel';
import { concernsOfAddition } from '../amendments/concerns.js';
import { FINAL_STATES, type Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { laboratoryUnitOf } from '../units/unit-reach.js';
import { asPointed, completeness } from '../dossier/completeness.js';
import { namedAnew } from '../duties/laboratories.js';
import type { CaseKind } from '../kinds/case-kind.js';
import { sealed } from './drafting.js';
import { conflict, invalid, refuseInWrongState, refuseLongText, requireText } from './refusals.js';
import { askingAgain } from './route.js';
import { relationTo } from './who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** The applicant signs, or the host enters what stands on a form that the applicant has signed and that is attached. */
export function receiveDeclaration(
  command: Command<'ReceiveDeclaration'>,
  state: Case,
  context: CaseContext,
  kind: CaseKind,
): CaseOccurrence[] {
  refuseInWrongState(command, state);
  const isApplicant = relationTo(context.actor, state, context.unitPath) === 'applicant';
  if (command.transcribed === isApplicant) throw new Refusal('case.declaration_not_yours', 'forbidden');
  if (command.transcribed && state.state !== 'draft' && state.state !== 'returned')
    throw conflict('case.not_editable', state);
  if (command.transcribed && !state.documents.some((document) => document.kind === 'signed-form')) {
    throw invalid('case.signed_form_missing', [{ pointer: '/documents', code: 'documents.signed_form_missing' }]);
  }
  // Whether all that is asked was answered depends on the host's part too and is judged at submission.
  const problems = completeness({ host: {}, applicant: command.applicant }, [], {
    kind,
    policy: context.policy,
    forSubmission: false,
    part: 'applicant',
  });
  if (problems.length > 0) throw invalid('case.declaration_incomplete', asPointed(problems));
  if (!command.transcribed && !command.applicant.signature?.name?.trim()) {
    throw invalid('case.declaration_incomplete', [
      { pointer: '/applicant/signature/name', code: 'dossier.signature_missing' },
    ]);
  }
  const { transcribed, language, applicant } = command;
  const whom = concernsOfAddition('signature', state, context.policy);
  return [
    { type: 'DeclarationReceived', data: { transcribed, language, ...whom }, personal: sealed(state, { applicant }) },
    ...askingAgain(state, whom.concerns ?? []),
  ];
}

/** Begins a round: nothing of the round before counts any more. */
export function submitCase(
  command: Command<'SubmitCase'>,
  state: Case,
  context: CaseContext,
  kind: CaseKind,
): CaseOccurrence[] {
  // Submitted already and nobody meant a correction: the outcome holds.
  if (state.state === 'screening' && !command.corrected) return [];
  refuseInWrongState(command, state);
  refuseUntimely(command, state, context);
  if (command.answer !== null) refuseLongText(command.answer, '/answer');
  const declaration = state.declaration;
  if (kind.hasApplicant && declaration === null) throw conflict('case.declaration_missing', state);
  const problems = completeness(command.dossier, state.documents, {
    kind,
    policy: context.policy,
    forSubmission: true,
    transcribed: declaration?.transcribed ?? false,
  });
  if (problems.length > 0) throw invalid('case.incomplete', asPointed(problems));
  const technology = command.dossier.host.technology;
  const laboratoryUnit = laboratoryUnitOf(command, state);
  refuseNoSuchUnit(laboratoryUnit, state, context);
  const data = {
    round: state.round + 1,
    technologyGate: technology?.gate ?? ('unknown' as const),
    controlListRow: technology?.controlListRow?.trim() || null,
    corrected: command.corrected,
    ...namedAnew(command.dossier, state),
    ...(laboratoryUnit !== null && { laboratoryUnit }),
  };
  return [
    { type: 'CaseSubmitted', data, personal: sealed(state, { dossier: command.dossier, answer: command.answer }) },
  ];
}

/** It stands today, or is what was submitted before: who corrects their own part changes nothing of it. */
function refuseNoSuchUnit(unit: string | null, { submission }: Case, { unitPaths = {} }: CaseContext): void {
  if (unit === null || unit === submission?.laboratoryUnit || unitPaths[unit]?.[0] === unit) return;
  throw invalid('case.incomplete', [
    { pointer: '/host/technology/laboratoryUnit', code: 'dossier.unit_unknown', params: { unit } },
  ]);
}

function refuseUntimely(command: Command<'SubmitCase'>, state: Case, context: CaseContext): void {
  const isApplicant = relationTo(context.actor, state, context.unitPath) === 'applicant';
  if (state.state === 'draft' && isApplicant) throw new Refusal('case.host_submits', 'forbidden');
  if (state.state === 'returned') {
    if (isApplicant && state.returned?.to === 'host') throw new Refusal('case.host_submits', 'forbidden');
    return;
  }
  if (state.state === 'draft') return;
  if (!command.corrected) throw conflict('case.wrong_state', state);
  if (!isApplicant) throw new Refusal('case.applicant_corrects', 'forbidden');
  // A correction is what the applicant has signed since; without a new signature there is nothing to submit.
  if (state.declaration?.eventId === state.submission?.declarationId)
    throw conflict('case.correction_not_signed', state);
}

/** Host or applicant may give the matter up at any time before it is decided. */
export function withdrawCase(command: Command<'WithdrawCase'>, state: Case, context: CaseContext): CaseOccurrence[] {
  if (state.state === 'withdrawn') return [];
  refuseInWrongState(command, state);
  requireText(command.reason, '/reason');
  const by =
    relationTo(context.actor, state, context.unitPath) === 'applicant' ? ('applicant' as const) : ('host' as const);
  return [{ type: 'CaseWithdrawn', data: { by }, personal: sealed(state, { reason: command.reason }) }];
}

/** The applicant is told once, in both languages. */
export function notifyDecision(command: Command<'NotifyDecision'>, state: Case): CaseOccurrence[] {
  if (state.notified) return [];
  if (!FINAL_STATES.includes(state.state) || state.decision === null) throw conflict('case.undecided', state);
  return [
    {
      type: 'DecisionNotified',
      id: derivedId(state.decision.eventId, 'DecisionNotified'),
      data: { outcome: state.decision.outcome },
      personal: sealed(state, { notice: command.notice }),
    },
  ];
}
