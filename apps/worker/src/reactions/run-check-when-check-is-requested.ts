import type { CheckName } from '#cases';
import type { JobName, Jobs } from '#jobs';
import { caseOf, reaction } from './reaction.js';

/** Which job answers which check. */
export const JOB_OF: { readonly [Check in CheckName]: JobName } = {
  completeness: 'check-completeness',
  residency: 'check-residency',
  'specific-category': 'check-specific-category',
  'list-screening': 'screen-parties',
  ownership: 'check-ownership',
  'end-use': 'check-end-use',
};

/** A check that is asked for becomes a job at once. Should the queue be away, the sweeper orders it later. */
export const runCheckWhenCheckIsRequested = (jobs: Pick<Jobs, 'enqueue' | 'quietLog'>) =>
  reaction('run-check-when-check-is-requested', ['CheckRequested'], (event) =>
    jobs
      .enqueue(JOB_OF[event.data.check], {
        institution: event.institution,
        caseId: caseOf(event),
        checkId: event.data.checkId,
      })
      .catch((error: Error) => jobs.quietLog.note('ordering a check', error.message)),
  );
