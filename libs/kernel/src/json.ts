import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * RFC 8785 canonical JSON. Refuses what the RFC forbids and libraries let through: lone surrogates, integers beyond 2⁵³,
 * `undefined`, dates and class instances (assurance.md §4.2 item 2).
 * @throws Error naming the path of the first value that has no canonical form
 */
export function canonicalJson(value: Json): string {
  refuseUncanonical(value, '');
  return canonicalize(value) as string;
}

function refuseUncanonical(value: unknown, path: string): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error(`Not canonical JSON at ${path || '/'}: lone surrogate`);
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`Not canonical JSON at ${path || '/'}: not a finite number`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new Error(`Not canonical JSON at ${path || '/'}: integer beyond 2^53`);
    }
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => refuseUncanonical(item, `${path}/${index}`));
    return;
  }
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__' || !key.isWellFormed()) throw new Error(`Not canonical JSON at ${path}: forbidden key`);
      refuseUncanonical(item, `${path}/${key}`);
    }
    return;
  }
  throw new Error(`Not canonical JSON at ${path || '/'}: ${typeof value}`);
}
