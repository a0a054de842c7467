// 再判断: one in twenty decisions of T0 and T1 is decided again by somebody who knows neither the proposal nor the first decision. What a second
// look is, which decisions are drawn for one, and who may meanwhile not read the case. Pure.
import { holdersOf } from '#identity';
import type { Actor, Instant, PersonId } from '#kernel';
import type { Case, Decision } from '../case.js';
import type { CaseEvent, DecidedOutcome, Tier } from '../case-event.js';

/** How many decisions there are, on the average, to each that is drawn. */
export const SECOND_LOOK_ONE_IN = 20;
/** Higher tiers are looked at by several people as it is. */
export const SECOND_LOOK_TIERS: readonly Tier[] = ['T0', 'T1'];
/** What the first and the second decision are compared in. */
export const DECIDED_OUTCOMES = [
  'approved',
  'approved-with-conditions',
  'licence-required',
  'rejected',
] as const satisfies readonly DecidedOutcome[];

/** open: somebody may give it · given · lapsed: somebody looks at the case again anyway, so that nobody need do so blind */
export type SecondLookStatus = 'open' | 'given' | 'lapsed';

export type SecondLook = {
  /** The event of the decision that was drawn. */
  decision: string;
  /** What was decided first, and under which tier. */
  outcome: DecidedOutcome;
  tier: Tier;
  drawnAt: Instant;
  status: SecondLookStatus;
  given: GivenLook | null;
};

export type GivenLook = {
  outcome: DecidedOutcome;
  /** The tier that they would have proposed. */
  tier: Tier;
  sameOutcome: boolean;
  sameTier: boolean;
  by: PersonId;
  at: Instant;
  eventId: string;
};

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;
export type SecondLookEvent = Of<'SecondLookDrawn' | 'SecondLookGiven' | 'SecondLookDeclined'>;

/** Whether a decision is drawn. @param mark a keyed hash (hex) of its event's id: who has not the key cannot tell beforehand */
export function isDrawn(mark: string): boolean {
  return Number.parseInt(mark.slice(0, 12), 16) % SECOND_LOOK_ONE_IN === 0;
}

/** In one word, conditions included. */
export function outcomeWord({
  outcome,
  conditional,
}: Pick<Decision, 'outcome' | 'conditional'>): DecidedOutcome | null {
  if (outcome === 'withdrawn') return null;
  return outcome === 'approved' && conditional ? 'approved-with-conditions' : outcome;
}

/** The state after an event that is about the second look itself. */
export function withSecondLook(state: Case, event: SecondLookEvent): Case {
  const { id: eventId, at, actor } = event;
  switch (event.type) {
    case 'SecondLookDrawn':
      return { ...state, secondLook: { ...event.data, drawnAt: at, status: 'open', given: null } };
    case 'SecondLookGiven': {
      const { decision: _, ...given } = event.data;
      if (state.secondLook === null) return state;
      return {
        ...state,
        secondLook: { ...state.secondLook, status: 'given', given: { ...given, by: actor.id, at, eventId } },
      };
    }
    // Whoever declined has a part in the case from now on, and that is all.
    case 'SecondLookDeclined':
      return state;
  }
}

/**
 * Whether the event has the case looked at again by people who must know what was decided: opened again, superseded, contested, or a hit that
 * waits for the office.
 */
export function endsSecondLook(event: CaseEvent): boolean {
  switch (event.type) {
    case 'CaseReopened':
    case 'DecisionSuperseded':
    case 'DecisionContested':
      return true;
    case 'CaseRescreened':
      return event.data.removed.length > 0 || event.data.hits.some(({ memory }) => memory === null);
    default:
      return false;
  }
}

/** After every event: an open second look lapses when it must. */
export function lapsed(look: SecondLook | null, event: CaseEvent): SecondLook | null {
  return look?.status === 'open' && endsSecondLook(event) ? { ...look, status: 'lapsed' } : look;
}

const GIVERS: ReadonlySet<string> = new Set(holdersOf('second-look.give').map(({ holder }) => holder));

/** Whether this person could be asked for a second look at all, or reads in the place of somebody whose eyes they must not borrow. */
export function mayBeBlind({ kind, roles, onBehalfOf }: Actor): boolean {
  return kind === 'person' && (onBehalfOf !== null || roles.some(({ role }) => GIVERS.has(role)));
}

/**
 * Whether the case is withheld from this person: a second look is open, and they could still give it. In another's place nobody reads it who
 * had no part in it themselves, or the eyes of an absent dean would serve a blind officer.
 */
export function isBlindTo(actor: Actor, { secondLook, participants, host, applicant, makers }: BlindCase): boolean {
  if (secondLook?.status !== 'open' || !mayBeBlind(actor)) return false;
  return ![host, applicant, ...makers, ...participants].includes(actor.id);
}

type BlindCase = Pick<Case, 'secondLook' | 'participants' | 'host' | 'applicant' | 'makers'>;
