// For specs only: drafts made of the policy that came with the program, and an institution that activated one. Never exported by index.ts.
import type { JsonObject } from '#kernel';
import { currentPolicy, documentHash, learnPolicy, shippedDocument, versionOf, type Policy } from '#policy';

type RuleJson = { when: JsonObject; then: JsonObject };

/** The document that came with the program, under another name, with what a test changes. */
export function draftDocument(name: string, change: (document: JsonObject) => void = () => undefined): JsonObject {
  const document = JSON.parse(JSON.stringify(shippedDocument(currentPolicy.version))) as JsonObject;
  document['version'] = name;
  change(document);
  return document;
}

/** The rules of one of its tables. */
export function rulesIn(document: JsonObject, table: string): RuleJson[] {
  const tables = document['tables'] as unknown as { id: string; rules: RuleJson[] }[];
  return tables.find(({ id }) => id === table)?.rules ?? [];
}

/** The facts that one of its tables looks at. */
export function inputsOf(document: JsonObject, table: string): string[] {
  const tables = document['tables'] as unknown as { id: string; inputs: string[] }[];
  return tables.find(({ id }) => id === table)?.inputs ?? [];
}

/** Whoever is no resident, as far as is known, is looked at by the executive, who is given two days; a dismissal may be contested for 60 days. */
export function stricter(document: JsonObject): void {
  for (const { then } of rulesIn(document, 'tier'))
    if (then['factor'] === 'non_resident' || then['factor'] === 'residency_unknown') then['tier'] = 'T3';
  for (const { when, then } of rulesIn(document, 'deadlines'))
    if (String(when['stage']).includes('executive')) then['businessHours'] = 16;
  (document['contest'] as JsonObject)['days'] = 60;
}

/** The residency of six months becomes one of twelve. */
export function twelveMonths(document: JsonObject): void {
  (document['residency'] as JsonObject)['months'] = 12;
}

/** A draft as this process learns it. */
export function learnedDraft(name: string, change?: (document: JsonObject) => void): Policy {
  const document = draftDocument(name, change);
  return learnPolicy(versionOf(name, documentHash(document)), document);
}
