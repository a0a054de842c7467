import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database } from '#database';
import type { RecordedEvent } from '#event-store';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { openChecksProjection } from './open-checks.js';

let db: TestDatabase;
let database: Database;
beforeAll(async () => {
  db = await testDatabase();
  database = new Database({ url: db.url, applicationName: 'test', connectionsMax: 2 });
  await database.query('create schema singly; create schema at_once');
  for (const schema of SCHEMAS) {
    await database.transaction((tx) => tx.query(openChecksProjection.tables), `set local search_path = ${schema}`);
  }
});
afterAll(async () => {
  await database.close();
  await db.drop();
});

const SCHEMAS = ['singly', 'at_once'] as const;

type Step = [type: string, caseNumber: number, check?: number];

function eventOf([type, caseNumber, check = 0]: Step): RecordedEvent {
  const checkId = `check-${caseNumber}-${check}`;
  const data = {
    checkId,
    check: 'residency',
    again: ['residency'],
    attempt: check + 1,
    retryAt: '2026-12-01T00:00:00.000Z',
    person: `p-${caseNumber}`,
  };
  const [stream, at, subject] = [`case-${caseNumber}`, '2026-11-23T00:00:00.000Z', { person: `p-${caseNumber}` }];
  return { type, stream, at, institution: 'university', data, subject } as unknown as RecordedEvent;
}

/** Foreseeable steps: the same seed gives the same ones. */
function stepsOf(seed: number, count: number): Step[] {
  let state = seed;
  const upTo = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  const common = ['CaseSubmitted', 'CheckCompleted', 'CheckFailed', 'CheckFailed'];
  const kinds = [
    ...common,
    'CheckRequested',
    'CheckRequested',
    'CheckRequested',
    'CaseWithdrawn',
    'PersonErased',
    'PolicyMoved',
  ];
  let asked = 0;
  return Array.from({ length: count }, (): Step => {
    const type = kinds[upTo(kinds.length)]!;
    // A check is asked for once.
    return [type, upTo(3), type === 'CheckRequested' ? (asked += 1) : upTo(asked + 1)];
  });
}

describe('open checks', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'folded a page at a time end like those folded one by one (history %i)',
    async (seed) => {
      const events = stepsOf(seed, 60).map(eventOf);
      await database.query(
        SCHEMAS.map((schema) => `truncate ${schema}.open_checks, ${schema}.checkable_cases`).join(';'),
      );
      await database.transaction(async (tx) => {
        for (const event of events) await openChecksProjection.apply(tx, event);
      }, 'set local search_path = singly');
      await database.transaction(async (tx) => {
        for (let from = 0; from < events.length; from += 7 + seed) {
          await openChecksProjection.applyAll!(tx, events.slice(from, from + 7 + seed));
        }
      }, 'set local search_path = at_once');
      const [singly, atOnce] = await Promise.all(SCHEMAS.map(rowsOf));
      expect(atOnce).toEqual(singly);
    },
  );

  test('are there at the end of some of these histories', async () => {
    const events = (['CaseSubmitted', 'CheckRequested', 'CheckFailed'] as const).map((type) => eventOf([type, 1, 1]));
    await database.transaction(
      async (tx) => openChecksProjection.applyAll!(tx, events),
      'set local search_path = at_once',
    );
    expect(await rowsOf('at_once')).toContainEqual(expect.objectContaining({ check_id: 'check-1-1', attempt: 2 }));
  });
});

async function rowsOf(schema: (typeof SCHEMAS)[number]): Promise<unknown[]> {
  const checks = await database.query(`select * from ${schema}.open_checks order by check_id`);
  const cases = await database.query(`select * from ${schema}.checkable_cases order by case_id`);
  return [...checks.rows, ...cases.rows];
}
