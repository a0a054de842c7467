// Read model of the look-ups: who asked, when and for what, and what became of it. Names, notes and results are in none of its rows.
import { defineProjection } from '#event-store';
import type { LookupEvent } from './lookup.js';

export const lookupsMade = defineProjection({
  name: 'lookups',
  version: 1,
  tables: `
    create table lookups (
      institution   text not null,
      lookup_id     text not null,
      made_at       text not null,
      made_by       jsonb not null,
      forget_at     text not null,
      facts         jsonb not null,
      case_id       text,
      person        text,
      forgotten_at  text,
      primary key (institution, lookup_id));
    create index lookups_by_time on lookups (institution, made_at desc, lookup_id desc);
    create index lookups_due on lookups (forget_at) where forgotten_at is null and case_id is null;`,
  handles: ['LookupMade', 'LookupKept', 'LookupForgotten'],
  async apply(tx, recorded) {
    const event = recorded as unknown as LookupEvent;
    const { institution, at, actor } = event;
    switch (event.type) {
      case 'LookupMade': {
        const { lookupId, forgetAt, ...facts } = event.data;
        await tx.query(
          `insert into lookups (institution, lookup_id, made_at, made_by, forget_at, facts) values ($1, $2, $3, $4, $5, $6)`,
          [
            institution,
            lookupId,
            at,
            JSON.stringify({ kind: actor.kind, id: actor.id }),
            forgetAt,
            JSON.stringify(facts),
          ],
        );
        return;
      }
      case 'LookupKept':
        await tx.query(`update lookups set case_id = $3, person = $4 where institution = $1 and lookup_id = $2`, [
          ...[institution, event.data.lookupId, event.data.caseId, event.data.person],
        ]);
        return;
      case 'LookupForgotten':
        await tx.query(`update lookups set forgotten_at = $3 where institution = $1 and lookup_id = $2`, [
          ...[institution, event.data.lookupId, at],
        ]);
    }
  },
});
