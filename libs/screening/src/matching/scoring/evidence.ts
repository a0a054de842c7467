// Stage 6: what a match is worth as evidence, which is another thing than how like two names are (screening.md §7.3).
import type { Part } from './align.js';
import type { Match } from '../match.js';

/**
 * E1 one identity: an identifier, or the register of organisations · E2 the same name once folded · E3 the same name by a transcription ·
 * E4 a name like it · E5 weak: an acronym, a weak alias, one name alone, words or a short name that many share.
 */
export type Tier = 'E1' | 'E2' | 'E3' | 'E4' | 'E5';
export const TIERS: readonly Tier[] = ['E1', 'E2', 'E3', 'E4', 'E5'];

export type Agreement = 'agree' | 'differ' | 'unknown';

/** Something known beside the name, as we have it and as the list has it. */
export interface ContextFact {
  field: 'birthDate' | 'country';
  ours: string | null;
  theirs: string | null;
  agreement: Agreement;
}

/** The tier of a match by its name alone. */
export function nameTier({ parts, limits, ours, theirs, score, bond }: Match): Tier {
  if (bond === 'same' || bond === 'part-of') return 'E1';
  if (limits.some((limit) => limit !== 'part-of-name' && limit !== 'incomplete')) return 'E5';
  const met = parts.every((part) => isMet(part) && !isEdited(part));
  if (!met) return 'E4';
  const same = ours.route === 'as-written' && theirs.route === 'as-written' && parts.every(isSame);
  if (same) return 'E2';
  return score >= 0.9 ? 'E3' : 'E4';
}

const isMet = ({ route }: Part): boolean => route !== 'only-ours' && route !== 'only-theirs';
const isEdited = ({ route }: Part): boolean => route === 'edit' || route === 'han-edit' || route === 'initial';
const isSame = ({ route }: Part): boolean =>
  route === 'exact' || route === 'han' || route === 'joined' || route === 'meaning';

/**
 * The tier with what is known beside the name. What agrees lifts a short name out of the weakest tier, never higher; what conflicts
 * lowers the tier by one. Neither changes the score.
 */
export function tierOf(match: Match, context: readonly ContextFact[]): Tier {
  const name = nameTier(match);
  const conflicts = context.some(({ agreement }) => agreement === 'differ');
  const agrees = context.some(({ agreement }) => agreement === 'agree');
  if (conflicts) return TIERS[Math.min(TIERS.indexOf(name) + 1, 4)] as Tier;
  const shortOnly = match.limits.length > 0 && match.limits.every((limit) => limit === 'common-name');
  return agrees && name === 'E5' && shortOnly ? 'E4' : name;
}

/** Two dates of birth, each YYYY, YYYY-MM or YYYY-MM-DD: a year alone agrees with every day of that year. */
export function birthDateFact(ours: string | undefined, theirs: readonly string[]): ContextFact {
  const shown = theirs.join(', ') || null;
  if (!ours || theirs.length === 0)
    return { field: 'birthDate', ours: ours ?? null, theirs: shown, agreement: 'unknown' };
  const agree = theirs.some((date) => date.startsWith(ours) || ours.startsWith(date));
  return { field: 'birthDate', ours, theirs: shown, agreement: agree ? 'agree' : 'differ' };
}
