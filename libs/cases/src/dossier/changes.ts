// What differs between two dossiers, field by field: what an approver sees first when something came back changed.
import type { Json } from '#kernel';
import type { Dossier } from '../dossier.js';

export type Change = { /** JSON Pointer into the dossier. */ pointer: string; before: Json; after: Json };

/** Every leaf that was added, removed or altered. An empty text and an absent one are the same. */
export function changes(before: Dossier, after: Dossier): Change[] {
  const old = leaves(before);
  const young = leaves(after);
  const pointers = [...new Set([...old.keys(), ...young.keys()])];
  return pointers
    .map((pointer): Change => ({ pointer, before: old.get(pointer) ?? null, after: young.get(pointer) ?? null }))
    .filter((change) => change.before !== change.after);
}

function leaves(value: unknown, at = '', found = new Map<string, Json>()): Map<string, Json> {
  if (Array.isArray(value)) value.forEach((item, index) => leaves(item, `${at}/${index}`, found));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      leaves(item, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, found);
  } else if (typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== ''))
    found.set(at, value);
  return found;
}
