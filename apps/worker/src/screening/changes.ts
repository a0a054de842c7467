// What changed since a hit was dismissed, field by field. Pure.
import type { HitChange } from '#cases';
import type { ListEntry, PartyQuery } from '#screening';

const ENTRY_FIELDS = ['name', 'aliases', 'birthDates', 'country', 'kind', 'concerns', 'remarks'] as const;

/** Two versions of an entry; of one that is kept no more, everything it says now. */
export function entryChanges(before: ListEntry | null, after: ListEntry): HitChange[] {
  return ENTRY_FIELDS.flatMap((field) => changed('entry', field, told(before?.[field] ?? null), told(after[field])));
}

/** A party as it was dismissed and as it is now; null where the earlier one can be read no more. */
export function partyChanges(before: PartyQuery | null, after: PartyQuery): HitChange[] {
  return [
    ...changed('party', 'names', told(before?.names ?? null), told(after.names)),
    ...changed('party', 'birthDate', told(before?.birthDate ?? null), told(after.birthDate ?? null)),
  ];
}

function changed(
  of: HitChange['of'],
  field: HitChange['field'],
  before: string | null,
  after: string | null,
): HitChange[] {
  return before === after ? [] : [{ of, field, before, after }];
}

// In one order: who writes the same names the other way round has changed nothing.
function told(value: string | readonly string[] | null): string | null {
  if (value === null || typeof value === 'string') return value;
  return value.length === 0 ? null : [...value].sort().join('; ');
}
