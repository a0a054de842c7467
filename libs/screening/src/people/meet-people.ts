// Two sets of people, and whose names meet: the matching of the screening without a list. Only names are asked; who is the same person is for
// whoever asks to decide.
import { identifyEntries, type ListEntry } from '../list-entry.js';
import type { PackedIndex } from '../name-indexes.js';
import type { Matched, PartyQuery } from '../screen-party.js';
import { isUnmatched } from '../threads/matching-threads.js';

/** Somebody under every name that they are known by, none where none is known. */
export type NamesOfPerson = readonly string[];

/** Whoever matches: the threads of the house. */
export interface Matching {
  index(entries: ListEntry[]): Promise<PackedIndex>;
  match(query: PartyQuery, indexes: readonly PackedIndex[], threshold: number): Promise<Matched>;
}

export interface PeopleMet {
  /** Places of the two. */
  asked: number;
  known: number;
  /** How well their best names meet, from the threshold to 1. */
  score: number;
  /** Whether the names in Han characters are the same, where both have one: 张伟 and 章伟 are two people, whatever Latin letters say. */
  characters: 'agree' | 'differ' | 'unknown';
}

export interface MetPeople {
  meetings: PeopleMet[];
  /** Places of the asked whose names hold nothing to compare, or took too long: nobody may say that they met no one. */
  unmatched: number[];
  engine: string;
}

const HAN = /\p{Script=Han}/u;
// Below it two runs of characters are two names.
const CHARACTERS_MET = 0.7;
// So many are asked for ahead, as in a look-up.
const AHEAD = 8;

/** @param threshold names that meet less are not told of; 0 to 1 */
export async function meetPeople(
  matching: Matching,
  known: readonly NamesOfPerson[],
  asked: readonly NamesOfPerson[],
  threshold: number,
): Promise<MetPeople> {
  const all = await matching.index(known.map((names) => entryOf(spelled(names))));
  const characters = await matching.index(known.map((names) => entryOf(inCharacters(names))));
  const met: MetPeople = { meetings: [], unmatched: [], engine: '' };
  for (let from = 0; from < asked.length; from += AHEAD) {
    const found = await Promise.all(
      asked.slice(from, from + AHEAD).map((names) => metBy(matching, names, { all, characters, threshold })),
    );
    found.forEach((each, offset) => {
      if (each === null || !each.searchable) met.unmatched.push(from + offset);
      if (each === null) return;
      met.engine = each.engine;
      for (const [place, score] of each.scores)
        met.meetings.push({
          ...{ asked: from + offset, known: place, score },
          characters: comparedCharacters(known[place] ?? [], each.characters, place),
        });
    });
  }
  return met;
}

interface Met {
  scores: Map<number, number>;
  /** By characters alone; null where the asked have none. */
  characters: Map<number, number> | null;
  searchable: boolean;
  engine: string;
}

async function metBy(
  matching: Matching,
  names: NamesOfPerson,
  indexes: { all: PackedIndex; characters: PackedIndex; threshold: number },
): Promise<Met | null> {
  const written = inCharacters(names);
  const queryOf = (of: NamesOfPerson): PartyQuery => ({ party: 'person', kind: 'person', names: [...of] });
  try {
    const whole = await matching.match(queryOf(spelled(names)), [indexes.all], indexes.threshold);
    const byCharacters =
      written.length === 0 ? null : await matching.match(queryOf(written), [indexes.characters], CHARACTERS_MET);
    const { searchable, engine } = whole;
    return { scores: scoresOf(whole), characters: byCharacters && scoresOf(byCharacters), searchable, engine };
  } catch (error) {
    if (isUnmatched(error)) return null;
    throw error;
  }
}

const scoresOf = ({ matches }: Matched): Map<number, number> =>
  new Map((matches[0] ?? []).map(({ entry, score }) => [entry, score]));

function comparedCharacters(
  theirs: NamesOfPerson,
  scores: Map<number, number> | null,
  place: number,
): PeopleMet['characters'] {
  if (scores === null || inCharacters(theirs).length === 0) return 'unknown';
  return scores.has(place) ? 'agree' : 'differ';
}

const HYPHENATED = /^(?=.*\p{L}-\p{L})[\p{Script=Latin}\p{M}\s.,'’-]+$/u;

// Hyphens tell syllables apart (Seo-yeong, Jun-gyeong) that a passport writes in one word (SEOYOUNG, JUNKYUNG), where an h that lengthens a
// vowel and a g after an n are read as something else. A spelling more, beside the one that is there.
function spelled(names: NamesOfPerson): string[] {
  const joined = names
    .filter((name) => HYPHENATED.test(name))
    .map((name) =>
      name
        .replace(/([aeou])h-/giu, '$1-')
        .replace(/-g/giu, '-k')
        .replace(/-/gu, ''),
    );
  return [...names, ...joined];
}

const inCharacters = (names: NamesOfPerson): string[] => names.filter((name) => HAN.test(name));

function entryOf(names: NamesOfPerson): ListEntry {
  const [name = '', ...aliases] = names;
  const [entry] = identifyEntries([
    { kind: 'person', name, aliases, country: null, concerns: [], birthDates: [], remarks: null },
  ]);
  return entry as ListEntry;
}
