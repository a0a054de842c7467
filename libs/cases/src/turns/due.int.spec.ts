// What is due in the worklist of a real PostgreSQL: sorted, filtered, paged, counted anew when the calendar changes, and silent about hits.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Checkpoints, Followers } from '#event-store';
import type { Actor } from '#kernel';
import { PATIENCE_MS } from '../../../../test/support/patience.js';
import { TEST_INSTITUTION, testHouse, type TestHouse } from '../../../commands/src/testing.js';
import { Calendars, ChangeCalendar, readCalendar } from '../calendar/calendars.js';
import { USUAL, type CalendarCommand } from '../calendar/institution-calendar.js';
import type { CaseCommand } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { HIT, people, PlayedCase } from '../testing.js';
import { worklist, type WorklistQuery } from '../views/worklist-query.js';
import { secondLooksProjection } from '../second-looks/second-looks.js';
import { personCardsProjection, worklistProjection } from '../worklist.js';
import { overdueTurns } from './overdue-turns.js';

// All that happens, happens on the morning of a holiday; what takes 24 hours of business is due on Thursday at 15:00 in Japan.
const NOW = '2026-11-23T00:00:00.000Z';
const DUE = '2026-11-26T06:00:00.000Z';
const A_DAY_LATER = '2026-11-27T06:00:00.000Z';
const after = (at: string) => new Date(Date.parse(at) + 1).toISOString();

const TREE = ['engineering', 'mechanical'].map((unit, index) => ({
  ...{ unit, name: { ja: unit, en: unit }, parent: index === 0 ? null : 'engineering' },
}));

/** A played case that is told to the log as well. */
class ToldCase extends PlayedCase {
  private readonly said: CaseOccurrence[] = [];

  override do(command: CaseCommand, actor: Actor): CaseOccurrence[] {
    const said = super.do(command, actor);
    this.said.push(...said);
    return said;
  }

  async tell(number: string): Promise<string> {
    const caseId = house.ids.next();
    // Every case is played with the same ids: the log makes its own.
    const occurrences = this.said.map(({ id: _, ...said }) =>
      said.type === 'CaseOpened' ? { ...said, data: { ...said.data, number } } : said,
    );
    await house.log.append(`case-${caseId}`, 'none', occurrences, by());
    return caseId;
  }
}

let house: TestHouse;
let followers: Followers;
let checkpoints: Checkpoints;
let atTheDean = '';

const by = () => {
  const commandId = house.ids.next();
  return { actor: people.officer, at: NOW, commandId, correlationId: commandId, causationId: null };
};

beforeAll(async () => {
  house = await testHouse();
  checkpoints = new Checkpoints(house.database, house.log.store);
  // Only what a worklist reads: played cases share the ids of their checks, and whoever counts checks would refuse the second case.
  const projections = [worklistProjection, personCardsProjection, secondLooksProjection];
  followers = new Followers(house.log, house.database, { projections, subscriptions: [] });
  await followers.start();
  atTheDean = await (new ToldCase().routed('T1') as ToldCase).tell('2026-0301');
  await (new ToldCase().submitted().answered('list-screening', 'attention', [HIT]) as ToldCase).tell('2026-0302');
  await (new ToldCase().submitted() as ToldCase).tell('2026-0303');
  await change({ type: 'AdoptCalendar', basis: '規程' });
});
afterAll(async () => {
  await followers.stop();
  await house.close();
});

async function change(command: CalendarCommand): Promise<void> {
  const asked = new ChangeCalendar(TEST_INSTITUTION, command);
  asked.sentUnder({ circumstances: by(), expected: null });
  const { position } = await new Calendars(house.log).execute(asked);
  expect(await checkpoints.waitFor(position, undefined, PATIENCE_MS)).toBe(true);
}

async function ask(actor: Actor, query: Partial<WorklistQuery> = {}) {
  const calendar = await readCalendar(house.log, TEST_INSTITUTION);
  const asked = { actor, tree: TREE, view: 'all', limit: 50, calendar, now: NOW, ...query } as const;
  return worklist(house.apiDatabase, asked);
}

const numbers = async (actor: Actor, query: Partial<WorklistQuery>) =>
  (await ask(actor, query)).items.map(({ number }) => number);

const BY_DUE = ['2026-0301', '2026-0302', '2026-0303'];

test('what is due first comes first, what never is comes last, page by page', async () => {
  const sorted = await numbers(people.officer, { sort: 'due' });
  expect([sorted.slice(0, 2).toSorted(), sorted[2]]).toEqual([BY_DUE.slice(0, 2), '2026-0303']);
  const paged: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(people.officer, { sort: 'due', limit: 1, cursor });
    paged.push(...page.items.map(({ number }) => number));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  expect(paged).toEqual(sorted);
  const { next } = await ask(people.officer, { sort: 'due', limit: 1 });
  await expect(ask(people.officer, { limit: 1, cursor: next ?? '' })).rejects.toMatchObject({ code: 'request.cursor' });
});

test.each<[string, string, object]>([
  ['before', NOW, { at: DUE, isOver: false, days: 3 }],
  ['on its day', '2026-11-26T00:00:00.000Z', { at: DUE, isOver: false, days: 0 }],
  ['since', '2026-11-30T00:00:00.000Z', { at: DUE, isOver: true, days: 2 }],
])('each row tells how far off it is: %s', async (_, now, due) => {
  const { items } = await ask(people.dean, { q: '2026-0301', now });
  expect(items.map((row) => row.due)).toEqual([due]);
});

test('a filter takes what is due before an instant, and what nobody here has is never due', async () => {
  expect(await numbers(people.officer, { dueBefore: DUE })).toEqual([]);
  expect((await numbers(people.officer, { dueBefore: after(DUE) })).toSorted()).toEqual(BY_DUE.slice(0, 2));
});

test.each(['dean', 'host'] as const)('a %s learns of no hit by a row, a filter or an order', async (key) => {
  const reader = people[key];
  expect(await numbers(reader, { dueBefore: after(DUE) })).toEqual(['2026-0301']);
  const { items } = await ask(reader, { sort: 'due' });
  expect(items.map(({ number, due }) => [number, due === null])).toContainEqual(['2026-0302', true]);
  expect(items[0]?.number).toBe('2026-0301');
});

test('every case that waits is counted anew when the calendar changes, and back again', async () => {
  const { closureId: _, ...closure } = { ...USUAL.closures[0]!, from: '11-25', to: '11-25' };
  const overdue = async (now: string) =>
    (await overdueTurns(house.database, { now, limit: 10 })).filter(({ caseId }) => caseId === atTheDean);
  const climb = { institution: TEST_INSTITUTION, caseId: atTheDean, turnId: 'r1-department', to: 'office' };
  expect(await overdue(DUE)).toMatchObject([{ ...climb, dueAt: DUE }]);

  await change({ type: 'AddClosure', closure });
  expect(await numbers(people.officer, { dueBefore: after(DUE) })).toEqual([]);
  expect((await numbers(people.officer, { dueBefore: after(A_DAY_LATER) })).toSorted()).toEqual(BY_DUE.slice(0, 2));
  expect((await ask(people.dean, { q: '2026-0301' })).items[0]?.due?.at).toBe(A_DAY_LATER);
  expect(await overdue(DUE)).toEqual([]);
  expect(await overdue(A_DAY_LATER)).toMatchObject([{ ...climb, dueAt: A_DAY_LATER }]);

  const calendar = await readCalendar(house.log, TEST_INSTITUTION);
  const added = calendar.closures.find(({ from }) => from === '11-25');
  await change({ type: 'RemoveClosure', closureId: added?.closureId ?? '' });
  expect(await overdue(DUE)).toMatchObject([{ ...climb, dueAt: DUE }]);
});
