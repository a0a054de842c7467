import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import { exampleDossier, HIT, people, PlayedCase } from '../testing.js';
import { history } from '../views/history.js';

const played = (): PlayedCase => new PlayedCase();
const TAKE_BACK: CaseCommand = { type: 'TakeBack', round: 1 };
const HOLD: CaseCommand = { type: 'HoldCase', reason: '照会中' };
const RELEASE: CaseCommand = { type: 'ReleaseHold', reason: '回答があった' };
const SUBMIT: CaseCommand = { type: 'SubmitCase', dossier: exampleDossier(), answer: null, corrected: false };

function heldAt(play: PlayedCase): PlayedCase {
  play.do(HOLD, people.officer);
  return play;
}

describe('引戻し: the host takes back', () => {
  const escalated = played().checked();
  escalated.do({ type: 'EscalateCase', to: null, reason: '急ぎ' }, people.clerk);
  const reopened = played().ended();
  reopened.do({ type: 'ReopenCase', reason: '新事実' }, people.officer);
  test.each<[string, PlayedCase, Actor, string | null]>([
    ['what was submitted', played().submitted(), people.host, null],
    ['what was checked', played().proposed(), people.host, null],
    ['what has a hit', played().checked([HIT]), people.host, null],
    // The refusal would tell the host of the hit.
    ['what has a judged hit', played().checked([HIT]).judged('true-match'), people.host, null],
    ['not a draft', played().declared(), people.host, 'conflict case.round_unknown'],
    ['not what has a tier', played().routed(), people.host, 'conflict case.wrong_state'],
    ['not what was carried higher', escalated, people.host, 'conflict case.acted_upon'],
    ['not what is held', heldAt(played().checked()), people.host, 'conflict case.acted_upon'],
    ['not what was decided once', reopened, people.host, 'conflict case.round_unknown'],
    ['not what is over', played().ended(), people.host, 'conflict case.wrong_state'],
    ['only they themselves', played().submitted(), people.officer, 'forbidden access.forbidden'],
    ['not the applicant', played().submitted(), people.applicant, 'forbidden access.forbidden'],
    ['not another host', played().submitted(), people.otherHost, 'hidden access.not_found'],
  ])('%s', (_, play, actor, refusal) => {
    expect(play.refusal(TAKE_BACK, actor)).toBe(refusal);
  });

  test('not what was decided once, though it is being checked again', () => {
    expect(reopened.refusal({ type: 'TakeBack', round: 2 }, people.host)).toBe('conflict case.decided_before');
  });

  test('and has a draft that keeps everything, whose late answers count for nothing', () => {
    const play = played().submitted();
    const [check] = play.state.checks;
    const { documents, declaration } = play.state;
    play.do(TAKE_BACK, people.host);
    expect(play.state).toMatchObject({ state: 'draft', round: 1, documents, declaration, checks: [], hits: [] });
    expect(play.ask(TAKE_BACK, people.host)).toEqual([]);
    const late: CaseCommand = {
      ...{ type: 'RecordCheck', checkId: check!.checkId, result: 'clear', findings: [], hits: [], details: {} },
      ...{ workings: [], engine: 'example', lists: {} },
    };
    expect(play.ask(late, people.machine)).toEqual([]);
    play.do(SUBMIT, people.host);
    expect(play.state).toMatchObject({ state: 'screening', round: 2 });
  });

  test('and does not escape a hit that nobody dismissed', () => {
    const play = played().checked([HIT]).judged('true-match');
    play.do(TAKE_BACK, people.host);
    play.do(SUBMIT, people.host);
    play.do({ type: 'RequestChecks', round: 2 }, people.machine);
    play.checked([]);
    expect(play.state.hits).toMatchObject([{ hitId: HIT.hitId, verdict: null }]);
  });
});

describe('保留: while a case is held', () => {
  const screened = heldAt(played().proposed());
  const inReview = heldAt(played().routed('T3'));
  test.each<[string, PlayedCase, CaseCommand, Actor, string | null]>([
    [
      'no tier is assigned',
      screened,
      { type: 'AssignTier', tier: 'T3', reason: 'x' },
      people.officer,
      'conflict case.held',
    ],
    ['no step is decided', inReview, inReview.decision('department'), people.dean, 'conflict case.held'],
    ['no tier is raised', inReview, { type: 'RaiseTier', tier: 'T4', reason: 'x' }, people.dean, 'conflict case.held'],
    [
      'no tier is lowered',
      inReview,
      { type: 'LowerTier', tier: 'T2', reason: 'x' },
      people.officer,
      'conflict case.held',
    ],
    ['it may be carried higher', inReview, { type: 'EscalateCase', to: null, reason: 'x' }, people.clerk, null],
    ['it may be withdrawn', inReview, { type: 'WithdrawCase', reason: 'x' }, people.host, null],
    ['it is not held twice', inReview, HOLD, people.executive, 'conflict hold.stands'],
    ['any officer or executive releases it', inReview, RELEASE, people.executive, null],
    ['a dean does not', inReview, RELEASE, people.dean, 'forbidden access.forbidden'],
    [
      'a party does not, whatever their office',
      inReview,
      RELEASE,
      { ...people.officer, onBehalfOf: people.host.id },
      'forbidden access.forbidden',
    ],
    [
      'it is not released without a reason',
      inReview,
      { ...RELEASE, reason: ' ' } as CaseCommand,
      people.officer,
      'invalid text.missing',
    ],
  ])('%s', (_, play, command, actor, refusal) => {
    expect(play.refusal(command, actor)).toBe(refusal);
  });

  test('a hit is judged and the machine goes on', () => {
    const play = heldAt(played().checked([HIT]));
    play.judged('true-match').proposed('T3');
    expect(play.state).toMatchObject({ held: { by: people.officer.id }, proposal: { tier: 'T3' } });
  });

  test('it stays held over a new round, and goes on where it was when it is released', () => {
    const play = played().routed('T2');
    play.do(play.decision('department', { outcome: 'return', reason: '?' }), people.dean);
    heldAt(play).checked();
    expect(play.state.held).not.toBeNull();
    play.do(RELEASE, people.secondOfficer);
    expect(play.state.held).toBeNull();
    expect(play.refusal(RELEASE, people.officer)).toBe('conflict hold.none');
    expect(play.routed('T2').refusal(play.decision('department'), people.dean)).toBeNull();
  });

  test('everybody reads that, and nobody reads why outside of those who decide', () => {
    for (const relation of ['host', 'applicant', 'clerk'] as const)
      expect(history(inReview.events, relation).at(-1)).toMatchObject({ type: 'CaseHeld', code: 'history.CaseHeld' });
  });

  test.each<[string, () => PlayedCase, string]>([
    ['a draft', () => played().declared(), 'conflict case.wrong_state'],
    ['what is over', () => played().ended(), 'conflict case.wrong_state'],
  ])('%s is not held', (_, play, refusal) => {
    expect(play().refusal(HOLD, people.officer)).toBe(refusal);
  });
});
