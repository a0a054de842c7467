// What a look-up says of one name: how it was read, what it met, and what was searched.
import type { Band } from '../matching/scoring/tuning.js';
import { TIERS, type Tier } from '../matching/scoring/evidence.js';
import { screeningOutcome, type HitExplanation, type PartyHit, type Screened } from '../screen-party.js';
import type { NameStory } from './name-story.js';

export type Verdict = ReturnType<typeof screeningOutcome>;
export const VERDICTS: readonly Verdict[] = ['clear', 'hits', 'unscreenable'];

/** A list as it was searched. */
export type Searched = { list: string; version: number; sha256: string; entries: number };

export interface LookupHit {
  list: string;
  entry: string;
  entryHash: string;
  sourceId: string | null;
  /** What the entry is listed for: with its list it says what it means to stand there. */
  concerns: string[];
  score: number;
  band: Band;
  tier: Tier;
  detail: HitExplanation;
}

export interface NameOutcome {
  /** As asked for: one name, or every name of one party. */
  names: string[];
  birthDate: string | null;
  verdict: Verdict;
  /** It took longer than a name may: it was not screened, and a person must look. */
  overtime: boolean;
  story: NameStory[];
  /** The strongest first. */
  hits: LookupHit[];
  /** There were more than are kept. */
  more: number;
}

/** So many hits of a name are kept: nobody reads more, and a look-up stays of a size that an event can hold. */
export const HITS_KEPT_MAX = 10;

/** A party that may be a person or an organisation is searched as both; of an entry that both met, the better hit counts. */
export function bestHits(screened: readonly Screened[]): PartyHit[] {
  const best = new Map<string, PartyHit>();
  for (const hit of screened.flatMap(({ hits }) => hits)) {
    const key = `${hit.list}\n${hit.entry}`;
    const known = best.get(key);
    if (!known || byWorth(hit, known) < 0) best.set(key, hit);
  }
  return [...best.values()].sort(byWorth);
}

/** What several searches of one party say together: it is clear only where one of them was and none met anything. */
export function verdictOf(screened: readonly Screened[]): Verdict {
  const verdicts = screened.map(screeningOutcome);
  return verdicts.includes('hits') ? 'hits' : verdicts.includes('clear') ? 'clear' : 'unscreenable';
}

/** As it is kept: without `undefined`, which JSON does not know. */
export function lookupHit({ sourceId, ...hit }: PartyHit, concerns: string[]): LookupHit {
  return { ...hit, sourceId: sourceId ?? null, concerns };
}

// Names made to be read in very many ways: an event must stay of a size that every store takes.
const STORED_LENGTH_MAX = 500_000;

/** What is kept of outcomes: the strongest hits, and how the names are read as long as that is of a reasonable length. */
export function keptOutcomes(outcomes: readonly NameOutcome[]): NameOutcome[] {
  const strongest = outcomes.map(({ hits, more, ...outcome }) => ({
    ...outcome,
    hits: hits.slice(0, HITS_KEPT_MAX),
    more: more + Math.max(0, hits.length - HITS_KEPT_MAX),
  }));
  const text = JSON.stringify(strongest);
  // Read back from JSON: what came from a thread is plain data of that thread, and an event takes nothing that JSON would not give back.
  const kept = JSON.parse(text) as NameOutcome[];
  return text.length <= STORED_LENGTH_MAX ? kept : kept.map((outcome) => ({ ...outcome, story: [] }));
}

/** How many hits there are of each tier. */
export function countTiers(outcomes: readonly Pick<NameOutcome, 'hits'>[]): { [tier in Tier]: number } {
  const hits = outcomes.flatMap((outcome) => outcome.hits);
  return Object.fromEntries(TIERS.map((tier) => [tier, hits.filter((hit) => hit.tier === tier).length])) as {
    [tier in Tier]: number;
  };
}

/** How many names there are of each verdict. */
export function countVerdicts(outcomes: readonly Pick<NameOutcome, 'verdict'>[]): { [verdict in Verdict]: number } {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, outcomes.filter((outcome) => outcome.verdict === verdict).length]),
  ) as { [verdict in Verdict]: number };
}

function byWorth(a: PartyHit, b: PartyHit): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    b.score - a.score ||
    (a.list < b.list ? -1 : a.list > b.list ? 1 : a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0)
  );
}
