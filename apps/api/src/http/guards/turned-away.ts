import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Denials } from '#commands';
import type { Refusal } from '#kernel';
import { Callers } from '../../session/callers.js';
import { ALLOW, type Asked } from './allow.js';
import type { Caller } from './caller.js';
import { broughtBy, CALLER_KIND } from './cookies.js';

/** Writes down whom the guards in front of the permission table refused: in the caller's name where the request brought one. */
@Injectable()
export class TurnedAway {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    private readonly denials: Denials,
  ) {}

  /** Returns when it is durable. */
  async record(context: ExecutionContext, refusal: Refusal): Promise<void> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const asked = this.reflector.get<Asked | undefined>(ALLOW, context.getHandler());
    const kind = this.reflector.get<Caller['kind'] | undefined>(CALLER_KIND, context.getClass()) ?? 'account';
    const brought = broughtBy(request, kind);
    const caller = brought ? await this.callers.find(kind, brought) : null;
    await this.denials.record({
      actor: caller?.actor ?? null,
      permission: asked?.kind === 'permission' ? asked.permission : 'signed-in',
      route: `${request.method} ${request.routeOptions.url ?? 'none'}`,
      reason: refusal.code,
    });
  }
}
