// Of several bodies of one name, which is meant: country, city and the other bodies of the text decide, and without them nobody does.
import { countriesMeet } from './countries.js';
import type { Candidate, OpenedRegister } from './opened-register.js';
import type { NameRole, Organisation } from './organisation.js';
import { isTelling, UNITS } from './terms.js';
import { isRunCharacter, wordsOf } from './words-of.js';

/** What a text says beside a name in it. */
export interface Evidence {
  country: string | null;
  /** All words of the text, to find the city in. */
  words: ReadonlySet<string>;
  /** The text without spaces, to find a city in that is written in Han characters. */
  run: string;
  /** Bodies that were met elsewhere in the text, with those above and below them. */
  near: ReadonlySet<string>;
  /** As it was written, before any folding. */
  written: string;
}

export interface Judged {
  organisation: Organisation;
  role: NameRole;
  confident: boolean;
}

const ROLE_WORTH: Record<NameRole, number> = { name: 1, native: 1, alias: 0.6, former: 0.4, acronym: 0 };
const MARGIN = 0.4;
// One short word is what another body's acronym may be too, however it is used.
const SHORT_WORTH = 0.3;

/**
 * The bodies that may be meant, the likeliest first.
 * @param words the name as it was met
 */
export function judge(
  candidates: Candidate[],
  words: string[],
  evidence: Evidence,
  register: OpenedRegister,
): Judged[] {
  const isShort = isLikeAcronym(words);
  const weighed = bestOfEach(candidates)
    .map(({ record, role }) => ({ ...weigh(register.record(record), evidence), role }))
    .map((each) => ({
      ...each,
      worth: each.facts + (isShort ? Math.min(SHORT_WORTH, ROLE_WORTH[each.role]) : ROLE_WORTH[each.role]),
    }))
    .sort((left, right) => right.worth - left.worth || (left.organisation.id < right.organisation.id ? -1 : 1));
  const [first, second] = weighed;
  if (!first) return [];
  const isClear = second === undefined || first.worth - second.worth >= MARGIN;
  const isOwn = first.organisation.source.startsWith('own');
  const needsFact = first.role === 'acronym' || isCommon(words) || (isShort && !isOwn);
  // A part that many bodies have is not told from others by the country alone where another body is named.
  const isSure =
    isClear &&
    !first.conflicts &&
    (!needsFact || first.facts >= (isCommon(words) ? 2.5 : 1.5)) &&
    !isStrayPart(words, first.facts, evidence);
  // Those that a fact speaks against are no answer where one that it speaks for is there.
  const kept =
    isClear && !first.conflicts && first.facts > 0 ? [first] : weighed.filter((each) => each.worth > first.worth - 3);
  return kept.map(({ organisation, role }) => ({
    organisation,
    role,
    confident: organisation === first.organisation && isSure,
  }));
}

/** Parts and acronyms that many bodies have: "Institute of Acoustics, Nanjing University" is hardly the institute of that name that another academy has. */
function isStrayPart(words: string[], facts: number, { near }: Evidence): boolean {
  const isPart = UNITS.has(words[0] ?? '') || (words[0] === 'state' && words[1] === 'key');
  const isFewLetters = isLikeAcronym(words) && (words[0]?.length ?? 0) <= 3;
  return near.size > 0 && facts < 2.5 && (isFewLetters || (isPart && words.length <= 4));
}

function bestOfEach(candidates: Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.record);
    if (!known || ROLE_WORTH[candidate.role] > ROLE_WORTH[known.role]) best.set(candidate.record, candidate);
  }
  return [...best.values()];
}

function weigh(
  organisation: Organisation,
  evidence: Evidence,
): { organisation: Organisation; facts: number; conflicts: boolean } {
  const meeting = countriesMeet(organisation.country, evidence.country);
  let facts = meeting === 'agrees' ? 2 : meeting === 'conflicts' ? -3 : 0;
  if (isPrintedSimplified(organisation, evidence)) facts += SIMPLIFIED;
  if (isCityNamed(organisation.city, evidence)) facts += 1.5;
  const isNear =
    evidence.near.has(organisation.id) ||
    [...organisation.parents, ...organisation.children].some((id) => evidence.near.has(id));
  if (isNear) facts += 2.5;
  return { organisation, facts, conflicts: meeting === 'conflicts' };
}

// 东北大学 and 東北大学 fold to one. Simplified characters say China; the others say nothing, since Japan prints China's names with its own.
const SIMPLIFIED = 0.5;

function isPrintedSimplified({ country, names }: Organisation, { written, run }: Evidence): boolean {
  return (
    country === 'CN' &&
    run !== '' &&
    names.some(({ text, role }) => role === 'native' && isSimplified(text) && written.includes(text))
  );
}

// 学 and 国 are written so in Japan too.
const isSimplified = (text: string): boolean => /[东业电气军园书长门马语网历飞龙亚农术开兴华济庆]/u.test(text);

function isCityNamed(city: string | undefined, { words, run }: Evidence): boolean {
  if (city === undefined) return false;
  const cityWords = wordsOf(city);
  if (cityWords.some(isRunCharacter)) return run.includes(cityWords.join(''));
  return cityWords.length > 0 && cityWords.every((word) => words.has(word));
}

/** "BUAA", "Sage": one short word in letters. */
export const isLikeAcronym = (words: string[]): boolean =>
  words.length === 1 && (words[0]?.length ?? 0) <= 6 && !isRunCharacter(words[0] ?? '');

/** "Institute of Physics", "Medical University": a kind of body, of which many places have one. */
export function isCommon(words: string[]): boolean {
  if (words.some((word) => isRunCharacter(word)))
    return words.length < 4 && /^(?:大学|学院|研究[院所])$/u.test(words.join(''));
  if (words.some(isTelling)) return false;
  return words.length <= 3 || UNITS.has(words[0] ?? '');
}
