// What the rules of `policy` may know of a dossier. Nothing else of it reaches them: no name, no country, no birth date.
import { dayInJapan, isDay, type ResidencyFacts, type SpecificCategoryFacts, type TierFacts } from '#policy';
import type { Instant } from '#kernel';
import type { Dossier, Names, Organisation, Owner } from '../dossier.js';
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
  const organisations = [
    ...affiliations,
    ...funding.filter(canHaveTies),
    ...organisationsOf(dossier).map(({ told }) => told),
  ];
  return {
    technologyGate: technology.gate ?? 'unknown',
    controlListRow: technology.controlListRow?.trim() || null,
    publicOnly: technology.publicOnly ?? 'unknown',
    defenceTies: organisations.map(({ ties }) => ties?.defence ?? 'unknown'),
  };
}

/**
 * The names of whom the case is about: the applicant's own, slot by slot, before what the host wrote about them; of a partnership the first
 * partner's.
 */
export function namesOf(dossier: Dossier): Names {
  const own = Object.entries(dossier.applicant.names ?? {}).filter(
    ([, name]) => typeof name === 'string' && name.trim() !== '',
  );
  const [partner] = dossier.host.partners ?? [];
  const { name, nativeName } = partner ?? {};
  return {
    ...(name?.trim() ? { preferred: name } : {}),
    ...(nativeName?.trim() ? { native: nativeName } : {}),
    ...dossier.host.subject?.names,
    ...Object.fromEntries(own),
  };
}

export type PartyKind = 'person' | 'organization';

/** An organisation of a partnership, or a person who owns part of one, under the id that its hits carry. */
type Told = { party: string; told: Organisation & Pick<Owner, 'kind'> };

/** Of a partnership: every partner, every owner of one (counted through all partners) and every funder. */
export function organisationsOf({ host: { partners = [], funders = [] } }: Dossier): Told[] {
  const owners = partners.flatMap((partner) => partner.owners ?? []);
  const numbered = (kind: string, all: readonly Told['told'][]): Told[] =>
    all.map((told, index) => ({ party: `${kind}-${index}`, told }));
  return [...numbered('partner', partners), ...numbered('owner', owners), ...numbered('funder', funders)];
}

/** A party whose name is looked up in the lists: the person, every affiliation, every paying organisation; partners, owners and funders. */
export type Party = { party: string; kind: PartyKind; names: string[]; birthDate?: string };

/** Whom to screen, under the ids that hits carry (`person`, `affiliation-0`, `payer-1`, `partner-0`, `owner-2`, `funder-0`). */
export function partiesOf(dossier: Dossier): Party[] {
  const { affiliations = [], funding = [] } = dossier.applicant;
  const { partners: _, ...ofPerson } = dossier.host;
  const person: Party = {
    party: 'person',
    kind: 'person',
    names: written(Object.values(namesOf({ ...dossier, host: ofPerson }))),
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
    ...organisationsOf(dossier).map(({ party, told: { kind = 'organization', name, nativeName } }): Party => ({
      ...{ party, kind, names: written([name, nativeName]) },
    })),
  ].filter(({ names }) => names.length > 0);
}

function written(names: (string | undefined)[]): string[] {
  return names.flatMap((name) => (name?.trim() ? [name] : []));
}
