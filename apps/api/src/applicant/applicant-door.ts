// The applicant's way in: a link that opens by a button, once; from another browser only with the code that was shown then.
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangeCase, type CaseCommand } from '#cases';
import { Commands, Denials } from '#commands';
import { CodeAttempts, hashOfCode, makeCode, sameHash } from '#identity';
import { Refusal } from '#kernel';
import { Doors } from '../session/doors.js';
import { ApplicantLinks, type Link } from './applicant-links.js';
import type { LinkOpened, LinkOpening } from './applicant.dto.js';

const ROUTE = 'POST /api/applicant/session';

@Injectable()
export class ApplicantDoor {
  constructor(
    private readonly links: ApplicantLinks,
    private readonly commands: Commands,
    private readonly attempts: CodeAttempts,
    private readonly denials: Denials,
    private readonly doors: Doors,
  ) {}

  /** @throws Refusal `applicant.link_unknown` · `.link_used` (the code is missing) · `.code_wrong` · `.link_expired` · `.link_locked` */
  async open(request: FastifyRequest, reply: FastifyReply, { token, code }: LinkOpening): Promise<LinkOpened> {
    const link = await this.links.read(token);
    const { language } = link.invitation;
    if (link.invitation.openedAt === null) {
      const shown = await this.openFirst(link);
      await this.admit(request, reply, link);
      return { code: shown, language };
    }
    if (await this.isAlreadyIn(request, link)) return { language };
    if (code === undefined) throw await this.denied(link, new Refusal('applicant.link_used', 'forbidden'));
    await this.compare(link, code);
    await this.admit(request, reply, link);
    return { language };
  }

  private async openFirst(link: Link): Promise<string> {
    const code = makeCode();
    const { linkId } = link.invitation;
    // Of two who press at once the log lets one be first; the other is told that the link was used.
    await this.send(link, { type: 'OpenApplicantLink', linkId, codeHash: hashOfCode(link.token, code) });
    return code;
  }

  private async isAlreadyIn(request: FastifyRequest, { caseId, invitation }: Link): Promise<boolean> {
    const holder = await this.doors.holderOf(request, 'applicant');
    return holder?.kind === 'applicant' && holder.caseId === caseId && holder.link === invitation.linkId;
  }

  private async compare(link: Link, code: string): Promise<void> {
    const { linkId, codeHash } = link.invitation;
    const left = await this.attempts.begin(linkId);
    if (left >= 0 && codeHash !== null && sameHash(hashOfCode(link.token, code), codeHash)) {
      await this.attempts.succeeded(linkId);
      return;
    }
    if (left > 0) throw await this.denied(link, new Refusal('applicant.code_wrong', 'forbidden', { left }));
    await this.send(link, { type: 'LockApplicantLink', linkId });
    await this.doors.endOfCase(link.caseId);
    throw await this.denied(link, new Refusal('applicant.link_locked', 'forbidden'));
  }

  /** Written down before it is said. */
  private async denied({ actor }: Link, refusal: Refusal): Promise<Refusal> {
    await this.denials.record({ actor, permission: 'case.declare', route: ROUTE, reason: refusal.code });
    return refusal;
  }

  private async admit(
    request: FastifyRequest,
    reply: FastifyReply,
    { actor, caseId, invitation }: Link,
  ): Promise<void> {
    const { institution, id: person } = actor;
    await this.doors.begin(request, reply, { kind: 'applicant', institution, person, caseId, link: invitation.linkId });
  }

  private async send({ actor, caseId }: Link, command: CaseCommand): Promise<void> {
    await this.commands.send(new ChangeCase(caseId, command), { actor, permission: 'case.declare', route: ROUTE });
  }
}
