import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import type { CaseCommand } from './case-command.js';
import { evidenceHash } from './decisions/evidence.js';
import { exampleDossier, HIT, OPEN, people, PlayedCase } from './testing.js';

const played = (): PlayedCase => new PlayedCase();
const ATTACH = {
  type: 'AttachDocument',
  documentId: 'd',
  kind: 'other',
  mediaType: 'image/png',
  sizeBytes: 9,
  sha256: 'e',
  filename: 'a.png',
} as const;
const WITHDRAW: CaseCommand = { type: 'WithdrawCase', reason: '進学しないため' };

describe('what is already so is not done again', () => {
  const inReview = played().checked([HIT]).judged('true-match').routed('T2');
  const approvedOnce = played().routed('T2');
  approvedOnce.do(approvedOnce.decision('department'), people.dean);
  const withdrawn = played().opened();
  withdrawn.do(WITHDRAW, people.host);
  test.each<[string, PlayedCase, CaseCommand, Actor]>([
    ['opening', played().opened(), OPEN, people.host],
    ['attaching the same document', played().declared(), { ...ATTACH, documentId: 'document-cv' }, people.host],
    [
      'submitting',
      played().submitted(),
      { type: 'SubmitCase', dossier: exampleDossier(), answer: null, corrected: false },
      people.host,
    ],
    ['asking for checks', played().submitted(), { type: 'RequestChecks', round: 1 }, people.machine],
    ['asking for checks of an earlier round', inReview, { type: 'RequestChecks', round: 0 }, people.machine],
    [
      'judging the same',
      played().checked([HIT]).judged('true-match'),
      { type: 'AdjudicateHit', hitId: 'hit-1', verdict: 'true-match', reason: 'x' },
      people.officer,
    ],
    ['proposing', played().proposed('T2'), { type: 'ProposeTier', round: 1, tier: 'T2', factors: [] }, people.machine],
    ['assigning the same tier', inReview, { type: 'AssignTier', tier: 'T2', reason: 'x' }, people.secondOfficer],
    ['approving the same step by the same person', approvedOnce, approvedOnce.decision('department'), people.dean],
    ['withdrawing', withdrawn, WITHDRAW, people.applicant],
  ])('%s', (_, play, command, actor) => {
    expect(play.ask(command, actor)).toEqual([]);
  });
});

describe('what somebody else decided just so before is refused, that nobody takes their own words to be recorded', () => {
  const judged = played().checked([HIT]).judged('true-match');
  const routed = played().routed('T2');
  const approved = played().routed('T2');
  approved.do(approved.decision('department'), people.dean);
  test.each<[string, PlayedCase, CaseCommand, Actor, string]>([
    [
      'the same verdict',
      judged,
      { type: 'AdjudicateHit', hitId: 'hit-1', verdict: 'true-match', reason: 'x' },
      people.secondOfficer,
      'conflict hit.judged',
    ],
    [
      'the same tier',
      routed,
      { type: 'AssignTier', tier: 'T2', reason: 'x' },
      people.officer,
      'conflict tier.assigned',
    ],
    [
      'the same step',
      approved,
      approved.decision('department'),
      { ...people.dean, id: 'another-dean' },
      'conflict step.decided',
    ],
  ])('%s', (_, play, command, actor, code) => {
    expect(play.refusal(command, actor)).toBe(code);
  });
});

describe('a decision is refused', () => {
  const play = played().checked([HIT]).judged('inconclusive').routed('T3');
  const approved = played().routed('T3');
  approved.do(approved.decision('department'), people.dean);
  const lowered = played().proposed('T3').routed('T0', 'T3');
  const lower = played().proposed('T3').routed('T2', 'T3');
  lower.do(lower.decision('department'), people.dean);
  test.each<[string, PlayedCase, CaseCommand, Actor, string]>([
    [
      'by the host, whatever their office',
      play,
      play.decision('department'),
      people.hostAndDean,
      'forbidden case.host_may_not_decide',
    ],
    [
      'in the host’s place',
      play,
      play.decision('department'),
      { ...people.dean, onBehalfOf: people.host.id },
      'forbidden case.host_may_not_decide',
    ],
    ['by another faculty’s dean', play, play.decision('department'), people.otherDean, 'hidden access.not_found'],
    ['by an officer in the dean’s step', play, play.decision('department'), people.officer, 'forbidden step.not_yours'],
    ['by a clerk', play, play.decision('department'), people.clerk, 'forbidden access.forbidden'],
    ['by the machine', play, play.decision('department'), people.machine, 'forbidden access.forbidden'],
    ['by the applicant', play, play.decision('department'), people.applicant, 'forbidden access.forbidden'],
    ['out of turn', play, play.decision('office'), people.officer, 'conflict step.not_yet'],
    [
      'twice by one person in a round',
      approved,
      approved.decision('office'),
      { ...people.dean, roles: people.everything.roles },
      'forbidden case.second_decision',
    ],
    [
      'on a step that is decided',
      approved,
      approved.decision('department'),
      { ...people.otherDean, roles: people.dean.roles },
      'conflict step.decided',
    ],
    [
      'another way on a step that is decided',
      approved,
      approved.decision('department', { outcome: 'reject', grounds: ['inform_notice'] }),
      people.dean,
      'conflict step.decided',
    ],
    [
      'at last by who lowered the tier',
      lowered,
      lowered.decision('office'),
      people.secondOfficer,
      'forbidden case.lowered_tier_may_not_approve_last',
    ],
    [
      'at last by who lowered the tier, in another’s place',
      lowered,
      lowered.decision('office'),
      { ...people.officer, onBehalfOf: people.secondOfficer.id },
      'forbidden case.lowered_tier_may_not_approve_last',
    ],
    ['on a step that never was', play, play.decision('moon'), people.dean, 'hidden step.unknown'],
    [
      'before the route is open',
      played().checked(),
      { ...play.decision('department') },
      people.dean,
      'conflict case.wrong_state',
    ],
    [
      'on evidence that has changed',
      play,
      play.decision('department', { evidenceHash: '0'.repeat(64) }),
      people.dean,
      'stale case.evidence_changed',
    ],
    ['without a reason', play, play.decision('department', { reason: ' ' }), people.dean, 'invalid text.missing'],
    [
      'with too long a reason',
      play,
      play.decision('department', { reason: 'あ'.repeat(4_001) }),
      people.dean,
      'invalid text.too_long',
    ],
    [
      'with conditions left out',
      play,
      play.decision('department', { outcome: 'approve-with-conditions' }),
      people.dean,
      'invalid decision.unfit',
    ],
    [
      'with an empty condition',
      play,
      play.decision('department', { outcome: 'approve-with-conditions', conditions: [''] }),
      people.dean,
      'invalid decision.unfit',
    ],
    [
      'with conditions nobody asked for',
      play,
      play.decision('department', { conditions: ['x'] }),
      people.dean,
      'invalid decision.unfit',
    ],
    [
      'without grounds',
      play,
      play.decision('department', { outcome: 'reject' }),
      people.dean,
      'invalid decision.unfit',
    ],
    [
      'on a ground of one’s own',
      play,
      play.decision('department', { outcome: 'reject', grounds: ['nationality'] }),
      people.dean,
      'invalid decision.unfit',
    ],
    [
      'with grounds for an approval',
      play,
      play.decision('department', { grounds: ['inform_notice'] }),
      people.dean,
      'invalid decision.unfit',
    ],
  ])('%s', (_, on, command, actor, refusal) => {
    expect(on.refusal(command, actor)).toBe(refusal);
  });

  test('but not on evidence that still stands', () => {
    expect(play.ask(play.decision('department', { evidenceHash: evidenceHash(play.state) }), people.dean)).toHaveLength(
      1,
    );
  });

  test.each<[string, (on: PlayedCase) => void]>([
    ['a document attached since', (on) => void on.do(ATTACH, people.applicant)],
    ['a declaration signed since', (on) => void on.signed()],
  ])('on evidence that %s has changed', (_, change) => {
    const on = played().routed('T3');
    const seen = evidenceHash(on.state);
    change(on);
    expect(on.refusal(on.decision('department', { evidenceHash: seen }), people.dean)).toBe(
      'stale case.evidence_changed',
    );
    expect(on.refusal(on.decision('department', { evidenceHash: evidenceHash(on.state) }), people.dean)).toBeNull();
  });

  test('and the same document under other bytes is other evidence, in whatever order documents came', () => {
    const { state } = played().routed('T3');
    const [first, ...rest] = state.documents;
    const replaced = [{ ...first!, sha256: '0'.repeat(64) }, ...rest];
    expect(evidenceHash({ ...state, documents: replaced })).not.toBe(evidenceHash(state));
    expect(evidenceHash({ ...state, documents: [...state.documents].reverse() })).toBe(evidenceHash(state));
  });

  test('and an office step after a lowered tier by another officer is not', () => {
    expect(lowered.ask(lowered.decision('office'), people.officer)).toHaveLength(3);
    expect(lower.refusal(lower.decision('office'), people.secondOfficer)).toBe(
      'forbidden case.lowered_tier_may_not_approve_last',
    );
  });
});

describe('anything else is refused', () => {
  const link: CaseCommand = { type: 'OpenApplicantLink', linkId: 'link-1', codeHash: 'f' };
  const used = played().declared();
  used.do(link, people.applicant);
  const locked = played().declared();
  locked.do({ type: 'LockApplicantLink', linkId: 'link-1' }, people.machine);
  const over = played().opened();
  over.do(WITHDRAW, people.host);
  const dossier = exampleDossier();
  test.each<[string, PlayedCase, CaseCommand, Actor, string]>([
    ['a case that is not there', played(), WITHDRAW, people.host, 'hidden access.not_found'],
    ['another host’s case', played().opened(), WITHDRAW, people.otherHost, 'hidden access.not_found'],
    ['another applicant’s case', played().opened(), WITHDRAW, people.otherApplicant, 'hidden access.not_found'],
    ['opening for somebody else', played(), OPEN, people.otherHost, 'forbidden access.forbidden'],
    [
      'opening in a unit of another faculty',
      played(),
      OPEN,
      { ...people.host, roles: [{ role: 'host', unit: 'medicine' }] },
      'forbidden case.unit_not_yours',
    ],
    [
      'opening where one is dean and host elsewhere',
      played(),
      OPEN,
      {
        ...people.host,
        roles: [
          { role: 'host', unit: 'medicine' },
          { role: 'dean', unit: 'mechanical' },
        ],
      },
      'forbidden case.unit_not_yours',
    ],
    [
      'opening for oneself',
      played(),
      { ...OPEN, applicant: people.host.id },
      people.host,
      'invalid case.host_is_applicant',
    ],
    [
      'opening twice under another number',
      played().opened(),
      { ...OPEN, number: '2026-0043' },
      people.host,
      'conflict case.exists',
    ],
    [
      'submitting without a declaration',
      played().opened(),
      { type: 'SubmitCase', dossier, answer: null, corrected: false },
      people.host,
      'conflict case.declaration_missing',
    ],
    [
      'submitting what is incomplete',
      played().declared(),
      { type: 'SubmitCase', dossier: { host: {}, applicant: {} }, answer: null, corrected: false },
      people.host,
      'invalid case.incomplete',
    ],
    [
      'a first submission by the applicant',
      played().declared(),
      { type: 'SubmitCase', dossier, answer: null, corrected: false },
      people.applicant,
      'forbidden case.host_submits',
    ],
    [
      'a correction by the host',
      played().submitted(),
      { type: 'SubmitCase', dossier, answer: null, corrected: true },
      people.host,
      'forbidden case.applicant_corrects',
    ],
    [
      'signing for the applicant',
      played().opened(),
      { type: 'ReceiveDeclaration', transcribed: false, language: 'ja', applicant: dossier.applicant },
      people.host,
      'forbidden case.declaration_not_yours',
    ],
    [
      'signing without a name',
      played().opened(),
      { type: 'ReceiveDeclaration', transcribed: false, language: 'ja', applicant: {} },
      people.applicant,
      'invalid case.declaration_incomplete',
    ],
    [
      'attaching to a submitted case by the host',
      played().submitted(),
      ATTACH,
      people.host,
      'conflict case.not_editable',
    ],
    [
      'attaching a program',
      played().opened(),
      { ...ATTACH, mediaType: 'application/x-msdownload' },
      people.host,
      'invalid document.type_not_accepted',
    ],
    ['attaching nothing', played().opened(), { ...ATTACH, sizeBytes: 0 }, people.host, 'invalid document.empty'],
    [
      'attaching too much',
      played().opened(),
      { ...ATTACH, sizeBytes: 10 * 1024 * 1024 + 1 },
      people.host,
      'invalid document.too_large',
    ],
    ['a link opened before', used, { ...link, codeHash: 'g' }, people.applicant, 'conflict applicant.link_used'],
    ['a locked link', locked, link, people.applicant, 'conflict applicant.link_locked'],
    [
      'a link of another invitation',
      used,
      { ...link, linkId: 'link-0' },
      people.applicant,
      'hidden applicant.link_unknown',
    ],
    [
      'a hit that is not there',
      played().checked([HIT]),
      { type: 'AdjudicateHit', hitId: 'hit-2', verdict: 'true-match', reason: 'x' },
      people.officer,
      'hidden hit.unknown',
    ],
    [
      'judging by a dean',
      played().checked([HIT]),
      { type: 'AdjudicateHit', hitId: 'hit-1', verdict: 'true-match', reason: 'x' },
      people.dean,
      'forbidden access.forbidden',
    ],
    [
      'judging once the route is open',
      played().checked([HIT]).judged('true-match').routed('T3'),
      { type: 'AdjudicateHit', hitId: 'hit-1', verdict: 'false-positive', reason: 'x' },
      people.officer,
      'conflict case.wrong_state',
    ],
    [
      'a tier while a hit is open',
      played().checked([HIT]),
      { type: 'AssignTier', tier: 'T3', reason: 'x' },
      people.officer,
      'conflict case.hits_open',
    ],
    [
      'a proposal while a hit is open',
      played().checked([HIT]),
      { type: 'ProposeTier', round: 1, tier: 'T3', factors: [] },
      people.machine,
      'conflict case.hits_open',
    ],
    [
      'a check by a person',
      played().submitted(),
      { type: 'RequestChecks', round: 1 },
      people.officer,
      'forbidden access.forbidden',
    ],
    [
      'a check never asked for',
      played().submitted(),
      { type: 'RecordCheckFailure', checkId: 'x', attempt: 1, reason: 'x', retryAt: null },
      people.machine,
      'hidden check.unknown',
    ],
    [
      'escalating downward',
      played().routed('T1'),
      { type: 'EscalateCase', to: 'department', reason: '' },
      people.clerk,
      'invalid text.missing',
    ],
    [
      'escalating a case that is over',
      over,
      { type: 'EscalateCase', to: null, reason: 'x' },
      people.clerk,
      'conflict case.wrong_state',
    ],
    [
      'escalating beyond the president',
      played().routed('T4'),
      { type: 'EscalateCase', to: null, reason: 'x' },
      people.clerk,
      'conflict case.at_the_top',
    ],
    [
      'a notice of nothing',
      played().submitted(),
      { type: 'NotifyDecision', notice: { ja: '', en: '' } },
      people.machine,
      'conflict case.undecided',
    ],
    ['anything of an operator', played().opened(), WITHDRAW, people.operator, 'hidden access.not_found'],
  ])('%s', (_, play, command, actor, refusal) => {
    expect(play.refusal(command, actor)).toBe(refusal);
  });

  test('an expired link', () => {
    const play = played().opened();
    play.do(
      {
        type: 'InviteApplicant',
        linkId: 'old',
        tokenHash: 'a',
        expiresAt: '2026-11-23T00:00:00.000Z',
        language: 'ja',
        email: null,
      },
      people.host,
    );
    expect(play.refusal({ ...link, linkId: 'old' }, people.applicant)).toBe('conflict applicant.link_expired');
  });

  test('a conflict names the state and what is possible there', () => {
    expect(() => played().opened().ask({ type: 'EscalateCase', to: null, reason: 'x' }, people.clerk)).toThrow(
      expect.objectContaining({
        params: {
          state: 'draft',
          possible:
            'InviteApplicant, AttachDocument, ReceiveDeclaration, SubmitCase, DeclareInterest, LiftInterest, WithdrawCase, MoveToPolicy',
        },
      }),
    );
  });
});
