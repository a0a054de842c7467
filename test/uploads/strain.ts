// What one request costs the process that answers it.
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';

export interface Strain {
  wallMs: number;
  /** Of all threads: a busy machine makes everything slow, and nothing dear. */
  cpuMs: number;
  grownMegabytes: number;
  /** 99th percentile of how late the event loop was, less that of a thread beside it that does nothing: what the machine made late is not ours. */
  lateMs: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const MEGABYTE = 1024 * 1024;

// A loop that has nothing to do is late only when the machine is.
const idle = new Worker(
  `const { parentPort } = require('node:worker_threads');
   const { monitorEventLoopDelay } = require('node:perf_hooks');
   let delay;
   parentPort.on('message', (word) => {
     if (word === 'begin') (delay = monitorEventLoopDelay({ resolution: 10 })).enable();
     else parentPort.postMessage((delay.disable(), delay.percentile(99) / 1e6));
   });`,
  { eval: true },
);
idle.unref();

async function idleLateMs(): Promise<number> {
  const told = once(idle, 'message');
  idle.ref();
  idle.postMessage('end');
  const [lateMs] = (await told) as [number];
  idle.unref();
  return lateMs;
}

/** Runs it, and tells what it cost. */
export async function strainOf<Result>(work: () => Promise<Result>): Promise<{ result: Result; strain: Strain }> {
  collectGarbage();
  const before = process.memoryUsage.rss();
  let highest = before;
  const look = () => void (highest = Math.max(highest, process.memoryUsage.rss()));
  const timer = setInterval(look, 10);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const cpu = process.cpuUsage();
  const begun = performance.now();
  idle.postMessage('begin');
  delay.enable();
  const result = await work();
  delay.disable();
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(timer);
  look();
  const strain = {
    wallMs: Math.round(performance.now() - begun),
    cpuMs: Math.round((user + system) / 1000),
    grownMegabytes: Math.round((highest - before) / MEGABYTE),
    lateMs: Math.max(0, Math.round(delay.percentile(99) / 1e6 - (await idleLateMs()))),
  };
  return { result, strain };
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
