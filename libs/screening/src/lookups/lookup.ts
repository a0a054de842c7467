// One look-up: somebody asked the lists for names outside any case. It says for what, it is on record, and its names are forgotten.
import type { Attachment, Occurrence, RecordedEvent } from '#event-store';
import { Refusal, type CaseId, type Instant, type PersonId } from '#kernel';
import type { PartyKind } from '../list-entry.js';
import type { Tier } from '../matching/scoring/evidence.js';
import type { NameOutcome, Searched, Verdict } from './name-outcome.js';

/** For what names may be looked up outside a case. `program`: what a program asks that says nothing else. */
export const LOOKUP_PURPOSES = ['enquiry', 'visitor', 'partner', 'list-quality', 'training', 'program'] as const;
export type LookupPurpose = (typeof LOOKUP_PURPOSES)[number];

/**
 * By what duty a whole roster is screened: FEFA Art. 25 (technology), Art. 48 (goods), Art. 16 (payments), or what a funder or contract
 * obliges the university to. Rosters are screened for nobody else.
 */
export const SCREENING_DUTIES = ['technology', 'goods', 'payment', 'contract'] as const;
export type ScreeningDuty = (typeof SCREENING_DUTIES)[number];

export const LOOKUP_WAYS = ['names', 'batch', 'match'] as const;
export type LookupWay = (typeof LOOKUP_WAYS)[number];

/** Days after which the names of a look-up are forgotten, unless it became part of a case. */
export const LOOKUP_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

type Counts<Word extends string> = { [word in Word]: number };

/** Readable for ever: no name, no note. */
export type LookupFacts = {
  lookupId: string;
  purpose: LookupPurpose;
  /** Of a batch. */
  duty: ScreeningDuty | null;
  way: LookupWay;
  kind: PartyKind | 'any';
  names: number;
  lists: Searched[];
  engine: string;
  verdicts: Counts<Verdict>;
  /** Hits by tier. */
  tiers: Counts<Tier>;
  /** Beginning of the hash of the token, where a program asked. */
  program: string | null;
};

/** Sealed under the look-up's own key. Of a batch the outcomes lie outside the log, sealed under the same key. */
export type LookupPersonal = { note: string; outcomes: NameOutcome[] };

type Made = LookupFacts & { forgetAt: Instant };
type Kept = { lookupId: string; caseId: CaseId; person: PersonId };
type Forgotten = { lookupId: string; because: ForgetReason };
/** age: its days were over · person: the person of its case was erased */
export type ForgetReason = 'age' | 'person';

export type LookupOccurrence =
  | Occurrence<'LookupMade', Made, LookupPersonal>
  | Occurrence<'LookupKept', Kept, never>
  | Occurrence<'LookupForgotten', Forgotten, never>;

export type LookupEvent =
  | RecordedEvent<'LookupMade', Made, LookupPersonal>
  | RecordedEvent<'LookupKept', Kept, never>
  | RecordedEvent<'LookupForgotten', Forgotten, never>;

export const LOOKUP_EVENTS = [
  'LookupMade',
  'LookupKept',
  'LookupForgotten',
] as const satisfies readonly LookupEvent['type'][];

export type LookupCommand =
  | ({ type: 'MakeLookup'; personal: LookupPersonal; attachments: Attachment[] } & LookupFacts)
  | {
      type: 'KeepLookup';
      caseId: CaseId;
      /** Whom the case is about; null: there is no such case, or it is not theirs to know. */
      person: PersonId | null;
    }
  | { type: 'ForgetLookup'; because: ForgetReason };

export interface LookupState {
  lookupId: string;
  forgetAt: Instant;
  caseId: CaseId | null;
  forgotten: boolean;
}

export const lookupStream = (lookupId: string): string => `lookup-${lookupId}`;

/**
 * @param at the instant of the command
 * @throws Refusal access.not_found · lookup.forgotten · lookup.of_another_case
 */
export function decideLookup(command: LookupCommand, state: LookupState | null, at: Instant): LookupOccurrence[] {
  if (command.type === 'MakeLookup') return state ? [] : [made(command, at)];
  if (!state) throw new Refusal('access.not_found', 'hidden');
  if (command.type === 'KeepLookup') return kept(command, state);
  return forgotten(command.because, state, at);
}

export function evolveLookup(state: LookupState | null, event: LookupEvent): LookupState {
  const { lookupId } = event.data;
  const before = state ?? { lookupId, forgetAt: event.at, caseId: null, forgotten: false };
  switch (event.type) {
    case 'LookupMade':
      return { ...before, forgetAt: event.data.forgetAt };
    case 'LookupKept':
      return { ...before, caseId: event.data.caseId };
    case 'LookupForgotten':
      return { ...before, forgotten: true };
  }
}

function made(
  { type: _, personal, attachments, ...facts }: Extract<LookupCommand, { type: 'MakeLookup' }>,
  at: Instant,
): LookupOccurrence {
  return {
    type: 'LookupMade',
    data: { ...facts, forgetAt: new Date(Date.parse(at) + LOOKUP_DAYS * DAY_MS).toISOString() },
    personal: { person: facts.lookupId, purpose: 'clearance', fields: personal },
    evidence: { lists: Object.fromEntries(facts.lists.map(({ list, sha256 }) => [list, sha256])) },
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

function kept(
  { caseId, person }: Extract<LookupCommand, { type: 'KeepLookup' }>,
  state: LookupState,
): LookupOccurrence[] {
  if (person === null) throw new Refusal('access.not_found', 'hidden');
  if (state.forgotten) throw new Refusal('lookup.forgotten', 'conflict');
  if (state.caseId === caseId) return [];
  if (state.caseId !== null) throw new Refusal('lookup.of_another_case', 'conflict');
  return [{ type: 'LookupKept', data: { lookupId: state.lookupId, caseId, person } }];
}

// What is not due is left alone: whoever asks may have looked before it was kept.
function forgotten(because: ForgetReason, state: LookupState, at: Instant): LookupOccurrence[] {
  const due = because === 'person' ? state.caseId !== null : state.caseId === null && at >= state.forgetAt;
  if (state.forgotten || !due) return [];
  return [{ type: 'LookupForgotten', data: { lookupId: state.lookupId, because } }];
}
