// The queues in numbers: each figure is as many cases as the list that stands behind it.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { must, PASSWORD, type Campus, type Key } from '../testing/campus.js';
import { caseInReview, openCase, screenedCase } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { Answer, TestServer } from '../testing/test-server.js';

const DAY_MS = 86_400_000;
const AGES = ['upTo2', 'upTo5', 'upTo10', 'more'] as const;
/** On which the story begins: a Monday, and a holiday. */
const MONDAY = '2026-11-23';
const NEXT_MONDAY = '2026-11-30';
const A_YEAR_LATER = '2027-11-22';

interface Figures {
  ageing: ({ stage: string } & Record<(typeof AGES)[number], number>)[];
  weeks: { from: string; arrived: number; closed: number; arrivedYearBefore: number }[];
  stages: { stage: string; count: number; p10: number; median: number; p90: number }[];
}

let server: TestServer;
let campus: Campus;
let last: Answer;
const cases: Record<'draft' | 'old' | 'withdrawn' | 'young', string> = { draft: '', old: '', withdrawn: '', young: '' };

/** Sessions end with the day, so that everybody comes in again. */
async function daysLater(days: number): Promise<void> {
  server.clock.advance(days * DAY_MS);
  for (const key of ['host', 'officer', 'scienceDean'] as const) {
    const email = `${key}@keyaki.example`;
    must(await campus.as(key).send('POST', '/api/session', { email, password: PASSWORD }), 201);
  }
}

beforeAll(async () => {
  ({ server, campus } = await testCampus());
  cases.draft = (await openCase(campus.as('host'))).caseId;
  cases.old = (await screenedCase(server, campus)).caseId;
  const { caseId, url } = await caseInReview(server, campus);
  cases.withdrawn = caseId;
  await daysLater(8);
  must(await campus.as('host').send('PUT', url('/withdrawal'), { reason: '来日しない' }), 200);
  const young = await screenedCase(server, campus);
  cases.young = young.caseId;
  last = must(await campus.as('officer').send('PUT', young.url('/tier'), { tier: 'T2', reason: '提案のとおり' }), 200);
});
afterAll(() => server.close());

/** Ids in the list, once it has seen all that was written. */
async function listed(who: Key, query: string): Promise<string[]> {
  const url = `/api/cases?view=all&limit=200&${query}&after=${String(last.body['position'])}`;
  const { items } = must(await campus.as(who).send('GET', url), 200).body as { items: { id: string }[] };
  return items.map(({ id }) => id).sort();
}

async function figures(who: Key): Promise<Figures> {
  await listed(who, '');
  return must(await campus.as(who).send('GET', '/api/figures'), 200).body as unknown as Figures;
}

const ids = (...keys: (keyof typeof cases)[]) => keys.map((key) => cases[key]).sort();

describe('eight days later', () => {
  test('what runs is as old as the business days it stood still, and its lists hold it', async () => {
    const { ageing } = await figures('officer');
    const found = ageing.flatMap(({ stage, ...counts }) =>
      AGES.flatMap((aged) => (counts[aged] > 0 ? [[stage, aged, counts[aged]]] : [])),
    );
    // Six business days from the holiday on: 24 to 27 November, 30 November, 1 December.
    expect(found).toEqual([
      ['draft', 'upTo10', 1],
      ['screening', 'upTo10', 1],
      ['department', 'upTo2', 1],
    ]);
    for (const { stage, ...counts } of ageing)
      for (const aged of AGES)
        expect([stage, aged, (await listed('officer', `stage=${stage}&aged=${aged}`)).length]).toEqual([
          ...[stage, aged, counts[aged]],
        ]);
  });

  test.each<[string, (keyof typeof cases)[]]>([
    ['stage=screening', ['old']],
    ['stage=department', ['young']],
    ['aged=upTo10', ['draft', 'old']],
    ['aged=more', []],
    [`arrived=${MONDAY}`, ['old', 'withdrawn']],
    [`arrived=${NEXT_MONDAY}`, ['young']],
    [`closed=${NEXT_MONDAY}`, ['withdrawn']],
    [`closed=${MONDAY}`, []],
    ['left=screening', ['withdrawn', 'young']],
    ['left=department', ['withdrawn']],
    [`left=department&arrived=${NEXT_MONDAY}`, []],
    ['stage=department&unit=science', []],
  ])('%s lists %j', async (query, expected) => {
    expect(await listed('officer', query)).toEqual(ids(...expected));
  });

  test('weeks and stays say the same', async () => {
    const { weeks, stages } = await figures('officer');
    expect(weeks).toHaveLength(26);
    expect(weeks.slice(-2)).toEqual([
      { from: MONDAY, arrived: 2, closed: 0, arrivedYearBefore: 0 },
      { from: NEXT_MONDAY, arrived: 1, closed: 1, arrivedYearBefore: 0 },
    ]);
    expect(stages.filter(({ count }) => count > 0)).toEqual([
      { stage: 'draft', count: 3, p10: 0, median: 0, p90: 0 },
      { stage: 'screening', count: 2, p10: 0, median: 0, p90: 0 },
      { stage: 'department', count: 1, p10: 6, median: 6, p90: 6 },
    ]);
  });

  test('who reads no case counts none', async () => {
    const { ageing, weeks, stages } = await figures('scienceDean');
    const counted = [
      ...ageing.flatMap((row) => AGES.map((age) => row[age])),
      ...weeks.flatMap(({ arrived, closed }) => [arrived, closed]),
      ...stages.map(({ count }) => count),
    ];
    expect(counted.filter((count) => count > 0)).toEqual([]);
    expect(await listed('scienceDean', 'stage=screening')).toEqual([]);
  });

  test.each([
    ['a stage that is none', 'stage=closed', '/stage'],
    ['an age that is none', 'aged=old', '/aged'],
    ['a week that is none', 'arrived=2026-02-30', '/arrived'],
  ])('%s is refused', async (_, query, pointer) => {
    const { status, body } = await campus.as('officer').send('GET', `/api/cases?${query}`);
    expect([status, (body['errors'] as { pointer: string }[])[0]?.pointer]).toEqual([422, pointer]);
  });

  test.each([
    ['ageing', 'stage,0-2 business days', /^screening,0,0,1,0$/m],
    ['weeks', 'week from,arrived,closed,arrived 52 weeks before', /^2026-11-30,1,1,0$/m],
    ['stages', 'stage,stays,p10 business days,median business days,p90 business days', /^department,1,6,6,6$/m],
  ])('the file of %s has the same rows', async (of, head, row) => {
    const { text } = must(await campus.as('officer').send('GET', `/api/figures/table?of=${of}`), 200);
    const lines = text.replaceAll('\r', '').replaceAll('"', '');
    expect(lines).toContain(head);
    expect(lines).toMatch(row);
  });
});

test('a year later the weeks tell what arrived 52 weeks before, and nothing of what lies between', async () => {
  await daysLater(51 * 7);
  const { weeks } = await figures('officer');
  const told = weeks.filter(({ arrived, closed, arrivedYearBefore }) => arrived + closed + arrivedYearBefore > 0);
  expect(told).toEqual([{ from: A_YEAR_LATER, arrived: 0, closed: 0, arrivedYearBefore: 2 }]);
});
