// Read model of the list centre: the version in force of every list, all versions before it, and what was proposed and what became of it.
import type { Queryable } from '#database';
import { defineProjection, type RecordedEvent } from '#event-store';
import type { ListEvent, ListVersionAdopted, ListVersionDeclined, ListVersionProposed } from './list.js';

const COLUMNS = `
  institution     text not null,
  list_id         text not null,
  version         integer not null,
  effective_date  text,
  sha256          text not null,
  content_hash    text not null,
  counts          jsonb not null,
  adopted_at      text not null,
  adopted_by      jsonb not null,
  proposal        text,
  alone_because   text`;

export const listsInForce = defineProjection({
  name: 'lists_in_force',
  version: 2,
  // Of a list one proposal waits at a time; `place` is where it stands in the stream, outcome is waiting, adopted, declined or overtaken.
  tables: `
    create table lists_in_force (${COLUMNS}, primary key (institution, list_id));
    create table list_versions (${COLUMNS}, primary key (institution, list_id, version));
    create table list_proposals (
      institution     text not null,
      list_id         text not null,
      proposal        text not null,
      place           integer not null,
      version         integer not null,
      effective_date  text,
      sha256          text not null,
      content_hash    text not null,
      counts          jsonb not null,
      proposed_at     text not null,
      proposed_by     jsonb not null,
      outcome         text not null,
      settled_at      text,
      settled_by      jsonb,
      reason          text,
      primary key (institution, list_id, proposal));`,
  handles: ['ListVersionAdopted', 'ListVersionProposed', 'ListVersionDeclined'],
  async apply(tx, recorded) {
    const event = recorded as unknown as Exclude<ListEvent, { type: 'ListMappingSaved' }>;
    if (event.type === 'ListVersionAdopted') await adopted(tx, event);
    else if (event.type === 'ListVersionProposed') await proposed(tx, event);
    else await settle(tx, event, 'declined', event.data.reason);
  },
});

async function adopted(tx: Queryable, event: ListVersionAdopted): Promise<void> {
  const { institution, data, at, actor } = event;
  const outcome = data.proposedBy === null ? 'overtaken' : 'adopted';
  const proposal = await settle(tx, event, outcome, null);
  const values = [
    institution,
    data.listId,
    data.version,
    data.effectiveDate,
    data.sha256,
    data.contentHash,
    JSON.stringify(data.counts),
    at,
    byOf(actor),
    outcome === 'adopted' ? proposal : null,
    data.aloneBecause,
  ];
  const places = values.map((_, index) => `$${index + 1}`).join(', ');
  await tx.query(`insert into list_versions values (${places})`, values);
  await tx.query(`delete from lists_in_force where institution = $1 and list_id = $2`, [institution, data.listId]);
  await tx.query(`insert into lists_in_force values (${places})`, values);
}

async function proposed(tx: Queryable, event: ListVersionProposed): Promise<void> {
  const { institution, id, data, at, actor } = event;
  await settle(tx, event, 'overtaken', null);
  await tx.query(
    `insert into list_proposals values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'waiting', null, null, null)`,
    [
      institution,
      data.listId,
      id,
      event.version,
      data.version,
      data.effectiveDate,
      data.sha256,
      data.contentHash,
      JSON.stringify(data.counts),
      at,
      byOf(actor),
    ],
  );
}

/** Says what became of the proposal that waits, where one does, and which it is. */
async function settle(
  tx: Queryable,
  { institution, data, at, actor }: ListVersionAdopted | ListVersionProposed | ListVersionDeclined,
  outcome: 'adopted' | 'declined' | 'overtaken',
  reason: string | null,
): Promise<string | null> {
  const { rows } = await tx.query<{ proposal: string }>(
    `update list_proposals set outcome = $3, settled_at = $4, settled_by = $5, reason = $6
       where institution = $1 and list_id = $2 and outcome = 'waiting' returning proposal`,
    [institution, data.listId, outcome, at, byOf(actor), reason],
  );
  return rows[0]?.proposal ?? null;
}

const byOf = ({ kind, id, onBehalfOf }: RecordedEvent['actor']): string => JSON.stringify({ kind, id, onBehalfOf });
