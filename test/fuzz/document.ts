// docs/openapi.json as the fuzzer needs it: its operations with what may be sent to them, references followed.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  maxItems?: number;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

export interface Operation {
  /** `signIn`: how the rest of the fuzzer calls it. */
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/api/cases/{id}` */
  path: string;
  /** Names in the path. */
  places: string[];
  query: { name: string; schema: Schema }[];
  body: { type: 'json' | 'form'; schema: Schema } | null;
  statuses: number[];
}

interface Parameter {
  name: string;
  in: string;
  schema: Schema;
}

interface Described {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, unknown>;
}

interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
}

const document = JSON.parse(readFileSync(join(rootOf(import.meta.dirname), 'docs/openapi.json'), 'utf8')) as Document;

/** Every operation of the document. */
export const OPERATIONS: Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => operationOf(path, method, described)),
);

// The program runs from the sources and from dist.
function rootOf(folder: string): string {
  return existsSync(join(folder, 'docs/openapi.json')) ? folder : rootOf(dirname(folder));
}

function operationOf(path: string, method: string, described: Described): Operation {
  const content = described.requestBody?.content ?? {};
  const json = content['application/json'];
  const form = content['multipart/form-data'];
  return {
    name: described.operationId,
    method: method.toUpperCase() as Operation['method'],
    path,
    places: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    query: (described.parameters ?? []).filter((parameter) => parameter.in === 'query'),
    body: json
      ? { type: 'json', schema: resolved(json.schema) }
      : form
        ? { type: 'form', schema: resolved(form.schema) }
        : null,
    statuses: Object.keys(described.responses).map(Number),
  };
}

/** The schema with what it refers to in its place. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name) return resolved(document.components.schemas[name] ?? {});
  const [only, ...others] = schema.allOf ?? [];
  return only && others.length === 0 ? resolved(only) : schema;
}
