// The built web app at `/`. Only files that lay there at boot are served, so no path can reach anything else; every other page address gets
// index.html, because the app knows its own addresses.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

// Sent in the place of the file beside them, never by their own name.
const COMPRESSED = /\.(br|gz)$/;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** @param folder the build of apps/web; when it does not exist only the API is served */
export async function serveWebApp(fastify: FastifyInstance, folder: string): Promise<void> {
  const files = filesIn(folder);
  if (!files.has('index.html')) return;
  // The build lays a .br and a .gz beside every text file: nothing is compressed while people wait.
  await fastify.register(fastifyStatic, { root: folder, serve: false, cacheControl: false, preCompressed: true });
  fastify.addHook('onRequest', async (request, reply) => {
    if (isForApi(request)) return;
    const path = decoded(request.url).slice(1);
    if (files.has(path)) return answer(reply, path);
    // Of another build, or of none: a page in the place of a script would be worse than nothing.
    if (path.startsWith('assets/')) return void reply.header('cache-control', 'no-store');
    return answer(reply, 'index.html');
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
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    return new Set(files.filter((file) => !COMPRESSED.test(file)));
  } catch {
    return new Set();
  }
}
