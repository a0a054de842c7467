// The demonstration university: founded, peopled and lived through by ordinary requests to the public API, under a simulated clock.
import { foundDemonstration } from './founding.js';
import type { Scene } from './scene.js';
import * as decided from './stories-decided.js';
import * as open from './stories-open.js';
import * as partnerships from './stories-partnerships.js';
import * as rules from './stories-rules.js';

export interface Seeding {
  baseUrl: string;
  /** The one-time secret of the empty installation. */
  setupToken: string;
  /** Moves the clocks of api and worker; resolves when both have. */
  setClock: (instant: Date) => Promise<void>;
  /** The real time, at which the simulated weeks end. */
  today: Date;
}

const FOUNDED_DAYS_AGO = 45;
const TOKYO_OFFSET_HOURS = 9;

/** In the order of time, so that the log of the demonstration never runs backwards. */
function scenes(): Scene[] {
  const stories = [decided, open, partnerships, rules].flatMap((told) => Object.values(told));
  return stories.flatMap((story) => story()).sort((a, b) => b.daysAgo - a.daysAgo || a.hour - b.hour);
}

/** The instant `hour` o'clock in Tokyo on the day `daysAgo` days before today. */
function instant(today: Date, daysAgo: number, hour: number): Date {
  const tokyo = new Date(today.getTime() + TOKYO_OFFSET_HOURS * 3_600_000);
  return new Date(
    Date.UTC(tokyo.getUTCFullYear(), tokyo.getUTCMonth(), tokyo.getUTCDate() - daysAgo, hour - TOKYO_OFFSET_HOURS),
  );
}

/**
 * Founds the university and plays its six weeks.
 * @throws Refused when the product refuses a step of a story: the demonstration is then wrong, or the product is
 */
export async function seedDemonstration({ baseUrl, setupToken, setClock, today }: Seeding): Promise<void> {
  await setClock(instant(today, FOUNDED_DAYS_AGO, 9));
  const campus = await foundDemonstration(baseUrl, setupToken);
  for (const { daysAgo, hour, play } of scenes()) {
    await setClock(instant(today, daysAgo, hour));
    await play(campus);
  }
}
