// The thread of read-apart.ts: reads one file, tells what it found, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '#kernel';
import { readListFile, type ImportOptions } from './plan-import.js';
import type { Reading } from './read-apart.js';

const { bytes, options } = workerData as { bytes: Uint8Array; options: ImportOptions };

async function read(): Promise<Reading> {
  try {
    return { file: await readListFile(bytes, options) };
  } catch (error) {
    if (!(error instanceof Refusal)) return { fault: error instanceof Error ? error.name : 'not an Error' };
    const { code, kind, params, errors } = error;
    return { refusal: { code, kind, params, errors } };
  }
}

parentPort?.postMessage(await read());
