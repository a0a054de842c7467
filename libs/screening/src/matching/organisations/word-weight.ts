// How much a word of an organisation's name tells: nearly every university has the word, one in a hundred works in medicine, one is in Tsuruoka.
import type { Concept, Role } from './lexicon.js';

export type WordRole = Role | 'level' | 'telling-qualifier';

const WEIGHTS: Record<WordRole, number> = {
  class: 0.3,
  level: 0.4,
  field: 0.7,
  place: 0.9,
  country: 0.3,
  direction: 0.7,
  qualifier: 0.12,
  'telling-qualifier': 0.35,
  number: 1,
  filler: 0,
  dedication: 0,
  name: 1,
};
const INITIAL_WEIGHT = 0.1;
const COMMON_WEIGHT = 0.2;
const BARE_FIRM_WEIGHT = 0.12;

const ids = (text: string) => new Set(text.split(' '));

// "City University of Macau" is not the University of Macau: these qualifiers tell one body from another.
const TELLING = ids('municipal private youngnew central international united great');
// A junior college is not the university of the same name, nor is its high school.
const LEVELS = ids(
  'juniorcollege highschool primaryschool kindergarten graduateschool kosen hospital clinic bank library museum observatory',
);
// Fields that stand in nearly every name of a kind, and come and go in translation.
const COMMON = ids(
  'research development publichealth higher budgetary affiliated main comprehensive advanced provincial support special general people standing services system living',
);
// A firm may or may not say that it is one.
const BARE_FIRMS = ids('company corporation group enterprise campus branch');

/** What a word does in a name, by what it stands for. */
export function roleOf(concept: Concept): WordRole {
  if (LEVELS.has(concept.id)) return 'level';
  return concept.role === 'qualifier' && TELLING.has(concept.id) ? 'telling-qualifier' : concept.role;
}

/** How much a word tells, as a share of a name's weight; by role, and less for the concepts that everybody uses. */
export function weightOf(role: WordRole, text: string, concepts: readonly Concept[]): number {
  const id = concepts[0]?.id ?? '';
  if (COMMON.has(id)) return Math.min(WEIGHTS[role], COMMON_WEIGHT);
  if (BARE_FIRMS.has(id)) return BARE_FIRM_WEIGHT;
  if (role === 'name' && text.length === 1) return INITIAL_WEIGHT;
  return WEIGHTS[role];
}
