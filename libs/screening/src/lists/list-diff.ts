// What two versions of a list differ in, field by field: one comparison for the plan of an import, the API, the command line and the screen.
import { identityText, LATER_FIELDS, type ListEntry } from '../list-entry.js';

export const DIFF_FIELDS = [
  'name',
  'aliases',
  'country',
  'kind',
  'concerns',
  'birthDates',
  'remarks',
  ...LATER_FIELDS,
] as const satisfies readonly (keyof ListEntry)[];
export type DiffField = (typeof DIFF_FIELDS)[number];

/** One field of one entry, before and after. A field of several values tells which went and which came. */
export interface FieldDifference {
  field: DiffField;
  /** Of a field of several values only those that went; of any other its value. Empty: nothing. */
  before: string[];
  after: string[];
  /** The same but for white space: line breaks in a cell, "SELF- SUFFICIENCY". */
  isSpacing: boolean;
  /** Nothing but values that the version before had nowhere in this field: the publisher added a column or a programme, and says so of many. */
  isNewCode: boolean;
}

export interface EntryDifference {
  entry: ListEntry;
  before: ListEntry;
  fields: DiffField[];
  differences: FieldDifference[];
  /** Another name, not only another spelling of it by width, case or punctuation. */
  isRenamed: boolean;
  /** Whether it may match other people than before, or means something else to stand on it. */
  isMaterial: boolean;
}

export interface ListDiff {
  added: ListEntry[];
  changed: EntryDifference[];
  removed: ListEntry[];
  unchanged: number;
}

// Where and since when it is told, and what it was called by its publisher, decide about nobody.
const IMMATERIAL = new Set<DiffField>(['referents', 'sourceId', 'sourceUrl', 'listedOn', 'remarks', 'topics']);

/** Compares two versions by the ids of their entries. Pure; the order of the entries says nothing. */
export function diffVersions(before: ListEntry[], after: ListEntry[]): ListDiff {
  const was = new Map(before.map((entry) => [entry.entry, entry]));
  const is = new Set(after.map(({ entry }) => entry));
  const codes = new Set(before.flatMap(({ concerns }) => concerns));
  const changed = after.flatMap((entry) => {
    const old = was.get(entry.entry);
    return old && old.contentHash !== entry.contentHash ? [differenceOf(old, entry, codes)] : [];
  });
  const added = after.filter(({ entry }) => !was.has(entry));
  const removed = before.filter(({ entry }) => !is.has(entry));
  return { added, changed, removed, unchanged: after.length - added.length - changed.length };
}

function differenceOf(before: ListEntry, entry: ListEntry, codes: Set<string>): EntryDifference {
  const differences = DIFF_FIELDS.flatMap((field) => fieldDifference(field, before, entry, codes));
  return {
    entry,
    before,
    fields: differences.map(({ field }) => field),
    differences,
    isRenamed: before.name !== entry.name && identityText(before.name) !== identityText(entry.name),
    isMaterial: differences.some(({ field, isSpacing }) => !IMMATERIAL.has(field) && !isSpacing),
  };
}

function fieldDifference(field: DiffField, before: ListEntry, entry: ListEntry, codes: Set<string>): FieldDifference[] {
  const [old, now] = [valuesOf(before, field), valuesOf(entry, field)];
  const [went, came] = [old.filter((value) => !now.includes(value)), now.filter((value) => !old.includes(value))];
  if (went.length === 0 && came.length === 0) return [];
  const tight = (values: string[]) => [...new Set(values.map((value) => value.replace(/\s/gu, '')))].sort().join('\n');
  const isNewCode = field === 'concerns' && went.length === 0 && came.every((value) => !codes.has(value));
  return [{ field, before: went, after: came, isSpacing: tight(old) === tight(now), isNewCode }];
}

/** The values of a field as texts that a person reads. */
function valuesOf(entry: ListEntry, field: DiffField): string[] {
  const value = entry[field];
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [value];
  return value.map((each) => (typeof each === 'string' ? each : Object.values(each).filter(Boolean).join(' ')));
}
