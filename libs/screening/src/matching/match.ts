// Stages 3 to 5 for one party: every form of ours in every reading against a list, the best of each entry.
import type { PartyKind } from '../list-entry.js';
import type { Part } from './scoring/align.js';
import { FORM_ROLES, queryForms, type FormRole, type NameForm } from './parse/forms.js';
import { areTwoBodies, bondsOf, knownOf, type Bond, type Known } from './register-match.js';
import type { NameIndex } from './index/name-index.js';
import type { Row } from './rows/row.js';
import { rowsOf, type Readers } from './rows/rows.js';
import type { Limit } from './scoring/score.js';
import { rowAt, search, type Searching } from './index/search.js';
import { seek } from './index/sought.js';
import { TUNING } from './scoring/tuning.js';

/** The best way in which a party met an entry of a list. */
export interface Match {
  /** Number of the entry in the list. */
  entry: number;
  score: number;
  /** Which form of ours, in which reading. */
  form: NameForm;
  ours: Row;
  /** Which form of theirs (its order among the entry's forms), in which reading. */
  theirForm: number;
  theirRole: FormRole;
  theirs: Row;
  parts: Part[];
  limits: Limit[];
  /** How the register of organisations binds the two; null where it does not. */
  bond: Bond | null;
}

/** A form of ours in all its readings. */
export interface Query {
  form: NameForm;
  rows: Row[];
}

/** A party ready to be searched for. */
export interface Party {
  kind: PartyKind;
  queries: Query[];
  /** What the register knows of its names; of a person nothing. */
  known: Known[];
}

/** Reads the names of a party. Without queries nothing in them can be searched for. */
export function partyOf(names: readonly string[], kind: PartyKind, readers: Readers): Party {
  const queries = names
    .flatMap((name) => queryForms(name, kind, readers.glossary))
    .map((form) => ({ form, rows: rowsOf(form, kind, readers) }))
    .filter(({ rows }) => rows.length > 0);
  const known = kind === 'organization' ? names.map((name) => knownOf(name, readers.register)) : [];
  return { kind, queries, known };
}

type MatchSearch = Searching & { threshold?: number };

/** Searches one list. Pure: `scratch` is only memory. */
export function matchList(index: NameIndex, party: Party, searching: MatchSearch): Match[] {
  const { readers, threshold = TUNING.scoreMin } = searching;
  const best = new Map<number, Match>();
  const keep = (match: Match) => {
    if (match.score >= threshold && match.score > (best.get(match.entry)?.score ?? 0)) best.set(match.entry, match);
  };
  for (const { form, rows } of party.queries)
    for (const ours of rows) for (const match of matchRow(index, form, ours, party.kind, searching)) keep(match);
  if (party.kind === 'organization')
    for (const bound of boundMatches(index, party, readers, best)) best.set(bound.entry, bound);
  return [...best.values()].filter(({ score }) => score >= threshold);
}

function matchRow(
  index: NameIndex,
  form: NameForm,
  ours: Row,
  kind: PartyKind,
  { threshold = TUNING.scoreMin, ...searching }: MatchSearch,
): Match[] {
  return search(index, seek(index, ours, kind), { ...searching, threshold }).map(
    ({ row, theirs, score: met, parts, limits }) => {
      const theirRole = FORM_ROLES[index.formRoleOf[row] as number] as FormRole;
      const roles = { ours: form.role, theirs: theirRole };
      const { score, limits: all } = ofForms(met, limits, roles, { ours, theirs }, kind);
      const theirForm = index.formOf[row] as number;
      const entry = index.entryOf[row] as number;
      return { entry, score, form, ours, theirForm, theirRole, theirs, parts, limits: all, bond: null };
    },
  );
}

/** What the register adds to what was found by the names, and what it takes from it. */
function boundMatches(index: NameIndex, party: Party, { register }: Readers, found: Map<number, Match>): Match[] {
  const bonds = strongest(party.known.map((known) => bondsOf(known, index, register)));
  const bound = [...bonds].flatMap(([entry, bond]) => {
    const byName = found.get(entry) ?? byRegister(index, party, entry);
    return byName ? [withBond(byName, bond)] : [];
  });
  // Another body: every name of the party that the register knows is one, and none of them is bound to the entry.
  const certain = party.known.filter((known) => known.certain.length > 0);
  const others = [...found.values()].filter(
    ({ entry, score }) =>
      score > TUNING.bond.otherBody &&
      !bonds.has(entry) &&
      certain.length === party.known.length &&
      certain.every((known) => areTwoBodies(known, entry, index, register)),
  );
  const limited = others.map((match): Match => ({
    ...match,
    score: TUNING.bond.otherBody,
    limits: [...match.limits, 'other-body'],
  }));
  return [...bound, ...limited];
}

function strongest(found: Map<number, Bond>[]): Map<number, Bond> {
  const bonds = new Map<number, Bond>();
  for (const each of found)
    for (const [entry, bond] of each) {
      const known = bonds.get(entry);
      if (known === undefined || TUNING.bond[bond] > TUNING.bond[known]) bonds.set(entry, bond);
    }
  return bonds;
}

function withBond(match: Match, bond: Bond): Match {
  const score = TUNING.bond[bond];
  if (match.score >= score) return bond === 'maybe' ? match : { ...match, bond };
  return { ...match, score, bond, limits: bond === 'same' ? [] : [LIMIT_OF[bond]] };
}

const LIMIT_OF: Record<Exclude<Bond, 'same'>, Limit> = { 'part-of': 'part-of-name', under: 'parent', maybe: 'acronym' };

// Names that share nothing meet in the register alone: the entry's first form stands for it.
function byRegister(index: NameIndex, { queries }: Party, entry: number): Match | null {
  const row = index.entryOf.indexOf(entry);
  const query = queries[0];
  if (row < 0 || !query) return null;
  const theirRole = FORM_ROLES[index.formRoleOf[row] as number] as FormRole;
  const theirForm = index.formOf[row] as number;
  const base = { entry, score: 0, form: query.form, ours: query.rows[0] as Row, theirForm, theirRole };
  return { ...base, theirs: rowAt(index, row), parts: [], limits: [], bond: null };
}

function ofForms(
  met: number,
  limits: Limit[],
  { ours, theirs }: { ours: FormRole; theirs: FormRole },
  rows: { ours: Row; theirs: Row },
  kind: PartyKind,
): { score: number; limits: Limit[] } {
  let score = met;
  const all = [...limits];
  const lower = (to: number, limit: Limit) => {
    if (to < score) {
      score = to;
      all.push(limit);
    }
  };
  if (ours === 'segment') lower(score * TUNING.segment, 'part-of-name');
  if (ours === 'weak' || theirs === 'weak') lower(score * TUNING.weakForm, 'weak-form');
  const derived = rows.ours.route === 'acronym' || rows.theirs.route === 'acronym';
  if (kind === 'organization' && !derived && (ours === 'acronym' || theirs === 'acronym')) {
    const letters = rows.ours.words[0]?.spellings[0]?.length ?? 0;
    // TELEC is TELEC Electronics & Machinery; in anything but the whole of it an acronym is another's.
    if (limits.includes('contained')) all.push('acronym');
    else if (score < 1) lower(0, 'acronym');
    else lower(letters >= 4 ? TUNING.acronym.long : TUNING.acronym.short, 'acronym');
  }
  return { score: Math.round(score * 10_000) / 10_000, limits: [...new Set(all)] };
}
