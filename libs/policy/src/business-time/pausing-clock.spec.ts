import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { USUAL_CALENDAR } from './business-calendar.js';
import { addBusinessTime } from './business-time.js';
import {
  elapsedOn,
  isRunning,
  pauseClock,
  readClock,
  resumeClock,
  startClock,
  type ClockReading,
  type PausingClock,
} from './pausing-clock.js';

/** Japan's wall clock, in the week of Monday 30 November 2026. */
const at = (wall: string): string => new Date(`2026-${wall.replace(' ', 'T')}:00+09:00`).toISOString();
const due = (wall: string): ClockReading => ({ is: 'due', at: at(wall) });
const running = (...walls: string[]): PausingClock =>
  walls
    .slice(1)
    .reduce(
      (clock, wall, index) => (index % 2 === 0 ? pauseClock(clock, at(wall)) : resumeClock(clock, at(wall))),
      startClock(at(walls[0] ?? '')),
    );

describe('a clock of two hours', () => {
  test.each<[string, PausingClock, ClockReading, string, number]>([
    ['never paused', running('11-30 09:00'), due('11-30 11:00'), '11-30 10:00', 60],
    ['started at night', running('11-29 23:00'), due('11-30 10:30'), '11-30 08:00', 0],
    ['paused', running('11-30 09:00', '11-30 09:30'), { is: 'paused', minutesLeft: 90 }, '12-02 09:00', 30],
    ['paused and resumed', running('11-30 09:00', '11-30 09:30', '12-02 09:00'), due('12-02 10:30'), '12-02 09:15', 45],
    [
      'paused over a closed day alone',
      running('11-30 16:15', '11-30 17:15', '12-01 08:30'),
      due('12-01 09:30'),
      '12-01 09:00',
      90,
    ],
    ['run out before it was paused', running('11-30 09:00', '11-30 15:00'), due('11-30 11:00'), '11-30 16:00', 360],
    ['run out to the minute', running('11-30 09:00', '11-30 11:00'), due('11-30 11:00'), '11-30 16:00', 120],
    ['paused at once', running('11-30 09:00', '11-30 09:00', '11-30 10:00'), due('11-30 12:00'), '11-30 10:30', 30],
    ['asked before it began', running('11-30 09:00'), due('11-30 11:00'), '11-30 08:45', 0],
    [
      'asked within an ended run',
      running('11-30 09:00', '11-30 10:00'),
      { is: 'paused', minutesLeft: 60 },
      '11-30 09:20',
      20,
    ],
    [
      'told to have paused before it began',
      running('11-30 09:00', '11-30 08:00'),
      { is: 'paused', minutesLeft: 120 },
      '12-01 09:00',
      0,
    ],
    [
      'told to have resumed before it paused',
      running('11-30 09:00', '11-30 10:00', '11-30 09:30'),
      due('11-30 11:00'),
      '11-30 10:30',
      90,
    ],
  ])('%s', (_, clock, reading, asked, elapsed) => {
    expect(readClock(clock, 120, USUAL_CALENDAR)).toEqual(reading);
    expect(elapsedOn(clock, at(asked), USUAL_CALENDAR)).toBe(elapsed);
  });

  test('nobody knows beyond the holidays', () => {
    const late = startClock('2051-06-01T00:00:00.000Z');
    const long = pauseClock(startClock('2050-06-01T00:00:00.000Z'), '2051-06-01T00:00:00.000Z');
    expect(readClock(late, 120, USUAL_CALENDAR)).toEqual({ is: 'unknown' });
    expect(readClock(long, 120, USUAL_CALENDAR)).toEqual({ is: 'unknown' });
    expect(elapsedOn(late, '2051-06-02T00:00:00.000Z', USUAL_CALENDAR)).toBeNull();
  });
});

test('pausing twice is pausing once, and so is resuming', () => {
  const paused = running('11-30 09:00', '11-30 10:00');
  expect(pauseClock(paused, at('11-30 11:00'))).toEqual(paused);
  const resumed = resumeClock(paused, at('11-30 11:00'));
  expect(resumeClock(resumed, at('11-30 12:00'))).toEqual(resumed);
  expect([isRunning(paused), isRunning(resumed)]).toEqual([false, true]);
});

test('however it is paused, it runs out when it has run so long, and a pause never brings it nearer', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 6 * 60 * 24 }), { maxLength: 7 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 3_000 }), (drawn, minutes) => {
      const start = Date.parse(at('11-30 09:00'));
      let ms = start;
      const clock = drawn.reduce(
        (reached, gap, index) => {
          ms += gap * 60_000;
          const moment = new Date(ms).toISOString();
          return index % 2 === 0 ? pauseClock(reached, moment) : resumeClock(reached, moment);
        },
        startClock(new Date(start).toISOString()),
      );
      const reading = readClock(clock, minutes, USUAL_CALENDAR);
      if (reading.is !== 'due') {
        const elapsed = elapsedOn(clock, new Date(ms).toISOString(), USUAL_CALENDAR) ?? NaN;
        expect(reading).toEqual({ is: 'paused', minutesLeft: minutes - elapsed });
        return;
      }
      expect(elapsedOn(clock, reading.at, USUAL_CALENDAR)).toBe(minutes);
      const unpaused = addBusinessTime(new Date(start).toISOString(), { minutes }, USUAL_CALENDAR);
      expect(reading.at >= (unpaused ?? '9')).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
