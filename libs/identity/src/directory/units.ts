// Read model: the university and what happens to its units, by date. Which units stand is asked with a day, so that nothing has to be folded
// when a day comes.
import type { Database } from '#database';
import { defineProjection } from '#event-store';
import type { Day, InstitutionId } from '#kernel';
import {
  evolveOrganisation,
  ORGANISATION_EVENTS,
  unfounded,
  type OrganisationEvent,
  type TwoNames,
} from '../organisation.js';
import { unitsOn, type TreeUnit, type UnitChange } from '../units/unit-changes.js';

export const unitsProjection = defineProjection({
  name: 'units',
  version: 2,
  tables: `
    create table institutions (
      institution    text primary key,
      name_ja        text not null,
      name_en        text not null,
      demonstration  boolean not null
    );
    create table unit_changes (
      institution    text not null,
      version        integer not null,
      change         text,
      content        jsonb not null,
      primary key (institution, version)
    );`,
  handles: [...ORGANISATION_EVENTS],
  async apply(tx, recorded) {
    const event = recorded as unknown as OrganisationEvent;
    const { institution, version } = event;
    if (event.type === 'InstitutionFounded') {
      const { name, demonstration } = event.data;
      await tx.query(
        'insert into institutions (institution, name_ja, name_en, demonstration) values ($1, $2, $3, $4)',
        [institution, name.ja, name.en, demonstration],
      );
    } else if (event.type === 'UnitChangeCancelled') {
      await tx.query('delete from unit_changes where institution = $1 and change = $2', [
        ...[institution, event.data.change],
      ]);
    } else {
      const [content] = evolveOrganisation(unfounded, event).changes;
      // Committees, and whatever else is no unit's, is read from the stream.
      if (!content) return;
      await tx.query('insert into unit_changes (institution, version, change, content) values ($1, $2, $3, $4)', [
        ...[institution, version, content.change, JSON.stringify(content)],
      ]);
    }
  },
});

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

  /** Every unit that stands or has closed on a day, parents before their children. */
  async unitTree(institution: InstitutionId, day: Day): Promise<TreeUnit[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ content: UnitChange }>(
        'select content from views.unit_changes where institution = $1 order by version',
        [institution],
      ),
    );
    return unitsOn(
      rows.map(({ content }) => content),
      day,
    );
  }
}
