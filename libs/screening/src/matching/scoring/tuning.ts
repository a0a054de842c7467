// Every number that decides a score, in one place and under one version: the version stands in each result.

export const TUNING = {
  version: 'readings-1',
  /** Under this nothing is a hit. */
  scoreMin: 0.7,
  bands: { strong: 0.9, medium: 0.8 },
  /** Loss per changed letter, as a share of the word's length. */
  editLoss: 1.5,
  /** Two neighbouring letters exchanged count for less than a changed letter. */
  swap: 0.7,
  /** Two spellings of one sound, by tradition. */
  sound: {
    latin: 0.92,
    arabic: 0.92,
    slavic: 0.92,
    indic: 0.92,
    chinese: 0.93,
    japanese: 0.97,
    korean: 0.94,
    hangul: 0.97,
    'loan-word': 0.86,
    thai: 0.9,
  },
  initial: 0.85,
  nickname: 0.88,
  joined: 0.97,
  /** Han names that differ by exchanged characters, not only by left-out ones. */
  hanExchanged: 0.8,
  person: {
    /** A word that both sides have another one for, each; a word that only one side has, by side. */
    contradicted: 0.95,
    onlyOurs: 0.3,
    onlyTheirs: 0.28,
    contradictedMax: 0.69,
    /** One name alone, equal and long; equal and short; beside others. */
    singleMax: 0.89,
    singleShortMax: 0.79,
    singleOfSeveralMax: 0.65,
    shortMax: 0.89,
    shortEdited: 0.87,
    initialMax: 0.79,
    /** A misspelt name that is as like the right one as this is the same. */
    nearlySure: 0.85,
    /** A name in characters is whole; one that lacks a word is another. */
    incompleteMax: 0.65,
    /** Letters that a foreign name must have to be known by ear. */
    earLetters: 8,
    earLettersSure: 5,
    earSure: 0.92,
  },
  organization: {
    contradicted: 0.95,
    /** What only one side says, where a word of its own met and where none did. */
    surplusOfNamed: { ours: 0.5, theirs: 0.45 },
    surplus: { ours: 0.95, theirs: 0.9 },
    nameLetters: 5,
    contained: 0.74,
    /** So much weight of common words is as telling as one of its own. */
    containedWeight: 2,
    /** A word of its own is all that two names share. */
    oneWord: 0.71,
    oneWordLetters: 6,
    oneWordShort: 5,
    genericMax: 0.79,
  },
  /** What the register of organisations makes of two names, however alike they are. */
  bond: { same: 0.98, 'part-of': 0.93, under: 0.76, maybe: 0.72, otherBody: 0.6 },
  /** One part of an affiliation ("School of X, Y University") met, not the whole. */
  segment: 0.97,
  weakForm: 0.85,
  acronym: { long: 0.85, short: 0.75, derived: 0.7 },
  /** Words that many bodies share: up to which sum of weights they stay weak, and up to which medium. */
  generic: [
    { weightMax: 1.5, scoreMax: 0.79 },
    { weightMax: 2.4, scoreMax: 0.89 },
  ],
} as const;

export type Band = 'strong' | 'medium' | 'weak';

/** The band of a score; null when it is no hit. */
export function bandOf(score: number): Band | null {
  if (score < TUNING.scoreMin) return null;
  if (score >= TUNING.bands.strong) return 'strong';
  return score >= TUNING.bands.medium ? 'medium' : 'weak';
}
