import type { CaseEvent, Dossier } from '#cases';
import type { EventLog, RecordedEvent } from '#event-store';
import { assert, type Instant } from '#kernel';

export interface Submission {
  dossier: Dossier;
  at: Instant;
}

/** The dossier as it was last submitted, opened; 'erased' once its person is forgotten. */
export async function submissionOf(log: EventLog, events: readonly CaseEvent[]): Promise<Submission | 'erased'> {
  const submitted = events.findLast((event) => event.type === 'CaseSubmitted');
  assert(submitted, 'the case was submitted');
  const { personal } = (await log.open(submitted as unknown as RecordedEvent)) as unknown as typeof submitted;
  assert(personal, 'a submission carries its dossier');
  return personal === 'erased' ? 'erased' : { dossier: personal.dossier, at: submitted.at };
}
