// What the rules of `policy` may know of a partnership: seats, shares and answers; no name and no address.
import { HOME, type Answer, type EndUseFacts, type PartyFacts } from '#policy';
import type { Dossier, Organisation } from '../../dossier.js';

/** Of every party and funder: whether its seat is abroad. One that nobody told is not known. */
export function foreignParties({ host: { partners = [], funders = [] } }: Dossier): Answer[] {
  return [...partners, ...funders].map(({ country }: Organisation): Answer => {
    if (!country?.trim()) return 'unknown';
    return country === HOME ? 'no' : 'yes';
  });
}

/** Of every party its owners, as far as they were traced. */
export function ownershipFacts({ host: { partners = [] } }: Dossier): PartyFacts[] {
  return partners.map(({ owners = [], ownersComplete }) => ({
    ownersComplete,
    owners: owners.map(({ country, sharePercent }) => ({ country: country?.trim() || undefined, sharePercent })),
  }));
}

/** What it is for, and what the agreement says of passing on and publishing. */
export function endUseFacts({ host: { agreement = {}, technology = {} } }: Dossier): EndUseFacts {
  const { militaryUse, retransferNeedsConsent, publicationRestricted } = agreement;
  return { militaryUse, retransferNeedsConsent, publicationRestricted, usOrigin: technology.usOrigin };
}
