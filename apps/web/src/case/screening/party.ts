// Which party of the case a hit is about: `person`, `affiliation-0`, `payer-1`. Pure.
import type { Affiliation, Dossier, Funding } from '../../client/index.js';

export type Party =
  | { kind: 'person' }
  | { kind: 'affiliation'; number: number; affiliation: Affiliation | undefined }
  | { kind: 'payer'; number: number; funding: Funding | undefined }
  | { kind: 'contract' }
  | { kind: 'other'; word: string };

/** The party with what the dossier says of it. */
export function partyOf(word: string, dossier: Dossier | null): Party {
  const [, kind = '', place = ''] = /^([a-z-]+?)(?:-(\d+))?$/.exec(word) ?? [];
  const index = Number(place);
  if (kind === 'person') return { kind: 'person' };
  if (kind === 'affiliation') return { kind, number: index + 1, affiliation: dossier?.applicant.affiliations?.[index] };
  if (kind === 'payer') return { kind, number: index + 1, funding: dossier?.applicant.funding?.[index] };
  if (kind.startsWith('contract')) return { kind: 'contract' };
  return { kind: 'other', word };
}
