import { describe, expect, test } from '@jest/globals';
import type { CaseCommand } from './case-command.js';
import { exampleDossier, HIT, people, PlayedCase } from './testing.js';

const played = (): PlayedCase => new PlayedCase();
const types = (said: readonly { type: string }[]): string[] => said.map(({ type }) => type);

describe('the case as it should go', () => {
  test('from the draft to the released access', () => {
    const play = played().routed('T3');
    play.do(play.decision('department'), people.dean);
    play.do(
      play.decision('office', { outcome: 'approve-with-conditions', conditions: ['設備 A は使わない'] }),
      people.officer,
    );
    const last = play.do(play.decision('executive'), people.executive);
    expect(types(last)).toEqual(['StepApproved', 'CaseApproved', 'AccessReleased']);
    expect(play.state).toMatchObject({
      state: 'approved-with-conditions',
      released: true,
      decision: { conditional: true },
    });
    expect(types(play.events)).toEqual([
      ...[
        'CaseOpened',
        'ApplicantInvited',
        'DocumentAttached',
        'DocumentAttached',
        'DeclarationReceived',
        'CaseSubmitted',
      ],
      ...['CheckRequested', 'CheckRequested', 'CheckRequested', 'CheckRequested'],
      ...[
        'CheckCompleted',
        'CheckCompleted',
        'CheckCompleted',
        'CheckCompleted',
        'TierProposed',
        'TierAssigned',
        'RouteOpened',
      ],
      ...['StepApproved', 'StepApproved', 'ConditionImposed', 'StepApproved', 'CaseApproved', 'AccessReleased'],
    ]);
  });

  test.each([
    ['T0', ['office']],
    ['T1', ['department']],
    ['T4', ['department', 'office', 'executive', 'president']],
  ] as const)('tier %s takes %s', (tier, steps) => {
    const by = {
      department: people.dean,
      office: people.officer,
      executive: people.executive,
      president: people.president,
    };
    const play = played().routed(tier);
    for (const step of steps) play.do(play.decision(step), by[step]);
    expect(play.state.state).toBe('approved');
  });

  test('the policy and the lists that a decision rests on are named in it', () => {
    const play = played().routed('T1');
    const [approved] = play.ask(play.decision('department'), people.dean);
    expect(approved?.evidence).toEqual({ policy: play.state.policy, lists: { 'meti-eul': 'c'.repeat(64) } });
  });

  test('a returned case begins a new round in which nothing earlier counts', () => {
    const play = played().routed('T2');
    play.do(play.decision('department', { outcome: 'return', reason: '2023年の所属は?' }), people.dean);
    expect(play.state).toMatchObject({ state: 'returned', returned: { to: 'host' } });
    play.submitted();
    expect(play.state).toMatchObject({
      state: 'screening',
      round: 2,
      hits: [],
      steps: [],
      proposal: null,
      assignment: null,
    });
    play.checked().routed('T2');
    play.do(play.decision('department'), people.dean);
    expect(play.refusal(play.decision('office', { stepId: 'r1-office' }), people.officer)).toBe(
      'conflict step.of_earlier_round',
    );
  });

  test('a correction by the applicant begins a new round', () => {
    const play = played().routed('T2');
    play.do(play.decision('department'), people.dean);
    const correction: CaseCommand = { type: 'SubmitCase', dossier: exampleDossier(), answer: null, corrected: true };
    expect(play.refusal(correction, people.applicant)).toBe('conflict case.correction_not_signed');
    play.signed();
    play.do(correction, people.applicant);
    expect(play.state).toMatchObject({ round: 2, state: 'screening', steps: [] });
    expect(play.refusal(correction, people.applicant)).toBe('conflict case.correction_not_signed');
  });

  test('a transcription needs the signed form', () => {
    const play = played().opened();
    const { signature: _, ...applicant } = exampleDossier().applicant;
    const transcription: CaseCommand = { type: 'ReceiveDeclaration', transcribed: true, language: 'ja', applicant };
    expect(play.refusal(transcription, people.host)).toBe('invalid case.signed_form_missing');
    play.do({ ...ATTACH, documentId: 'form', kind: 'signed-form' }, people.host);
    expect(types(play.do(transcription, people.host))).toEqual(['DeclarationReceived']);
  });

  test('a failed check stays undone until it is done, and then late failures count for nothing', () => {
    const play = played().submitted();
    const checkId = play.state.checks[3]!.checkId;
    const failure: CaseCommand = { type: 'RecordCheckFailure', checkId, attempt: 1, reason: 'timeout', retryAt: null };
    play.do(failure, people.machine);
    expect(play.state.checks[3]).toMatchObject({ status: 'failed', result: null, attempt: 1 });
    play.answered('completeness').answered('residency').answered('specific-category');
    expect(play.refusal({ type: 'ProposeTier', round: 1, tier: 'T1', factors: [] }, people.machine)).toBe(
      'conflict case.checks_open',
    );
    play.answered('list-screening');
    expect(play.ask({ ...failure, attempt: 2 }, people.machine)).toEqual([]);
  });

  test('a changed verdict takes the proposal back', () => {
    const play = played().checked([HIT]).judged('true-match').proposed('T3').judged('false-positive');
    expect(play.state.proposal).toBeNull();
    expect(play.refusal({ type: 'AssignTier', tier: 'T3', reason: 'x' }, people.officer)).toBe(
      'conflict case.checks_open',
    );
  });

  test.each([
    ['null twice means the same step', [null, null], ['department', 'office']],
    ['the next step, then the one above', ['office', 'executive'] as const, ['department', 'office', 'executive']],
    ['straight to the top', ['president'] as const, ['department', 'office', 'executive', 'president']],
  ])('an escalation adds the steps above: %s', (_, targets, route) => {
    const play = played().routed('T1');
    for (const to of targets) play.do({ type: 'EscalateCase', to, reason: '三日間判断がありません' }, people.clerk);
    expect(play.state.steps.map(({ step }) => step)).toEqual(route);
    expect(play.state.escalatedAt).not.toBeNull();
  });

  test('an escalation before the tier is remembered when the route opens, and a step already approved stays so', () => {
    const early = played().checked();
    early.do({ type: 'EscalateCase', to: null, reason: '急ぎ' }, people.clerk);
    expect(
      early
        .proposed('T1')
        .routed('T1')
        .state.steps.map(({ step }) => step),
    ).toEqual(['department', 'office', 'executive']);
    const late = played().routed('T2');
    late.do(late.decision('department'), people.dean);
    late.do({ type: 'EscalateCase', to: 'executive', reason: '疑義あり' }, people.officer);
    expect(late.state.steps.map(({ outcome }) => outcome)).toEqual(['approved', null, null]);
  });
});

const ATTACH = {
  type: 'AttachDocument',
  documentId: 'd',
  kind: 'other',
  mediaType: 'image/png',
  sizeBytes: 9,
  sha256: 'e',
  filename: 'a.png',
} as const;
