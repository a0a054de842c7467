// What the people of the university do with a case when they look at it: the agent of every seeded case. It sees what they see, the case as it
// stands, and answers with commands; what the product forbids, it forbids here too.
import {
  currentStep,
  FINAL_STATES,
  openHits,
  type Case,
  type CaseCommand,
  type CaseHit,
  type Dossier,
  type NewDecision,
} from '#cases';
import type { Sender } from '#commands';
import type { Actor } from '#kernel';
import type { Step } from '#cases';
import type { Dice } from './dice.js';
import type { Fate } from './fate.js';

export interface Act {
  by: Actor;
  permission: Sender['permission'];
  command: CaseCommand;
}

/** A case as the seed keeps it in mind. */
export interface SeededCase {
  caseId: string;
  host: Actor;
  applicant: Actor;
  dossier: Dossier;
  fate: Fate;
  /** Its own, so that what befalls it hangs on no other case that is under way at the same time. */
  dice: Dice;
  /** What of its fate has come to pass. */
  passed: {
    returns: number;
    takenBack: boolean;
    held: boolean;
    escalated: boolean;
    reopened: boolean;
    contested: boolean;
  };
}

/** Who may be asked; each answers for their own office. */
export interface Offices {
  officers: readonly Actor[];
  executives: readonly Actor[];
  president: Actor;
  deanOf(unit: string): Actor;
}

/** What is done now; nothing while the checks are under way, null when the case is over. */
export function attend(kept: SeededCase, state: Case, offices: Offices, dice: Dice): Act[] | null {
  switch (state.state) {
    case 'draft':
      return draft(kept, state);
    case 'screening':
      return screening(kept, state, offices, dice);
    case 'in-review':
      return review(kept, state, offices, dice);
    case 'returned':
      return answer(kept, state, dice);
    default:
      return FINAL_STATES.includes(state.state) ? afterwards(kept, state, offices, dice) : null;
  }
}

const act = (by: Actor, permission: Act['permission'], command: CaseCommand): Act => ({ by, permission, command });

function draft({ host, dossier, fate }: SeededCase, state: Case): Act[] | null {
  if (fate.withdraws === 'early')
    return [act(host, 'case.withdraw', { type: 'WithdrawCase', reason: '本人が辞退しました。' })];
  if (state.declaration === null) return null;
  return [act(host, 'case.submit', { type: 'SubmitCase', dossier, answer: null, corrected: false })];
}

function answer({ host, dossier }: SeededCase, state: Case, dice: Dice): Act[] | null {
  // Asked of the applicant, who answers by a correction of their own: these wait.
  if (state.returned?.to !== 'host') return null;
  const submit = { type: 'SubmitCase', dossier, answer: dice.pick(ANSWERS), corrected: false } as const;
  return [act(host, 'case.submit', submit)];
}

function screening(kept: SeededCase, state: Case, offices: Offices, dice: Dice): Act[] {
  const { fate, passed, host } = kept;
  if (fate.takesBack && !passed.takenBack) {
    passed.takenBack = true;
    return [act(host, 'case.recall', { type: 'TakeBack', round: state.round })];
  }
  const [officer] = offices.officers.filter(({ id }) => !state.makers.includes(id) && id !== state.host);
  if (!officer) return [];
  const hits = openHits(state);
  if (hits.length > 0) return hits.map((hit) => judged(hit, dice.pick(offices.officers), fate, dice));
  if (state.proposal === null) return [];
  const { tier } = state.proposal;
  return [
    act(dice.pick(offices.officers), 'tier.assign', { type: 'AssignTier', tier, reason: dice.pick(AS_PROPOSED) }),
  ];
}

function judged({ hitId }: CaseHit, officer: Actor, { isSame }: Fate, dice: Dice): Act {
  const verdict = isSame ? ('true-match' as const) : ('false-positive' as const);
  const reason = dice.pick(isSame ? SAME : ANOTHER);
  return act(officer, 'hit.adjudicate', { type: 'AdjudicateHit', hitId, verdict, reason });
}

function review(kept: SeededCase, state: Case, offices: Offices, dice: Dice): Act[] {
  const { fate, passed, host } = kept;
  if (fate.withdraws === 'late')
    return [act(host, 'case.withdraw', { type: 'WithdrawCase', reason: '他大学に進学することになりました。' })];
  const hits = openHits(state);
  if (hits.length > 0) return hits.map((hit) => judged(hit, dice.pick(offices.officers), fate, dice));
  const officer = dice.pick(offices.officers);
  if (state.held) return [act(officer, 'case.hold', { type: 'ReleaseHold', reason: '確認が済みました。' })];
  if (fate.held && !passed.held) {
    passed.held = true;
    return [act(officer, 'case.hold', { type: 'HoldCase', reason: '経済産業省に照会しています。' })];
  }
  const step = currentStep(state);
  if (!step) return [];
  const by = deciderOf(step, state, offices, dice);
  if (!by) return [];
  if (fate.escalates && !passed.escalated && step.step !== 'president') {
    passed.escalated = true;
    return [act(by, 'case.escalate', { type: 'EscalateCase', to: null, reason: dice.pick(DOUBTS) })];
  }
  return [act(by, 'case.decide', decision(kept, step, state, dice))];
}

function deciderOf(step: Step, state: Case, offices: Offices, dice: Dice): Actor | null {
  const taken = new Set([
    ...state.deciders.filter(({ stepId }) => stepId !== step.stepId).map(({ by }) => by),
    ...state.makers,
  ]);
  const dismissed = new Set(state.hits.map(({ adjudicatedBy }) => adjudicatedBy));
  const free = (people: readonly Actor[]) =>
    people.filter(({ id }) => !taken.has(id) && !dismissed.has(id) && id !== state.host);
  switch (step.role) {
    case 'dean':
      return free([offices.deanOf(state.unit)])[0] ?? null;
    case 'officer': {
      const others = free(offices.officers);
      return others.length > 0 ? dice.pick(others) : null;
    }
    case 'executive': {
      const others = free(offices.executives);
      return others.length > 0 ? dice.pick(others) : null;
    }
    case 'president':
      return offices.president;
  }
}

function decision({ fate, passed }: SeededCase, { stepId }: Step, state: Case, dice: Dice): CaseCommand {
  const open = state.steps.filter(({ outcome }) => outcome === null);
  const asked = {
    type: 'DecideStep',
    stepId,
    conditions: [],
    grounds: [],
    returnTo: 'host',
    evidenceHash: null,
  } as const;
  if (passed.returns < fate.returns) {
    passed.returns += 1;
    return { ...asked, conditions: [], grounds: [], outcome: 'return', reason: dice.pick(QUESTIONS) };
  }
  const outcome = open.length > 1 ? 'approve' : fate.ending;
  return { ...asked, ...ended(outcome, dice), reason: dice.pick(outcome === 'reject' ? REFUSED : APPROVED) };
}

function ended(outcome: NewDecision['outcome'], dice: Dice): Pick<NewDecision, 'outcome' | 'conditions' | 'grounds'> {
  return {
    outcome,
    conditions: outcome === 'approve-with-conditions' ? [dice.pick(CONDITIONS)] : [],
    grounds: outcome === 'reject' ? ['facts_not_established'] : [],
  };
}

function afterwards(kept: SeededCase, state: Case, offices: Offices, dice: Dice): Act[] | null {
  const { fate, passed, applicant } = kept;
  if (state.contest && state.contest.answer === null) {
    const fresh = offices.officers.filter(({ id }) => !state.participants.includes(id));
    if (fresh.length === 0) return null;
    const reason = '決定の理由と根拠を改めて確認しましたが、変更すべき点はありませんでした。';
    return [
      act(dice.pick(fresh), 'contest.answer', { type: 'AnswerContest', outcome: 'upheld', reason, decision: null }),
    ];
  }
  if (fate.contested && !passed.contested && state.state === 'rejected' && state.notified) {
    passed.contested = true;
    return [
      act(applicant, 'decision.contest', {
        type: 'ContestDecision',
        reason: 'My former post was not at the listed body.',
      }),
    ];
  }
  if (fate.reopened && !passed.reopened && (state.state === 'approved' || state.state === 'rejected')) {
    passed.reopened = true;
    // Somebody who knows the case: whoever has no part in it may be blind to it, and whether they are hangs on the house's key.
    const known = offices.officers.filter(({ id }) => state.participants.includes(id));
    return [
      act(dice.pick(known.length > 0 ? known : offices.officers), 'case.reopen', {
        type: 'ReopenCase',
        reason: '在籍先について新しい情報がありました。',
      }),
    ];
  }
  return null;
}

const AS_PROPOSED = ['提案された要因を確認し、提案どおりとします。', '申告内容と一致しており、提案を妥当と認めます。'];
const SAME = ['履歴書の在籍先と一致します。', '所在地と研究分野が一致し、同一の機関と認めます。'];
const ANOTHER = ['名称の一部が一致しただけです。', '所在国も事業も異なる、別の法人です。', '同名の別機関です。'];
const DOUBTS = ['該非の判断に迷うため、上位の判断を求めます。', '需要者について懸念が残るため引き上げます。'];
const QUESTIONS = [
  '使用する装置の型式を記してください。',
  '研究題目と希望する装置の関係を説明してください。',
  '奨学金の支給元を確認してください。',
];
const ANSWERS = ['装置の型式を研究題目に明記しました。', '支給元に確認し、記載のとおりであることを確かめました。'];
const APPROVED = [
  '審査票と証拠を確認しました。支障ありません。',
  '公開された手法の範囲であり、承認します。',
  '管理の方法も適切です。承認します。',
];
const REFUSED = ['在籍先について事実を確認できませんでした。'];
const CONDITIONS = [
  '装置室への単独での入室を認めません。',
  '該当する設計図の閲覧は指導教員の立会いのもとに限ります。',
  '研究題目を変えるときは事前に届け出てください。',
];
