// The dean of another unit, whom a route names because their unit answers for the topic: who reads the case when, who decides it, and who does not.
import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import { may, relationTo } from '../decisions/who-may.js';
import { exampleDossier, HIT, people, UNIT_PATH } from '../testing.js';
import { actionsFor } from '../views/actions.js';
import { caseView } from '../views/case-view.js';
import { openedCase } from '../views/opened-case.js';
import { routeAhead } from '../views/route/route-ahead.js';
import {
  HOST_SEAT,
  thirdDean,
  TopicCase,
  topicClerk,
  topicDean,
  topicHost,
  topicPolicy,
  TOPIC_SEAT,
} from './testing.js';

const [HOST, TOPIC] = ['r1-department@1', 'r1-department@2'];
const decision = (play: TopicCase, stepId: string, change: object = {}) => ({
  ...play.decision('department', change),
  stepId,
});
const relation = ({ state, unitPaths }: TopicCase, actor: Actor) => relationTo(actor, state, UNIT_PATH, unitPaths);
const routed = (tier: 'T1' | 'T2' | 'T3' = 'T2'): TopicCase => new TopicCase().routed(tier);
const bothApproved = (play: TopicCase): TopicCase => {
  play.do(decision(play, HOST), people.dean);
  play.do(decision(play, TOPIC), topicDean);
  return play;
};
const sentBack = (play: TopicCase): TopicCase => {
  play.do(decision(play, HOST, { outcome: 'return' }), people.dean);
  play.do({ type: 'SubmitCase', dossier: exampleDossier(), answer: 'x', corrected: false }, people.host);
  return play;
};
const decidedThenSentBack = (): TopicCase => {
  const play = routed();
  play.do(decision(play, TOPIC), topicDean);
  return sentBack(play);
};

describe('of the unit that answers for the topic', () => {
  test.each<[string, TopicCase, Actor, string | null]>([
    ['the dean reads nothing of a draft', new TopicCase().declared(), topicDean, null],
    ['nor while it is screened', new TopicCase().proposed('T2'), topicDean, null],
    ['from the opening of the route on as a dean', routed(), topicDean, 'dean'],
    [
      'so does whoever holds that role above it',
      new TopicCase(undefined, { medicine: ['medicine', 'hospital'] }).routed('T2'),
      { ...topicDean, roles: [{ role: 'dean', unit: 'hospital' }] },
      'dean',
    ],
    ['a clerk reads nothing', routed(), topicClerk, null],
    ['nor does anybody who hosts there', routed(), topicHost, null],
    ['a dean of a third unit reads nothing', routed(), thirdDean, null],
    ['a dean reads on when it is decided', bothApproved(routed('T1')), topicDean, 'dean'],
    ['and no more in a round without a route', sentBack(routed()), topicDean, null],
    ['but for who decided it: they see what became of it', decidedThenSentBack(), topicDean, 'clerk'],
    ['the host stays the host', routed(), { ...topicDean, id: people.host.id }, 'host'],
  ])('%s', (_, play, actor, expected) => {
    expect(relation(play, actor)).toBe(expected);
    const view = caseView(play.events, { actor, unitPath: UNIT_PATH, unitPaths: play.unitPaths });
    expect(view?.relation ?? null).toBe(expected);
    expect(may('case.read', actor, play.state, UNIT_PATH, play.unitPaths)).toBe(expected !== null);
  });

  test('a dean above it who has decided is told nothing that is a clerk’s', () => {
    const play = new TopicCase(undefined, { medicine: ['medicine', 'hospital'] }).routed('T2');
    const above: Actor = { ...topicDean, roles: [{ role: 'dean', unit: 'hospital' }] };
    play.do(decision(play, TOPIC), above);
    const offered = actionsFor(above, play.state, UNIT_PATH, { unitPaths: play.unitPaths });
    expect(offered.map(({ action }) => action)).not.toContain('amend');
  });

  test('a dean may what a dean of the case may, and no more', () => {
    const play = routed();
    const allowed = (actor: Actor) =>
      actionsFor(actor, play.state, UNIT_PATH, { unitPaths: play.unitPaths }).flatMap(
        ({ action, allowed: is, stepId }) => (is ? [stepId ? `${action} ${stepId}` : action] : []),
      );
    expect(allowed(topicDean)).toEqual(allowed(people.dean).map((each) => each.replace(HOST, TOPIC)));
    expect(allowed(topicDean)).toContain(`decide ${TOPIC}`);
    expect([allowed(topicClerk), allowed(thirdDean)]).toEqual([[], []]);
  });
});

describe('the step of another unit is decided', () => {
  test('by its dean, in their own seat and no other', () => {
    const play = routed();
    expect(play.state.steps.map(({ stepId, unit, of }) => [stepId, unit, of])).toEqual([
      [HOST, 'mechanical', undefined],
      [TOPIC, 'medicine', 'topic'],
      ['r1-office', null, undefined],
    ]);
    expect(play.refusal(decision(play, HOST), topicDean)).toBe('forbidden step.not_yours');
    expect(play.refusal(decision(play, TOPIC), people.dean)).toBe('forbidden step.not_yours');
    expect(play.refusal(decision(play, TOPIC), thirdDean)).toBe('hidden access.not_found');
    expect(play.refusal(decision(play, TOPIC), topicClerk)).toBe('hidden access.not_found');
    expect(bothApproved(play).approved('office').state.state).toBe('approved');
  });

  test('by nobody before the route is open', () => {
    const play = new TopicCase().proposed('T2');
    expect(play.refusal(decision(play, TOPIC), topicDean)).toBe('hidden access.not_found');
  });

  test.each<[string, (play: TopicCase) => void, Actor, string]>([
    [
      'whoever said that they stand too near',
      (play) => play.do({ type: 'DeclareInterest', person: topicDean.id, kind: 'relative', reason: 'x' }, topicDean),
      topicDean,
      'forbidden case.relative_may_not_decide',
    ],
    [
      'whom the host named',
      (play) => play.do({ type: 'DeclareInterest', person: topicDean.id, kind: 'other', reason: 'x' }, people.host),
      topicDean,
      'forbidden case.interested_may_not_decide',
    ],
    [
      'a member of the laboratory',
      (play) => (play.bonds = { delegations: [], laboratory: [topicDean.id] }),
      topicDean,
      'forbidden case.laboratory_may_not_decide',
    ],
    [
      'a delegate of the host',
      (play) => (play.bonds = { delegations: [{ principal: people.host.id, delegate: topicDean.id }], laboratory: [] }),
      topicDean,
      'forbidden case.delegate_may_not_decide',
    ],
    [
      'the host in the dean’s place',
      () => undefined,
      { ...topicDean, id: people.host.id, onBehalfOf: topicDean.id },
      'forbidden case.host_may_not_decide',
    ],
    [
      'who has voted in the other seat',
      (play) => play.do(decision(play, HOST), { ...topicDean, roles: people.dean.roles }),
      topicDean,
      'forbidden case.second_seat',
    ],
  ])('never by %s', (_, before, actor, refused) => {
    const play = routed('T3');
    before(play);
    expect(play.refusal(decision(play, TOPIC), actor)).toBe(refused);
  });

  test('by whoever stands in for its dean', () => {
    const play = routed();
    const deputy: Actor = { ...topicDean, id: 'deputy', onBehalfOf: topicDean.id };
    expect(relation(play, deputy)).toBe('dean');
    play.do(decision(play, TOPIC), deputy);
    expect(play.state.reviewers).toEqual(['deputy', topicDean.id]);
    play.do({ type: 'ConfirmAfterwards', stepId: TOPIC, remark: null }, topicDean);
  });

  test('and never last by whoever dismissed a hit', () => {
    const both: Actor = { ...topicDean, id: 'both', roles: [...topicDean.roles, ...people.officer.roles] };
    const last = topicPolicy('topic-last', { step: 'executive', seats: [TOPIC_SEAT] });
    const play = new TopicCase(last).checked([HIT]);
    play.do({ type: 'AdjudicateHit', hitId: HIT.hitId, verdict: 'false-positive', reason: 'x' }, both);
    play.routed('T3').approved('department', 'office');
    const refused = play.refusal(play.decision('executive'), both);
    expect(refused).toBe('forbidden case.dismissed_hit_may_not_approve_last');
    play.do(play.decision('executive'), topicDean);
    expect(play.state.state).toBe('approved');
  });
});

describe('a route', () => {
  const steps = ({ state }: TopicCase) =>
    state.steps.map(({ stepId, unit }) => `${stepId.replace(/^r[\d.]+-/, '')} ${unit ?? '-'}`);
  const ahead = ({ state, events }: TopicCase) => routeAhead(state, openedCase(events), 'officer');

  test('names the unit in advance, and says where no rule does', () => {
    const told = (play: TopicCase) => [ahead(play)?.topic, ahead(play)?.steps.length];
    const own = () => new TopicCase(topicPolicy('topic-elsewhere', { row: '9' }));
    expect(told(new TopicCase().proposed('T1'))).toEqual(['named', 2]);
    expect(told(routed('T1'))).toEqual(['named', 2]);
    expect([told(own().proposed('T1')), told(own().routed('T1'))]).toEqual([
      ['own', 1],
      ['own', 1],
    ]);
    const none = new TopicCase(topicPolicy('topic-unasked', { seats: [HOST_SEAT] }));
    expect(told(none.routed('T1'))).toEqual([null, 1]);
  });

  test('opens under no unit that the university has not', () => {
    const assign: CaseCommand = { type: 'AssignTier', tier: 'T2', reason: 'x' };
    const play = new TopicCase(undefined, { medicine: [] }).proposed('T2');
    expect(play.refusal(assign, people.officer)).toBe('conflict route.no_such_unit');
    expect(isTextKey('route.no_such_unit')).toBe(true);
    play.unitPaths = { medicine: ['hospital'] };
    expect(play.refusal(assign, people.officer)).toBeNull();
  });

  test('is carried higher by time without a step of such a unit', () => {
    const open = new TopicCase(topicPolicy('topic-above', { step: 'executive', seats: [TOPIC_SEAT] }), {
      medicine: [],
    });
    open.routed('T2').approved('department');
    const late: CaseCommand = {
      type: 'EscalateOverdue',
      turnId: 'r1-office',
      to: 'executive',
      dueAt: '2026-11-23T00:00:00.000Z',
    };
    expect(open.ask(late, people.machine).map(({ type }) => type)).toEqual(['CaseEscalated']);
    open.unitPaths = {};
    expect(open.ask(late, people.machine).map(({ type }) => type)).toEqual(['CaseEscalated', 'RouteOpened']);
    open.do(late, people.machine);
    expect(steps(open)).toEqual(['department mechanical', 'office -', 'executive medicine']);
    expect(relation(open, topicDean)).toBe('dean');
  });

  test('is that of another unit after a move, where nobody has decided; who decided stays', () => {
    const law = topicPolicy('topic-law', { unit: 'law' });
    const moved = (play: TopicCase): TopicCase => {
      play.inForce = law;
      play.do({ type: 'MoveToPolicy', to: law.version, reason: 'x' }, people.officer);
      return play;
    };
    expect(steps(moved(routed('T1')))).toEqual(['department@1 mechanical', 'department@2 law']);
    const voted = routed('T1');
    voted.do(decision(voted, TOPIC), topicDean);
    expect(steps(moved(voted))).toEqual(['department@1 mechanical', 'department@2 medicine']);
  });

  test('asked again asks the same unit', () => {
    const play = bothApproved(routed());
    play.do({ ...play.decision('office', { outcome: 'return', returnTo: 'department' }) }, people.officer);
    expect(play.state.steps.slice(0, 2).map(({ stepId, unit, of }) => [stepId, unit, of])).toEqual([
      ['r1.2-department@1', 'mechanical', undefined],
      ['r1.2-department@2', 'medicine', 'topic'],
    ]);
  });
});
