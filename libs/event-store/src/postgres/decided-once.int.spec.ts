// The second lock behind a stream's version: an id of a step is decided once and for ever (docs/decisions/0025-grammar.md).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database } from '#database';
import { RandomIds } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { EventLog } from '../event-log.js';
import { exampleCircumstances, MemorySealer } from '../testing.js';
import { PostgresEventStore } from './postgres-event-store.js';

let db: TestDatabase;
let worker: Database;
let store: PostgresEventStore;
let log: EventLog;
const circumstances = exampleCircumstances();

beforeAll(async () => {
  db = await testDatabase();
  worker = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  store = new PostgresEventStore(worker);
  log = new EventLog(store, new MemorySealer(), new RandomIds(), 'test');
});
afterAll(async () => {
  await store.close();
  await worker.close();
  await db.drop();
});

describe('a step is decided once, whoever appends', () => {
  const decided = (type: string, data: object) => [{ type, data: data as never }];
  const APPROVED = decided('StepApproved', { conditional: false, evidenceHash: 'a', stepId: 'r1-office' });
  let decisions = 0;
  test.each<[string, string, ReturnType<typeof decided>, boolean]>([
    ['the same step', 'case-decided', APPROVED, false],
    ['the same step otherwise', 'case-decided', decided('StepRejected', { stepId: 'r1-office', grounds: [] }), false],
    [
      'the same step by a return from it',
      'case-decided',
      decided('StepReturned', { from: 'r1-office', to: 'r1-x' }),
      false,
    ],
    ['the same step, asked again', 'case-decided', decided('StepApproved', { stepId: 'r1.2-office' }), true],
    ['another seat of it', 'case-decided', decided('StepApproved', { stepId: 'r1-office@2' }), true],
    ['another step', 'case-decided', decided('StepApproved', { stepId: 'r1-executive' }), true],
    ['the same step of another case', 'case-other', APPROVED, true],
    ['a condition on the same step', 'case-decided', decided('ConditionImposed', { stepId: 'r1-office' }), true],
  ])('%s', async (_, stream, said, isTaken) => {
    // Each on streams of its own, so that no test rests on another.
    decisions += 1;
    const [first, second] = [`case-decided-${decisions}`, `${stream}-${decisions}`];
    await log.append(first, 'none', APPROVED, circumstances);
    const again = log.append(second, first === second ? 0 : 'none', said, circumstances);
    await (isTaken ? expect(again).resolves.toBeDefined() : expect(again).rejects.toMatchObject({ code: '23505' }));
  });
});
