// Learns how single characters are read in names, from whole names: in 洋介 (yosuke) and 洋子 (yoko) the character they share is "yo".
// An expectation-maximisation over all ways to cut a reading in two; the cuts that many names agree on win.

/** A name of two characters and one of its readings. */
export interface PairReading {
  first: string;
  last: string;
  reading: string;
}

type Counts = Map<string, Map<string, number>>;

const ROUNDS = 3;
const READINGS_MAX = 8;
/** Readings rarer than this share of a character's names are chance. */
const SHARE_MIN = 0.02;

function add(counts: Counts, key: string, reading: string, weight: number): void {
  const row = counts.get(key) ?? new Map<string, number>();
  if (row.size === 0) counts.set(key, row);
  row.set(reading, (row.get(reading) ?? 0) + weight);
}

/** How likely this reading is, of the character; a little for what was never seen, so that a rare character can be learned. */
function likelihood(counts: Counts, totals: Map<string, number>, key: string, reading: string): number {
  return ((counts.get(key)?.get(reading) ?? 0) + 0.01) / ((totals.get(key) ?? 0) + 1);
}

function totalsOf(counts: Counts): Map<string, number> {
  return new Map([...counts].map(([key, row]) => [key, [...row.values()].reduce((sum, count) => sum + count, 0)]));
}

const START = /^[aiueo]|^(?:[kgsztdnhbpmrfjyw]|sh|ch|ts|ky|gy|ny|hy|by|py|my|ry)[aiueo]|^n$/;

/** Where a reading can be cut: before a sound, not within one. */
function cuts(reading: string): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 1; at < reading.length; at++) {
    const [head, tail] = [reading.slice(0, at), reading.slice(at)];
    if (/[aiueon]$/.test(head) && START.test(tail)) found.push([head, tail]);
  }
  return found;
}

/** For every character: its readings at the beginning and at the end of names, the likeliest first. */
export function learnParts(names: PairReading[]): { first: Map<string, string[]>; last: Map<string, string[]> } {
  let first: Counts = new Map();
  let last: Counts = new Map();
  const prepared = names.map((name) => ({ ...name, cuts: cuts(name.reading) }));
  for (let round = 0; round < ROUNDS; round++) {
    const [firstTotals, lastTotals] = [totalsOf(first), totalsOf(last)];
    const [nextFirst, nextLast]: [Counts, Counts] = [new Map(), new Map()];
    for (const name of prepared) {
      const weights = name.cuts.map(([head, tail]) =>
        round === 0
          ? 1
          : likelihood(first, firstTotals, name.first, head) * likelihood(last, lastTotals, name.last, tail),
      );
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      name.cuts.forEach(([head, tail], index) => {
        const weight = (weights[index] ?? 0) / total;
        add(nextFirst, name.first, head, weight);
        add(nextLast, name.last, tail, weight);
      });
    }
    [first, last] = [nextFirst, nextLast];
  }
  return { first: likeliest(first), last: likeliest(last) };
}

function likeliest(counts: Counts): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, row] of counts) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    const readings = [...row]
      .filter(([, count]) => count >= Math.max(0.5, SHARE_MIN * total))
      .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
      .slice(0, READINGS_MAX)
      .map(([reading]) => reading);
    if (readings.length > 0) found.set(key, readings);
  }
  return found;
}
