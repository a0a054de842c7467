// How api and worker live in the house that `start` raises: it tells them the time of the demonstration's months, and when to go.
import type { Clock } from './clock.js';

/** What the house says to its children over IPC, and what they answer once they have obeyed. `null`: the real time. */
export interface ClockMessage {
  clock: string | null;
}

export function isClockMessage(message: unknown): message is ClockMessage {
  if (typeof message !== 'object' || message === null || !('clock' in message)) return false;
  return message.clock === null || (typeof message.clock === 'string' && !Number.isNaN(Date.parse(message.clock)));
}

/** The real time until it is set; from then on it runs on from the instant it was set to. */
export class HouseholdClock implements Clock {
  private aheadMs = 0;

  constructor(private readonly real: Clock) {}

  now(): Date {
    return new Date(this.real.now().getTime() + this.aheadMs);
  }

  set(instant: string | null): void {
    this.aheadMs = instant === null ? 0 : Date.parse(instant) - this.real.now().getTime();
  }
}

/** The part of `process` that a child of the house needs; tests hand in another. */
export interface Channel {
  on(event: 'message' | 'disconnect' | 'SIGTERM' | 'SIGINT', listener: (message: unknown) => void): unknown;
  send?(message: unknown): unknown;
}

/** Lets the house set this clock (only with SEKISHO_CLOCK=simulated); each order is answered with itself once it holds. */
export function obeyClock(clock: HouseholdClock, channel: Channel): void {
  channel.on('message', (message) => {
    if (!isClockMessage(message)) return;
    clock.set(message.clock);
    channel.send?.({ clock: message.clock });
  });
}

/** Calls `stop` once: when asked to end, or when the house is gone (its channel breaks). */
export function stopWhenAsked(channel: Channel, stop: () => void): void {
  let asked = false;
  const once = () => {
    if (!asked) stop();
    asked = true;
  };
  channel.on('SIGTERM', once);
  channel.on('SIGINT', once);
  channel.on('disconnect', once);
}
