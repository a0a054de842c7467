// Several seats on a real PostgreSQL: in whose queue the case is and in whose it is no more, and votes that come in the same moment.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Checkpoints, EventLog, Followers, PostgresEventStore } from '#event-store';
import type { Actor } from '#kernel';
import { PATIENCE_MS } from '../../../../../test/support/patience.js';
import { TEST_INSTITUTION, testHouse, type TestHouse } from '../../../../commands/src/testing.js';
import { USUAL } from '../../calendar/institution-calendar.js';
import type { CaseCommand } from '../../case-command.js';
import { Cases, ChangeCase } from '../../cases.js';
import { secondLooksProjection } from '../../second-looks/second-looks.js';
import { people } from '../../testing.js';
import { waitingOffices } from '../../turns/waiting-offices.js';
import { worklist } from '../../views/worklist-query.js';
import { personCardsProjection, worklistProjection } from '../../worklist.js';
import { BoardCase, byCommittee, MEMBERS, policyWith } from './testing.js';

const NOW = '2026-11-25T00:00:00.000Z';
const TREE = ['engineering', 'mechanical', 'medicine'].map((unit) => ({
  ...{ unit, name: { ja: unit, en: unit }, parent: unit === 'mechanical' ? 'engineering' : null },
}));
const [first, second, third] = MEMBERS as [Actor, Actor, Actor];
const TWO = policyWith('two-of-three', byCommittee(2));
const OFFICE = policyWith('office-or-dean', {
  ...{ step: 'office', need: 2 },
  seats: [
    { role: 'officer', unit: 'institution' },
    { role: 'officer', unit: 'institution' },
    { role: 'dean', unit: 'laboratory' },
  ],
});

let house: TestHouse;
let followers: Followers;
let checkpoints: Checkpoints;
/** Two processes: within one, writers of a stream take turns. */
let processes: Cases[];

beforeAll(async () => {
  house = await testHouse();
  checkpoints = new Checkpoints(house.database, house.log.store);
  const projections = [worklistProjection, personCardsProjection, secondLooksProjection];
  followers = new Followers(house.log, house.database, { projections, subscriptions: [] });
  await followers.start();
  processes = ['one', 'another'].map(
    (name) =>
      new Cases(new EventLog(new PostgresEventStore(house.database), house.vault, house.ids, name), house.database),
  );
});
afterAll(async () => {
  await followers.stop();
  await house.close();
});

const by = (actor: Actor) => {
  const commandId = house.ids.next();
  return { actor, at: NOW, commandId, correlationId: commandId, causationId: null };
};

/** What was played, told to the log under a number of its own. */
async function told(play: BoardCase, number: string): Promise<string> {
  const caseId = house.ids.next();
  let position = '';
  for (const [version, { type, data, evidence, actor }] of play.events.entries()) {
    const said = { type, data: type === 'CaseOpened' ? { ...data, number } : data, ...(evidence && { evidence }) };
    const who: Actor = { ...actor, institution: TEST_INSTITUTION, account: null, roles: [] };
    const at = version === 0 ? 'none' : version - 1;
    ({ position } = await house.log.append(`case-${caseId}`, at, [said], by(who)));
  }
  await seen(position);
  return caseId;
}

async function seen(position: string): Promise<void> {
  expect(await checkpoints.waitFor(position, undefined, PATIENCE_MS)).toBe(true);
}

function vote(caseId: string, seat: string, actor: Actor, { change = {}, process = 0 } = {}) {
  const command: CaseCommand = {
    ...{ type: 'DecideStep', stepId: `r1-${seat}`, outcome: 'approve', reason: 'x', conditions: [], grounds: [] },
    ...{ returnTo: 'host', evidenceHash: null, ...change },
  };
  const asked = new ChangeCase(caseId, command);
  asked.sentUnder({ circumstances: by(actor), expected: null });
  return (processes[process] as Cases).execute(asked);
}

async function queue(actor: Actor, standIns: { delegation: string; actor: Actor }[] = []): Promise<string[]> {
  const query = { actor, standIns, tree: TREE, view: 'queue', limit: 50, calendar: USUAL, now: NOW } as const;
  return (await worklist(house.apiDatabase, query)).items.map(({ number }) => number);
}

const has = async (number: string, actors: readonly Actor[]): Promise<boolean[]> =>
  Promise.all(actors.map(async (actor) => (await queue(actor)).includes(number)));

describe('the queue', () => {
  test('has a case for each member whose seat waits, and for nobody whose has not', async () => {
    const caseId = await told(new BoardCase(TWO).atTheBoard('T4'), '2026-0401');
    const asked = [first, second, third, people.officer, people.dean, people.president];
    expect(await has('2026-0401', asked)).toEqual([true, true, true, false, false, false]);
    await seen((await vote(caseId, 'executive@1', first)).position);
    expect(await has('2026-0401', asked)).toEqual([false, true, true, false, false, false]);
    const { items } = await worklist(house.apiDatabase, {
      ...{ actor: second, tree: TREE, view: 'queue', limit: 50, calendar: USUAL, now: NOW },
    });
    expect(items.find(({ number }) => number === '2026-0401')?.waitingFor).toMatchObject({
      board: { approved: 1, need: 2, waiting: 2 },
    });
    await seen((await vote(caseId, 'executive@2', second)).position);
    expect(await has('2026-0401', asked)).toEqual([false, false, false, false, false, true]);
  });

  test('has it for whoever stands in for a member, and not once that member has voted', async () => {
    const caseId = await told(new BoardCase(TWO).atTheBoard(), '2026-0402');
    const deputy: Actor = { ...people.clerk, roles: [] };
    const lent = [{ delegation: house.ids.next(), actor: { ...first, id: deputy.id, onBehalfOf: first.id } }];
    expect(await queue(deputy, lent)).toContain('2026-0402');
    await seen((await vote(caseId, 'executive@1', first)).position);
    expect(await queue(deputy, lent)).not.toContain('2026-0402');
  });

  test('has it for every holder of a seat’s role in its unit, and counts it once at each desk', async () => {
    const before = await waitingOffices(house.apiDatabase, TEST_INSTITUTION);
    await told(new BoardCase(OFFICE).routed('T3').approved('department') as BoardCase, '2026-0403');
    const asked = [people.officer, people.secondOfficer, people.otherDean, people.executive];
    expect(await has('2026-0403', asked)).toEqual([true, true, false, false]);
    const dean: Actor = { ...people.dean, id: house.ids.next() };
    expect(await queue(dean)).toContain('2026-0403');
    const counted = await waitingOffices(house.apiDatabase, TEST_INSTITUTION);
    expect(counted.filter((row) => !before.some((old) => old.role === row.role && old.cases === row.cases))).toEqual([
      { role: 'dean', unit: 'mechanical', cases: 1 },
      { role: 'officer', unit: null, cases: 1 },
    ]);
  });
});

describe('in the same moment, from two processes', () => {
  const outcome = (settled: PromiseSettledResult<{ events: readonly unknown[] }>[]) =>
    settled
      .map((each) => (each.status === 'fulfilled' ? 'voted' : String((each.reason as { code?: string }).code)))
      .toSorted();

  test('two officers at one seat: one of them has it', async () => {
    const caseId = await told(new BoardCase(OFFICE).routed('T3').approved('department') as BoardCase, '2026-0404');
    const both = [people.officer, people.secondOfficer].map((actor, process) =>
      vote(caseId, 'office@1', actor, { process }),
    );
    expect(outcome(await Promise.allSettled(both))).toEqual(['step.decided', 'voted']);
  });

  test('two officers at two seats: both have voted', async () => {
    const caseId = await told(new BoardCase(OFFICE).routed('T3').approved('department') as BoardCase, '2026-0405');
    const both = [people.officer, people.secondOfficer].map((actor, process) =>
      vote(caseId, `office@${process + 1}`, actor, { process }),
    );
    expect(outcome(await Promise.allSettled(both))).toEqual(['voted', 'voted']);
  });

  test('one officer at two seats: one voice', async () => {
    const caseId = await told(new BoardCase(OFFICE).routed('T3').approved('department') as BoardCase, '2026-0406');
    const both = [1, 2].map((seat, process) => vote(caseId, `office@${seat}`, people.officer, { process }));
    expect(outcome(await Promise.allSettled(both))).toEqual(['case.second_seat', 'voted']);
  });

  test('three of whom two are needed: two voted, and the case was let through once', async () => {
    const caseId = await told(new BoardCase(TWO).atTheBoard(), '2026-0407');
    const all = MEMBERS.map((actor, index) => vote(caseId, `executive@${index + 1}`, actor, { process: index % 2 }));
    expect(outcome(await Promise.allSettled(all))).toEqual(['case.wrong_state', 'voted', 'voted']);
    const events = await house.log.read(`case-${caseId}`);
    expect(events.filter(({ type }) => type === 'CaseApproved')).toHaveLength(1);
  });
});
