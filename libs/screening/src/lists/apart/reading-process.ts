// The process of read-apart.ts: is given options and a file on its input, tells on its output what it found, and ends.
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { Refusal } from '#kernel';
import { firstFrame, framed } from './frames.js';
import { readListFile, type ImportOptions, type ListFile } from '../plan-import.js';
import type { Reading } from './read-apart.js';

// So many that whoever hears them is never busy with them for long.
const ENTRIES_AT_A_TIME = 500;

// It ends by itself when its time is over: whoever started it may be gone by then, and what it reads may keep this thread busy for ever.
const [, , patienceMs = '0'] = process.argv;
new Worker(`setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${Number(patienceMs)})`, { eval: true }).unref();

const { value: options, rest: bytes } = firstFrame(await buffer(process.stdin));

async function read(): Promise<{ reading: Reading; entries: ListFile['entries'] }> {
  try {
    const { entries, ...file } = await readListFile(bytes, options as ImportOptions);
    return { reading: { file }, entries };
  } catch (error) {
    return { reading: refused(error), entries: [] };
  }
}

function refused(error: unknown): Reading {
  if (!(error instanceof Refusal)) return { fault: error instanceof Error ? error.name : 'not an Error' };
  const { code, kind, params, errors } = error;
  return { refusal: { code, kind, params, errors } };
}

const { reading, entries } = await read();
process.stdout.write(framed(reading));
for (let at = 0; at < entries.length; at += ENTRIES_AT_A_TIME)
  process.stdout.write(framed(entries.slice(at, at + ENTRIES_AT_A_TIME)));
process.stdout.end();
