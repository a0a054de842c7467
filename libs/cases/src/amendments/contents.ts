// Which events hold the dossier, whole: a submission, and every amendment of it.
import type { CaseEvent } from '../case-event.js';

export type ContentEvent = Extract<CaseEvent, { type: 'CaseSubmitted' | 'CaseAmended' }>;

/** Whether it tells the dossier as it stands from then on. */
export function isContent(event: CaseEvent): event is ContentEvent {
  return event.type === 'CaseSubmitted' || event.type === 'CaseAmended';
}

/** The event that tells the dossier as it stands; undefined while nothing was submitted. */
export function lastContent(events: readonly CaseEvent[]): ContentEvent | undefined {
  return events.findLast(isContent);
}
