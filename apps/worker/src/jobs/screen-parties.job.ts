import type { Identified } from '#cases';
import type { Checkpoints } from '#event-store';
import type { ListInForce, Lists } from '#screening';
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
    const { institution, caseId } = order;
    const of = { institution, caseId, person: applicant, parties: parties.named };
    for (let tries = 1; ; tries += 1) {
      const inForce = await lists.inForce(institution);
      const { found, ...report } = screeningReport(order.checkId, parties, inForce);
      const identified = await recollect(found, of, world);
      // A version adopted meanwhile is searched for by others in the cases screened before it, and this one is not among them yet.
      if (tries < TRIES_MAX && !areSame(inForce, await lists.inForce(institution))) continue;
      // Erased meanwhile: then recording it is refused, and nobody waits for it.
      if (identified === 'erased') return report;
      return { ...report, identified: asIdentified(identified.map((hit, index) => [found[index]?.hitId ?? '', hit])) };
    }
  });

const TRIES_MAX = 3;

function areSame(some: readonly ListInForce[], others: readonly ListInForce[]): boolean {
  const versions = (lists: readonly ListInForce[]) => lists.map(({ list, sha256 }) => `${list} ${sha256}`).join();
  return versions(some) === versions(others);
}

/** By hit id, as the case takes it. */
export function asIdentified(hits: readonly (readonly [hitId: string, hit: IdentifiedHit])[]): Identified {
  return {
    hits: Object.fromEntries(hits.map(([hitId, { identity }]) => [hitId, identity])),
    changes: Object.fromEntries(hits.flatMap(([hitId, { changes }]) => (changes.length > 0 ? [[hitId, changes]] : []))),
    reasons: Object.fromEntries(hits.flatMap(([hitId, { reason }]) => (reason === null ? [] : [[hitId, reason]]))),
  };
}
