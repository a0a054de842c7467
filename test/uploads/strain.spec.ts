// The measure itself: a loop that is held is caught, whatever holds it, and a machine that is busy is not taken for it.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import { expect, test } from '@jest/globals';
import { workedMs } from '../support/loop.js';
import { HELD_MS_MAX, LATE_MS_MAX, leastOf, strainOf, type Strain } from './strain.js';

const MEGABYTE = 1024 * 1024;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Copies so long, as joining and packing a file does. On a busy machine that takes longer by the clock. */
function copyFor(ms: number): void {
  const bytes = Buffer.alloc(MEGABYTE, 'a');
  for (const end = workedMs() + ms; workedMs() < end;) Buffer.from(serialize({ bytes }));
}

async function threeTimes(hold: () => unknown): Promise<Strain> {
  const tries: Strain[] = [];
  for (let n = 1; n <= 3; n += 1) {
    const work = async () => {
      await pause(20);
      hold();
      await pause(20);
    };
    tries.push((await strainOf(work)).strain);
  }
  return leastOf(tries);
}

test('a loop that copies for 200 ms is held', async () => {
  expect((await threeTimes(() => copyFor(200))).heldMs).toBeGreaterThan(HELD_MS_MAX);
});

test('a loop that waits for something without working is late', async () => {
  const asleep = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 800);
  const { heldMs, lateMs } = await threeTimes(asleep);
  expect(lateMs).toBeGreaterThan(LATE_MS_MAX);
  expect(heldMs).toBeLessThan(HELD_MS_MAX);
});

test('one that turns in between is neither, on a machine with far too much to do', async () => {
  const busy = Array.from({ length: 2 * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  try {
    const tries: Strain[] = [];
    for (let n = 1; n <= 3; n += 1) {
      const work = async () => {
        for (let turns = 0; turns < 6; turns += 1) {
          copyFor(5);
          await pause(1);
        }
      };
      tries.push((await strainOf(work)).strain);
    }
    expect(leastOf(tries).heldMs).toBeLessThan(HELD_MS_MAX);
  } finally {
    for (const child of busy) child.kill('SIGKILL');
  }
});
