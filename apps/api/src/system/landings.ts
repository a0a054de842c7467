import { Inject, Injectable } from '@nestjs/common';
import { worklist, type CaseState, type WorklistView } from '#cases';
import { Credentials, Members } from '#identity';
import { University } from '../accounts/university.js';
import type { House } from '../house.js';
import { HOUSE } from '../tokens.js';
import type { Persona } from './demonstration.dto.js';
import { PERSONAS } from './personas.js';

/** What each persona should find in front of them: the case that has waited longest for them, or one to look into. */
const SOUGHT: Partial<Record<Persona['role'], { view: WorklistView; state?: CaseState; tab: string }>> = {
  officer: { view: 'queue', state: 'screening', tab: 'screening' },
  dean: { view: 'queue', tab: 'approval' },
  executive: { view: 'queue', tab: 'approval' },
  inspector: { view: 'all', state: 'approved-with-conditions', tab: 'history' },
};

/** The cards of the demonstration, each leading to something to do as things stand now. */
@Injectable()
export class Landings {
  constructor(
    private readonly credentials: Credentials,
    private readonly members: Members,
    private readonly university: University,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  personas(): Promise<Persona[]> {
    return Promise.all(PERSONAS.map(async (persona) => ({ ...persona, landing: await this.landing(persona) })));
  }

  private async landing(persona: Persona): Promise<string> {
    const sought = SOUGHT[persona.role];
    const known = sought && (await this.credentials.byEmail(persona.email));
    const actor = known && (await this.members.actor(known.account, known.institution));
    if (!sought || !actor) return persona.landing;
    const { units: tree } = await this.university.read(actor.institution);
    const { tab, ...query } = sought;
    const { items } = await worklist(this.house.database, { ...query, actor, tree, limit: 1 });
    return items[0] ? `/cases/${items[0].id}?tab=${tab}` : persona.landing;
  }
}
