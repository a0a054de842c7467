// Which party of the case a hit is about: `person`, `affiliation-0`, `payer-1`, `partner-0`, `owner-2`, `funder-0`. Pure.
import type { Affiliation, Dossier, Funder, Funding, Partner, PartnerOwner } from '../../client/index.js';

export type Party =
  | { kind: 'person' }
  | { kind: 'affiliation'; number: number; affiliation: Affiliation | undefined }
  | { kind: 'payer'; number: number; funding: Funding | undefined }
  | { kind: 'partner' | 'owner' | 'funder'; number: number; told: Partner | PartnerOwner | Funder | undefined }
  | { kind: 'contract' }
  | { kind: 'other'; word: string };

/** The party with what the dossier says of it. */
export function partyOf(word: string, dossier: Dossier | null): Party {
  const [, kind = '', place = ''] = /^([a-z-]+?)(?:-(\d+))?$/.exec(word) ?? [];
  const index = Number(place);
  if (kind === 'person') return { kind: 'person' };
  if (kind === 'affiliation') return { kind, number: index + 1, affiliation: dossier?.applicant.affiliations?.[index] };
  if (kind === 'payer') return { kind, number: index + 1, funding: dossier?.applicant.funding?.[index] };
  const organisations = dossier === null ? null : organisationsIn(dossier);
  if (kind === 'partner' || kind === 'owner' || kind === 'funder')
    return { kind, number: index + 1, told: organisations?.[kind][index] };
  if (kind.startsWith('contract')) return { kind: 'contract' };
  return { kind: 'other', word };
}

/** Owners are counted through all partners. */
function organisationsIn({ host: { partners = [], funders = [] } }: Dossier) {
  return { partner: partners, owner: partners.flatMap(({ owners = [] }) => owners), funder: funders };
}
