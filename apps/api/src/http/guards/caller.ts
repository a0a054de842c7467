// Who calls, as the guard found out. Kept beside the request, never inside what a client sends.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal, type Actor } from '#kernel';
import type { LanguageCode } from '../../session/session.dto.js';

export interface Caller {
  kind: 'account' | 'applicant';
  actor: Actor;
  /** Null: whatever the browser prefers (applicants choose on the page itself). */
  language: LanguageCode | null;
  /** The cookie's token, so that signing out can end it. */
  token: string;
  /** Known by a token that a person gave to a program: what is done by hand alone is closed to it. */
  isProgram?: boolean;
  /** An applicant's one case. */
  caseId?: string;
}

const callers = new WeakMap<object, Caller>();

export function rememberCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

export function callerOf(request: FastifyRequest): Caller | null {
  return callers.get(request) ?? null;
}

/** The caller of a route that asks for one. */
export const Me = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!caller) throw new Refusal('session.missing', 'unsigned');
  return caller;
});

/** The language of the answer: the session's, else what the browser prefers, else Japanese. A program says itself what it wants. */
export function languageOf(request: FastifyRequest): LanguageCode {
  const caller = callerOf(request);
  const asked = request.headers['accept-language'];
  if (caller?.language && (!caller.isProgram || asked === undefined)) return caller.language;
  return preferred(asked ?? '');
}

function preferred(header: string): LanguageCode {
  const wishes = header.split(',').map((part, index) => {
    const [tag = '', quality = 'q=1'] = part.trim().toLowerCase().split(';');
    return { language: tag.split('-')[0], weight: Number(quality.replace('q=', '').trim()) || 0, index };
  });
  const known = wishes.filter(({ language, weight }) => (language === 'ja' || language === 'en') && weight > 0);
  known.sort((one, other) => other.weight - one.weight || one.index - other.index);
  return known[0]?.language === 'en' ? 'en' : 'ja';
}
