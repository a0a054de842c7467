// Stage 6: from aligned parts to a score of 0 to 1, and the limits that some names never pass, however well they met.
import type { PartyKind } from '../list-entry.js';
import { alignTokens, type AlignedPart } from './align.js';
import type { NameForm } from './forms.js';
import { TUNING } from './tuning.js';

/** Why a score was held down. */
export type Limit = 'common-name' | 'single-name' | 'generic-words' | 'acronym' | 'weak-form' | 'part-of-name';

export interface FormScore {
  score: number;
  parts: AlignedPart[];
  limits: Limit[];
}

/** Compares a form of ours with a form of theirs. Pure: the same two forms always give the same answer. */
export function scoreForms(ours: NameForm, theirs: NameForm, kind: PartyKind): FormScore {
  if (ours.role === 'acronym' || theirs.role === 'acronym') return scoreAcronym(ours, theirs);
  const parts = alignTokens(ours.tokens, theirs.tokens, kind === 'person');
  const met = weighted(parts, kind);
  const limited = limitsOf(parts, ours, theirs, kind);
  const score = limited.reduce((value, limit) => limit.apply(value), met);
  return {
    score: round(score),
    parts,
    limits: limited.filter((limit) => limit.apply(met) < met).map((limit) => limit.name),
  };
}

function weighted(parts: AlignedPart[], kind: PartyKind): number {
  let met = 0;
  let whole = 0;
  for (const part of parts) {
    if (part.ours && part.theirs) {
      const weight = Math.min(part.ours.weight, part.theirs.weight);
      met += weight * part.score;
      whole += weight;
    } else if (part.ours) whole += part.ours.weight * TUNING.onlyOurs[kind];
    else whole += (part.theirs?.weight ?? 0) * TUNING.onlyTheirs[kind];
  }
  return whole === 0 ? 0 : met / whole;
}

// BIT is Beijing Institute of Technology and many others: an acronym is a hint, the longer the better.
function scoreAcronym(ours: NameForm, theirs: NameForm): FormScore {
  const [our, ...moreOurs] = ours.tokens;
  const [their, ...moreTheirs] = theirs.tokens;
  if (!our || !their || moreOurs.length > 0 || moreTheirs.length > 0 || our.text !== their.text)
    return { score: 0, parts: [], limits: [] };
  const score = our.text.length >= 4 ? TUNING.acronym.long : TUNING.acronym.short;
  return { score, parts: [{ ours: our, theirs: their, score, route: 'acronym' }], limits: ['acronym'] };
}

interface Limiter {
  name: Limit;
  apply(score: number): number;
}

const atMost = (name: Limit, max: number): Limiter => ({ name, apply: (score) => Math.min(score, max) });
const times = (name: Limit, factor: number): Limiter => ({ name, apply: (score) => score * factor });

function limitsOf(parts: AlignedPart[], ours: NameForm, theirs: NameForm, kind: PartyKind): Limiter[] {
  const limits = kind === 'person' ? personLimits(parts) : organizationLimits(parts);
  if (ours.role === 'segment') limits.push(times('part-of-name', TUNING.segment));
  if (theirs.role === 'weak' || ours.role === 'weak') limits.push(times('weak-form', TUNING.weakForm));
  return limits;
}

function personLimits(parts: AlignedPart[]): Limiter[] {
  const met = parts.filter((part) => part.ours && part.theirs);
  const letters = met.reduce((sum, part) => sum + (part.ours?.text.length ?? 0), 0);
  const han = met.some((part) => part.ours?.han !== undefined || part.ours?.script === 'hangul');
  const edited = met.some((part) => part.route !== 'exact' && part.route !== 'han');
  if (han) return letters <= 2 ? [atMost('common-name', TUNING.commonNameMax)] : [];
  if (met.length === 1) return [atMost('single-name', letters >= 7 ? TUNING.commonNameMax : TUNING.mononymMax)];
  if (met.length > 2 || letters > 9) return [];
  return [
    ...(edited ? [times('common-name', TUNING.commonNameEdited)] : []),
    atMost('common-name', TUNING.commonNameMax),
  ];
}

// Words that thousands of bodies share never make a strong hit among themselves: "Institute of Physics".
function organizationLimits(parts: AlignedPart[]): Limiter[] {
  const telling = parts.filter((part) => part.ours && part.theirs && part.ours.weight >= 1 && part.theirs.weight >= 1);
  const letters = telling.reduce((sum, part) => sum + (part.ours?.text.length ?? 0) * (part.ours?.han ? 3 : 1), 0);
  if (letters >= 4) return [];
  const weight = parts.reduce((sum, part) => sum + (part.ours && part.theirs ? part.ours.weight : 0), 0);
  const limit = TUNING.generic.find(({ weightMax }) => weight <= weightMax);
  return limit ? [atMost('generic-words', limit.scoreMax)] : [];
}

const round = (score: number): number => Math.round(score * 10_000) / 10_000;
