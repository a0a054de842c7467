import type { Told } from '#mail';
import { caseOf, reaction } from './reaction.js';

/** What was carried higher is to be told to those above; when and to whom is for the mailroom to say. */
export const noteEscalationWhenCaseIsEscalated = (told: Pick<Told, 'note'>) =>
  reaction('note-escalation-when-case-is-escalated', ['CaseEscalated'], async (event) => {
    const { id: eventId, institution, data } = event;
    await told.note({ eventId, institution, caseId: caseOf(event), step: data.to, turn: data.turn });
  });
