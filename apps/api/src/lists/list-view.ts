import { render } from '#catalogue';
import type { ListEntry, ListVersionRow, PreparedImport } from '#screening';
import type { ListEntryView, ListImported, ListInForce } from './list.dto.js';

const SHOWN_MAX = 50;
const ROW_ERRORS_MAX = 200;

export function listView(row: ListVersionRow, adoptedBy: string | null): ListInForce {
  const { listId, name, legalEffect, version, effectiveDate, counts, sha256, adoptedAt } = row;
  return { listId, name, legalEffect, version, effectiveDate, entries: counts.entries, sha256, adoptedAt, adoptedBy };
}

/** What an import changes, the first fifty of each kind. */
export function importView({ plan }: PreparedImport, language: 'ja' | 'en'): Omit<ListImported, 'dryRun'> {
  return {
    listId: plan.listId,
    counts: plan.counts,
    added: plan.added.slice(0, SHOWN_MAX).map(shown),
    changed: plan.changed.slice(0, SHOWN_MAX).map(({ entry, fields }) => ({ ...shown(entry), fields })),
    removed: plan.removed.slice(0, SHOWN_MAX).map(shown),
    rowErrors: plan.rowErrors
      .slice(0, ROW_ERRORS_MAX)
      .map(({ row, code }) => ({ row, code, detail: render(code, { row }, language) })),
  };
}

export function entryView({ entry, kind, name, aliases, country, concerns, remarks }: ListEntry): ListEntryView {
  return { entry, kind, name, aliases, country, concerns, remarks };
}

function shown({ entry, name, country }: ListEntry): { entry: string; name: string; country: string | null } {
  return { entry, name, country };
}
