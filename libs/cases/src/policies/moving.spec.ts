// A running case on its way to another policy: what each state makes of it, and that nothing decided is lost silently.
import { describe, expect, test } from '@jest/globals';
import { currentPolicy, SHIPPED_POLICIES, type Policy } from '#policy';
import type { CaseCommand } from '../case-command.js';
import { BoardCase, byCommittee, policyWith } from '../decisions/board/testing.js';
import { history } from '../views/history.js';
import { exampleDossier, HIT, people, PlayedCase } from '../testing.js';
import { inputsOf, learnedDraft, rulesIn, stricter, twelveMonths } from './testing.js';

const SAME = SHIPPED_POLICIES[1] ?? currentPolicy;
const STRICTER = learnedDraft('2027-stricter', stricter);
const TWELVE = learnedDraft('2027-twelve', twelveMonths);
/** T2 goes on to the executive, and T3 to the office only. */
const OTHER_ROUTES = learnedDraft('2027-routes', (document) => {
  for (const { when, then } of rulesIn(document, 'route')) {
    if (String(when['tier']).includes('T2')) then['steps'] = ['department', 'office', 'executive'];
    if (String(when['tier']).includes('T3')) then['steps'] = ['department', 'office'];
  }
});
/** The executive's step is the president's to decide. */
const OTHER_ROLES = learnedDraft('2027-roles', (document) => {
  for (const { when, then } of rulesIn(document, 'deciders'))
    if (String(when['step']).includes('executive')) then['role'] = 'president';
});
/** Where no controlled technology is provided, residency and Specific Category are not looked at. */
const FEWER_CHECKS = learnedDraft('2027-checks', (document) => {
  inputsOf(document, 'checks').push('technologyGate');
  for (const { when, then } of rulesIn(document, 'checks'))
    if (then['check'] === 'residency' || then['check'] === 'specific-category')
      when['technologyGate'] = '"yes", "unknown", "unanswered"';
});

const reason = '規程改正のため';

function moved(play: PlayedCase, to: Policy, actor = people.officer): string[] {
  play.inForce = to;
  return play.do({ type: 'MoveToPolicy', to: to.version, reason }, actor).map(({ type, data }) => {
    const { check, steps } = data as { check?: string; steps?: { stepId: string; role: string }[] };
    return [type, check, steps?.map(({ stepId, role }) => `${stepId}:${role}`).join(' ')].filter(Boolean).join(' ');
  });
}

/** Nothing controlled is provided. */
function harmless(): PlayedCase {
  const play = new PlayedCase();
  play.inForce = FEWER_CHECKS;
  const dossier = exampleDossier();
  const { laboratory, topic } = dossier.host.technology ?? {};
  dossier.host.technology = { laboratory, topic, gate: 'no', publicOnly: 'no' } as typeof dossier.host.technology;
  return play.declared().submitted(dossier);
}

const routed = (tier: 'T2' | 'T3' = 'T3') => new PlayedCase().routed(tier);
const again = (...checks: string[]) => checks.map((check) => `CheckRequested ${check}`);

describe('moving', () => {
  test.each<[string, () => PlayedCase, Policy, string[]]>([
    ['a draft', () => new PlayedCase().opened(), STRICTER, []],
    ['while checks run, none of whose rules differ', () => new PlayedCase().submitted(), STRICTER, []],
    [
      'while checks run, one of which rests on another figure',
      () => new PlayedCase().submitted(),
      TWELVE,
      again('residency'),
    ],
    ['with that check done', () => new PlayedCase().checked(), TWELVE, again('residency')],
    ['in review, to the same words', () => routed(), SAME, []],
    [
      'in review, to a longer route',
      () => routed('T2'),
      OTHER_ROUTES,
      ['RouteOpened r1-department:dean r1-office:officer r1-executive:executive'],
    ],
    [
      'in review, to a shorter route',
      () => routed(),
      OTHER_ROUTES,
      ['RouteOpened r1-department:dean r1-office:officer'],
    ],
    [
      'in review, with steps decided that the route has no more',
      () => routed().approved('department', 'office'),
      OTHER_ROUTES,
      // Somebody who was to decide still does.
      [],
    ],
    [
      'in review, to another role',
      () => routed().approved('department'),
      OTHER_ROLES,
      ['RouteOpened r1-department:dean r1-office:officer r1.2-executive:president'],
    ],
    [
      'in review, with a check to be made again',
      () => routed().approved('department'),
      TWELVE,
      again('completeness', 'residency', 'specific-category', 'list-screening'),
    ],
    [
      'in review, on from a version that kept a board only because nobody else was left',
      () => {
        const play = new BoardCase(policyWith('moved-board', byCommittee(2))).atTheBoard();
        moved(play, OTHER_ROUTES);
        return play;
      },
      SAME,
      ['RouteOpened r1-department:dean r1-office:officer r1.2-executive:executive'],
    ],
    ['to a policy that asks for no other check here', () => routed(), FEWER_CHECKS, []],
    [
      'while checks run, to a policy that asks for more',
      harmless,
      currentPolicy,
      again('residency', 'specific-category'),
    ],
  ])('%s', (_what, play, to, consequences) => {
    const playing = play();
    expect(moved(playing, to)).toEqual(['PolicyMoved', ...consequences]);
    expect(playing.state.policy).toBe(to.version);
  });

  test('twice is moving once', () => {
    const play = routed();
    moved(play, STRICTER);
    expect(moved(play, STRICTER)).toEqual([]);
  });

  test('keeps what was decided where its checks stay', () => {
    const play = routed('T2').approved('department');
    moved(play, OTHER_ROUTES);
    expect(play.state.steps.map(({ step, outcome }) => [step, outcome])).toEqual([
      ...[
        ['department', 'approved'],
        ['office', null],
        ['executive', null],
      ],
    ]);
    play.approved('office', 'executive');
    expect(play.state).toMatchObject({ state: 'approved', released: true });
  });

  test('begins a round where a check is made again, and the history keeps the one before', () => {
    const play = routed().approved('department');
    moved(play, TWELVE);
    expect(play.state).toMatchObject({
      state: 'screening',
      round: 2,
      steps: [],
      proposal: null,
      policy: TWELVE.version,
    });
    expect(play.state.checks.map(({ status }) => status)).toEqual(['requested', 'requested', 'requested', 'requested']);
    const told = history(play.events, 'dean').map(({ sentence }) => sentence.en);
    expect(told).toContain('Approved at the step “department”.');
    expect(told).toContain(`Moved the case from policy version ${currentPolicy.version} to 2027-twelve.`);
    play.checked().proposed('T2').routed('T2').approved('department', 'office');
    expect(play.state.state).toBe('approved');
  });

  test('ends a proposal that rested on the policy before, and keeps verdicts', () => {
    const play = new PlayedCase().checked([HIT]).judged('false-positive').proposed();
    moved(play, STRICTER);
    expect(play.state).toMatchObject({ proposal: null, state: 'screening', round: 1 });
    expect(play.state.hits.map(({ verdict }) => verdict)).toEqual(['false-positive']);
  });

  test('lets a late answer to a check that is made again count for nothing', () => {
    const play = new PlayedCase().submitted();
    const late = play.state.checks.find(({ check }) => check === 'residency')?.checkId ?? '';
    moved(play, TWELVE);
    const answer: CaseCommand = {
      ...{ type: 'RecordCheck', checkId: late, result: 'clear', findings: [], hits: [], details: {} },
      ...{ workings: [], engine: 'x', lists: {} },
    };
    expect(play.ask(answer, people.machine)).toEqual([]);
    play.answered('residency');
    expect(play.state.checks.filter(({ check }) => check === 'residency')).toMatchObject([{ status: 'done' }]);
  });

  test('by who shortens a route is no way to let the case through at last', () => {
    const play = routed();
    moved(play, OTHER_ROUTES, people.officer);
    play.approved('department');
    expect(play.refusal(play.decision('office'), people.officer)).toBe(
      'forbidden case.lowered_tier_may_not_approve_last',
    );
    expect(play.refusal(play.decision('office'), people.thirdOfficer)).toBeNull();
  });
});

test.each<[string, () => PlayedCase, Policy, string]>([
  ['to a version that is not in force', () => routed(), STRICTER, 'conflict policy.not_in_force'],
  ['after the end', () => new PlayedCase().ended(), SAME, 'conflict case.wrong_state'],
  ['while it is held', () => held(), SAME, 'conflict case.held'],
])('is refused %s', (_what, play, to, refusal) => {
  const playing = play();
  playing.inForce = to === SAME ? SAME : currentPolicy;
  expect(playing.refusal({ type: 'MoveToPolicy', to: to.version, reason }, people.officer)).toBe(refusal);
});

test.each([
  ['the host', people.host, 'forbidden access.forbidden'],
  ['a dean', people.dean, 'forbidden access.forbidden'],
  ['an officer who is the host', { ...people.officer, id: people.host.id }, 'forbidden case.party_may_not'],
])('is not for %s', (_who, actor, refusal) => {
  const play = routed();
  play.inForce = SAME;
  expect(play.refusal({ type: 'MoveToPolicy', to: SAME.version, reason }, actor)).toBe(refusal);
});

test('needs a reason', () => {
  const play = routed();
  play.inForce = SAME;
  expect(play.refusal({ type: 'MoveToPolicy', to: SAME.version, reason: ' ' }, people.officer)).toBe(
    'invalid text.missing',
  );
});

function held(): PlayedCase {
  const play = routed();
  play.do({ type: 'HoldCase', reason }, people.officer);
  return play;
}
