// What a list says, as we keep it. Nationality, citizenship, birthplace and gender have no field here (architecture.md decision 13).
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#kernel';
import { fold } from './matching/parse/fold.js';

export type PartyKind = 'person' | 'organization';
export type EntryKind = PartyKind | 'unknown';

export interface Bilingual {
  ja: string;
  en: string;
}

/** A number or code by which an organisation is registered, as printed: "Tax ID No.", "7704813260". Never of a person. */
export interface Identifier {
  type: string;
  value: string;
}

/** Where an organisation sits, as printed. Never of a person. */
export interface Place {
  city?: string;
  country?: string;
}

/**
 * One entry of a list. The optional fields are there only when they hold something, so that entries kept before there were such fields still
 * are what their hash says.
 */
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
  /** Names that the publisher itself calls weak: nicknames and such. */
  weakAliases?: string[];
  /** Names it no longer bears. */
  formerNames?: string[];
  identifiers?: Identifier[];
  places?: Place[];
  /** What the publisher files it under beside the programmes: "sanction", "export.control". */
  topics?: string[];
  /** The publisher's own lasting id, where the list has one. */
  sourceId?: string;
  /** Publisher's ids that it stood under before, or that were merged into it. */
  referents?: string[];
  /** Where the publisher says it. */
  sourceUrl?: string;
  /** When it was put on the list, YYYY-MM-DD. */
  listedOn?: string;
  /** SHA-256 (hex) of all the fields above but `entry`. */
  contentHash: string;
}

/** The fields that came later. */
export const LATER_FIELDS = [
  'weakAliases',
  'formerNames',
  'identifiers',
  'places',
  'topics',
  'sourceId',
  'referents',
  'sourceUrl',
  'listedOn',
] as const satisfies readonly (keyof ListEntry)[];

/** An entry as an importer reads it, before it has an identity. */
export type ReadEntry = Omit<ListEntry, 'entry' | 'contentHash'> & {
  /** What makes it the same entry in the next version, where that is neither `sourceId` nor country and name. */
  identity?: string;
};

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Our id of what a publisher calls by a lasting id. */
export const entryIdOf = (identity: string): string => sha256(identity).slice(0, 16);

/**
 * Gives entries their identity: the publisher's id where it lasts, else country and name as folded. Where two entries share both, the
 * later ones are told apart by their content, so that neither depends on where it stands in the file.
 */
export const identifyEntries = (read: ReadEntry[]): ListEntry[] => identified(read.map(hashed));

/** {@link identifyEntries} without those that say exactly what an earlier one says: a file whose rows were pasted twice is the same list. */
export function identifyDistinct(read: ReadEntry[]): ListEntry[] {
  const known = new Set<string>();
  return identified(
    read.map(hashed).filter(({ identity, contentHash }) => {
      const all = `${identity ?? ''}\n${contentHash}`;
      return !known.has(all) && known.add(all);
    }),
  );
}

type HashedEntry = ReadEntry & { contentHash: string };

const hashed = (read: ReadEntry): HashedEntry => ({ ...read, contentHash: hashOfFacts(read) });

function identified(read: HashedEntry[]): ListEntry[] {
  const taken = new Set<string>();
  return read.map(({ identity, ...facts }) => {
    const key = identity ?? facts.sourceId ?? `${identityText(countryOf(facts))}\n${identityText(facts.name)}`;
    let entry = entryIdOf(key);
    if (taken.has(entry)) entry = entryIdOf(`${key}\n${facts.contentHash}`);
    taken.add(entry);
    return { entry, ...facts };
  });
}

/** A name or country as identities compare it: folded, letters and digits alone. */
export const identityText = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Of a country printed in two languages the first alone counts: the other is reworded more often. */
export const countryOf = ({ country }: Pick<ListEntry, 'country'>): string => country?.split(' / ')[0] ?? '';

function hashOfFacts(facts: Omit<ReadEntry, 'identity'>): string {
  const { kind, name, aliases, country, concerns, birthDates, remarks } = facts;
  const first = { kind, name, aliases: [...aliases].sort(), country, concerns, birthDates, remarks };
  const later = LATER_FIELDS.flatMap((field) => {
    const value = facts[field];
    return value === undefined || value.length === 0 ? [] : [[field, inOrder(value)]];
  });
  return sha256(canonicalJson({ ...first, ...Object.fromEntries(later) } as Json));
}

// In which order a publisher prints several values says nothing.
function inOrder(value: string | readonly (string | Identifier | Place)[]): Json {
  if (typeof value === 'string') return value;
  const keyed = value.map((each): [string, Json] => [canonicalJson(each as Json), each as Json]);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
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
