// A case read from its stream: what a guard needs to know who stands how to it, and what a page shows.
import { Injectable } from '@nestjs/common';
import { evolve, isBlindTo, knowPolicy, matterOf, unopened, type Case, type CaseEvent } from '#cases';
import { EventLog } from '#event-store';
import type { Matter } from '#identity';
import type { Actor, CaseId, Instant } from '#kernel';
import { University } from '../accounts/university.js';

export interface CaseFile {
  caseId: CaseId;
  events: CaseEvent[];
  state: Case;
  version: number;
}

@Injectable()
export class CaseFiles {
  constructor(
    private readonly log: EventLog,
    private readonly university: University,
  ) {}

  /** What permissions care for, and whether the case is withheld from this actor; null when there is no such case in the actor's institution. */
  async matter(actor: Actor, caseId: CaseId): Promise<(Matter & { isBlind: boolean }) | null> {
    const file = await this.read(actor, caseId);
    if (!file) return null;
    const { unitPath, unitPaths } = await this.university.pathsOf(actor.institution, file.state);
    return {
      institution: actor.institution,
      isBlind: isBlindTo(actor, file.state),
      ...matterOf(file.state, unitPath, unitPaths),
    };
  }

  /**
   * The whole file, now or as it stood.
   * @param options.personal open the sealed fields
   */
  async read(
    actor: Actor,
    caseId: CaseId,
    options: { personal?: boolean; asOf?: Instant } = {},
  ): Promise<CaseFile | null> {
    if (caseId === '') return null;
    const recorded = await this.log.read(`case-${caseId}`, { ...options, institution: actor.institution });
    const events = recorded as unknown as CaseEvent[];
    const last = events.at(-1);
    if (!last || last.institution !== actor.institution) return null;
    const state = events.reduce(evolve, unopened);
    // Whatever is shown or offered of a case is so by its own policies: those of a look at the past among them.
    for (const version of new Set([state.policy, ...policiesIn(events)]))
      await knowPolicy(this.log, actor.institution, version);
    return { caseId, events, state, version: last.version };
  }
}

function policiesIn(events: readonly CaseEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'PolicyMoved' ? [event.data.from] : []));
}
