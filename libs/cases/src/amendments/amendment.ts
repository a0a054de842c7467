// What changed under an open route, as the fold keeps it: what, whom it concerns, and whose decisions it voided. Pure.
import { STEPS, type ChangeName, type StepName } from '#policy';
import type { Instant, PersonId } from '#kernel';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case-event.js';
import { DOCUMENT_CHANGES } from './change-names.js';

export type Amendment = {
  eventId: string;
  round: number;
  at: Instant;
  by: PersonId;
  inPlaceOf: PersonId | null;
  what: 'dossier' | 'document' | 'signature';
  /** Of a document. */
  documentId: string | null;
  changes: ChangeName[];
  /** Steps whose decider must have seen it; none: nobody, it is told and no more. */
  concerns: StepName[];
  /** Came after the route was open: what came before is seen by everybody anyway. */
  underRoute: boolean;
  /** Steps whose decision it voided, by their names and by the ids under which that was made. */
  askedAgain: StepName[];
  voided: string[];
};

type Amending = Extract<CaseEvent, { type: 'CaseAmended' | 'DocumentAttached' | 'DeclarationReceived' }>;

/** Notes what came to a submitted case. What came before anything was submitted is part of the submission. */
export function withAmendment(state: Case, event: Amending): Case {
  if (state.submission === null || !['screening', 'in-review'].includes(state.state)) return state;
  // Until the policy knew of such changes, each concerned everybody.
  const concerns = event.data.concerns ?? [...STEPS];
  const askedAgain = decidedAmong(state, concerns);
  const voided = state.steps.flatMap(({ step, stepId }) => (askedAgain.includes(step) ? [stepId] : []));
  const { id: eventId, at, actor } = event;
  const underRoute = state.state === 'in-review';
  const told = {
    underRoute,
    eventId,
    round: state.round,
    at,
    by: actor.id,
    inPlaceOf: actor.onBehalfOf,
    concerns,
    askedAgain,
    voided,
  };
  return { ...state, amendments: [...state.amendments, { ...told, ...whatOf(event) }] };
}

/** The steps among these that have decided, so that their decision does not stand any more. */
export function decidedAmong(
  { state, steps }: Pick<Case, 'state' | 'steps'>,
  concerns: readonly StepName[],
): StepName[] {
  if (state !== 'in-review') return [];
  const decided = steps.filter(({ step, outcome }) => outcome !== null && concerns.includes(step));
  // Of a step that several decide, once.
  return [...new Set(decided.map(({ step }) => step))];
}

function whatOf(event: Amending): Pick<Amendment, 'what' | 'documentId' | 'changes'> {
  switch (event.type) {
    case 'CaseAmended':
      return { what: 'dossier', documentId: null, changes: event.data.changes };
    case 'DocumentAttached': {
      const { documentId, kind } = event.data;
      return { what: 'document', documentId, changes: [DOCUMENT_CHANGES[kind]] };
    }
    case 'DeclarationReceived':
      return { what: 'signature', documentId: null, changes: ['signature'] };
  }
}

/** The event whose dossier stands: the last amendment's, or the submission's. */
export function contentOf({ submission, amendments }: Pick<Case, 'submission' | 'amendments'>): string | null {
  return amendments.findLast(({ what }) => what === 'dossier')?.eventId ?? submission?.eventId ?? null;
}

/** Whether whoever decides a step must have seen it. What came in a round before this one was there when this one began. */
export function concernsStep({ round, concerns }: Amendment, step: StepName | undefined, state: Pick<Case, 'round'>) {
  return step === undefined || round < state.round || concerns.includes(step);
}
