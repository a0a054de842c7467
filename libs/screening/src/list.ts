// One list of one institution: which version is in force, and which waits for a second person. What they consist of lies under its hash in
// operation.list_entries.
import type { Occurrence, RecordedEvent, Upcaster } from '#event-store';
import { canonicalJson, Refusal, type Actor, type InstitutionId } from '#kernel';
import type { EntryKind } from './list-entry.js';
import { assertMapping, type ColumnField, type ColumnMapping } from './lists/formats/column-mapping.js';
import { assertNotShrunk } from './lists/fuses.js';

export interface ListCounts {
  entries: number;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** Whoever did something to a list. */
export type Author = { kind: Actor['kind']; id: string; onBehalfOf: string | null };

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

type Adopted = ListVersion & {
  version: number;
  /** Who proposed what another person adopts; null where no second person took part. */
  proposedBy: Author | null;
  /** Why an operator put a later version into force without a second person. */
  aloneBecause: string | null;
};
type Declined = { listId: string; proposal: string; contentHash: string; reason: string };

/** Which column of the list's files holds what, as somebody said it; null: as the importer has it. */
export type SavedMapping = {
  columns: { heading: string; field: ColumnField }[];
  /** Of every entry, where no column says it. */
  kind: EntryKind | null;
  separator: string | null;
};
type MappingSaved = { listId: string; mapping: SavedMapping };

export type ListVersionProposed = RecordedEvent<'ListVersionProposed', ListVersion & { version: number }>;
export type ListVersionAdopted = RecordedEvent<'ListVersionAdopted', Adopted>;
export type ListVersionDeclined = RecordedEvent<'ListVersionDeclined', Declined>;
export type ListMappingSaved = RecordedEvent<'ListMappingSaved', MappingSaved>;
export type ListEvent = ListVersionProposed | ListVersionAdopted | ListVersionDeclined | ListMappingSaved;
export const LIST_EVENTS = [
  'ListVersionProposed',
  'ListVersionAdopted',
  'ListVersionDeclined',
  'ListMappingSaved',
] as const satisfies readonly ListEvent['type'][];

export type ListOccurrence =
  | Occurrence<'ListVersionProposed', ListVersion & { version: number }, never>
  | Occurrence<'ListVersionAdopted', Adopted, never>
  | Occurrence<'ListVersionDeclined', Declined, never>
  | Occurrence<'ListMappingSaved', MappingSaved, never>;

/** Until there was a second person, every version was adopted by whoever imported it; nobody was asked for a reason. */
export const LIST_UPCASTERS: Upcaster[] = [
  { type: 'ListVersionAdopted', schema: 1, data: (data) => ({ ...data, proposedBy: null, aloneBecause: null }) },
];

export type ImportList = ListVersion & {
  type: 'ImportList';
  /** Content hash of the version that the file was compared with; null when there was none. */
  base: string | null;
  /** How many entries the operator said there would be. */
  expectedEntries: number | null;
  /** Why nobody else is asked; null where somebody is. */
  aloneBecause: string | null;
};
/** `proposal`: the one that was looked at, by the id of its event. */
export type AdoptProposal = { type: 'AdoptProposal'; listId: string; proposal: string };
export type DeclineProposal = { type: 'DeclineProposal'; listId: string; proposal: string; reason: string };
export type SaveMapping = { type: 'SaveMapping'; listId: string; mapping: SavedMapping };

/** Everything that may be asked of a list. */
export type ListCommand = ImportList | AdoptProposal | DeclineProposal | SaveMapping;

export interface Proposal {
  /** Id of the event that made it. */
  id: string;
  version: ListVersion;
  by: Author;
}

export interface ListState {
  version: number;
  contentHash: string | null;
  effectiveDate: string | null;
  entries: number;
  /** What waits for a second person. */
  proposal: Proposal | null;
  /** How its files are read, where they do not say so themselves. */
  mapping: SavedMapping | null;
}

export const NO_LIST: ListState = {
  ...{ version: 0, contentHash: null, effectiveDate: null, entries: 0 },
  ...{ proposal: null, mapping: null },
};

const LIST_ID = /^[a-z0-9][a-z0-9-]{1,39}$/;

/** Whether a list can be called so: what an address says may be anything. */
export const isListId = (text: string): boolean => LIST_ID.test(text);

export const listStream = (institution: InstitutionId, listId: string): string => `list-${institution}-${listId}`;

/**
 * @throws Refusal list.changed_meanwhile · list.older_than_in_force · list.too_few_entries · list.alone_is_the_operators ·
 *   list.unknown · list.mapping_malformed · list.no_proposal · list.proposal_overtaken · list.own_proposal
 */
export function decideList(command: ListCommand, state: ListState, actor: Author): ListOccurrence[] {
  switch (command.type) {
    case 'ImportList':
      return imported(command, state, actor);
    case 'AdoptProposal': {
      const { version, by } = lookedAt(command, state);
      if (isSamePerson(by, actor)) throw new Refusal('list.own_proposal', 'forbidden');
      return [adopted(version, state, { proposedBy: by, aloneBecause: null })];
    }
    case 'DeclineProposal': {
      const { id, version } = lookedAt(command, state);
      const { listId, reason } = command;
      return [
        { type: 'ListVersionDeclined', data: { listId, proposal: id, contentHash: version.contentHash, reason } },
      ];
    }
    case 'SaveMapping': {
      const { listId, mapping } = command;
      assertMapping(columnMapping(mapping));
      if (state.mapping && canonicalJson(state.mapping) === canonicalJson(mapping)) return [];
      return [{ type: 'ListMappingSaved', data: { listId, mapping } }];
    }
  }
}

// A first version weakens nothing: it goes into force at once. Every later one needs a second person, or an operator who says why there is none.
function imported(command: ImportList, state: ListState, actor: Author): ListOccurrence[] {
  if (command.contentHash === state.contentHash) return [];
  if (command.base !== state.contentHash) throw new Refusal('list.changed_meanwhile', 'conflict');
  if (command.effectiveDate && state.effectiveDate && command.effectiveDate < state.effectiveDate) {
    throw new Refusal('list.older_than_in_force', 'invalid', {
      given: command.effectiveDate,
      inForce: state.effectiveDate,
    });
  }
  assertNotShrunk(state.entries, command.counts.entries, command.expectedEntries);
  const { type: _, base, expectedEntries: __, aloneBecause, ...version } = command;
  if (base === null) return [adopted({ ...version, added: [] }, state, { proposedBy: null, aloneBecause: null })];
  if (aloneBecause !== null) {
    if (actor.kind !== 'operator') throw new Refusal('list.alone_is_the_operators', 'forbidden');
    return [adopted(version, state, { proposedBy: null, aloneBecause })];
  }
  if (state.proposal && isSameVersion(state.proposal.version, version)) return [];
  return [
    { type: 'ListVersionProposed', data: { ...version, version: state.version + 1 }, evidence: evidenceOf(version) },
  ];
}

function adopted(
  version: ListVersion,
  state: ListState,
  how: Pick<Adopted, 'proposedBy' | 'aloneBecause'>,
): ListOccurrence {
  return {
    type: 'ListVersionAdopted',
    data: { ...version, version: state.version + 1, ...how },
    evidence: evidenceOf(version),
  };
}

const evidenceOf = ({ listId, sha256 }: ListVersion) => ({ lists: { [listId]: sha256 } });

// Whoever decides names what they looked at: it may have been overtaken since.
function lookedAt({ proposal }: AdoptProposal | DeclineProposal, state: ListState): Proposal {
  if (state.version === 0) throw new Refusal('list.unknown', 'hidden');
  if (!state.proposal) throw new Refusal('list.no_proposal', 'conflict');
  if (state.proposal.id !== proposal) throw new Refusal('list.proposal_overtaken', 'conflict');
  return state.proposal;
}

/** Whether one person stands behind both, whoever they act for. */
export function isSamePerson(one: Author, other: Author): boolean {
  const persons = [one.id, one.onBehalfOf].filter((id) => id !== null);
  return persons.includes(other.id) || (other.onBehalfOf !== null && persons.includes(other.onBehalfOf));
}

const isSameVersion = (one: ListVersion, other: ListVersion): boolean =>
  one.contentHash === other.contentHash && one.effectiveDate === other.effectiveDate;

export function evolveList(state: ListState, event: ListEvent): ListState {
  switch (event.type) {
    case 'ListVersionAdopted': {
      // Whatever waits was compared with the version before, and is overtaken.
      const { version, contentHash, effectiveDate, counts } = event.data;
      return { ...state, version, contentHash, effectiveDate, entries: counts.entries, proposal: null };
    }
    case 'ListVersionProposed': {
      const { version: _, ...version } = event.data;
      return { ...state, proposal: { id: event.id, version, by: event.actor } };
    }
    case 'ListVersionDeclined':
      return { ...state, proposal: null };
    case 'ListMappingSaved':
      return { ...state, mapping: event.data.mapping };
  }
}

/** A saved mapping as the readers of tables take it. */
export function columnMapping({ columns, kind, separator }: SavedMapping): ColumnMapping {
  return {
    columns: Object.fromEntries(columns.map(({ heading, field }) => [heading, field])),
    ...(kind === null ? {} : { kind }),
    ...(separator === null ? {} : { separator }),
  };
}
