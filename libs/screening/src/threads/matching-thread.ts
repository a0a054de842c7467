// A thread of matching-threads.ts: indexes lists and searches them, one wish after the other.
import { parentPort } from 'node:worker_threads';
import type { ListEntry, PartyKind } from '../list-entry.js';
import { builtInReaders } from '../readers.js';
import { buildNameIndex, openIndex, type PackedIndex } from '../name-indexes.js';
import { compareNames, type ComparedKind } from '../compare.js';
import { storyOf } from '../lookups/name-story.js';
import { matchParty, type PartyQuery } from '../screen-party.js';

/** What a thread may be asked. */
export type Wish =
  | { do: 'index'; entries: ListEntry[] }
  | { do: 'match'; query: PartyQuery; indexes: PackedIndex[]; threshold: number }
  | { do: 'compare'; a: string; b: string; kind: ComparedKind }
  | { do: 'tell'; names: string[]; kind: PartyKind };

export interface Asked {
  number: number;
  wish: Wish;
}

/** `begun`: what the wish needs is there, its time runs from now. */
export type Told =
  { number: number; begun: true } | { number: number; answer: unknown } | { number: number; fault: string };

// Bytes come as a new view each time: the index opened for them is found again by what they share.
const known = new Map<SharedArrayBuffer, PackedIndex>();

function sameView(packed: PackedIndex): PackedIndex {
  const view = known.get(packed.buffer) ?? packed;
  known.set(packed.buffer, view);
  return view;
}

function grant(number: number, wish: Wish): unknown {
  const readers = builtInReaders();
  if (wish.do === 'match') for (const packed of wish.indexes) openIndex(sameView(packed), readers);
  parentPort?.postMessage({ number, begun: true } satisfies Told);
  if (wish.do === 'index') return buildNameIndex(wish.entries, readers);
  if (wish.do === 'compare') return compareNames(wish.a, wish.b, wish.kind, readers);
  if (wish.do === 'tell') return wish.names.map((name) => storyOf(name, wish.kind, readers));
  return matchParty(wish.query, wish.indexes.map(sameView), { readers, threshold: wish.threshold });
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
