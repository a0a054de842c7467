// 資本関係: who owns the organisations that research is done with. The check asks where the owners are, never of which nation somebody is, and what
// nobody traced is not known. That an owner is abroad, or on a list, prohibits nothing by itself: it asks for a closer look.
import type { Answer, CheckAnswer, CheckResult, Finding, Policy } from '../policy.js';
import { worst } from '../specific-category.js';

export type OwnerFacts = {
  /** Where the owner has its seat or (a natural person) lives, ISO 3166-1 alpha-2; absent = not known. */
  country?: string;
  /** Of the party, in hundredths; absent = not known. */
  sharePercent?: number;
};

export type PartyFacts = {
  owners: OwnerFacts[];
  /** Whether every owner from the policy's share on is named. */
  ownersComplete?: Answer;
};

/** The country whose law this is: whoever is here is not abroad. */
export const HOME = 'JP';

/** Says whether owners are abroad, are not, or whether a person must trace them; the parties count together. */
export function ownership(parties: readonly PartyFacts[], policy: Policy): CheckAnswer {
  const said = parties.map((party) => ofParty(party, policy));
  const parts = said.length > 0 ? said : [part('unknown', 'no_party')];
  return {
    result: worst(parts.map(({ result }) => result)),
    findings: distinct(parts.flatMap(({ findings }) => findings)),
    workings: parties.map(sharesOf),
  };
}

type Part = { result: CheckResult; findings: Finding[] };

function ofParty({ owners, ownersComplete }: PartyFacts, { ownership: { ownedFromPercent } }: Policy): Part {
  const abroad = owners.filter(({ country }) => country !== undefined && country !== HOME);
  const open: Part[] = [
    ...(ownersComplete === 'yes' ? [] : [part('unknown', 'not_traced')]),
    ...(owners.some(({ country }) => country === undefined) ? [part('unknown', 'seat_unknown')] : []),
    ...(owners.some(({ sharePercent }) => sharePercent === undefined) ? [part('unknown', 'share_unknown')] : []),
  ];
  const owned = sum(abroad) >= ownedFromPercent ? [part('attention', 'owned_from_abroad')] : [];
  const foreign = abroad.length > 0 ? [part('attention', 'foreign_owner'), ...owned] : [];
  const parts = [...foreign, ...open];
  if (parts.length === 0) return part('clear', owners.length === 0 ? 'widely_held' : 'no_foreign_owner');
  return { result: worst(parts.map(({ result }) => result)), findings: parts.flatMap(({ findings }) => findings) };
}

function sharesOf({ owners }: PartyFacts, index: number): Finding {
  const abroad = owners.filter(({ country }) => country !== undefined && country !== HOME);
  return { code: 'ownership.shares', params: { party: index + 1, abroad: sum(abroad), named: sum(owners) } };
}

/** Of the shares that are known: at least so much. */
function sum(owners: readonly OwnerFacts[]): number {
  return owners.reduce((total, { sharePercent = 0 }) => total + sharePercent, 0);
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.code, finding])).values()];
}

function part(result: CheckResult, code: string): Part {
  return { result, findings: [{ code: `ownership.${code}` }] };
}
