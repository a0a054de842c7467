// Which policies this process can read. A version that an institution drafted itself is named with the hash of its document, so what is kept here
// can be late, never wrong: whoever has the name and the document has the policy, in whatever process and however often.
import { createHash } from 'node:crypto';
import { assert, canonicalJson, type JsonObject } from '#kernel';
import { SHIPPED_POLICIES } from './current-policy.js';
import type { Policy } from './policy.js';
import { readPolicyDocument } from './tables/read-policy.js';

const HASH_SHOWN = 16;

const learned = new Map<string, Policy>();

/** A policy by its version: a case keeps the one it was opened under. Null when this process has not learned it, or never can. */
export function policyOf(version: string): Policy | null {
  return SHIPPED_POLICIES.find((policy) => policy.version === version) ?? learned.get(version) ?? null;
}

/** SHA-256 (hex) of a document, whatever the order of its keys. */
export function documentHash(document: JsonObject): string {
  return createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex');
}

/** The version of a document as events and cases name it: its own name and the beginning of its hash. */
export function versionOf(name: string, hash: string): string {
  return `${name}@${hash.slice(0, HASH_SHOWN)}`;
}

/** The name by which people know a version. Within one institution no two have the same. */
export function nameOfVersion(version: string): string {
  return version.split('@')[0] ?? version;
}

/** Learns the policy of a document that a log keeps. @throws PolicyUnreadable · Error when the document is not the version's own */
export function learnPolicy(version: string, document: JsonObject): Policy {
  const known = policyOf(version);
  if (known !== null) return known;
  const name = nameOfVersion(version);
  assert(versionOf(name, documentHash(document)) === version, `the document is that of the version ${version}`);
  const policy = { ...readPolicyDocument(document, name), version };
  learned.set(version, policy);
  return policy;
}

/** As after a restart. For specs: nothing that runs forgets. */
export function forgetLearned(): void {
  learned.clear();
}
