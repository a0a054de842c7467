// Every "no" leaves the house here, as an RFC 9457 document in the caller's language. What we did not foresee says nothing but a reference.
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { refusalText, render } from '#catalogue';
import { reasonsOf, unavailable, type Unavailable } from '#database';
import { BrokenHistory } from '#event-store';
import { Refusal, type RefusalKind } from '#kernel';
import type { Problem } from './answer.dto.js';
import { languageOf } from './guards/caller.js';
import { standingOf } from './standing.interceptor.js';

const STATUS: Record<RefusalKind, number> = {
  malformed: 400,
  unsigned: 401,
  forbidden: 403,
  hidden: 404,
  conflict: 409,
  stale: 412,
  invalid: 422,
  busy: 409,
};
const RETRY_AFTER_SECONDS = 1;
// Of an address that is longer the beginning tells enough.
const INSTANCE_LENGTH_MAX = 2_000;
const TOO_FAST = new Set(['request.too_fast', 'session.too_many_attempts']);

/** Nothing is wrong with the request: the same one again will do, and an Idempotency-Key keeps it from being done twice. */
const UNAVAILABLE: Record<Unavailable, { refusal: Refusal; status: number }> = {
  away: { refusal: new Refusal('server.away', 'busy', { retryAfterSeconds: 2 }), status: 503 },
  full: { refusal: new Refusal('server.disk_full', 'busy', { retryAfterSeconds: 30 }), status: 507 },
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const missing = unavailable(error);
    if (missing) this.logUnavailable(missing, error, request);
    const known = missing ? UNAVAILABLE[missing] : asRefusal(error, request);
    if (!known) this.logUnforeseen(error, request);
    const fault = error instanceof BrokenHistory ? 'history.broken' : 'server.fault';
    const { refusal, status } = known ?? { refusal: new Refusal(fault, 'conflict'), status: 500 };
    sendProblem(request, reply, { refusal, status, reference: known ? null : String(request.id) });
  }

  private logUnavailable(missing: Unavailable, error: unknown, request: FastifyRequest): void {
    const route = request.routeOptions.url ?? 'none';
    const place = { request: request.id, method: request.method, route };
    this.logger.warn({ ...place, missing, because: reasonsOf(error) }, 'unavailable');
  }

  private logUnforeseen(error: unknown, request: FastifyRequest): void {
    const route = request.routeOptions.url ?? 'none';
    const stack = error instanceof Error ? `${error.name}\n${framesOf(error)}` : 'not an Error';
    const place = { request: request.id, method: request.method, route };
    // Its message names the stream and the fault, and nothing that anybody typed.
    if (error instanceof BrokenHistory) this.logger.error({ ...place, history: error.message }, 'broken history');
    else this.logger.error({ ...place, stack }, 'unforeseen');
  }
}

/** Answers with a problem document. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  { refusal, status, reference = null }: { refusal: Refusal; status: number; reference?: string | null },
): void {
  if (refusal.kind === 'busy') {
    reply.header('retry-after', String(refusal.params['retryAfterSeconds'] ?? RETRY_AFTER_SECONDS));
  }
  const problem = problemOf(refusal, status, request);
  if (reference !== null) problem.reference = reference;
  void reply.status(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

function problemOf(refusal: Refusal, status: number, request: FastifyRequest): Problem {
  const language = languageOf(request);
  const standing = standingOf(request);
  const possible = standing?.possible?.join(', ');
  const params = { ...refusal.params, ...(possible === undefined ? {} : { possible }) };
  const { title, detail } = refusalText(refusal.code, params, language, refusal.kind);
  const { version, revision } = refusal.params;
  return {
    type: `/problems/${refusal.code}`,
    title,
    status,
    detail,
    instance: (request.url.split('?')[0] ?? '/').slice(0, INSTANCE_LENGTH_MAX),
    code: refusal.code,
    ...(refusal.errors.length > 0 ? { errors: refusal.errors.map((fault) => pointed(fault, language)) } : {}),
    // Before anything happened there is no version to tell.
    ...(typeof version === 'number' && version >= 0 ? { version } : {}),
    ...(typeof revision === 'number' ? { revision } : {}),
    ...standing,
  };
}

function pointed(fault: Refusal['errors'][number], language: 'ja' | 'en'): NonNullable<Problem['errors']>[number] {
  return {
    pointer: fault.pointer,
    code: fault.code,
    detail: render(fault.code, fault.params ?? {}, language),
  };
}

/** What Fastify and Nest refuse by themselves, in our words. */
const BY_STATUS: Record<number, [code: string, kind: RefusalKind]> = {
  400: ['request.unreadable', 'malformed'],
  // The files of the API's own page, asked for by a way that leads out of them.
  403: ['request.no_such_route', 'hidden'],
  404: ['request.no_such_route', 'hidden'],
  405: ['request.no_such_route', 'hidden'],
  406: ['request.not_a_form', 'malformed'],
  408: ['request.too_slow', 'malformed'],
  413: ['request.too_large', 'malformed'],
  415: ['request.media_type', 'malformed'],
};

/** What we answer in the place of theirs. */
const OURS: Record<number, number> = { 403: 404, 406: 400 };

function asRefusal(error: unknown, request: FastifyRequest): { refusal: Refusal; status: number } | null {
  if (error instanceof Refusal) {
    return { refusal: error, status: TOO_FAST.has(error.code) ? 429 : STATUS[error.kind] };
  }
  const status = statusOf(error);
  const known = status === null ? undefined : BY_STATUS[status];
  if (!known || status === null) return null;
  if (status === 400) return { refusal: new Refusal(unreadable(request), 'malformed'), status };
  return { refusal: new Refusal(known[0], known[1]), status: OURS[status] ?? status };
}

// Nest passes on that the body could not be parsed, not by which parser; the request tells.
function unreadable({ headers }: FastifyRequest): string {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('multipart/')) return 'request.broken_form';
  return /json/.test(type) ? 'request.not_json' : 'request.unreadable';
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return null;
}

// Where it happened, without what was said: a message may quote what somebody typed.
function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
}
