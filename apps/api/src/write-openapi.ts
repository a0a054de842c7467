// Writes docs/openapi.json and the web's client from the controllers, without a database: node -C source --import @swc-node/register/esm-register
// apps/api/src/write-openapi.ts [--check]. With --check it writes nothing and fails when the committed files are not what the controllers say.
import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { CONTROLLERS } from './controllers.js';
import { placeRoutes } from './http/guards/route-table.js';
import { apiDocument } from './openapi.js';

const root = join(import.meta.dirname, '../../..');
const documentPath = join(root, 'docs/openapi.json');

/** The document as text; every collaborator of the controllers is a stub, because only their decorators are read. */
async function documentText(): Promise<string> {
  const module = await Test.createTestingModule({ controllers: CONTROLLERS })
    .useMocker(() => ({}))
    .compile();
  const app = module.createNestApplication(new FastifyAdapter(), { logger: false });
  placeRoutes(app);
  await app.init();
  const text = `${JSON.stringify(apiDocument(app), null, 2)}\n`;
  await app.close();
  return text;
}

async function writeClient(output: string): Promise<void> {
  await createClient({
    input: documentPath,
    output: { path: output },
    logs: { level: 'silent' },
    plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript', '@tanstack/react-query'],
  });
}

const text = await documentText();
if (process.argv.includes('--check')) {
  if ((await readFile(documentPath, 'utf8')) !== text) {
    process.stderr.write('docs/openapi.json is older than the controllers: npm run openapi\n');
    process.exitCode = 1;
  }
} else {
  await writeFile(documentPath, text);
  await writeClient(join(root, 'apps/web/src/client'));
}
