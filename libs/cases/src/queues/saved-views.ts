// Queues that people keep under a name: for themselves, or for everybody who holds the same office. Rows, not events: nothing of a case hangs on them.
import type { Database, Queryable } from '#database';
import { Refusal, type Actor, type Clock, type PersonId, type RoleGrant, type UnitId } from '#kernel';
import { filtersOf, inView, Params, type WorklistQuery, type WorklistView } from '../views/worklist-query.js';
import type { CaseState } from '../case.js';
import type { Tier } from '../case-event.js';
import type { Stays } from './stays.js';

/** What a queue is narrowed to, as an address says it; but for words to look for, which would be names, and these are kept in clear. */
export type QueueFilter = {
  view?: WorklistView;
  state?: Exclude<CaseState, 'unopened'>;
  due?: 'over' | 'today';
  sort?: 'due' | 'escalated';
  owner?: 'me' | 'none' | PersonId;
  tier?: Tier;
  unit?: UnitId;
  escalated?: 'all' | 'untaken';
} & Stays;

export type SavedView = {
  viewId: string;
  name: string;
  owner: PersonId;
  /** Everybody who holds exactly this role over this unit sees it, too; null: its owner alone. */
  sharedWith: RoleGrant | null;
  filter: QueueFilter;
};

export type ViewWish = Pick<SavedView, 'name' | 'sharedWith' | 'filter'>;

export const VIEWS_MAX = 50;

type Row = { view_id: string; name: string; owner: PersonId; role: RoleGrant['role'] | null; unit: UnitId | null };

export class SavedViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One's own, and those shared with an office one holds now; by name. */
  async of(actor: Actor): Promise<SavedView[]> {
    return this.database.inInstitution(actor.institution, async (tx) => (await seenBy(tx, actor)).map(asView));
  }

  /**
   * Keeps a new one. The same id again is the same wish.
   * @throws Refusal `queue_view.office_not_yours` · `queue_view.too_many` · `queue_view.name_taken`
   */
  async keep(actor: Actor, viewId: string, wish: ViewWish): Promise<SavedView> {
    refuseForeignOffice(actor, wish);
    return this.database.inInstitution(actor.institution, async (tx) => {
      // One writer at a time per person, also before their first row.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 31))', [actor.id]);
      const own = await ownOf(tx, actor);
      if (own.some(({ view_id }) => view_id === viewId)) return { viewId, owner: actor.id, ...wish };
      if (own.length >= VIEWS_MAX) throw new Refusal('queue_view.too_many', 'conflict', { max: VIEWS_MAX });
      refuseSameName(wish.name, own);
      await tx.query(
        `insert into operation.saved_views (institution, view_id, owner, name, role, unit, filter, saved_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [actor.institution, viewId, actor.id, ...values(wish), this.clock.now()],
      );
      return { viewId, owner: actor.id, ...wish };
    });
  }

  /** @throws Refusal `queue_view.not_found` for any but one's own · as {@link keep} */
  async change(actor: Actor, viewId: string, wish: ViewWish): Promise<SavedView> {
    refuseForeignOffice(actor, wish);
    return this.database.inInstitution(actor.institution, async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 31))', [actor.id]);
      const own = await ownOf(tx, actor);
      if (!own.some(({ view_id }) => view_id === viewId)) throw new Refusal('queue_view.not_found', 'hidden');
      refuseSameName(
        wish.name,
        own.filter(({ view_id }) => view_id !== viewId),
      );
      await tx.query(
        `update operation.saved_views set name = $4, role = $5, unit = $6, filter = $7, saved_at = $8
         where institution = $1 and view_id = $2 and owner = $3`,
        [actor.institution, viewId, actor.id, ...values(wish), this.clock.now()],
      );
      return { viewId, owner: actor.id, ...wish };
    });
  }

  /** @throws Refusal `queue_view.not_found` for any but one's own */
  async forget(actor: Actor, viewId: string): Promise<void> {
    await this.database.inInstitution(actor.institution, async (tx) => {
      const { rows } = await tx.query(
        'delete from operation.saved_views where institution = $1 and view_id = $2 and owner = $3 returning view_id',
        [actor.institution, viewId, actor.id],
      );
      if (rows.length === 0) throw new Refusal('queue_view.not_found', 'hidden');
    });
  }

  /** How many cases each of these queries finds, in their order, by one look at the worklist; none of them looks for words. */
  async counts(actor: Actor, queries: readonly WorklistQuery[]): Promise<number[]> {
    if (queries.length === 0) return [];
    const params = new Params();
    const institution = params.add(actor.institution);
    const columns = queries.map((query, index) => {
      const where = [inView(query, query.view, params), ...filtersOf(query, params)];
      return `count(*) filter (where ${where.join(' and ')})::int as n${index}`;
    });
    return this.database.inInstitution(actor.institution, async (tx) => {
      const { rows } = await tx.query<{ [column: string]: number }>(
        `select ${columns.join(', ')} from views.worklist w where w.institution = ${institution}`,
        params.values,
      );
      return queries.map((_, index) => rows[0]?.[`n${index}`] ?? 0);
    });
  }
}

type Stored = Row & { filter: QueueFilter };

async function seenBy(tx: Queryable, { id, institution, roles }: Actor): Promise<Stored[]> {
  const { rows } = await tx.query<Stored>(
    `select view_id, name, owner, role, unit, filter from operation.saved_views v
     where institution = $1 and (owner = $2 or exists (
       select 1 from unnest($3::text[], $4::text[]) as held (role, unit)
       where held.role = v.role and held.unit is not distinct from v.unit))
     order by owner <> $2, name, view_id`,
    [institution, id, roles.map(({ role }) => role), roles.map(({ unit }) => unit)],
  );
  return rows;
}

async function ownOf(tx: Queryable, { id, institution }: Actor): Promise<Row[]> {
  const { rows } = await tx.query<Row>(
    'select view_id, name, owner, role, unit from operation.saved_views where institution = $1 and owner = $2',
    [institution, id],
  );
  return rows;
}

function values({ name, sharedWith, filter }: ViewWish): unknown[] {
  return [name, sharedWith?.role ?? null, sharedWith?.unit ?? null, JSON.stringify(filter)];
}

function asView({ view_id, name, owner, role, unit, filter }: Stored): SavedView {
  return { viewId: view_id, name, owner, sharedWith: role === null ? null : { role, unit }, filter };
}

function refuseSameName(name: string, own: readonly Row[]): void {
  if (own.some((view) => view.name === name))
    throw new Refusal('queue_view.name_taken', 'invalid', { name }, [
      { pointer: '/name', code: 'queue_view.name_taken', params: { name } },
    ]);
}

function refuseForeignOffice({ roles }: Actor, { sharedWith }: ViewWish): void {
  if (sharedWith === null) return;
  const holds = roles.some(({ role, unit }) => role === sharedWith.role && unit === sharedWith.unit);
  if (!holds) {
    const fault = { pointer: '/sharedWith', code: 'queue_view.office_not_yours' };
    throw new Refusal('queue_view.office_not_yours', 'invalid', {}, [fault]);
  }
}
