import { lastContent, type CaseEvent, type Dossier } from '#cases';
import type { EventLog, RecordedEvent } from '#event-store';
import { assert, type Instant } from '#kernel';

export interface Submission {
  dossier: Dossier;
  at: Instant;
}

/** The dossier as it stands, submitted or amended since, opened, and when it came; 'erased' once its person is forgotten. */
export async function submissionOf(log: EventLog, events: readonly CaseEvent[]): Promise<Submission | 'erased'> {
  const submitted = lastContent(events);
  assert(submitted, 'the case was submitted');
  const { personal } = (await log.open(submitted as unknown as RecordedEvent)) as unknown as typeof submitted;
  assert(personal, 'a submission carries its dossier');
  return personal === 'erased' ? 'erased' : { dossier: personal.dossier, at: submitted.at };
}
