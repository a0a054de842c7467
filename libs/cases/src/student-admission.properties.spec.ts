// Laws that hold whatever is asked of a case, in whatever order, by whomever.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal, type Actor } from '#kernel';
import { STEPS, TIERS } from '#policy';
import { FINAL_STATES, type Case } from './case.js';
import type { CaseCommand } from './case-command.js';
import { CHECKS } from './case-event.js';
import { exampleDossier, HIT, OPEN, people, PlayedCase } from './testing.js';

type Move = { actor: Actor; command: (play: PlayedCase) => CaseCommand };

const anyone = fc.constantFrom<Actor>(...Object.values(people));
// The right person more often than not, or nothing would ever get far.
const mostly = (actor: Actor): fc.Arbitrary<Actor> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(actor) }, { weight: 1, arbitrary: anyone });

function move(actor: Actor, command: fc.Arbitrary<(play: PlayedCase) => CaseCommand>): fc.Arbitrary<Move> {
  return fc.record({ actor: mostly(actor), command });
}

const said = (command: CaseCommand): fc.Arbitrary<() => CaseCommand> => fc.constant(() => command);
const text = fc.constantFrom('because', '', ' ', 'あ'.repeat(4_001));
const step = fc.constantFrom('department', 'office', 'executive', 'president');
const decider = fc.constantFrom<Actor>(
  people.dean,
  people.officer,
  people.secondOfficer,
  people.executive,
  people.president,
  people.hostAndDean,
  people.everything,
);

const decision: fc.Arbitrary<Move> = fc.record({
  actor: fc.oneof({ weight: 4, arbitrary: decider }, { weight: 1, arbitrary: anyone }),
  command: fc
    .record({
      step,
      outcome: fc.constantFrom(
        'approve',
        'approve',
        'approve',
        'approve-with-conditions',
        'licence-required',
        'return',
        'reject',
      ),
      reason: fc.oneof({ weight: 5, arbitrary: fc.constant('because') }, { weight: 1, arbitrary: text }),
      grounds: fc.constantFrom<string[]>([], ['inform_notice'], ['anything']),
      conditions: fc.constantFrom<string[]>([], [], ['x'], ['']),
      returnTo: fc.constantFrom('host', 'applicant'),
    })
    .map(
      (made) =>
        (play: PlayedCase): CaseCommand =>
          play.decision(made.step, made as Partial<Extract<CaseCommand, { type: 'DecideStep' }>>),
    ),
});

const moves: fc.Arbitrary<Move> = fc.oneof(
  move(people.host, said(OPEN)),
  move(
    people.host,
    said({
      type: 'InviteApplicant',
      linkId: 'l',
      tokenHash: 'a',
      expiresAt: '2026-11-23T01:00:00.000Z',
      language: 'ja',
      email: null,
    }),
  ),
  move(people.applicant, said({ type: 'OpenApplicantLink', linkId: 'l', codeHash: 'c' })),
  move(people.machine, said({ type: 'LockApplicantLink', linkId: 'l' })),
  move(
    people.applicant,
    fc.constantFrom('cv', 'academic-record').map(
      (kind) => () =>
        ({
          type: 'AttachDocument',
          documentId: kind,
          kind,
          mediaType: 'application/pdf',
          sizeBytes: 1,
          sha256: 's',
          filename: 'f',
        }) as CaseCommand,
    ),
  ),
  move(
    people.applicant,
    said({ type: 'ReceiveDeclaration', transcribed: false, language: 'ja', applicant: exampleDossier().applicant }),
  ),
  move(
    people.host,
    fc.boolean().map((corrected) => () => ({ type: 'SubmitCase', dossier: exampleDossier(), answer: null, corrected })),
  ),
  move(people.applicant, said({ type: 'SubmitCase', dossier: exampleDossier(), answer: null, corrected: true })),
  move(
    people.machine,
    fc.nat({ max: 3 }).map((round) => () => ({ type: 'RequestChecks', round })),
  ),
  move(
    people.machine,
    fc.nat({ max: 3 }).map((index) => (play) => recording(play, index)),
  ),
  move(
    people.machine,
    fc.nat({ max: 3 }).map((index) => (play) => ({
      type: 'RecordCheckFailure',
      checkId: checkIdOf(play, index),
      attempt: index,
      reason: 'timeout',
      retryAt: null,
    })),
  ),
  move(
    people.officer,
    fc
      .constantFrom('true-match', 'false-positive', 'inconclusive')
      .map(
        (verdict) => (play) =>
          ({ type: 'AdjudicateHit', hitId: `hit-${play.state.round}`, verdict, reason: 'because' }) as CaseCommand,
      ),
  ),
  move(
    people.machine,
    fc
      .constantFrom(...TIERS)
      .map((tier) => (play) => ({ type: 'ProposeTier', round: play.state.round, tier, factors: [] })),
  ),
  move(
    people.officer,
    fc.constantFrom(...TIERS).map((tier) => () => ({ type: 'AssignTier', tier, reason: 'because' })),
  ),
  move(
    people.clerk,
    fc
      .constantFrom(null, 'office', 'executive', 'president', 'department')
      .map((to) => () => ({ type: 'EscalateCase', to, reason: 'because' }) as CaseCommand),
  ),
  { weight: 8, arbitrary: decision },
  move(
    people.officer,
    fc
      .record({ add: fc.subarray([...STEPS], { maxLength: 1 }), askAgainFrom: fc.constantFrom(null, ...STEPS) })
      .map((change) => () => ({ type: 'ReRoute', ...change, reason: 'because' })),
  ),
  move(
    people.host,
    decider.map(
      ({ id }) =>
        () =>
          ({ type: 'DeclareInterest', person: id, kind: 'relative', reason: 'because' }) as CaseCommand,
    ),
  ),
  move(people.dean, said({ type: 'DeclareInterest', person: people.dean.id, kind: 'laboratory', reason: 'because' })),
  move(
    people.officer,
    decider.map(({ id }) => () => ({ type: 'LiftInterest', person: id, reason: 'because' })),
  ),
  move(
    people.officer,
    text.map((question) => () => ({
      ...{ type: 'AskOpinion', consultationId: 'c', person: people.otherHost.id, role: null },
      ...{ question, dueAt: '2027-01-31T08:15:00.000Z' },
    })),
  ),
  move(people.otherHost, said({ type: 'GiveOpinion', consultationId: 'c', opinion: 'because' })),
  move(people.officer, said({ type: 'WithdrawConsultation', consultationId: 'c', reason: 'because' })),
  move(people.dean, said({ type: 'ConfirmAfterwards', stepId: 'r1-department', remark: null })),
  move(
    people.host,
    text.map((reason) => () => ({ type: 'WithdrawCase', reason })),
  ),
  move(people.machine, said({ type: 'NotifyDecision', notice: { ja: 'お知らせ', en: 'Notice' } })),
);

function checkIdOf(play: PlayedCase, index: number): string {
  return play.state.checks[index]?.checkId ?? 'none';
}

function recording(play: PlayedCase, index: number): CaseCommand {
  const hits = index === 3 ? [{ ...HIT, hitId: `hit-${play.state.round}` }] : [];
  return {
    type: 'RecordCheck',
    checkId: checkIdOf(play, index),
    result: 'clear',
    findings: [],
    hits,
    details: {},
    workings: [],
    engine: CHECKS[index]!,
    lists: {},
  };
}

/** Half of the histories begin far on, so that the deep states are met as often as the first. */
const beginnings = fc.constantFrom<() => PlayedCase>(
  () => new PlayedCase(),
  () => new PlayedCase().declared(),
  () => new PlayedCase().checked([HIT]),
  () => new PlayedCase().routed('T3'),
  () => new PlayedCase().routed('T4'),
  () => new PlayedCase().routed('T0', 'T3'),
);
const histories = fc.record({ begin: beginnings, moves: fc.array(moves, { maxLength: 60 }) });

function play(
  history: { begin: () => PlayedCase; moves: Move[] },
  look: (play: PlayedCase, before: Case, move: Move, refused: Refusal | null) => void,
): void {
  const played = history.begin();
  for (const each of history.moves) {
    const before = played.state;
    let refused: Refusal | null = null;
    try {
      played.do(each.command(played), each.actor);
    } catch (error) {
      // Anything but a Refusal is a defect: it fails the property.
      if (!(error instanceof Refusal)) throw error;
      refused = error;
    }
    look(played, before, each, refused);
  }
}

test('no approver is the host, the applicant or a maker, and nobody decides two steps of one round', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, ({ state }) => {
        const deciders = state.steps.flatMap(({ by }) => by ?? []);
        expect(new Set(deciders).size).toBe(deciders.length);
        expect(
          deciders.filter((by) => by === state.host || by === state.applicant || state.makers.includes(by)),
        ).toEqual([]);
      }),
    ),
    { numRuns: 300 },
  );
});

test('whoever is named as too near decides nothing while that stands, and has no decision that stands', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, ({ state }) => {
        if (state.state !== 'in-review') return;
        const near = state.interests.filter(({ lifted }) => lifted === null).map(({ person }) => person);
        expect(state.steps.filter(({ by }) => by !== null && near.includes(by))).toEqual([]);
      }),
    ),
    { numRuns: 200 },
  );
});

test('only a person clears, rejects or releases, and only on checks that are done and hits that are judged', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, ({ state, events }, before) => {
        if (state === before || state.decision === null || state.decision.outcome === 'withdrawn') return;
        expect(state.checks.every(({ status }) => status === 'done')).toBe(true);
        expect(state.hits.every(({ verdict }) => verdict !== null)).toBe(true);
        const deciding = events.filter(({ type }) =>
          [
            'StepApproved',
            'StepRejected',
            'CaseApproved',
            'CaseRejected',
            'AccessReleased',
            'LicenceRequired',
          ].includes(type),
        );
        expect(deciding.every(({ actor }) => actor.kind === 'person')).toBe(true);
        expect(state.released).toBe(state.decision.outcome === 'approved');
        if (state.released) expect(state.steps.every(({ outcome }) => outcome?.startsWith('approved'))).toBe(true);
      }),
    ),
    { numRuns: 300 },
  );
});

test('a command given twice appends nothing more', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, (played, _before, { actor, command }, refused) => {
        // Who signs again has signed again; the same wish twice is caught by its command id (libs/commands).
        if (refused || command(played).type === 'ReceiveDeclaration') return;
        try {
          expect(played.ask(command(played), actor)).toEqual([]);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
    ),
    { numRuns: 300 },
  );
});

test('what is over stays over, and a round never goes back', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, ({ state }, before) => {
        expect(state.round).toBeGreaterThanOrEqual(before.round);
        if (FINAL_STATES.includes(before.state))
          expect([state.state, state.decision]).toEqual([before.state, before.decision]);
      }),
    ),
    { numRuns: 200 },
  );
});

test('every pair of state and command answers with events or a Refusal', () => {
  const commands = fc.sample(moves, { numRuns: 400, seed: 7 });
  const states = [
    () => new PlayedCase(),
    () => new PlayedCase().opened(),
    () => new PlayedCase().declared(),
    () => new PlayedCase().submitted(),
    () => new PlayedCase().checked([HIT]),
    () => new PlayedCase().checked([HIT]).judged('true-match').routed('T4'),
    () => finished('reject'),
    () => finished('licence-required'),
    () => finished('return'),
    () => finished('approve'),
  ];
  for (const made of states) {
    const played = made();
    for (const { actor, command } of commands) {
      const answer = played.refusal(command(played), actor);
      expect(answer === null || /^(invalid|forbidden|hidden|conflict|stale) /.test(answer)).toBe(true);
    }
  }
});

function finished(outcome: 'reject' | 'licence-required' | 'return' | 'approve'): PlayedCase {
  const played = new PlayedCase().routed('T1');
  played.do(
    played.decision('department', { outcome, grounds: outcome === 'reject' ? ['inform_notice'] : [] }),
    people.dean,
  );
  return played;
}
