// Stage 5a: which words of ours stand for which words of theirs, whatever their order; two words written as one are put together.
import type { Met } from '../index/near.js';
import type { Word } from '../rows/row.js';

/** A word (or two written as one) of ours with a word (or two) of theirs; one of both is empty when it stands alone. */
export interface Part {
  /** Numbers of words. */
  ours: number[];
  theirs: number[];
  /** Ours and theirs as words, where the numbers do not tell. */
  words?: [ours: string, theirs: string];
  score: number;
  route: PartRoute;
}

export type PartRoute = Met['route'] | 'initial' | 'joined' | 'only-ours' | 'only-theirs';

/** What alignment needs to know of the two rows. */
export interface Pairing {
  ours: readonly Word[];
  theirs: readonly Word[];
  /** How word `our` of ours and word `their` of theirs met; null when they did not. */
  meet(our: number, their: number): { score: number; route: PartRoute } | null;
  /** The same for words `our` and `our + 1` of ours taken together. */
  meetJoined(our: number, their: number): number;
  /** The same for words `their` and `their + 1` of theirs taken together. */
  meetSplit(our: number, their: number): number;
}

const PART_MIN = 0.4;

/** Pairs the words of two rows, best first. */
export function align(pairing: Pairing): Part[] {
  const { ours, theirs } = pairing;
  const usedOurs = new Array<boolean>(ours.length).fill(false);
  const usedTheirs = new Array<boolean>(theirs.length).fill(false);
  const parts: Part[] = [];
  for (const part of possible(pairing)) {
    if (part.ours.some((our) => usedOurs[our]) || part.theirs.some((their) => usedTheirs[their])) continue;
    for (const our of part.ours) usedOurs[our] = true;
    for (const their of part.theirs) usedTheirs[their] = true;
    parts.push(part);
  }
  parts.sort((a, b) => (a.ours[0] as number) - (b.ours[0] as number));
  ours.forEach((_, our) => usedOurs[our] || parts.push({ ours: [our], theirs: [], score: 0, route: 'only-ours' }));
  theirs.forEach(
    (_, their) => usedTheirs[their] || parts.push({ ours: [], theirs: [their], score: 0, route: 'only-theirs' }),
  );
  return parts;
}

function possible({ ours, theirs, meet, meetJoined, meetSplit }: Pairing): Part[] {
  const found: Part[] = [];
  const add = (our: number[], their: number[], score: number, route: PartRoute) => {
    if (score >= PART_MIN) found.push({ ours: our, theirs: their, score, route });
  };
  for (let our = 0; our < ours.length; our += 1)
    for (let their = 0; their < theirs.length; their += 1) {
      const met = meet(our, their);
      if (met) add([our], [their], met.score, met.route);
      if (our + 1 < ours.length) add([our, our + 1], [their], meetJoined(our, their), 'joined');
      if (their + 1 < theirs.length) add([our], [their, their + 1], meetSplit(our, their), 'joined');
    }
  return found.sort(
    (x, y) =>
      y.score - x.score ||
      y.ours.length + y.theirs.length - x.ours.length - x.theirs.length ||
      (x.ours[0] as number) - (y.ours[0] as number) ||
      (x.theirs[0] as number) - (y.theirs[0] as number),
  );
}
