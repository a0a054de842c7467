// Read model of the rosters: who imported what and when, and the numbers of every comparison. Nobody's name is in any of its rows.
import { defineProjection } from '#event-store';
import type { RosterEvent } from './roster.js';

export const rostersImported = defineProjection({
  name: 'rosters',
  version: 1,
  tables: `
    create table rosters (
      institution   text not null,
      roster_id     text not null,
      source        text not null,
      imported_at   text not null,
      imported_by   text not null,
      forget_at     text not null,
      facts         jsonb not null,
      compared_at   text,
      compared      jsonb,
      first         jsonb,
      forgotten_at  text,
      primary key (institution, roster_id));
    create index rosters_by_time on rosters (institution, imported_at desc, roster_id desc);
    create index rosters_due on rosters (forget_at) where forgotten_at is null;`,
  handles: ['RosterImported', 'RosterCompared', 'RosterForgotten'],
  async apply(tx, recorded) {
    const event = recorded as unknown as RosterEvent;
    const { institution, at, actor } = event;
    const { rosterId } = event.data;
    switch (event.type) {
      case 'RosterImported': {
        const { rosterId: _, forgetAt, source, ...facts } = event.data;
        await tx.query(
          `insert into rosters (institution, roster_id, source, imported_at, imported_by, forget_at, facts)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [institution, rosterId, source, at, actor.id, forgetAt, JSON.stringify(facts)],
        );
        return;
      }
      case 'RosterCompared': {
        const { rosterId: _, ...compared } = event.data;
        await tx.query(
          `update rosters set compared_at = $3, compared = $4, first = coalesce(first, $4) where institution = $1 and roster_id = $2`,
          [institution, rosterId, at, JSON.stringify(compared)],
        );
        return;
      }
      case 'RosterForgotten':
        await tx.query(`update rosters set forgotten_at = $3 where institution = $1 and roster_id = $2`, [
          ...[institution, rosterId, at],
        ]);
    }
  },
});
