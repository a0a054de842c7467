// The leaves of a dossier by name, so that facts and changes are called the same everywhere. Pure.

export const GROUPS = [
  'technology',
  'subject',
  'stay',
  'intendedUse',
  'nextDestination',
  'names',
  'affiliations',
  'funding',
  'declaration',
  'signature',
] as const;
export type Group = (typeof GROUPS)[number];

export const FIELDS = [
  'laboratory',
  'topic',
  'gate',
  'controlListRow',
  'publicOnly',
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
