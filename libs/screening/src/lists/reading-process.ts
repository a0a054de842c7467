// The process of read-apart.ts: is given files on its input, tells on its output what it found, and ends.
import { buffer } from 'node:stream/consumers';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { Refusal } from '#kernel';
import { readListFiles } from './plan-import.js';
import type { Reading, Wanted } from './read-apart.js';
import { headingsOf } from './table-headings.js';

// It ends by itself when its time is over: whoever started it may be gone by then, and what it reads may keep this thread busy for ever.
const [, , patienceMs = '0'] = process.argv;
new Worker(`setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${Number(patienceMs)})`, { eval: true }).unref();

const wanted = deserialize(await buffer(process.stdin)) as Wanted;

async function read(): Promise<Reading> {
  try {
    if ('tablesOf' in wanted) return { tables: await headingsOf(wanted.tablesOf) };
    return { lists: await readListFiles(wanted.files, wanted.options) };
  } catch (error) {
    if (!(error instanceof Refusal)) return { fault: error instanceof Error ? error.name : 'not an Error' };
    const { code, kind, params, errors } = error;
    return { refusal: { code, kind, params, errors } };
  }
}

process.stdout.end(serialize(await read()));
