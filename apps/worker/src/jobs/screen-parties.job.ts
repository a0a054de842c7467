import type { Identified } from '#cases';
import type { Checkpoints } from '#event-store';
import type { Lists } from '#screening';
import { partiesToScreen } from '../screening/parties.js';
import { recollect, type IdentifiedHit, type Remembering } from '../screening/recollection.js';
import { screeningReport } from '../screening/screening-report.js';
import { checkJob, ListsBehind, type CheckWorld } from './check-job.js';

export interface ScreeningWorld extends CheckWorld, Remembering {
  lists: Pick<Lists, 'inForce'>;
  checkpoints: Pick<Checkpoints, 'waitFor'>;
}

/** What must have come as far as the request before anything is searched: a list or a dismissal might be missed. */
const READ = ['lists_in_force', 'remembered_dismissals'];

/** Screens the person, every affiliation and every payer against the lists in force. No list in force reads as unknown, never as clear. */
export const screenParties = (world: ScreeningWorld) =>
  checkJob('screen-parties', world, async ({ order, dossier, applicant, requestedAt }) => {
    const { lists, checkpoints } = world;
    if (!(await checkpoints.waitFor(requestedAt, READ))) throw new ListsBehind(requestedAt);
    const parties = partiesToScreen(dossier);
    const { found, ...report } = screeningReport(order.checkId, parties, await lists.inForce(order.institution));
    const { institution, caseId } = order;
    const identified = await recollect(
      found,
      { institution, caseId, person: applicant, parties: parties.named },
      world,
    );
    // Erased meanwhile: then recording it is refused, and nobody waits for it.
    if (identified === 'erased') return report;
    return { ...report, identified: asIdentified(identified.map((hit, index) => [found[index]?.hitId ?? '', hit])) };
  });

/** By hit id, as the case takes it. */
export function asIdentified(hits: readonly (readonly [hitId: string, hit: IdentifiedHit])[]): Identified {
  return {
    hits: Object.fromEntries(hits.map(([hitId, { identity }]) => [hitId, identity])),
    changes: Object.fromEntries(hits.flatMap(([hitId, { changes }]) => (changes.length > 0 ? [[hitId, changes]] : []))),
    reasons: Object.fromEntries(hits.flatMap(([hitId, { reason }]) => (reason === null ? [] : [[hitId, reason]]))),
  };
}
