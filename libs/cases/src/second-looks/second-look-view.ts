// What is shown of a second look: to whoever gives it, the evidence alone; afterwards, to those who may, both decisions side by side.
import type { CaseId, Instant, PersonId, UnitId } from '#kernel';
import { evolve } from '../case-fold.js';
import { unopened, type Case } from '../case.js';
import type { CaseEvent, DecidedOutcome, Tier } from '../case-event.js';
import type { CaseRelation } from '../decisions/who-may.js';
import type { CaseView } from '../views/case-view.js';
import { checkViews, hitViews, type HitView } from '../views/findings-view.js';
import { openedCase, type OpenedCase } from '../views/opened-case.js';
import { documentViews } from '../views/document-views.js';
import { sees } from '../visible-fields.js';
import type { SecondLookStatus } from './second-look.js';

export type SecondLookView = {
  status: SecondLookStatus;
  drawnAt: Instant;
  first: { outcome: DecidedOutcome; tier: Tier };
  given: {
    outcome: DecidedOutcome;
    tier: Tier;
    sameOutcome: boolean;
    sameTier: boolean;
    reason: string | null;
    by: PersonId;
    at: Instant;
  } | null;
};

/** A hit with nothing of what people said of it, then or earlier. */
export type UnjudgedHit = Pick<HitView, 'hitId' | 'party' | 'list' | 'entry' | 'score' | 'band' | 'tier' | 'detail'>;

/** The evidence of a case: no proposal, tier, route, decision, reason, question, notice or history. */
export type BlindView = Pick<CaseView, 'id' | 'number' | 'host' | 'unit' | 'laboratory' | 'person' | 'dossier'> &
  Pick<CaseView, 'documents' | 'checks' | 'version'> & { drawnAt: Instant; hits: UnjudgedHit[] };

/** The second look at the decision that stands or stood, for those who oversee. */
export function secondLookView(
  { secondLook }: Case,
  opened: OpenedCase,
  relation: CaseRelation,
): SecondLookView | null {
  if (secondLook === null || !sees(relation, 'secondLook')) return null;
  const { status, drawnAt, outcome, tier, given } = secondLook;
  const said = given && {
    ...{ outcome: given.outcome, tier: given.tier, sameOutcome: given.sameOutcome, sameTier: given.sameTier },
    ...{ reason: opened.endReasons.get(given.eventId) ?? null, by: given.by, at: given.at },
  };
  return { status, drawnAt, first: { outcome, tier }, given: said };
}

/**
 * What whoever gives a second look reads. The caller has asked whether they may.
 * @param events the case's stream with its sealed fields opened
 */
export function blindView(caseId: CaseId, events: readonly CaseEvent[]): BlindView {
  const state = events.reduce(evolve, unopened);
  const opened = openedCase(events);
  const { number, host, unit, laboratory, applicant, secondLook } = state;
  return {
    ...{ id: caseId, number, host, unit: unit satisfies UnitId, laboratory, drawnAt: secondLook?.drawnAt ?? '' },
    person: { id: applicant, names: opened.names, erased: opened.erased },
    dossier: opened.dossier,
    documents: documentViews(state, opened),
    checks: checkViews(state, opened, 'officer').map(withoutMemories),
    hits: hitViews(state, opened, 'officer').map(unjudged),
    version: events.at(-1)?.version ?? 0,
  };
}

/** That some hits were dismissed by an earlier judgement is a judgement. */
const OF_MEMORIES = ['list_screening.hits_kept', 'list_screening.hits_remembered'];

function withoutMemories(check: CaseView['checks'][number]): CaseView['checks'][number] {
  return { ...check, findings: check.findings.filter(({ code }) => !OF_MEMORIES.includes(code)) };
}

function unjudged({ hitId, party, list, entry, score, band, tier, detail }: HitView): UnjudgedHit {
  return { hitId, party, list, entry, score, band, tier, detail };
}
