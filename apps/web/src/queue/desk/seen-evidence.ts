// What of each case this reader has had on screen: only that can be approved together with others. Kept as long as the window is, and by nobody else.

/** The evidence as the page of the case showed it last, and the step that waited then. */
export interface SeenEvidence {
  hash: string;
  stepId: string;
}

const seen = new Map<string, SeenEvidence>();

/** The page of a case was on screen with this. */
export function noteSeen(caseId: string, evidence: SeenEvidence): void {
  seen.set(caseId, evidence);
}

/** Undefined: never opened in this window, or nothing was to be decided then. */
export function seenOf(caseId: string): SeenEvidence | undefined {
  return seen.get(caseId);
}
