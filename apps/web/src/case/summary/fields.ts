// The leaves of a dossier by name, so that facts and changes are called the same everywhere. Pure.

export const GROUPS = [
  'technology',
  'subject',
  'stay',
  'intendedUse',
  'nextDestination',
  'partners',
  'funders',
  'agreement',
  'names',
  'affiliations',
  'funding',
  'declaration',
  'signature',
] as const;
export type Group = (typeof GROUPS)[number];

export const FIELDS = [
  'laboratory',
  'laboratoryUnit',
  'topic',
  'gate',
  'controlListRow',
  'publicOnly',
  'usOrigin',
  'usOriginItem',
  'email',
  'japaneseNational',
  'birthDate',
  'status',
  'from',
  'to',
  'entryDate',
  'enteredJapan',
  'employedInJapan',
  'employedFrom',
  'livesAbroad',
  'passport',
  'preferred',
  'native',
  'kanji',
  'katakana',
  'previous',
  'organisation',
  'country',
  'role',
  'government',
  'defence',
  'payer',
  'payerType',
  'yearlyAmountYen',
  'contract',
  'contractParty',
  'japaneseDirectionPrevails',
  'groupCompany',
  'foreignGovernmentBenefit',
  'annualIncomeYen',
  'foreignGovernmentInstruction',
  'name',
  'language',
  'signedAt',
] as const;
export type Field = (typeof FIELDS)[number];

/** The groups of a partnership, whose leaves have names of their own. */
export const PARTNERSHIP_GROUPS = ['partners', 'funders', 'agreement'] as const satisfies readonly Group[];
export const PARTNERSHIP_FIELDS = [
  ...([
    'name',
    'contactName',
    'nativeName',
    'country',
    'address',
    'identifiers',
    'government',
    'defence',
    'tieSource',
  ] as const),
  ...(['owners', 'kind', 'sharePercent', 'ownersComplete', 'role', 'email'] as const),
  ...(['form', 'from', 'to', 'signingOn', 'amountYen', 'militaryUse', 'publicationRestricted'] as const),
  ...(['publicationClause', 'retransferNeedsConsent', 'retransferClause'] as const),
] as const;
export type PartnershipField = (typeof PARTNERSHIP_FIELDS)[number];

export interface PartnershipPlace {
  group: (typeof PARTNERSHIP_GROUPS)[number];
  /** Of the partner or funder, and of the owner in it, from 1. */
  number: number | null;
  owner: number | null;
  field: PartnershipField | null;
}

/** Where a pointer into the sections of a partnership points to; null for any other. */
export function partnershipPlaceOf(pointer: string): PartnershipPlace | null {
  const [, , section, number, , owner] = pointer.split('/');
  const group = PARTNERSHIP_GROUPS.find((each) => each === section);
  if (group === undefined) return null;
  const counted = (part: string | undefined): number | null => (/^\d+$/.test(part ?? '') ? Number(part) + 1 : null);
  const last = pointer.endsWith('/contact/name') ? 'contactName' : pointer.split('/').at(-1);
  return {
    group,
    number: counted(number),
    owner: pointer.includes('/owners/') ? counted(owner) : null,
    field: PARTNERSHIP_FIELDS.find((each) => each === last) ?? null,
  };
}

export interface FieldPlace {
  part: 'host' | 'applicant';
  group: Group | null;
  /** Place in a list, from 1. */
  number: number | null;
  field: Field | null;
}

/** Where a JSON Pointer into the dossier points to. */
export function placeOf(pointer: string): FieldPlace {
  const [, part, ...rest] = pointer.split('/');
  const group = GROUPS.find((each) => each === rest[0]) ?? null;
  const number = rest.find((each) => /^\d+$/.test(each));
  const field = FIELDS.find((each) => each === rest.at(-1)) ?? null;
  return {
    part: part === 'applicant' ? 'applicant' : 'host',
    group,
    number: number === undefined ? null : Number(number) + 1,
    field,
  };
}
