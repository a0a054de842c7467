// The policies that institutions drafted themselves, beside the worklist: what is due there hangs on the policy of each case, and whoever folds or
// reads it has no log to ask.
import type { Queryable } from '#database';
import type { InstitutionId, JsonObject } from '#kernel';
import { learnPolicy, policyOf } from '#policy';
import type { PolicyEvent } from './institution-policies.js';

export const KEPT_POLICIES = `
    create table worklist_policies (
      institution    text not null,
      version        text not null,
      document       jsonb not null,
      primary key (institution, version)
    );`;

/** Keeps a document for those who come after this process. */
export async function keepPolicy(
  tx: Queryable,
  { institution, data: { version, document } }: Extract<PolicyEvent, { type: 'PolicyDrafted' }>,
): Promise<void> {
  await tx.query(
    `insert into worklist_policies (institution, version, document) values ($1, $2, $3)
     on conflict (institution, version) do update set document = excluded.document`,
    [institution, version, JSON.stringify(document)],
  );
}

/**
 * Learns the versions that this process has not met; those that the institution never had stay unknown.
 * @param table `worklist_policies` to a fold of the worklist, `views.worklist_policies` to everyone else
 */
export async function learnKept(
  on: Queryable,
  table: 'worklist_policies' | 'views.worklist_policies',
  of: readonly { institution: InstitutionId; version: string }[],
): Promise<void> {
  const unmet = of.filter(({ version }) => version !== '' && policyOf(version) === null);
  if (unmet.length === 0) return;
  const { rows } = await on.query<{ version: string; document: JsonObject }>(
    `select distinct version, document from ${table}
     where (institution, version) in (select * from unnest($1::text[], $2::text[]))`,
    [unmet.map(({ institution }) => institution), unmet.map(({ version }) => version)],
  );
  for (const { version, document } of rows) learnPolicy(version, document);
}
