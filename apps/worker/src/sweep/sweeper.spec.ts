import { expect, test } from '@jest/globals';
import type { DueChecks, OpenCheck, OpenRescreening } from '#cases';
import { SettableClock } from '#kernel';
import { Sweeper } from './sweeper.js';

const NOW = '2026-11-23T09:00:00.000Z';
const check = (index: number): OpenCheck => ({
  ...{ institution: 'i', caseId: `case-${index}`, checkId: `check-${String(index).padStart(4, '0')}`, attempt: 0 },
  ...{ check: 'residency', requestedAt: '2026-11-23T08:00:00.000Z', retryAt: null },
});

function sweeperOver(open: OpenCheck[], house = NOW, searches: OpenRescreening[] = []) {
  const asked: DueChecks[] = [];
  const ordered: string[] = [];
  const climbed: string[] = [];
  const dueChecks = async (due: DueChecks) => {
    asked.push(due);
    return open.filter(({ checkId }) => checkId > (due.after?.checkId ?? '')).slice(0, due.limit);
  };
  const climb = async (dueAt: string) => void climbed.push(dueAt);
  const due = { checks: dueChecks, rescreenings: async () => searches, climb };
  const jobs = {
    enqueue: async (_name: string, order: object) => void ordered.push(String(Object.values(order).at(-1))),
  };
  const clocks = { house: new SettableClock(new Date(house)), real: new SettableClock(new Date(NOW)) };
  const lease = { take: async () => true, keep: async () => undefined, giveBack: async () => undefined };
  const sweeper = new Sweeper(due, jobs, lease, clocks, {
    everyMs: 5_000,
    pageSize: 10,
    onTrouble: () => undefined,
  });
  return { sweeper, asked, ordered, climbed };
}

test.each([0, 1, 9, 10, 11, 35])('of %i due checks each is ordered once, whatever a page holds', async (count) => {
  const open = Array.from({ length: count }, (_, index) => check(index));
  const { sweeper, ordered } = sweeperOver(open);
  await sweeper.sweep();
  expect(ordered).toEqual(open.map(({ checkId }) => checkId));
});

test('what was asked a moment ago is left to its first order; what may be tried again goes by the clock of the house', async () => {
  const { sweeper, asked } = sweeperOver([], '2026-10-01T00:00:00.000Z');
  await sweeper.sweep();
  expect(asked).toMatchObject([{ dueAt: '2026-10-01T00:00:00.000Z', askedBefore: '2026-11-23T08:59:55.000Z' }]);
});

test('searches through everybody that a lost queue forgot are ordered again, behind the checks', async () => {
  const searches = ['search-1', 'search-2'].map((rescreeningId) => ({ institution: 'i', rescreeningId }));
  const { sweeper, ordered } = sweeperOver([check(1)], NOW, searches);
  await sweeper.sweep();
  expect(ordered).toEqual(['check-0001', 'search-1', 'search-2']);
});

test('what is overdue by the clock of the house climbs with every sweep', async () => {
  const { sweeper, climbed } = sweeperOver([check(1)], '2026-12-24T00:00:00.000Z');
  await sweeper.sweep();
  await sweeper.sweep();
  expect(climbed).toEqual(['2026-12-24T00:00:00.000Z', '2026-12-24T00:00:00.000Z']);
});
