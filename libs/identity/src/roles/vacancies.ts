// Which deciding office nobody holds, today or from a coming day: found before a case waits for nobody. Pure.
import { dayAfterDays, dayInJapan, startOfDay, type Day, type Instant, type Role, type UnitId } from '#kernel';
import { holdersOf, type Relation } from '../permissions.js';
import { unitsOn, unitsUpFrom, type TreeUnit, type UnitChange } from '../units/unit-changes.js';

export interface Vacancy {
  role: Role;
  /** The highest unit for which nobody holds it; null: the whole university. */
  unit: UnitId | null;
  /** The first day at whose end nobody holds it. */
  from: Day;
  /** The day on which somebody will; null: none that is known. */
  until: Day | null;
  /** Units whose cases would wait for it, as those who asked call them. */
  units: UnitId[];
}

/** A role that its holder can act in, for a time. */
export interface HeldOffice {
  role: Role;
  unit: UnitId | null;
  from: Instant;
  until: Instant | null;
}

/** How far ahead is looked. */
export const VACANCY_DAYS_AHEAD = 366;

export interface Staffing {
  changes: readonly UnitChange[];
  offices: readonly HeldOffice[];
  /** Units in which cases lie or may be opened, closed ones among them. */
  needed: readonly UnitId[];
}

type Empty = Omit<Vacancy, 'from' | 'until'>;

/** In the order in which they begin; what is vacant on and off is told each time. */
export function vacanciesOf(staffing: Staffing, today: Day): Vacancy[] {
  const running = new Map<string, Vacancy>();
  const found: Vacancy[] = [];
  for (const day of daysOfChange(staffing, today)) {
    const empty = new Map(emptyOn(staffing, day).map((each) => [`${each.role} ${each.unit ?? ''}`, each]));
    for (const [key, vacancy] of running) {
      if (empty.has(key)) continue;
      vacancy.until = day;
      running.delete(key);
    }
    for (const [key, each] of empty) {
      const known = running.get(key);
      if (known) known.units = [...new Set([...known.units, ...each.units])];
      else {
        const vacancy: Vacancy = { ...each, from: day, until: null };
        running.set(key, vacancy);
        found.push(vacancy);
      }
    }
  }
  return found;
}

/** Today, and every day on which the tree or who holds what changes. */
function daysOfChange({ changes, offices }: Staffing, today: Day): Day[] {
  const latest = dayAfterDays(today, VACANCY_DAYS_AHEAD);
  const ends = offices.flatMap(({ from, until }) => [dayInJapan(from), ...(until === null ? [] : [dayInJapan(until)])]);
  const days = [...changes.map(({ from }) => from), ...ends].filter((day) => day > today && day <= latest);
  return [...new Set([today, ...days])].sort();
}

function emptyOn({ changes, offices, needed }: Staffing, day: Day): Empty[] {
  const end = startOfDay(dayAfterDays(day, 1));
  const held = offices.filter(({ from, until }) => from < end && (until === null || until >= end));
  const tree = unitsOn(changes, day);
  return [
    ...rolesOver('institution').flatMap((role): Empty[] =>
      held.some((office) => office.role === role) ? [] : [{ role, unit: null, units: [...needed] }],
    ),
    ...rolesOver('unit').flatMap((role) => emptyUnits(role, held, { needed, tree })),
  ];
}

function emptyUnits(
  role: Role,
  held: readonly HeldOffice[],
  { needed, tree }: { needed: readonly UnitId[]; tree: readonly TreeUnit[] },
): Empty[] {
  const over = held.filter((office) => office.role === role).map(({ unit }) => unit);
  if (over.includes(null)) return [];
  const empty = new Map<UnitId | null, UnitId[]>();
  for (const unit of needed) {
    const up = unitsUpFrom(unit, tree);
    if (over.some((each) => each !== null && up.includes(each))) continue;
    // Whoever held the highest of them would decide for all below.
    const top = up.at(-1) ?? null;
    empty.set(top, [...(empty.get(top) ?? []), unit]);
  }
  return [...empty].map(([unit, units]) => ({ role, unit, units }));
}

function rolesOver(reach: Relation): Role[] {
  return holdersOf('case.decide').flatMap(({ holder, relation }) =>
    relation !== reach || holder === 'applicant' || holder === 'operator' || holder === 'machine' ? [] : [holder],
  );
}
