import { lastContent, type CaseEvent, type Dossier } from '#cases';
import type { EventLog, RecordedEvent } from '#event-store';
import { assert, type Instant } from '#kernel';

export interface Submission {
  dossier: Dossier;
  at: Instant;
}

/** The dossier as it stands, submitted or amended since, opened, and when it was submitted; 'erased' once its person is forgotten. */
export async function submissionOf(log: EventLog, events: readonly CaseEvent[]): Promise<Submission | 'erased'> {
  // What the law asks is asked of the day of the submission: to amend something beside it makes nobody a resident.
  const submitted = events.findLast(({ type }) => type === 'CaseSubmitted');
  const content = lastContent(events);
  assert(submitted && content, 'the case was submitted');
  const { personal } = (await log.open(content as unknown as RecordedEvent)) as unknown as typeof content;
  assert(personal, 'a submission carries its dossier');
  return personal === 'erased' ? 'erased' : { dossier: personal.dossier, at: submitted.at };
}
