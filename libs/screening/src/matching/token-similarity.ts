// Stage 4: how far one token of ours is one token of theirs, and by which route.
import { commonSubsequence, editDistance, letterDifference } from './edit-distance.js';
import type { Token } from './tokens.js';
import { TUNING } from './tuning.js';

/** How two parts met. `only-ours` and `only-theirs`: they did not. */
export type Route =
  | 'exact'
  | 'edit'
  | 'initial'
  | 'joined'
  | 'acronym'
  | 'han'
  | 'han-abbreviation'
  | 'han-initials'
  | 'han-edit'
  | 'only-ours'
  | 'only-theirs';

export interface Met {
  score: number;
  route: Route;
}

const NOT_MET: Met = { score: 0, route: 'only-ours' };

/** Compares two tokens; a score of 0 means that they have nothing to do with each other. */
export function tokenSimilarity(ours: Token, theirs: Token, initials: boolean): Met {
  if (ours.han && theirs.han) return hanSimilarity(ours, theirs);
  if (ours.text === theirs.text) return { score: 1, route: 'exact' };
  if (ours.script !== theirs.script || ours.script === 'number') return NOT_MET;
  if (initials && (ours.text.length === 1 || theirs.text.length === 1)) {
    return ours.text[0] === theirs.text[0] ? { score: TUNING.initial, route: 'initial' } : NOT_MET;
  }
  const limit = editLimit(Math.max(ours.text.length, theirs.text.length));
  if (letterDifference(ours.letters, theirs.letters) > 2 * limit) return NOT_MET;
  const distance = editDistance(ours.text, theirs.text, limit);
  if (distance > limit) return NOT_MET;
  return { score: 1 - (TUNING.editLoss * distance) / Math.max(ours.text.length, theirs.text.length), route: 'edit' };
}

/** Letters that may differ in a word of this length. */
export function editLimit(length: number): number {
  if (length <= 3) return 0;
  return length <= 6 ? 1 : 2;
}

// 北航 for 北京航空航天大学: two to four characters of the name in its order, the first one first. 北大 could be any 大学 that begins so.
function isAbbreviation(token: Token, long: string): boolean {
  const short = token.text;
  if (
    token.han?.body !== '' ||
    short.length < 2 ||
    short.length > 4 ||
    long.length < 2 * short.length ||
    short[0] !== long[0]
  )
    return false;
  if (short.length === 2 && short.endsWith('大')) return false;
  return !long.startsWith(short) && commonSubsequence(short, long) === short.length;
}

function hanSimilarity(ours: Token, theirs: Token): Met {
  if (ours.text === theirs.text) return { score: 1, route: 'han' };
  if (isAbbreviation(ours, theirs.text) || isAbbreviation(theirs, ours.text))
    return { score: TUNING.hanInitials, route: 'han-initials' };
  const a = ours.han?.core ?? ours.text;
  const b = theirs.han?.core ?? theirs.text;
  const body = (ours.han?.body ?? '') === (theirs.han?.body ?? '') ? 1 : TUNING.otherBody;
  if (a === b) return { score: body, route: 'han' };
  const common = commonSubsequence(a, b);
  // One shared character is nothing; two names of one town share its characters.
  if (common < 2) return NOT_MET;
  const share = (2 * common) / (a.length + b.length);
  if (common === Math.min(a.length, b.length)) return { score: share * body, route: 'han-abbreviation' };
  return { score: share * body * TUNING.hanExchanged, route: 'han-edit' };
}
