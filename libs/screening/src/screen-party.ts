// One party against the lists in force. Only names and the kind of party decide; everything else is context for a person.
import { engineOf } from './engine.js';
import type { Bilingual, ListEntry, PartyKind } from './list-entry.js';
import { birthDateFact, tierOf, TIERS, type ContextFact, type Tier } from './matching/scoring/evidence.js';
import { entryForms, isCut, type FormRole } from './matching/parse/forms.js';
import { matchList, partyOf, type Match } from './matching/match.js';
import type { NameIndex } from './matching/index/name-index.js';
import type { Reading } from './matching/reading.js';
import type { Readers } from './matching/rows/rows.js';
import type { Bond } from './matching/register-match.js';
import type { Limit } from './matching/scoring/score.js';
import type { Deception } from './matching/unicode/undisguise.js';
import { scratchFor, type Scratch } from './matching/index/met-rows.js';
import { bandOf, TUNING, type Band } from './matching/scoring/tuning.js';
import { openIndex, type PackedIndex } from './name-indexes.js';
import { builtInReaders } from './readers.js';

export interface PartyQuery {
  /** Which party of the case: 'person', 'affiliation-0', 'payer-1', … */
  party: string;
  kind: PartyKind;
  /** Every way the party writes its name. */
  names: string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD; shown beside the list's, never scored. */
  birthDate?: string;
}

/** A version of a list, ready to be searched. */
export interface ListInForce {
  list: string;
  name: Bilingual;
  legalEffect: Bilingual;
  version: number;
  effectiveDate: string | null;
  /** SHA-256 (hex) of the file it was read from. */
  sha256: string;
  entries: ListEntry[];
  index: PackedIndex;
}

/** How a part of our name met a part of theirs. */
export interface ExplainedPart {
  ours: string;
  theirs: string;
  route: string;
  score: number;
}

export interface HitExplanation {
  /** The name we screened and the form of the entry it met. Personal: these belong under the person's key. */
  ours: string;
  theirs: string;
  entryName: string;
  country: string | null;
  theirRole: FormRole;
  /** The readings that met. */
  reading: { ours: Reading['route']; theirs: Reading['route'] };
  /** How the register of organisations binds the two; absent where it does not. */
  bond?: Bond;
  /** What held the score down. */
  limits: Limit[];
  fields: { field: string; ours: string | null; theirs: string | null; agreement: 'agree' | 'differ' | 'unknown' }[];
  explanation: ExplainedPart[];
  /** Where our name is written to look like another; absent where it is not. */
  deceptions?: Deception[];
}

export interface PartyHit {
  list: string;
  entry: string;
  /** Hash of the entry as it was when it came up. */
  entryHash: string;
  /** The publisher's own id of it, where the list has one. */
  sourceId?: string;
  score: number;
  band: Band;
  tier: Tier;
  detail: HitExplanation;
}

export interface Screened {
  party: string;
  /** By tier, context and score. */
  hits: PartyHit[];
  engine: string;
  /** The proof of what was searched. `comparable` is false where none of the party's names holds anything to search by. */
  searched: { list: string; sha256: string; entries: number; comparable: boolean }[];
  /** How many of the names hold nothing to search by. */
  namesWithoutKey: number;
}

const scratches = new WeakMap<NameIndex, Scratch>();

/** What a search of some lists found for a party, before it is explained: plain data that a thread may send. */
export interface Matched {
  /** Of each list, in their order. */
  matches: Match[][];
  namesWithoutKey: number;
  searchable: boolean;
  engine: string;
}

export interface MatchOptions {
  readers?: Readers;
  /** Hits below it are none; 0 to 1. */
  threshold?: number;
}

/** Searches every index for the party. The same indexes and readers always give the same answer. */
export function matchParty(
  query: PartyQuery,
  indexes: readonly PackedIndex[],
  { readers = builtInReaders(), threshold = TUNING.scoreMin }: MatchOptions = {},
): Matched {
  const each = query.names.map((name) => partyOf([name], query.kind, readers));
  const party = {
    kind: query.kind,
    queries: each.flatMap(({ queries }) => queries),
    known: each.flatMap(({ known }) => known),
  };
  // A name that was cut was not screened whole, which is for a person to see.
  const blank = query.names.filter((name, order) => isCut(name) || each[order]?.queries.length === 0);
  return {
    matches: indexes.map((packed) => {
      const index = openIndex(packed, readers);
      let scratch = scratches.get(index);
      if (!scratch) scratches.set(index, (scratch = scratchFor(index)));
      return matchList(index, party, { scratch, readers, threshold });
    }),
    namesWithoutKey: blank.length,
    searchable: party.queries.length > 0,
    engine: engineOf(readers),
  };
}

/** Says what was found, hit by hit. Pure. */
export function explainParty(query: PartyQuery, lists: readonly ListInForce[], matched: Matched): Screened {
  const hits = lists.flatMap((list, order) =>
    (matched.matches[order] ?? [])
      .toSorted((a, b) => a.entry - b.entry)
      .map((match) => hitOf(query, list, list.entries[match.entry] as ListEntry, match)),
  );
  return {
    party: query.party,
    hits: hits.sort(byWorth),
    engine: matched.engine,
    searched: lists.map(({ list, sha256, entries }) => ({
      list,
      sha256,
      entries: entries.length,
      comparable: matched.searchable,
    })),
    namesWithoutKey: matched.namesWithoutKey,
  };
}

/** Searches every list for the party, in this thread. */
export function screenParty(query: PartyQuery, lists: readonly ListInForce[], options: MatchOptions = {}): Screened {
  const indexes = lists.map(({ index }) => index);
  return explainParty(query, lists, matchParty(query, indexes, options));
}

/**
 * What the search says as a whole. 'unscreenable' is for a person to look at: no list was searched, or the party's names hold nothing to
 * search by. It never reads as clear.
 */
export function screeningOutcome(screened: Screened): 'clear' | 'hits' | 'unscreenable' {
  if (screened.hits.length > 0) return 'hits';
  const searched = screened.searched.length > 0 && screened.searched.every((list) => list.comparable);
  return searched && screened.namesWithoutKey === 0 ? 'clear' : 'unscreenable';
}

// What is worth the same stays in the order of the lists and of their entries.
function byWorth(a: PartyHit, b: PartyHit): number {
  return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score;
}

function hitOf(query: PartyQuery, { list }: ListInForce, entry: ListEntry, match: Match): PartyHit {
  const context = query.kind === 'person' ? [birthDateFact(query.birthDate, entry.birthDates)] : [];
  const { glossary } = builtInReaders();
  const forms = entryForms(entry, entry.kind === 'unknown' ? query.kind : entry.kind, glossary);
  const theirs = forms[match.theirForm]?.written ?? entry.name;
  return {
    list,
    entry: entry.entry,
    entryHash: entry.contentHash,
    ...(entry.sourceId === undefined ? {} : { sourceId: entry.sourceId }),
    score: match.score,
    band: bandOf(match.score) ?? 'weak',
    tier: tierOf(match, context),
    detail: {
      ours: match.form.written,
      theirs,
      entryName: entry.name,
      country: entry.country,
      theirRole: match.theirRole,
      reading: { ours: match.ours.route, theirs: match.theirs.route },
      limits: match.limits,
      fields: [nameField(match, theirs), ...context.map(fieldOf)],
      explanation: partsOf(match),
      ...(match.bond === null ? {} : { bond: match.bond }),
      ...(match.form.deceptions.length > 0 ? { deceptions: match.form.deceptions } : {}),
    },
  };
}

/** How two names met, without any list. */
export function explainMatch(
  match: Match,
): Pick<HitExplanation, 'reading' | 'limits' | 'explanation'> & { tier: Tier } {
  return {
    tier: tierOf(match, []),
    reading: { ours: match.ours.route, theirs: match.theirs.route },
    limits: match.limits,
    explanation: partsOf(match),
  };
}

function nameField(match: Match, theirs: string): HitExplanation['fields'][number] {
  const agrees = match.parts.length > 0 && match.parts.every(({ route }) => route === 'exact' || route === 'han');
  return { field: 'name', ours: match.form.written, theirs, agreement: agrees ? 'agree' : 'differ' };
}

const fieldOf = ({ field, ours, theirs, agreement }: ContextFact): HitExplanation['fields'][number] => ({
  field,
  ours,
  theirs,
  agreement,
});

// Of a concept of theirs only its id is at hand, which is an English word: `#place:beijing`.
const shownWord = (word: Match['ours']['words'][number] | undefined): string =>
  word?.shown ?? (word?.spellings[0] ?? '').replace(/^#(?:place:)?/, '');

function partsOf({ parts, ours, theirs }: Match): ExplainedPart[] {
  const words = (row: Match['ours'], numbers: number[]) =>
    numbers
      .map((number) => shownWord(row.words[number]))
      .join(' ')
      // A character beyond the first plane may have been cut in two on the way.
      .toWellFormed();
  return parts.map((part) => ({
    ours: part.words?.[0].toWellFormed() ?? words(ours, part.ours),
    theirs: part.words?.[1].toWellFormed() ?? words(theirs, part.theirs),
    route: part.route,
    score: Math.round(part.score * 10_000) / 10_000,
  }));
}
