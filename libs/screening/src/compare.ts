// Two names, without any list: how near they are, and why.
import type { PartyKind } from './list-entry.js';
import { identifyEntries } from './list-entry.js';
import { matchList, partyOf, type Match } from './matching/match.js';
import { buildNameIndex } from './matching/index/name-index.js';
import type { Readers } from './matching/rows/rows.js';
import { scratchFor } from './matching/index/met-rows.js';
import { builtInReaders } from './readers.js';

/** What two names may be names of. */
export type ComparedKind = PartyKind | 'any';

/** The best match of the two names; null when they have nothing to do with each other. */
export function compareNames(
  a: string,
  b: string,
  kind: ComparedKind,
  readers: Readers = builtInReaders(),
): Match | null {
  const kinds: PartyKind[] = kind === 'any' ? ['person', 'organization'] : [kind];
  const found = kinds.flatMap((each) => {
    const entries = identifyEntries([
      { kind: each, name: b, aliases: [], country: null, concerns: [], birthDates: [], remarks: null },
    ]);
    const index = buildNameIndex(entries, readers);
    return matchList(index, partyOf([a], each, readers), {
      scratch: scratchFor(index),
      readers,
      threshold: 0,
      all: true,
    });
  });
  return found.sort((x, y) => y.score - x.score)[0] ?? null;
}
