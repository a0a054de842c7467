// What an officer compares of a hit. Sealed in the event that tells of it.

/** Ours ↔ theirs, as the officer compares them: structured, so that each language can say it. */
export type HitDetail = {
  /** The name we screened and the form of the list's entry it met. */
  ours: string;
  theirs: string;
  entryName: string;
  country: string | null;
  /** What their form is in the entry: `primary`, `alias`, `weak`, `former`, `native`, `acronym`, …; since schema 2, as the next ones. */
  theirRole?: string;
  /** The readings by which they met: `as-written`, `pinyin`, `translation`, … */
  reading?: { ours: string; theirs: string };
  /** What the register of organisations says of the two: `same`, `part-of`, `under` (theirs stands above ours), `maybe`. */
  bond?: string | null;
  /** What held the score down: `common-name`, `acronym`, … */
  limits?: string[];
  /** Where our name says one thing to the eye and another to a machine; `at` counts UTF-16 code units, `codePoint` is `U+0430`. */
  deceptions?: { kind: string; at: number; codePoint: string }[];
  /** Field by field: name, birthDate, country, … */
  fields: { field: string; ours: string | null; theirs: string | null; agreement: 'agree' | 'differ' | 'unknown' }[];
  /** How the names met: the parts and the route by which each did. */
  explanation: { ours: string; theirs: string; route: string; score: number }[];
};
