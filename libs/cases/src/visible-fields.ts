// Who sees which part of a case: one table, group of fields × relation. It governs the page, the worklist, the history and the applicant's
// page alike. Two rules lie deeper than a row can say and are therefore functions here: nobody but the office learns of a hit before the
// route of its round is open, and a dismissed hit is never shown to those who did not have to know of it.
import type { Verdict } from './case-event.js';
import type { CaseRelation } from './decisions/who-may.js';

const EVERYONE = [
  'host',
  'applicant',
  'clerk',
  'dean',
  'officer',
  'executive',
  'president',
  'inspector',
  'machine',
] as const;
const STAFF = ['host', 'clerk', 'dean', 'officer', 'executive', 'president', 'inspector', 'machine'] as const;
const PARTIES = ['host', 'applicant', 'dean', 'officer', 'executive', 'president', 'inspector', 'machine'] as const;
const DECIDERS = ['dean', 'officer', 'executive', 'president', 'inspector', 'machine'] as const;
const CENTRAL = ['officer', 'executive', 'president', 'inspector', 'machine'] as const;

export const VISIBLE_FIELDS = {
  /** Number, state, badge, unit, laboratory, who has it. */
  summary: EVERYONE,
  /** The applicant's names. */
  person: EVERYONE,
  dossier: PARTIES,
  documents: PARTIES,
  /** Which checks were asked for and whether they are done. */
  checks: STAFF,
  /** Result and findings, but for the list screening's. */
  findings: ['host', ...DECIDERS],
  /** Dates, amounts and reasons behind the findings. */
  workings: DECIDERS,
  /** Result, findings and lists of the list screening. */
  screening: DECIDERS,
  hitsOpen: ['officer', 'machine'],
  /** True matches and those that cannot be told. */
  hitsJudged: DECIDERS,
  /** False positives. */
  hitsDismissed: CENTRAL,
  proposal: DECIDERS,
  tier: STAFF,
  tierReason: DECIDERS,
  steps: STAFF,
  /** What deciders wrote: it may speak of hits. */
  reasons: DECIDERS,
  conditions: EVERYONE,
  decision: EVERYONE,
  questionToHost: STAFF,
  questionToApplicant: EVERYONE,
  escalations: STAFF,
  /** That it is held, and since when. */
  hold: EVERYONE,
  /** That the decision is contested, and what came of it. */
  contest: EVERYONE,
  /** What the applicant wrote and what was answered. */
  contestWords: ['applicant', ...DECIDERS],
  notice: PARTIES,
  invitation: ['host', 'applicant', 'officer', 'inspector', 'machine'],
  evidence: DECIDERS,
  changes: ['host', ...DECIDERS],
  /** That the decision was drawn to be decided again, and whether both agree. */
  secondLook: CENTRAL,
} as const satisfies Record<string, readonly CaseRelation[]>;

export type FieldGroup = keyof typeof VISIBLE_FIELDS;

/** Whether the table shows this group to this relation. */
export function sees(relation: CaseRelation, group: FieldGroup): boolean {
  const row: readonly CaseRelation[] = VISIBLE_FIELDS[group];
  return row.includes(relation);
}

/** Every group that this relation sees, in the table's order. */
export function visibleTo(relation: CaseRelation): FieldGroup[] {
  return (Object.keys(VISIBLE_FIELDS) as FieldGroup[]).filter((group) => sees(relation, group));
}

/** Whether this relation may know what the list screening of a round found: the office at once, others once the route of that round is open. */
export function seesScreening(relation: CaseRelation, routeOpen: boolean): boolean {
  return sees(relation, 'hitsOpen') || (routeOpen && sees(relation, 'screening'));
}

/**
 * Whether this relation may know of what a search after the screening brought up: the office at once; those who see dismissed hits once all
 * of it is judged. To the others a hit shows itself when it has been judged, like any.
 */
export function seesRescreening(relation: CaseRelation, allJudged: boolean): boolean {
  return sees(relation, 'hitsOpen') || (allJudged && sees(relation, 'hitsDismissed'));
}

/** Whether this relation may know of a hit. */
export function seesHit(relation: CaseRelation, verdict: Verdict | null, routeOpen: boolean): boolean {
  if (!seesScreening(relation, routeOpen)) return false;
  if (verdict === null) return sees(relation, 'hitsOpen');
  return sees(relation, verdict === 'false-positive' ? 'hitsDismissed' : 'hitsJudged');
}
