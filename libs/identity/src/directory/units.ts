// Read model: the university and its tree of units.
import type { Database } from '#database';
import { defineProjection } from '#event-store';
import type { InstitutionId, UnitId } from '#kernel';
import { ORGANISATION_EVENTS, type OrganisationEvent, type TwoNames } from '../organisation.js';

export const unitsProjection = defineProjection({
  name: 'units',
  version: 1,
  tables: `
    create table institutions (
      institution    text primary key,
      name_ja        text not null,
      name_en        text not null,
      demonstration  boolean not null
    );
    create table units (
      institution    text not null,
      unit           text not null,
      parent         text,
      name_ja        text not null,
      name_en        text not null,
      primary key (institution, unit)
    );`,
  handles: [...ORGANISATION_EVENTS],
  async apply(tx, recorded) {
    const event = recorded as unknown as OrganisationEvent;
    const { institution } = event;
    const { ja, en } = event.data.name;
    switch (event.type) {
      case 'InstitutionFounded':
        await tx.query(
          'insert into institutions (institution, name_ja, name_en, demonstration) values ($1, $2, $3, $4)',
          [institution, ja, en, event.data.demonstration],
        );
        return;
      case 'UnitAdded':
        await tx.query('insert into units (institution, unit, parent, name_ja, name_en) values ($1, $2, $3, $4, $5)', [
          institution,
          event.data.unit,
          event.data.parent,
          ja,
          en,
        ]);
        return;
      case 'UnitRenamed':
        await tx.query('update units set name_ja = $3, name_en = $4 where institution = $1 and unit = $2', [
          institution,
          event.data.unit,
          ja,
          en,
        ]);
        return;
    }
  },
});

export interface TreeUnit {
  unit: UnitId;
  name: TwoNames;
  parent: UnitId | null;
}

export interface Institution {
  id: InstitutionId;
  name: TwoNames;
  demonstration: boolean;
}

/** What may be asked of the tree; always within one institution. */
export class Units {
  constructor(private readonly database: Database) {}

  async institution(institution: InstitutionId): Promise<Institution | null> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ ja: string; en: string; demonstration: boolean }>(
        'select name_ja as ja, name_en as en, demonstration from views.institutions where institution = $1',
        [institution],
      ),
    );
    const [row] = rows;
    return row ? { id: institution, name: { ja: row.ja, en: row.en }, demonstration: row.demonstration } : null;
  }

  /** Every unit, parents before their children. */
  async unitTree(institution: InstitutionId): Promise<TreeUnit[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ unit: string; parent: string | null; ja: string; en: string }>(
        'select unit, parent, name_ja as ja, name_en as en from views.units where institution = $1 order by unit',
        [institution],
      ),
    );
    return parentsFirst(rows.map(({ unit, parent, ja, en }) => ({ unit, parent, name: { ja, en } })));
  }
}

/** A unit and everything above it, nearest first: what `Matter.units` wants. An unknown unit stands alone. */
export function unitsUpFrom(unit: UnitId, tree: readonly TreeUnit[]): UnitId[] {
  const parents = new Map(tree.map((each) => [each.unit, each.parent]));
  const up: UnitId[] = [];
  for (let at: UnitId | null = unit; at !== null && !up.includes(at); at = parents.get(at) ?? null) up.push(at);
  return up;
}

/** A unit and everything below it: what a queue of a unit holds. */
export function unitsBelow(unit: UnitId, tree: readonly TreeUnit[]): UnitId[] {
  return tree.map((each) => each.unit).filter((each) => unitsUpFrom(each, tree).includes(unit));
}

function parentsFirst(units: TreeUnit[]): TreeUnit[] {
  const depth = new Map(units.map(({ unit }) => [unit, unitsUpFrom(unit, units).length]));
  return units.toSorted((left, right) => (depth.get(left.unit) ?? 0) - (depth.get(right.unit) ?? 0));
}
