// A case that is opened for one laboratory and submitted, or amended, with another: it goes by the last name, and the people of each keep their hands off it.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import { amending, standingDossier } from '../amendments/testing.js';
import { evolve } from '../case-fold.js';
import { unopened, type Case } from '../case.js';
import type { CaseCommand } from '../case-command.js';
import type { CaseEvent } from '../case-event.js';
import { BoardCase, byCommittee, MEMBERS, policyWith } from '../decisions/board/testing.js';
import type { Dossier } from '../dossier.js';
import { exampleDossier, people, PlayedCase } from '../testing.js';

const [OPENED, ANOTHER] = ['計算力学研究室', '構造材料研究室'];
const BAR = 'forbidden case.laboratory_may_not_decide';

const named = (laboratory: string | undefined): Dossier => {
  const dossier = exampleDossier();
  if (laboratory === undefined) delete dossier.host.technology!.laboratory;
  else dossier.host.technology!.laboratory = laboratory;
  return dossier;
};
const resubmitted = (laboratory: string): CaseCommand => ({
  ...{ type: 'SubmitCase', dossier: named(laboratory), answer: null, corrected: false },
});
const renaming = (play: PlayedCase, laboratory: string): CaseCommand =>
  amending(play, ({ host }) => void (host.technology!.laboratory = laboratory));

const dataOf = (event: CaseEvent | undefined) => event?.data as Record<string, unknown>;

/** The dean is of `laboratory`; the case is submitted under `submitted`. */
function under(submitted: string, laboratory: string): PlayedCase {
  const play = new PlayedCase();
  play.members = { [laboratory]: [people.dean.id] };
  return play.declared().submitted(named(submitted)).checked().routed('T1');
}

describe('submitted', () => {
  test.each<[string, string | undefined, { [name: string]: string }, laboratory: string, known: string[]]>([
    ['under the name of the opening', OPENED, {}, OPENED, [OPENED]],
    ['under it with spaces around', ` ${OPENED} `, {}, OPENED, [OPENED]],
    ['under another', ANOTHER, { laboratory: ANOTHER }, ANOTHER, [OPENED, ANOTHER]],
    ['under it, spelt otherwise', '計算力学 研究室', { laboratory: '計算力学 研究室' }, '計算力学 研究室', [OPENED]],
  ])('%s', (_, name, data, laboratory, known) => {
    const play = new PlayedCase().declared();
    play.do({ ...resubmitted(OPENED), dossier: named(name) } as CaseCommand, people.host);
    const said = play.events.findLast(({ type }) => type === 'CaseSubmitted');
    const { round: _round, technologyGate: _gate, controlListRow: _row, corrected: _corrected, ...rest } = dataOf(said);
    expect([rest, play.state.laboratory, play.state.laboratories]).toEqual([data, laboratory, known]);
  });

  test.each<[string, PlayedCase, string | null]>([
    ['for the laboratory of the opening: its member', under(OPENED, OPENED), BAR],
    ['for another: its member', under(ANOTHER, ANOTHER), BAR],
    ['for another: the member of the first', under(ANOTHER, OPENED), BAR],
    ['for another: who is of neither', under(ANOTHER, '流体工学研究室'), null],
  ])('%s decides: %s', (_, play, refusal) => {
    expect(play.refusal(play.decision('department'), people.dean)).toBe(refusal);
  });

  test('for the first again after a return, neither bar is shaken off', () => {
    const play = under(ANOTHER, ANOTHER);
    play.do(play.decision('department', { outcome: 'return', reason: '?' }), people.everything);
    play.do(resubmitted(OPENED), people.host);
    play.do({ type: 'RequestChecks', round: 2 }, people.machine);
    play.checked().routed('T1');
    expect(play.state).toMatchObject({ laboratory: OPENED, laboratories: [OPENED, ANOTHER] });
    expect(play.refusal(play.decision('department'), people.dean)).toBe(BAR);
  });

  test('an event from before the name was kept leaves the case as it was opened', () => {
    const { events } = new PlayedCase().declared().submitted(named(ANOTHER));
    const before = events.map((event) =>
      event.type === 'CaseSubmitted' ? { ...event, data: { ...event.data, laboratory: undefined } } : event,
    );
    const state = before.reduce<Case>((folded, event) => evolve(folded, event as never), unopened);
    expect([state.laboratory, state.laboratories]).toEqual([OPENED, [OPENED]]);
  });
});

describe('amended under the open route', () => {
  const lent = { delegations: [{ principal: people.otherHost.id, delegate: people.officer.id }], laboratory: [] };
  const deputy: Actor = { ...people.officer, id: people.clerk.id, onBehalfOf: people.officer.id };

  // Who is of which laboratory × who decided the office's step → whom the amendment concerns, and what the first says who would decide it again.
  test.each<[string, Partial<PlayedCase>, Actor, string, concerns: string[], again: string | null]>([
    [
      'a member of the new one',
      { members: { [ANOTHER]: [people.officer.id] } },
      people.officer,
      ANOTHER,
      ['department', 'office'],
      BAR,
    ],
    ['in their place', { members: { [ANOTHER]: [people.officer.id] } }, deputy, ANOTHER, ['department', 'office'], BAR],
    [
      'who stands in for a member of the new one',
      { members: { [ANOTHER]: [people.otherHost.id] }, bonds: lent },
      people.officer,
      ANOTHER,
      ['department', 'office'],
      'forbidden case.delegate_may_not_decide',
    ],
    ['who is of neither', { members: { [ANOTHER]: [people.dean.id] } }, people.officer, ANOTHER, ['department'], null],
    ['and the name is only spelt otherwise', { members: {} }, people.officer, '計算力学 研究室', ['department'], null],
  ])('%s decided', (_, known, decider, laboratory, concerns, again) => {
    const play = Object.assign(new PlayedCase(), known).routed('T3');
    play.do(play.decision('department'), people.everything);
    play.do(play.decision('office'), decider);
    const before = play.state.steps.find(({ step }) => step === 'office')?.stepId;
    const [said] = play.do(renaming(play, laboratory), people.host);
    expect(said?.data).toMatchObject({ changes: ['laboratory'], concerns, laboratory });
    const office = play.state.steps.find(({ step }) => step === 'office');
    expect(office?.outcome).toBe(concerns.includes('office') ? null : 'approved');
    expect(office?.stepId).toBe(concerns.includes('office') ? 'r1.2-office' : before);
    play.do(play.decision('department'), people.everything);
    if (concerns.includes('office')) {
      expect(play.refusal(play.decision('office'), people.officer)).toBe(again);
      play.do(play.decision('office'), people.secondOfficer);
    }
    expect(play.approved('executive').state.state).toBe('approved');
  });

  test('what is left as it was asks nobody again whom it does not concern', () => {
    const play = Object.assign(new PlayedCase(), { members: { [OPENED]: [people.thirdOfficer.id] } }).routed('T3');
    play.approved('department', 'office');
    play.members = { [OPENED]: [people.officer.id] };
    const [said] = play.do(
      amending(play, ({ host }) => void (host.subject!.email = 'p@example.com')),
      people.host,
    );
    expect(said?.data).toEqual({ round: 1, changes: ['email'], concerns: [] });
    expect(standingDossier(play).host.technology?.laboratory).toBe(OPENED);
  });

  test.each<[string, need: number, votes: number[], told: string[]]>([
    ['their open seat goes while the others are enough', 2, [], ['r1-executive@1 -', 'r1-executive@3 -']],
    ['nobody else is enough: the seats stay', 3, [], ['r1-executive@1 -', 'r1-executive@2 -', 'r1-executive@3 -']],
    ['they have voted: the board is asked again without them', 2, [2], ['r1.2-executive@1 -', 'r1.2-executive@3 -']],
    ['another has voted: that vote stays', 2, [1], ['r1-executive@1 approved', 'r1-executive@3 -']],
  ])('of a member of a committee, %s', (_, need, votes, told) => {
    const play = new BoardCase(policyWith(`laboratory-${need}`, byCommittee(need))).routed('T3');
    play.members = { [ANOTHER]: [MEMBERS[1]!.id] };
    play.approved('department', 'office');
    for (const seat of votes) {
      const { stepId } = play.state.steps.find((each) => each.stepId.endsWith(`@${seat}`))!;
      play.do({ ...play.decision('executive'), stepId } as CaseCommand, MEMBERS[seat - 1]!);
    }
    play.do(renaming(play, ANOTHER), people.host);
    expect(play.told().filter((step) => step.includes('executive'))).toEqual(told);
  });
});
