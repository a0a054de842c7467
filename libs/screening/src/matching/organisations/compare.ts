// Whether two names of organisations, each read into English words, can be names of one body. Every word has a part: what both have counts for
// them, what only one has counts against them by how much it tells, and two names that each state something else are two bodies.
import type { ReadingRoute } from '../reading.js';
import type { Concept } from './lexicon.js';
import type { OrganisationWord } from './translation.js';

export interface WordPair {
  a: string;
  b: string;
  /** 0 to 1. */
  similarity: number;
  weight: number;
  /** Both say that they teach. Schools of one name in two towns, or of two subjects, are two schools; firms leave such words out. */
  teaching: boolean;
  /** Both say what they work in, one of them in another language. */
  field: boolean;
  /** A name, a place or a number: what tells bodies of one kind apart. */
  namely: boolean;
  /** One of them is written in another language. */
  across: boolean;
  /** It is of whom the body is named after. */
  dedicated: boolean;
}

/** Why the score is not higher than it is. */
export type Distinction = 'conflict' | 'country-conflict' | 'number-conflict' | 'one-sided' | 'only-class-words' | null;

export interface OrganisationComparison {
  /** 0 to 1. */
  score: number;
  pairs: WordPair[];
  /** What only one of them says, where it tells one body from another. */
  onlyA: string[];
  onlyB: string[];
  distinction: Distinction;
}

/** How alike two spellings are, 0 to 1, given the routes by which they were read: the folds of a tradition's sounds have their place here. */
export type SpellingSimilarity = (a: string, b: string, routeA: ReadingRoute, routeB: ReadingRoute) => number;

const CONFLICT_CAP = 0.55;
const ONE_SIDED_CAP = 0.66;
const CLASS_ONLY_CAP = 0.5;
const NEAR_CLASS = 0.7;
const NEAR_FIELD = 0.6;
const LEVEL_NEAR = 0.3;
const SAME_MIN = 0.75;
const PLACE_MIN = 0.9;
// From this weight on a word tells one body from another.
const DISTINGUISHING_MIN = 0.35;

/**
 * Compares two readings of organisations' names.
 * @param alike for words that are names; see {@link spellingSimilarity}
 */
export function compareOrganisationWords(
  a: readonly OrganisationWord[],
  b: readonly OrganisationWord[],
  alike: SpellingSimilarity = spellingSimilarity,
): OrganisationComparison {
  const left = telling(a);
  const right = telling(b);
  const pairs: WordPair[] = [];
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  for (const { i, j, similarity } of candidates(left, right, alike)) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push(pairOf([left[i] as OrganisationWord], [right[j] as OrganisationWord], similarity));
  }
  for (const joined of joinedPairs(left, right, takenA, takenB, alike)) pairs.push(joined);
  for (const joined of joinedPairs(right, left, takenB, takenA, alike))
    pairs.push({ ...joined, a: joined.b, b: joined.a });
  return verdict(
    pairs,
    left.filter((_word, i) => !takenA.has(i)),
    right.filter((_word, i) => !takenB.has(i)),
  );
}

// Fillers say nothing, and a word that is said twice is said once.
function telling(words: readonly OrganisationWord[]): OrganisationWord[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    if (word.weight === 0) return false;
    const key = word.concepts[0]?.id ?? word.number ?? word.spellings[0] ?? '';
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Candidate {
  i: number;
  j: number;
  similarity: number;
}

function candidates(
  a: readonly OrganisationWord[],
  b: readonly OrganisationWord[],
  alike: SpellingSimilarity,
): Candidate[] {
  const found: Candidate[] = [];
  a.forEach((left, i) => {
    b.forEach((right, j) => {
      const similarity = wordSimilarity(left, right, alike);
      if (similarity > 0) found.push({ i, j, similarity });
    });
  });
  return found.sort((x, y) => y.similarity - x.similarity || x.i - y.i || x.j - y.j);
}

/** How alike two words are: 1 for one concept, less for neighbours of one group, by spelling for names. */
export function wordSimilarity(a: OrganisationWord, b: OrganisationWord, alike: SpellingSimilarity): number {
  if (a.number !== undefined || b.number !== undefined) return a.number === b.number ? 1 : 0;
  if (a.written === b.written && a.written !== '') return 1;
  if (a.concepts.length > 0 && b.concepts.length > 0) {
    const one = a.concepts.some((concept) => b.concepts.includes(concept));
    // 工業大学 and 工科大学 are both "technology" in English and two universities in Japanese.
    if (one) return bothHan(a, b) && DISTINCT_IN_ONE_SCRIPT.has(a.role) && !isShortOf(a.written, b.written) ? 0 : 1;
    const near = nearness(a, b);
    if (near > 0) return near;
    // Two places that the tables know by different names are two places.
    if (a.role !== 'place' || b.role !== 'place') return 0;
    return a.spellings.some((spelling) => b.spellings.includes(spelling)) ? 1 : 0;
  }
  if (!isNamely(a) || !isNamely(b)) return 0;
  if ((a.dedicated || b.dedicated) && sameStem(a.spellings, b.spellings)) return SAME_STEM;
  const similarity = bestSpelling(a, b, alike);
  return similarity < PLACE_MIN && (a.role === 'place' || b.role === 'place') ? 0 : similarity;
}

const DISTINCT_IN_ONE_SCRIPT = new Set(['field', 'telling-qualifier']);
// 科技 is short for 科学技術; 工科 is not short for 工業.
function isShortOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

const HAN = /^\p{Script=Han}/u;
const bothHan = (a: OrganisationWord, b: OrganisationWord): boolean => HAN.test(a.written) && HAN.test(b.written);

// Whom a body is named after stands in the genitive: имени Гнесиных, the Gnessin Academy.
const SAME_STEM = 0.85;
const STEM_LETTERS = 4;
const sameStem = (a: readonly string[], b: readonly string[]): boolean =>
  a.some(
    (left) =>
      left.length > STEM_LETTERS && b.some((right) => left.slice(0, STEM_LETTERS) === right.slice(0, STEM_LETTERS)),
  );

const isNamely = (word: OrganisationWord): boolean => word.role === 'name' || word.role === 'place';

function nearness(a: OrganisationWord, b: OrganisationWord): number {
  const [left, right] = [a.concepts[0] as Concept, b.concepts[0] as Concept];
  if (left.group === '' || left.group === 'parent' || left.group !== right.group || left.role !== right.role) return 0;
  if ((a.role === 'level' || b.role === 'level') && left.group !== 'health')
    return a.translated === b.translated ? 0 : LEVEL_NEAR;
  if (left.role === 'class') return NEAR_CLASS;
  // In one language an engineer is no technologist; a translator chose between them.
  return left.group === 'technology' && a.translated !== b.translated ? NEAR_FIELD : 0;
}

function bestSpelling(a: OrganisationWord, b: OrganisationWord, alike: SpellingSimilarity): number {
  let best = 0;
  for (const left of a.spellings)
    for (const right of b.spellings) {
      if (left === right) return 1;
      best = Math.max(best, alike(left, right, a.route, b.route));
    }
  return best >= SAME_MIN ? best : 0;
}

const pairOf = (a: OrganisationWord[], b: OrganisationWord[], similarity: number): WordPair => ({
  a: a.map((word) => word.spellings[0] ?? '').join(' '),
  b: b.map((word) => word.spellings[0] ?? '').join(' '),
  similarity,
  weight: (sum(a) + sum(b)) / 2,
  teaching: bothTeach(a, b),
  field: isTranslatedField(a, b),
  namely: [...a, ...b].some((word) => isNamely(word) || word.number !== undefined),
  across: a.some((word) => word.translated) !== b.some((word) => word.translated),
  dedicated: [...a, ...b].some((word) => word.dedicated && word.role === 'name'),
});

const isTranslatedField = ([a]: OrganisationWord[], [b]: OrganisationWord[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.role === 'field' || a.role === 'class') &&
  FIELD_LIKE(a) &&
  a.translated !== b.translated;

const FIELD_LIKE = (word: OrganisationWord): boolean =>
  word.role === 'field' || ['polytechnic', 'vocational'].includes(word.concepts[0]?.id ?? '');

// 医科大学 is a university of medicine, of medical sciences, of medicine and health: beside another field these say nothing more.
const SOFT = new Set([
  'energy',
  'education',
  'science',
  'technology',
  'engineering',
  'health',
  'applied',
  'vocational',
  'industries',
  'studies',
]);
const isSoft = (word: OrganisationWord): boolean => SOFT.has(word.concepts[0]?.id ?? '');

const isTeaching = (words: readonly OrganisationWord[]): boolean =>
  words.some((word) => word.role === 'class' && TEACHING.has(word.concepts[0]?.id ?? ''));

const TEACHING = new Set(['university', 'college', 'school', 'polytechnic', 'vocational']);

// In one language an institute is as particular about its name as a university; translators call many things institute.
const bothTeach = (a: readonly OrganisationWord[], b: readonly OrganisationWord[]): boolean =>
  (isTeaching(a) && isTeaching(b)) ||
  [...a, ...b].every((word) => word.concepts[0]?.id === 'institute' && !word.translated);

const sum = (words: readonly OrganisationWord[]): number => words.reduce((total, word) => total + word.weight, 0);

// "Dong A" and "Donga", "Jiu Jiang" and "Jiujiang": up to three words of one that the other writes as one.
function joinedPairs(
  a: readonly OrganisationWord[],
  b: readonly OrganisationWord[],
  takenA: Set<number>,
  takenB: Set<number>,
  alike: SpellingSimilarity,
): WordPair[] {
  const pairs: WordPair[] = [];
  for (let i = 0; i + 1 < a.length; i += 1)
    for (let length = 3; length >= 2; length -= 1) {
      const words = a.slice(i, i + length);
      if (words.length < length || words.some((word, k) => takenA.has(i + k) || !isNamely(word))) continue;
      const joined = words.map((word) => word.spellings[0] ?? '').join('');
      const j = b.findIndex(
        (word, k) =>
          !takenB.has(k) &&
          isNamely(word) &&
          bestSpelling({ ...(words[0] as OrganisationWord), spellings: [joined] }, word, alike) > 0,
      );
      if (j < 0) continue;
      words.forEach((_word, k) => takenA.add(i + k));
      takenB.add(j);
      pairs.push(pairOf(words, [b[j] as OrganisationWord], 0.95));
      break;
    }
  return pairs;
}

function verdict(pairs: WordPair[], restA: OrganisationWord[], restB: OrganisationWord[]): OrganisationComparison {
  const matched = pairs.reduce((total, pair) => total + pair.weight * pair.similarity, 0);
  const whole = pairs.reduce((total, pair) => total + pair.weight, 0) + (sum(restA) + sum(restB)) / 2;
  const score = whole === 0 ? 0 : matched / whole;
  const dedicated = pairs.some((pair) => pair.dedicated);
  // Met in what it is named after: what is left of names are that person's.
  const ofPerson = (word: OrganisationWord) => dedicated && word.role === 'name';
  const teaching = pairs.some((pair) => pair.teaching);
  const onlyA = restA.filter((word) => tells(word, teaching) && !ofPerson(word));
  const onlyB = restB.filter((word) => tells(word, teaching) && !ofPerson(word));
  const distinction = distinctionOf(pairs, onlyA, onlyB, [restA, restB]);
  const cap = {
    conflict: CONFLICT_CAP,
    'country-conflict': CONFLICT_CAP,
    'number-conflict': CONFLICT_CAP,
    'one-sided': ONE_SIDED_CAP,
    'only-class-words': CLASS_ONLY_CAP,
  };
  return {
    score: distinction === null ? score : Math.min(score, cap[distinction]),
    pairs,
    onlyA: onlyA.map((word) => word.spellings[0] ?? ''),
    onlyB: onlyB.map((word) => word.spellings[0] ?? ''),
    distinction,
  };
}

// A second word for a school tells one school from another: Kumamoto University, Kumamoto Gakuen University.
const tells = (word: OrganisationWord, teaching: boolean): boolean =>
  word.role === 'country' ||
  word.weight >= DISTINGUISHING_MIN ||
  (teaching && word.role === 'class' && isTeaching([word]));

function distinctionOf(
  pairs: WordPair[],
  onlyA: OrganisationWord[],
  onlyB: OrganisationWord[],
  [restA, restB]: readonly [OrganisationWord[], OrganisationWord[]],
): Distinction {
  const has = (words: OrganisationWord[], role: OrganisationWord['role']) => words.some((word) => word.role === role);
  if (has(onlyA, 'number') && has(onlyB, 'number')) return 'number-conflict';
  if (has(onlyA, 'country') && has(onlyB, 'country')) return 'country-conflict';
  const tellingA = onlyA.filter((word) => word.role !== 'country');
  const tellingB = onlyB.filter((word) => word.role !== 'country');
  if (tellingA.length > 0 && tellingB.length > 0) return 'conflict';
  const rest = [...tellingA, ...tellingB];
  const general = !pairs.some((pair) => pair.namely || pair.across);
  // A federal and a national institute of technology, neither of which has a name.
  if (general && restA.length > 0 && restB.length > 0) return 'conflict';
  if (!pairs.some((pair) => pair.weight >= DISTINGUISHING_MIN))
    return restA.length + restB.length === 0 ? null : 'only-class-words';
  if (rest.length === 0 || (pairs.some((pair) => pair.field) && rest.every(isSoft))) return null;
  if (pairs.some((pair) => pair.teaching)) return 'one-sided';
  // Translators leave a word out. Where two others meet, one that does not is no other body, unless it teaches.
  const told = pairs.filter((pair) => pair.weight >= DISTINGUISHING_MIN);
  if (rest.length === 1 && told.length >= 2 && told.some((pair) => pair.across)) return null;
  return told.some((pair) => pair.weight >= 1 && pair.similarity > 0) ? null : 'one-sided';
}

/** 1 for the same letters, less by the share that must change; 0 below half. Bounded: words are cut at 32 letters. */
export function spellingSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = a.slice(0, 32);
  const right = b.slice(0, 32);
  const longer = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) / longer < 0.6 || longer < 4) return 0;
  const similarity = 1 - changes(left, right) / longer;
  return left[0] === right[0] ? similarity : similarity - 0.1;
}

function changes(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_value, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      current.push(Math.min((previous[j - 1] ?? 0) + same, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
