// What was asked of whom beside the route, and what became of it. Pure, and total.
import { unreachable } from '#kernel';
import type { Case, Consultation } from '../case.js';
import type { CaseEvent } from '../case-event.js';

export type ConsultationEvent = Extract<
  CaseEvent,
  { type: 'ConsultationAsked' | 'OpinionGiven' | 'ConsultationWithdrawn' }
>;

/** The state after an event that is about an opinion. */
export function withConsultation(state: Case, event: ConsultationEvent): Case {
  const mark = { by: event.actor.id, at: event.at };
  switch (event.type) {
    case 'ConsultationAsked': {
      const asked: Consultation = { ...event.data, ...mark, answered: null, withdrawn: null };
      return { ...state, consultations: [...state.consultations, asked] };
    }
    case 'OpinionGiven':
      return changed(state, event.data.consultationId, { answered: mark });
    case 'ConsultationWithdrawn':
      return changed(state, event.data.consultationId, { withdrawn: mark });
    default:
      return unreachable(event);
  }
}

function changed(state: Case, consultationId: string, change: Partial<Consultation>): Case {
  return {
    ...state,
    consultations: state.consultations.map((each) =>
      each.consultationId === consultationId ? { ...each, ...change } : each,
    ),
  };
}
