import { render } from '#catalogue';
import type { PersonId } from '#kernel';
import type { Directory } from '#identity';
import { isSamePerson, outcomeOf } from '#screening';
import type {
  Author,
  EntryChange,
  ListEntry,
  ListVersionRow,
  PastVersion,
  PreparedImport,
  ProposalRow,
  TableHeadings,
} from '#screening';
import type { Caller } from '../http/guards/caller.js';
import type { ListEntryView, ListImported, ListInForce, ListProposal } from './list.dto.js';
import type { TableView } from './list-mapping.dto.js';
import type { EntryChangeView, ListVersionView, SetAside } from './list-version.dto.js';

const SHOWN_MAX = 50;
const ROW_ERRORS_MAX = 200;
const VALUES_MAX = 500;

/** How people are called, in the caller's language; null of who has no name, as the operator of the server. */
export type NameOf = (author: Author) => string | null;

/** The names of these, in one look. */
export async function namesOf(
  directory: Directory,
  { actor, language }: Caller,
  authors: readonly (Author | null)[],
): Promise<NameOf> {
  const ids = authors.flatMap((author): PersonId[] => (author?.kind === 'person' ? [author.id] : []));
  const names = await directory.nameOf(actor.institution, [...new Set(ids)]);
  return ({ id }) => names.get(id)?.[language ?? 'ja'] ?? null;
}

export function listView(row: ListVersionRow, adoptedBy: string | null, waiting: ListProposal | null): ListInForce {
  const { listId, name, legalEffect, version, effectiveDate, counts, sha256, adoptedAt } = row;
  return {
    ...{ listId, name, legalEffect, version, effectiveDate, entries: counts.entries, sha256, adoptedAt, adoptedBy },
    proposal: waiting,
  };
}

/** What an import changes, the first fifty of each kind. */
export function importView(prepared: PreparedImport, language: 'ja' | 'en'): Omit<ListImported, 'dryRun'> {
  const { plan } = prepared;
  return {
    listId: plan.listId,
    outcome: outcomeOf(prepared),
    counts: plan.counts,
    added: plan.added.slice(0, SHOWN_MAX).map(shown),
    changed: plan.changed.slice(0, SHOWN_MAX).map(({ entry, fields }) => ({ ...shown(entry), fields })),
    removed: plan.removed.slice(0, SHOWN_MAX).map(shown),
    rowErrors: plan.rowErrors
      .slice(0, ROW_ERRORS_MAX)
      .map(({ row, code }) => ({ row, code, detail: render(code, { row }, language) })),
    possiblyRenamed: plan.possiblyRenamed
      .slice(0, SHOWN_MAX)
      .map(({ before, after, likeness }) => ({ before: named(before), after: named(after), likeness })),
    repaired: plan.repaired
      .slice(0, ROW_ERRORS_MAX)
      .map(({ row, before, after, reason }) => ({ row, before, after, reason: render(reason, { row }, language) })),
    leftOut: plan.leftOut,
    repeated: plan.repeated,
  };
}

export function tableView({ sheet, headings, sample, guessed }: TableHeadings): TableView {
  return {
    sheet,
    headings,
    sample: sample.map((cells) => ({ cells })),
    guessed: Object.entries(guessed.columns).map(([heading, field]) => ({ heading, field })),
  };
}

export function entryView({ entry, kind, name, aliases, country, concerns, remarks }: ListEntry): ListEntryView {
  return { entry, kind, name, aliases, country, concerns, remarks };
}

/** @param caller whether this is theirs, so that they may not adopt it, is told with it */
export function proposalView(row: ProposalRow, { actor }: Caller, nameOf: NameOf): ListProposal {
  const { proposal, listId, version, effectiveDate, sha256, counts, proposedAt, proposedBy } = row;
  return {
    ...{ proposal, listId, version, effectiveDate, sha256, counts, proposedAt },
    proposedBy: nameOf(proposedBy),
    isByOperator: proposedBy.kind === 'operator',
    isOwn: isSamePerson(proposedBy, actor),
  };
}

export function versionView(row: PastVersion, nameOf: NameOf): ListVersionView {
  const { version, effectiveDate, sha256, counts, adoptedAt, adoptedBy, proposedAt, proposedBy, aloneBecause } = row;
  return {
    ...{ version, effectiveDate, sha256, counts, adoptedAt, proposedAt, aloneBecause },
    adoptedBy: nameOf(adoptedBy),
    isAdoptedByOperator: adoptedBy.kind === 'operator',
    proposedBy: proposedBy && nameOf(proposedBy),
    isProposedByOperator: proposedBy?.kind === 'operator',
  };
}

export function setAsideView(row: ProposalRow, nameOf: NameOf): SetAside {
  const { proposal, version, effectiveDate, counts, proposedAt, proposedBy, outcome, settledAt, settledBy, reason } =
    row;
  return {
    ...{ proposal, version, effectiveDate, counts, proposedAt, settledAt, reason },
    proposedBy: nameOf(proposedBy),
    isProposedByOperator: proposedBy.kind === 'operator',
    outcome: outcome === 'declined' ? 'declined' : 'overtaken',
    settledBy: settledBy && nameOf(settledBy),
  };
}

export function changeView({ kind, entry, fields, isMaterial, alsoSeenAs }: EntryChange): EntryChangeView {
  return {
    ...entryView(entry),
    change: kind,
    aliases: entry.aliases.slice(0, VALUES_MAX),
    fields: fields.map(({ field, before, after, isSpacing }) => ({
      ...{ field, before: before.slice(0, VALUES_MAX), after: after.slice(0, VALUES_MAX), isSpacing },
    })),
    isMaterial,
    alsoSeenAs: alsoSeenAs && named(alsoSeenAs),
  };
}

const named = ({ entry, name }: Pick<ListEntry, 'entry' | 'name'>) => ({ entry, name });

function shown({ entry, name, country }: ListEntry): { entry: string; name: string; country: string | null } {
  return { entry, name, country };
}
