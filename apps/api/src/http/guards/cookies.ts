// What a request brings to be known by: one of two cookies (members of the university, and the one person a case is about), or a member's token.
import { SetMetadata } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './caller.js';

const NAMES = { account: 'sekisho_session', applicant: 'sekisho_applicant' } as const;
export const CALLER_KIND = Symbol('caller-kind');

/** The routes of this controller are for the applicant's cookie, all others for a member's. */
export function ForApplicant(): ClassDecorator {
  return SetMetadata(CALLER_KIND, 'applicant' satisfies Caller['kind']);
}

export function tokenIn(request: FastifyRequest, kind: Caller['kind']): string | null {
  return request.cookies[NAMES[kind]] || null;
}

/** By what the request wants to be known: a program by its token, a browser by its cookie. */
export interface Brought {
  by: 'cookie' | 'token';
  secret: string;
}

/** What a request brings; null when nothing. A token in the header is all that counts then, whatever cookies lie beside it. */
export function broughtBy(request: FastifyRequest, kind: Caller['kind']): Brought | null {
  const [scheme = '', secret = ''] = (request.headers.authorization ?? '').trim().split(/\s+/, 2);
  if (scheme.toLowerCase() === 'bearer' && kind === 'account') return { by: 'token', secret };
  const cookie = tokenIn(request, kind);
  return cookie === null ? null : { by: 'cookie', secret: cookie };
}

/** No expiry: the cookie ends with the browser, the session at the server long before. */
export function setToken(reply: FastifyReply, kind: Caller['kind'], token: string, secure: boolean): void {
  void reply.setCookie(NAMES[kind], token, { httpOnly: true, sameSite: 'lax', path: '/', secure });
}

export function clearToken(reply: FastifyReply, kind: Caller['kind'], secure: boolean): void {
  void reply.clearCookie(NAMES[kind], { httpOnly: true, sameSite: 'lax', path: '/', secure });
}
