// What a mail calls what somebody has to do.
import type { WaitingFor } from '#cases';
import type { Task } from '#mail';

const DECISIONS: { [who in WaitingFor['who']]?: Task } = {
  dean: 'department-decision',
  officer: 'office-decision',
  executive: 'executive-decision',
  president: 'president-decision',
};

/** Judging hits and assigning a tier read alike: a mail tells of no hit. */
export function taskOf({ who, what }: Pick<WaitingFor, 'who' | 'what'>): Task {
  if (what === 'decision') return DECISIONS[who] ?? 'office';
  if (what === 'hold' || what === 'contest') return what;
  if (who === 'host' || who === 'applicant') return what === 'answer' ? 'answer' : 'complete';
  return 'office';
}
