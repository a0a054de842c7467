// `screen`: a file of names against files of lists, without any database. Nothing of it is kept.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  sourceOf,
  isUnmatched,
  MatchingThreads,
  readListFile,
  readListFiles,
  readNames,
  readWith,
  type GivenFile,
  type ListFile,
  type ListInForce,
  type NameRow,
  type PartyHit,
  type PartyKind,
  type Screened,
} from '#screening';
import { Refusal } from '#kernel';
import { UsageFault, type Command, type Surroundings } from '../command.js';
import { faultLine } from '../fault-line.js';
import { bytesOf } from '../files.js';

const OPTIONS = {
  list: { type: 'string', multiple: true },
  input: { type: 'string' },
  output: { type: 'string' },
  threshold: { type: 'string' },
  limit: { type: 'string' },
  workers: { type: 'string' },
} as const;

const LIMIT = 5;
const THRESHOLD = 0.7;
// As many names are asked for at once as keep the threads busy.
const AHEAD = 8;

export const screen: Command = {
  name: 'screen',
  synopsis: '--list FILE... --input NAMES [--output HITS] [--threshold 0.7] [--limit 5] [--workers N]',

  async run(args, surroundings) {
    const { words, tell } = surroundings;
    const { values } = parseArgs({ args, options: OPTIONS, allowPositionals: false });
    if (!values.list || values.input === undefined) throw new UsageFault(words.screening.listAndInput);
    const threshold = numberIn(values.threshold, THRESHOLD, [0, 1], '--threshold', surroundings);
    const limit = numberIn(values.limit, LIMIT, [1, 100], '--limit', surroundings);
    const workers = numberIn(values.workers, availableParallelism(), [1, 64], '--workers', surroundings);
    const { rows, ignored } = await namesIn(values.input, surroundings);
    readWith(surroundings.config().dataFolder);
    const threads = new MatchingThreads(workers);
    try {
      const lists = await listsIn(values.list, threads, surroundings);
      const answer = answering(values.output);
      const tally = { hits: 0, unscreenable: 0 };
      const begun = performance.now();
      let done = 0;
      for await (const [row, screened] of inOrder(rows, AHEAD * workers, (row) =>
        screenRow(threads, row, lists, threshold),
      )) {
        const hits = hitsOf(screened, limit);
        const unscreenable = screened.length === 0 || screened.some(({ namesWithoutKey }) => namesWithoutKey > 0);
        if (hits.length > 0) tally.hits += 1;
        if (unscreenable) tally.unscreenable += 1;
        await answer.line(JSON.stringify({ id: row.id, hits, ...(unscreenable ? { unscreenable } : {}) }));
        done += 1;
        if (done % 50 === 0) surroundings.progress(words.screening.progress(done, rows.length));
      }
      surroundings.progress('');
      await answer.end();
      const seconds = (performance.now() - begun) / 1000;
      for (const line of words.screening.screened({ rows: rows.length, ...tally, seconds, ignored })) tell(line);
      return 0;
    } finally {
      await threads.close();
    }
  },
};

// Names that cannot be read are unreadable input, which is wrong usage and no answer.
async function namesIn(input: string, surroundings: Surroundings): ReturnType<typeof readNames> {
  const bytes = await bytesOf(input, surroundings);
  try {
    return await readNames(bytes);
  } catch (error) {
    if (error instanceof Refusal) throw new UsageFault(faultLine(error, surroundings.words));
    throw error;
  }
}

function numberIn(
  given: string | undefined,
  standard: number,
  [min, max]: [number, number],
  option: string,
  { words }: Surroundings,
): number {
  const value = given === undefined ? standard : Number(given);
  if (
    given?.trim() === '' ||
    !Number.isFinite(value) ||
    value < min ||
    value > max ||
    (min >= 1 && !Number.isInteger(value))
  )
    throw new UsageFault(words.screening.numberBetween(option, min, max));
  return value;
}

/** Reads every list. A file that does not say which list it is is called by its name; the files of OFAC's list are one list. */
async function listsIn(files: string[], threads: MatchingThreads, surroundings: Surroundings): Promise<ListInForce[]> {
  const given = await Promise.all(files.map(async (name) => ({ name, bytes: await bytesOf(name, surroundings) })));
  const read: [names: string, file: ListFile][] = [];
  const parts: GivenFile[] = [];
  for (const file of given) {
    const list = await readAlone(file);
    if (list) read.push([file.name, list]);
    else parts.push(file);
  }
  for (const list of parts.length > 0 ? await readListFiles(parts) : [])
    read.push([parts.map(({ name }) => name ?? '').join(', '), list]);
  const taken = new Set<string>();
  return Promise.all(
    read.map(async ([names, { listId, sha256, entries, rowErrors }]) => {
      if (rowErrors.length > 0) surroundings.tell(surroundings.words.screening.rowsLeftOut(names, rowErrors.length));
      let list = listId;
      for (let more = 2; taken.has(list); more += 1) list = `${listId}-${more}`;
      taken.add(list);
      const index = await threads.index(entries);
      return { list, ...sourceOf(listId), version: 1, effectiveDate: null, sha256, entries, index };
    }),
  );
}

/** The list in this file; null when it is only a part of one. @throws Refusal list.* */
async function readAlone({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<ListFile | null> {
  try {
    const list = await readListFile(bytes, { source: null });
    // OFAC's main file can be read by itself, and is a part all the same.
    return list.importer.startsWith('ofac') ? null : list;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'list.source_missing') return readListFile(bytes, { source: stemOf(name) });
    if (error.code === 'list.ofac_set') return null;
    throw error;
  }
}

const stemOf = (file: string): string => {
  const stem = (basename(file).split('.')[0] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${stem.length > 1 ? stem : `list${stem}`}`.slice(0, 40);
};

async function screenRow(
  threads: MatchingThreads,
  { kind, names, birthDate }: NameRow,
  lists: ListInForce[],
  threshold: number,
): Promise<Screened[]> {
  if (names.length === 0) return [];
  const kinds: PartyKind[] = kind === 'any' ? ['organization', 'person'] : [kind];
  return answered(
    kinds.map((each) =>
      threads.screen({ party: 'row', kind: each, names, ...(birthDate ? { birthDate } : {}) }, lists, threshold),
    ),
  );
}

// A name that took longer than it may was not screened, and says so.
async function answered(running: Promise<Screened>[]): Promise<Screened[]> {
  try {
    return await Promise.all(running);
  } catch (error) {
    if (isUnmatched(error)) return [];
    throw error;
  }
}

function hitsOf(screened: Screened[], limit: number): object[] {
  const best = new Map<string, PartyHit>();
  for (const hit of screened.flatMap(({ hits }) => hits)) {
    const key = `${hit.list}\n${hit.entry}`;
    if (hit.score > (best.get(key)?.score ?? -1)) best.set(key, hit);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.tier < b.tier ? -1 : a.tier > b.tier ? 1 : 0))
    .slice(0, limit)
    .map(({ list, entry, sourceId, score, band, tier, detail }) => ({
      list,
      entry: sourceId ?? entry,
      name: detail.entryName,
      matched: detail.theirs,
      score,
      band,
      tier,
      reasons: reasonsOf(detail),
    }));
}

const reasonsOf = ({ reading, explanation, limits }: PartyHit['detail']): string[] => [
  `${reading.ours}~${reading.theirs}`,
  ...explanation.map(({ ours, theirs, route, score }) => `${ours}~${theirs} ${route} ${score}`),
  ...limits.map((limit) => `limit ${limit}`),
];

/** Works on some items ahead, and gives the answers in their order. */
async function* inOrder<Item, Answer>(
  items: Item[],
  ahead: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<[Item, Answer]> {
  const running: Promise<Answer>[] = [];
  for (let next = 0, first = 0; first < items.length; first += 1) {
    for (; next < items.length && next < first + ahead; next += 1) {
      const answer = work(items[next] as Item);
      // It is awaited in its turn; until then a failure of it is nobody's.
      answer.catch(() => null);
      running.push(answer);
    }
    yield [items[first] as Item, await (running.shift() as Promise<Answer>)];
  }
}

function answering(file: string | undefined): { line(text: string): Promise<void>; end(): Promise<void> } {
  const stream = file === undefined ? process.stdout : createWriteStream(file);
  const failed =
    file === undefined
      ? new Promise<never>(() => {})
      : once(stream, 'error').then(([error]) => Promise.reject(error as Error));
  failed.catch(() => null);
  return {
    line: async (text) => {
      if (!stream.write(`${text}\n`)) await Promise.race([once(stream, 'drain'), failed]);
    },
    end: async () => {
      if (file === undefined) return;
      stream.end();
      await Promise.race([once(stream, 'finish'), failed]);
    },
  };
}
