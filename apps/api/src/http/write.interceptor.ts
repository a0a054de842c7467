import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Idempotency, type KeptAnswer } from '#commands';
import { RandomIds, Refusal, type Json } from '#kernel';
import { KEYLESS } from './guards/allow.js';
import { callerOf, type Caller } from './guards/caller.js';
import { receiveForm, UPLOAD, type Upload } from './input/upload.js';
import { bodyText, freshWish, rememberWish } from './wish.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const KEPT_HEADERS = ['etag', 'location'];

/** Carries every write out once per Idempotency-Key: the same key with the same body answers the same (contract.md §2). */
@Injectable()
export class WriteInterceptor implements NestInterceptor {
  private readonly ids = new RandomIds();

  constructor(
    private readonly idempotency: Idempotency,
    private readonly reflector: Reflector,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (READS.has(request.method)) return next.handle();
    const key = request.headers['idempotency-key'];
    const caller = callerOf(request);
    // A program repeats what got no answer; without a key it would do it twice.
    const isKeyless = this.reflector.get<boolean | undefined>(KEYLESS, context.getHandler()) ?? false;
    if (caller?.isProgram && !isKeyless && typeof key !== 'string')
      throw new Refusal('idempotency.key_missing', 'malformed');
    const upload = this.reflector.get<Upload | undefined>(UPLOAD, context.getHandler());
    if (upload) await receiveForm(request, upload);
    // Nobody would read it, and the write would be one of nothing.
    else if (request.isMultipart()) throw new Refusal('request.media_type', 'malformed');
    if (typeof key !== 'string' || !caller) {
      rememberWish(request, freshWish(this.ids));
      return next.handle();
    }
    return from(this.once(request, context.switchToHttp().getResponse<FastifyReply>(), { key, caller }, next));
  }

  private async once(
    request: FastifyRequest,
    reply: FastifyReply,
    { key, caller }: { key: string; caller: Caller },
    next: CallHandler,
  ): Promise<unknown> {
    const name = {
      institution: caller.actor.institution,
      holder: holderOf(caller),
      // With the ids in it: the same key for another case is another wish.
      route: `${request.method} ${request.url.split('?')[0]}`,
      key,
    };
    const answer = await this.idempotency.once(name, bodyText(request), async (wish) => {
      rememberWish(request, wish);
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      return keptAnswer(reply, body);
    });
    reply.status(answer.status);
    for (const [header, value] of Object.entries(answer.headers)) reply.header(header, value);
    return answer.body ?? undefined;
  }
}

/** The same words in another's place are another wish. */
function holderOf({ actor, caseId }: Caller): string {
  const holder = caseId ?? actor.account ?? actor.id;
  return actor.onBehalfOf === null ? holder : `${holder} in place of ${actor.onBehalfOf}`;
}

function keptAnswer(reply: FastifyReply, body: unknown): KeptAnswer {
  const headers: KeptAnswer['headers'] = {};
  for (const header of KEPT_HEADERS) {
    const value = reply.getHeader(header);
    if (typeof value === 'string') headers[header] = value;
  }
  // As it goes over the wire: no undefined, no class.
  return { status: reply.statusCode, headers, body: JSON.parse(JSON.stringify(body ?? null)) as Json };
}
