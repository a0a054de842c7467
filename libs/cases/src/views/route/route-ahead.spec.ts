// 誰に回るか: shown from the submission on, never betraying a hit, and who is left to decide.
import { describe, expect, test } from '@jest/globals';
import type { Tier } from '#policy';
import { isTextKey } from '#catalogue';
import type { Case } from '../../case.js';
import type { CaseRelation } from '../../decisions/who-may.js';
import { PlayedPartnership } from '../../kinds/testing.js';
import { exampleDossier, HIT, people, PlayedCase } from '../../testing.js';
import { openedCase } from '../opened-case.js';
import { isKeptFrom, routeAhead } from './route-ahead.js';

const STAFF = ['host', 'clerk', 'dean', 'officer', 'executive', 'president', 'inspector'] as const;
const ahead = ({ state, events }: PlayedCase, relation: CaseRelation) =>
  routeAhead(state, openedCase(events), relation);
const told = (play: PlayedCase, relation: CaseRelation) => {
  const route = ahead(play, relation);
  return route && [route.basis, route.tier, ...route.steps.map(({ stepId }) => stepId)];
};

const returned = (): PlayedCase => {
  const play = new PlayedCase().routed('T2');
  play.do(play.decision('department', { outcome: 'return', reason: '?' }), people.dean);
  return play;
};
const escalated = (): PlayedCase => {
  const play = new PlayedCase().checked();
  play.do({ type: 'EscalateCase', to: 'president', reason: 'x' }, people.clerk);
  return play;
};
/** Of what only is public anyway, so that every factor is of the lowest tier. */
const light = (): PlayedCase => {
  const dossier = exampleDossier();
  Object.assign(dossier.host.technology!, { gate: 'no', controlListRow: '', publicOnly: 'yes' });
  return new PlayedCase().declared().submitted(dossier);
};
const ALL = ['r1-department', 'r1-office', 'r1-executive'];

describe('the route ahead', () => {
  test.each<[string, PlayedCase, CaseRelation, unknown[] | null]>([
    ['of a draft is none', new PlayedCase().declared(), 'host', null],
    ['of a submission is that of what is known', new PlayedCase().submitted(), 'host', ['expected', 'T3', ...ALL]],
    ['is the proposal’s for the office', new PlayedCase().proposed('T1'), 'officer', ['proposed', 'T1', ALL[0]]],
    ['is not the proposal’s for others', new PlayedCase().proposed('T1'), 'dean', ['expected', 'T3', ...ALL]],
    ['reaches to where it was carried', escalated(), 'clerk', ['expected', 'T3', ...ALL, 'r1-president']],
    ['is the route once it is open', new PlayedCase().routed('T1'), 'host', ['settled', 'T1', ALL[0]]],
    ['is never the applicant’s', new PlayedCase().routed('T1'), 'applicant', null],
    ['of what lies with the host is none', returned(), 'host', null],
    ['of what is over is none', new PlayedCase().ended(), 'officer', null],
  ])('%s', (_, play, relation, route) => {
    expect(told(play, relation)).toEqual(route);
  });

  test.each(STAFF.filter((relation) => relation !== 'officer'))('tells the %s of no hit', (relation) => {
    const without = ahead(new PlayedCase().proposed('T2'), relation);
    const hit = new PlayedCase().checked([HIT]);
    expect(ahead(hit, relation)).toEqual(without);
    expect(ahead(hit.judged('true-match').proposed('T4'), relation)).toEqual(without);
  });

  test('says that the tier is not settled, and what else would change it', () => {
    const codes = (play: PlayedCase) => ahead(play, 'host')?.mayChange.length;
    expect([codes(new PlayedCase().submitted()), codes(new PlayedCase().checked())]).toEqual([4, 3]);
    expect(ahead(new PlayedCase().checked(), 'host')?.mayChange[0]?.ja).toContain('まだ決まっていません');
    const words = ['checks', 'tier', 'raised', 'escalated', 'rerouted'].map((code) => `route.may_change.${code}`);
    expect(words.filter((key) => !isTextKey(key))).toEqual([]);
  });

  test.each<[string, PlayedCase, CaseRelation, unknown[]]>([
    ['the host', new PlayedCase().submitted(), 'host', [expect.stringMatching(/^Technology of rows 1–15/)]],
    ['the office', new PlayedCase().proposed('T1'), 'officer', []],
    ['nobody who is not shown what was found', new PlayedCase().submitted(), 'clerk', []],
    ['nobody once it is settled', new PlayedCase().routed('T3'), 'host', []],
  ])('says to %s why this tier is expected', (_, play, relation, because) => {
    expect(ahead(play, relation)?.because.map(({ en }) => en)).toEqual(because);
  });

  // What is expected supposes that no list has anything to say; it is no answer to whether one has.
  test.each<[string, PlayedCase]>([
    ['before a list was asked', light()],
    ['where nothing was found', light().checked()],
    ['while a hit is being judged', light().checked([HIT])],
  ])('of the lowest tier does not say what the lists said %s', (_, play) => {
    const { tier, because } = ahead(play, 'host')!;
    expect([tier, because.filter(({ en }) => /list/i.test(en))]).toEqual(['T0', []]);
    expect(because).not.toEqual([]);
  });

  test('of a partnership is that of its own table', () => {
    const because = ahead(new PlayedPartnership().submitted(), 'host')?.because.map(({ en }) => en) ?? [];
    expect(because).toEqual(expect.arrayContaining([expect.stringMatching(/abroad/)]));
  });

  test('names steps that today’s policy asks for besides', () => {
    const play = new PlayedCase().routed('T3');
    const short = { ...play.state, steps: play.state.steps.slice(0, 2) };
    expect(routeAhead(short, openedCase(play.events), 'officer')?.newer).toEqual(['executive']);
    expect(ahead(play, 'officer')?.newer).toEqual([]);
  });
});

describe('of whoever holds the role of a step, kept from it is', () => {
  const bonds = { delegations: [], laboratory: ['member'] };
  const approved = new PlayedCase().routed('T3').approved('department');
  const lowered = new PlayedCase().routed('T1' as Tier, 'T2');
  const last = (state: Case) => state.steps.at(-1)!;
  test.each<[string, Case, string, boolean]>([
    ['a member of the laboratory', approved.state, 'member', true],
    ['who decided another step', approved.state, people.dean.id, true],
    ['not who did not', approved.state, people.executive.id, false],
    ['who made the case look lighter, from the last step', lowered.state, people.secondOfficer.id, true],
  ])('%s', (_, state, person, isKept) => {
    expect(isKeptFrom(person, last(state), state, bonds)).toBe(isKept);
  });
});
