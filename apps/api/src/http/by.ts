import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { CommandResult, Sender } from '#commands';
import { assert, Refusal } from '#kernel';
import { ALLOW, type Asked } from './guards/allow.js';
import type { Written } from './answer.dto.js';
import { callerOf } from './guards/caller.js';
import { versionOf } from './version.js';
import { wishOf } from './wish.js';

/** Who sends the commands of this request, by the right its route asks for, on the version the caller saw. */
export const By = createParamDecorator((_data: unknown, context: ExecutionContext): Sender => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const caller = callerOf(request);
  if (!caller) throw new Refusal('session.missing', 'unsigned');
  const asked = Reflect.getMetadata(ALLOW, context.getHandler()) as Asked | undefined;
  assert(asked && asked.kind !== 'public', 'commands are sent by routes that ask for a right');
  return {
    actor: caller.actor,
    permission: asked.kind === 'permission' ? asked.permission : 'own-account',
    route: `${request.method} ${request.routeOptions.url ?? 'none'}`,
    correlationId: String(request.id),
    expected: versionOf(request.headers['if-match']),
    commandId: wishOf(request).commandId,
  };
});

/** What a write answers. */
export function written({ version, position }: CommandResult): Written {
  return { version, position };
}
