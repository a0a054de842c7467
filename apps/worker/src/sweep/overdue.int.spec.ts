// Deadlines fire from the log: once for every step above, whatever becomes of the queue, the clock or a worker.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ChangeCase, evolve, unopened, type CaseCommand, type CaseEvent } from '#cases';
import type { Sender } from '#commands';
import { SettableClock, type CaseId } from '#kernel';
import { climbOverdue } from './overdue.js';
import {
  actor,
  exampleDossier,
  foundUniversity,
  happened,
  sentBy,
  startWorker,
  submitCase,
  testHouse,
  until,
  type TestHouse,
} from '../testing.js';
import type { RunningWorker } from '../worker.js';

/** Japan's wall clock. */
const at = (wall: string): Date => new Date(`${wall.replace(' ', 'T')}:00+09:00`);
// A dean has 24 hours of business: a turn that begins on Tuesday morning is due on Thursday afternoon.
const TUESDAY = at('2026-11-24 09:00');
const FRIDAY = at('2026-11-27 09:00');
// The step above has eight more.
const MONDAY = at('2026-11-30 09:00');
const WEDNESDAY = at('2026-12-02 09:00');
const NEXT_YEAR = at('2027-06-01 09:00');

let house: TestHouse;
let clock: SettableClock;
let workers: RunningWorker[];
let one: RunningWorker;
let other: RunningWorker;

beforeEach(async () => {
  house = await testHouse();
  clock = new SettableClock(TUESDAY);
  const options = { clock, sweepEveryMs: 200 };
  workers = [await startWorker(house, options), await startWorker(house, options)];
  [one, other] = workers as [RunningWorker, RunningWorker];
  await foundUniversity(one.commands);
  await house.adoptList(one, 'Institute of Heavy Water');
});

afterEach(async () => {
  for (const worker of workers) await worker.stop();
  await house.close();
});

/** A case that waits for its dean. */
async function atTheDean(): Promise<CaseId> {
  const caseId = await submitCase(one.commands);
  await until('a tier is proposed', async () => (await happened(one.log, caseId, 'TierProposed')).length > 0);
  const assign: CaseCommand = { type: 'AssignTier', tier: 'T1', reason: 'As proposed.' };
  await one.commands.send(new ChangeCase(caseId, assign), sentBy(actor('person', 'officer'), 'tier.assign'));
  return caseId;
}

const climbs = async (caseId: CaseId) =>
  (await happened(one.log, caseId, 'CaseEscalated')).map(({ data: { to, cause } }) => `${to} by ${cause}`);
const reaches = (caseId: CaseId, count: number) =>
  until(`it has climbed ${count} times`, async () => (await climbs(caseId)).length === count);

/** The sweep of both workers at once, out of turn. */
async function sweepTwice(): Promise<void> {
  const troubles: unknown[] = [];
  const now = clock.now().toISOString();
  const sweeps = workers.map(({ commands }) => climbOverdue(house.owner, commands, (error) => troubles.push(error)));
  await Promise.all(sweeps.map((sweep) => sweep(now, async () => undefined)));
  expect(troubles).toEqual([]);
}

test('what is overdue climbs once for every step above, with the queue emptied, two workers and the clock moved', async () => {
  const caseId = await atTheDean();
  await sweepTwice();
  expect(await climbs(caseId)).toEqual([]);

  clock.set(FRIDAY);
  await Promise.all([one.jobs.empty(), sweepTwice(), sweepTwice()]);
  await reaches(caseId, 1);
  await other.jobs.empty();
  await sweepTwice();
  const again: CaseCommand = {
    type: 'EscalateOverdue',
    turnId: 'r1-department',
    to: 'office',
    dueAt: FRIDAY.toISOString(),
  };
  for (const { commands } of workers) {
    const { events } = await commands.send(new ChangeCase(caseId, again), sentBy(actor('machine'), 'case.check'));
    expect(events).toEqual([]);
  }
  expect(await climbs(caseId)).toEqual(['office by time']);

  // Back, and forth again.
  for (const moved of [TUESDAY, FRIDAY]) {
    clock.set(moved);
    await sweepTwice();
  }
  expect(await climbs(caseId)).toEqual(['office by time']);

  for (const [later, count] of [
    [MONDAY, 2],
    [WEDNESDAY, 3],
  ] as const) {
    clock.set(later);
    await reaches(caseId, count);
    await sweepTwice();
  }
  clock.set(NEXT_YEAR);
  await sweepTwice();
  expect(await climbs(caseId)).toEqual(['office by time', 'executive by time', 'president by time']);

  const events = (await one.log.read(`case-${caseId}`)) as unknown as CaseEvent[];
  const state = events.reduce(evolve, unopened);
  expect([state.state, state.steps.map(({ step, outcome }) => [step, outcome])]).toEqual([
    'in-review',
    ['department', 'office', 'executive', 'president'].map((step) => [step, null]),
  ]);
});

test('who acts in time is not overtaken, and the next step has its own time', async () => {
  const caseId = await atTheDean();
  const escalate: CaseCommand = { type: 'EscalateCase', to: 'office', reason: '疑義あり' };
  await one.commands.send(new ChangeCase(caseId, escalate), sentBy(actor('person', 'officer'), 'case.escalate'));
  clock.set(at('2026-11-26 10:00'));
  const approve: CaseCommand = {
    ...{ type: 'DecideStep', stepId: 'r1-department', outcome: 'approve', reason: 'Nothing stands against it.' },
    ...{ conditions: [], grounds: [], returnTo: 'host', evidenceHash: null },
  };
  const decided = await one.commands.send(
    new ChangeCase(caseId, approve),
    sentBy(actor('person', 'dean'), 'case.decide'),
  );
  expect(decided.events.map(({ type }) => type)).toEqual(['StepApproved']);
  clock.set(FRIDAY);
  await until('the worklist knows', async () => {
    const { rows } = await house.owner.query<{ turn: string }>('select turn from views.worklist where case_id = $1', [
      caseId,
    ]);
    return rows[0]?.turn === 'r1-office';
  });
  await sweepTwice();
  expect(await climbs(caseId)).toEqual(['office by person']);
  clock.set(WEDNESDAY);
  await reaches(caseId, 2);
  expect(await climbs(caseId)).toEqual(['office by person', 'executive by time']);
});

test('a step that waits again, because one before it was asked again, has its delay heard again', async () => {
  const caseId = await submitCase(one.commands);
  await until('a tier is proposed', async () => (await happened(one.log, caseId, 'TierProposed')).length > 0);
  const send = (command: CaseCommand, by: Sender) => one.commands.send(new ChangeCase(caseId, command), by);
  const assign: CaseCommand = { type: 'AssignTier', tier: 'T2', reason: 'As proposed.' };
  await send(assign, sentBy(actor('person', 'officer'), 'tier.assign'));
  const approve = (stepId: string): CaseCommand => ({
    ...{ type: 'DecideStep', stepId, outcome: 'approve', reason: 'Nothing stands against it.' },
    ...{ conditions: [], grounds: [], returnTo: 'host', evidenceHash: null },
  });
  const dean = actor('person', 'dean');
  await send(approve('r1-department'), sentBy(dean, 'case.decide'));
  clock.set(FRIDAY);
  await reaches(caseId, 1);

  const [opened] = await happened(one.log, caseId, 'CaseOpened');
  const [submitted] = await happened(one.log, caseId, 'CaseSubmitted');
  const before = exampleDossier();
  const dossier = exampleDossier();
  dossier.host.technology = { ...dossier.host.technology, laboratory: '計算力学講座' };
  const amend: CaseCommand = {
    type: 'AmendCase',
    from: submitted?.id ?? '',
    before,
    dossier,
    reason: '表記を直します',
  };
  const host = actor('person', 'host', opened?.data.host);
  await send(amend, sentBy(host, 'case.amend'));
  await send(approve('r1.2-department'), sentBy(dean, 'case.decide'));
  clock.set(WEDNESDAY);
  await reaches(caseId, 2);
  await sweepTwice();
  expect(await climbs(caseId)).toEqual(['executive by time', 'executive by time']);
});
