// Stage 5b: from words that met to a score of 0 to 1, and the limits that some names never pass, however well they met.
import type { PartyKind } from '../../list-entry.js';
import type { Part } from './align.js';
import { headOfArabicName } from '../persons/arabic-names.js';
import { FAVOURITES } from '../organisations/words/favourites.js';
import { isConcept, SYLLABIC, type Row, type Word } from '../rows/row.js';
import { TUNING } from './tuning.js';

/** Why a score was held down. */
export type Limit =
  | 'common-name'
  | 'single-name'
  | 'initial-only'
  | 'contradicted'
  | 'generic-words'
  | 'acronym'
  | 'weak-form'
  | 'part-of-name'
  | 'contained'
  | 'one-word'
  | 'incomplete'
  | 'parent'
  | 'other-body';

export interface Compared {
  ours: Row;
  theirs: Row;
  kind: PartyKind;
}

export interface PartsScore {
  score: number;
  parts: Part[];
  limits: Limit[];
}

interface Limiter {
  name: Limit;
  apply(score: number): number;
}

const atMost = (name: Limit, max: number): Limiter => ({ name, apply: (score) => Math.min(score, max) });
const times = (name: Limit, factor: number): Limiter => ({ name, apply: (score) => score * factor });

/** Scores two rows whose words are aligned. Pure: the same rows always give the same answer. */
export function scoreParts(compared: Compared, parts: Part[]): PartsScore {
  const sums = sumsOf(compared, parts);
  const alone = compared.kind === 'person' ? personScore(sums) : organizationScore(sums);
  const contained = compared.kind === 'organization' && isContained(sums) && alone < TUNING.organization.contained;
  const oneWord =
    !contained &&
    alone < TUNING.organization.oneWord &&
    compared.kind === 'organization' &&
    hasTellingWord(compared, parts);
  const met = contained
    ? TUNING.organization.contained * (sums.scored / sums.met)
    : oneWord
      ? TUNING.organization.oneWord
      : alone;
  const limiters = limitersOf(compared, parts, sums);
  const score = limiters.reduce((value, limit) => limit.apply(value), met);
  const limits = limiters.filter((limit) => limit.apply(met) < met).map(({ name }) => name);
  if (contained) limits.push('contained');
  if (oneWord) limits.push('one-word');
  return { score: Math.round(score * 10_000) / 10_000, parts, limits: [...new Set(limits)] };
}

interface Sums {
  /** Weight of the words that met, and the part of it that they met by. */
  met: number;
  scored: number;
  onlyOurs: number;
  onlyTheirs: number;
  /** A word that is a body's own met, at least half of it. */
  named: boolean;
}

function sumsOf({ ours, theirs }: Compared, parts: Part[]): Sums {
  const sums: Sums = { met: 0, scored: 0, onlyOurs: 0, onlyTheirs: 0, named: false };
  for (const part of parts) {
    const our = weightOf(ours.words, part.ours);
    const their = weightOf(theirs.words, part.theirs);
    if (part.ours.length > 0 && part.theirs.length > 0) {
      const weight = part.ours.length + part.theirs.length > 2 ? Math.max(our, their) : Math.min(our, their);
      sums.met += weight;
      sums.scored += weight * part.score;
      sums.named ||=
        part.score >= 0.7 && isName(ours, part.ours) && lettersOf(ours, part.ours) >= TUNING.organization.nameLetters;
    } else {
      sums.onlyOurs += our;
      sums.onlyTheirs += their;
    }
  }
  return sums;
}

const weightOf = (words: readonly Word[], numbers: number[]): number =>
  numbers.reduce((sum, number) => sum + (words[number]?.weight ?? 0), 0);

// A word for which the other side has another word speaks against; one that the other side lacks says little.
export function personScore({ met, scored, onlyOurs, onlyTheirs }: Omit<Sums, 'named'>): number {
  const contradicted = Math.min(onlyOurs, onlyTheirs);
  const { person } = TUNING;
  const whole =
    met +
    2 * person.contradicted * contradicted +
    person.onlyOurs * (onlyOurs - contradicted) +
    person.onlyTheirs * (onlyTheirs - contradicted);
  return whole === 0 ? 0 : scored / whole;
}

// Where words of its own met, a place or a field that one side leaves out says little; where only a place or a field met, it says all:
// Hunan University is not Hunan Normal University.
function organizationScore({ met, scored, onlyOurs, onlyTheirs, named }: Sums): number {
  const contradicted = Math.min(onlyOurs, onlyTheirs);
  const { organization } = TUNING;
  const surplus = named ? organization.surplusOfNamed : organization.surplus;
  const whole =
    met +
    2 * organization.contradicted * contradicted +
    surplus.ours * (onlyOurs - contradicted) +
    surplus.theirs * (onlyTheirs - contradicted);
  return whole === 0 ? 0 : scored / whole;
}

// Zvezdochka Shipyard and Ship Repair Center Zvezdochka: a word that is nobody else's. What firms like to be called is not one, and a short one
// is one where nothing else is a name on both sides (Bowne of Atlanta, Bowne of Boston), nor thousands of people bear it.
function hasTellingWord({ ours, theirs }: Compared, parts: Part[]): boolean {
  const { oneWordLetters, oneWordShort } = TUNING.organization;
  const otherNames = isLeft(ours, parts, 'ours') && isLeft(theirs, parts, 'theirs');
  return parts.some((part) => {
    const [our, their] = [ours.words[part.ours[0] ?? -1], theirs.words[part.theirs[0] ?? -1]];
    if (part.score < 0.95 || our?.role !== 'name' || their?.role !== 'name') return false;
    const word = our.spellings[0] ?? '';
    if (word.length < oneWordShort || isConcept(word) || FAVOURITES.has(word)) return false;
    return word.length >= oneWordLetters || (!otherNames && headOfArabicName(word) === null);
  });
}

const isLeft = (row: Row, parts: Part[], side: 'ours' | 'theirs'): boolean =>
  parts.some(({ route, [side]: numbers }) => route === `only-${side}` && isName(row, numbers));

// The whole of a shorter name, with a word of its own, stands in the longer one: worth a look, and no more.
const isContained = ({ named, met, onlyOurs, onlyTheirs }: Sums): boolean =>
  (named || met >= TUNING.organization.containedWeight) && Math.min(onlyOurs, onlyTheirs) < 0.01;

function limitersOf(compared: Compared, parts: Part[], sums: Sums): Limiter[] {
  if (compared.theirs.route === 'acronym' || compared.ours.route === 'acronym')
    return [atMost('acronym', TUNING.acronym.derived)];
  return compared.kind === 'person' ? personLimits(compared, parts, sums) : organizationLimits(compared, parts);
}

// A name for a name; a father's is one, two particles are not.
const CONTRADICTING = 0.6;

function personLimits(compared: Compared, parts: Part[], sums: Sums): Limiter[] {
  const { ours, theirs } = compared;
  const { person } = TUNING;
  const met = parts.filter((part) => part.ours.length > 0 && part.theirs.length > 0);
  const names = met.filter((part) => part.route !== 'initial' && isName(ours, part.ours));
  const letters = names.reduce((sum, part) => sum + lettersOf(ours, part.ours), 0);
  const limits: Limiter[] = [];
  const whole = SYLLABIC.has(ours.route) || SYLLABIC.has(theirs.route);
  if (whole && sums.onlyOurs + sums.onlyTheirs > 0.2) limits.push(atMost('incomplete', person.incompleteMax));
  if (ours.route === 'loan-word' || theirs.route === 'loan-word') {
    const sure = names.every(({ score }) => score >= person.earSure);
    const short = letters < (sure ? person.earLettersSure : person.earLetters);
    if (sums.onlyOurs > 0.2 || short) limits.push(atMost('incomplete', person.incompleteMax));
  }
  if (Math.min(sums.onlyOurs, sums.onlyTheirs) >= CONTRADICTING || inAnotherOrder(ours, theirs, met))
    limits.push(atMost('contradicted', person.contradictedMax));
  if (met.some((part) => part.route === 'han' || part.route === 'han-edit' || part.route === 'han-abbreviation'))
    return letters <= 2 ? [...limits, atMost('common-name', person.shortMax)] : limits;
  if (names.length === 1) {
    const others = sums.onlyOurs + sums.onlyTheirs > 0;
    if (met.length > 1 && !others) limits.push(atMost('initial-only', person.initialMax));
    else if (others) limits.push(atMost('single-name', person.singleOfSeveralMax));
    else limits.push(atMost('single-name', letters >= 7 ? person.singleMax : person.singleShortMax));
    return limits;
  }
  if (areCommon(compared, names, sums)) limits.push(atMost('common-name', person.contradictedMax));
  if (names.length === 2 && letters <= 9) {
    if (names.some((part) => part.route !== 'exact')) limits.push(times('common-name', person.shortEdited));
    limits.push(atMost('common-name', person.shortMax));
  }
  return limits;
}

// What met for sure are names that thousands bear, and beside them our side has another name, or in a script that we read ourselves one that is
// only near to theirs: Muhammad Husayn and Husayn Artin Muhammad Pour, محمد بهمنی and Mohammad Rahmani.
function areCommon({ ours, theirs }: Compared, names: readonly Part[], { onlyOurs }: Sums): boolean {
  const read = ours.route !== 'as-written' || theirs.route !== 'as-written';
  const sure = read ? names.filter((part) => !isEdited(part) || areOneWritten(ours, theirs, part)) : names;
  if (sure.length > 2 || !sure.every((part) => isCommon(ours, part.ours))) return false;
  return sure.length < names.length || (names.length === 2 && onlyOurs >= 0.8);
}

// The syllables of a given name keep their order, wherever the family name stands: Lee Young-su is not Ri Su-yong.
function inAnotherOrder(ours: Row, theirs: Row, met: readonly Part[]): boolean {
  const whole = SYLLABIC.has(ours.route) ? 'ours' : SYLLABIC.has(theirs.route) ? 'theirs' : null;
  if (whole === null) return false;
  const other = whole === 'ours' ? 'theirs' : 'ours';
  const given = met
    .filter((part) => (part[whole][0] as number) > 0)
    .toSorted((a, b) => (a[whole][0] as number) - (b[whole][0] as number));
  return given.some((part, at) => at > 0 && (part[other][0] as number) < (given[at - 1]?.[other][0] as number));
}

// What a script without short vowels leaves to the reader: Karmani is Kermani, yet Salim is not Salimi, whose last vowel is written.
const SHORT_VOWELS = /[aeiouy](?=.)/g;
const END = /(?:[ae]h?|[iy]|ee)$/;
const written = (row: Row, [number = -1]: number[]): string =>
  (row.words[number]?.spellings[0] ?? '')
    .replace(END, (end) => (/^[ae]h?$/.test(end) ? 'a' : 'i'))
    .replace(SHORT_VOWELS, '');
const areOneWritten = (ours: Row, theirs: Row, part: Part): boolean =>
  written(ours, part.ours) === written(theirs, part.theirs);

const isEdited = (part: Part): boolean => part.route === 'edit' && part.score < TUNING.person.nearlySure;
const isName = (row: Row, numbers: number[]): boolean => numbers.some((number) => row.words[number]?.role === 'name');
const isCommon = (row: Row, numbers: number[]): boolean =>
  numbers.every((number) => row.words[number]?.spellings.some((spelling) => headOfArabicName(spelling) !== null));
const lettersOf = (row: Row, numbers: number[]): number =>
  numbers.reduce((sum, number) => sum + (row.words[number]?.spellings[0]?.length ?? 0), 0);

// Words that thousands of bodies share never make a strong hit among themselves: "Institute of Physics".
function organizationLimits({ ours }: Compared, parts: Part[]): Limiter[] {
  const met = parts.filter((part) => part.ours.length > 0 && part.theirs.length > 0);
  const telling = met.filter((part) => isName(ours, part.ours));
  const letters = telling.reduce((sum, part) => sum + lettersOf(ours, part.ours), 0);
  if (letters >= 4) return [];
  const weight = met.reduce((sum, part) => sum + weightOf(ours.words, part.ours), 0);
  const limit = TUNING.generic.find(({ weightMax }) => weight <= weightMax);
  return limit ? [atMost('generic-words', limit.scoreMax)] : [];
}
