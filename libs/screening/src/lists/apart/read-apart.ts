// Files are read in a process of their own, with memory and time to itself: whatever one holds, the process that was given it goes on answering.
// (A thread would not do: the whole process ends when a thread cannot have a large array.)
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Refusal, type Pointed, type RefusalKind } from '#kernel';
import { framed, unframed } from './frames.js';
import { readListFiles, type ImportOptions, type ListFile } from '../plan-import.js';
import { cellsOf, headingsOf, type SheetCells, type TableHeadings } from '../table-headings.js';

/** A file whole, or in the pieces in which it came. */
export type FileContent = Uint8Array | readonly Uint8Array[];

/** A file as somebody handed it over; its name is for messages. */
export interface FileToRead {
  name?: string;
  content: FileContent;
}

/** What the process is told before the bytes of the files. */
export interface Wanted {
  options: ImportOptions;
  files: { name?: string; length: number }[];
  /** Of the first file only what its tables look like. */
  headings?: boolean;
  /** Of the first file every cell. */
  cells?: boolean;
}

/** What the process tells when it is done. The entries of the lists follow, some at a time. */
export type Reading =
  | { lists: Omit<ListFile, 'entries'>[] }
  | { tables: TableHeadings[] }
  | { sheets: SheetCells[] }
  | { refusal: { code: string; kind: RefusalKind; params: Record<string, string | number>; errors: Pointed[] } }
  | { fault: string };

// A small table is read before a process would have started. A workbook may be anything.
const HERE_BYTES_MAX = 64 * 1024;
const PIECE_BYTES = 64 * 1024;
// Text costs what it is long, and a long one on a busy machine takes its time; what a workbook costs is its maker's choice.
const MEASURE = {
  workbook: { megabytes: 160, patienceMs: 20_000 },
  text: { megabytes: 640, patienceMs: 180_000 },
};
const TOO_COSTLY: Told = {
  reading: { refusal: { code: 'list.too_costly', kind: 'invalid', params: {}, errors: [] } },
  entries: [],
};

/** Some entries of one of the lists. */
export interface SomeEntries {
  list: number;
  entries: ListFile['entries'];
}

/** What one process has told. */
interface Told {
  reading: Reading | null;
  entries: SomeEntries[];
}

let last: Promise<unknown> = Promise.resolve();

/**
 * {@link readListFiles}, one set of files at a time. A large one is never copied whole: it goes to the process piece by piece.
 * @throws Refusal list.too_costly when it takes more than any list needs, and whatever readListFiles refuses
 */
export async function readListFilesApart(files: FileToRead[], options: ImportOptions = {}): Promise<ListFile[]> {
  const given = files.map(({ name, content }) => fileOf(name, content));
  if (isSmall(given)) return readListFiles(given.map(whole), options);
  const { reading, entries } = await apart(given, { options });
  if (!('lists' in reading)) return [];
  const lists = reading.lists.map((list): ListFile => ({ ...list, entries: [] }));
  for (const some of entries) for (const entry of some.entries) lists[some.list]?.entries.push(entry);
  return lists;
}

/** {@link headingsOf} in the same way. @throws Refusal list.* */
export async function headingsApart(content: FileContent): Promise<TableHeadings[]> {
  const file = fileOf(undefined, content);
  if (isSmall([file])) return headingsOf(whole(file).bytes);
  const { reading } = await apart([file], { options: {}, headings: true });
  return 'tables' in reading ? reading.tables : [];
}

/** {@link cellsOf} in the same way. @throws Refusal list.* */
export async function cellsApart(content: FileContent): Promise<SheetCells[]> {
  const file = fileOf(undefined, content);
  if (isSmall([file])) return cellsOf(whole(file).bytes);
  const { reading } = await apart([file], { options: {}, cells: true });
  return 'sheets' in reading ? reading.sheets : [];
}

const isWorkbook = ({ head }: File): boolean => head[0] === 0x50 && head[1] === 0x4b;
const isGzip = ({ head }: File): boolean => head[0] === 0x1f && head[1] === 0x8b;
const isSmall = (files: File[]): boolean =>
  !files.some((file) => isWorkbook(file) || isGzip(file)) &&
  files.reduce((sum, { length }) => sum + length, 0) <= HERE_BYTES_MAX;

type Read = Exclude<Reading, { refusal: unknown } | { fault: unknown }>;

async function apart(files: File[], wanted: Omit<Wanted, 'files'>): Promise<{ reading: Read; entries: SomeEntries[] }> {
  const measure = files.some(isWorkbook) ? MEASURE.workbook : MEASURE.text;
  const reading = last.then(() => inProcess(files, wanted, measure));
  last = reading.catch(() => null);
  const { reading: told, entries } = await reading;
  if (told === null) throw new Error('The process that reads a list ended without a word');
  if ('refusal' in told) {
    const { code, kind, params, errors } = told.refusal;
    throw new Refusal(code, kind, params, errors);
  }
  if ('fault' in told) throw new Error(`A list could not be read: ${told.fault}`);
  return { reading: told, entries };
}

/** {@link readListFilesApart} of a list that is one file. */
export async function readListFileApart(content: FileContent, options: ImportOptions = {}): Promise<ListFile> {
  const [list] = await readListFilesApart([{ content }], options);
  if (!list) throw new Refusal('list.empty', 'invalid');
  return list;
}

interface File {
  name?: string;
  pieces: readonly Uint8Array[];
  length: number;
  /** Its first two bytes. */
  head: Uint8Array;
}

function fileOf(name: string | undefined, content: FileContent): File {
  const pieces = content instanceof Uint8Array ? [content] : content;
  return {
    ...(name === undefined ? {} : { name }),
    pieces,
    length: pieces.reduce((sum, piece) => sum + piece.length, 0),
    head: Buffer.concat(pieces.map((piece) => piece.subarray(0, 2))).subarray(0, 2),
  };
}

const whole = ({ name, pieces }: File) => ({ ...(name === undefined ? {} : { name }), bytes: Buffer.concat(pieces) });

async function inProcess(
  files: readonly File[],
  wanted: Omit<Wanted, 'files'>,
  { megabytes, patienceMs }: typeof MEASURE.text,
): Promise<Told> {
  const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, program(), String(patienceMs)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const hearing = heard(child.stdout).catch((error: unknown) => error as Error);
  // It may be gone before it has read everything; how it ended says why.
  const sending = pipeline(Readable.from(sent(files, wanted)), child.stdin).catch(() => undefined);
  const [{ code, signal }, told] = await Promise.all([ended, hearing, sending]);
  // Out of memory, or out of patience: either way it was killed.
  if (signal !== null) return TOO_COSTLY;
  if (code !== 0) throw new Error(`The process that reads a list ended with ${code}`);
  if (told instanceof Error) throw told;
  return told;
}

/** What is wanted, then the files one after the other. */
function* sent(files: readonly File[], wanted: Omit<Wanted, 'files'>): Generator<Uint8Array> {
  const told = files.map(({ name, length }) => ({ ...(name === undefined ? {} : { name }), length }));
  yield framed({ ...wanted, files: told } satisfies Wanted);
  for (const { pieces } of files)
    for (const piece of pieces)
      for (let at = 0; at < piece.length; at += PIECE_BYTES) yield piece.subarray(at, at + PIECE_BYTES);
}

async function heard(pieces: AsyncIterable<Buffer>): Promise<Told> {
  const told: Told = { reading: null, entries: [] };
  for await (const value of unframed(pieces)) {
    if (told.reading === null) told.reading = value as Reading;
    else told.entries.push(value as SomeEntries);
  }
  return told;
}

// Where this runs from the sources, as in tests, it is the built one all the same: `npm test` builds first.
function program(): string {
  const beside = new URL('./reading-process.js', import.meta.url);
  if (import.meta.url.endsWith('.js')) return fileURLToPath(beside);
  return fileURLToPath(
    new URL('../../../../../dist/libs/screening/src/lists/apart/reading-process.js', import.meta.url),
  );
}
