// A university and its tree of units, by date. Pure. Event names are the storage format; add, never rename.
import type { Circumstances, Occurrence, RecordedEvent } from '#event-store';
import {
  Refusal,
  dayInJapan,
  derivedId,
  isDay,
  unreachable,
  type AccountId,
  type Day,
  type InstitutionId,
  type UnitId,
} from '#kernel';
import {
  decideCommittee,
  evolveCommittees,
  type Committee,
  type CommitteeCommand,
  type CommitteeContext,
  type CommitteeEvent,
  type CommitteeOccurrence,
} from './committees/committee.js';
import { planFault, standing, unitsOn, type ChangeId, type PlanFault, type UnitChange } from './units/unit-changes.js';

export interface TwoNames {
  ja: string;
  en: string;
}

type Is<Type extends string, Data> = { occurrence: Occurrence<Type, Data>; recorded: RecordedEvent<Type, Data> };
type Name = { ja: string; en: string };
/** Of a change that is to come. Absent: it took effect on the day on which it was written. */
type Coming = { change?: ChangeId; from?: Day };
type OrganisationFact =
  | Is<'InstitutionFounded', { name: Name; demonstration: boolean }>
  | Is<'UnitAdded', { unit: UnitId; name: Name; parent: UnitId | null } & Coming>
  | Is<'UnitRenamed', { unit: UnitId; name: Name } & Coming>
  | Is<'UnitMoved', { change: ChangeId; unit: UnitId; parent: UnitId | null; from: Day }>
  | Is<'UnitClosed', { change: ChangeId; unit: UnitId; heir: UnitId | null; successors: UnitId[]; from: Day }>
  | Is<'UnitChangeCancelled', { change: ChangeId }>
  /** From here on whoever decides or administers is appointed by two persons: there are two who can. */
  | Is<'GrantsByTwoBegun', { account: AccountId }>;

export type OrganisationOccurrence = OrganisationFact['occurrence'] | CommitteeOccurrence;
export type OrganisationEvent = OrganisationFact['recorded'] | CommitteeEvent;
export const ORGANISATION_EVENTS = [
  'InstitutionFounded',
  'UnitAdded',
  'UnitRenamed',
  'UnitMoved',
  'UnitClosed',
  'UnitChangeCancelled',
  'GrantsByTwoBegun',
  'CommitteeFounded',
  'CommitteeMemberSeated',
  'CommitteeSeatEnded',
] as const satisfies readonly OrganisationEvent['type'][];

/** From a day in Japan, today's or a later one; null: today. */
type From = { from?: Day | null };
export type OrganisationCommand =
  | { type: 'FoundInstitution'; name: TwoNames; demonstration: boolean }
  | ({ type: 'AddUnit'; unit: UnitId; name: TwoNames; parent: UnitId | null } & From)
  | ({ type: 'RenameUnit'; unit: UnitId; name: TwoNames } & From)
  | ({ type: 'MoveUnit'; unit: UnitId; parent: UnitId | null } & From)
  /** Merged into its heir, divided into several successors, or ended: `heir` takes its running cases over, null leaves them to what is above. */
  | ({ type: 'CloseUnit'; unit: UnitId; heir: UnitId | null; successors: UnitId[] } & From)
  /** As long as the change has not taken effect. */
  | { type: 'CancelUnitChange'; change: ChangeId }
  /** Somebody beside the founder can confirm roles; never taken back. */
  | { type: 'BeginGrantsByTwo'; account: AccountId }
  | CommitteeCommand;
type ChangeCommand = Extract<OrganisationCommand, { type: 'AddUnit' | 'RenameUnit' | 'MoveUnit' | 'CloseUnit' }>;

export interface Organisation {
  founded: boolean;
  institution: InstitutionId | null;
  name: TwoNames;
  demonstration: boolean;
  /** In the order in which they were entered; what was cancelled is gone. `unitsOn` makes a tree of them. */
  changes: readonly UnitChange[];
  cancelled: readonly ChangeId[];
  grantsByTwo: boolean;
  committees: readonly Committee[];
}

export const unfounded: Organisation = {
  founded: false,
  institution: null,
  name: { ja: '', en: '' },
  demonstration: false,
  changes: [],
  cancelled: [],
  grantsByTwo: false,
  committees: [],
};

const SLUG = /^[a-z][a-z0-9-]{0,62}$/;
const NAME_MAX = 120;
/** How far ahead a reorganisation is entered. */
export const CHANGE_DAYS_AHEAD_MAX = 1_826;
const DAY_MS = 24 * 60 * 60_000;
export const SUCCESSORS_MAX = 20;

export type OrganisationContext = Pick<Circumstances, 'actor' | 'at' | 'commandId'> & Pick<CommitteeContext, 'member'>;

/** An outcome that already holds yields no events. @throws Refusal */
export function decideOrganisation(
  command: OrganisationCommand,
  state: Organisation,
  context: OrganisationContext,
): OrganisationOccurrence[] {
  if (command.type === 'FoundInstitution') {
    const name = readable(command.name);
    if (state.founded) throw new Refusal('organisation.founded', 'conflict');
    return [{ type: 'InstitutionFounded', data: { name, demonstration: command.demonstration } }];
  }
  if (!state.founded) throw new Refusal('organisation.not_founded', 'conflict');
  const today = dayInJapan(context.at);
  switch (command.type) {
    case 'BeginGrantsByTwo':
      return state.grantsByTwo ? [] : [{ type: 'GrantsByTwoBegun', data: { account: command.account } }];
    case 'CancelUnitChange':
      return cancel(command.change, state, today);
    case 'FoundCommittee':
      return decideCommittee({ ...command, name: readable(command.name) }, state.committees, { today });
    case 'SeatMember':
    case 'EndSeat':
      return decideCommittee(command, state.committees, { today, member: context.member ?? null });
    default:
      return changeUnit(command, state, context);
  }
}

function changeUnit(
  command: ChangeCommand,
  state: Organisation,
  context: OrganisationContext,
): OrganisationOccurrence[] {
  const today = dayInJapan(context.at);
  const from = command.from ?? today;
  refuseUnfitDay(from, context.at);
  const change = changeOf(command, { from, change: derivedId('unit-change', command.unit, context.commandId) });
  if (alreadyHolds(change, state)) {
    refuseOwnName(change, state);
    return [];
  }
  refuseUnfit(command, state, from);
  const fault = planFault([...state.changes, change], today);
  if (fault) throw refusalOf(fault, command);
  return [occurrenceOf(change, today)];
}

export function evolveOrganisation(state: Organisation, event: OrganisationEvent): Organisation {
  switch (event.type) {
    case 'InstitutionFounded':
      return { ...state, founded: true, institution: event.institution, ...event.data };
    case 'UnitChangeCancelled': {
      const { change } = event.data;
      const changes = state.changes.filter((each) => each.change !== change);
      return { ...state, changes, cancelled: [...state.cancelled, change] };
    }
    case 'GrantsByTwoBegun':
      return { ...state, grantsByTwo: true };
    case 'CommitteeFounded':
    case 'CommitteeMemberSeated':
    case 'CommitteeSeatEnded':
      return { ...state, committees: evolveCommittees(state.committees, event) };
    default:
      return { ...state, changes: [...state.changes, recordedChange(event)] };
  }
}

type ChangeEvent = Extract<OrganisationEvent, { type: 'UnitAdded' | 'UnitRenamed' | 'UnitMoved' | 'UnitClosed' }>;

function recordedChange(event: ChangeEvent): UnitChange {
  const { change = null, from = dayInJapan(event.at) } = event.data;
  const { unit } = event.data;
  switch (event.type) {
    case 'UnitAdded':
      return { kind: 'added', change, from, unit, name: event.data.name, parent: event.data.parent };
    case 'UnitRenamed':
      return { kind: 'renamed', change, from, unit, name: event.data.name };
    case 'UnitMoved':
      return { kind: 'moved', change, from, unit, parent: event.data.parent };
    case 'UnitClosed':
      return { kind: 'closed', change, from, unit, heir: event.data.heir, successors: event.data.successors };
    default:
      return unreachable(event);
  }
}

function changeOf(command: ChangeCommand, dated: { from: Day; change: ChangeId }): UnitChange {
  const { unit } = command;
  switch (command.type) {
    case 'AddUnit':
      return { kind: 'added', ...dated, unit, name: readable(command.name), parent: command.parent };
    case 'RenameUnit':
      return { kind: 'renamed', ...dated, unit, name: readable(command.name) };
    case 'MoveUnit':
      return { kind: 'moved', ...dated, unit, parent: command.parent };
    case 'CloseUnit': {
      const { heir } = command;
      const successors = [...new Set(heir === null ? command.successors : [heir, ...command.successors])];
      return { kind: 'closed', ...dated, unit, heir, successors };
    }
    default:
      return unreachable(command);
  }
}

/** What takes effect at once is written without its day: it is the day of the event, and cannot be cancelled. */
function occurrenceOf(change: UnitChange, today: Day): OrganisationOccurrence {
  const { unit, from } = change;
  const id = change.change ?? '';
  const coming = from > today ? { change: id, from } : {};
  switch (change.kind) {
    case 'added':
      return { type: 'UnitAdded', data: { unit, name: change.name, parent: change.parent, ...coming } };
    case 'renamed':
      return { type: 'UnitRenamed', data: { unit, name: change.name, ...coming } };
    case 'moved':
      return { type: 'UnitMoved', data: { change: id, unit, parent: change.parent, from } };
    case 'closed':
      return {
        type: 'UnitClosed',
        data: { change: id, unit, heir: change.heir, successors: change.successors, from },
      };
    default:
      return unreachable(change);
  }
}

/** The same renaming said again is done already; a name that the unit has anyhow is none to give it. @throws Refusal `organisation.name_same` */
function refuseOwnName(change: UnitChange, { changes }: Organisation): void {
  if (change.kind !== 'renamed') return;
  const { unit, from, name } = change;
  const isSaidAgain = changes.some(
    (each) => each.kind === 'renamed' && each.unit === unit && each.from === from && isSameName(each.name, name),
  );
  if (isSaidAgain) return;
  const errors = [{ pointer: '/name', code: 'organisation.name_same', params: { day: from } }];
  throw new Refusal('organisation.name_same', 'invalid', { day: from }, errors);
}

/** Whether the unit is so on that day already. */
function alreadyHolds(change: UnitChange, { changes }: Organisation): boolean {
  const known = unitsOn(changes, change.from).find(({ unit }) => unit === change.unit);
  if (!known) return false;
  switch (change.kind) {
    case 'added':
      return known.closed === undefined && known.parent === change.parent && isSameName(known.name, change.name);
    case 'renamed':
      return known.closed === undefined && isSameName(known.name, change.name);
    case 'moved':
      return known.closed === undefined && known.parent === change.parent;
    case 'closed':
      return known.closed?.heir === change.heir && isSameSet(known.closed.successors, change.successors);
    default:
      return unreachable(change);
  }
}

function cancel(change: ChangeId, state: Organisation, today: Day): OrganisationOccurrence[] {
  if (state.cancelled.includes(change)) return [];
  const known = state.changes.find((each) => each.change === change);
  if (!known) throw new Refusal('organisation.change_unknown', 'hidden');
  if (known.from <= today) throw new Refusal('organisation.change_in_force', 'conflict', { day: known.from });
  const left = state.changes.filter((each) => each !== known);
  const fault = planFault(left, today);
  if (fault) throw contradiction(fault);
  return [{ type: 'UnitChangeCancelled', data: { change } }];
}

function refuseUnfitDay(from: Day, at: string): void {
  const latest = dayInJapan(new Date(Date.parse(at) + CHANGE_DAYS_AHEAD_MAX * DAY_MS).toISOString());
  if (!isDay(from) || from < dayInJapan(at) || from > latest)
    throw unfit('organisation.day_out_of_reach', '/from', { years: Math.floor(CHANGE_DAYS_AHEAD_MAX / 365) });
}

function refuseUnfit(command: ChangeCommand, { changes }: Organisation, from: Day): void {
  const isKnown = changes.some(({ unit }) => unit === command.unit);
  if (command.type === 'AddUnit') {
    if (isKnown) throw new Refusal('organisation.unit_exists', 'conflict', { unit: command.unit });
    if (!SLUG.test(command.unit)) throw unfit('organisation.unit_unreadable', '/unit');
    return;
  }
  const stands = standing(unitsOn(changes, from)).some(({ unit }) => unit === command.unit);
  if (!stands && isKnown) throw new Refusal('organisation.unit_not_standing', 'conflict', { day: from });
  if (!stands) throw new Refusal('organisation.unit_unknown', 'hidden');
  if (command.type === 'CloseUnit' && command.successors.length > SUCCESSORS_MAX)
    throw unfit('organisation.successor_unknown', '/successors');
}

function refusalOf(fault: PlanFault, command: ChangeCommand): Refusal {
  const isAboutIt = fault.unit === command.unit;
  if (fault.fault === 'parent-not-standing' && isAboutIt) return unfit('organisation.parent_unknown', '/parent');
  if (fault.fault === 'ring') return unfit('organisation.unit_below_itself', '/parent');
  if (fault.fault === 'parent-not-standing' && command.type === 'CloseUnit' && fault.parent === command.unit)
    return new Refusal('organisation.unit_has_units', 'conflict', { unit: fault.unit, day: fault.day });
  if (fault.fault === 'successor-not-standing' && isAboutIt && command.type === 'CloseUnit')
    return unfit('organisation.successor_unknown', fault.successor === command.heir ? '/heir' : '/successors');
  return contradiction(fault);
}

function contradiction({ unit, day }: PlanFault): Refusal {
  return new Refusal('organisation.plan_contradicts', 'conflict', { unit, day });
}

function unfit(code: string, pointer: string, params: { [name: string]: number } = {}): Refusal {
  return new Refusal(code, 'invalid', params, [{ pointer, code, params }]);
}

function isSameSet(left: readonly UnitId[], right: readonly UnitId[]): boolean {
  return left.length === right.length && left.every((each) => right.includes(each));
}

function readable(name: TwoNames): TwoNames {
  const trimmed = { ja: name.ja.trim().normalize('NFC'), en: name.en.trim().normalize('NFC') };
  const errors = (['ja', 'en'] as const)
    .filter((language) => trimmed[language].length === 0 || trimmed[language].length > NAME_MAX)
    .map((language) => ({ pointer: `/name/${language}`, code: 'organisation.name_unreadable' }));
  if (errors.length > 0) throw new Refusal('organisation.name_unreadable', 'invalid', { most: NAME_MAX }, errors);
  return trimmed;
}

function isSameName(left: TwoNames, right: TwoNames): boolean {
  return left.ja === right.ja && left.en === right.en;
}
