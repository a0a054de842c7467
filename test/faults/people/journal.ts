// What people asked for and what they were told: the one side of the comparison that the house cannot have written.

/**
 * acked: the house said that it is done · refused: it said that it is not · unknown: it never said anything, however often it was asked.
 * One wish is one entry, however many tries it took: all of them carried the same Idempotency-Key.
 */
export type Told = 'acked' | 'refused' | 'unknown';

export interface Entry {
  /** The wish's Idempotency-Key. */
  key: string;
  /** The request as a route without ids. */
  route: string;
  /** Where its event lies; null while that is not known (a case that was never answered for has no id). */
  stream: string | null;
  /** The type of event that this wish, and nothing else, puts there. */
  type: string;
  told: Told;
  /** The problem's code where it was refused. */
  code: string | null;
  version: number | null;
  position: string | null;
  /** Milliseconds of one clock, for all entries of a run: first try sent, last answer read. */
  began: number;
  ended: number;
  tries: number;
}

/** What a campaign's people did, and what of them may lie nowhere in clear. */
export interface Journal {
  entries: Entry[];
  /** Words that stand in personal fields alone. */
  canaries: string[];
  /** Those of them whose persons were erased, with the person: they lie nowhere at all. */
  erased: { person: string; canary: string }[];
  /** What the house answered, by status: 200, 409, …, and 0 for no answer at all. */
  statuses: Record<string, number>;
}

export function newJournal(): Journal {
  return { entries: [], canaries: [], erased: [], statuses: {} };
}
