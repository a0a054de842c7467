// The built web app at `/`. Only files that lay there at boot are served, so no path can reach anything else; every other page address gets
// index.html, because the app knows its own addresses.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** @param folder the build of apps/web; when it does not exist only the API is served */
export async function serveWebApp(fastify: FastifyInstance, folder: string): Promise<void> {
  const files = filesIn(folder);
  if (!files.has('index.html')) return;
  await fastify.register(fastifyStatic, { root: folder, serve: false, cacheControl: false });
  fastify.addHook('onRequest', async (request, reply) => {
    if (isForApi(request)) return;
    const path = decoded(request.url).slice(1);
    return answer(reply, files.has(path) ? path : 'index.html');
  });
}

function isForApi(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return true;
  return /^\/(api|match)(\/|\?|$)/i.test(request.url);
}

function answer(reply: FastifyReply, file: string): FastifyReply {
  // Vite writes the content's hash into the names below assets/.
  if (file.startsWith('assets/')) return reply.sendFile(file, { cacheControl: true, maxAge: YEAR_MS, immutable: true });
  return reply.header('cache-control', 'no-cache').sendFile(file);
}

function decoded(url: string): string {
  const path = url.split('?')[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return '/';
  }
}

function filesIn(folder: string): Set<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Set(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
    );
  } catch {
    return new Set();
  }
}
