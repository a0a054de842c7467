import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Denials } from '#commands';
import { Sessions, SignIn, type SessionHolder } from '#identity';
import { assert, Refusal, type CaseId } from '#kernel';
import type { Caller } from '../http/guards/caller.js';
import { clearToken, setToken, tokenIn } from '../http/guards/cookies.js';
import { HOUSE } from '../tokens.js';
import type { House } from '../house.js';
import { Callers } from './callers.js';

/** The doors of the house: whoever comes in gets a cookie, whoever leaves gives it back. */
@Injectable()
export class Doors {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly callers: Callers,
    private readonly denials: Denials,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** @throws Refusal `session.wrong_credentials` · `session.too_many_attempts`; the first is recorded */
  async withPassword(
    request: FastifyRequest,
    reply: FastifyReply,
    form: { email: string; password: string },
  ): Promise<Caller> {
    const { email, password } = form;
    const previousToken = tokenIn(request, 'account');
    try {
      const { token } = await this.signIn.withPassword({ email, password, address: request.ip, previousToken });
      return await this.admit(reply, 'account', token);
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'unsigned') {
        await this.denials.record({
          actor: null,
          permission: 'signed-in',
          route: 'POST /api/session',
          reason: error.code,
        });
      }
      throw error;
    }
  }

  /** Lets in whoever has just proved who they are by other means: a link, a set-up token. */
  async begin(request: FastifyRequest, reply: FastifyReply, holder: SessionHolder): Promise<Caller> {
    const { token } = await this.sessions.begin(holder, tokenIn(request, holder.kind));
    return this.admit(reply, holder.kind, token);
  }

  /** Whose session this browser brought along; null when none. */
  async holderOf(request: FastifyRequest, kind: Caller['kind']): Promise<SessionHolder | null> {
    const token = tokenIn(request, kind);
    return token ? this.sessions.find(token, kind) : null;
  }

  /** Nobody is in by this case's link any more. */
  endOfCase(caseId: CaseId): Promise<void> {
    return this.sessions.endOfCase(caseId);
  }

  async leave(reply: FastifyReply, { kind, token }: Caller): Promise<void> {
    await this.sessions.end(token);
    clearToken(reply, kind, this.isSecure);
  }

  private async admit(reply: FastifyReply, kind: Caller['kind'], token: string): Promise<Caller> {
    setToken(reply, kind, token, this.isSecure);
    const caller = await this.callers.find(kind, { by: 'cookie', secret: token });
    assert(caller, 'a session that has just begun can be found');
    return caller;
  }

  private get isSecure(): boolean {
    return this.house.publicUrl.startsWith('https:');
  }
}
