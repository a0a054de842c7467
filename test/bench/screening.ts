// How fast names are found: index, start, queries a second, the slowest ones, memory, and how all of it grows with the list. With
// `--adversarial N` also N names made to be slow, and how long the event loop of the process that asks was held.
import { mkdtempSync, openSync, readSync, rmSync, writeFileSync, fstatSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { buildNameIndex, MatchingThreads, MatchOvertime, matchParty, type PackedIndex } from '#screening';
import { adversarialNames } from './adversarial-names.js';
import type { Figures } from './figures.js';
import { Names, peopleOf, randomOf } from './names.js';

const QUERIES = 4_000;

export async function screening(args: string[]): Promise<Figures> {
  const options = {
    sizes: { type: 'string', default: '36000,1000000' },
    adversarial: { type: 'string', default: '20000' },
  } as const;
  const { values } = parseArgs({ args, options });
  const figures: Figures = {};
  for (const size of values.sizes.split(',').map(Number)) Object.assign(figures, measure(size));
  Object.assign(figures, await adversarial(Number(values.adversarial)));
  return figures;
}

function measure(size: number): Figures {
  const name = (what: string) => `${size.toLocaleString('en')} names: ${what}`;
  const names = new Names(randomOf(7));
  const written = Array.from({ length: size }, () => names.next());
  const begun = performance.now();
  const built = buildNameIndex(peopleOf(written));
  const buildMs = performance.now() - begun;
  const { index, startMs } = readBack(built);
  // Half of them listed with a letter left out, half of them unknown to the list.
  const queries = Array.from({ length: QUERIES }, (_, order) =>
    order % 2 === 0 ? names.mangled(written[names.below(size)] as string) : names.next(),
  );
  const search = (query: string) =>
    matchParty({ party: 'p', kind: 'person', names: [query] }, [index]).matches[0] ?? [];
  for (const query of queries.slice(0, 200)) search(query);
  const times: number[] = [];
  let missed = 0;
  const cpu = process.cpuUsage();
  queries.forEach((query, order) => {
    const started = performance.now();
    const found = search(query);
    times.push(performance.now() - started);
    if (order % 2 === 0 && found.length === 0) missed += 1;
  });
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  return {
    [name('index built in s')]: Number((buildMs / 1000).toFixed(1)),
    [name('index in MB')]: Math.round(built.byteLength / 1e6),
    [name('start from a file in s')]: Number((startMs / 1000).toFixed(2)),
    [name('queries per second of CPU')]: Math.round(QUERIES / ((user + system) / 1e6)),
    [name('p50 ms')]: at(0.5),
    [name('p95 ms')]: at(0.95),
    [name('p99 ms')]: at(0.99),
    [name('listed and not found, of 2,000')]: missed,
    [name('resident MB')]: Math.round(process.memoryUsage().rss / 1e6),
  };
}

// As a process does that finds an index built before: the file into shared memory, and the first query, which opens it.
function readBack(built: PackedIndex): { index: PackedIndex; startMs: number } {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-index-'));
  const file = join(folder, 'names.index');
  writeFileSync(file, built);
  const begun = performance.now();
  const descriptor = openSync(file, 'r');
  const index = new Uint8Array(new SharedArrayBuffer(fstatSync(descriptor).size));
  for (let at = 0; at < index.length;) at += readSync(descriptor, index, at, Math.min(index.length - at, 1 << 28), at);
  closeSync(descriptor);
  matchParty({ party: 'p', kind: 'person', names: ['Keyaki Hanako'] }, [index]);
  const startMs = performance.now() - begun;
  rmSync(folder, { recursive: true });
  return { index, startMs };
}

async function adversarial(count: number): Promise<Figures> {
  const names = new Names(randomOf(11));
  const entries = peopleOf(Array.from({ length: 36_000 }, () => names.next()));
  const threads = new MatchingThreads(1);
  const index = await threads.index(entries);
  const list = {
    list: 'bench',
    name: { ja: '', en: '' },
    legalEffect: { ja: '', en: '' },
    version: 1,
    effectiveDate: null,
  };
  const lists = [{ ...list, sha256: '', entries, index }];
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const times: number[] = [];
  let overtime = 0;
  delay.enable();
  for (const name of adversarialNames(count, randomOf(13))) {
    const begun = performance.now();
    await threads.screen({ party: 'p', kind: 'person', names: [name] }, lists).catch((error: unknown) => {
      if (!(error instanceof MatchOvertime)) throw error;
      overtime += 1;
    });
    times.push(performance.now() - begun);
  }
  delay.disable();
  await threads.close();
  times.sort((a, b) => a - b);
  return {
    [`${count.toLocaleString('en')} names made to be slow: p99 ms`]: Number(
      (times[Math.floor(count * 0.99)] ?? 0).toFixed(1),
    ),
    [`${count.toLocaleString('en')} names made to be slow: slowest ms`]: Number((times.at(-1) ?? 0).toFixed(1)),
    [`${count.toLocaleString('en')} names made to be slow: over their time`]: overtime,
    [`${count.toLocaleString('en')} names made to be slow: event loop held at most ms`]: Number(
      (delay.max / 1e6).toFixed(1),
    ),
  };
}
