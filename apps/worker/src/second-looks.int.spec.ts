// The lot falls after the decision, once, and of what is not drawn nothing is written.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ChangeCase, isDrawn, type CaseCommand, type CaseEvent } from '#cases';
import type { Sender } from '#commands';
import { prepareProjections, type RecordedEvent } from '#event-store';
import type { Actor, CaseId } from '#kernel';
import { HouseMarks, VaultKey } from '#vault';
import { projections } from './projections.js';
import { drawSecondLookWhenDecisionIsMade, type Lots } from './reactions/draw-second-look-when-decision-is-made.js';
import {
  actor,
  foundUniversity,
  happened,
  openDesk,
  sentBy,
  submitCase,
  testHouse,
  type Desk,
  type TestHouse,
} from './testing.js';

let house: TestHouse;
let desk: Desk;
const [machine, officer] = [actor('machine'), actor('person', 'officer')];

beforeAll(async () => {
  house = await testHouse();
  desk = await openDesk(house);
  await foundUniversity(desk.commands);
  // Who decides is asked for in read models: their tables are there, and nothing is in them.
  await prepareProjections(desk.database, projections);
});
afterAll(async () => {
  await desk.close();
  await house.close();
});

async function decided(tier: 'T0' | 'T2'): Promise<{ caseId: CaseId; decision: CaseEvent }> {
  const caseId = await submitCase(desk.commands);
  const give = (who: Actor, permission: Sender['permission'], command: CaseCommand) =>
    desk.commands.send(new ChangeCase(caseId, command), sentBy(who, permission));
  await give(machine, 'case.check', { type: 'RequestChecks', round: 1 });
  for (const { data } of await happened(desk.log, caseId, 'CheckRequested'))
    await give(machine, 'case.check', {
      ...{ type: 'RecordCheck', checkId: data.checkId, result: 'clear', findings: [], hits: [], details: {} },
      ...{ workings: [], engine: 'test-1', lists: {} },
    });
  await give(machine, 'case.check', { type: 'ProposeTier', round: 1, tier, factors: [] });
  await give(officer, 'tier.assign', { type: 'AssignTier', tier, reason: 'x' });
  const decider = tier === 'T0' ? actor('person', 'officer') : actor('person', 'dean');
  await give(decider, 'case.decide', {
    ...{ type: 'DecideStep', stepId: tier === 'T0' ? 'r1-office' : 'r1-department', outcome: 'licence-required' },
    ...{ reason: 'x', conditions: [], grounds: [], returnTo: 'host', evidenceHash: null },
  });
  const [decision] = await happened(desk.log, caseId, 'LicenceRequired');
  if (!decision) throw new Error('not decided');
  return { caseId, decision };
}

const reacts = (lots: Lots, decision: CaseEvent) =>
  drawSecondLookWhenDecisionIsMade(desk.commands, lots).handle(decision as unknown as RecordedEvent);
const drawn = (caseId: CaseId) => happened(desk.log, caseId, 'SecondLookDrawn');

test('a decision is drawn once, however often it is told, and under a higher tier never', async () => {
  const asked: string[][] = [];
  const lots = (mark: string): Lots => ({
    of: (...about) => {
      asked.push(about);
      return mark;
    },
  });
  const { caseId, decision } = await decided('T0');
  await reacts(lots('f'.repeat(64)), decision);
  expect(await drawn(caseId)).toEqual([]);
  await reacts(lots('0'.repeat(64)), decision);
  await reacts(lots('0'.repeat(64)), decision);
  expect(await drawn(caseId)).toMatchObject([
    {
      actor: { kind: 'machine', id: 'draw-second-look-when-decision-is-made' },
      data: { decision: decision.id, outcome: 'licence-required', tier: 'T0' },
    },
  ]);
  expect(asked).toEqual(Array.from({ length: 3 }, () => [decision.institution, decision.id]));
  const high = await decided('T2');
  await reacts(lots('0'.repeat(64)), high.decision);
  expect(await drawn(high.caseId)).toEqual([]);
});

test('the house’s key alone says which: the same key the same, another key others', () => {
  const falls = (byte: number) => {
    const lots = new HouseMarks(new VaultKey(new Uint8Array(32).fill(byte)), 'second-looks');
    return Array.from({ length: 2_000 }, (_, index) => isDrawn(lots.of('keyaki', `decision-${index}`)));
  };
  expect(falls(1)).toEqual(falls(1));
  expect(falls(1)).not.toEqual(falls(2));
  expect(falls(1).filter(Boolean).length).toBeGreaterThan(50);
  expect(falls(1).filter(Boolean).length).toBeLessThan(150);
});
