// Who has the case, for what, and since when: for its page, the worklist and the applicant alike.
import type { Instant, UnitId } from '#kernel';
import { FINAL_STATES, type Case, type CaseState } from '../case.js';
import { askingHits, checksDone } from '../decisions/evidence.js';
import { stageOf, waitingSeats } from '../decisions/board/stage.js';
import { currentStep } from '../decisions/route.js';

export type WaitingFor = {
  who: 'applicant' | 'host' | 'machine' | 'dean' | 'officer' | 'executive' | 'president';
  unit: UnitId | null;
  what:
    | 'draft'
    | 'declaration'
    | 'submit'
    | 'checks'
    | 'adjudication'
    | 'tier'
    | 'decision'
    | 'answer'
    | 'hold'
    | 'contest';
  since: Instant;
  /** Of a step that several decide: how many have approved of how many who must, and how many seats wait. */
  board?: { approved: number; need: number; waiting: number };
};

export type Badge = 'checking' | 'may-start' | 'conditional' | 'may-not-start';

const BADGES: { [state in CaseState]: Badge } = {
  unopened: 'checking',
  draft: 'checking',
  screening: 'checking',
  'in-review': 'checking',
  returned: 'checking',
  approved: 'may-start',
  'approved-with-conditions': 'conditional',
  'licence-required': 'may-not-start',
  rejected: 'may-not-start',
  withdrawn: 'may-not-start',
};

/** 可 only while access stands released; everything undecided is 確認中. */
export function badgeOf(state: Case): Badge {
  const badge = BADGES[state.state];
  return (badge === 'may-start' || badge === 'conditional') && !state.released ? 'checking' : badge;
}

/** Whoever must act next; null when the case is over. */
export function waitingFor(state: Case): WaitingFor | null {
  switch (state.state) {
    case 'draft':
      return ofDraft(state);
    case 'screening':
      return ofScreening(state);
    case 'in-review':
      return ofOffice(state) ?? ofHold(state) ?? ofReview(state);
    case 'approved':
    case 'approved-with-conditions':
      return ofOffice(state) ?? ofContest(state);
    case 'licence-required':
    case 'rejected':
      return ofContest(state);
    case 'returned':
      return ofReturned(state);
    default:
      return null;
  }
}

/**
 * The same without a trace of hits: while a case is screened it names the checks that are not the list's, then the office; later what would
 * be waited for if nothing had come up. With or without a hit this reads alike.
 */
export function waitingForUnseen(state: Case): WaitingFor | null {
  if (state.state === 'in-review') return ofHold(state) ?? ofReview(state);
  if (FINAL_STATES.includes(state.state)) return ofContest(state);
  if (state.state !== 'screening') return waitingFor(state);
  const held = ofHold(state);
  if (held !== null) return held;
  const others = state.checks.filter(({ check }) => check !== 'list-screening');
  if (others.length === 0 || others.some(({ status }) => status !== 'done')) return machine(state);
  return { who: 'officer', unit: null, what: 'tier', since: latest(others.map(({ at }) => at)) };
}

function ofDraft(state: Case): WaitingFor {
  // What was taken back lies with the host from then on.
  if (state.declaration !== null)
    return { who: 'host', unit: null, what: 'submit', since: latest([state.declaration.at, state.since]) };
  if (state.invitation !== null)
    return { who: 'applicant', unit: null, what: 'declaration', since: state.invitation.invitedAt };
  return { who: 'host', unit: null, what: 'draft', since: state.openedAt };
}

/** Hits that ask for a person. */
function ofOffice(state: Case): WaitingFor | null {
  const asking = askingHits(state);
  if (asking.length === 0) return null;
  const since = earliest(
    asking.map(({ verdict, foundAt, removedAt }) => (verdict === null ? foundAt : (removedAt ?? foundAt))),
  );
  return { who: 'officer', unit: null, what: 'adjudication', since };
}

function ofScreening(state: Case): WaitingFor {
  const office = ofOffice(state);
  if (office !== null) return office;
  const held = ofHold(state);
  if (held !== null) return held;
  if (!checksDone(state) || state.proposal === null) return machine(state);
  return { who: 'officer', unit: null, what: 'tier', since: state.proposal.at };
}

function ofReview(state: Case): WaitingFor | null {
  const step = currentStep(state);
  if (step === null) return null;
  // A vote in a stage does not begin its waiting anew.
  const decided = state.steps.flatMap((each) => (each.step === step.step ? [] : (each.at ?? [])));
  const since = latest([state.assignment?.at ?? state.since, state.askedAgainAt ?? '', ...decided]);
  const { seats, need } = stageOf(step, state);
  const approved = seats.filter(({ outcome }) => outcome?.startsWith('approved')).length;
  return {
    ...{ who: step.role, unit: step.unit, what: 'decision', since },
    ...(seats.length > 1 && { board: { approved, need, waiting: waitingSeats(state).length } }),
  };
}

function ofHold({ held }: Case): WaitingFor | null {
  return held && { who: 'officer', unit: null, what: 'hold', since: held.at };
}

/** Whoever answers has no part in the case: of the office, or above it. */
function ofContest({ contest }: Case): WaitingFor | null {
  if (contest === null || contest.answer !== null) return null;
  return { who: 'officer', unit: null, what: 'contest', since: contest.at };
}

function ofReturned(state: Case): WaitingFor | null {
  const { returned, declaration } = state;
  if (returned === null) return null;
  if (returned.to === 'host') return { who: 'host', unit: null, what: 'answer', since: returned.at };
  if (declaration !== null && declaration.at > returned.at)
    return { who: 'host', unit: null, what: 'submit', since: declaration.at };
  return { who: 'applicant', unit: null, what: 'answer', since: returned.at };
}

function machine(state: Case): WaitingFor {
  return { who: 'machine', unit: null, what: 'checks', since: state.submission?.at ?? state.since };
}

function latest(instants: Instant[]): Instant {
  return instants.reduce((late, instant) => (instant > late ? instant : late), '');
}

function earliest(instants: Instant[]): Instant {
  return instants.reduce((early, instant) => (instant < early ? instant : early));
}
