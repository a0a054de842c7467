// What may be asked of a case in a random history: by whom it should be, and in which words. Mostly the right person asks, or nothing would
// ever get far; now and then anybody does, for themselves or in another's place.
import { currentPolicy, STEPS, TIERS, type StepName, type Tier } from '#policy';
import type { Actor } from '#kernel';
import type { Bonds } from '../../libs/cases/src/duties/bonds.js';
import type { CaseCommand, NewDecision } from '../../libs/cases/src/case-command.js';
import type { Dossier } from '../../libs/cases/src/dossier.js';
import { amending } from '../../libs/cases/src/amendments/testing.js';
import { waitingSeats } from '../../libs/cases/src/decisions/board/stage.js';
import { BoardCase } from '../../libs/cases/src/decisions/board/testing.js';
import type { Step } from '../../libs/cases/src/case.js';
import { exampleDossier, HIT, OPEN, people, rescreening, type PlayedCase } from '../../libs/cases/src/testing.js';
import { MEMBERS } from './laboratory-model.js';
import { BOARDS, POLICIES } from './policies.js';

/** One move of a history, as it is drawn and shrunk: three numbers that choose what, who and how. */
export interface Move {
  what: number;
  who: number;
  how: number;
}

/** How often somebody else than the right person asks: one in so many. */
const ANYBODY = 4;
const LINK = {
  linkId: 'l',
  tokenHash: 'a',
  expiresAt: '2026-11-23T01:00:00.000Z',
  language: 'ja',
  email: null,
} as const;
const DAY_MINUTES = 24 * 60;

const both = (actor: Actor, other: Actor): Actor => ({ ...actor, roles: [...actor.roles, ...other.roles] });
const placed = (actor: Actor, person: Actor): Actor => ({ ...actor, onBehalfOf: person.id });

const DEANS_DEPUTY: Actor = { ...people.dean, id: people.clerk.id, onBehalfOf: people.dean.id };

/** Whoever could try: one of each office, several offices in one hand, and people in each other's place. */
const EVERYBODY: readonly Actor[] = [
  ...Object.values(people),
  both(people.officer, people.executive),
  both(people.secondOfficer, people.president),
  both(people.dean, people.officer),
  placed(people.officer, people.host),
  placed(people.dean, people.officer),
  placed(people.secondOfficer, people.officer),
  placed(people.executive, people.dean),
  placed(people.president, people.executive),
  placed(people.thirdOfficer, people.secondOfficer),
  DEANS_DEPUTY,
];

/** Who stands in for whom in some of the histories: the second officer for the host, the president for the second officer. */
const LENT: readonly [principal: string, delegate: string][] = [
  [people.host.id, people.secondOfficer.id],
  [people.secondOfficer.id, people.president.id],
  [people.otherExecutive.id, people.host.id],
];
const BONDS: Bonds = {
  delegations: LENT.map(([principal, delegate]) => ({ principal, delegate })),
  laboratory: [people.host.id, people.thirdOfficer.id],
};

interface Asking {
  /** Out of a hundred or so. */
  weight: number;
  right: (how: number, play: PlayedCase) => Actor;
  say: (how: number, play: PlayedCase) => CaseCommand;
}

const LABORATORIES = Object.keys(MEMBERS);
const pick = <Value>(from: readonly Value[], how: number): Value => from[how % from.length] as Value;
const tierOf = (how: number): Tier => pick(TIERS, how);
const officers = [people.officer, people.secondOfficer, people.thirdOfficer];
const DECIDING = [people.dean, ...officers, people.executive, people.otherExecutive, people.president];
const deciders: Record<StepName, readonly Actor[]> = {
  department: [people.dean, people.everything, DEANS_DEPUTY],
  office: officers,
  executive: [people.executive, people.otherExecutive],
  president: [people.president],
};

function waiting({ state }: PlayedCase): StepName {
  return waitingSeats(state)[0]?.step ?? 'department';
}

/** One of the seats that wait, the same for who asks and for what is asked. */
function seatOf({ state }: PlayedCase, how: number): Step | undefined {
  const seats = waitingSeats(state);
  return seats[(how >> 9) % Math.max(seats.length, 1)];
}

/** Whose seat it is, or somebody who decides the step. */
function decider(how: number, play: PlayedCase): Actor {
  const member = EVERYBODY.find(({ id }) => id === seatOf(play, how)?.member);
  return member ?? pick(deciders[waiting(play)], how);
}

function newDecision(how: number): NewDecision {
  const outcome = pick(['approve', 'approve-with-conditions', 'licence-required', 'reject'] as const, how);
  return {
    ...{ outcome, evidenceHash: null, conditions: outcome === 'approve-with-conditions' ? ['条件'] : [] },
    grounds: outcome === 'reject' ? ['inform_notice'] : [],
  };
}

function step(how: number, play: PlayedCase): CaseCommand {
  const name = how % 7 === 0 ? pick(['department', 'office', 'executive', 'president'] as const, how) : waiting(play);
  const back = {
    outcome: 'return',
    returnTo: pick(['department', 'office', 'executive', 'host', 'applicant'], how),
  } as const;
  const outcomes = [
    ...([{}, {}, {}, {}, {}, { outcome: 'approve-with-conditions', conditions: ['条件'] }, back, back] as const),
    ...([{ outcome: 'licence-required' }, { outcome: 'reject', grounds: ['inform_notice'] }] as const),
  ];
  // Sometimes a page that has stood open for long.
  const stale = how % 11 === 0 ? { stepId: `r${Math.max(play.state.round - (how % 2), 1)}-${name}` } : {};
  const seat = name === waiting(play) ? seatOf(play, how) : undefined;
  return play.decision(name, {
    ...(seat && { stepId: seat.stepId }),
    ...(pick(outcomes, how >> 3) as object),
    ...stale,
  });
}

function check(how: number, play: PlayedCase): CaseCommand {
  const open = play.state.checks.filter(({ status }) => status !== 'done');
  const asked = open[how % Math.max(open.length, 1)];
  const hits = asked?.check === 'list-screening' && how % 3 > 0 ? [{ ...HIT, hitId: `hit-${play.state.round}` }] : [];
  return {
    ...{ type: 'RecordCheck', checkId: asked?.checkId ?? 'none', result: 'clear', findings: [], hits, details: {} },
    ...{ workings: [], engine: 'x', lists: {} },
  };
}

function verdict(how: number, play: PlayedCase): CaseCommand {
  const { hits } = play.state;
  const open = hits.filter(({ verdict: said }) => said === null);
  const hitId = (open[0] ?? hits[how % Math.max(hits.length, 1)])?.hitId ?? 'none';
  const said = pick(['true-match', 'false-positive', 'false-positive', 'inconclusive'] as const, how);
  return { type: 'AdjudicateHit', hitId, verdict: said, reason: 'x' };
}

/** One field of each class, each time otherwise: what concerns all, some or nobody, and what was checked. */
function edited({ host }: Dossier, how: number): void {
  const words = `${how}`;
  const edits = [
    () => (host.technology = { ...host.technology, topic: words }),
    () => (host.nextDestination = words),
    () => (host.stay = { ...host.stay, to: `20${30 + (how % 60)}-03-31` }),
    () => (host.technology = { ...host.technology, laboratory: pick([words, ...LABORATORIES], how >> 5) }),
    () => (host.subject = { ...host.subject, email: `a${how}@example.com` }),
    () => (host.subject = { ...host.subject, email: `b${how}@example.com` }),
    () => (host.subject = { ...host.subject, birthDate: '1999' }),
  ];
  pick(edits, how)();
}

/** Now and then for another laboratory than the one it was opened for. */
function written(how: number): Dossier {
  const dossier = exampleDossier();
  if (how % 5 === 0) dossier.host.technology!.laboratory = pick(LABORATORIES, how >> 3);
  return dossier;
}

const fixed = (actor: Actor) => () => actor;

/** Every command of the grammar but what only opens or locks links, which decides nothing. */
export const ASKINGS: readonly Asking[] = [
  { weight: 1, right: fixed(people.host), say: () => OPEN },
  { weight: 1, right: fixed(people.host), say: () => ({ type: 'InviteApplicant', ...LINK }) },
  {
    weight: 3,
    right: (how) => pick([people.applicant, people.applicant, people.host], how),
    say: (how, play) => ({
      ...{
        type: 'AttachDocument',
        documentId: `d${play.state.documents.length}`,
        kind: pick(['cv', 'academic-record', 'other'] as const, how),
      },
      ...{ mediaType: 'application/pdf', sizeBytes: 1, sha256: `s${how}`, filename: 'f' },
    }),
  },
  {
    weight: 3,
    right: fixed(people.applicant),
    say: () => ({
      type: 'ReceiveDeclaration',
      transcribed: false,
      language: 'ja',
      applicant: exampleDossier().applicant,
    }),
  },
  {
    weight: 6,
    right: (how) => (how % 4 === 0 ? people.applicant : people.host),
    say: (how) => ({ type: 'SubmitCase', dossier: written(how), answer: null, corrected: how % 4 === 0 }),
  },
  {
    weight: 8,
    right: fixed(people.host),
    say: (how, play) => amending(play, (dossier) => edited(dossier, how), how % 13 === 0 ? { from: 'gone' } : {}),
  },
  { weight: 5, right: fixed(people.machine), say: (_, play) => ({ type: 'RequestChecks', round: play.state.round }) },
  { weight: 16, right: fixed(people.machine), say: check },
  {
    weight: 2,
    right: fixed(people.machine),
    say: (how, play) =>
      rescreening([{ ...HIT, hitId: `late-${how % 3}`, entry: `${how % 3}` }], { round: play.state.round }),
  },
  { weight: 7, right: (how) => pick(officers, how), say: verdict },
  {
    weight: 12,
    right: fixed(people.machine),
    say: (how, play) => ({ type: 'ProposeTier', round: play.state.round, tier: tierOf(how), factors: [] }),
  },
  {
    weight: 12,
    right: (how) => pick(officers, how),
    say: (how) => ({ type: 'AssignTier', tier: tierOf(how >> 2), reason: 'x' }),
  },
  {
    weight: 3,
    right: (how) => pick([people.clerk, people.dean, people.officer, people.executive], how),
    say: (how) => ({ type: 'RaiseTier', tier: tierOf(how >> 2), reason: 'x' }),
  },
  {
    weight: 3,
    right: (how) => pick(officers, how),
    say: (how) => ({ type: 'LowerTier', tier: tierOf(how >> 2), reason: 'x' }),
  },
  { weight: 30, right: decider, say: step },
  {
    weight: 2,
    right: (how) => pick([people.clerk, people.dean, people.officer, people.executive], how),
    say: (how) => ({
      type: 'EscalateCase',
      to: pick([null, 'office', 'executive', 'president'] as const, how),
      reason: 'x',
    }),
  },
  {
    weight: 3,
    right: (how) => pick(officers, how),
    say: (how) => ({
      ...{ type: 'ReRoute', add: how % 3 === 0 ? [pick(STEPS, how >> 2)] : [], reason: 'x' },
      askAgainFrom: how % 3 === 1 ? null : pick(STEPS, how >> 4),
    }),
  },
  {
    weight: 4,
    right: (how) => pick([people.host, people.officer, ...DECIDING], how),
    say: (how) => ({
      ...{ type: 'DeclareInterest', person: pick(DECIDING, how >> 3).id, reason: 'x' },
      kind: pick(['relative', 'laboratory', 'other'] as const, how >> 6),
    }),
  },
  {
    weight: 4,
    right: (how) => pick([...officers, people.executive], how),
    say: (how, { state }) => ({
      ...{ type: 'LiftInterest', reason: 'x' },
      person: pick(state.interests, how >> 2)?.person ?? people.dean.id,
    }),
  },
  {
    weight: 3,
    right: (how) => pick([people.officer, people.dean, people.executive], how),
    say: (how) => ({
      ...{ type: 'AskOpinion', consultationId: `c-${how % 4}`, person: people.otherHost.id, role: null },
      ...{ question: 'x', dueAt: '2028-01-01T00:00:00.000Z' },
    }),
  },
  {
    weight: 4,
    right: fixed(people.otherHost),
    say: (how) => ({ type: 'GiveOpinion', consultationId: `c-${how % 4}`, opinion: 'x' }),
  },
  {
    weight: 1,
    right: fixed(people.officer),
    say: (how) => ({ type: 'WithdrawConsultation', consultationId: `c-${how % 4}`, reason: 'x' }),
  },
  {
    weight: 4,
    right: (how) => pick([people.dean, people.dean, people.executive], how),
    say: (how, { state: { steps } }) => {
      const inPlace = steps.find(({ inPlaceOf }) => inPlaceOf === people.dean.id) ?? pick(steps, how >> 2);
      return { type: 'ConfirmAfterwards', stepId: inPlace?.stepId ?? 'none', remark: null };
    },
  },
  {
    weight: 1,
    right: (how) => pick([people.host, people.applicant], how),
    say: () => ({ type: 'WithdrawCase', reason: 'x' }),
  },
  { weight: 2, right: fixed(people.host), say: (_, play) => ({ type: 'TakeBack', round: play.state.round }) },
  {
    weight: 2,
    right: (how, play) => pick([...officers, ...deciders[waiting(play)]], how),
    say: (how) => {
      const { id: to, roles: toRoles } = pick(officers, how >> 3);
      return pick([{ type: 'TakeCase' }, { type: 'AssignCase', to, toRoles }] as const, how);
    },
  },
  {
    weight: 2,
    right: (how, { state }) =>
      EVERYBODY.find(({ id }) => state.owners.some(({ person }) => person === id)) ?? pick(officers, how),
    say: () => ({ type: 'GiveBack' }),
  },
  {
    weight: 2,
    right: (how) => pick([...officers, people.executive], how),
    say: () => ({ type: 'HoldCase', reason: 'x' }),
  },
  {
    weight: 4,
    right: (how) => pick([...officers, people.executive], how),
    say: () => ({ type: 'ReleaseHold', reason: 'x' }),
  },
  {
    weight: 2,
    right: (how) => pick([...officers, people.executive], how),
    say: () => ({ type: 'ReopenCase', reason: 'x' }),
  },
  {
    weight: 3,
    right: (how) => pick([people.executive, people.otherExecutive, people.president], how),
    say: (how) => ({ type: 'SupersedeDecision', reason: 'x', ...newDecision(how >> 2) }),
  },
  { weight: 4, right: fixed(people.applicant), say: () => ({ type: 'ContestDecision', reason: 'x' }) },
  {
    weight: 4,
    right: (how) => pick([...officers, people.executive, people.otherExecutive, people.president], how),
    say: (how) => {
      const outcome = pick(['upheld', 'varied', 'reversed'] as const, how);
      return {
        type: 'AnswerContest',
        outcome,
        reason: 'x',
        decision: outcome === 'varied' ? newDecision(how >> 2) : null,
      };
    },
  },
  {
    weight: 6,
    right: fixed(people.machine),
    say: (_, play) => ({ type: 'DrawSecondLook', decision: play.state.decision?.eventId ?? 'none' }),
  },
  {
    weight: 6,
    right: (how) => pick([...officers, people.executive, people.otherExecutive], how),
    say: (how) => ({
      type: 'GiveSecondLook',
      outcome: pick(['approve', 'approve-with-conditions', 'licence-required', 'reject'] as const, how),
      tier: tierOf(how >> 2),
      reason: 'x',
    }),
  },
  {
    weight: 1,
    right: (how) => pick([...officers, people.executive], how),
    say: () => ({ type: 'DeclineSecondLook', reason: 'x' }),
  },
  {
    weight: 3,
    right: (how) => pick(officers, how),
    say: (how, play) => {
      play.inForce = pick(POLICIES, how >> 2);
      const to = how % 9 === 0 ? currentPolicy : play.inForce;
      return { type: 'MoveToPolicy', to: to.version, reason: 'x' };
    },
  },
  {
    weight: 2,
    right: fixed(people.machine),
    say: () => ({ type: 'NotifyDecision', notice: { ja: 'お知らせ', en: 'Notice' } }),
  },
];

const LOTS: readonly Asking[] = ASKINGS.flatMap((asking) => Array.from({ length: asking.weight }, () => asking));
export const LOTS_OF_MOVES = LOTS.length;

/** Who asks, and what. */
export function asked({ what, who, how }: Move, play: PlayedCase): { actor: Actor; command: CaseCommand } {
  const { right, say } = pick(LOTS, what);
  // Days go by between a decision and what comes after it.
  if (how % 97 === 0) play.minutes += 20 * DAY_MINUTES;
  const actor = who % ANYBODY === 0 ? pick(EVERYBODY, who >> 2) : right(how, play);
  return { actor, command: say(how, play) };
}

/** Where the histories know a committee, whatever policy its case begins under. */
const plain = (): BoardCase => new BoardCase(currentPolicy);

const PLACES: readonly (() => PlayedCase)[] = [
  () => plain(),
  () => plain().submitted(),
  () => plain().checked([HIT]),
  () => plain().routed('T1'),
  () => plain().routed('T2', 'T3'),
  () => plain().routed('T3').approved('department'),
  () => plain().checked([HIT]).judged('false-positive').routed('T4').approved('department'),
  () => plain().ended('approve-with-conditions'),
  () => plain().ended('reject'),
  () => bound(plain().routed('T3')),
  () => bound(plain().routed('T4').approved('department')),
  () => bound(plain().ended('reject')),
  () => new BoardCase(BOARDS).routed('T3'),
  () => new BoardCase(BOARDS).atTheBoard('T4'),
  () => new BoardCase(BOARDS).atTheBoard(),
  () => bound(new BoardCase(BOARDS).routed('T2')),
];

/** Histories begin at different places, so that the deep states are met as often as the first. */
export const BEGINNINGS: readonly (() => PlayedCase)[] = PLACES.map(
  (place) => () => Object.assign(place(), { members: MEMBERS }),
);

function bound(play: PlayedCase): PlayedCase {
  play.bonds = BONDS;
  return play;
}
