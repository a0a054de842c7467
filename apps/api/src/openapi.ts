// The OpenAPI 3.1 document: what Nest reads from the controllers, completed by what holds for every route.
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Problem } from './http/answer.dto.js';

type ResponseObject = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>[string];

interface Schema {
  [key: string]: unknown;
}
type Schemas = Record<string, Schema>;
type Content = Record<string, unknown>;
interface Body {
  $ref?: string;
  content?: Record<string, Content>;
}
interface Operation {
  operationId?: string;
  parameters?: { name: string; in: string; [key: string]: unknown }[];
  requestBody?: Body;
  responses: Record<string, Body>;
}

const WRITES = ['post', 'put', 'patch', 'delete'];
const PROBLEMS: Record<number, { name: string; when: string; writesOnly?: boolean }> = {
  400: { name: 'Malformed', when: 'The request cannot be read' },
  401: { name: 'NotSignedIn', when: 'Not signed in' },
  403: { name: 'MayNot', when: 'May not' },
  404: { name: 'NotThere', when: 'Not there, or not yours to know' },
  409: { name: 'OtherState', when: 'The thing is in another state' },
  412: { name: 'Stale', when: '`If-Match` is stale', writesOnly: true },
  413: { name: 'TooLarge', when: 'The body or the file is too large', writesOnly: true },
  415: { name: 'MediaType', when: 'The body is of another media type', writesOnly: true },
  422: { name: 'NotAcceptable', when: 'Well-formed but not acceptable' },
  429: { name: 'TooFast', when: 'Too fast; see Retry-After' },
  503: {
    name: 'Away',
    when: 'This server is about to stop, or its database is away; the same request again will do, see Retry-After',
  },
  507: { name: 'DiskFull', when: 'The disk is full: nothing can be saved, reading goes on', writesOnly: true },
};

/** @param app needs its controllers only; nothing is asked of a database. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Sekisho')
    .setDescription(
      'Export-control and research-security cases of a university. Errors are RFC 9457 problem documents.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('sekisho_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth(
      {
        type: 'http',
        bearerFormat: 'sekisho_…',
        description: 'A token that a person made for a program; writes need an Idempotency-Key',
      },
      'token',
    )
    .addCookieAuth('sekisho_applicant', { type: 'apiKey', in: 'cookie' }, 'applicant')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (_controller, method) => method,
    extraModels: [Problem],
  });
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>))
      complete(path, method, operation, schemas);
  }
  document.components = { ...document.components, responses: problemResponses(schemas) };
  // A named enumeration takes the description of the field that happened to be read first.
  for (const schema of Object.values(document.components?.schemas ?? {}))
    if ('enum' in schema) delete schema.description;
  return nullableAsType(document) as OpenAPIObject;
}

function complete(path: string, method: string, operation: Operation, schemas: Schemas): void {
  const writes = WRITES.includes(method);
  for (const [status, { name, writesOnly }] of Object.entries(PROBLEMS)) {
    if (!writesOnly || writes) operation.responses[status] ??= { $ref: `#/components/responses/${name}` };
  }
  for (const content of contentsOf(operation)) content['example'] = exampleOf(content['schema'] as Schema, schemas);
  operation.parameters ??= [];
  if (path.startsWith('/api/cases')) {
    operation.parameters.push({
      name: 'In-Place-Of',
      in: 'header',
      description: 'The delegation by which you act in an absent person’s place; left out, you act for yourself',
      required: false,
      schema: { type: 'string', format: 'uuid', example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10' },
    });
  }
  if (!writes && path.endsWith('/documents/{documentId}')) {
    operation.parameters.push({
      name: 'inPlaceOf',
      in: 'query',
      description: 'The same as `In-Place-Of`, for a link',
      required: false,
      schema: { type: 'string', format: 'uuid', example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10' },
    });
  }
  if (!writes) return;
  operation.parameters.push({
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { type: 'string', maxLength: 200, example: 'b7c1f0a2-5d0e-4c39-9f5e-2a6b1c9d3e44' },
  });
  if (/\/cases\/\{id\}\//.test(path) || path.startsWith('/api/applicant/')) {
    operation.parameters.push({
      name: 'If-Match',
      in: 'header',
      description: /\/draft$/.test(path)
        ? 'The `revision` of the draft that you saw; left out, the last writer wins'
        : 'The `version` (ETag) of the case that you saw',
      required: false,
      schema: { type: 'string', maxLength: 40, example: '"7"' },
    });
  }
}

function problemResponses(schemas: Schemas): Record<string, ResponseObject> {
  const schema = { $ref: '#/components/schemas/Problem' };
  const example = exampleOf(schema, schemas);
  return Object.fromEntries(
    Object.values(PROBLEMS).map(({ name, when }) => [
      name,
      { description: when, content: { 'application/problem+json': { schema, example } } },
    ]),
  );
}

/** Every body that is JSON: what is sent and what may come back. */
function contentsOf({ requestBody, responses }: Operation): Content[] {
  return [requestBody, ...Object.values(responses)].flatMap((body) =>
    Object.entries(body?.content ?? {}).flatMap(([type, content]) => (/json$/.test(type) ? [content] : [])),
  );
}

/** A whole body made of the examples of its fields. */
function exampleOf(schema: Schema, schemas: Schemas): unknown {
  if ('example' in schema) return schema['example'];
  // Nest leaves an example of null out.
  if (Array.isArray(schema['type']) && schema['type'].includes('null')) return null;
  const [part] = ([schema['allOf'], schema['anyOf'], schema['oneOf']].find(Array.isArray) ?? []) as Schema[];
  if (part) return exampleOf(part, schemas);
  if (typeof schema['$ref'] === 'string')
    return exampleOf(schemas[schema['$ref'].split('/').at(-1) ?? ''] ?? {}, schemas);
  if (schema['type'] === 'array') return [exampleOf(schema['items'] as Schema, schemas)];
  if (Array.isArray(schema['enum'])) return schema['enum'][0] as unknown;
  const properties = Object.entries((schema['properties'] ?? {}) as Schemas);
  return Object.fromEntries(properties.map(([name, property]) => [name, exampleOf(property, schemas)]));
}

/** OpenAPI 3.1 has no `nullable`: null is a type like any other. */
function nullableAsType(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullableAsType);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, nullableAsType(item)]),
  ) as Schema;
  if (nullable !== true) return nullable === undefined ? rest : { ...rest, nullable };
  if (Array.isArray(rest.allOf)) {
    const { allOf, ...others } = rest;
    return { ...others, oneOf: [...allOf, { type: 'null' }] };
  }
  if (typeof rest.$ref === 'string') return { oneOf: [{ $ref: rest.$ref }, { type: 'null' }] };
  if (Array.isArray(rest.enum)) return { ...rest, type: [rest.type, 'null'], enum: [...rest.enum, null] };
  return { ...rest, type: [rest.type, 'null'] };
}
