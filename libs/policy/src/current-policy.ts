// The policy. Written from secondary sources (domain.md), therefore unconfirmed throughout: an officer of the university adopts each
// rule before it counts as more than a proposal. A new policy is a new file with a new version; a running case keeps the one it has.
import type { Json, JsonObject } from '#kernel';
import type { Policy } from './policy.js';
import { readPolicyDocument } from './tables/read-policy.js';
import inTables from './versions/2026-11-29.2.json' with { type: 'json' };
import besides from './versions/2026-11-30.1.json' with { type: 'json' };

// A file that says only what a version has besides the one before it, so that this one stays what it was, and a reader sees the difference.
const document: JsonObject = {
  ...(inTables as JsonObject),
  version: besides.version,
  tables: [...(inTables.tables as unknown as Json[]), ...(besides.tables as unknown as Json[])],
};

/** The policy that new cases begin under until an institution has activated one of its own. */
export const currentPolicy: Policy = readPolicyDocument(document, '2026-11-30.1.json', true);

// The one before said nothing of what changes under an open route.
const third: Policy = readPolicyDocument(inTables, '2026-11-29.2.json', true);

// Both said the same while it still stood in the program. Neither knew of deadlines: the cases that run under them take these. The first one
// said nothing of how long a dismissal holds either, because nothing was remembered then.
const second: Policy = { ...third, version: '2026-11-29.1' };
const first: Policy = { ...third, version: '2026-11-23.1' };

/** Every version that came with the program, newest first. */
export const SHIPPED_POLICIES: readonly Policy[] = [currentPolicy, third, second, first];

/** The document of a version that came with the program, to be read or edited as a file; null of any other. */
export function shippedDocument(version: string): JsonObject | null {
  if (version === currentPolicy.version) return document;
  return SHIPPED_POLICIES.some((policy) => policy.version === version)
    ? { ...(inTables as JsonObject), version }
    : null;
}
