// What the screenings of a case's parties say together. Pure.
import type { Hit, HitDetail } from '#cases';
import { assert, derivedId } from '#kernel';
import type { Finding } from '#policy';
import {
  builtInReaders,
  engineOf,
  screenParty,
  sublistOf,
  type ListEntry,
  type ListInForce,
  type PartyHit,
  type PartyQuery,
  type Screened,
} from '#screening';
import type { CheckReport } from '../jobs/check-job.js';
import type { Parties } from './parties.js';
import type { FoundHit } from './recollection.js';

/** What the check answers, and what exactly met. */
export interface ScreeningReport extends CheckReport {
  found: (FoundHit & { hitId: string })[];
}

/**
 * What the search of every list for every party says.
 * @param screened of each named party, in their order, where they were searched for elsewhere
 * @returns clear only when each party could be compared with each list and none met anything
 */
export function screeningReport(
  checkId: string,
  { named, unnamed }: Parties,
  lists: ListInForce[],
  screened: readonly Screened[] = named.map((query) => screenParty(query, lists)),
): ScreeningReport {
  const engine = engineOf(builtInReaders());
  if (lists.length === 0)
    return {
      result: 'unknown',
      findings: [{ code: 'list_screening.no_lists' }],
      workings: [],
      found: [],
      engine,
    };
  const found = named.flatMap((party, index) =>
    (screened[index]?.hits ?? []).map((hit) => ({
      ...{ party, hit, hitId: derivedId(checkId, 'hit', party.party, hit.list, hit.entry) },
      entry: entryIn(lists, hit),
    })),
  );
  const doubts = [
    ...unnamed.map((party): Finding => ({ code: 'list_screening.party_unnamed', params: inWords(party) })),
    ...screened.flatMap(doubtsOf),
  ];
  const searched: Finding = { code: 'list_screening.searched', params: { parties: named.length, lists: lists.length } };
  const hits: Finding[] = found.length > 0 ? [{ code: 'list_screening.hits', params: { count: found.length } }] : [];
  const none: Finding[] = found.length + doubts.length > 0 ? [] : [{ code: 'list_screening.no_hit' }];
  return {
    result: found.length > 0 ? 'attention' : doubts.length > 0 ? 'unknown' : 'clear',
    findings: [searched, ...hits, ...doubts, ...none],
    workings: [],
    hits: found.map(({ hitId, party, hit, entry }) => hitOf(hitId, party, hit, entry)),
    details: Object.fromEntries(found.map(({ hitId, hit }): [string, HitDetail] => [hitId, hit.detail])),
    found,
    engine,
    lists: Object.fromEntries(lists.map(({ list, sha256 }) => [list, sha256])),
    searched: lists.map(({ list, version, entries, sha256 }) => ({ list, version, entries: entries.length, sha256 })),
  };
}

/** A hit as the log tells of it. */
export function hitOf(
  hitId: string,
  { party }: PartyQuery,
  { list, entry, score, band, tier }: PartyHit,
  found: ListEntry,
): Hit {
  const sublist = sublistOf(list, found);
  return { hitId, party, list, entry, score, band, tier, ...(sublist === undefined ? {} : { sublist }) };
}

/** The entry that a hit speaks of, among the lists that were searched. */
export function entryIn(lists: readonly ListInForce[], { list, entry }: PartyHit): ListEntry {
  const found = lists.find((each) => each.list === list)?.entries.find((each) => each.entry === entry);
  assert(found, 'a hit speaks of an entry that was searched');
  return found;
}

function doubtsOf({ party, searched, namesWithoutKey }: Screened): Finding[] {
  const blank: Finding[] =
    namesWithoutKey > 0 ? [{ code: 'list_screening.name_unsearchable', params: inWords(party) }] : [];
  const incomparable = searched.filter(({ comparable }) => !comparable);
  return [
    ...blank,
    ...incomparable.map(({ list }): Finding => ({
      code: 'list_screening.not_comparable',
      params: { ...inWords(party), list },
    })),
  ];
}

// `affiliation-2` as a sentence can say it; the number tells the reader of the record which one.
function inWords(party: string): { party: string; number: number } {
  const [kind = party, index = '0'] = party.split('-');
  return { party: kind, number: Number(index) + 1 };
}
