// Two thousand random histories of a case (`npm run histories` plays a million): no maker, party or earlier decider decides, nothing is
// decided twice in a round, no approval stands on content that changed after it, nothing is final without a person.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CASE_STATES } from '#cases';
import type { Actor } from '#kernel';
import { people, PlayedCase } from '../../libs/cases/src/testing.js';
import type { CaseEvent } from '../../libs/cases/src/case-event.js';
import { BoardCase, byCommittee, policyWith } from '../../libs/cases/src/decisions/board/testing.js';
import { violations } from './procedure-model.js';
import { legal } from '../faults/invariants/procedure.js';
import type { Ledger } from '../faults/invariants/ledger.js';
import { histories, newReach, played, runHistories } from './run.js';

const RUNS = Number(process.env['HISTORIES'] ?? 2_000);
const SEED = Number(process.env['HISTORIES_SEED'] ?? Date.now() % 2 ** 31);

/** Every command by which a case goes on; what only invites or opens a link decides nothing. */
const COMMANDS = [
  ...['AttachDocument', 'ReceiveDeclaration', 'SubmitCase', 'RequestChecks', 'RecordCheck', 'RecordRescreening'],
  ...['AdjudicateHit', 'ProposeTier', 'AssignTier', 'RaiseTier', 'LowerTier', 'DecideStep', 'EscalateCase'],
  ...['WithdrawCase', 'TakeBack', 'HoldCase', 'ReleaseHold', 'ReopenCase', 'SupersedeDecision', 'ContestDecision'],
  ...['AnswerContest', 'NotifyDecision', 'ReRoute', 'DeclareInterest', 'LiftInterest', 'AskOpinion', 'GiveOpinion'],
  ...['WithdrawConsultation', 'ConfirmAfterwards', 'TakeCase', 'AssignCase', 'GiveBack', 'AmendCase', 'MoveToPolicy'],
];

test('random histories hold to the procedure, and meet every command and every state', () => {
  process.stderr.write(`histories: seed ${SEED}\n`);
  const { happened, ended } = runHistories({ runs: RUNS, seed: SEED });
  expect(COMMANDS.filter((command) => !happened.has(command))).toEqual([]);
  expect(CASE_STATES.filter((state) => !ended.has(state))).toEqual([]);
});

// The fault campaigns replay every case by a machine of their own: the two must not be at odds.
test('the checker of the fault campaigns finds nothing against them either', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { events } = played(history, newReach());
      const streams = new Map([['case-x', events.map(asLogged)]]);
      expect(legal({ streams } as unknown as Ledger).map(({ says }) => says)).toEqual([]);
    }),
    { numRuns: Math.ceil(RUNS / 8), seed: SEED },
  );
});

function asLogged({ id, type, stream, version, at, data, actor, evidence }: CaseEvent) {
  const who = { person: actor.id, kind: actor.kind, onBehalfOf: actor.onBehalfOf };
  const evid = { policy: evidence.policy ?? null, lists: evidence.lists ?? {} };
  return { stored: { id, type, stream, version }, envelope: { id, type, at, data, actor: who, evid } };
}

const LENT = { delegations: [{ principal: people.host.id, delegate: 'delegate' }], laboratory: [] };

// The model must be able to say no: histories that the decider refuses, written into the log by hand.
const approved = () => new PlayedCase().routed('T2').approved('department', 'office');
const changed = (play: PlayedCase, type: CaseEvent['type'], change: object): CaseEvent[] =>
  play.events.map((event) => (event.type === type ? ({ ...event, ...change } as CaseEvent) : event));
const by = (actor: { id: string; kind: string }) => ({ actor: { id: actor.id, kind: actor.kind, onBehalfOf: null } });

const recused = (person: string): CaseEvent[] => {
  const { events } = approved();
  const named = { ...events[0], type: 'InterestDeclared', data: { person, kind: 'relative', round: 1 } } as CaseEvent;
  return [...events.slice(0, 1), named, ...events.slice(1)];
};
const routes = (change: (steps: object[]) => object[]): CaseEvent[] => {
  const { events } = new PlayedCase().routed('T3').approved('department');
  const opened = events.find(({ type }) => type === 'RouteOpened') as Extract<CaseEvent, { type: 'RouteOpened' }>;
  return [...events, { ...opened, data: { round: 1, steps: change(opened.data.steps) } } as CaseEvent];
};
const inPlace = (): CaseEvent[] => {
  const play = new PlayedCase().routed('T2');
  play.do(play.decision('department'), { ...people.dean, id: 'deputy', onBehalfOf: people.dean.id });
  play.do({ type: 'ConfirmAfterwards', stepId: 'r1-department', remark: null }, people.dean);
  return play.events;
};

const TWO = policyWith('two-of-three', byCommittee(2));
/** Approvals written by hand behind a route that stands before its board. */
const votes = (...given: [seat: string, actor: Actor][]): CaseEvent[] => {
  const play = new BoardCase(TWO).atTheBoard();
  const first = play.events.find(({ type }) => type === 'StepApproved') as Extract<CaseEvent, { type: 'StepApproved' }>;
  const said = given.map(([seat, actor]): CaseEvent => {
    return { ...first, ...by(actor), data: { ...first.data, stepId: `r1-${seat}` } } as CaseEvent;
  });
  return [...play.events, ...said];
};
/** An amendment that the decider never wrote, behind the first approval, and what follows it there. */
const amended = (data: object, ...then: CaseEvent[]): CaseEvent[] => {
  const { events } = approved();
  const at = events.findIndex(({ type }) => type === 'StepApproved') + 1;
  const told = { ...events[0], type: 'CaseAmended', data: { round: 1, ...data }, ...by(people.host) } as CaseEvent;
  return [...events.slice(0, at), told, ...then, ...events.slice(at)];
};
const askedAgain = (): CaseEvent => {
  const opened = approved().events.find(({ type }) => type === 'RouteOpened') as CaseEvent;
  const steps = [
    { stepId: 'r1.2-department', step: 'department' },
    { stepId: 'r1-office', step: 'office' },
  ];
  return { ...opened, data: { round: 1, steps } } as unknown as CaseEvent;
};

/** A move to other words of the same rules, that the decider never wrote. */
const moved = (events: CaseEvent[], data: object = {}, actor: Actor = people.officer): CaseEvent[] => {
  const from = events[0]?.evidence.policy;
  const said = { from, to: 'same-words', round: 1, again: [], shorter: false, ...data };
  return [...events, { ...events.at(-1), type: 'PolicyMoved', data: said, ...by(actor) } as CaseEvent];
};

test.each<[string, () => CaseEvent[], RegExp]>([
  [
    'an approval that stands on what was amended after it',
    () => amended({ changes: ['laboratory'], concerns: ['department'] }),
    /r1-department was approved on other content/,
  ],
  [
    'a material amendment that is said to be none',
    () => amended({ changes: ['topic'], concerns: [] }),
    /said to concern {2}and not department,office,executive,president/,
  ],
  [
    'a name that was screened and is amended',
    () => amended({ changes: ['names'], concerns: [] }),
    /of names, which was checked/,
  ],
  [
    'an approval that is lost for what does not concern it',
    () => amended({ changes: ['email'], concerns: [] }, askedAgain()),
    /department lost its approval, whom it does not concern/,
  ],
  [
    'an approval that is kept though it is concerned',
    () =>
      amended({ changes: ['laboratory'], concerns: ['department'] }, {
        ...askedAgain(),
        data: { round: 1, steps: [{ stepId: 'r1-department' }, { stepId: 'r1-office' }] },
      } as unknown as CaseEvent),
    /department stays approved, whom it concerns/,
  ],
  ['a move after the end', () => moved(approved().events), /PolicyMoved: after the end/],
  [
    'a move that begins a round without need',
    () => moved(new PlayedCase().routed('T2').events, { round: 2 }),
    /into round 2 and not 1/,
  ],
  [
    'a move that keeps its round though a check is made anew',
    () => moved(new PlayedCase().routed('T2').events, { to: 'twelve-months' }),
    /into round 1 and not 2[^]*has {2}made anew and not completeness/,
  ],
  [
    'a check that a move makes anew and nobody asks for',
    () => moved(new PlayedCase().checked().events, { to: 'twelve-months', again: ['residency'] }),
    /nobody asked for residency anew/,
  ],
  [
    'a tier from before a move',
    () => {
      const { events } = new PlayedCase().routed('T2');
      const at = events.findIndex(({ type }) => type === 'TierAssigned');
      return [...moved(events.slice(0, at)), ...events.slice(at)];
    },
    /TierAssigned: that nothing proposed under this policy/,
  ],
  [
    'a move that takes an approval',
    () => {
      const { events } = new PlayedCase().routed('T2').approved('department');
      const steps = [
        { stepId: 'r1.2-department', step: 'department' },
        { stepId: 'r1-office', step: 'office' },
      ];
      const route = events.find(({ type }) => type === 'RouteOpened') as CaseEvent;
      return [...moved(events), { ...route, data: { round: 1, steps } } as unknown as CaseEvent];
    },
    /the approval of r1-department was lost/,
  ],
  [
    'a move that leaves the route as the version before had it',
    () => moved(new PlayedCase().routed('T2').events, { to: 'other-routes' }),
    /goes by department,office and not by department,office,executive/,
  ],
  [
    'a move by which a step goes unsaid',
    () => moved(new PlayedCase().routed('T3').events, { to: 'other-roles' }),
    /leaves the executive’s step to the executive/,
  ],
  [
    'a move by the host',
    () => moved(new PlayedCase().routed('T2').events, {}, people.host),
    /PolicyMoved: by a maker or party/,
  ],
  ['a relative who approves', () => recused(people.dean.id), /by who stands too near/],
  ['a route that loses a step', () => routes((steps) => steps.slice(0, 2)), /executive fell out of the route/],
  [
    'a route that loses an approval',
    () => routes((steps) => [{ ...steps[0], stepId: 'r1.2-department' }, ...steps.slice(1)]),
    /approval of r1-department was lost/,
  ],
  [
    'a stand-in who confirms what they decided themselves',
    () =>
      inPlace().map((event) =>
        event.type === 'ConfirmedAfterwards' ? { ...event, actor: { ...event.actor, id: 'deputy' } } : event,
      ),
    /confirmed by somebody else/,
  ],
  ['a host who approves', () => changed(approved(), 'StepApproved', by(people.host)), /by a maker or party/],
  ['one person for two steps', () => changed(approved(), 'StepApproved', by(people.dean)), /decided another step/],
  ['a machine that clears', () => changed(approved(), 'CaseApproved', by(people.machine)), /by a machine/],
  [
    'a document under an approval',
    () => {
      const { events } = approved();
      const document = events.find(({ type }) => type === 'DocumentAttached') as CaseEvent;
      const at = events.findIndex(({ type }) => type === 'StepApproved') + 1;
      return [...events.slice(0, at), document, ...events.slice(at)];
    },
    /approved on other content/,
  ],
  [
    'a step decided twice',
    () => {
      const { events } = approved();
      const first = events.find(({ type }) => type === 'StepApproved') as CaseEvent;
      return [...events, first];
    },
    /a second time/,
  ],
  [
    'a decision while it is held',
    () => {
      const { events } = approved();
      const held = { ...events[0], type: 'CaseHeld', data: { round: 1 }, ...by(people.officer) } as CaseEvent;
      const at = events.findIndex(({ type }) => type === 'StepApproved');
      return [...events.slice(0, at), held, ...events.slice(at)];
    },
    /while it is held/,
  ],
  [
    'a delegate of the host who approves',
    () => changed(approved(), 'StepApproved', { actor: { id: 'delegate', kind: 'person', onBehalfOf: null } }),
    /by who stands too near/,
  ],
  [
    'a vote in the seat of another member',
    () => votes(['executive@1', people.executive], ['executive@2', people.thirdOfficer]),
    /in the seat of another member/,
  ],
  [
    'one person for two seats',
    () => votes(['executive@1', people.executive], ['executive@2', people.executive]),
    /by who fills another seat of it/,
  ],
  [
    'a vote where enough have approved',
    () =>
      votes(
        ['executive@1', people.executive],
        ['executive@2', people.otherExecutive],
        ['executive@3', people.thirdOfficer],
      ),
    /r1-executive@3 out of its turn/,
  ],
  [
    'an approval that one of two gave',
    () => {
      const play = new BoardCase(TWO).atTheBoard();
      const end = approved().events.find(({ type }) => type === 'CaseApproved') as CaseEvent;
      return [...play.events, ...votes(['executive@1', people.executive]).slice(-1), end];
    },
    /before executive was approved/,
  ],
  [
    'a rejection while enough could approve yet',
    () => {
      const play = new BoardCase(TWO).atTheBoard();
      const rejected = new PlayedCase().ended('reject').events.find(({ type }) => type === 'CaseRejected') as CaseEvent;
      const against = { ...votes(['executive@1', people.executive]).at(-1), type: 'StepRejected' } as CaseEvent;
      return [...play.events, against, rejected];
    },
    /while enough could approve yet/,
  ],
  [
    'a route that nobody can go to its end',
    () => {
      const { events } = new BoardCase(TWO).routed('T3');
      return events.map((event) =>
        event.type === 'RouteOpened'
          ? { ...event, data: { round: 1, steps: event.data.steps.map((step) => ({ ...step, need: 9 })) } }
          : event,
      );
    },
    /a step that can never be passed/,
  ],
])('the model finds %s', (_, events, says) => {
  expect(violations(events(), { released: true }, LENT).join('\n')).toMatch(says);
});
