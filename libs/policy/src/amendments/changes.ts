// What can change in a case while its route is open, in groups as the form asks for them. The names lie in the log in clear: they say which
// question was answered anew, and nothing of the answer.

/**
 * A check, the tier or a question to come rests on these: a change of one is for a submission that is checked again, whatever a policy says.
 * `other_field`: a field of the dossier that none of the groups has.
 */
export const CHECKED_CHANGES = [
  ...(['names', 'birth_date', 'residency', 'stay_from', 'technology', 'declared'] as const),
  ...(['parties', 'owners', 'funders', 'end_use', 'other_field'] as const),
] as const;

/** What the host may amend; whom it concerns is the policy's. */
export const AMENDABLE_CHANGES = [
  ...(['laboratory', 'topic', 'email', 'stay_status', 'stay_to', 'intended_use', 'next_destination'] as const),
  ...(['us_origin_item', 'party_details', 'tie_source', 'contact', 'agreement_form', 'agreement_period'] as const),
  ...(['signing_day', 'agreement_amount', 'clauses'] as const),
] as const;

/** What comes to the case besides: documents by their kind, and a signature. Nothing of it is checked by a machine. */
export const ADDED_CHANGES = ['cv', 'academic_record', 'signed_form', 'other_document', 'signature'] as const;

export const CHANGES = [...AMENDABLE_CHANGES, ...ADDED_CHANGES, ...CHECKED_CHANGES] as const;
export type ChangeName = (typeof CHANGES)[number];
