import { Inject, Injectable } from '@nestjs/common';
import { applicantActor, hashOfSecret, Members, rolesAt, Sessions } from '#identity';
import type { Authentication, Clock } from '#kernel';
import { CaseFiles } from '../cases/case-files.js';
import type { Caller } from '../http/guards/caller.js';
import { CLOCK } from '../tokens.js';

/** From a cookie to who calls, with the roles of this very moment. */
@Injectable()
export class Callers {
  constructor(
    private readonly sessions: Sessions,
    private readonly members: Members,
    private readonly files: CaseFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null when the cookie opens nothing: ended, too old, the account closed, the link replaced or locked. */
  async find(kind: Caller['kind'], token: string): Promise<Caller | null> {
    const holder = await this.sessions.find(token, kind);
    if (!holder) return null;
    const { institution, person } = holder;
    if (holder.kind === 'applicant') {
      const actor = { ...applicantActor(person, institution), auth: knownBy('link', token) };
      const file = await this.files.read(actor, holder.caseId);
      const link = file?.state.invitation;
      if (!link || link.linkId !== holder.link || link.locked) return null;
      return { kind, actor, language: null, token, caseId: holder.caseId };
    }
    const state = await this.members.find(holder.account, institution);
    if (state?.status !== 'active') return null;
    const roles = rolesAt(state, this.clock.now().toISOString());
    const actor = {
      kind: 'person' as const,
      id: state.person,
      institution,
      account: holder.account,
      onBehalfOf: null,
      roles,
      auth: knownBy('password', token),
    };
    return { kind, actor, language: state.language, token };
  }
}

function knownBy(method: Authentication['method'], token: string): Authentication {
  return { method, session: hashOfSecret(token).slice(0, 16) };
}
