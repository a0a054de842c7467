import { Inject, Injectable } from '@nestjs/common';
import { evolve, unopened, type CaseEvent, type Invitation } from '#cases';
import { EventLog } from '#event-store';
import { applicantActor, readApplicantLink, sameHash } from '#identity';
import { Refusal, type Actor, type CaseId, type Clock } from '#kernel';
import { CLOCK } from '../tokens.js';

/** A link that is good: it names a case, is the case's present one, not locked and not too old. */
export interface Link {
  token: string;
  caseId: CaseId;
  /** The applicant: whoever holds the link speaks as them. */
  actor: Actor;
  invitation: Invitation;
}

@Injectable()
export class ApplicantLinks {
  constructor(
    private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal `applicant.link_unknown` · `applicant.link_locked` · `applicant.link_expired` */
  async read(token: string): Promise<Link> {
    const link = readApplicantLink(token);
    // Nobody is signed in, so no institution is known yet: the link itself is the proof.
    const events = link ? ((await this.log.read(`case-${link.caseId}`)) as unknown as CaseEvent[]) : [];
    const { invitation, applicant } = events.reduce(evolve, unopened);
    const [first] = events;
    if (!link || !first || !invitation || !sameHash(invitation.tokenHash, link.tokenHash)) {
      throw new Refusal('applicant.link_unknown', 'hidden');
    }
    if (invitation.locked) throw new Refusal('applicant.link_locked', 'forbidden');
    if (this.clock.now().toISOString() >= invitation.expiresAt)
      throw new Refusal('applicant.link_expired', 'forbidden');
    return { token, caseId: link.caseId, actor: applicantActor(applicant, first.institution), invitation };
  }
}
