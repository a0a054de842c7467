// Every cell of state × role × command, visited: a case in that state, somebody of that role, that command. What must happen is written here
// from the procedure (domain.md §8, product.md §6, docs/decisions), not from the code; whoever changes a table finds the two at odds.
import { describe, expect, test } from '@jest/globals';
import { HOLDERS, type Holder } from '#identity';
import type { Actor } from '#kernel';
import { SHIPPED_POLICIES } from '#policy';
import { amending } from './amendments/testing.js';
import { CASE_STATES, type CaseState } from './case.js';
import type { CaseCommand } from './case-command.js';
import { grammar, isInGrammar } from './decisions/grammar.js';
import { nextClimb } from './turns/turn.js';
import { exampleDossier, HIT, identified, OPEN, people, PlayedCase, rescreening } from './testing.js';

type Command = CaseCommand['type'];
const ALL = 'draft screening in-review returned approved approved-with-conditions licence-required rejected withdrawn';
const RUNNING = 'draft screening in-review returned';
const HITS = 'screening in-review approved approved-with-conditions';
const DECIDED = 'approved approved-with-conditions licence-required rejected';
const NAMED = `${RUNNING} ${DECIDED}`;
const LOOKED_AT = `in-review returned ${DECIDED}`;
const ASKED = 'screening in-review returned';
const CONTESTABLE = 'approved-with-conditions licence-required rejected';

/** The dean and those above, in the review of a case that was carried up to the president; the office always. */
const OWNERS = {
  ...{ dean: 'in-review', officer: 'screening in-review returned' },
  ...{ executive: 'in-review', president: 'in-review' },
};

/** Who can make it happen, and in which states of the case. */
const PROCEDURE: Record<Command, Partial<Record<Holder, string>>> = {
  OpenCase: { host: 'unopened' },
  // For a host, where nobody had opened it.
  PrepareCase: { clerk: 'unopened', officer: 'unopened' },
  InviteApplicant: { host: RUNNING },
  // The link is opened by its holder, also after the end; the house locks it against guessing.
  OpenApplicantLink: { applicant: ALL, host: ALL },
  LockApplicantLink: { machine: ALL, applicant: ALL, host: ALL },
  // Once submitted, only the applicant adds to it.
  AttachDocument: { host: 'draft returned', applicant: RUNNING },
  // The host transcribes a signed form; the applicant signs, and signs again to correct.
  ReceiveDeclaration: { host: 'draft returned', applicant: RUNNING },
  // The host submits and answers; the applicant answers what they were asked and corrects what was submitted.
  SubmitCase: { host: 'draft returned', applicant: 'screening in-review returned' },
  // What was submitted, while it is decided on.
  AmendCase: { host: 'in-review' },
  RequestChecks: { machine: 'screening' },
  RecordCheck: { machine: 'screening' },
  RecordCheckFailure: { machine: 'screening' },
  RecordRescreening: { machine: HITS },
  AdjudicateHit: { officer: HITS },
  ConfirmDismissal: { officer: HITS },
  ProposeTier: { machine: 'screening' },
  AssignTier: { officer: 'screening' },
  RaiseTier: {
    clerk: 'in-review',
    dean: 'in-review',
    officer: 'in-review',
    executive: 'in-review',
    president: 'in-review',
  },
  LowerTier: { officer: 'in-review' },
  DecideStep: { dean: 'in-review', officer: 'in-review', executive: 'in-review', president: 'in-review' },
  // Who stands too near says so as long as anything may still be decided; the host and the office say it of others.
  DeclareInterest: {
    ...{ host: NAMED, dean: NAMED, officer: NAMED, executive: NAMED, president: NAMED },
  },
  LiftInterest: { officer: NAMED, executive: NAMED },
  // The office alone adds to a route that is open, or has it gone again.
  ReRoute: { officer: 'in-review' },
  // Whoever was away looks at what was decided in their place, also after the end.
  ConfirmAfterwards: { ...{ dean: LOOKED_AT, officer: LOOKED_AT, executive: LOOKED_AT, president: LOOKED_AT } },
  // While it is screened only the office asks: a question may tell of a hit.
  AskOpinion: {
    ...{ dean: 'in-review', executive: 'in-review', president: 'in-review' },
    officer: 'screening in-review returned',
  },
  // Whoever is asked answers, whatever office they hold.
  GiveOpinion: {
    ...{ host: ASKED, clerk: ASKED, dean: ASKED, officer: ASKED, executive: ASKED, president: ASKED },
  },
  WithdrawConsultation: { dean: ASKED, officer: ASKED, executive: ASKED, president: ASKED },
  EscalateCase: {
    ...{ clerk: 'screening in-review', dean: 'screening in-review' },
    ...{ officer: 'screening in-review', executive: 'screening in-review' },
  },
  // Delay climbs by itself, and once for every turn.
  EscalateOverdue: { machine: 'screening in-review' },
  // Looked after by those of a desk that has to do with it; the executive has, once it was carried there.
  TakeCase: OWNERS,
  AssignCase: OWNERS,
  GiveBack: OWNERS,
  WithdrawCase: { host: RUNNING, applicant: RUNNING },
  TakeBack: { host: 'screening' },
  HoldCase: { officer: 'screening in-review returned', executive: 'screening in-review returned' },
  ReleaseHold: { officer: 'screening in-review returned', executive: 'screening in-review returned' },
  ReopenCase: { officer: DECIDED, executive: DECIDED },
  SupersedeDecision: { executive: DECIDED, president: DECIDED },
  ContestDecision: { applicant: CONTESTABLE },
  AnswerContest: { officer: CONTESTABLE, executive: CONTESTABLE, president: CONTESTABLE },
  // To the policy that new cases begin under, while the case is running.
  MoveToPolicy: { officer: RUNNING },
  // Drawn by lot once it is decided, and given by the office or above to whom nobody has told of the case.
  DrawSecondLook: { machine: DECIDED },
  GiveSecondLook: { officer: DECIDED, executive: DECIDED },
  DeclineSecondLook: { officer: DECIDED, executive: DECIDED },
  NotifyDecision: { machine: `${DECIDED} withdrawn` },
};

const ACTORS: Record<Holder, Actor> = {
  ...{ applicant: people.applicant, host: people.host, clerk: people.clerk, dean: people.dean },
  ...{ officer: people.officer, executive: people.executive, president: people.president },
  ...{ inspector: people.inspector, administrator: people.administrator },
  ...{ operator: people.operator, machine: people.machine },
};

/** Somebody of that role whom no separation of duties hinders: a third officer where two had a part. */
function actorFor(holder: Holder, command: Command): Actor {
  if (holder === 'officer' && (command === 'AnswerContest' || command === 'LowerTier')) return people.thirdOfficer;
  // The host of another case, since nobody asks the host of this one.
  if (holder === 'host' && command === 'GiveOpinion') return people.otherHost;
  return holder === 'officer' && command === 'ConfirmDismissal' ? people.secondOfficer : ACTORS[holder];
}

const LINK = {
  ...{ linkId: 'link-2', tokenHash: 'a', expiresAt: '2026-12-31T00:00:00.000Z' },
  language: 'en' as const,
};

const ASK = {
  ...{ type: 'AskOpinion', consultationId: 'asked', person: people.otherHost.id, role: null },
  ...{ question: '?', dueAt: '2027-01-31T08:15:00.000Z' },
} as const satisfies CaseCommand;

function ended(state: CaseState, play: PlayedCase): PlayedCase {
  const outcomes = {
    approved: 'approve',
    'approved-with-conditions': 'approve-with-conditions',
    rejected: 'reject',
  } as const;
  if (state === 'licence-required') return play.ended('licence-required');
  return state in outcomes ? play.ended(outcomes[state as keyof typeof outcomes]) : play;
}

/** A case in that state, and in every other respect such that the command can do what it is there for. */
function caseFor(state: CaseState, holder: Holder, command: Command): PlayedCase {
  const play = command === 'ConfirmAfterwards' ? inPlace(state, holder) : begun(state, holder, command);
  if (command === 'ReleaseHold' && 'screening in-review returned'.includes(state) && state !== 'unopened')
    play.do({ type: 'HoldCase', reason: 'x' }, people.secondOfficer);
  if (command === 'AnswerContest' && CONTESTABLE.split(' ').includes(state))
    play.do({ type: 'ContestDecision', reason: 'x' }, people.applicant);
  if ((command === 'GiveSecondLook' || command === 'DeclineSecondLook') && DECIDED.split(' ').includes(state))
    play.do({ type: 'DrawSecondLook', decision: play.state.decision!.eventId }, people.machine);
  if (
    HITS.split(' ').includes(state) &&
    state !== 'screening' &&
    (command === 'AdjudicateHit' || command === 'ConfirmDismissal')
  )
    play.do(rescreening([{ ...HIT, hitId: 'late', entry: '9' }]), people.machine);
  if (command === 'TakeCase' || command === 'AssignCase' || command === 'GiveBack') owned(play, holder, command);
  if (command === 'ConfirmDismissal' && HITS.split(' ').includes(state)) {
    const remember = { scope: 'organisation-wide', until: null } as const;
    const hitId = state === 'screening' ? HIT.hitId : 'late';
    play.do({ type: 'AdjudicateHit', hitId, verdict: 'false-positive', reason: 'x', remember }, people.officer);
  }
  if (command === 'LiftInterest' && NAMED.split(' ').includes(state))
    play.do({ type: 'DeclareInterest', person: people.otherDean.id, kind: 'relative', reason: 'x' }, people.host);
  if ((command === 'GiveOpinion' || command === 'WithdrawConsultation') && ASKED.split(' ').includes(state))
    asked(play, holder, command);
  return play;
}

/** Where there is a decision, the dean's deputy made it in the place of whoever shall look at it afterwards. */
function inPlace(state: CaseState, holder: Holder): PlayedCase {
  const outcomes: Partial<Record<CaseState, Extract<CaseCommand, { type: 'DecideStep' }>['outcome']>> = {
    ...{ 'in-review': 'approve', returned: 'return', approved: 'approve', rejected: 'reject' },
    ...{ 'approved-with-conditions': 'approve-with-conditions', 'licence-required': 'licence-required' },
  };
  const outcome = outcomes[state];
  if (outcome === undefined) return begun(state, holder, 'ConfirmAfterwards');
  const principal = PROCEDURE.ConfirmAfterwards[holder] === undefined ? people.dean : ACTORS[holder];
  const play = new PlayedCase().routed(state === 'in-review' ? 'T2' : 'T1');
  const conditions = outcome === 'approve-with-conditions' ? ['条件'] : [];
  const grounds = outcome === 'reject' ? ['facts_not_established'] : [];
  const decision = play.decision('department', { outcome, conditions, grounds });
  play.do(decision, { ...people.dean, id: 'deputy', onBehalfOf: principal.id });
  return play;
}

/** Asked of whoever shall answer; or by whoever shall withdraw it, as an officer in whatever state: others ask in review alone. */
function asked(play: PlayedCase, holder: Holder, command: Command): void {
  const asker = command === 'WithdrawConsultation' ? actorFor(holder, command) : people.thirdOfficer;
  const person = command === 'GiveOpinion' ? actorFor(holder, command).id : people.otherHost.id;
  const officer = { role: 'officer', unit: null } as const;
  if (PROCEDURE[command][holder] !== undefined) play.do({ ...ASK, person }, { ...asker, roles: [officer] });
}

/** Carried to executive and president in its review; whoever gives back has taken it. */
function owned(play: PlayedCase, holder: Holder, command: Command): void {
  if (play.state.state === 'in-review')
    for (const to of ['executive', 'president'] as const)
      play.do({ type: 'EscalateCase', to, reason: 'x' }, people.clerk);
  const taking = { type: 'TakeCase' } as const;
  if (command === 'GiveBack' && play.refusal(taking, ACTORS[holder]) === null) play.do(taking, ACTORS[holder]);
}

function begun(state: CaseState, holder: Holder, command: Command): PlayedCase {
  const play = new PlayedCase();
  const returnTo = holder === 'applicant' ? 'applicant' : 'host';
  switch (state) {
    case 'unopened':
      return play;
    case 'draft': {
      play.declared();
      return withSignedForm(play);
    }
    case 'screening': {
      if (command === 'RequestChecks') {
        play.declared();
        play.do({ type: 'SubmitCase', dossier: exampleDossier(), answer: null, corrected: false }, people.host);
        return play;
      }
      if (command === 'RecordCheck' || command === 'RecordCheckFailure') return play.submitted();
      if (command === 'AdjudicateHit' || command === 'ConfirmDismissal') return play.checked([HIT], identified(HIT));
      play.checked();
      if (command === 'ProposeTier') return play;
      play.proposed('T2');
      return command === 'SubmitCase' ? play.signed() : play;
    }
    case 'in-review': {
      play.routed(command === 'DecideStep' || command === 'LowerTier' ? 'T4' : 'T2');
      if (command === 'SubmitCase') return play.signed();
      const before = { dean: [], officer: ['department'], executive: ['department', 'office'] } as const;
      const all = ['department', 'office', 'executive'] as const;
      if (command !== 'DecideStep') return play;
      // The step of this role is the one that waits.
      return play.approved(...(holder === 'president' ? all : (before[holder as keyof typeof before] ?? [])));
    }
    case 'returned': {
      play.routed('T2');
      play.do(play.decision('department', { outcome: 'return', reason: '?', returnTo }), people.dean);
      return withSignedForm(play);
    }
    case 'withdrawn':
      play.submitted();
      play.do({ type: 'WithdrawCase', reason: 'x' }, people.host);
      return play;
    default:
      return ended(state, play);
  }
}

function withSignedForm(play: PlayedCase): PlayedCase {
  const form = { documentId: 'form', kind: 'signed-form', mediaType: 'application/pdf', sizeBytes: 9 } as const;
  play.do({ type: 'AttachDocument', ...form, sha256: 'f', filename: 'form.pdf' }, people.host);
  return play;
}

/** The command as somebody of that role would give it, with words that nobody could object to. */
function commandFor(type: Command, state: CaseState, holder: Holder, play: PlayedCase): CaseCommand {
  const { round, checks, hits, documents } = play.state;
  const reason = 'x';
  const { signature: _, ...unsigned } = exampleDossier().applicant;
  const hit = { hitId: state === 'screening' ? HIT.hitId : (hits.at(-1)?.hitId ?? HIT.hitId) };
  const NEW = { conditions: [], grounds: [], evidenceHash: null };
  switch (type) {
    case 'OpenCase':
      return OPEN;
    case 'PrepareCase':
      return { ...OPEN, type, hostRoles: people.host.roles };
    case 'InviteApplicant':
      return { type, ...LINK, linkId: 'link-3', email: null };
    case 'OpenApplicantLink':
      return { type, linkId: 'link-1', codeHash: 'c' };
    case 'LockApplicantLink':
      return { type, linkId: 'link-1' };
    case 'AttachDocument':
      return {
        ...{ type, documentId: `d${documents.length}`, kind: 'other', mediaType: 'image/png', sizeBytes: 9 },
        ...{ sha256: 'e', filename: 'a.png' },
      };
    case 'ReceiveDeclaration': {
      const transcribed = holder !== 'applicant';
      return { type, transcribed, language: 'ja', applicant: transcribed ? unsigned : exampleDossier().applicant };
    }
    case 'SubmitCase':
      return {
        type,
        dossier: exampleDossier(),
        answer: null,
        corrected: state === 'screening' || state === 'in-review',
      };
    case 'AmendCase':
      return amending(play, ({ host }) => void (host.intendedUse = '別の用途'));
    case 'RequestChecks':
      return { type, round };
    case 'RecordCheck':
      return {
        ...{ type, checkId: checks[0]?.checkId ?? 'none', result: 'clear', findings: [], hits: [], details: {} },
        ...{ workings: [], engine: 'x', lists: {} },
      };
    case 'RecordCheckFailure':
      return { type, checkId: checks[0]?.checkId ?? 'none', attempt: 1, reason, retryAt: null };
    case 'RecordRescreening':
      return rescreening([{ ...HIT, hitId: 'new', entry: '7' }], { round });
    case 'AdjudicateHit':
      return { type, ...hit, verdict: 'inconclusive', reason };
    case 'ConfirmDismissal':
      return { type, ...hit, reason };
    case 'ProposeTier':
      return { type, round, tier: 'T2', factors: [] };
    case 'AssignTier':
      return { type, tier: 'T2', reason };
    case 'RaiseTier':
      return { type, tier: 'T4', reason };
    case 'LowerTier':
      return { type, tier: 'T1', reason };
    case 'DecideStep': {
      const steps = { officer: 'office', executive: 'executive', president: 'president' } as const;
      return play.decision(steps[holder as keyof typeof steps] ?? 'department');
    }
    case 'EscalateCase':
      return { type, to: null, reason };
    case 'EscalateOverdue': {
      const { turn } = play.state;
      return {
        type,
        turnId: turn?.turnId ?? 'none',
        to: (turn && nextClimb(turn)) ?? 'president',
        dueAt: '2000-01-01T00:00:00.000Z',
      };
    }
    case 'ReRoute':
      return { type, add: ['president'], askAgainFrom: null, reason };
    case 'DeclareInterest':
      return {
        ...{ type, reason, kind: 'relative' },
        person: holder === 'host' ? people.otherDean.id : actorFor(holder, type).id,
      };
    case 'LiftInterest':
      return { type, person: people.otherDean.id, reason };
    case 'ConfirmAfterwards':
      return { type, stepId: `r${round}-department`, remark: null };
    case 'AskOpinion':
      return { ...ASK, consultationId: 'another' };
    case 'GiveOpinion':
      return { type, consultationId: 'asked', opinion: 'x' };
    case 'WithdrawConsultation':
      return { type, consultationId: 'asked', reason };
    case 'TakeBack':
      return { type, round };
    case 'SupersedeDecision':
      return state === 'licence-required'
        ? { type, reason, ...NEW, outcome: 'approve' }
        : { type, reason, ...NEW, outcome: 'licence-required' };
    case 'AnswerContest':
      return { type, outcome: 'upheld', reason, decision: null };
    case 'MoveToPolicy':
      play.inForce = SHIPPED_POLICIES[1] ?? play.inForce;
      return { type, to: play.inForce.version, reason };
    case 'DrawSecondLook':
      return { type, decision: play.state.decision?.eventId ?? 'none' };
    case 'GiveSecondLook':
      return { type, outcome: 'approve', tier: 'T1', reason };
    case 'NotifyDecision':
      return { type, notice: { ja: '', en: '' } };
    case 'TakeCase':
    case 'GiveBack':
      return { type };
    case 'AssignCase': {
      const { id: to, roles: toRoles } = actorFor(holder, type);
      return { type, to, toRoles };
    }
    case 'WithdrawCase':
    case 'DeclineSecondLook':
    case 'HoldCase':
    case 'ReleaseHold':
    case 'ReopenCase':
    case 'ContestDecision':
      return { type, reason };
  }
}

function answerIn(state: CaseState, holder: Holder, command: Command): string {
  const play = caseFor(state, holder, command);
  expect(play.state.state).toBe(state);
  const actor = actorFor(holder, command);
  const refusal = play.refusal(commandFor(command, state, holder, play), actor);
  if (refusal !== null) return refusal.split(' ')[0] ?? '';
  return play.ask(commandFor(command, state, holder, play), actor).length > 0 ? 'happens' : 'nothing';
}

const COMMANDS = Object.keys(PROCEDURE) as Command[];
const CELLS = CASE_STATES.flatMap((state) => HOLDERS.map((holder) => [state, holder] as const));

describe('state × role × command', () => {
  test.each(CELLS)('%s, %s', (state, holder) => {
    const told = COMMANDS.map((command) => {
      const states = PROCEDURE[command][holder]?.split(' ') ?? [];
      const happens = states.includes(state);
      const answer = answerIn(state, holder, command);
      // Who has the word at all is told that it is not the time, or that it is not theirs now; nobody else gets further than that it is not theirs.
      const fits = happens
        ? answer === 'happens'
        : states.length > 0
          ? ['conflict', 'forbidden', 'nothing', 'hidden'].includes(answer)
          : ['forbidden', 'hidden'].includes(answer);
      return fits ? null : `${command}: ${happens ? 'should happen' : 'should not happen'}, ${answer}`;
    });
    expect(told.filter((line) => line !== null)).toEqual([]);
  });

  test('every cell was one of them', () => {
    expect(CELLS.length * COMMANDS.length).toBe(10 * 11 * 45);
    expect(
      grammar()
        .map(({ command }) => command)
        .sort(),
    ).toEqual([...COMMANDS].sort());
  });

  test('the generated table has every cell in which something happens, and shows no role that the procedure does not know', () => {
    for (const { command, holders, states } of grammar()) {
      const row = PROCEDURE[command];
      for (const holder of HOLDERS)
        for (const state of row[holder]?.split(' ') ?? [])
          // The house locks a link under the right to check, which is not the word of the row.
          if (!(command === 'LockApplicantLink' && holder === 'machine'))
            expect([command, holder, state, isInGrammar(state as CaseState, holder, command)]).toEqual([
              command,
              holder,
              state,
              true,
            ]);
      expect(holders.map(({ holder }) => holder).filter((holder) => row[holder] === undefined)).toEqual([]);
      expect(states.filter((state) => !Object.values(row).some((each) => each.split(' ').includes(state)))).toEqual([]);
    }
  });
});
