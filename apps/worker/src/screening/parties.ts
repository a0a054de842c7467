// Who of a dossier is screened, and under which names. Pure.
import { organisationsOf, partiesOf, type Dossier } from '#cases';
import type { PartyQuery } from '#screening';

/** Everybody to look up, and the parties that are told of without a name: nobody can screen those, so a person must look. */
export interface Parties {
  named: PartyQuery[];
  unnamed: string[];
}

/**
 * The person under every name that anyone wrote, so that correcting a name never takes one out of the search; every affiliation; every
 * payer, a relative too once they are named. Of a partnership every partner, owner and funder, and no person but owners.
 */
export function partiesToScreen(dossier: Dossier): Parties {
  const { host, applicant } = dossier;
  const names = written([...Object.values(host.subject?.names ?? {}), ...Object.values(applicant.names ?? {})]);
  const relatives = (applicant.funding ?? []).flatMap(({ payer, payerType }, index): PartyQuery[] =>
    isOwnPocket(payerType) && payer?.trim() ? [{ party: `payer-${index}`, kind: 'person', names: [payer] }] : [],
  );
  const parties = partiesOf(dossier).map((party) => (party.party === 'person' ? { ...party, names } : party));
  return { named: [...parties, ...relatives], unnamed: unnamedOf(dossier, new Set(parties.map(({ party }) => party))) };
}

function unnamedOf(dossier: Dossier, named: Set<string>): string[] {
  const organisations = organisationsOf(dossier).map(({ party }) => party);
  if (organisations.length > 0) return organisations.filter((party) => !named.has(party));
  const { applicant } = dossier;
  const affiliations = (applicant.affiliations ?? []).map((_, index) => `affiliation-${index}`);
  const payers = (applicant.funding ?? []).flatMap(({ payerType }, index) =>
    isOwnPocket(payerType) ? [] : [`payer-${index}`],
  );
  return ['person', ...affiliations, ...payers].filter((party) => !named.has(party));
}

function isOwnPocket(payerType: string | undefined): boolean {
  return payerType === 'self' || payerType === 'family';
}

function written(names: (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined && name.trim() !== ''))] as string[];
}
