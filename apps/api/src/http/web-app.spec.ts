import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { serveWebApp } from './web-app.js';

const PAGE = '<!doctype html><title>Sekisho</title>'.padEnd(400, ' ');
const SCRIPT = 'export const name = 1;'.padEnd(400, ' ');
const server: FastifyInstance = fastify();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-web-'));
  mkdirSync(join(folder, 'assets'));
  for (const [file, text] of [
    ['index.html', PAGE],
    ['assets/app-1a2b.js', SCRIPT],
  ] as const) {
    writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(text));
  }
  writeFileSync(join(folder, 'assets/font-3c4d.woff2'), 'font');
  server.get('/api/thing', () => ({ thing: true }));
  await serveWebApp(server, folder);
});
afterAll(() => server.close());

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ method: 'GET', url, headers });

describe('the web app', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])(
    'to a browser that accepts %s comes as %s, and says that this depends on the browser',
    async (accepted, encoding, read) => {
      for (const [url, text, type] of [
        ['/assets/app-1a2b.js', SCRIPT, /javascript/],
        ['/cases/1', PAGE, /html/],
      ] as const) {
        const answer = await get(url, { 'accept-encoding': accepted });
        expect([answer.statusCode, answer.headers['content-encoding']]).toEqual([200, encoding]);
        expect(read(answer.rawPayload).toString()).toBe(text);
        expect(answer.headers['content-type']).toMatch(type);
        expect(String(answer.headers['vary']).toLowerCase()).toBe('accept-encoding');
      }
    },
  );

  test('has one ETag for each way of coming, and is not sent again to whoever has it', async () => {
    const tags = new Set<unknown>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await get('/', { 'accept-encoding': encoding });
      const etag = String(first.headers['etag']);
      tags.add(etag);
      const again = await get('/', { 'accept-encoding': encoding, 'if-none-match': etag });
      expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    }
    expect(tags.size).toBe(3);
  });

  test('comes plain where nothing was compressed', async () => {
    const answer = await get('/assets/font-3c4d.woff2', { 'accept-encoding': 'br, gzip' });
    expect([answer.statusCode, answer.headers['content-encoding'], answer.body]).toEqual([200, undefined, 'font']);
  });

  test.each([
    ['/assets/app-1a2b.js', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/cases/1', 'no-cache'],
  ])('%s is kept: %s', async (url, kept) => {
    expect((await get(url, { 'accept-encoding': 'br' })).headers['cache-control']).toBe(kept);
  });

  test.each(['/assets/app-0000.js', '/assets/', '/assets/app-1a2b.js.br', '/assets/app-1a2b.js.gz'])(
    'has no page in the place of %s, and lets nobody keep that answer',
    async (url) => {
      const answer = await get(url);
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, 'no-store']);
      expect(answer.body).not.toContain('doctype');
    },
  );

  test('is not in the way of the API', async () => {
    expect((await get('/api/thing')).json()).toEqual({ thing: true });
  });
});
