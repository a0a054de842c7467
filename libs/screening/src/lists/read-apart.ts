// Files are read in a thread of their own, with memory and time to themselves: whatever one holds, the process that was given it goes on answering.
import { Worker } from 'node:worker_threads';
import { Refusal, type Pointed, type RefusalKind } from '#kernel';
import type { ImportOptions, ListFile } from './plan-import.js';
import { readListFile } from './plan-import.js';

/** What the thread tells when it is done. */
export type Reading =
  | { file: ListFile }
  | { refusal: { code: string; kind: RefusalKind; params: Record<string, string | number>; errors: Pointed[] } }
  | { fault: string };

// A small table is read before a thread would have started. A workbook may be anything.
const HERE_BYTES_MAX = 64 * 1024;
const PATIENCE_MS = 20_000;
const MEGABYTES = { workbook: 160, text: 640 };

let last: Promise<unknown> = Promise.resolve();

/**
 * {@link readListFile}, one file at a time.
 * @throws Refusal list.too_costly when it takes more than any list needs, and whatever readListFile refuses
 */
export async function readListFileApart(bytes: Uint8Array, options: ImportOptions = {}): Promise<ListFile> {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isWorkbook && bytes.length <= HERE_BYTES_MAX) return readListFile(bytes, options);
  const reading = last.then(() => inThread(bytes, options, isWorkbook ? MEGABYTES.workbook : MEGABYTES.text));
  last = reading.catch(() => null);
  const told = await reading;
  if ('refusal' in told) {
    const { code, kind, params, errors } = told.refusal;
    throw new Refusal(code, kind, params, errors);
  }
  if ('fault' in told) throw new Error(`A list could not be read: ${told.fault}`);
  return told.file;
}

function inThread(bytes: Uint8Array, options: ImportOptions, maxOldGenerationSizeMb: number): Promise<Reading> {
  const extension = import.meta.url.slice(-3);
  const worker = new Worker(new URL(`./reading-thread${extension}`, import.meta.url), {
    workerData: { bytes, options },
    resourceLimits: { maxOldGenerationSizeMb },
    // From the sources, as in a test, it needs what makes JavaScript of them.
    execArgv: extension === '.ts' ? ['-C', 'source', '--import', '@swc-node/register/esm-register'] : [],
    env: {},
  });
  return new Promise<Reading>((resolve, reject) => {
    const tooCostly = () => resolve({ refusal: { code: 'list.too_costly', kind: 'invalid', params: {}, errors: [] } });
    const timer = setTimeout(tooCostly, PATIENCE_MS);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooCostly() : reject(error),
    );
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The thread that reads a list ended with ${code}`));
    });
  }).finally(() => worker.terminate());
}
