import type { Checkpoints } from '#event-store';
import type { Lists } from '#screening';
import { checkJob, ListsBehind, type CheckWorld } from './check-job.js';
import { partiesToScreen, screeningReport } from './screening-report.js';

export interface ScreeningWorld extends CheckWorld {
  lists: Pick<Lists, 'inForce'>;
  checkpoints: Pick<Checkpoints, 'waitFor'>;
}

/** Screens the person, every affiliation and every payer against the lists in force. No list in force reads as unknown, never as clear. */
export const screenParties = ({ lists, checkpoints, ...world }: ScreeningWorld) =>
  checkJob('screen-parties', world, async ({ order, dossier, requestedAt }) => {
    if (!(await checkpoints.waitFor(requestedAt, ['lists_in_force']))) throw new ListsBehind(requestedAt);
    return screeningReport(order.checkId, partiesToScreen(dossier), await lists.inForce(order.institution));
  });
