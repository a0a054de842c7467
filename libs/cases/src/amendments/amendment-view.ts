// What changed under the open route as a reader may see it: field by field what was and what is, whom it concerned, whose decision it voided.
import { renderBoth } from '#catalogue';
import type { Instant, PersonId } from '#kernel';
import type { ChangeName, StepName } from '#policy';
import type { Case, Step } from '../case.js';
import type { CaseRelation } from '../decisions/who-may.js';
import type { Change } from '../dossier/changes.js';
import { kindOf } from '../kinds/case-kinds.js';
import type { OpenedCase } from '../views/opened-case.js';
import { policyToRead } from '../views/policy-to-read.js';
import { sees } from '../visible-fields.js';
import { amendableFields, checkedChanges, type AmendableField } from './amendable.js';
import { contentOf, type Amendment } from './amendment.js';

type Words = { ja: string; en: string };
export type ChangeInWords = { change: ChangeName; says: Words };

export type AmendmentView = {
  eventId: string;
  at: Instant;
  by: PersonId;
  inPlaceOf: PersonId | null;
  what: Amendment['what'];
  changes: ChangeInWords[];
  /** Steps whose decider must have seen it; none: it was told and no more. */
  concerns: StepName[];
  askedAgain: StepName[];
  /** Of the dossier; empty of what lies elsewhere, or was erased. */
  fields: Change[];
  reason: string | null;
  filename: string | null;
};

export type AmendingView = {
  /** The event that tells the dossier as it stands. */
  content: string;
  fields: (AmendableField & { says: Words })[];
  /** What cannot be amended, because something that was checked rests on it. */
  checked: ChangeInWords[];
};

/** What came under the route of the present round, oldest first. */
export function amendmentViews(state: Case, opened: OpenedCase, relation: CaseRelation): AmendmentView[] {
  if (!sees(relation, 'changes')) return [];
  return ofPresentRoute(state).map((amendment) => {
    const { eventId, at, by, inPlaceOf, what, changes, concerns, askedAgain, documentId } = amendment;
    const told = opened.amendments.get(eventId);
    return {
      ...{ eventId, at, by, inPlaceOf, what, concerns, askedAgain, changes: changes.map(inWords) },
      ...{ fields: told?.fields ?? [], reason: told?.reason ?? null },
      filename: documentId === null ? null : (opened.filenames.get(documentId) ?? null),
    };
  });
}

/** For whoever may amend it now: what can be, and what comes of it. */
export function amendingView(state: Case, { dossier, erased }: OpenedCase): AmendingView | null {
  const content = contentOf(state);
  if (state.state !== 'in-review' || content === null || dossier === null || erased) return null;
  const kind = kindOf(state);
  const fields = amendableFields(dossier, kind, policyToRead(state));
  return {
    content,
    fields: fields.map((field) => ({ ...field, says: inWords(field.change).says })),
    checked: checkedChanges(kind).map(inWords),
  };
}

/** Why a step was asked again: what changed under the decision before this one; null where it was asked for another reason, or never again. */
export function askedAgainBecause({ stepId }: Step, state: Case): { at: Instant; changes: ChangeInWords[] } | null {
  const before = idBefore(stepId);
  const cause = ofPresentRoute(state).find(({ voided }) => before !== null && voided.includes(before));
  return cause === undefined ? null : { at: cause.at, changes: cause.changes.map(inWords) };
}

/** The id that the step had when it was asked the time before: `r1-office` of `r1.2-office`. */
function idBefore(stepId: string): string | null {
  const [, round, times, step] = /^r(\d+)\.(\d+)-(.+)$/.exec(stepId) ?? [];
  if (times === undefined) return null;
  return Number(times) === 2 ? `r${round}-${step}` : `r${round}.${Number(times) - 1}-${step}`;
}

function ofPresentRoute({ amendments, round }: Case): Amendment[] {
  return amendments.filter((amendment) => amendment.round === round && amendment.underRoute);
}

function inWords(change: ChangeName): ChangeInWords {
  return { change, says: renderBoth(`change.${change}`) };
}
