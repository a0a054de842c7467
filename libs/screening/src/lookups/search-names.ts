// Asks the lists in force for names, one party after the other, in the threads that match.
import type { ListEntry, PartyKind } from '../list-entry.js';
import type { ListInForce, Screened } from '../screen-party.js';
import { MatchOvertime, type MatchingThreads } from '../threads/matching-threads.js';
import { bestHits, HITS_KEPT_MAX, lookupHit, verdictOf, type NameOutcome, type Searched } from './name-outcome.js';
import type { NameStory } from './name-story.js';

/** One party to be looked up, under every name that it is known by. */
export interface AskedParty {
  kind: PartyKind | 'any';
  names: string[];
  birthDate?: string;
}

export interface SearchOptions {
  /** Hits below it are none; 0 to 1. Absent: the house's own. */
  threshold?: number;
  /** So many hits of each party are answered. */
  hitsMax?: number;
  /** Tell how every name is read. */
  told?: boolean;
}

export interface SearchedNames {
  outcomes: NameOutcome[];
  searched: Searched[];
  engine: string;
}

const entriesById = new WeakMap<readonly ListEntry[], ReadonlyMap<string, ListEntry>>();

/** The entry that a hit speaks of, in the version that was searched. */
export function entryBehind(lists: readonly ListInForce[], listId: string, entry: string): ListEntry | null {
  const entries = lists.find(({ list }) => list === listId)?.entries;
  if (!entries) return null;
  let known = entriesById.get(entries);
  if (!known) entriesById.set(entries, (known = new Map(entries.map((each) => [each.entry, each]))));
  return known.get(entry) ?? null;
}

// So many are asked for ahead: enough to keep the threads busy, few enough that what waits stays small.
const AHEAD = 8;

/** Looks every party up in every list; the outcomes are in their order. A name that took too long is unscreenable, never clear. */
export async function searchNames(
  threads: MatchingThreads,
  lists: ListInForce[],
  asked: readonly AskedParty[],
  options: SearchOptions = {},
): Promise<SearchedNames> {
  const outcomes: NameOutcome[] = [];
  let engine = '';
  for (let from = 0; from < asked.length; from += AHEAD) {
    const found = await Promise.all(
      asked.slice(from, from + AHEAD).map((party) => searchParty(threads, lists, party, options)),
    );
    outcomes.push(...found.map(({ outcome }) => outcome));
    engine = found.find((each) => each.engine !== '')?.engine ?? engine;
  }
  const searched = lists.map(({ list, version, sha256, entries }) => ({
    list,
    version,
    sha256,
    entries: entries.length,
  }));
  return { outcomes, searched, engine };
}

async function searchParty(
  threads: MatchingThreads,
  lists: ListInForce[],
  { kind, names, birthDate }: AskedParty,
  { threshold, hitsMax = HITS_KEPT_MAX, told = false }: SearchOptions,
): Promise<{ outcome: NameOutcome; engine: string }> {
  const kinds: PartyKind[] = kind === 'any' ? ['person', 'organization'] : [kind];
  const work = kinds.map(async (each): Promise<{ screened: Screened; story: NameStory[] }> => {
    const query = { party: 'look-up', kind: each, names, ...(birthDate === undefined ? {} : { birthDate }) };
    const [screened, story] = await Promise.all([
      threads.screen(query, lists, threshold),
      told ? threads.tell(names, each) : [],
    ]);
    return { screened, story };
  });
  const base = { names, birthDate: birthDate ?? null };
  const done = await Promise.allSettled(work);
  const failed = done.find((each) => each.status === 'rejected');
  if (failed) {
    if (!(failed.reason instanceof MatchOvertime)) throw failed.reason;
    return {
      outcome: { ...base, verdict: 'unscreenable', overtime: true, story: [], hits: [], more: 0 },
      engine: '',
    };
  }
  const searches = done.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const screened = searches.map((each) => each.screened);
  const hits = bestHits(screened);
  const outcome: NameOutcome = {
    ...base,
    verdict: verdictOf(screened),
    overtime: false,
    story: searches.flatMap(({ story }) => story),
    hits: hits.slice(0, hitsMax).map((hit) => lookupHit(hit, entryBehind(lists, hit.list, hit.entry)?.concerns ?? [])),
    more: Math.max(0, hits.length - hitsMax),
  };
  return { outcome, engine: screened[0]?.engine ?? '' };
}
