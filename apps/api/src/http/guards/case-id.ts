import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';

/** The case in the address; an id that cannot be one is a case that is not there. Null where the route is about none. */
export function caseIdOf(request: FastifyRequest): string | null {
  if (!request.routeOptions.url?.startsWith('/api/cases/:id')) return null;
  const { id } = request.params as { id?: string };
  return id && isUUID(id) ? id.toLowerCase() : '';
}
