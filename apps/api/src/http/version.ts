// Optimistic concurrency over HTTP: a stream's version is its ETag.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '#kernel';

/** The version the caller saw (`If-Match: "7"`), null when none was sent. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number | null =>
  versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

export function versionOf(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null;
  const version = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (version === undefined) throw new Refusal('request.if_match', 'malformed');
  return Number(version);
}

export function etagOf(version: number): string {
  return `"${version}"`;
}
