// One party against the lists in force. Only names and the kind of party decide; everything else is context for a person.
import type { Bilingual, ListEntry, PartyKind } from './list-entry.js';
import type { AlignedPart } from './matching/align.js';
import { queryForms, type FormRole, type NameForm } from './matching/forms.js';
import { candidates, type NameIndex } from './matching/name-index.js';
import { scoreForms, type Limit } from './matching/score.js';
import type { Route } from './matching/token-similarity.js';
import { bandOf, TUNING, type Band } from './matching/tuning.js';

/** Names the code and the numbers that made a result. */
export const ENGINE = `sekisho-screening/${TUNING.version}`;

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
  index: NameIndex;
}

export interface HitExplanation {
  /** The name we screened and the form of the entry it met. Personal: these belong under the person's key. */
  ours: string;
  theirs: string;
  entryName: string;
  country: string | null;
  theirRole: FormRole;
  /** What held the score down. */
  limits: Limit[];
  fields: { field: string; ours: string | null; theirs: string | null; agreement: 'agree' | 'differ' | 'unknown' }[];
  explanation: { ours: string; theirs: string; route: Route; score: number }[];
}

export interface PartyHit {
  list: string;
  entry: string;
  /** Hash of the entry as it was when it came up. */
  entryHash: string;
  score: number;
  band: Band;
  detail: HitExplanation;
}

export interface Screened {
  party: string;
  /** By falling score. */
  hits: PartyHit[];
  engine: string;
  /** The proof of what was searched. `comparable` is false where the list has no name in any script of the party's names. */
  searched: { list: string; sha256: string; entries: number; comparable: boolean }[];
  /** How many of the names hold nothing to search by. */
  namesWithoutKey: number;
}

/** Searches every list for the party. Pure. */
export function screenParty(query: PartyQuery, lists: ListInForce[]): Screened {
  const perName = query.names.map((name) => queryForms(name, query.kind));
  const forms = perName.flat();
  const hits = lists.flatMap((list) => searchList(query, forms, list));
  return {
    party: query.party,
    hits: hits.sort((a, b) => b.score - a.score || compareText(a.list, b.list) || compareText(a.entry, b.entry)),
    engine: ENGINE,
    searched: lists.map((list) => ({
      list: list.list,
      sha256: list.sha256,
      entries: list.entries.length,
      comparable: isComparable(query.kind, forms, list.index),
    })),
    namesWithoutKey: perName.filter((found) => found.length === 0).length,
  };
}

/**
 * What the search says as a whole. 'unscreenable' is for a person to look at: no list was searched, or a list holds nothing that the
 * party's names could have met. It never reads as clear.
 */
export function screeningOutcome(screened: Screened): 'clear' | 'hits' | 'unscreenable' {
  if (screened.hits.length > 0) return 'hits';
  return screened.searched.length > 0 && screened.searched.every((list) => list.comparable) ? 'clear' : 'unscreenable';
}

function isComparable(kind: PartyKind, forms: NameForm[], index: NameIndex): boolean {
  const theirs = index.scripts[kind];
  const ours = forms.flatMap((form) => form.tokens.map((token) => token.script));
  if (ours.length === 0) return false;
  // A list without any entry of this kind has nothing to be missed.
  return theirs.size === 0 || ours.some((script) => theirs.has(script) && script !== 'number');
}

function searchList(query: PartyQuery, forms: NameForm[], list: ListInForce): PartyHit[] {
  const best = new Map<string, PartyHit>();
  for (const ours of forms) {
    for (const { entry, form } of candidates(list.index, ours)) {
      if (entry.kind !== 'unknown' && entry.kind !== query.kind) continue;
      const { score, parts, limits } = scoreForms(ours, form, query.kind);
      const band = bandOf(score);
      if (!band || score <= (best.get(entry.entry)?.score ?? 0)) continue;
      const detail = explain(query, ours, form, entry, parts, limits);
      best.set(entry.entry, { list: list.list, entry: entry.entry, entryHash: entry.contentHash, score, band, detail });
    }
  }
  return [...best.values()];
}

function explain(
  query: PartyQuery,
  ours: NameForm,
  theirs: NameForm,
  entry: ListEntry,
  parts: AlignedPart[],
  limits: Limit[],
): HitExplanation {
  const agrees = parts.every((part) => part.route === 'exact' || part.route === 'han');
  const name = {
    field: 'name',
    ours: ours.written,
    theirs: theirs.written,
    agreement: agrees ? ('agree' as const) : ('differ' as const),
  };
  return {
    ours: ours.written,
    theirs: theirs.written,
    entryName: entry.name,
    country: entry.country,
    theirRole: theirs.role,
    limits,
    fields: query.kind === 'person' ? [name, birthDateField(query.birthDate, entry.birthDates)] : [name],
    explanation: parts.map((part) => ({
      ours: part.ours?.text ?? '',
      theirs: part.theirs?.text ?? '',
      route: part.route,
      score: Math.round(part.score * 10_000) / 10_000,
    })),
  };
}

// A year alone agrees with every day of that year: "1970" and "1970-03-25" do not contradict each other.
function birthDateField(ours: string | undefined, theirs: string[]): HitExplanation['fields'][number] {
  const shown = theirs.join(', ') || null;
  if (!ours || theirs.length === 0)
    return { field: 'birthDate', ours: ours ?? null, theirs: shown, agreement: 'unknown' };
  const agree = theirs.some((date) => date.startsWith(ours) || ours.startsWith(date));
  return { field: 'birthDate', ours, theirs: shown, agreement: agree ? 'agree' : 'differ' };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
