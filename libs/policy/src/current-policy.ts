// The policy. Written from secondary sources (domain.md), therefore unconfirmed throughout: an officer of the university adopts each
// rule before it counts as more than a proposal. A new policy is a new file with a new version; a running case keeps the one it has.
import type { Policy } from './policy.js';
import { readPolicyDocument } from './tables/read-policy.js';
import inTables from './versions/2026-11-29.2.json' with { type: 'json' };

/** The policy that new cases begin under. */
export const currentPolicy: Policy = readPolicyDocument(inTables, '2026-11-29.2.json');

// Both said the same while it still stood in the program. Neither knew of deadlines: the cases that run under them take these. The first one
// said nothing of how long a dismissal holds either, because nothing was remembered then.
const second: Policy = { ...currentPolicy, version: '2026-11-29.1' };
const first: Policy = { ...currentPolicy, version: '2026-11-23.1' };

const KNOWN: readonly Policy[] = [currentPolicy, second, first];

/** A policy by its version: a case keeps the one it was opened under. Null when this installation never had it. */
export function policyOf(version: string): Policy | null {
  return KNOWN.find((policy) => policy.version === version) ?? null;
}
