import { v5, v7 } from 'uuid';

// Fixed for ever: derived ids of events already stored depend on it.
const NAMESPACE = '6f1f3c0e-6d0b-5e5a-9d5c-0f3f5a4b7c21';

/** The only source of fresh ids outside `main.ts`. */
export interface Ids {
  next(): string;
}

/** Time-ordered random UUIDs (version 7). */
export class RandomIds implements Ids {
  next(): string {
    return v7();
  }
}

/** Foreseeable ids for tests: `00000000-0000-7000-8000-000000000001`, … */
export class SequentialIds implements Ids {
  /** @param last how many were given out before */
  constructor(private last = 0) {}

  next(): string {
    this.last += 1;
    return `00000000-0000-7000-8000-${this.last.toString(16).padStart(12, '0')}`;
  }

  /** Gives out the same from here on, each for itself. */
  copy(): SequentialIds {
    return new SequentialIds(this.last);
  }
}

/**
 * The id of what follows from a cause. The same cause gives the same id, so a reaction or a job that runs twice appends once.
 * @param parts the causing event's id, then the name of the effect, then whatever tells several effects apart
 */
export function derivedId(...parts: string[]): string {
  return v5(parts.join('\n'), NAMESPACE);
}
