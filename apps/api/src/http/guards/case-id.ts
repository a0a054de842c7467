import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';

const OF_A_CASE = ['/api/cases/:id', '/api/second-looks/:caseId'];

/** The case in the address; an id that cannot be one is a case that is not there. Null where the route is about none. */
export function caseIdOf(request: FastifyRequest): string | null {
  const { url } = request.routeOptions;
  const { id: given, caseId } = request.params as { id?: string; caseId?: string };
  if (!OF_A_CASE.some((start) => url?.startsWith(start))) return null;
  const id = given ?? caseId;
  return id && isUUID(id) ? id.toLowerCase() : '';
}
