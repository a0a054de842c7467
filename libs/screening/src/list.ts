// One list of one institution: which version is in force. What it consists of lies under its hash in operation.list_entries.
import type { Occurrence, RecordedEvent } from '#event-store';
import { Refusal, type InstitutionId } from '#kernel';
import { assertNotShrunk } from './lists/fuses.js';

export interface ListCounts {
  entries: number;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

type ListVersion = {
  listId: string;
  effectiveDate: string | null;
  /** Of the file. */
  sha256: string;
  /** Of the manifest: what the version consists of. */
  contentHash: string;
  importer: string;
  counts: { [key in keyof ListCounts]: number };
  /** Ids of entries. Of a first version all are new, and `added` is left empty. */
  added: string[];
  changed: string[];
  removed: string[];
};

export type ListVersionAdopted = RecordedEvent<'ListVersionAdopted', ListVersion & { version: number }>;
export type ListEvent = ListVersionAdopted;
export const LIST_EVENTS = ['ListVersionAdopted'] as const satisfies readonly ListEvent['type'][];
export type ListOccurrence = Occurrence<'ListVersionAdopted', ListVersion & { version: number }, never>;

/** Everything that may be asked of a list. */
export type ListCommand = ListVersion & {
  type: 'ImportList';
  /** Content hash of the version that the file was compared with; null when there was none. */
  base: string | null;
  /** How many entries the operator said there would be. */
  expectedEntries: number | null;
};

export interface ListState {
  version: number;
  contentHash: string | null;
  effectiveDate: string | null;
  entries: number;
}

export const NO_LIST: ListState = { version: 0, contentHash: null, effectiveDate: null, entries: 0 };

export const listStream = (institution: InstitutionId, listId: string): string => `list-${institution}-${listId}`;

/** @throws Refusal list.changed_meanwhile · list.older_than_in_force · list.too_few_entries */
export function decideList(command: ListCommand, state: ListState): ListOccurrence[] {
  if (command.contentHash === state.contentHash) return [];
  if (command.base !== state.contentHash) throw new Refusal('list.changed_meanwhile', 'conflict');
  if (command.effectiveDate && state.effectiveDate && command.effectiveDate < state.effectiveDate) {
    throw new Refusal('list.older_than_in_force', 'invalid', {
      given: command.effectiveDate,
      inForce: state.effectiveDate,
    });
  }
  assertNotShrunk(state.entries, command.counts.entries, command.expectedEntries);
  const { type: _, base, expectedEntries: __, added, ...facts } = command;
  return [
    {
      type: 'ListVersionAdopted',
      data: { ...facts, version: state.version + 1, added: base === null ? [] : added },
      evidence: { lists: { [command.listId]: command.sha256 } },
    },
  ];
}

export function evolveList(_state: ListState, event: ListEvent): ListState {
  const { version, contentHash, effectiveDate, counts } = event.data;
  return { version, contentHash, effectiveDate, entries: counts.entries };
}
