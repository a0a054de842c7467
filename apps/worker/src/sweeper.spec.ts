import { expect, test } from '@jest/globals';
import type { DueChecks, OpenCheck } from '#cases';
import { SettableClock } from '#kernel';
import { Sweeper } from './sweeper.js';

const NOW = '2026-11-23T09:00:00.000Z';
const check = (index: number): OpenCheck => ({
  ...{ institution: 'i', caseId: `case-${index}`, checkId: `check-${String(index).padStart(4, '0')}`, attempt: 0 },
  ...{ check: 'residency', requestedAt: '2026-11-23T08:00:00.000Z', retryAt: null },
});

function sweeperOver(open: OpenCheck[], house = NOW) {
  const asked: DueChecks[] = [];
  const ordered: string[] = [];
  const dueChecks = async (due: DueChecks) => {
    asked.push(due);
    return open.filter(({ checkId }) => checkId > (due.after?.checkId ?? '')).slice(0, due.limit);
  };
  const jobs = { enqueue: async (_name: string, order: { checkId: string }) => void ordered.push(order.checkId) };
  const clocks = { house: new SettableClock(new Date(house)), real: new SettableClock(new Date(NOW)) };
  const lease = { take: async () => true, keep: async () => undefined, giveBack: async () => undefined };
  const sweeper = new Sweeper(dueChecks, jobs, lease, clocks, {
    everyMs: 5_000,
    pageSize: 10,
    onTrouble: () => undefined,
  });
  return { sweeper, asked, ordered };
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
