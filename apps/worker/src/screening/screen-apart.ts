// A party is searched for in a thread of its own, with a time to itself.
import { isUnmatched, type ListInForce, type MatchingThreads, type PartyQuery, type Screened } from '#screening';

/** Searches every list for the party. Whoever takes longer than a name may, or whose thread fails, was not screened, which is for a person to see. */
export async function screenApart(
  threads: Pick<MatchingThreads, 'screen'>,
  party: PartyQuery,
  lists: ListInForce[],
): Promise<Screened> {
  try {
    return await threads.screen(party, lists);
  } catch (error) {
    if (!isUnmatched(error)) throw error;
    const searched = lists.map(({ list, sha256, entries }) => ({
      list,
      sha256,
      entries: entries.length,
      comparable: false,
    }));
    return { party: party.party, hits: [], engine: '', searched, namesWithoutKey: party.names.length };
  }
}
