// Which permission a route asks for. A route carries exactly one of these; the boot check (route-table.ts) refuses one that carries none.
import { applyDecorators, HttpCode, SetMetadata, type Type as Class } from '@nestjs/common';
import { ApiOperation, ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';
import type { Permission } from '#identity';

export const ALLOW = Symbol('allow');

export const LOOKS = Symbol('looks');

export const HAND = Symbol('hand');

/** What a route asks of its caller. */
export type Asked = { kind: 'permission'; permission: Permission } | { kind: 'signed-in' } | { kind: 'public' };

/** The caller must hold this row of the permission table. */
export function Allow(permission: Permission): MethodDecorator {
  return SetMetadata(ALLOW, { kind: 'permission', permission } satisfies Asked);
}

/** Any signed-in account: only for what concerns the session itself. */
export function SignedIn(): MethodDecorator {
  return SetMetadata(ALLOW, { kind: 'signed-in' } satisfies Asked);
}

/**
 * The route only tells whether this browser is signed in. Who brings nothing to be signed in with is answered 401 like everywhere, but was
 * denied nothing; who brings what opens nothing was.
 */
export function Looks(): MethodDecorator {
  return SetMetadata(LOOKS, true);
}

/** Closed to programs that carry a person's token, like every permission in BY_HAND: what concerns passwords, sessions and tokens themselves. */
export function ByHand(): MethodDecorator {
  return SetMetadata(HAND, true);
}

export const KEYLESS = Symbol('keyless');

/** A program may send this write without an Idempotency-Key: sent twice it is two, and says so. For clients that know no such header. */
export function Keyless(): MethodDecorator {
  return SetMetadata(KEYLESS, true);
}

/** Nobody need be signed in. The route must also stand in {@link PUBLIC_ROUTES}. */
export function Public(): MethodDecorator {
  return SetMetadata(ALLOW, { kind: 'public' } satisfies Asked);
}

/** The success of a route: status, body and one sentence. Problems are added to every route by openapi.ts. */
export function Answers(status: number, body: Class | [Class] | 'file' | null, summary: string): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({ status, description: summary, ...described(body) }),
  );
}

function described(body: Class | [Class] | 'file' | null): ApiResponseOptions {
  if (body === null) return {};
  if (body === 'file') return { schema: { type: 'string', format: 'binary' } };
  return Array.isArray(body) ? { type: body[0], isArray: true } : { type: body };
}
