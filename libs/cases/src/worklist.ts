// The worklist: one row per case, folded from its events by the decider's own `evolve`, so that row and case can never disagree.
// Names lie apart in person_cards and go with the person. What is due hangs on the institution's calendar besides: when that changes, every case
// that waits is counted anew.
import type { Queryable } from '#database';
import { defineProjection, type RecordedEvent } from '#event-store';
import { foldName, type InstitutionId, type PersonId } from '#kernel';
import {
  CALENDAR_EVENTS,
  evolveCalendar,
  USUAL,
  type CalendarEvent,
  type InstitutionCalendar,
} from './calendar/institution-calendar.js';
import { evolve } from './case-fold.js';
import { BOARD, seatKeys, waitingKeys } from './decisions/board/seat-keys.js';
import { unopened, type Case } from './case.js';
import { CASE_EVENTS, type CaseEvent } from './case-event.js';
import { LABORATORIES, LaboratoryRows } from './duties/laboratory-rows.js';
import type { Names } from './dossier.js';
import type { PolicyEvent } from './policies/institution-policies.js';
import { KEPT_POLICIES, keepPolicy, learnKept } from './policies/kept-policies.js';
import { namesOf } from './dossier/facts.js';
import { STAGE_SPANS, StageSpans } from './queues/stage-spans.js';
import { ownerWaiting } from './ownership/owner.js';
import { climbOf, deadlineOf, dueUnseen } from './turns/deadline.js';
import { stageOf } from './turns/stage.js';
import { reachOf, readersOf } from './units/unit-reach.js';
import { takenBy } from './ownership/escalation-view.js';
import { waitingFor, waitingForUnseen, type WaitingFor } from './views/waiting-for.js';

export const worklistProjection = defineProjection({
  name: 'worklist',
  version: 9, // Raise it when a column or the fold changes meaning: the worker then folds everything again beside the old table.
  tables: `
    create table worklist (
      institution    text not null,
      case_id        text primary key,
      number         text not null,
      type           text not null,
      state          text not null,
      applicant      text not null,
      host           text not null,
      unit           text not null,
      laboratory     text not null,
      folded         text not null,
      waiting_who    text,
      waiting_unit   text,
      waiting_since  text,
      seats          jsonb,
      seated         jsonb,
      turn           text,
      due_at         text,
      due_unseen_at  text,
      climbs_at      text,
      climbs_to      text,
      owner          text,
      owner_unseen   text,
      owners         jsonb not null,
      readers        jsonb not null,
      reach          jsonb,
      tier           text,
      escalated_at   text,
      escalated_to   text,
      taken_by       text,
      stage          text,
      stage_since    text,
      is_submitted   boolean not null,
      changed_at     text not null,
      version        integer not null,
      fold           jsonb not null
    );
    create index worklist_by_change on worklist (institution, changed_at desc, case_id desc);
    create index worklist_by_waiting on worklist (institution, waiting_who, waiting_since, case_id) where waiting_who is not null;
    create index worklist_by_host on worklist (institution, host, changed_at desc, case_id desc);
    create index worklist_by_applicant on worklist (applicant);
    create index worklist_by_climb on worklist (climbs_at, case_id) where climbs_at is not null;

${STAGE_SPANS}
${LABORATORIES}
    create table worklist_calendars (
      institution    text primary key,
      calendar       jsonb not null
    );
    ${KEPT_POLICIES}`,
  handles: [...CASE_EVENTS, ...CALENDAR_EVENTS, 'PolicyDrafted'],
  apply: (tx, event) => foldAll(tx, [event]),
  applyAll: foldAll,
});

// A calendar reaches every case that waits, so everything before it is written first; a policy reaches none that was folded before it.
async function foldAll(tx: Queryable, events: readonly RecordedEvent[]): Promise<void> {
  let cases: CaseEvent[] = [];
  for (const event of events) {
    if (event.type === 'PolicyDrafted')
      await keepPolicy(tx, event as unknown as Extract<PolicyEvent, { type: 'PolicyDrafted' }>);
    else if (!CALENDAR_TYPES.has(event.type)) cases.push(event as unknown as CaseEvent);
    else {
      await foldCases(tx, cases);
      cases = [];
      await foldCalendar(tx, event as unknown as CalendarEvent);
    }
  }
  await foldCases(tx, cases);
}

const CALENDAR_TYPES: ReadonlySet<string> = new Set(CALENDAR_EVENTS);

/** Folds every event into its case, then writes each case once. */
async function foldCases(tx: Queryable, events: readonly CaseEvent[]): Promise<void> {
  if (events.length === 0) return;
  const ids = [...new Set(events.map(caseIdOf))];
  const { rows } = await tx.query<{ id: string; fold: Case }>(FOLDS, [ids]);
  const folds = new Map(rows.map(({ id, fold }) => [id, fold]));
  const last = new Map<string, CaseEvent>();
  const stays = new StageSpans();
  const laboratories = new LaboratoryRows();
  for (const event of events) {
    const id = caseIdOf(event);
    const before = folds.get(id) ?? unopened;
    const after = evolve(before, event);
    folds.set(id, after);
    stays.note(id, event, before, after);
    laboratories.note(event.institution, id, before, after);
    last.set(id, event);
  }
  await learnKept(
    tx,
    'worklist_policies',
    [...last].map(([id, { institution }]) => ({ institution, version: (folds.get(id) ?? unopened).policy })),
  );
  const calendars = await calendarsOf(tx, new Set(events.map(({ institution }) => institution)));
  const written = [...last].map(([id, event]) =>
    rowOf(id, event, folds.get(id) ?? unopened, calendars.get(event.institution) ?? USUAL),
  );
  await tx.query(
    WRITE,
    COLUMNS.map((_, column) => written.map((row) => row[column])),
  );
  await stays.write(tx);
  await laboratories.write(tx);
}

async function calendarsOf(
  tx: Queryable,
  institutions: ReadonlySet<InstitutionId>,
): Promise<Map<InstitutionId, InstitutionCalendar>> {
  const { rows } = await tx.query<{ institution: InstitutionId; calendar: InstitutionCalendar }>(CALENDARS, [
    [...institutions],
  ]);
  return new Map(rows.map(({ institution, calendar }) => [institution, calendar]));
}

const CALENDARS = {
  name: 'worklist.calendars',
  text: 'select institution, calendar from worklist_calendars where institution = any($1::text[])',
};

async function foldCalendar(tx: Queryable, event: CalendarEvent): Promise<void> {
  const { institution } = event;
  const before = (await calendarsOf(tx, new Set([institution]))).get(institution) ?? USUAL;
  const calendar = evolveCalendar(before, event);
  await tx.query(
    `insert into worklist_calendars (institution, calendar) values ($1, $2)
     on conflict (institution) do update set calendar = excluded.calendar`,
    [institution, JSON.stringify(calendar)],
  );
  const { rows } = await tx.query<{ id: string; fold: Case }>(
    'select case_id as id, fold from worklist where institution = $1 and waiting_who is not null',
    [institution],
  );
  await learnKept(
    tx,
    'worklist_policies',
    rows.map(({ fold }) => ({ institution, version: fold.policy })),
  );
  const counted = rows.map(({ id, fold }) => [id, ...dueOf(fold, calendar)]);
  await tx.query(
    `update worklist w set turn = n.turn, due_at = n.due_at, due_unseen_at = n.due_unseen_at, climbs_at = n.climbs_at,
       climbs_to = n.climbs_to
     from unnest(${['id', ...DUE].map((_, index) => `$${index + 1}::text[]`).join(', ')}) as n (id, ${DUE.join(', ')})
     where w.case_id = n.id`,
    ['id', ...DUE].map((_, column) => counted.map((row) => row[column])),
  );
}

const DUE = ['turn', 'due_at', 'due_unseen_at', 'climbs_at', 'climbs_to'] as const;

/** In the order of {@link DUE}. */
function dueOf(state: Case, calendar: InstitutionCalendar): (string | null)[] {
  const dueAt = deadlineOf(state, calendar)?.dueAt ?? null;
  const climb = climbOf(state, calendar);
  return [climb?.turnId ?? null, dueAt, dueUnseen(state, calendar), climb?.at ?? null, climb?.to ?? null];
}

function caseIdOf({ stream }: CaseEvent): string {
  return stream.slice('case-'.length);
}

const FOLDS = {
  name: 'worklist.folds',
  text: 'select case_id as id, fold from worklist where case_id = any($1::text[])',
};

const OF_THE_OPENING: ReadonlySet<string> = new Set([
  ...['institution', 'case_id', 'number', 'type', 'applicant', 'host', 'unit'],
]);

const COLUMNS = [
  ...['institution', 'case_id', 'number', 'type', 'state', 'applicant', 'host', 'unit', 'laboratory'],
  ...['folded', 'waiting_who', 'waiting_unit', 'waiting_since', 'seats', 'seated', ...DUE],
  ...[
    'owner',
    'owner_unseen',
    'owners',
    'readers',
    'reach',
    'tier',
    'escalated_at',
    'escalated_to',
    'taken_by',
    'stage',
    'stage_since',
    'is_submitted',
  ],
  ...['changed_at', 'version', 'fold'],
] as const;

/** What an event may change; who and where a case is of stays. */
const CHANGING = COLUMNS.filter((column) => !OF_THE_OPENING.has(column));

const TYPES: { [column: string]: string } = {
  version: 'integer',
  fold: 'jsonb',
  seats: 'jsonb',
  seated: 'jsonb',
  owners: 'jsonb',
  readers: 'jsonb',
  reach: 'jsonb',
  is_submitted: 'boolean',
};

const WRITE = {
  name: 'worklist.write',
  text: `insert into worklist (${COLUMNS.join(', ')})
    select * from unnest(${COLUMNS.map((column, index) => `$${index + 1}::${TYPES[column] ?? 'text'}[]`).join(', ')})
    on conflict (case_id) do update set ${CHANGING.map((column) => `${column} = excluded.${column}`).join(', ')}`,
};

/** In the order of {@link COLUMNS}. */
function rowOf(
  caseId: string,
  { institution, version }: CaseEvent,
  state: Case,
  calendar: InstitutionCalendar,
): unknown[] {
  const { type, number, applicant, host, unit, laboratory, changedAt } = state;
  const waiting = waitingFor(state);
  return [
    ...[institution, caseId, number, type, state.state, applicant, host, unit, laboratory],
    foldName(`${number} ${laboratory}`),
    ...waitingOf(state, waiting),
    ...dueOf(state, calendar),
    ...deskOf(state, waiting),
    ...[changedAt, version, JSON.stringify(state)],
  ];
}

/** Of several seats that wait it is the board that does, and each of them is looked for by its keys. */
function waitingOf(state: Case, waiting: WaitingFor | null): unknown[] {
  if (waiting === null) return [null, null, null, null, null];
  const keys = waiting.what === 'decision' ? waitingKeys(state) : null;
  if (keys === null) return [waiting.who, waiting.unit, waiting.since, null, null];
  return [BOARD, null, waiting.since, JSON.stringify(keys.seats), JSON.stringify(keys.seated)];
}

/** Of offices over other units that its route names; null where it names none. */
function reachKeys(state: Case): string | null {
  const keys = reachOf(state).map(({ role, unit }) => seatKeys.role(role, unit));
  return keys.length === 0 ? null : JSON.stringify([...new Set(keys)]);
}

/** Who looks after it, how high it was carried, and at which stage it is. */
function deskOf(state: Case, waiting: WaitingFor | null): unknown[] {
  const stage = stageOf(state);
  return [
    ownerWaiting(waiting, state)?.person ?? null,
    ownerWaiting(waitingForUnseen(state), state)?.person ?? null,
    JSON.stringify(state.owners.map(({ person }) => person)),
    JSON.stringify(readersOf(state)),
    reachKeys(state),
    ...[state.assignment?.tier ?? null, state.escalatedAt, state.escalatedTo, takenBy(state)],
    ...[stage?.stage ?? null, stage?.since ?? null, state.round > 0],
  ];
}

export const personCardsProjection = defineProjection({
  name: 'person_cards',
  version: 1,
  tables: `
    create table person_cards (
      institution  text not null,
      person_id    text primary key,
      name         text not null,
      folded       text not null
    );`,
  handles: ['DeclarationReceived', 'CaseSubmitted', 'PersonErased'],
  personal: true,
  async apply(tx, recorded) {
    if (recorded.type === 'PersonErased') {
      await tx.query('delete from person_cards where person_id = $1', [recorded.data['person']]);
      return;
    }
    const event = recorded as unknown as Extract<CaseEvent, { type: 'DeclarationReceived' | 'CaseSubmitted' }>;
    const person = event.subject?.person;
    if (person === undefined || event.personal === undefined || event.personal === 'erased') return;
    const names =
      'dossier' in event.personal
        ? namesOf(event.personal.dossier)
        : namesOf({ host: {}, applicant: event.personal.applicant });
    await writeCard(tx, event.institution, person, names);
  },
});

async function writeCard(tx: Queryable, institution: string, person: PersonId, names: Names): Promise<void> {
  const name = displayName(names);
  if (name === null) return;
  const folded = Object.values(names).map(foldName).join('\n');
  await tx.query(
    `insert into person_cards (institution, person_id, name, folded) values ($1, $2, $3, $4)
     on conflict (person_id) do update set name = excluded.name, folded = excluded.folded`,
    [institution, person, name, folded],
  );
}

/** The one name by which a list shows a person: as they prefer, else as the passport has it, else whatever there is. */
export function displayName(names: Names | null): string | null {
  if (names === null) return null;
  const { preferred, passport, kanji, native, katakana, previous } = names;
  return [preferred, passport, kanji, native, katakana, previous].find((name) => name?.trim()) ?? null;
}
