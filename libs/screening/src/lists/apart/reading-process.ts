// The process of read-apart.ts: is given options and a file on its input, tells on its output what it found, and ends.
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { Refusal } from '#kernel';
import { firstFrame, framed } from './frames.js';
import { readListFiles, type GivenFile, type ListFile } from '../plan-import.js';
import { cellsOf, headingsOf } from '../table-headings.js';
import type { Reading, SomeEntries, Wanted } from './read-apart.js';

// So many that whoever hears them is never busy with them for long.
const ENTRIES_AT_A_TIME = 500;

// It ends by itself when its time is over: whoever started it may be gone by then, and what it reads may keep this thread busy for ever.
const [, , patienceMs = '0'] = process.argv;
new Worker(`setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${Number(patienceMs)})`, { eval: true }).unref();

const { value, rest } = firstFrame(await buffer(process.stdin));
const { options, files, headings, cells } = value as Wanted;

function* given(): Generator<GivenFile> {
  let at = 0;
  for (const { name, length } of files) {
    yield { ...(name === undefined ? {} : { name }), bytes: rest.subarray(at, at + length) };
    at += length;
  }
}

async function read(): Promise<{ reading: Reading; entries: ListFile['entries'][] }> {
  try {
    const [first] = given();
    if (headings && first) return { reading: { tables: await headingsOf(first.bytes) }, entries: [] };
    if (cells && first) return { reading: { sheets: await cellsOf(first.bytes) }, entries: [] };
    const lists = await readListFiles([...given()], options);
    return {
      reading: { lists: lists.map(({ entries: _, ...list }) => list) },
      entries: lists.map(({ entries }) => entries),
    };
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
entries.forEach((all, list) => {
  for (let at = 0; at < all.length; at += ENTRIES_AT_A_TIME)
    process.stdout.write(framed({ list, entries: all.slice(at, at + ENTRIES_AT_A_TIME) } satisfies SomeEntries));
});
process.stdout.end();
