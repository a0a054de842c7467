// The page on which a second look is given, with names in the place of ids.
import { Injectable } from '@nestjs/common';
import { blindView, displayName, openLookFor } from '#cases';
import { Denials } from '#commands';
import { Refusal, type CaseId } from '#kernel';
import { CaseFiles } from '../cases/case-files.js';
import { NameBook } from '../cases/names.js';
import type { Caller } from '../http/guards/caller.js';
import type { LanguageCode } from '../session/session.dto.js';
import type { BlindPage } from './blind-page.dto.js';

const ROUTE = 'GET /api/second-looks/:caseId';

@Injectable()
export class SecondLookPage {
  constructor(
    private readonly files: CaseFiles,
    private readonly names: NameBook,
    private readonly denials: Denials,
  ) {}

  /** @throws Refusal where there is none to give, or where it is not this person's: that is on record */
  async read({ actor }: Caller, caseId: CaseId, language: LanguageCode): Promise<BlindPage> {
    const file = await this.files.read(actor, caseId, { personal: true });
    if (!file) throw new Refusal('access.not_found', 'hidden');
    const { secondLook: look } = file.state;
    if (look?.status !== 'open') throw new Refusal(`second_look.${look?.status ?? 'none'}`, 'hidden');
    try {
      openLookFor({ type: 'GiveSecondLook', outcome: 'approve', tier: 'T0', reason: '' }, file.state, { actor });
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'forbidden')
        await this.denials.record({ actor, permission: 'second-look.give', route: ROUTE, reason: error.code });
      throw error;
    }
    const { host, unit, documents, ...view } = blindView(caseId, file.events);
    const names = await this.names.look(actor.institution, [host, ...documents.map(({ by }) => by)], language);
    const personName = displayName(view.person.names);
    return {
      ...view,
      ...{ personName, hostName: names.person(host), unit: names.unit(unit) },
      documents: documents.map(({ documentId, kind, filename, mediaType, sizeBytes, attachedAt, by }) => ({
        ...{ documentId, kind, filename, mediaType, sizeBytes, attachedAt },
        by: by === view.person.id ? personName : names.person(by),
      })),
    };
  }
}
