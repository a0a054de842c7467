// Turns as cases are played: when each is due, when its clock stands still, and how delay climbs.
import { describe, expect, test } from '@jest/globals';
import { USUAL_CALENDAR, type BusinessCalendar, type StepName, type Tier } from '#policy';
import type { Case } from '../case.js';
import type { CaseCommand } from '../case-command.js';
import { HIT, people, PlayedCase, rescreening } from '../testing.js';
import { deadlineOf, dueUnseen, dueView } from './deadline.js';
import { nextClimb, runningTurn } from './turn.js';

// Cases are played on Monday 23 November 2026 from 9:00 in Japan, which is a holiday: whatever begins then runs from Tuesday 8:30.
const TUESDAY = '2026-11-24';
/** Japan's wall clock. */
const at = (wall: string): string => new Date(`${wall.replace(' ', 'T')}:00+09:00`).toISOString();
const playAt = (): PlayedCase => new PlayedCase();
const due = (state: Case, calendar: BusinessCalendar = USUAL_CALENDAR): string | null =>
  deadlineOf(state, calendar)?.dueAt ?? null;
// 24 hours of business from Tuesday 8:30: 8:45 h on Tuesday and Wednesday, 6:30 h on Thursday.
const AFTER_24_HOURS = at('2026-11-26 15:00');

describe('a turn', () => {
  test.each<[string, PlayedCase, string | null]>([
    ['nobody’s while the host writes', playAt().opened(), null],
    ['nobody’s while the applicant declares', playAt().declared(), null],
    ['nobody’s while the machine checks', playAt().submitted(), null],
    ['the office’s once something is found', playAt().checked([HIT]), 'r1-screening'],
    ['nobody’s while the machine weighs', playAt().checked(), null],
    ['the office’s once a tier is proposed', playAt().proposed(), 'r1-screening'],
    ['the department’s once the route is open', playAt().routed('T2'), 'r1-department'],
    ['nobody’s once it is returned', returned(), null],
    ['a new one in the next round', returned().checked().routed('T2'), 'r2-department'],
    ['nobody’s while a permit of METI is needed', licensed(), null],
  ])('is %s', (_, { state }, turnId) => {
    expect(runningTurn(state)?.turnId ?? null).toBe(turnId);
    expect(due(state)).toBe(turnId && AFTER_24_HOURS);
  });

  test('stands still while the machine has the case, and goes on where it stood', () => {
    const play = playAt().checked([HIT]).judged('true-match');
    expect([runningTurn(play.state), play.state.turn?.clock.runs]).toEqual([
      null,
      [{ from: expect.any(String), to: expect.any(String) }],
    ]);
    play.proposed();
    const [first, second] = runningTurn(play.state)?.clock.runs ?? [];
    expect([first?.to, second?.to]).toEqual([expect.any(String), null]);
    expect(String(first?.from) < String(second?.from)).toBe(true);
  });

  test('goes to the next step with a clock of its own', () => {
    const play = playAt().routed('T2');
    play.do(play.decision('department'), people.dean);
    expect(runningTurn(play.state)).toMatchObject({ turnId: 'r1-office', kind: 'office', climbs: [] });
    expect(runningTurn(play.state)?.clock.runs).toEqual([{ from: play.events.at(-1)?.at, to: null }]);
  });

  test('is due by the calendar that stands, and nobody knows beyond it', () => {
    const { state } = playAt().routed('T2');
    const closed = {
      closureId: 'c',
      kind: 'outage',
      note: '',
      every: 'once',
      from: '2026-11-25',
      to: '2026-11-25',
    } as const;
    expect(due(state, { ...USUAL_CALENDAR, closures: [closed] })).toBe(at('2026-11-27 15:00'));
    const forever = { ...closed, from: '2026-11-23', to: '2100-01-01' };
    expect(due(state, { ...USUAL_CALENDAR, closures: [forever] })).toBeNull();
  });
});

describe('what is due tells nobody of a hit', () => {
  const play = (hits: (typeof HIT)[]) => playAt().checked(hits);
  test('while the case is screened', () => {
    expect(due(play([]).state)).toBeNull();
    expect(due(play([HIT]).state)).not.toBeNull();
    expect(dueUnseen(play([HIT]).state, USUAL_CALENDAR)).toBe(dueUnseen(play([]).state, USUAL_CALENDAR));
    expect(dueUnseen(play([]).state, USUAL_CALENDAR)).toBe(AFTER_24_HOURS);
    expect(dueUnseen(playAt().submitted().state, USUAL_CALENDAR)).toBeNull();
  });

  test('while the route is open', () => {
    const routed = playAt().routed('T2');
    const before = [deadlineOf(routed.state, USUAL_CALENDAR), dueUnseen(routed.state, USUAL_CALENDAR)];
    routed.do(rescreening([{ ...HIT, hitId: 'late' }]), people.machine);
    expect([deadlineOf(routed.state, USUAL_CALENDAR), dueUnseen(routed.state, USUAL_CALENDAR)]).toEqual(before);
  });
});

describe('how far off something due is', () => {
  test.each<[string, string, { isOver: boolean; days: number } | null]>([
    ['days before', '2026-11-20 18:00', { isOver: false, days: 3 }],
    ['over a weekend and a holiday', '2026-11-21 12:00', { isOver: false, days: 3 }],
    ['the day before', '2026-11-25 09:00', { isOver: false, days: 1 }],
    ['the same day', '2026-11-26 09:00', { isOver: false, days: 0 }],
    ['to the minute', '2026-11-26 15:00', { isOver: true, days: 0 }],
    ['the same evening', '2026-11-26 20:00', { isOver: true, days: 0 }],
    ['the next day', '2026-11-27 09:00', { isOver: true, days: 1 }],
    ['after a weekend', '2026-11-30 09:00', { isOver: true, days: 2 }],
    ['when nobody knows the holidays', '2051-11-30 09:00', null],
  ])('%s', (_, now, expected) => {
    expect(dueView(AFTER_24_HOURS, at(now), USUAL_CALENDAR)).toEqual(expected && { at: AFTER_24_HOURS, ...expected });
    expect(dueView(null, at(now), USUAL_CALENDAR)).toBeNull();
  });
});

describe('delay climbs', () => {
  const overdue = (turnId: string, to: StepName, dueAt = at('2026-11-01 09:00')): CaseCommand => ({
    type: 'EscalateOverdue',
    turnId,
    to,
    dueAt,
  });
  const routeOf = ({ state }: PlayedCase) => state.steps.map(({ step }) => step);

  test.each<[Tier, StepName[], StepName[][]]>([
    [
      'T1',
      ['office', 'executive', 'president'],
      [
        ['department', 'office'],
        ['department', 'office', 'executive'],
        ['department', 'office', 'executive', 'president'],
      ],
    ],
    [
      'T2',
      ['office', 'executive', 'president'],
      [
        ['department', 'office'],
        ['department', 'office', 'executive'],
        ['department', 'office', 'executive', 'president'],
      ],
    ],
    [
      'T4',
      ['office', 'executive', 'president'],
      Array(3).fill(['department', 'office', 'executive', 'president']) as StepName[][],
    ],
  ])('of the department at %s: %j', (tier, climbs, routes) => {
    const play = playAt().routed(tier);
    const seen = climbs.map((to) => {
      expect(nextClimb(runningTurn(play.state)!)).toBe(to);
      const [said] = play.do(overdue('r1-department', to), people.machine);
      expect(said).toMatchObject({ type: 'CaseEscalated', data: { to, cause: 'time', turn: 'r1-department' } });
      // Asked again, by whomever and however often, nothing more happens.
      expect(play.ask(overdue('r1-department', to), people.machine)).toEqual([]);
      return routeOf(play);
    });
    expect(seen).toEqual(routes);
    expect(nextClimb(runningTurn(play.state)!)).toBeNull();
    expect(play.state.steps.every(({ outcome }) => outcome === null)).toBe(true);
    expect(play.state.state).toBe('in-review');
    // Nothing was taken from the dean.
    expect(runningTurn(play.state)?.turnId).toBe('r1-department');
  });

  test('of the office before the tier: the executive hears of it, and the route remembers', () => {
    const play = playAt().proposed('T1');
    const said = play.do(overdue('r1-screening', 'executive'), people.machine);
    expect(said.map(({ type }) => type)).toEqual(['CaseEscalated']);
    expect(said[0]?.data).toMatchObject({ from: 'screening', to: 'executive' });
    expect(routeOf(play.routed('T1'))).toEqual(['department', 'office', 'executive']);
  });

  test('the next climb is due hours after the last, and none once somebody has acted', () => {
    const play = playAt().routed('T2');
    expect(deadlineOf(play.state, USUAL_CALENDAR)?.climb).toEqual({ to: 'office', at: AFTER_24_HOURS });
    play.do(overdue('r1-department', 'office'), people.machine);
    // It was carried on the holiday, so its eight hours are Tuesday's.
    expect(deadlineOf(play.state, USUAL_CALENDAR)).toEqual({
      dueAt: AFTER_24_HOURS,
      climb: { to: 'executive', at: at(`${TUESDAY} 16:30`) },
    });
    play.do(play.decision('department'), people.dean);
    expect(play.ask(overdue('r1-department', 'executive'), people.machine)).toEqual([]);
    expect(deadlineOf(play.state, USUAL_CALENDAR)?.climb?.to).toBe('executive');
    expect(runningTurn(play.state)?.turnId).toBe('r1-office');
  });

  test('below where a person carried the case, without taking that back', () => {
    const play = playAt().routed('T1');
    play.do({ type: 'EscalateCase', to: 'president', reason: '疑義あり' }, people.officer);
    play.do(overdue('r1-department', 'office'), people.machine);
    expect([play.state.escalatedTo, routeOf(play)]).toEqual([
      'president',
      ['department', 'office', 'executive', 'president'],
    ]);
  });

  test.each<[string, PlayedCase, CaseCommand, keyof typeof people, string | null]>([
    ['a step that is not the next', playAt().routed('T1'), overdue('r1-department', 'executive'), 'machine', null],
    [
      'a turn of an earlier round',
      returned().checked().routed('T1'),
      overdue('r1-department', 'office'),
      'machine',
      null,
    ],
    ['a case that waits for the host', returned(), overdue('r1-department', 'office'), 'machine', null],
    ['a case that waits for METI', licensed(), overdue('r1-department', 'office'), 'machine', null],
    [
      'a turn that is not due',
      playAt().routed('T1'),
      overdue('r1-department', 'office', '2027-01-01T00:00:00.000Z'),
      'machine',
      'conflict case.not_overdue',
    ],
    [
      'a person who plays the clock',
      playAt().routed('T1'),
      overdue('r1-department', 'office'),
      'officer',
      'forbidden access.forbidden',
    ],
    [
      'a dean who does',
      playAt().routed('T1'),
      overdue('r1-department', 'office'),
      'dean',
      'forbidden access.forbidden',
    ],
    ['the host', playAt().routed('T1'), overdue('r1-department', 'office'), 'host', 'forbidden access.forbidden'],
  ])('not for %s', (_, play, command, who, refusal) => {
    expect(play.refusal(command, people[who])).toBe(refusal);
    if (refusal === null) expect(play.ask(command, people[who])).toEqual([]);
  });
});

function returned(): PlayedCase {
  const play = playAt().routed('T1');
  play.do(play.decision('department', { outcome: 'return', reason: '所属は?' }), people.dean);
  return play;
}

function licensed(): PlayedCase {
  const play = playAt().routed('T1');
  play.do(play.decision('department', { outcome: 'licence-required' }), people.dean);
  return play;
}
