/** ISO 8601 instant in UTC with milliseconds, e.g. `2026-11-23T06:57:00.000Z`. */
export type Instant = string;

/** The only way to learn the time outside `main.ts`. */
export interface Clock {
  now(): Date;
}

export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is set: for tests and for the simulated months of the demonstration university. */
export class SettableClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = new Date(instant);
  }

  advance(durationMs: number): void {
    this.instant = new Date(this.instant.getTime() + durationMs);
  }
}
