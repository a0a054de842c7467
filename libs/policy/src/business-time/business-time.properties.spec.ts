// Random sums of business time against a reference that shares nothing with the code: it walks the civil calendar by the lengths of its months,
// finds weekdays by Zeller's congruence, reads the holidays from the package itself, writes every closure out as days, and counts minutes one by one.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import holidayJp from '@holiday-jp/holiday_jp';
import type { BusinessCalendar, ClosureKind, OfficeHours, Weekday } from './business-calendar.js';
import {
  addBusinessTime,
  businessDaysBetween,
  businessTimeBetween,
  isBusinessTime,
  nextBusinessInstant,
} from './business-time.js';

const RUNS = 10_000;
const MINUTES_A_DAY = 1440;

type Civil = { y: number; m: number; d: number };

const TWO = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const two = (n: number): string => TWO[n] ?? '';
const dayOf = ({ y, m, d }: Civil): string => `${y}-${two(m)}-${two(d)}`;
const dateOf = ({ m, d }: Civil): string => `${two(m)}-${two(d)}`;
const timeOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const TIMES = Array.from({ length: MINUTES_A_DAY }, (_, minute) => timeOf(minute));

const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (y: number, m: number): number => (m === 2 && isLeap(y) ? 29 : (LENGTHS[m - 1] ?? 0));

function tomorrow({ y, m, d }: Civil): Civil {
  if (d < lengthOf(y, m)) return { y, m, d: d + 1 };
  return m < 12 ? { y, m: m + 1, d: 1 } : { y: y + 1, m: 1, d: 1 };
}

/** 0 = Sunday, after Zeller. */
function zeller({ y, m, d }: Civil): number {
  const [year, month] = m < 3 ? [y - 1, m + 12] : [y, m];
  const century = Math.floor(year / 100);
  const k = year % 100;
  const h = d + Math.floor((13 * (month + 1)) / 5) + k + Math.floor(k / 4) + Math.floor(century / 4) + 5 * century;
  return (h + 6) % 7;
}

const HOLIDAYS = new Set(Object.keys(holidayJp.holidays));

const TOKYO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });

/** Day and minute on the wall in Tokyo. */
function wall(at: string): { civil: Civil; minute: number } {
  const [, y, m, d, hour, minute] = /^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/.exec(TOKYO.format(new Date(at))) ?? [];
  return { civil: { y: Number(y), m: Number(m), d: Number(d) }, minute: Number(hour) * 60 + Number(minute) };
}

class Reference {
  private readonly closed = new Set<string>();
  private readonly openMinutes: number[];
  private readonly isOpenAt: readonly boolean[];

  constructor(private readonly calendar: BusinessCalendar) {
    for (const { every, from, to } of calendar.closures) {
      // A leap year, so that 29 February is walked over.
      let day: Civil = read(every === 'once' ? from : `2000-${from}`);
      while (this.closed.add(every === 'once' ? dayOf(day) : dateOf(day))) {
        if ((every === 'once' ? dayOf(day) : dateOf(day)) === to) break;
        day = tomorrow(day);
      }
    }
    const { from, to, lunch } = calendar.hours;
    this.isOpenAt = TIMES.map((time) => time >= from && time < to && !(lunch && time >= lunch.from && time < lunch.to));
    this.openMinutes = this.isOpenAt.flatMap((isOpen, minute) => (isOpen ? [minute] : []));
  }

  worksOn(civil: Civil): boolean {
    const weekday = zeller(civil);
    if (this.calendar.weekdaysOff.some((off) => off === weekday)) return false;
    const day = dayOf(civil);
    return !HOLIDAYS.has(day) && !this.closed.has(day) && !this.closed.has(dateOf(civil));
  }

  isOpen(civil: Civil, minute: number): boolean {
    return this.worksOn(civil) && this.isOpenAt[minute] === true;
  }

  /** Minute by minute. */
  countMinutes(from: string, to: string): number {
    let { civil, minute } = wall(from);
    const end = wall(to);
    let count = 0;
    for (let works = this.worksOn(civil); !(same(civil, end.civil) && minute === end.minute);) {
      if (works && this.isOpenAt[minute]) count += 1;
      minute += 1;
      if (minute === MINUTES_A_DAY) [civil, minute] = [tomorrow(civil), 0];
      if (minute === 0) works = this.worksOn(civil);
    }
    return count;
  }

  /** Day by day. */
  countByDays(from: string, to: string): { minutes: number; days: number } {
    const [start, end] = [wall(from), wall(to)];
    let [minutes, days] = [0, 0];
    for (let civil = start.civil; ; civil = tomorrow(civil)) {
      const [isFirst, isLast] = [same(civil, start.civil), same(civil, end.civil)];
      if (this.worksOn(civil)) {
        if (!isFirst) days += 1;
        if (!isFirst && !isLast) minutes += this.openMinutes.length;
        else {
          minutes += this.openMinutes.filter(
            (minute) => (!isFirst || minute >= start.minute) && (!isLast || minute < end.minute),
          ).length;
        }
      }
      if (isLast) return { minutes, days };
    }
  }

  /** The wall clock behind the last of so many open minutes; null beyond 2050. */
  walk(from: string, count: number): string | null {
    const start = wall(from);
    let left = count;
    for (let civil = start.civil; civil.y <= 2050; civil = tomorrow(civil)) {
      if (!this.worksOn(civil)) continue;
      const open = same(civil, start.civil)
        ? this.openMinutes.filter((minute) => minute >= start.minute)
        : this.openMinutes;
      const last = open[left - 1];
      if (last !== undefined) return `${dayOf(civil)} ${timeOf(last + 1)}`;
      left -= open.length;
    }
    return null;
  }

  /** When the last of so many working days after this one ends; null beyond 2050. */
  walkDays(from: string, count: number): string | null {
    let left = count;
    for (let civil = tomorrow(wall(from).civil); civil.y <= 2050; civil = tomorrow(civil)) {
      if (this.worksOn(civil)) left -= 1;
      if (left === 0) return `${dayOf(civil)} ${timeOf((this.openMinutes.at(-1) ?? 0) + 1)}`;
    }
    return null;
  }
}

const same = (one: Civil, other: Civil): boolean => one.y === other.y && one.m === other.m && one.d === other.d;

function read(day: string): Civil {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  return { y, m, d };
}

const onTheWall = (at: string | null): string | null => at && TOKYO.format(new Date(at));

const MINUTE_MS = 60_000;
const FIRST_MS = Date.parse('1970-01-01T00:00:00+09:00');
const LAST_MS = Date.parse('2050-12-31T23:59:00+09:00');
const DAY_MS = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();
const anyMinute = fc
  .integer({ min: FIRST_MS / MINUTE_MS, max: LAST_MS / MINUTE_MS })
  .map((minute) => minute * MINUTE_MS);

const KINDS: ClosureKind[] = ['summer', 'new-year', 'entrance-examination', 'other'];
const hours: fc.Arbitrary<OfficeHours> = fc
  .uniqueArray(fc.integer({ min: 0, max: 23 * 60 + 59 }), { minLength: 4, maxLength: 4 })
  .chain((drawn) => {
    const [from = 0, lunchFrom = 0, lunchTo = 0, to = 0] = drawn.sort((a, b) => a - b);
    const lunch = { from: timeOf(lunchFrom), to: timeOf(lunchTo) };
    return fc.constantFrom(
      { from: timeOf(from), to: timeOf(to), lunch },
      { from: timeOf(from), to: timeOf(to), lunch: null },
    );
  });
const dates = Array.from({ length: 12 }, (_, month) => month + 1).flatMap((m) =>
  Array.from({ length: lengthOf(2000, m) }, (_, d) => dateOf({ y: 2000, m, d: d + 1 })),
);

/** Calendars, with closures near the instant, where they matter. */
const calendarNear = (ms: number): fc.Arbitrary<BusinessCalendar> => {
  const once = fc.tuple(fc.integer({ min: -40, max: 60 }), fc.integer({ min: 0, max: 14 })).map(([begin, length]) => ({
    every: 'once' as const,
    from: iso(ms + begin * DAY_MS).slice(0, 10),
    to: iso(ms + (begin + length) * DAY_MS).slice(0, 10),
  }));
  const yearly = fc.tuple(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 20 })).map(([begin, length]) => ({
    every: 'year' as const,
    from: dates[begin] ?? '',
    to: dates[(begin + length) % dates.length] ?? '',
  }));
  const closures = fc
    .array(fc.tuple(fc.oneof(once, yearly), fc.constantFrom(...KINDS)), { maxLength: 5 })
    .map((drawn) => drawn.map(([days, kind], index) => ({ closureId: `c${index}`, kind, note: '', ...days })));
  const weekdaysOff = fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 });
  return fc.record({ weekdaysOff, hours, closures });
};

const lengths = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 * MINUTES_A_DAY }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 * MINUTES_A_DAY }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 500 * MINUTES_A_DAY }) },
);
const amounts = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 2_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 10_000 }) },
);

const sums = anyMinute.chain((ms) =>
  fc.record({
    from: fc.constant(ms),
    length: lengths,
    amount: amounts,
    days: fc.integer({ min: 1, max: 40 }),
    calendar: calendarNear(ms),
  }),
);

test(`${RUNS} random sums are what the reference counts`, () => {
  let [counted, walked] = [0, 0];
  fc.assert(
    fc.property(sums, ({ from, length, amount, days, calendar }) => {
      const reference = new Reference(calendar);
      const [begin, end] = [iso(from), iso(Math.min(from + length * MINUTE_MS, LAST_MS))];
      const { civil, minute } = wall(begin);
      expect(isBusinessTime(begin, calendar)).toBe(reference.isOpen(civil, minute));
      const byDays = reference.countByDays(begin, end);
      if (length <= 3 * MINUTES_A_DAY) expect(byDays.minutes).toBe(reference.countMinutes(begin, end));
      expect(businessTimeBetween(begin, end, calendar)).toBe(byDays.minutes);
      expect(businessDaysBetween(begin, end, calendar)).toBe(byDays.days);
      const reached = addBusinessTime(begin, { minutes: amount }, calendar);
      expect(onTheWall(reached)).toBe(reference.walk(begin, amount));
      expect(onTheWall(addBusinessTime(begin, { days }, calendar))).toBe(reference.walkDays(begin, days));
      counted += byDays.minutes > 0 ? 1 : 0;
      walked += reached === null ? 0 : 1;
    }),
    { numRuns: RUNS },
  );
  // Or nothing would have been tried: most sums are of something, and end somewhere.
  expect(Math.min(counted, walked)).toBeGreaterThan(RUNS / 2);
});

// Any millisecond, not only whole minutes.
const anyMoment = fc.integer({ min: FIRST_MS, max: LAST_MS });
const moments = anyMoment.chain((ms) =>
  fc.record({
    at: fc.constant(ms),
    later: fc.integer({ min: 0, max: 20 * DAY_MS }),
    amount: amounts,
    more: amounts,
    calendar: calendarNear(ms),
  }),
);

test('what is added is what lies between, and never more than was added before it', () => {
  fc.assert(
    fc.property(moments, ({ at, later, amount, more, calendar }) => {
      const reached = addBusinessTime(iso(at), { minutes: amount }, calendar);
      if (reached === null) return;
      expect(businessTimeBetween(iso(at), reached, calendar)).toBe(amount);
      // The earliest such instant: a moment before, it has not gone by yet.
      expect(businessTimeBetween(iso(at), iso(Date.parse(reached) - 1), calendar)).toBe(amount - 1);
      const further = addBusinessTime(iso(at), { minutes: amount + more }, calendar);
      if (further !== null) {
        expect(further > reached).toBe(true);
        expect(addBusinessTime(reached, { minutes: more }, calendar)).toBe(further);
      }
      const fromLater = addBusinessTime(iso(at + later), { minutes: amount }, calendar);
      if (fromLater !== null) expect(fromLater >= reached).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('time between adds up, turns round, and no closed day has any of it', () => {
  fc.assert(
    fc.property(moments, ({ at, later, calendar }) => {
      const [one, other] = [iso(at), iso(Math.min(at + later, LAST_MS))];
      const next = nextBusinessInstant(one, calendar);
      if (next !== null) {
        expect(isBusinessTime(next, calendar)).toBe(true);
        expect(businessTimeBetween(one, next, calendar)).toBe(0);
      }
      const whole = businessTimeBetween(one, other, calendar) ?? NaN;
      expect(businessTimeBetween(other, one, calendar)).toBe(whole === 0 ? 0 : -whole);
      const { civil } = wall(one);
      const shut = {
        closureId: 'today',
        kind: 'other' as const,
        note: '',
        every: 'once' as const,
        from: dayOf(civil),
        to: dayOf(civil),
      };
      const closed = { ...calendar, closures: [...calendar.closures, shut] };
      const [morning, night] = ['00:00', '23:59'].map((time) =>
        new Date(`${dayOf(civil)}T${time}:00+09:00`).toISOString(),
      );
      expect(businessTimeBetween(morning ?? '', night ?? '', closed)).toBe(0);
      expect(businessTimeBetween(one, other, closed)).toBeLessThanOrEqual(whole);
    }),
    { numRuns: 2_000 },
  );
});
