// What the engine calls the ways by which names meet, as far as this screen has words for them. Names it does not know are shown as they are.

/** How a part of our name met a part of theirs; `abbreviation` and `han-initials` only of older hits. */
export const PART_ROUTES = [
  'exact',
  'meaning',
  'nickname',
  'edit',
  'sound',
  'initial',
  'joined',
  'acronym',
  'han',
  'han-abbreviation',
  'han-edit',
  'only-ours',
  'only-theirs',
  'contained',
  'abbreviation',
  'han-initials',
] as const;

/** By which reading a name came to the letters that were compared. */
export const READINGS = [
  'as-written',
  'pinyin',
  'wade-giles',
  'cantonese',
  'hokkien',
  'japanese-reading',
  'kana',
  'loan-word',
  'korean',
  'sino-korean',
  'cyrillic',
  'greek',
  'arabic',
  'hebrew',
  'indic',
  'thai',
  'other-script',
  'translation',
  'acronym',
] as const;

/** What held a score down. */
export const LIMITS = [
  'common-name',
  'single-name',
  'initial-only',
  'contradicted',
  'generic-words',
  'acronym',
  'weak-form',
  'part-of-name',
  'contained',
  'one-word',
  'incomplete',
  'parent',
  'other-body',
] as const;

/** What the register of organisations says of ours and theirs. */
export const BONDS = ['same', 'part-of', 'under', 'maybe'] as const;

/** What a name is in its entry. */
export const FORM_ROLES = ['primary', 'alias', 'former', 'native', 'acronym', 'weak', 'segment'] as const;

/** In which way the writing deceives. */
export const DECEPTIONS = ['look-alike', 'invisible', 'bidi', 'mixed-scripts', 'width'] as const;

/** The name out of a list that it is, or null. */
export function known<Name extends string>(names: readonly Name[], name: string): Name | null {
  return names.find((each) => each === name) ?? null;
}
