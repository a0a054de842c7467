// Files are read in a process of their own, with memory and time to itself: whatever one holds, the process that was given it goes on answering.
// (A thread would not do: the whole process ends when a thread cannot have a large array.)
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { Refusal, type Pointed, type RefusalKind } from '#kernel';
import { readListFiles, type GivenFile, type ImportOptions, type ListFile } from './plan-import.js';
import { headingsOf, type TableHeadings } from './table-headings.js';

/** What the process is sent: files to be read as lists, or one whose tables are to be looked at. */
export type Wanted = { files: GivenFile[]; options: ImportOptions } | { tablesOf: Uint8Array };

/** What it tells when it is done. */
export type Reading =
  | { lists: ListFile[] }
  | { tables: TableHeadings[] }
  | { refusal: { code: string; kind: RefusalKind; params: Record<string, string | number>; errors: Pointed[] } }
  | { fault: string };

// A small table is read before a process would have started. A workbook may be anything.
const HERE_BYTES_MAX = 64 * 1024;
// Text costs what it is long, and a long one on a busy machine takes its time; what a workbook costs is its maker's choice.
const MEASURE = {
  workbook: { megabytes: 160, patienceMs: 20_000 },
  text: { megabytes: 640, patienceMs: 180_000 },
};
const TOO_COSTLY: Reading = { refusal: { code: 'list.too_costly', kind: 'invalid', params: {}, errors: [] } };

let last: Promise<unknown> = Promise.resolve();

/**
 * {@link readListFiles}, one set of files at a time.
 * @throws Refusal list.too_costly when it takes more than any list needs, and whatever readListFiles refuses
 */
export async function readListFilesApart(files: GivenFile[], options: ImportOptions = {}): Promise<ListFile[]> {
  if (isSmall(files.map(({ bytes }) => bytes))) return readListFiles(files, options);
  const measure = files.some(({ bytes }) => isWorkbook(bytes)) ? MEASURE.workbook : MEASURE.text;
  const told = await apart({ files, options }, measure);
  return 'lists' in told ? told.lists : [];
}

/** {@link headingsOf} in the same way. @throws Refusal list.* */
export async function headingsApart(bytes: Uint8Array): Promise<TableHeadings[]> {
  if (isSmall([bytes])) return headingsOf(bytes);
  const told = await apart({ tablesOf: bytes }, isWorkbook(bytes) ? MEASURE.workbook : MEASURE.text);
  return 'tables' in told ? told.tables : [];
}

function isSmall(files: Uint8Array[]): boolean {
  const isPacked = files.some((bytes) => isWorkbook(bytes) || isGzip(bytes));
  return !isPacked && files.reduce((sum, bytes) => sum + bytes.length, 0) <= HERE_BYTES_MAX;
}

type Read = Exclude<Reading, { refusal: unknown } | { fault: unknown }>;

async function apart(wanted: Wanted, measure: typeof MEASURE.text): Promise<Read> {
  const reading = last.then(() => inProcess(wanted, measure));
  last = reading.catch(() => null);
  const told = await reading;
  if ('refusal' in told) {
    const { code, kind, params, errors } = told.refusal;
    throw new Refusal(code, kind, params, errors);
  }
  if ('fault' in told) throw new Error(`A list could not be read: ${told.fault}`);
  return told;
}

/** {@link readListFilesApart} of a list that is one file. */
export async function readListFileApart(bytes: Uint8Array, options: ImportOptions = {}): Promise<ListFile> {
  const [list] = await readListFilesApart([{ bytes }], options);
  if (!list) throw new Refusal('list.empty', 'invalid');
  return list;
}

const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function inProcess(wanted: Wanted, { megabytes, patienceMs }: typeof MEASURE.text): Promise<Reading> {
  const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, program(), String(patienceMs)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  });
  return new Promise<Reading>((resolve, reject) => {
    const told: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => told.push(piece));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      // Out of memory, or out of patience: either way it was killed.
      if (signal !== null) resolve(TOO_COSTLY);
      else if (code === 0) resolve(deserialize(Buffer.concat(told)) as Reading);
      else reject(new Error(`The process that reads a list ended with ${code}`));
    });
    // It may be gone before it has read everything; how it ended says why.
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdin.end(serialize(wanted));
  });
}

// Where this runs from the sources, as in tests, it is the built one all the same: `npm test` builds first.
function program(): string {
  const beside = new URL('./reading-process.js', import.meta.url);
  if (import.meta.url.endsWith('.js')) return fileURLToPath(beside);
  return fileURLToPath(new URL('../../../../dist/libs/screening/src/lists/reading-process.js', import.meta.url));
}
