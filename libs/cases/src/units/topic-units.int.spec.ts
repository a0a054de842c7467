// The dean of another unit on a real PostgreSQL: nothing before the route opens, the case in list and queue and the decision after; and no other dean.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Checkpoints, Followers } from '#event-store';
import { directoryProjection } from '#identity';
import type { Actor } from '#kernel';
import { PATIENCE_MS } from '../../../../test/support/patience.js';
import { TEST_INSTITUTION, testHouse, type TestHouse } from '../../../commands/src/testing.js';
import { USUAL } from '../calendar/institution-calendar.js';
import type { CaseCommand } from '../case-command.js';
import type { CaseEvent } from '../case-event.js';
import { Cases, ChangeCase } from '../cases.js';
import { secondLooksProjection } from '../second-looks/second-looks.js';
import { exampleDossier, people } from '../testing.js';
import { waitingOffices } from '../turns/waiting-offices.js';
import { worklist, type WorklistView } from '../views/worklist-query.js';
import { personCardsProjection, worklistProjection } from '../worklist.js';
import { HOST_SEAT, thirdDean, TopicCase, topicClerk, topicDean, topicPolicy } from './testing.js';

const NOW = '2026-11-25T00:00:00.000Z';
const NUMBER = '2026-0501';
/** Above the unit that answers for the topic. */
const hospitalDean: Actor = { ...topicDean, id: 'outsider-4', roles: [{ role: 'dean', unit: 'hospital' }] };
const PARENTS = { engineering: null, mechanical: 'engineering', hospital: null, medicine: 'hospital', law: null };
const TREE = Object.entries(PARENTS).map(([unit, parent]) => ({ unit, name: { ja: unit, en: unit }, parent }));

let house: TestHouse;
let followers: Followers;
let cases: Cases;

beforeAll(async () => {
  house = await testHouse();
  await follow();
  cases = new Cases(house.log, house.database);
  const units = TREE.map((data) => ({ type: 'UnitAdded', data }));
  const founded = { type: 'InstitutionFounded', data: { name: { ja: '大学', en: 'U' }, demonstration: false } };
  await house.log.append(`organisation-${TEST_INSTITUTION}`, 'none', [founded, ...units], by(people.administrator));
});
afterAll(async () => {
  await followers.stop();
  await house.close();
});

async function follow(): Promise<void> {
  const projections = [worklistProjection, personCardsProjection, secondLooksProjection, directoryProjection];
  followers = new Followers(house.log, house.database, { projections, subscriptions: [] });
  await followers.start();
}

const by = (actor: Actor) => {
  const commandId = house.ids.next();
  const who: Actor = { ...actor, institution: TEST_INSTITUTION, account: null };
  return { actor: who, at: NOW, commandId, correlationId: commandId, causationId: null };
};

/** What was played, told to the log. */
async function told(play: TopicCase, number: string): Promise<string> {
  const caseId = house.ids.next();
  await seen(await toldOn(play, number, caseId));
  return caseId;
}

/** From an event of it on. */
async function toldOn(play: TopicCase, number: string, caseId: string, from = 0): Promise<string> {
  let position = '';
  for (const [version, { type, data, evidence, actor }] of play.events.entries()) {
    if (version < from) continue;
    const said = { type, data: type === 'CaseOpened' ? { ...data, number } : data, ...(evidence && { evidence }) };
    const at = version === 0 ? 'none' : version - 1;
    ({ position } = await house.log.append(`case-${caseId}`, at, [said], by({ ...people.host, ...actor, roles: [] })));
  }
  return position;
}

async function seen(position: string): Promise<void> {
  const checkpoints = new Checkpoints(house.database, house.log.store);
  expect(await checkpoints.waitFor(position, undefined, PATIENCE_MS)).toBe(true);
}

async function say(caseId: string, command: CaseCommand, actor: Actor): Promise<string> {
  const asked = new ChangeCase(caseId, command);
  asked.sentUnder({ circumstances: by(actor), expected: null });
  const { position } = await cases.execute(asked);
  await seen(position);
  return position;
}
const refused = async (...asked: Parameters<typeof say>): Promise<string> =>
  say(...asked).then(
    () => 'done',
    (error: unknown) => String((error as { code?: string }).code),
  );

async function listed(actor: Actor, view: WorklistView): Promise<boolean> {
  const query = { actor: by(actor).actor, tree: TREE, view, limit: 50, calendar: USUAL, now: NOW };
  const { items, counts } = await worklist(house.apiDatabase, query);
  expect(items.length).toBe(counts[view]);
  return items.some(({ number }) => number === NUMBER);
}
const everybody = [people.dean, topicDean, hospitalDean, thirdDean, topicClerk];
const all = (view: WorklistView): Promise<boolean[]> => Promise.all(everybody.map((actor) => listed(actor, view)));

const decide = (seat: number, change: object = {}): CaseCommand => ({
  ...{ type: 'DecideStep', stepId: `r1-department@${seat}`, outcome: 'approve', reason: 'x', conditions: [] },
  ...{ grounds: [], returnTo: 'host', evidenceHash: null, ...change },
});

test('a dean of another unit has the case from the opening of a route that names that unit', async () => {
  const caseId = await told(new TopicCase().proposed('T2'), NUMBER);
  expect([await all('all'), await all('queue')]).toEqual([
    [true, false, false, false, false],
    [false, false, false, false, false],
  ]);
  expect(await refused(caseId, decide(2), topicDean)).toBe('access.not_found');

  await say(caseId, { type: 'AssignTier', tier: 'T2', reason: 'x' }, people.officer);
  expect([await all('all'), await all('queue')]).toEqual([
    [true, true, true, false, false],
    [true, true, true, false, false],
  ]);
  expect(await waitingOffices(house.apiDatabase, TEST_INSTITUTION)).toEqual([
    { role: 'dean', unit: 'mechanical', cases: 1 },
    { role: 'dean', unit: 'medicine', cases: 1 },
  ]);
  expect(await refused(caseId, decide(2), thirdDean)).toBe('access.not_found');
  expect(await refused(caseId, decide(2), topicClerk)).toBe('access.not_found');
  expect(await refused(caseId, decide(1), topicDean)).toBe('step.not_yours');
  expect(await refused(caseId, decide(2), people.dean)).toBe('step.not_yours');

  await say(caseId, decide(2), hospitalDean);
  expect([await all('all'), await all('queue')]).toEqual([
    [true, true, true, false, false],
    [true, false, false, false, false],
  ]);
  await say(caseId, decide(1, { outcome: 'return' }), people.dean);
  expect(await all('all')).toEqual([true, true, true, false, false]);
  // In a round without a route nobody of that unit reads it but who decided in it.
  const again = { type: 'SubmitCase', dossier: exampleDossier(), answer: 'x', corrected: false } as const;
  await say(caseId, again, people.host);
  expect(await all('all')).toEqual([true, false, true, false, false]);
});

test('no route opens under a unit that the university has not', async () => {
  const nowhere = topicPolicy('topic-nowhere', { unit: 'astrology' });
  const caseId = await told(new TopicCase(nowhere, {}).proposed('T2'), '2026-0502');
  const assign: CaseCommand = { type: 'AssignTier', tier: 'T2', reason: 'x' };
  expect(await refused(caseId, assign, people.officer)).toBe('route.no_such_unit');
});

test('a laboratory lies in a unit that stands, and its dean decides beside the host’s', async () => {
  const policy = topicPolicy('laboratory-int', { row: '9', seats: [HOST_SEAT, { role: 'dean', unit: 'laboratory' }] });
  const caseId = await told(new TopicCase(policy, {}).declared(), '2026-0503');
  const { host, applicant } = exampleDossier();
  const submit = (laboratoryUnit: string): CaseCommand => ({
    ...{ type: 'SubmitCase', answer: null, corrected: false },
    dossier: { applicant, host: { ...host, technology: { ...host.technology, laboratoryUnit } } },
  });
  expect(await refused(caseId, submit('astrology'), people.host)).toBe('case.incomplete');
  await say(caseId, submit('medicine'), people.host);
  const [submitted] = (await house.log.read(`case-${caseId}`)).filter(({ type }) => type === 'CaseSubmitted');
  expect(submitted?.data).toMatchObject({ laboratoryUnit: 'medicine' });
  const rows = async (actor: Actor) => {
    const query = { actor: by(actor).actor, tree: TREE, view: 'all', limit: 50, calendar: USUAL, now: NOW } as const;
    return (await worklist(house.apiDatabase, query)).items.map(({ number }) => number);
  };
  expect(await rows(topicDean)).not.toContain('2026-0503');
});

test('who is of the laboratory in the unit that was named a moment ago decides nothing, though the worklist does not know yet', async () => {
  const policy = topicPolicy('laboratory-lag', { row: '9', seats: [HOST_SEAT, { role: 'dean', unit: 'laboratory' }] });
  const theirs = new TopicCase(policy).opened();
  const [first] = theirs.events;
  theirs.events[0] = { ...first, data: { ...first?.data, unit: 'medicine', host: topicDean.id } } as CaseEvent;
  await told(theirs, '2026-0504');
  const play = new TopicCase(policy).declared();
  const caseId = await told(play, '2026-0505');
  const known = play.events.length;

  await followers.stop();
  const dossier = exampleDossier();
  dossier.host.technology!.laboratoryUnit = 'medicine';
  play.submitted(dossier).checked().routed('T2');
  await toldOn(play, '2026-0505', caseId, known);
  const answer = await refused(caseId, decide(2), topicDean).finally(follow);
  expect(play.state.steps.map(({ stepId }) => stepId)).toContain('r1-department@2');
  expect(answer).toBe('case.laboratory_may_not_decide');
});
