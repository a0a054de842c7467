// The policy. Written from secondary sources (domain.md), therefore unconfirmed throughout: an officer of the university adopts each
// rule before it counts as more than a proposal. A new policy is a new file with a new version; a running case keeps the one it has.
import type { JsonObject } from '#kernel';
import type { Policy } from './policy.js';
import { readPolicyDocument } from './tables/read-policy.js';
import inTables from './versions/2026-11-29.2.json' with { type: 'json' };

/** The policy that new cases begin under until an institution has activated one of its own. */
export const currentPolicy: Policy = readPolicyDocument(inTables, '2026-11-29.2.json', true);

// Both said the same while it still stood in the program. Neither knew of deadlines: the cases that run under them take these. The first one
// said nothing of how long a dismissal holds either, because nothing was remembered then.
const second: Policy = { ...currentPolicy, version: '2026-11-29.1' };
const first: Policy = { ...currentPolicy, version: '2026-11-23.1' };

/** Every version that came with the program, newest first. */
export const SHIPPED_POLICIES: readonly Policy[] = [currentPolicy, second, first];

/** The document of a version that came with the program, to be read or edited as a file; null of any other. */
export function shippedDocument(version: string): JsonObject | null {
  return SHIPPED_POLICIES.some((policy) => policy.version === version)
    ? { ...(inTables as JsonObject), version }
    : null;
}
