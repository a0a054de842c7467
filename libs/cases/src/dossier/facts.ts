// What the rules of `policy` may know of a dossier. Nothing else of it reaches them: no name, no country, no birth date.
import { dayInJapan, isDay, type ResidencyFacts, type SpecificCategoryFacts, type TierFacts } from '#policy';
import type { Instant } from '#kernel';
import type { Dossier, Names } from '../dossier.js';
import { canHaveTies } from './questions.js';

/**
 * Residency on the day on which technology would first be provided: the first day of the stay, or the day of the check if that has passed.
 * The later day is right because time makes residents and never unmakes them.
 */
export function residencyFacts(dossier: Dossier, at: Instant): ResidencyFacts {
  const { subject = {}, stay = {} } = dossier.host;
  const today = dayInJapan(at);
  const on = stay.from && isDay(stay.from) && stay.from > today ? stay.from : today;
  return {
    on,
    japaneseNational: subject.japaneseNational,
    livesAbroad: stay.livesAbroad,
    enteredJapan: stay.enteredJapan,
    entryDate: stay.entryDate,
    employedInJapan: stay.employedInJapan,
    employedFrom: stay.employedFrom,
  };
}

/** The declaration and the money, payer by payer. */
export function specificCategoryFacts(dossier: Dossier): SpecificCategoryFacts {
  const { declaration = {}, funding = [], affiliations = [] } = dossier.applicant;
  return {
    contract: declaration.contract,
    japaneseDirectionPrevails: declaration.japaneseDirectionPrevails,
    groupCompany: declaration.groupCompany,
    foreignGovernmentBenefit: declaration.foreignGovernmentBenefit,
    annualIncomeYen: declaration.annualIncomeYen,
    foreignGovernmentInstruction: declaration.foreignGovernmentInstruction,
    payers: funding.map(({ payerType, yearlyAmountYen, ties }) => ({
      payerType,
      yearlyAmountYen,
      government: ties?.government,
    })),
    governmentAffiliations: affiliations.map(({ ties }) => ties?.government ?? 'unknown'),
  };
}

/** What the dossier itself adds to the facts of a tier; the rest comes from checks and verdicts. */
export function technologyFacts(
  dossier: Dossier,
): Pick<TierFacts, 'technologyGate' | 'controlListRow' | 'publicOnly' | 'defenceTies'> {
  const { technology = {} } = dossier.host;
  const { affiliations = [], funding = [] } = dossier.applicant;
  const organisations = [...affiliations, ...funding.filter(canHaveTies)];
  return {
    technologyGate: technology.gate ?? 'unknown',
    controlListRow: technology.controlListRow?.trim() || null,
    publicOnly: technology.publicOnly ?? 'unknown',
    defenceTies: organisations.map(({ ties }) => ties?.defence ?? 'unknown'),
  };
}

/** The names that stand: the applicant's own, slot by slot, before what the host wrote about them. */
export function namesOf(dossier: Dossier): Names {
  const own = Object.entries(dossier.applicant.names ?? {}).filter(
    ([, name]) => typeof name === 'string' && name.trim() !== '',
  );
  return { ...dossier.host.subject?.names, ...Object.fromEntries(own) };
}

export type PartyKind = 'person' | 'organization';

/** A party whose name is looked up in the lists: the person, every affiliation, every paying organisation. */
export type Party = { party: string; kind: PartyKind; names: string[]; birthDate?: string };

/** Whom to screen, under the ids that hits carry (`person`, `affiliation-0`, `payer-1`). */
export function partiesOf(dossier: Dossier): Party[] {
  const { affiliations = [], funding = [] } = dossier.applicant;
  const person: Party = {
    party: 'person',
    kind: 'person',
    names: written(Object.values(namesOf(dossier))),
    birthDate: dossier.host.subject?.birthDate,
  };
  return [
    person,
    ...affiliations.map(({ organisation }, index): Party => ({
      party: `affiliation-${index}`,
      kind: 'organization',
      names: written([organisation]),
    })),
    ...funding.flatMap((payer, index): Party[] =>
      canHaveTies(payer) ? [{ party: `payer-${index}`, kind: 'organization', names: written([payer.payer]) }] : [],
    ),
  ].filter(({ names }) => names.length > 0);
}

function written(names: (string | undefined)[]): string[] {
  return names.flatMap((name) => (name?.trim() ? [name] : []));
}
