// Questions to the worklist. Whoever asks sees only cases they stand in a relation to, and of each only what that relation may see.
import type { Database, Queryable } from '#database';
import { holdersOf, unitsBelow, unitsUpFrom, type DelegationId, type TreeUnit } from '#identity';
import { DECIDING_ROLES, type BusinessCalendar } from '#policy';
import { Refusal, foldName, type Actor, type CaseId, type Instant, type PersonId, type UnitId } from '#kernel';
import type { Case, CaseState } from '../case.js';
import type { Tier } from '../case-event.js';
import { sitsFor } from '../decisions/board/seat.js';
import { BOARD, seatKeys } from '../decisions/board/seat-keys.js';
import { relationTo } from '../decisions/who-may.js';
import { learnKept } from '../policies/kept-policies.js';
import { kindOf } from '../kinds/case-kinds.js';
import type { CaseType } from '../kinds/case-types.js';
import { staysOf, type Stays } from '../queues/stays.js';
import { notBlind } from '../second-looks/second-looks.js';
import { pathsOf, unitsNamed } from '../units/unit-reach.js';
import { sees } from '../visible-fields.js';
import { dueSeen, dueView, type DueView } from '../turns/deadline.js';
import { waitingSeen } from './case-view.js';
import { escalationSeen, type EscalationSeen } from '../ownership/escalation-view.js';
import { ownerSeen } from '../ownership/owner-view.js';
import { badgeOf, type Badge, type WaitingFor } from './waiting-for.js';

/** mine: I am the host · queue: it waits for me · all: everything I may read */
export type WorklistView = 'mine' | 'queue' | 'all';

export type WorklistQuery = {
  actor: Actor;
  /** Whom the actor stands in for now: what waits for these is in the actor's queue, too. */
  standIns?: readonly StandIn[];
  /** The university's units, for roles over a unit. */
  tree: readonly TreeUnit[];
  view: WorklistView;
  /** Part of a name, a case number or a laboratory. */
  q?: string;
  state?: CaseState;
  /** Whose it is at the desk where it waits; `me`: mine at any desk; `none`: nobody's. */
  owner?: 'me' | 'none' | PersonId;
  tier?: Tier;
  /** In or below this unit. */
  unit?: UnitId;
  /** Only what was carried higher in its round and runs; `untaken`: and that nobody there has taken. */
  escalated?: 'all' | 'untaken';
  /** Only what is due before this instant. */
  dueBefore?: Instant;
  /** What is due first comes first, what is due never last; or what was carried higher longest ago. */
  sort?: 'due' | 'escalated';
  /** By which what is due is counted, and as of when. */
  calendar: BusinessCalendar;
  now: Instant;
  cursor?: string;
  limit: number;
} & Stays;

/** The actor in an absent person's place: with their role, and bound by both persons' duties. */
export type StandIn = { delegation: DelegationId; actor: Actor };

export type WorklistRow = {
  id: CaseId;
  number: string;
  type: CaseType;
  state: CaseState;
  badge: Badge;
  personName: string | null;
  applicant: PersonId;
  host: PersonId;
  unit: UnitId;
  laboratory: string;
  tier: Tier | null;
  waitingFor: WaitingFor | null;
  /** Who looks after it at the desk where it waits. */
  owner: PersonId | null;
  due: DueView | null;
  openedAt: Instant;
  changedAt: Instant;
  escalatedAt: Instant | null;
  escalation: EscalationSeen | null;
  version: number;
  /** In the queue: by which delegation it waits for the actor; null: by a role of their own. */
  delegation: DelegationId | null;
};

export type WorklistPage = { items: WorklistRow[]; next: string | null; counts: { [view in WorklistView]: number } };

export const WORKLIST_LIMIT_MAX = 200;

type Stored = {
  case_id: CaseId;
  version: number;
  fold: Case;
  name: string | null;
  place: string;
  delegation: DelegationId | null;
};

/** One page: what waits longest comes first in the queue, what changed last elsewhere. @throws Refusal `request.cursor` */
export async function worklist(database: Database, query: WorklistQuery): Promise<WorklistPage> {
  const limit = Math.min(Math.max(query.limit, 1), WORKLIST_LIMIT_MAX);
  return database.inInstitution(query.actor.institution, async (tx) => {
    const rows = await page(tx, query, limit + 1);
    const shown = rows.slice(0, limit);
    await learnKept(
      tx,
      'views.worklist_policies',
      shown.map(({ fold }) => ({ institution: query.actor.institution, version: fold.policy })),
    );
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const items = shown.flatMap((row) => rowSeen(row, query) ?? []);
    return { items, next: last ? cursorOf(last, query) : null, counts: await counts(tx, query) };
  });
}

/** Everything in the actor's queue, what waited longest first, without counting what else there is. */
export async function* queueOf(
  database: Database,
  query: Omit<WorklistQuery, 'view' | 'cursor' | 'limit'>,
): AsyncGenerator<WorklistRow> {
  let cursor: string | undefined;
  do {
    const asked: WorklistQuery = { ...query, view: 'queue', limit: WORKLIST_LIMIT_MAX, ...(cursor && { cursor }) };
    const rows = await database.inInstitution(query.actor.institution, (tx) => page(tx, asked, WORKLIST_LIMIT_MAX));
    yield* rows.flatMap((row) => rowSeen(row, asked) ?? []);
    const last = rows.length === WORKLIST_LIMIT_MAX ? rows.at(-1) : undefined;
    cursor = last && cursorOf(last, asked);
  } while (cursor !== undefined);
}

function rowSeen(row: Stored, { actor, standIns = [], tree, calendar, now }: WorklistQuery): WorklistRow | null {
  const { case_id, version, fold, name, delegation } = row;
  const reader = standIns.find((each) => each.delegation === delegation)?.actor ?? actor;
  const relation = relationTo(reader, fold, unitsUpFrom(fold.unit, tree), pathsOf(unitsNamed(fold), tree));
  if (relation === null) return null;
  const { number, state, applicant, host, unit, laboratory, openedAt, changedAt, escalatedAt, assignment } = fold;
  return {
    ...{
      id: case_id,
      number,
      type: kindOf(fold).type,
      state,
      badge: badgeOf(fold),
      applicant,
      host,
      unit,
      laboratory,
    },
    ...{ openedAt, changedAt, escalatedAt, version, delegation },
    personName: sees(relation, 'person') ? name : null,
    tier: sees(relation, 'tier') ? (assignment?.tier ?? null) : null,
    waitingFor: waitingSeen(fold, relation),
    owner: ownerSeen(fold, relation)?.person ?? null,
    escalation: escalationSeen(fold, relation, { calendar, now }),
    due: dueView(dueSeen(fold, relation, calendar), now, calendar),
  };
}

/** Parameters of a statement, numbered as they are added. */
export class Params {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

async function page(tx: Queryable, query: WorklistQuery, limit: number): Promise<Stored[]> {
  const params = new Params();
  const institution = `w.institution = ${params.add(query.actor.institution)}`;
  const where = [
    institution,
    inView(query, query.view, params),
    ...withheld(query, params),
    ...filtersOf(query, params),
  ];
  const due = query.sort === 'due' ? dueColumn(query, params) : '';
  const [column, order, beyond] = orderOf(query, due);
  if (query.cursor !== undefined) {
    const [at, id] = readCursor(query.cursor, orderName(query));
    where.push(`(${column}, w.case_id) ${beyond} (${params.add(at)}, ${params.add(id)})`);
  }
  const { rows } = await tx.query<Stored>(
    `select w.case_id, w.version, w.fold, c.name, ${column} as place, ${placeIn(query, params)} as delegation
     from views.worklist w left join views.person_cards c on c.person_id = w.applicant
     where ${where.join(' and ')} order by ${column} ${order}, w.case_id ${order} limit ${params.add(limit)}`,
    params.values,
  );
  return rows;
}

/** Everything of a query that narrows a view; `q` looks into `c`, the cards of persons, besides. */
export function filtersOf(query: WorklistQuery, params: Params): string[] {
  const { state, owner, tier, unit, escalated, dueBefore, tree } = query;
  const where: string[] = [];
  if (state) where.push(`w.state = ${params.add(state)}`);
  if (tier) where.push(`w.tier = ${params.add(tier)}`);
  if (unit) where.push(`w.unit = any(${params.add(unitsBelow(unit, tree))})`);
  if (escalated) where.push(ESCALATED, ...(escalated === 'untaken' ? ['w.taken_by is null'] : []));
  if (owner) where.push(...ownersOf(owner, query, params));
  const sought = query.q ? foldName(query.q) : '';
  if (sought !== '') {
    const like = params.add(`%${sought.replace(/[\\%_]/g, '\\$&')}%`);
    where.push(`(w.folded like ${like} or c.folded like ${like})`);
  }
  if (dueBefore !== undefined) where.push(`${dueColumn(query, params)} < ${params.add(dueBefore)}`);
  return [...where, ...staysOf(query, params)];
}

/** A condition of its own index. */
export const ESCALATED = `w.escalated_at is not null and w.state in ('screening', 'in-review')`;

const RUNNING: readonly CaseState[] = ['screening', 'in-review', 'returned'];

/** What is mine I know anyway; of others', and of nobody's, whoever may not know of hits learns none by it. */
function ownersOf(owner: string, query: WorklistQuery, params: Params): string[] {
  if (owner === 'me') return [`w.owners ? ${params.add(query.actor.id)}`];
  const column = seenColumn('w.owner', 'w.owner_unseen', query, params);
  if (owner === 'none') return [`w.state = any(${params.add(RUNNING)})`, `${column} is null`];
  return [`${column} = ${params.add(owner)}`];
}

async function counts(tx: Queryable, query: WorklistQuery): Promise<WorklistPage['counts']> {
  const params = new Params();
  const institution = params.add(query.actor.institution);
  const [mine, queue, all] = (['mine', 'queue', 'all'] as const).map((view) => inView(query, view, params));
  const left = withheld(query, params).map((each) => ` and ${each}`);
  const { rows } = await tx.query<{ mine: number; queue: number; all: number }>(
    `select count(*) filter (where ${mine})::int as mine, count(*) filter (where ${queue})::int as queue,
            count(*) filter (where ${all})::int as all
     from views.worklist w where w.institution = ${institution}${left.join('')}`,
    params.values,
  );
  return rows[0] ?? { mine: 0, queue: 0, all: 0 };
}

/** A case that waits for a second look is in no list of those who may give it: its row would tell how it was decided. */
function withheld({ actor }: WorklistQuery, params: Params): string[] {
  return [notBlind(actor, 'w', () => params.add(actor.id))].filter((each) => each !== null);
}

/** Whether a row belongs to a view of this reader. */
export function inView(query: WorklistQuery, view: WorklistView, params: Params): string {
  if (view === 'queue') return `(${[ownQueue(query, params), ...lentQueues(query, params)].join(' or ')})`;
  const mine = `w.host = ${params.add(query.actor.id)}`;
  return view === 'mine' ? mine : `(${[mine, ...reads(query, params)].join(' or ')})`;
}

function ownQueue({ actor, tree }: WorklistQuery, params: Params): string {
  const mine = `w.host = ${params.add(actor.id)} and w.waiting_who = 'host'`;
  return `(${[mine, ...waitsFor(actor, tree, params)].join(' or ')})`;
}

function lentQueues({ standIns = [], tree }: WorklistQuery, params: Params): string[] {
  return standIns.map(({ actor }) => `(${['false', ...waitsFor(actor, tree, params)].join(' or ')})`);
}

/** By which delegation a row is in the queue: what waits for the actor's own role as well is theirs. */
function placeIn(query: WorklistQuery, params: Params): string {
  const { view, standIns = [] } = query;
  if (view !== 'queue' || standIns.length === 0) return 'null';
  const lent = lentQueues(query, params).map(
    (waits, index) => `when ${waits} then ${params.add(standIns[index]?.delegation)}::text`,
  );
  return `case when ${ownQueue(query, params)} then null ${lent.join(' ')} end`;
}

const READS_ALL = new Set<string>(
  holdersOf('case.read').flatMap(({ holder, relation }) => (relation === 'institution' ? [holder] : [])),
);
const READS_UNIT = new Set<string>(
  holdersOf('case.read').flatMap(({ holder, relation }) => (relation === 'unit' ? [holder] : [])),
);
const DECIDES = new Set<string>(holdersOf('case.decide').map(({ holder }) => holder));

function reads({ actor, tree }: WorklistQuery, params: Params): string[] {
  if (actor.roles.some(({ role }) => READS_ALL.has(role))) return ['true'];
  const carried = actor.onBehalfOf === null ? [`w.readers ? ${params.add(actor.id)}`] : [];
  const byUnit = actor.roles.flatMap(({ role, unit }) =>
    READS_UNIT.has(role) ? [unit === null ? 'true' : `w.unit = any(${params.add(unitsBelow(unit, tree))})`] : [],
  );
  return [...byUnit, ...askedElsewhere(actor, tree, params), ...carried];
}

/** What lies in another unit, and whose route names an office of this actor's. */
function askedElsewhere(actor: Actor, tree: readonly TreeUnit[], params: Params): string[] {
  const keys = actor.roles.flatMap(({ role, unit }) => {
    const held = DECIDING_ROLES.find((each) => each === role);
    return held && unit !== null ? unitsBelow(unit, tree).map((each) => seatKeys.role(held, each)) : [];
  });
  return keys.length === 0 ? [] : [`(w.reach is not null and w.reach ?| ${params.add(keys)})`];
}

function waitsFor(actor: Actor, tree: readonly TreeUnit[], params: Params): string[] {
  // Nobody decides what they host, nor what the one hosts in whose place they act, so it does not wait for them.
  const persons = [actor.id, actor.onBehalfOf].filter((person) => person !== null);
  const seats = seatsFor(actor, tree);
  const board =
    seats.length === 0
      ? []
      : [
          `w.waiting_who = '${BOARD}' and w.host <> all(${params.add(persons)}) and w.seats ?| ${params.add(seats)}
           and not w.seated ?| ${params.add(persons)}`,
        ];
  const alone = actor.roles.flatMap(({ role, unit }) => {
    if (!DECIDES.has(role)) return [];
    const own = `w.waiting_who = ${params.add(role)} and w.host <> all(${params.add(persons)})`;
    if (unit === null || READS_ALL.has(role)) return [own];
    return [`${own} and w.waiting_unit = any(${params.add(unitsBelow(unit, tree))})`];
  });
  return [...alone, ...board];
}

/** The seats of several that this actor could fill: by a role, or as a member of a committee, or in the place of one. */
function seatsFor(actor: Actor, tree: readonly TreeUnit[]): string[] {
  const deciding = actor.roles.flatMap(({ role, unit }) => {
    const held = DECIDING_ROLES.find((each) => each === role);
    return held ? [{ role: held, unit }] : [];
  });
  if (deciding.length === 0) return [];
  const byRole = deciding.flatMap(({ role, unit }) =>
    unit === null || READS_ALL.has(role)
      ? [seatKeys.role(role, null)]
      : unitsBelow(unit, tree).map((each) => seatKeys.role(role, each)),
  );
  return [...new Set([...byRole, seatKeys.member(sitsFor(actor))])];
}

/** Behind every instant. */
const NEVER = '9999';

function orderOf({ view, sort }: WorklistQuery, due: string): [column: string, order: 'asc' | 'desc', beyond: string] {
  if (sort === 'due') return [`coalesce(${due}, '${NEVER}')`, 'asc', '>'];
  if (sort === 'escalated') return [`coalesce(w.escalated_at, '${NEVER}')`, 'asc', '>'];
  return view === 'queue' ? ['w.waiting_since', 'asc', '>'] : ['w.changed_at', 'desc', '<'];
}

const SEES_HITS = new Set<string>(holdersOf('hit.adjudicate').map(({ holder }) => holder));

/** Whoever may not know of hits learns of none by an order or a filter: of their own cases the office's members are among them. */
function dueColumn(query: WorklistQuery, params: Params): string {
  return seenColumn('w.due_at', 'w.due_unseen_at', query, params);
}

function seenColumn(seen: string, unseen: string, { actor }: WorklistQuery, params: Params): string {
  if (!actor.roles.some(({ role }) => SEES_HITS.has(role))) return unseen;
  return `case when w.host = ${params.add(actor.id)} then ${unseen} else ${seen} end`;
}

const orderName = ({ view, sort }: WorklistQuery): string => (sort === undefined ? view : `${view} by ${sort}`);

function cursorOf({ place, case_id }: Stored, query: WorklistQuery): string {
  return Buffer.from(JSON.stringify([orderName(query), place, case_id])).toString('base64url');
}

function readCursor(cursor: string, order: string): [Instant, CaseId] {
  const fault = new Refusal('request.cursor', 'malformed');
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(read) &&
      read.length === 3 &&
      read[0] === order &&
      read.every((each) => typeof each === 'string')
    ) {
      return [String(read[1]), String(read[2])];
    }
  } catch {
    throw fault;
  }
  throw fault;
}
