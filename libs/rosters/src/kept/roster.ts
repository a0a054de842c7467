// One roster that was held against the cases. Somebody says for what, it is on record, and its rows are forgotten; the numbers stay.
import type { Attachment, Occurrence, RecordedEvent } from '#event-store';
import { Refusal, type Instant, type UnitId } from '#kernel';
import type { RowVerdict } from '../comparison/compare-roster.js';
import type { RosterRowFault } from '../reading/read-roster.js';
import type { Standing } from '../stage.js';

/** By what duty everybody in a roster is looked at: FEFA Art. 25 (technology), or what a funder or contract obliges the university to. */
export const ROSTER_DUTIES = ['technology', 'contract'] as const;
export type RosterDuty = (typeof ROSTER_DUTIES)[number];

/** Days after which the rows of a roster are forgotten. */
export const ROSTER_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What came of the rows of one unit and standing. No names: readable for ever. */
export type UnitCounts = {
  /** Null: of a department that is no unit of the university. */
  unit: UnitId | null;
  standing: Standing;
} & { [verdict in RowVerdict]: number };

/** Readable for ever. */
export type RosterFacts = {
  rosterId: string;
  /** Slug of where it comes from (`gakumu`, `jinji`): imports of one source make a trend. */
  source: string;
  duty: RosterDuty;
  rows: number;
  rowErrors: number;
  noDuty: number;
  left: number;
  /** SHA-256 (hex) of the file. */
  sha256: string;
};

export type ComparisonFacts = {
  rosterId: string;
  /** 1 with the import. */
  comparison: number;
  /** The day in Japan for which it was asked. */
  day: string;
  /** Cases it was held against. */
  cases: number;
  engine: string;
  counts: UnitCounts[];
};

type Imported = RosterFacts & { forgetAt: Instant };
/** Sealed under the roster's own key. The errors hold what stands in the cells. */
export type RosterPersonal = { note: string; rowErrors: { row: number; code: RosterRowFault; cell: string }[] };
type Forgotten = { rosterId: string };

export type RosterOccurrence =
  | Occurrence<'RosterImported', Imported, RosterPersonal>
  | Occurrence<'RosterCompared', ComparisonFacts, never>
  | Occurrence<'RosterForgotten', Forgotten, never>;
export type RosterEvent =
  | RecordedEvent<'RosterImported', Imported, RosterPersonal>
  | RecordedEvent<'RosterCompared', ComparisonFacts, never>
  | RecordedEvent<'RosterForgotten', Forgotten, never>;
export const ROSTER_EVENTS = [
  'RosterImported',
  'RosterCompared',
  'RosterForgotten',
] as const satisfies readonly RosterEvent['type'][];

/** What one comparison brought; its rows lie outside the log, sealed, and are bound by their hashes. */
export type Compared = Omit<ComparisonFacts, 'rosterId'> & { attachments: Attachment[] };

export type RosterCommand =
  | ({ type: 'ImportRoster'; personal: RosterPersonal; compared: Compared } & RosterFacts)
  | ({ type: 'CompareRoster' } & Compared)
  | { type: 'ForgetRoster' };

export interface RosterState {
  rosterId: string;
  forgetAt: Instant;
  comparison: number;
  forgotten: boolean;
}

export const rosterStream = (rosterId: string): string => `roster-${rosterId}`;

/**
 * Pure. Importing twice by the same wish yields nothing the second time; what is not due is not forgotten.
 * @throws Refusal roster.unknown · roster.forgotten · roster.compared_meanwhile
 */
export function decideRoster(command: RosterCommand, state: RosterState | null, at: Instant): RosterOccurrence[] {
  if (command.type === 'ImportRoster') return state ? [] : imported(command, at);
  if (!state) throw new Refusal('roster.unknown', 'hidden');
  if (command.type === 'ForgetRoster') {
    const isDue = !state.forgotten && at >= state.forgetAt;
    return isDue ? [{ type: 'RosterForgotten', data: { rosterId: state.rosterId } }] : [];
  }
  if (state.forgotten) throw new Refusal('roster.forgotten', 'conflict');
  if (command.comparison <= state.comparison) throw new Refusal('roster.compared_meanwhile', 'conflict');
  const { type: _, ...compared } = command;
  return [comparedAs(state.rosterId, compared)];
}

export function evolveRoster(state: RosterState | null, event: RosterEvent): RosterState {
  const { rosterId } = event.data;
  const before = state ?? { rosterId, forgetAt: event.at, comparison: 0, forgotten: false };
  switch (event.type) {
    case 'RosterImported':
      return { ...before, forgetAt: event.data.forgetAt };
    case 'RosterCompared':
      return { ...before, comparison: event.data.comparison };
    case 'RosterForgotten':
      return { ...before, forgotten: true };
  }
}

function imported(
  { type: _, personal, compared, ...facts }: Extract<RosterCommand, { type: 'ImportRoster' }>,
  at: Instant,
): RosterOccurrence[] {
  const forgetAt = new Date(Date.parse(at) + ROSTER_DAYS * DAY_MS).toISOString();
  return [
    {
      type: 'RosterImported',
      data: { ...facts, forgetAt },
      personal: { person: facts.rosterId, purpose: 'clearance', fields: personal },
    },
    comparedAs(facts.rosterId, compared),
  ];
}

function comparedAs(rosterId: string, { attachments, ...facts }: Compared): RosterOccurrence {
  return {
    type: 'RosterCompared',
    data: { rosterId, ...facts },
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}
