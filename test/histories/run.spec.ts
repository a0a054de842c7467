// The run itself must be able to say no, and to begin where another stopped: deciders with a fault planted in them are found out, and the
// histories from the middle are those that would have come there.
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { NO_BONDS } from '../../libs/cases/src/duties/bonds.js';
import { people, PlayedCase } from '../../libs/cases/src/testing.js';
import type { CaseOccurrence } from '../../libs/cases/src/case-event.js';
import { BEGINNINGS } from './moves.js';
import { begun, copyOf, runHistories } from './run.js';

const SEED = 20_261_130;
const RUNS = 2_000;

// Before a fault is planted: the cases begin as they should.
beforeAll(() => BEGINNINGS.forEach((_, index) => begun(index)));
afterEach(() => void jest.restoreAllMocks());

test.each(BEGINNINGS.map((begin, index) => [index, begin] as const))(
  'a case that begins at place %i is the one that was played, and none that goes on moves another',
  (index, begin) => {
    const [one, other] = [begun(index), begun(index)];
    if (one.state.state === 'unopened') one.opened();
    else one.do({ type: 'DeclareInterest', person: people.dean.id, kind: 'relative', reason: 'x' }, people.host);
    expect([other.events, other.state]).toEqual([begin().events, begin().state]);
  },
);

type Ask = (play: PlayedCase, ...asked: Parameters<PlayedCase['ask']>) => CaseOccurrence[];
const ask = PlayedCase.prototype.ask;
const asIt: Ask = (play, command, actor) => ask.call(play, command, actor);
/** The decider is shown another case than the one that stands. */
const shown = (play: PlayedCase, change: Partial<Pick<PlayedCase, 'state' | 'bonds' | 'members'>>) =>
  Object.assign(copyOf(play), change);
const stranger = { ...people.everything, id: '00000000-0000-4000-8000-0000000000ff' };

test.each<[fault: string, decider: Ask, says: RegExp]>([
  [
    'does not look at who decides',
    (play, command, actor) => asIt(play, command, command.type === 'DecideStep' ? stranger : actor),
    /by a maker or party|decided another step/,
  ],
  [
    'does not know that a case is held',
    (play, command, actor) => asIt(shown(play, { state: { ...play.state, held: null } }), command, actor),
    /while it is held/,
  ],
  [
    'does not know who stands near',
    (play, command, actor) =>
      asIt(shown(play, { state: { ...play.state, interests: [] }, bonds: NO_BONDS }), command, actor),
    /by who stands too near/,
  ],
  [
    'knows the laboratory of the opening alone',
    (play, command, actor) => asIt(shown(play, { members: {} }), command, actor),
    /by who stands too near|said to concern/,
  ],
  [
    'lets decisions stand on checks that a move has made anew',
    (play, command, actor) =>
      asIt(play, command, actor).map((each) =>
        each.type === 'PolicyMoved' ? { ...each, data: { ...each.data, round: play.state.round } } : each,
      ),
    /PolicyMoved: into round \d+ and not/,
  ],
  [
    'moves a case whose route it does not open anew',
    (play, command, actor) => {
      const said = asIt(play, command, actor);
      return command.type === 'MoveToPolicy' ? said.filter(({ type }) => type !== 'RouteOpened') : said;
    },
    /goes by .* and not by|leaves the executive’s step|is said to be shorter/,
  ],
  [
    'does not note who spares a decider by a move',
    (play, command, actor) =>
      asIt(play, command, actor).map((each) =>
        each.type === 'PolicyMoved' ? { ...each, data: { ...each.data, shorter: false } } : each,
      ),
    /is said to be no shorter/,
  ],
  [
    'says a decision twice',
    (play, command, actor) => asIt(play, command, actor).flatMap((each) => (isApproval(each) ? [each, each] : [each])),
    /a second time/,
  ],
])('a decider that %s is found out', (_, decider, says) => {
  jest.spyOn(PlayedCase.prototype, 'ask').mockImplementation(function (this: PlayedCase, command, actor) {
    return decider(this, command, actor);
  });
  let found: unknown = null;
  try {
    runHistories({ runs: RUNS, seed: SEED });
  } catch (error) {
    found = error;
  }
  expect(String((found as Error | null)?.cause)).toMatch(says);
});

function isApproval({ type }: CaseOccurrence): boolean {
  return type === 'StepApproved';
}

test('a run that begins in the middle plays what was left', () => {
  const [whole, first, rest] = (
    [
      [0, 90],
      [0, 60],
      [60, 30],
    ] as const
  ).map(([from, runs]) => runHistories({ runs, from, seed: SEED, block: 30 })) as [Reach, Reach, Reach];
  expect(rest.happened.size).toBeGreaterThan(0);
  expect(added(first, rest)).toEqual(Object.fromEntries(whole.happened));
});

type Reach = ReturnType<typeof runHistories>;

function added({ happened: some }: Reach, { happened: others }: Reach): Record<string, number> {
  const names = new Set([...some.keys(), ...others.keys()]);
  return Object.fromEntries([...names].map((name) => [name, (some.get(name) ?? 0) + (others.get(name) ?? 0)]));
}
