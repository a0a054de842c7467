// One write as its caller wished it: with an Idempotency-Key the same wish always makes the same ids and secrets, without one they are fresh.
import { randomBytes } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Wish } from '#commands';
import { assert, derivedId, Refusal, type Ids } from '#kernel';
import { isTooDeep } from './input/body.pipe.js';
import { receivedForm } from './input/upload.js';

const SECRET_BYTES = 32;
const wishes = new WeakMap<object, Wish>();

export function rememberWish(request: FastifyRequest, wish: Wish): void {
  wishes.set(request, wish);
}

/** A wish nobody can repeat. */
export function freshWish(ids: Ids): Wish {
  const commandId = ids.next();
  return { commandId, id: (name) => derivedId(commandId, name), secret: () => randomBytes(SECRET_BYTES) };
}

export function wishOf(request: FastifyRequest): Wish {
  const wish = wishes.get(request);
  assert(wish, 'the write interceptor runs before every write');
  return wish;
}

/** The wish of this request. */
export const Wished = createParamDecorator((_data: unknown, context: ExecutionContext): Wish =>
  wishOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/**
 * What tells two bodies apart: the JSON as sent, or the fields and the content of the file.
 * @throws Refusal `request.not_an_object` (400) for one too deep to be written down
 */
export function bodyText(request: FastifyRequest): string {
  const form = receivedForm(request);
  if (!form) {
    const body = request.body ?? null;
    if (typeof body === 'object' && body !== null && isTooDeep(body)) {
      throw new Refusal('request.not_an_object', 'malformed');
    }
    return JSON.stringify(body);
  }
  const files = form.files.flatMap(({ filename, sha256 }) => [filename, sha256]);
  return JSON.stringify([form.fields, ...files]);
}
