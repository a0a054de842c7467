// For specs only: every answer of every test is held to what the OpenAPI document promises.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: AnySchema }> }>;
}
const document = JSON.parse(readFileSync(join(rootOf(import.meta.dirname), 'docs/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Record<string, unknown>> };
};
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'document', components: { schemas: closed(document.components.schemas) } });
const compiled = new Map<string, ValidateFunction>();

/** What the document does not promise about this answer; null when it fits. */
export function misfit(method: string, url: string, status: number, body: unknown): string | null {
  const schema = status >= 400 ? { $ref: '#/components/schemas/Problem' } : successSchema(method, url, status);
  if (!schema) return null;
  const key = JSON.stringify(schema);
  const fits = compiled.get(key) ?? ajv.compile(JSON.parse(key.replaceAll('"#/', '"document#/')) as AnySchema);
  compiled.set(key, fits);
  return fits(body) ? null : `${method} ${url} ${status}: ${JSON.stringify(fits.errors?.slice(0, 3))}`;
}

function successSchema(method: string, url: string, status: number): AnySchema | undefined {
  const [address = ''] = url.split('?');
  const patterns = Object.keys(document.paths).filter((pattern) => matches(pattern, address));
  // A fixed path is more than one with a parameter in the same place.
  const [best] = patterns.sort((one, other) => one.split('{').length - other.split('{').length);
  const operation = best ? document.paths[best]?.[method.toLowerCase()] : undefined;
  return operation?.responses[String(status)]?.content?.['application/json']?.schema;
}

// The fuzzer runs from dist as well.
function rootOf(folder: string): string {
  return existsSync(join(folder, 'docs/openapi.json')) ? folder : rootOf(dirname(folder));
}

function matches(pattern: string, address: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address);
}

/** Fields that the document does not know are faults too: what leaves the house is told. */
function closed(schemas: Record<string, Record<string, unknown>>): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      schema['type'] === 'object' ? { ...schema, additionalProperties: false } : schema,
    ]),
  );
}
