// Fastify as the API needs it: limits, security headers, cookies, uploads, one log line per request.
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refusal } from '#kernel';
import { CONTENT_POLICY, forDocs } from './content-policy.js';
import type { Drain } from './drain.js';
import { sendProblem } from './problem.filter.js';
import { serveWebApp } from './web-app.js';

export const BODY_BYTES_MAX = 1024 * 1024;
/** How long a request may take to come in: whoever stops the api waits no less. */
export const REQUEST_MS_MAX = 60_000;
export const UPLOAD_BYTES_MAX = 64 * 1024 * 1024;

/** @param proxies addresses and networks of reverse proxies before the house */
export function fastifyAdapter(proxies: readonly string[] = []): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_MS_MAX,
    connectionTimeout: 120_000,
    forceCloseConnections: 'idle',
    // Our own answer says when to ask again.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    // A reference for the log and for whoever asks for help; it says nothing about anyone.
    genReqId: () => randomUUID(),
    // Attempts are counted for each address: behind a proxy everybody would have the same.
    trustProxy: proxies.length > 0 && [...proxies],
    // What Fastify cannot even route: an address that is none.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      // No hook runs for it: what they would have set is set here.
      reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
      sendProblem(request, reply, { refusal: new Refusal('request.bad_address', 'malformed'), status: 400 });
    },
  });
}

export interface ServerParts {
  logger: Logger;
  webFolder: string;
  drain: Drain;
}

/** Registers everything that lies in front of the routes. Call before `app.init()`. */
export async function prepareServer(
  app: NestFastifyApplication,
  { logger, webFolder, drain }: ServerParts,
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  drain.guard(fastify);
  fastify.removeContentTypeParser('text/plain');
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY, useDefaults: false } });
  await app.register(cookie);
  await app.register(multipart, {
    limits: {
      fileSize: UPLOAD_BYTES_MAX,
      files: 1,
      fields: 10,
      fieldSize: 10_000,
      fieldNameSize: 100,
      parts: 12,
      headerPairs: 50,
    },
  });
  fastify.addHook('onSend', async (request, reply) => {
    // What the API answers concerns one caller at one moment.
    if (isApi(request)) reply.header('cache-control', 'no-store');
    // The page that explains the API brings its sheet inside itself; it shows nothing of anyone.
    if (/^\/api\/docs\/?$/.test(request.url)) {
      reply.header('content-security-policy', forDocs(String(reply.getHeader('content-security-policy'))));
    }
  });
  fastify.addHook('onResponse', async (request, reply) => {
    // The pattern of the route, never the address: ids, search words and bodies stay out of the log.
    const route = request.routeOptions.url ?? 'none';
    const durationMs = Math.round(reply.elapsedTime * 10) / 10;
    logger.info(
      { request: request.id, method: request.method, route, status: reply.statusCode, durationMs },
      'request',
    );
  });
  await serveWebApp(fastify, webFolder);
}

// By the route that answers, because its address may be written in many ways (`/%61pi/…`); by the address where there is none.
function isApi(request: FastifyRequest): boolean {
  return /^\/(api|match)/.test(request.routeOptions.url ?? request.url);
}
