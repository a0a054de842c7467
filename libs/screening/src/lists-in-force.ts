// Read model of the list centre: the version in force of every list, and all versions before it.
import { defineProjection } from '#event-store';
import type { ListEvent } from './list.js';

const COLUMNS = `
  institution     text not null,
  list_id         text not null,
  version         integer not null,
  effective_date  text,
  sha256          text not null,
  content_hash    text not null,
  counts          jsonb not null,
  adopted_at      text not null,
  adopted_by      jsonb not null`;

export const listsInForce = defineProjection({
  name: 'lists_in_force',
  version: 1,
  tables: `
    create table lists_in_force (${COLUMNS}, primary key (institution, list_id));
    create table list_versions (${COLUMNS}, primary key (institution, list_id, version));`,
  handles: ['ListVersionAdopted'],
  async apply(tx, recorded) {
    const { institution, data, at, actor } = recorded as unknown as ListEvent;
    const values = [
      institution,
      data.listId,
      data.version,
      data.effectiveDate,
      data.sha256,
      data.contentHash,
      JSON.stringify(data.counts),
      at,
      JSON.stringify({ kind: actor.kind, id: actor.id }),
    ];
    await tx.query(`insert into list_versions values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, values);
    await tx.query(`delete from lists_in_force where institution = $1 and list_id = $2`, [institution, data.listId]);
    await tx.query(`insert into lists_in_force values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, values);
  },
});
