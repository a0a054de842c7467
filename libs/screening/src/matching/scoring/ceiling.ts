// How high two rows of a person can score at the most, told by which of their words met anything: what stays below the threshold need not be
// paired word by word. Every bound here is one of score.ts, taken at its most favourable.
import { personScore } from './score.js';
import { TUNING } from './tuning.js';

/** The words of one row. */
export interface Side {
  weights: readonly number[];
  /** Words that may have met one of the other side, as bits. */
  met: number;
}

export interface Terms {
  /** One of the names is of syllables. */
  whole: boolean;
  /** One of the names is written as it sounds. */
  byEar: boolean;
  /** Ours is one name, in letters, and no initial stands for it. */
  alone: boolean;
  /** Words may have met that are one on one side and two on the other. */
  joined: boolean;
}

// Weights are hundredths: more than their sums lose to rounding.
const CLOSE = 1e-6;

/** The most that the rows can score. 0 to 1. */
export function personCeiling(ours: Side, theirs: Side, { whole, byEar, alone, joined }: Terms): number {
  // One stands for one, but where two are written as one.
  const pairs = joined ? Infinity : Math.min(countMet(ours), countMet(theirs));
  const our = heaviest(ours, pairs);
  const their = heaviest(theirs, pairs);
  const onlyOurs = Math.max(0, sum(ours.weights) - our - CLOSE);
  const onlyTheirs = Math.max(0, sum(theirs.weights) - their - CLOSE);
  const met = (joined ? our + their : Math.min(our, their)) + CLOSE;
  const { person } = TUNING;
  let most = personScore({ met, scored: met, onlyOurs, onlyTheirs });
  if (whole && onlyOurs + onlyTheirs > 0.2) most = Math.min(most, person.incompleteMax);
  if (byEar && onlyOurs > 0.2) most = Math.min(most, person.incompleteMax);
  if (Math.min(onlyOurs, onlyTheirs) >= 0.8) most = Math.min(most, person.contradictedMax);
  if (alone && onlyOurs + onlyTheirs > 0) most = Math.min(most, person.singleOfSeveralMax);
  return most;
}

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

function countMet({ weights, met }: Side): number {
  let count = 0;
  for (let word = 0; word < weights.length; word += 1) if ((met & (1 << word)) !== 0) count += 1;
  return count;
}

/** Never less than the weight of so many of the words that met. */
function heaviest({ weights, met }: Side, count: number): number {
  let heaviest = 0;
  let total = 0;
  for (let word = 0; word < weights.length; word += 1) {
    if ((met & (1 << word)) === 0) continue;
    const weight = weights[word] as number;
    total += weight;
    if (weight > heaviest) heaviest = weight;
  }
  return heaviest === 0 ? 0 : Math.min(total, heaviest * count);
}
