import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Denials } from '#commands';
import { BY_HAND, holdsAnywhere, permits, type Permission } from '#identity';
import { Refusal, type Actor } from '#kernel';
import { CaseFiles } from '../../cases/case-files.js';
import { inPlaceOf, StandIns } from '../../delegations/stand-ins.js';
import { Callers } from '../../session/callers.js';
import { ALLOW, HAND, LOOKS, type Asked } from './allow.js';
import { rememberCaller, type Caller } from './caller.js';
import { caseIdOf } from './case-id.js';
import { broughtBy, CALLER_KIND } from './cookies.js';

interface Denied {
  actor: Actor | null;
  permission: Permission | 'signed-in';
  refusal: Refusal;
}

/** Of a case that waits for a second look, whoever may give it opens the documents, and gives it. */
const OPEN_TO_THE_BLIND: ReadonlySet<Permission> = new Set<Permission>(['document.open', 'second-look.give']);

/**
 * Who may pass. The default is no; every no is in the log before it is sent (assurance.md §2 row 13). What only the state of a case can tell
 * (the host's own case, a second decision) is the decider's to refuse.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    private readonly standIns: StandIns,
    private readonly files: CaseFiles,
    private readonly denials: Denials,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const asked = this.reflector.get<Asked | undefined>(ALLOW, context.getHandler());
    if (!asked) throw new Refusal('access.forbidden', 'forbidden');
    if (asked.kind === 'public') return true;
    const permission = asked.kind === 'signed-in' ? 'signed-in' : asked.permission;
    const kind = this.callerKind(context);
    const brought = broughtBy(request, kind);
    const caller = brought ? await this.callers.find(kind, brought) : null;
    if (!caller) {
      const refusal = new Refusal(brought?.by === 'token' ? 'token.refused' : 'session.missing', 'unsigned');
      if (brought === null && this.reflector.get<boolean | undefined>(LOOKS, context.getHandler())) throw refusal;
      return this.deny(request, { actor: null, permission, refusal });
    }
    const acting = await this.standIns.acting(caller, inPlaceOf(request));
    if (acting instanceof Refusal) return this.deny(request, { actor: caller.actor, permission, refusal: acting });
    rememberCaller(request, acting);
    const refusal = this.isByHandOnly(context, acting, permission)
      ? new Refusal('access.by_hand', 'forbidden')
      : await this.objection(request, acting, permission);
    return refusal ? this.deny(request, { actor: acting.actor, permission, refusal }) : true;
  }

  private callerKind(context: ExecutionContext): Caller['kind'] {
    return this.reflector.get<Caller['kind'] | undefined>(CALLER_KIND, context.getClass()) ?? 'account';
  }

  private isByHandOnly(context: ExecutionContext, caller: Caller, permission: Denied['permission']): boolean {
    if (!caller.isProgram) return false;
    if (permission !== 'signed-in' && BY_HAND.has(permission)) return true;
    return this.reflector.get<boolean | undefined>(HAND, context.getHandler()) ?? false;
  }

  /** Why not, null when this caller may. */
  private async objection(
    request: FastifyRequest,
    caller: Caller,
    permission: Denied['permission'],
  ): Promise<Refusal | null> {
    // What concerns one's own session and account is done in nobody else's place.
    if (permission === 'signed-in')
      return caller.actor.onBehalfOf === null ? null : new Refusal('access.forbidden', 'forbidden');
    const caseId = caller.caseId ?? caseIdOf(request);
    if (caseId === null) {
      return holdsAnywhere(caller.actor, permission)
        ? null
        : new Refusal('access.forbidden', 'forbidden', { permission });
    }
    const matter = await this.files.matter(caller.actor, caseId);
    // Not there, another institution's, or not theirs to see: one answer for all three.
    if (!matter || !permits(caller.actor, 'case.read', matter)) return new Refusal('access.not_found', 'hidden');
    if (!permits(caller.actor, permission, matter)) return new Refusal('access.forbidden', 'forbidden', { permission });
    return matter.isBlind && !OPEN_TO_THE_BLIND.has(permission) ? new Refusal('second_look.blind', 'forbidden') : null;
  }

  private async deny(request: FastifyRequest, { actor, permission, refusal }: Denied): Promise<never> {
    const route = `${request.method} ${request.routeOptions.url ?? 'none'}`;
    await this.denials.record({ actor, permission, route, reason: refusal.code });
    throw refusal;
  }
}
