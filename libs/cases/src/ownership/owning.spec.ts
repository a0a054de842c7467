// 担当: who takes, assigns and gives back a case, what it changes, and what it does not.
import { describe, expect, test } from '@jest/globals';
import { USUAL_CALENDAR, type StepName } from '#policy';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import { HIT, people, PlayedCase, rescreening, UNIT_PATH } from '../testing.js';
import { climbOf, deadlineOf } from '../turns/deadline.js';
import { caseView } from '../views/case-view.js';
import { history } from '../views/history.js';
import type { CaseRelation } from '../decisions/who-may.js';

const TAKE = { type: 'TakeCase' } as const;
const BACK = { type: 'GiveBack' } as const;
const to = ({ id, roles }: Actor): CaseCommand => ({ type: 'AssignCase', to: id, toRoles: roles });
const ownersOf = ({ state }: PlayedCase) => state.owners.map(({ role, person }) => [role, person]);
const maker: Actor = { ...people.host, roles: people.officer.roles };

describe('who may have it', () => {
  test.each<[string, PlayedCase, CaseCommand, Actor, string | null]>([
    ['an officer, from its submission on', new PlayedCase().submitted(), TAKE, people.officer, null],
    ['an officer, also while the dean decides', new PlayedCase().routed('T2'), TAKE, people.officer, null],
    ['the dean whose step waits', new PlayedCase().routed('T2'), TAKE, people.dean, null],
    ['a dean of elsewhere', new PlayedCase().routed('T2'), TAKE, people.otherDean, 'hidden access.not_found'],
    [
      'the dean before the route is open',
      new PlayedCase().proposed(),
      TAKE,
      people.dean,
      forbidden('owner.not_your_desk'),
    ],
    ['the dean once it is the office’s', approvedBy('department'), TAKE, people.dean, forbidden('owner.not_your_desk')],
    [
      'the executive before their step',
      new PlayedCase().routed('T3'),
      TAKE,
      people.executive,
      forbidden('owner.not_your_desk'),
    ],
    ['the executive it was carried to', carried(), TAKE, people.executive, null],
    ['the president above', carried(), TAKE, people.president, forbidden('owner.not_your_desk')],
    ['the clerk who carried it', carried(), TAKE, people.clerk, forbidden('access.forbidden')],
    ['the machine', new PlayedCase().routed('T2'), TAKE, people.machine, forbidden('access.forbidden')],
    ['its host who is an officer besides', new PlayedCase().routed('T2'), TAKE, maker, forbidden('case.party_may_not')],
    ['nobody while it is a draft', new PlayedCase().opened(), TAKE, people.officer, 'conflict case.wrong_state'],
    ['nobody once it is decided', new PlayedCase().ended('reject'), TAKE, people.officer, 'conflict case.wrong_state'],
    ['who has it already', taken(), TAKE, people.officer, null],
    ['a second one of the same desk', taken(), TAKE, people.secondOfficer, 'conflict owner.stands'],
    ['a colleague to whom it is given', taken(), to(people.secondOfficer), people.thirdOfficer, null],
    ['who takes it over', taken(), to(people.secondOfficer), people.secondOfficer, null],
    ['somebody of another desk', taken(), to(people.dean), people.officer, 'invalid owner.unfit'],
    ['somebody without a role', taken(), to(people.administrator), people.officer, 'invalid owner.unfit'],
    ['its host, by an officer', new PlayedCase().routed('T2'), to(maker), people.officer, 'invalid owner.unfit'],
    ['a colleague, by its host', taken(), to(people.officer), maker, forbidden('case.party_may_not')],
    ['nobody: who has it gives it back', taken(), BACK, people.officer, null],
    ['nobody: a colleague gives it back', taken(), BACK, people.secondOfficer, forbidden('owner.not_yours')],
    ['nobody, and nobody had it', new PlayedCase().routed('T2'), BACK, people.officer, null],
  ])('%s', (_, play, command, actor, refusal) => {
    expect(play.refusal(command, actor)).toBe(refusal);
  });

  test('each desk has one of its own, and the next round keeps them', () => {
    const play = new PlayedCase().routed('T2');
    play.do(TAKE, people.officer);
    play.do(TAKE, people.dean);
    play.do(to(people.secondOfficer), people.thirdOfficer);
    const both = [
      ['dean', people.dean.id],
      ['officer', people.secondOfficer.id],
    ];
    expect(ownersOf(play)).toEqual(both);
    expect(play.state.participants).toEqual(expect.arrayContaining([people.secondOfficer.id, people.thirdOfficer.id]));
    play.do(play.decision('department', { outcome: 'return', reason: '?' }), people.dean);
    play.submitted();
    expect(ownersOf(play)).toEqual(both);
    play.do(BACK, people.dean);
    expect(ownersOf(play)).toEqual([['officer', people.secondOfficer.id]]);
  });

  test('said again, nothing happens', () => {
    const play = taken();
    expect(play.ask(TAKE, people.officer)).toEqual([]);
    expect(play.ask(to(people.officer), people.secondOfficer)).toEqual([]);
    expect(new PlayedCase().routed('T2').ask(BACK, people.officer)).toEqual([]);
  });

  test('it gives no right: the owner of the office decides no department’s step, and any dean of the desk decides it', () => {
    const play = new PlayedCase().routed('T2');
    play.do(TAKE, people.officer);
    expect(play.refusal(play.decision('department'), people.officer)).toBe('forbidden step.not_yours');
    expect(play.refusal(play.decision('department'), people.everything)).toBeNull();
  });
});

describe('what is carried higher and nobody takes', () => {
  const climbs = ({ state }: PlayedCase) => climbOf(state, USUAL_CALENDAR);
  const at = (wall: string): string => new Date(`2026-11-${wall.replace(' ', 'T')}:00+09:00`).toISOString();

  test('climbs on hours later, step by step to the top, and each time once', () => {
    const play = carried('office');
    const seen: [string, StepName][] = [];
    for (let climb = climbs(play); climb; climb = climbs(play)) {
      const command = { type: 'EscalateOverdue', ...climb, dueAt: climb.at } as const;
      if (seen.length === 0) expect(play.refusal(command, people.machine)).toBe('conflict case.not_overdue');
      play.minutes += 3 * 24 * 60;
      const [said] = play.do(command, people.machine);
      expect(said).toMatchObject({ type: 'CaseEscalated', data: { cause: 'time', to: climb.to } });
      expect(play.ask(command, people.machine)).toEqual([]);
      seen.push([play.state.escalations.at(-1)?.from ?? '', climb.to]);
      if (seen.length > 5) break;
    }
    // Beside it the dean’s own time runs out, which reaches no further.
    expect(new Set(seen.map(([, step]) => step))).toEqual(new Set(['office', 'executive', 'president']));
    expect(play.state.escalatedTo).toBe('president');
    const words = history(play.events, 'officer').map(({ code }) => code);
    expect(words).toEqual(expect.arrayContaining(['history.CaseUnattended']));
  });

  test.each<[string, (play: PlayedCase) => unknown, string | null]>([
    ['while nobody does', () => null, at('24 16:30')],
    ['not once somebody there takes it', (play) => play.do(TAKE, people.executive), null],
    ['not once somebody above has it', (play) => carriedOn(play).do(TAKE, people.president), null],
    ['also when somebody below has it', (play) => play.do(TAKE, people.officer), at('24 16:30')],
    [
      'again once it is given back',
      (play) => [play.do(TAKE, people.executive), play.do(BACK, people.executive)],
      at('24 16:30'),
    ],
    ['not while it is held', (play) => play.do({ type: 'HoldCase', reason: 'x' }, people.officer), null],
    [
      'not while the host answers',
      (play) => play.do(play.decision('department', { outcome: 'return' }), people.dean),
      null,
    ],
    ['not once the route has come there', (play) => play.approved('department', 'office'), null],
  ])('%s', (_, act, expected) => {
    const play = carried();
    act(play);
    const waiting = climbs(play);
    // Whatever else climbs is the turn of a step, whose id says so.
    expect(waiting === null || /^r\d/.test(waiting.turnId) ? null : waiting.at).toBe(expected);
  });

  test('whoever takes what time carried has the time of the turn, and then it climbs on', () => {
    const play = new PlayedCase().routed('T2');
    const late = { type: 'EscalateOverdue', turnId: 'r1-department', to: 'office', dueAt: at('01 09:00') } as const;
    play.do(late, people.machine);
    const dueAt = deadlineOf(play.state, USUAL_CALENDAR)?.dueAt;
    expect(climbs(play)).toEqual({ turnId: 'r1-department', to: 'executive', at: at('24 16:30') });
    play.do(TAKE, people.officer);
    expect(climbs(play)).toEqual({ turnId: 'r1-department', to: 'executive', at: at('26 15:00') });
    // The decision is due when it was.
    expect(deadlineOf(play.state, USUAL_CALENDAR)?.dueAt).toBe(dueAt);
    play.do(BACK, people.officer);
    expect(climbs(play)?.at).toBe(at('24 16:30'));
  });
});

describe('what it tells', () => {
  const codes = (play: PlayedCase, relation: CaseRelation) =>
    history(play.events, relation)
      .map(({ code }) => code)
      .filter((code) => /Taken$|Assigned$|GivenBack$/.test(code) && !code.includes('Tier'));

  test.each<[CaseRelation, string[]]>([
    ['officer', ['history.CaseTaken', 'history.CaseTaken']],
    ['dean', ['history.CaseTaken']],
    ['executive', ['history.CaseTaken']],
    ['host', ['history.CaseTaken']],
    ['applicant', []],
  ])('the history shows a %s the takings of the dean, and the office its own', (relation, expected) => {
    const play = new PlayedCase().routed('T2');
    play.do(TAKE, people.officer);
    play.do(TAKE, people.dean);
    expect(codes(play, relation)).toEqual(expected);
  });

  test('that the office turns to a late hit leaves no trace for others', () => {
    const quiet = new PlayedCase().routed('T2');
    const found = new PlayedCase().routed('T2');
    found.do(rescreening([{ ...HIT, hitId: 'late' }]), people.machine);
    found.do(TAKE, people.officer);
    for (const reader of [people.dean, people.executive, people.host]) {
      const [before, after] = [quiet, found].map(({ events }) =>
        caseView(events, { actor: reader, unitPath: UNIT_PATH }),
      );
      expect([after?.owners, after?.changedAt]).toEqual([before?.owners, before?.changedAt]);
      const owning = (view: typeof after) => view?.actions.filter(({ action }) => /take|assign|give/.test(action));
      expect(owning(after)).toEqual(owning(before));
    }
    const own = caseView(found.events, { actor: people.secondOfficer, unitPath: UNIT_PATH });
    expect(own?.owners).toMatchObject([{ role: 'officer', person: people.officer.id }]);
  });

  test('while it waits at the office everybody on the staff sees whose it is', () => {
    const play = new PlayedCase().proposed('T2');
    play.do(TAKE, people.officer);
    for (const reader of [people.host, people.clerk, people.dean])
      expect(caseView(play.events, { actor: reader, unitPath: UNIT_PATH })?.owners).toHaveLength(1);
    expect(caseView(play.events, { actor: people.applicant, unitPath: UNIT_PATH })?.owners).toEqual([]);
  });
});

describe('who carried it higher goes on reading it', () => {
  const gone = (actor: Actor): Actor => ({ ...actor, roles: [{ role: 'host', unit: 'science' }] });

  test.each<[string, Actor, CaseRelation | null]>([
    ['the clerk who did, in another office now', gone(people.clerk), 'clerk'],
    ['a dean who did not', gone(people.dean), null],
    ['the clerk while the office is theirs', people.clerk, 'clerk'],
  ])('%s', (_, actor, relation) => {
    const view = caseView(carried().events, { actor, unitPath: UNIT_PATH });
    expect(view?.relation ?? null).toBe(relation);
    expect(view?.dossier ?? null).toBeNull();
    if (relation === 'clerk') expect(view?.escalations).toHaveLength(1);
  });

  test('and asks nothing of it', () => {
    const play = carried();
    const actor = gone(people.clerk);
    expect(caseView(play.events, { actor, unitPath: UNIT_PATH })?.actions).toEqual([]);
    for (const command of [TAKE, { type: 'EscalateCase', to: 'president', reason: 'x' }] as const)
      expect(play.refusal(command, actor)).toBe('forbidden access.forbidden');
  });

  test('both, where it was done in another’s place', () => {
    const play = new PlayedCase().routed('T2');
    const delegate: Actor = { ...people.otherHost, roles: people.dean.roles, onBehalfOf: people.dean.id };
    play.do({ type: 'EscalateCase', to: 'executive', reason: 'x' }, delegate);
    for (const actor of [gone(people.dean), gone(people.otherHost)])
      expect(caseView(play.events, { actor, unitPath: UNIT_PATH })?.relation).toBe('clerk');
  });
});

function forbidden(code: string): string {
  return `forbidden ${code}`;
}

function taken(): PlayedCase {
  const play = new PlayedCase().routed('T2');
  play.do(TAKE, people.officer);
  return play;
}

function approvedBy(step: StepName): PlayedCase {
  return new PlayedCase().routed('T2').approved(step);
}

/** By the clerk, to a step above the department. */
function carried(step: StepName = 'executive'): PlayedCase {
  const play = new PlayedCase().routed(step === 'office' ? 'T1' : 'T2');
  play.do({ type: 'EscalateCase', to: step, reason: '三日' }, people.clerk);
  return play;
}

function carriedOn(play: PlayedCase): PlayedCase {
  play.do({ type: 'EscalateCase', to: 'president', reason: 'x' }, people.officer);
  return play;
}
