// 漏れ検知: every row of a roster against the cases. Pure: the day, the clearances and whose names meet are handed in.
import type { CaseId } from '#kernel';
import type { RosterRow } from '../roster-row.js';
import { STANDS, standOf, type Clearance, type Stand } from './clearance.js';
import { folded, samenessOf, type Doubt, type NamesMet, type Sameness } from './sameness.js';

/** Two names that met: of a row and of the person of a clearance, each by its place. */
export interface Meeting extends NamesMet {
  row: number;
  clearance: number;
}

/** cleared · under-way · gap: nobody opened the case, or it is none for this stage · unclear: a person must look */
export const ROW_VERDICTS = ['cleared', 'under-way', 'gap', 'unclear'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

/** Of a gap why; of an unclear row what is in doubt. `name-unreadable`: nothing in the name can be compared. */
export type RowReason = Exclude<Stand, 'cleared' | 'under-way'> | 'no-case' | Doubt | 'name-unreadable';

export type RowFinding = {
  verdict: RowVerdict;
  /** Null where there is nothing to explain. */
  reason: RowReason | null;
  /** The cases it rests on: the person's own, or those that may be. */
  cases: CaseId[];
};

export interface Comparison {
  /** YYYY-MM-DD in Japan. */
  today: string;
  clearances: readonly Clearance[];
  meetings: readonly Meeting[];
  /** Places of the rows whose names could not be compared. */
  unmatched: readonly number[];
  /** Of a row its place → that of the case that was opened from this very row: whose it is, nobody need ask. */
  opened?: ReadonlyMap<number, number>;
}

const NO_NAMES: NamesMet = { score: 0, characters: 'unknown' };

/** What becomes of every row, in their order. */
export function compareRoster(rows: readonly RosterRow[], comparison: Comparison): RowFinding[] {
  const { clearances, meetings } = comparison;
  const unmatched = new Set(comparison.unmatched);
  const byEmail = placesByEmail(clearances);
  const met = new Map<number, Map<number, NamesMet>>();
  for (const { row, clearance, ...names } of meetings) {
    let others = met.get(row);
    if (!others) met.set(row, (others = new Map()));
    others.set(clearance, names);
  }
  return rows.map((row, order) => {
    const others = new Map(met.get(order));
    const email = row.email === null ? '' : folded(row.email);
    for (const place of byEmail.get(email) ?? []) if (!others.has(place)) others.set(place, NO_NAMES);
    const opened = comparison.opened?.get(order);
    if (opened !== undefined && !others.has(opened)) others.set(opened, NO_NAMES);
    const known = [...others].flatMap(([place, names]): Known[] => {
      const clearance = clearances[place];
      if (!clearance) return [];
      return [{ clearance, names, sameness: place === opened ? 'same' : samenessOf(row, clearance, names) }];
    });
    return findingOf(row, settled(row, known), { today: comparison.today, isUnmatched: unmatched.has(order) });
  });
}

function placesByEmail(clearances: readonly Clearance[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  clearances.forEach(({ email }, place) => {
    if (email === null || email.trim() === '') return;
    const key = folded(email);
    places.set(key, [...(places.get(key) ?? []), place]);
  });
  return places;
}

interface Known {
  clearance: Clearance;
  names: NamesMet;
  sameness: Sameness;
}

// What the row does not say of the person, their own case may: by its date a namesake is told apart.
function settled(row: RosterRow, known: readonly Known[]): Known[] {
  const own = known.filter(({ sameness }) => sameness === 'same').map(({ clearance }) => clearance);
  const only = (values: (string | null)[]) => (new Set(values).size === 1 ? (values[0] ?? null) : null);
  const said = {
    birthDate: row.birthDate ?? only(own.flatMap(({ birthDate }) => birthDate ?? [])),
    email: row.email ?? only(own.flatMap(({ email }) => email ?? [])),
    unit: row.unit,
  };
  return known.map((each) =>
    each.sameness === 'same' ? each : { ...each, sameness: samenessOf(said, each.clearance, each.names) },
  );
}

function findingOf(
  row: RosterRow,
  known: Known[],
  { today, isUnmatched }: { today: string; isUnmatched: boolean },
): RowFinding {
  const day = row.from !== null && row.from > today ? row.from : today;
  const standing = (each: Known) => STANDS.indexOf(standOf(each.clearance, row.stage, day));
  const own = known.filter(({ sameness }) => sameness === 'same').sort((a, b) => standing(a) - standing(b));
  const best = own[0] ? STANDS[standing(own[0])] : undefined;
  if (best === 'cleared' || best === 'under-way') {
    const cases = own.filter((each) => STANDS[standing(each)] === best).map(({ clearance }) => clearance.caseId);
    return { verdict: best, reason: null, cases };
  }
  // Whoever may be the same person, and would not be a gap then.
  const open = known
    .filter(({ sameness }) => typeof sameness === 'object')
    .filter((each) => standing(each) <= STANDS.indexOf('under-way'))
    .sort((a, b) => standing(a) - standing(b));
  const [doubtful] = open;
  if (doubtful && typeof doubtful.sameness === 'object')
    return { verdict: 'unclear', reason: doubtful.sameness.doubt, cases: open.map(idOf) };
  if (isUnmatched) return { verdict: 'unclear', reason: 'name-unreadable', cases: [] };
  return { verdict: 'gap', reason: best ?? 'no-case', cases: own.map(idOf) };
}

const idOf = ({ clearance }: Known): CaseId => clearance.caseId;
