// Who may not decide a case, how its route was changed by hand, and what was looked at afterwards. Pure, and total.
import { unreachable } from '#kernel';
import type { Case, Interest } from '../case.js';
import type { CaseEvent } from '../case-event.js';

export type DutyEvent = Extract<
  CaseEvent,
  { type: 'CaseRerouted' | 'InterestDeclared' | 'InterestLifted' | 'ConfirmedAfterwards' }
>;

/** The state after an event that is about who decides. */
export function withDuties(state: Case, event: DutyEvent): Case {
  const { id: eventId, at } = event;
  const by = event.actor.id;
  switch (event.type) {
    case 'CaseRerouted': {
      const { added, askedAgainFrom } = event.data;
      return { ...state, rerouted: { added, askedAgainFrom, by, at } };
    }
    case 'InterestDeclared': {
      const { person, kind } = event.data;
      const declared: Interest = { person, kind, by, at, eventId, lifted: null };
      return { ...state, interests: [...state.interests, declared] };
    }
    case 'InterestLifted': {
      const { person } = event.data;
      const lifted = { by, at, eventId };
      return {
        ...state,
        interests: state.interests.map((each) =>
          each.person === person && each.by !== person && each.lifted === null ? { ...each, lifted } : each,
        ),
      };
    }
    case 'ConfirmedAfterwards': {
      const { stepId } = event.data;
      return {
        ...state,
        steps: state.steps.map((step) => (step.stepId === stepId ? { ...step, confirmedAt: at } : step)),
      };
    }
    default:
      return unreachable(event);
  }
}
