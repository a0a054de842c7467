import { Inject, Injectable } from '@nestjs/common';
import {
  applicantActor,
  Credentials,
  hashOfSecret,
  Members,
  readProgramToken,
  rolesAt,
  sameHash,
  Sessions,
  tokensAt,
  type Account,
} from '#identity';
import type { AccountId, Actor, Authentication, Clock, InstitutionId } from '#kernel';
import { CaseFiles } from '../cases/case-files.js';
import type { Caller } from '../http/guards/caller.js';
import type { Brought } from '../http/guards/cookies.js';
import { CLOCK } from '../tokens.js';

/** From a cookie or token to who calls, with the roles of this very moment. */
@Injectable()
export class Callers {
  constructor(
    private readonly sessions: Sessions,
    private readonly members: Members,
    private readonly files: CaseFiles,
    private readonly credentials: Credentials,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null when what was brought opens nothing: ended, too old, the account closed, the link replaced or locked. */
  find(kind: Caller['kind'], { by, secret }: Brought): Promise<Caller | null> {
    return by === 'token' ? this.byToken(secret) : this.bySession(kind, secret);
  }

  private async byToken(secret: string): Promise<Caller | null> {
    const read = readProgramToken(secret);
    const known = read && (await this.credentials.byAccount(read.owner));
    if (!known) return null;
    const { account, institution } = known;
    const state = await this.members.find(account, institution);
    const now = this.clock.now().toISOString();
    const held = state && tokensAt(state, now).find(({ tokenHash }) => sameHash(tokenHash, read.tokenHash));
    if (!held) return null;
    const actor = this.actorOf(state, { account, institution }, knownBy('token', held.tokenHash));
    return { kind: 'account', actor, language: state.language, token: secret, isProgram: true };
  }

  private async bySession(kind: Caller['kind'], token: string): Promise<Caller | null> {
    const holder = await this.sessions.find(token, kind);
    if (!holder) return null;
    const { institution, person } = holder;
    if (holder.kind === 'applicant') {
      const actor = { ...applicantActor(person, institution), auth: knownBy('link', hashOfSecret(token)) };
      const file = await this.files.read(actor, holder.caseId);
      const link = file?.state.invitation;
      if (!link || link.linkId !== holder.link || link.locked) return null;
      return { kind, actor, language: null, token, caseId: holder.caseId };
    }
    const state = await this.members.find(holder.account, institution);
    if (state?.status !== 'active') return null;
    const actor = this.actorOf(
      state,
      { account: holder.account, institution },
      knownBy('password', hashOfSecret(token)),
    );
    return { kind, actor, language: state.language, token };
  }

  private actorOf(
    state: Account,
    { account, institution }: { account: AccountId; institution: InstitutionId },
    auth: Authentication,
  ): Actor {
    const roles = rolesAt(state, this.clock.now().toISOString());
    return { kind: 'person', id: state.person, institution, account, onBehalfOf: null, roles, auth };
  }
}

function knownBy(method: Authentication['method'], hash: string): Authentication {
  return { method, session: hash.slice(0, 16) };
}
