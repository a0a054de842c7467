// How far somebody has seen a case, and what came after. Whoever acts in another's place reads with their own eyes: it is kept for them alone.
import { Injectable } from '@nestjs/common';
import { newsSince, relationTo, Sightings, type SightingOf } from '#cases';
import { Refusal, type CaseId } from '#kernel';
import { University } from '../../accounts/university.js';
import type { Caller } from '../../http/guards/caller.js';
import type { LanguageCode } from '../../session/session.dto.js';
import { CaseFiles, type CaseFile } from '../case-files.js';
import { entryOf } from '../case-page.js';
import { NameBook } from '../names.js';
import type { Sighting, SightingKept } from './sighting.dto.js';

@Injectable()
export class SightingDesk {
  constructor(
    private readonly files: CaseFiles,
    private readonly university: University,
    private readonly names: NameBook,
    private readonly sightings: Sightings,
  ) {}

  /** @throws Refusal `access.not_found` */
  async news(me: Caller, caseId: CaseId, language: LanguageCode): Promise<Sighting> {
    const file = await this.file(me, caseId);
    const { institution, id } = me.actor;
    const { unitPath, unitPaths } = await this.university.pathsOf(institution, file.state);
    const relation = relationTo(me.actor, file.state, unitPath, unitPaths);
    if (!relation) throw new Refusal('access.not_found', 'hidden');
    const seen = await this.sightings.before(sightingOf(me, caseId));
    const { since, lines, changes } = newsSince(file.events, { id, relation, seen });
    const persons = lines.flatMap(({ actor }) => [actor.id, actor.onBehalfOf]);
    const names = await this.names.look(institution, persons, language);
    return { since, entries: lines.map((line) => entryOf(line, file, names, language)), changes };
  }

  /** What is not there yet was not seen either. */
  async keep(me: Caller, caseId: CaseId, version: number): Promise<SightingKept> {
    const file = await this.file(me, caseId);
    const seen = Math.min(version, file.version);
    await this.sightings.keep(sightingOf(me, caseId), seen);
    return { version: seen };
  }

  private async file(me: Caller, caseId: CaseId): Promise<CaseFile> {
    const file = await this.files.read(me.actor, caseId, { personal: true });
    if (!file) throw new Refusal('access.not_found', 'hidden');
    return file;
  }
}

function sightingOf({ actor }: Caller, caseId: CaseId): SightingOf {
  return { institution: actor.institution, reader: actor.id, caseId };
}
