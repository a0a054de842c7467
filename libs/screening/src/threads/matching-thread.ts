// A thread of matching-threads.ts: indexes lists and searches them, one wish after the other.
import { parentPort, workerData } from 'node:worker_threads';
import type { ListEntry, PartyKind } from '../list-entry.js';
import { builtInReaders, readWith } from '../readers.js';
import { buildNameIndex, openIndex, type PackedIndex } from '../name-indexes.js';
import { compareNames, type ComparedKind } from '../compare.js';
import { storyOf } from '../lookups/name-story.js';
import { matchParty, type PartyQuery } from '../screen-party.js';

/** Shared bytes come as another object each time, even in one thread: the number tells that they are the same. */
export interface NumberedIndex {
  number: number;
  packed: PackedIndex;
}

/** What a thread may be asked. */
export type Wish =
  | { do: 'index'; entries: ListEntry[] }
  | { do: 'match'; query: PartyQuery; indexes: NumberedIndex[]; threshold: number }
  | { do: 'compare'; a: string; b: string; kind: ComparedKind }
  | { do: 'tell'; names: string[]; kind: PartyKind };

export interface Asked {
  number: number;
  wish: Wish;
}

/** `begun`: what the wish needs is there, its time runs from now. */
export type Told =
  { number: number; begun: true } | { number: number; answer: unknown } | { number: number; fault: string };

// It reads with what its process reads with.
readWith(workerData as string | null);

// Lists in force, and some that were until lately: what else is open would stay open for ever.
const OPEN_MAX = 24;
const open = new Map<number, PackedIndex>();

/** The bytes as they came first, for which the index is open already. */
function known({ number, packed }: NumberedIndex): PackedIndex {
  const view = open.get(number) ?? packed;
  open.delete(number);
  open.set(number, view);
  for (const oldest of [...open.keys()].slice(0, -OPEN_MAX)) open.delete(oldest);
  return view;
}

function grant(number: number, wish: Wish): unknown {
  const readers = builtInReaders();
  const indexes = wish.do === 'match' ? wish.indexes.map(known) : [];
  for (const packed of indexes) openIndex(packed, readers);
  parentPort?.postMessage({ number, begun: true } satisfies Told);
  if (wish.do === 'index') return buildNameIndex(wish.entries, readers);
  if (wish.do === 'compare') return compareNames(wish.a, wish.b, wish.kind, readers);
  if (wish.do === 'tell') return wish.names.map((name) => storyOf(name, wish.kind, readers));
  return matchParty(wish.query, indexes, { readers, threshold: wish.threshold });
}

parentPort?.on('message', ({ number, wish }: Asked) => {
  let told: Told;
  try {
    told = { number, answer: grant(number, wish) };
  } catch (error) {
    told = { number, fault: error instanceof Error ? error.name : 'not an Error' };
  }
  parentPort?.postMessage(told);
});
