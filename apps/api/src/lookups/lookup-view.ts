// Look-ups as the API answers them.
import { renderBoth } from '#catalogue';
import type { Actor } from '#kernel';
import { holdsAnywhere } from '#identity';
import { sourceOf, sourceOfEntry, type LookupEvent, type LookupRecord } from '#screening';
import type { BatchRow, LookupHit as Hit, NameOutcome as Outcome } from '#screening';
import type { Lookup, LookupBatchRow, LookupHit, LookupRow, NameOutcome } from './lookup.dto.js';

/** One line of the record. @param madeBy the name of whoever asked, where they have one */
export function rowView(record: LookupRecord, madeBy: string | null): LookupRow {
  const { id, madeAt, purpose, duty, way, kind, names, verdicts, tiers, engine, forgetAt, caseId, forgottenAt } =
    record;
  return {
    ...{ id, madeAt, madeBy, purpose, duty, way, kind, names, verdicts, tiers, engine, forgetAt, caseId, forgottenAt },
    purposeWords: renderBoth(`purpose.${purpose}`),
    dutyWords: duty === null ? null : renderBoth(`duty.${duty}`),
  };
}

/** The record as its own events tell it; null when there are none. */
export function recordOf(events: readonly LookupEvent[]): LookupRecord | null {
  const made = events.find((event) => event.type === 'LookupMade');
  if (!made) return null;
  const { lookupId, ...facts } = made.data;
  return {
    ...facts,
    id: lookupId,
    madeAt: made.at,
    madeBy: { kind: made.actor.kind, id: made.actor.id },
    caseId: events.find((event) => event.type === 'LookupKept')?.data.caseId ?? null,
    forgottenAt: events.find((event) => event.type === 'LookupForgotten')?.at ?? null,
  };
}

/** The whole of it, with names and results for whoever may open them. */
export function lookupView(events: readonly LookupEvent[], record: LookupRecord, by: string | null): Lookup {
  const personal = events.find((event) => event.type === 'LookupMade')?.personal;
  const content =
    personal === undefined || personal === 'erased' || record.forgottenAt !== null
      ? null
      : { note: personal.note, outcomes: personal.outcomes.map(outcomeView) };
  return {
    ...rowView(record, by),
    version: events.at(-1)?.version ?? 0,
    lists: record.lists.map((list) => ({ ...list, ...sourceOf(list.list) })),
    content,
  };
}

export const mayOpen = (actor: Actor): boolean => holdsAnywhere(actor, 'lookup.open');

export function batchRowView({ id, names, verdict, overtime, hits, more }: BatchRow): LookupBatchRow {
  return { id, names, verdict, overtime, hits: hits.map(hitView), more };
}

function outcomeView({ names, birthDate, verdict, overtime, story, hits, more }: Outcome): NameOutcome {
  return { names, birthDate, verdict, overtime, story, hits: hits.map(hitView), more };
}

export function hitView({ list, entry, sourceId, concerns, score, band, tier, detail }: Hit): LookupHit {
  const { name, legalEffect } = sourceOfEntry(list, { concerns });
  return {
    ...{ list, listName: name, legalEffect, entry, sourceId, score, band, tier },
    ...{ entryName: detail.entryName, country: detail.country, ours: detail.ours, theirs: detail.theirs },
    ...{ theirRole: detail.theirRole, oursRoute: detail.reading.ours, theirsRoute: detail.reading.theirs },
    ...{ limits: detail.limits, parts: detail.explanation, fields: detail.fields },
  };
}
