// From what differs between two dossiers to the names of what changed, as the policy knows them. A field that has no name here counts as one
// that was checked, so that a field that is added to the form can never be amended by oversight.
import type { ChangeName } from '#policy';
import { CHANGES } from '#policy';
import type { DocumentKind } from '../case-event.js';
import type { Change } from '../dossier/changes.js';

/** From the beginning of a pointer (`*` is the place in a list) to the name; the first that fits. */
const NAMES: readonly [pointer: string, name: ChangeName][] = [
  ['/host/technology/laboratory', 'laboratory'],
  ['/host/technology/topic', 'topic'],
  ['/host/technology/usOriginItem', 'us_origin_item'],
  ['/host/technology/usOrigin', 'end_use'],
  ['/host/technology', 'technology'],
  ['/host/subject/names', 'names'],
  ['/host/subject/email', 'email'],
  ['/host/subject/birthDate', 'birth_date'],
  ['/host/subject/japaneseNational', 'residency'],
  ['/host/stay/status', 'stay_status'],
  ['/host/stay/from', 'stay_from'],
  ['/host/stay/to', 'stay_to'],
  ['/host/stay', 'residency'],
  ['/host/intendedUse', 'intended_use'],
  ['/host/nextDestination', 'next_destination'],
  ['/host/partners/*/address', 'party_details'],
  ['/host/partners/*/identifiers', 'party_details'],
  ['/host/partners/*/tieSource', 'tie_source'],
  ['/host/partners/*/contact', 'contact'],
  ['/host/partners/*/owners/*/tieSource', 'tie_source'],
  ['/host/partners/*/owners', 'owners'],
  ['/host/partners', 'parties'],
  ['/host/funders/*/tieSource', 'tie_source'],
  ['/host/funders', 'funders'],
  ['/host/agreement/form', 'agreement_form'],
  ['/host/agreement/from', 'agreement_period'],
  ['/host/agreement/to', 'agreement_period'],
  ['/host/agreement/signingOn', 'signing_day'],
  ['/host/agreement/amountYen', 'agreement_amount'],
  ['/host/agreement/publicationClause', 'clauses'],
  ['/host/agreement/retransferClause', 'clauses'],
  ['/host/agreement', 'end_use'],
  ['/applicant', 'declared'],
];

/** The name of what changed at a place of the dossier. @param pointer as `changes` tells it: `/host/partners/0/contact/email` */
export function changeName(pointer: string): ChangeName {
  const steps = pointer.split('/');
  const fits = (pattern: string): boolean =>
    pattern
      .split('/')
      .every((step, index) => step === steps[index] || (step === '*' && /^\d+$/.test(steps[index] ?? '')));
  return NAMES.find(([pattern]) => fits(pattern))?.[1] ?? 'other_field';
}

/** Every name once, in the policy's order. */
export function changeNames(changes: readonly Pick<Change, 'pointer'>[]): ChangeName[] {
  const found = new Set(changes.map(({ pointer }) => changeName(pointer)));
  return CHANGES.filter((name) => found.has(name));
}

/** What a document that comes to the case is called among the changes. */
export const DOCUMENT_CHANGES: { [kind in DocumentKind]: ChangeName } = {
  cv: 'cv',
  'academic-record': 'academic_record',
  'signed-form': 'signed_form',
  other: 'other_document',
};
