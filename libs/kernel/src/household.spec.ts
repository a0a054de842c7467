import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { SettableClock } from './clock.js';
import { HouseholdClock, isClockMessage, obeyClock, stopWhenAsked } from './household.js';

const NOW = new Date('2026-11-23T07:00:00.000Z');

class FakeChannel extends EventEmitter {
  readonly sent: unknown[] = [];
  send(message: unknown): void {
    this.sent.push(message);
  }
}

test('a household clock shows the real time, then runs on from what it was set to, then shows the real time again', () => {
  const real = new SettableClock(NOW);
  const clock = new HouseholdClock(real);
  expect(clock.now()).toEqual(NOW);
  clock.set('2026-10-01T00:00:00.000Z');
  real.advance(1500);
  expect(clock.now().toISOString()).toBe('2026-10-01T00:00:01.500Z');
  clock.set(null);
  expect(clock.now()).toEqual(real.now());
});

test('the house sets the clock and hears when it holds', () => {
  const channel = new FakeChannel();
  const clock = new HouseholdClock(new SettableClock(NOW));
  obeyClock(clock, channel);
  channel.emit('message', { clock: '2026-10-01T00:00:00.000Z' });
  channel.emit('message', { other: 'words' });
  expect(clock.now().toISOString()).toBe('2026-10-01T00:00:00.000Z');
  expect(channel.sent).toEqual([{ clock: '2026-10-01T00:00:00.000Z' }]);
});

test.each([
  [{ clock: null }, true],
  [{ clock: '2026-10-01T00:00:00.000Z' }, true],
  [{ clock: 'yesterday' }, false],
  [{ clock: 7 }, false],
  [{}, false],
  [null, false],
  ['clock', false],
])('%j is a clock message: %s', (message, expected) => {
  expect(isClockMessage(message)).toBe(expected);
});

test.each(['SIGTERM', 'SIGINT', 'disconnect'])('%s stops, once however often it is asked', (event) => {
  const channel = new FakeChannel();
  let stops = 0;
  stopWhenAsked(channel, () => (stops += 1));
  channel.emit(event);
  channel.emit('SIGTERM');
  expect(stops).toBe(1);
});
