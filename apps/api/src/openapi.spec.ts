import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Ajv, type AnySchema } from 'ajv';
import { CONTROLLERS } from './controllers.js';
import { routesOf } from './http/guards/route-table.js';
import { placeRoutes } from './http/guards/route-table.js';
import { apiDocument } from './openapi.js';

interface Content {
  schema: AnySchema;
  example?: unknown;
}
interface Operation {
  operationId: string;
  summary: string;
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { $ref?: string; content?: Record<string, Content> }>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, AnySchema>; responses: Record<string, { content: Record<string, Content> }> };
}

let document: Document;
let operations: [name: string, operation: Operation][];

beforeAll(async () => {
  const module = await Test.createTestingModule({ controllers: CONTROLLERS })
    .useMocker(() => ({}))
    .compile();
  const app = module.createNestApplication(new FastifyAdapter(), { logger: false });
  placeRoutes(app);
  await app.init();
  document = apiDocument(app) as unknown as Document;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
  await app.close();
});

function problemOf(reference: string | undefined): unknown {
  const name = reference?.split('/').at(-1) ?? '';
  return document.components.responses[name]?.content['application/problem+json']?.example;
}

describe('the OpenAPI document', () => {
  test('is OpenAPI 3.1 and names every route', () => {
    expect(document.openapi).toBe('3.1.0');
    const names = routesOf(CONTROLLERS).map(({ name }) => name.replaceAll(/:(\w+)/g, '{$1}'));
    expect(operations.map(([name]) => name).sort()).toEqual(names.sort());
  });

  test('gives every operation a sentence, a success, and its problems', () => {
    for (const [name, { summary, responses }] of operations) {
      expect([name, summary.length > 3]).toEqual([name, true]);
      expect([name, Object.keys(responses).some((status) => status.startsWith('2'))]).toEqual([name, true]);
      const ofWrites = /^GET/.test(name) ? [] : ['412', '413', '415'];
      for (const status of ['400', '401', '403', '404', '409', '422', '429', ...ofWrites]) {
        expect([name, status, problemOf(responses[status]?.$ref)]).toEqual([
          name,
          status,
          expect.objectContaining({
            code: expect.any(String),
            errors: [expect.objectContaining({ pointer: expect.any(String) })],
          }),
        ]);
      }
    }
  });

  test('gives every body that is sent or answered an example that fits it', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'document', components: document.components });
    for (const [name, { requestBody, responses }] of operations) {
      for (const body of [requestBody, ...Object.values(responses)]) {
        const content = body?.content?.['application/json'];
        if (!content) continue;
        const schema = JSON.parse(JSON.stringify(content.schema).replaceAll('"#/', '"document#/')) as AnySchema;
        const fits = ajv.compile(schema);
        expect([name, fits(content.example), fits.errors]).toEqual([name, true, null]);
      }
    }
  });

  test('has a request for every write that takes words', () => {
    const bare = operations
      .filter(([name, { requestBody }]) => /^(POST|PUT|PATCH)/.test(name) && !requestBody)
      .map(([name]) => name);
    // What these do stands in their address.
    expect(bare.sort()).toEqual([
      'POST /api/accounts/{id}/activation',
      'POST /api/rosters/{rosterId}/comparisons',
      'PUT /api/accounts/{id}/closure',
      'PUT /api/accounts/{id}/proposals/{proposalId}/confirmation',
      'PUT /api/accounts/{id}/proposals/{proposalId}/withdrawal',
    ]);
  });

  test('is the one that was committed: run `npm run openapi` when this fails', () => {
    const committed = readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(document)));
  });

  test('has its types in the generated client', () => {
    const types = readFileSync(join(import.meta.dirname, '../../web/src/client/types.gen.ts'), 'utf8');
    for (const name of Object.keys(document.components.schemas))
      expect(types).toMatch(new RegExp(`export type ${name} =`));
    for (const [, { operationId }] of operations) {
      const type = operationId[0]!.toUpperCase() + operationId.slice(1);
      expect([operationId, types.includes(`export type ${type}Data =`)]).toEqual([operationId, true]);
    }
  });
});
