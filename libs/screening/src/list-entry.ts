// What a list says, as we keep it. Nationality, citizenship, birthplace and gender have no field here (architecture.md decision 13).
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#kernel';
import { fold } from './matching/fold.js';

export type PartyKind = 'person' | 'organization';
export type EntryKind = PartyKind | 'unknown';

export interface Bilingual {
  ja: string;
  en: string;
}

/** One entry of a list. */
export interface ListEntry {
  /** Ours, stable across versions; unique within its list. */
  entry: string;
  kind: EntryKind;
  /** As printed, white space put in order. */
  name: string;
  aliases: string[];
  /** Country of an organisation, as printed; never of a person. */
  country: string | null;
  /** What it is listed for: B, C, M, N, CW, or the programmes of the list. */
  concerns: string[];
  /** Of a person; context for whoever adjudicates, never part of a score. */
  birthDates: string[];
  remarks: string | null;
  /** SHA-256 (hex) of all the fields above. */
  contentHash: string;
}

/** An entry as an importer reads it, before it has an identity. */
export type ReadEntry = Omit<ListEntry, 'entry' | 'contentHash'> & {
  /** The publisher's own lasting id, where the list has one. */
  sourceId?: string;
};

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/**
 * Gives entries their identity: the publisher's id where it lasts, else country and name as folded. Where two entries share both, the
 * later ones are told apart by their content, so that neither depends on where it stands in the file.
 */
export function identifyEntries(read: ReadEntry[]): ListEntry[] {
  const taken = new Set<string>();
  return read.map(({ sourceId, ...facts }) => {
    const contentHash = hashOfFacts(facts);
    // Of a country printed in two languages the first alone counts: the other is reworded more often.
    const country = facts.country?.split(' / ')[0] ?? '';
    const key = sourceId ?? `${identityText(country)}\n${identityText(facts.name)}`;
    let entry = sha256(key).slice(0, 16);
    if (taken.has(entry)) entry = sha256(`${key}\n${contentHash}`).slice(0, 16);
    taken.add(entry);
    return { entry, ...facts, contentHash };
  });
}

/** The entries without those that say exactly what an earlier one says: a file whose rows were pasted twice is the same list. */
export function collapseRepeated(read: ReadEntry[]): ReadEntry[] {
  const known = new Set<string>();
  return read.filter(({ sourceId, ...facts }) => {
    const all = `${sourceId ?? ''}\n${hashOfFacts(facts)}`;
    return !known.has(all) && known.add(all);
  });
}

const identityText = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

function hashOfFacts(facts: Omit<ReadEntry, 'sourceId'>): string {
  const { kind, name, aliases, country, concerns, birthDates, remarks } = facts;
  return sha256(
    canonicalJson({ kind, name, aliases: [...aliases].sort(), country, concerns, birthDates, remarks } as Json),
  );
}

/** @throws Error when an entry's fields are not those its hash was made of */
export function assertGenuine(entry: ListEntry): void {
  if (hashOfFacts(entry) !== entry.contentHash)
    throw new Error(`list entry ${entry.entry}: its fields do not match its hash`);
}

/** What a version of a list consists of: entry ids with their hashes, in one order, and the hash over all of them. */
export function manifestOf(entries: ListEntry[]): { manifest: string; contentHash: string } {
  const lines = entries.map((entry) => `${entry.entry} ${entry.contentHash}`).sort();
  const manifest = lines.join('\n');
  return { manifest, contentHash: sha256(manifest) };
}
