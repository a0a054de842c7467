import type { RescreeningEvent } from '#cases';
import { defineSubscription } from '#event-store';
import type { Jobs } from '#jobs';

type Requested = Extract<RescreeningEvent, { type: 'RescreeningRequested' }>;

/** A search that is asked for becomes a job at once. Should the queue be away, the sweeper orders it later. */
export const runRescreeningWhenItIsRequested = (jobs: Pick<Jobs, 'enqueue' | 'quietLog'>) =>
  defineSubscription({
    name: 'run-rescreening-when-it-is-requested',
    handles: ['RescreeningRequested'],
    parkAfter: 6,
    handle: async (event) => {
      const { institution, data } = event as unknown as Requested;
      await jobs
        .enqueue('rescreen-clearances', { institution, rescreeningId: data.rescreeningId })
        .catch((error: Error) => jobs.quietLog.note('ordering a rescreening', error.message));
    },
  });
