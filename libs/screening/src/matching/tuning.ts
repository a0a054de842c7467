// Every number that decides a score or a band, in one place and under one version: the version stands in each result.

export const TUNING = {
  version: 'thin-1',
  /** Under this nothing is a hit. */
  scoreMin: 0.7,
  bands: { strong: 0.9, medium: 0.8 },
  /** Share of its weight that a word without a partner costs. */
  onlyOurs: { person: 0.8, organization: 0.8 },
  onlyTheirs: { person: 0.5, organization: 0.7 },
  /** Loss per changed letter, as a share of the word's length. */
  editLoss: 1.5,
  initial: 0.8,
  joined: 0.97,
  /** One part of an affiliation ("School of X, Y University") met, not the whole. */
  segment: 0.97,
  /** Han names that differ by exchanged characters, not only by left-out ones. */
  hanExchanged: 0.8,
  hanInitials: 0.72,
  otherBody: 0.85,
  /** A short common name, and one that also needs a changed letter to meet. */
  commonNameMax: 0.89,
  commonNameEdited: 0.85,
  mononymMax: 0.79,
  /** Words that many bodies share: up to which sum of weights they stay weak, and up to which medium. */
  generic: [
    { weightMax: 1.5, scoreMax: 0.79 },
    { weightMax: 2.4, scoreMax: 0.89 },
  ],
  acronym: { long: 0.85, short: 0.75 },
  weakForm: 0.85,
} as const;

export type Band = 'strong' | 'medium' | 'weak';

/** The band of a score; null when it is no hit. */
export function bandOf(score: number): Band | null {
  if (score >= TUNING.bands.strong) return 'strong';
  if (score >= TUNING.bands.medium) return 'medium';
  return score >= TUNING.scoreMin ? 'weak' : null;
}
