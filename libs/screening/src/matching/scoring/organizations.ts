// Stage 5b for organisations: words that mean something are compared by what they mean, names by letters and sound; what only one of them says
// decides whether they can be one body (see compare.ts of organisations).
import { compareOrganisationWords, spellingSimilarity, type OrganisationComparison } from '../organisations/compare.js';
import type { ReadingRoute } from '../reading.js';
import type { Row } from '../rows/row.js';
import { closenessByEar, soundKindsOfRoute, soundOf } from '../sounds/sounds.js';
import type { Part } from './align.js';
import type { Limit, PartsScore } from './score.js';
import { TUNING } from './tuning.js';

export interface MeantScore extends PartsScore {
  /**
   * What the words mean decides: schools, where every word tells one from another, and two that say two numbers or two countries. Of firms
   * the letters may say more: they leave out what they make and where they sit.
   */
  decided: boolean;
}

/** Scores two rows of organisations. Pure. */
export function scoreOrganizations(ours: Row, theirs: Row): MeantScore {
  const comparison = compareOrganisationWords(ours.meant ?? [], theirs.meant ?? [], alike);
  const limits = limitsOf(comparison);
  const { distinction, pairs } = comparison;
  const decided =
    distinction === 'number-conflict' ||
    distinction === 'country-conflict' ||
    distinction === 'only-class-words' ||
    pairs.some(({ teaching }) => teaching);
  // Words that thousands of bodies share never make a strong hit among themselves: "Institute of Physics".
  const most = limits.includes('generic-words') ? TUNING.organization.genericMax : 1;
  const score = Math.round(Math.min(comparison.score, most) * 10_000) / 10_000;
  return { score, parts: partsOf(comparison), limits, decided };
}

function alike(a: string, b: string, routeA: ReadingRoute, routeB: ReadingRoute): number {
  const letters = spellingSimilarity(a, b);
  if (letters >= TUNING.sound.latin) return letters;
  if (soundAlike(a, b, routeA, routeB)) return TUNING.sound.latin;
  const byEar = isByEar(routeA) || isByEar(routeB);
  return byEar ? Math.max(letters, closenessByEar(a, b)) : letters;
}

const isByEar = (route: ReadingRoute): boolean => route === 'loan-word' || route === 'kana';

// A sound is the same in a tradition that one of the two is of; what is written in Latin letters may be of the other's.
function soundAlike(a: string, b: string, routeA: ReadingRoute, routeB: ReadingRoute): boolean {
  return [...new Set([...soundKindsOfRoute(routeA), ...soundKindsOfRoute(routeB)])].some((kind) => {
    const sound = soundOf(kind, a);
    return sound.length > 2 && sound === soundOf(kind, b);
  });
}

function limitsOf({ distinction, pairs }: OrganisationComparison): Limit[] {
  const limits: Limit[] = [];
  if (distinction === 'only-class-words') limits.push('generic-words');
  else if (distinction !== null) limits.push('contradicted');
  if (!pairs.some(({ weight, similarity }) => weight >= 0.9 && similarity > 0) && !limits.includes('generic-words'))
    limits.push('generic-words');
  return limits;
}

function partsOf({ pairs, onlyA, onlyB }: OrganisationComparison): Part[] {
  return [
    ...pairs.map(({ a, b, similarity }): Part => ({
      ours: [],
      theirs: [],
      words: [a, b],
      score: similarity,
      route: routeOf(a, b, similarity),
    })),
    ...onlyA.map((word): Part => ({ ours: [], theirs: [], words: [word, ''], score: 0, route: 'only-ours' })),
    ...onlyB.map((word): Part => ({ ours: [], theirs: [], words: ['', word], score: 0, route: 'only-theirs' })),
  ];
}

function routeOf(a: string, b: string, similarity: number): Part['route'] {
  if (similarity === 1) return a === b ? 'exact' : 'meaning';
  return similarity >= TUNING.sound.latin ? 'sound' : 'edit';
}
