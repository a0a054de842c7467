// One event of every type of a case, made by the decider itself from a played case.
import { HIT, identified, people, PlayedCase, rescreening } from '../../libs/cases/src/testing.js';
import { amending } from '../../libs/cases/src/amendments/testing.js';
import { learnedDraft, twelveMonths } from '../../libs/cases/src/policies/testing.js';
import { firstOfEachType, type KeptEvent } from './kept-event.js';

/** The first event of every type, as a reader with the key gets it. */
export function goldenCaseEvents(): KeptEvent[] {
  const plays = [screened(), approved(), rejected(), licensed(), withdrawn(), remembered(), rescreened()];
  return firstOfEachType(
    [...plays, amended(), takenBack(), turned(), ended(), moved(), stoodBack(), lookedAtTwice(), declined()].flatMap(({ events }) => events),
  );
}

function amended(): PlayedCase {
  const play = new PlayedCase().routed('T3').approved('department');
  play.do(
    amending(play, ({ host }) => void (host.technology!.topic = '複合材料の衝撃損傷解析')),
    people.host,
  );
  return play;
}

// Its first check is the one that tells of hits.
function screened(): PlayedCase {
  return new PlayedCase().submitted().answered('list-screening', 'attention', [HIT], { met: identified(HIT) });
}

function approved(): PlayedCase {
  const play = new PlayedCase().submitted();
  play.do({ type: 'OpenApplicantLink', linkId: 'link-1', codeHash: 'd'.repeat(64) }, people.applicant);
  play.do({ type: 'LockApplicantLink', linkId: 'link-1' }, people.machine);
  const failed = {
    type: 'RecordCheckFailure',
    checkId: play.state.checks[0]!.checkId,
    attempt: 1,
    reason: 'timeout',
    retryAt: '2026-11-23T00:30:00.000Z',
  } as const;
  play.do(failed, people.machine);
  play.checked([HIT]).judged('true-match').routed('T1');
  play.do({ type: 'EscalateCase', to: null, reason: '三日間判断がありません' }, people.clerk);
  play.do(
    play.decision('department', { outcome: 'approve-with-conditions', conditions: ['設備 A は使わない'] }),
    people.dean,
  );
  play.do(play.decision('office'), people.officer);
  play.do({ type: 'NotifyDecision', notice: { ja: '通知', en: 'Notice' } }, people.machine);
  return play;
}

function rejected(): PlayedCase {
  const play = new PlayedCase().routed('T1');
  play.do(play.decision('department', { outcome: 'return', reason: '2023年の所属は?' }), people.dean);
  play.checked().routed('T1');
  play.do(play.decision('department', { outcome: 'reject', grounds: ['facts_not_established'] }), people.dean);
  return play;
}

function licensed(): PlayedCase {
  const play = new PlayedCase().routed('T1');
  play.do(play.decision('department', { outcome: 'licence-required' }), people.dean);
  return play;
}

function withdrawn(): PlayedCase {
  const play = new PlayedCase().opened();
  play.do({ type: 'WithdrawCase', reason: '進学しないため' }, people.host);
  return play;
}

function takenBack(): PlayedCase {
  const play = new PlayedCase().submitted();
  play.do({ type: 'TakeBack', round: 1 }, people.host);
  return play;
}

function turned(): PlayedCase {
  const play = new PlayedCase().routed('T3');
  play.do({ type: 'HoldCase', reason: '経済産業省に照会中' }, people.officer);
  play.do({ type: 'ReleaseHold', reason: '回答があった' }, people.secondOfficer);
  play.do({ type: 'RaiseTier', tier: 'T4', reason: '用途に疑義がある' }, people.dean);
  play.do({ type: 'LowerTier', tier: 'T3', reason: '疑義は解けた' }, people.thirdOfficer);
  play.do({ type: 'TakeCase' }, people.officer);
  play.do({ type: 'AssignCase', to: people.secondOfficer.id, toRoles: people.secondOfficer.roles }, people.officer);
  play.do({ type: 'GiveBack' }, people.secondOfficer);
  play.approved('department', 'office');
  const question = { outcome: 'return', returnTo: 'department', reason: '部局の見解を補ってください' } as const;
  play.do(play.decision('executive', question), people.executive);
  return play;
}

/** To another version, under which a check is made again. */
function moved(): PlayedCase {
  const play = new PlayedCase().checked();
  play.inForce = learnedDraft('2027-04-01.golden', twelveMonths);
  play.do({ type: 'MoveToPolicy', to: play.inForce.version, reason: '規程改正のため' }, people.officer);
  return play;
}

function ended(): PlayedCase {
  const play = new PlayedCase().ended('approve-with-conditions');
  play.do({ type: 'ContestDecision', reason: '条件の前提が事実と異なる' }, people.applicant);
  play.do({ type: 'AnswerContest', outcome: 'upheld', reason: '事実を確かめた', decision: null }, people.thirdOfficer);
  const rejecting = { outcome: 'reject' as const, conditions: [], grounds: ['inform_notice'], evidenceHash: null };
  play.do({ type: 'SupersedeDecision', reason: '通知を受けた', ...rejecting }, people.president);
  play.do({ type: 'ReopenCase', reason: '新しい事実があった' }, people.officer);
  return play;
}

function stoodBack(): PlayedCase {
  const play = new PlayedCase().routed('T2');
  play.do(
    { type: 'DeclareInterest', person: people.otherDean.id, kind: 'relative', reason: '本人の叔父である。' },
    people.host,
  );
  play.do({ type: 'LiftInterest', person: people.otherDean.id, reason: '同姓の別人である。' }, people.officer);
  play.do({ type: 'ReRoute', add: ['executive'], askAgainFrom: null, reason: '組織が変わった' }, people.officer);
  const asked = { person: people.otherHost.id, role: null, question: '5の項に当たりますか。' };
  const due = '2026-12-01T08:15:00.000Z';
  play.do({ type: 'AskOpinion', consultationId: 'consultation-1', ...asked, dueAt: due }, people.officer);
  play.do({ type: 'GiveOpinion', consultationId: 'consultation-1', opinion: '当たりません。' }, people.otherHost);
  play.do({ type: 'AskOpinion', consultationId: 'consultation-2', ...asked, dueAt: due }, people.officer);
  play.do({ type: 'WithdrawConsultation', consultationId: 'consultation-2', reason: '不要になった' }, people.officer);
  play.do(play.decision('department'), { ...people.dean, id: people.clerk.id, onBehalfOf: people.dean.id });
  play.do({ type: 'ConfirmAfterwards', stepId: 'r1-department', remark: '異存ありません。' }, people.dean);
  return play;
}

function drawn(): PlayedCase {
  const play = new PlayedCase().ended('approve');
  play.do({ type: 'DrawSecondLook', decision: play.state.decision!.eventId }, people.machine);
  return play;
}

function lookedAtTwice(): PlayedCase {
  const play = drawn();
  play.do({ type: 'GiveSecondLook', outcome: 'licence-required', tier: 'T1', reason: '表に該当する' }, people.officer);
  return play;
}

function declined(): PlayedCase {
  const play = drawn();
  play.do({ type: 'DeclineSecondLook', reason: '審査中に相談を受けた' }, people.executive);
  return play;
}

function remembered(): PlayedCase {
  const play = new PlayedCase().checked([HIT], identified(HIT));
  const remember = { scope: 'organisation-wide', until: null } as const;
  const dismissal = { verdict: 'false-positive', reason: '別の機関である。', remember } as const;
  play.do({ type: 'AdjudicateHit', hitId: HIT.hitId, ...dismissal }, people.officer);
  play.do({ type: 'ConfirmDismissal', hitId: HIT.hitId, reason: '同じ意見である。' }, people.secondOfficer);
  return play;
}

function rescreened(): PlayedCase {
  const play = new PlayedCase().routed('T1');
  play.do(rescreening([HIT]), people.machine);
  return play;
}
