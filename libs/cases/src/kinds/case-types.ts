// The kinds of case that there are (domain.md §7), by the names under which they stand in the log and in addresses.
export const CASE_TYPES = ['student-admission', 'research-partnership'] as const;
export type CaseType = (typeof CASE_TYPES)[number];

const ABOUT_A_PERSON: { [type in CaseType]: boolean } = { 'student-admission': true, 'research-partnership': false };

/**
 * Whether somebody from outside is asked, signs, is told and may contest. Where nobody is, the host tells everything, and `applicant` of the case
 * names nobody who could sign in: it is the id of the file on the partner, under whose key the case lies.
 */
export function hasApplicant(type: CaseType | null): boolean {
  return type !== null && ABOUT_A_PERSON[type];
}
