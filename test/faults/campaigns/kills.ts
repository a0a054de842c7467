// kill -9 at every named point: api and worker of a site die, each by its own hand and each in its turn, while people go on working.
import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from '../dice.js';
import { pointName, POINTS, type Point, type Program } from '../points.js';
import { untilReady, type Run, type Site } from '../site.js';

export interface Kill {
  point: string;
  passing: number;
  /** It died at the point, by its own hand. */
  struck: boolean;
  /** From the death until its successor was ready, in milliseconds. */
  recoveredMs: number;
}

/** A point that nobody comes by in this time was not reached. */
const REACHED_MS_MAX = 180_000;

/** The points of one program, in an order that the dice give. */
export function scheduled(program: Program, dice: Dice): Point[] {
  return dice.shuffled(POINTS.filter((point) => point.program === program));
}

/**
 * Lets a program die at each point of its schedule, raising it again each time; in the end it runs unarmed.
 * @param first the run that is up now
 * @param passingOf at which passing of a point it dies
 * @returns the kills, and the run that stands at the end
 */
export async function dieAtEach(
  site: Site,
  first: Run,
  schedule: readonly Point[],
  passingOf: (point: Point) => number,
): Promise<{ kills: Kill[]; run: Run }> {
  const { program } = first;
  const kills: Kill[] = [];
  await site.end(first);
  let recovering: Kill | null = null;
  let began = performance.now();
  for (const point of schedule) {
    const passing = passingOf(point);
    const run = await site.raise(program, { point: point.name, passing, fault: 'SIGKILL' });
    if (program === 'api' && !run.isOver()) await Promise.race([untilReady(site), run.ended]);
    if (recovering) recovering.recoveredMs = performance.now() - began;
    const waiting = new AbortController();
    const tooLong = pause(REACHED_MS_MAX, 'too long', { signal: waiting.signal }).catch(() => 'too long');
    const ending = await Promise.race([run.ended, tooLong]);
    waiting.abort();
    if (ending === 'too long') run.child.kill('SIGKILL');
    await run.ended;
    began = performance.now();
    recovering = { point: pointName(point), passing, struck: ending === 'SIGKILL' && run.hasStruck(), recoveredMs: 0 };
    kills.push(recovering);
  }
  const run = await site.raise(program);
  if (program === 'api') await untilReady(site);
  if (recovering) recovering.recoveredMs = performance.now() - began;
  return { kills, run };
}
