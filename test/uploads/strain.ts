// What one request costs the process that answers it.
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { watchLoop } from '../support/loop.js';

export interface Strain {
  wallMs: number;
  /** Of all threads: a busy machine makes everything slow, and nothing dear. */
  cpuMs: number;
  grownMegabytes: number;
  /** The longest that the loop's own thread worked without looking up, in its own CPU time: what the machine gives to others is not in it. */
  heldMs: number;
  /**
   * The longest that the loop did not look up at all, less the same of a thread beside it that does nothing: it may have waited for something
   * without working. What the machine made late for both is not ours.
   */
  lateMs: number;
}

/** More than this in one go would be felt by everyone else. */
export const HELD_MS_MAX = 100;
/** Of a wait without work, which a busy machine lengthens. */
export const LATE_MS_MAX = 500;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const MEGABYTE = 1024 * 1024;
const LOOK_EVERY_MS = 5;

// A loop that has nothing to do is late only when the machine is.
const idle = new Worker(
  `const { parentPort } = require('node:worker_threads');
   let timer, last, longest;
   const look = () => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; };
   parentPort.on('message', (word) => {
     if (word === 'begin') { longest = 0; last = performance.now(); timer = setInterval(look, ${LOOK_EVERY_MS}); }
     else { clearInterval(timer); look(); }
     parentPort.postMessage(longest);
   });`,
  { eval: true },
);
idle.unref();

/** Begins or ends the other thread's looking. @returns its longest lateness so far in milliseconds */
async function tellIdle(word: 'begin' | 'end'): Promise<number> {
  const told = once(idle, 'message');
  idle.ref();
  idle.postMessage(word);
  const [longestMs] = (await told) as [number];
  idle.unref();
  return longestMs;
}

/** Runs it, and tells what it cost. */
export async function strainOf<Result>(work: () => Promise<Result>): Promise<{ result: Result; strain: Strain }> {
  collectGarbage();
  await tellIdle('begin');
  const before = process.memoryUsage.rss();
  let highest = before;
  const look = () => void (highest = Math.max(highest, process.memoryUsage.rss()));
  const timer = setInterval(look, 10);
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const loop = watchLoop();
  const result = await work();
  const { heldMs, lateMs } = loop.end();
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(timer);
  look();
  const strain = {
    wallMs: Math.round(performance.now() - begun),
    cpuMs: Math.round((user + system) / 1000),
    grownMegabytes: Math.round((highest - before) / MEGABYTE),
    heldMs: Math.round(heldMs),
    lateMs: Math.max(0, Math.round(lateMs - (await tellIdle('end')))),
  };
  return { result, strain };
}

/** The least of several tries: what a request must cost it costs each time, and what happened beside it, once. */
export function leastOf(tries: readonly Strain[]): Strain {
  const least = (of: keyof Strain) => Math.min(...tries.map((each) => each[of]));
  return {
    ...{ wallMs: least('wallMs'), cpuMs: least('cpuMs'), grownMegabytes: least('grownMegabytes') },
    ...{ heldMs: least('heldMs'), lateMs: least('lateMs') },
  };
}

const CHUNK_BYTES = 64 * 1024;

/** The bytes as a socket brings them: piece by piece, the loop turning in between. */
export function asFromASocket(bytes: Buffer): Readable {
  return Readable.from(
    (async function* () {
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
        yield bytes.subarray(at, at + CHUNK_BYTES);
        await turn();
      }
    })(),
  );
}
