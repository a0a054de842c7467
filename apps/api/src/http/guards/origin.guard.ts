import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '#kernel';
import { TurnedAway } from './turned-away.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another site may not write in a signed-in person's name. Browsers name the page's origin on every write; programs without a
 * browser name none, and have no cookie that somebody could have tricked them into sending.
 * In whose name it was tried is in the log before the no is sent.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(private readonly turnedAway: TurnedAway) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (READS.has(request.method) || isOurs(request)) return true;
    const refusal = new Refusal('request.foreign_origin', 'forbidden');
    await this.turnedAway.record(context, refusal);
    throw refusal;
  }
}

function isOurs(request: FastifyRequest): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  return URL.canParse(origin) && new URL(origin).host === host;
}
