// The queues in numbers: how old what runs is at each stage, what came and went by weeks, and how long each stage took. No number depends on a hit.
import type { Database } from '#database';
import { unitsBelow, type TreeUnit } from '#identity';
import { calendarDay, dayInJapan, nextDay, type BusinessCalendar } from '#policy';
import type { Actor, Instant, UnitId } from '#kernel';
import { inView, Params, type WorklistQuery } from '../views/worklist-query.js';
import { STAGES, type Stage } from '../turns/stage.js';
import { mondaysUpTo, sinceWhich } from './stays.js';

export type Figures = {
  /** Of what runs: how many at each stage, by the business days since it came there: 0–2, 3–5, 6–10, more. Null where no holidays are known. */
  ageing: { stage: Stage; counts: [number, number, number, number] }[] | null;
  /**
   * Weeks from Monday on, the oldest first: first submissions, and decisions and withdrawals of what was submitted; and first submissions of the
   * week that lies 52 weeks before.
   */
  weeks: { from: string; arrived: number; closed: number; arrivedYearBefore: number }[];
  /** Stays that ended within these weeks: how many, and the whole business days of the middle one and of one in ten at either end. */
  stages: { stage: Stage; count: number; p10: number; median: number; p90: number }[] | null;
};

export type FiguresOf = {
  actor: Actor;
  tree: readonly TreeUnit[];
  calendar: BusinessCalendar;
  now: Instant;
  /** In or below this unit; left out: all that the reader may read. */
  unit?: UnitId;
};

export async function figures(database: Database, of: FiguresOf): Promise<Figures> {
  const mondays = mondaysUpTo(of.now);
  return {
    ageing: await ageing(database, of),
    weeks: await weeks(database, of, mondays),
    stages: await stages(database, of, mondays[0] ?? of.now),
  };
}

/** Which rows are meant, of the worklist's table `w`. */
function rowsOf(of: FiguresOf, params: Params): string {
  const query: WorklistQuery = { ...of, view: 'all', limit: 1 };
  const below = of.unit === undefined ? [] : [`w.unit = any(${params.add(unitsBelow(of.unit, of.tree))})`];
  return [`w.institution = ${params.add(of.actor.institution)}`, inView(query, 'all', params), ...below].join(' and ');
}

async function ageing(database: Database, of: FiguresOf): Promise<Figures['ageing']> {
  const edges = [2, 5, 10].map((days) => sinceWhich(days, of));
  if (edges.some((edge) => edge === null)) return null;
  const params = new Params();
  const [young, older, oldest] = edges.map((edge) => params.add(edge));
  const where = rowsOf(of, params);
  const { rows } = await database.inInstitution(of.actor.institution, (tx) =>
    tx.query<{ stage: Stage; a: number; b: number; c: number; d: number }>(
      `select w.stage, count(*) filter (where w.stage_since >= ${young})::int as a,
              count(*) filter (where w.stage_since < ${young} and w.stage_since >= ${older})::int as b,
              count(*) filter (where w.stage_since < ${older} and w.stage_since >= ${oldest})::int as c,
              count(*) filter (where w.stage_since < ${oldest})::int as d
       from views.worklist w where ${where} and w.stage <> 'closed' group by w.stage`,
      params.values,
    ),
  );
  const found = new Map(rows.map(({ stage, a, b, c, d }) => [stage, [a, b, c, d] as [number, number, number, number]]));
  return STAGES.map((stage) => ({ stage, counts: found.get(stage) ?? [0, 0, 0, 0] }));
}

async function weeks(database: Database, of: FiguresOf, mondays: readonly Instant[]): Promise<Figures['weeks']> {
  const before = mondays.map((monday) => later(monday, -YEAR_DAYS));
  const params = new Params();
  const starts = params.add([...before, later(before.at(-1) ?? of.now, WEEK_DAYS), ...mondays]);
  const [first, end] = [params.add(mondays[0]), params.add(later(before.at(-1) ?? of.now, WEEK_DAYS))];
  const where = rowsOf(of, params);
  const { rows } = await database.inInstitution(of.actor.institution, (tx) =>
    tx.query<{ week: number; arrived: number; closed: number }>(
      `select width_bucket(s.entered_at, ${starts}::text[]) as week, count(*) filter (where s.is_arrival)::int as arrived,
              count(*) filter (where s.stage = 'closed')::int as closed
       from views.worklist_stages s join views.worklist w on w.case_id = s.case_id
       where ${where} and s.institution = w.institution and s.stage in ('screening', 'closed')
         and (s.entered_at >= ${first} or s.entered_at >= ${params.add(before[0])} and s.entered_at < ${end})
         and (s.stage = 'screening' or w.is_submitted)
       group by 1`,
      params.values,
    ),
  );
  const found = new Map(rows.map((row) => [row.week, row]));
  return mondays.map((monday, index) => {
    // Between the two rows of weeks lies one place for all that is in neither.
    const { arrived = 0, closed = 0 } = found.get(before.length + 2 + index) ?? {};
    return { from: dayInJapan(monday), arrived, closed, arrivedYearBefore: found.get(index + 1)?.arrived ?? 0 };
  });
}

async function stages(database: Database, of: FiguresOf, from: Instant): Promise<Figures['stages']> {
  const days = ordinals(of);
  if (days === null) return null;
  const params = new Params();
  const [since, names, numbers] = [
    params.add(from),
    params.add(days.map(([day]) => day)),
    params.add(days.map(([, n]) => n)),
  ];
  const where = rowsOf(of, params);
  const { rows } = await database.inInstitution(of.actor.institution, (tx) =>
    tx.query<{ stage: Stage; count: number; p10: number; median: number; p90: number }>(
      `with days as (select * from unnest(${names}::text[], ${numbers}::int[]) as d (day, n)),
            stays as (
              select s.stage, left_by.n - entered.n as days
              from views.worklist_stages s join views.worklist w on w.case_id = s.case_id
              join days entered on entered.day = s.entered_day join days left_by on left_by.day = s.left_day
              where ${where} and s.institution = w.institution and s.left_at >= ${since} and s.stage <> 'closed')
       select stage, count(*)::int as count, percentile_disc(0.1) within group (order by days) as p10,
              percentile_disc(0.5) within group (order by days) as median, percentile_disc(0.9) within group (order by days) as p90
       from stays group by stage`,
      params.values,
    ),
  );
  const found = new Map(rows.map((row) => [row.stage, row]));
  return STAGES.map((stage) => {
    const { count = 0, p10 = 0, median = 0, p90 = 0 } = found.get(stage) ?? {};
    return { stage, count, p10, median, p90 };
  });
}

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
/** Whole weeks, so that Monday lies over Monday. */
const YEAR_DAYS = 52 * WEEK_DAYS;

const later = (at: Instant, days: number): Instant => new Date(Date.parse(at) + days * DAY_MS).toISOString();

/** Each day of the last three years with how many business days there were before it since their beginning; null where no holidays are known. */
function ordinals({ calendar, now }: FiguresOf): [day: string, count: number][] | null {
  const last = dayInJapan(now);
  const found: [string, number][] = [];
  let count = 0;
  for (
    let day = dayInJapan(new Date(Date.parse(now) - 3 * 365 * DAY_MS).toISOString());
    day <= last;
    day = nextDay(day)
  ) {
    const { isOpen } = calendarDay(day, calendar);
    if (isOpen === null) return null;
    if (isOpen) count += 1;
    found.push([day, count]);
  }
  return found;
}
