// Reasons that officers give again and again, as a closed list per verdict; pressing one writes it into the box. Pure.
import type { Dossier, Verdict } from '../../../client/index.js';
import { partyOf } from '../party.js';

/** Of whom a reason can be said. */
export type Whom = 'person' | 'organisation';

type Reasons = { readonly [whom in Whom]: readonly string[] };

export const REASONS = {
  'true-match': {
    person: ['birthDate', 'affiliation', 'confirmed'],
    organisation: ['nameAndCountry', 'aliasAndPlace', 'formerName', 'unit', 'confirmed'],
  },
  'false-positive': {
    person: ['birthDateDiffers', 'fieldDiffers', 'commonName'],
    organisation: ['countryDiffers', 'otherInstitution', 'genericWords', 'acronymOnly'],
  },
  inconclusive: {
    person: ['noBirthDate', 'askHost', 'askApplicant'],
    organisation: ['listSaysTooLittle', 'unclearUnit', 'askHost', 'askApplicant'],
  },
} as const satisfies Record<Verdict, Reasons>;

/** Whether a party of a case is a person or an organisation, as the screening takes it. */
export function whomOf(party: string, dossier: Dossier | null): Whom {
  const found = partyOf(party, dossier);
  if (found.kind === 'person') return 'person';
  const payer = found.kind === 'payer' ? found.funding?.payerType : undefined;
  return payer === 'family' || payer === 'self' ? 'person' : 'organisation';
}
