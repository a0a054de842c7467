// The faults in miniature, so that what finds them cannot rot: on one house one death at every point and one of the postmaster, then the whole check.
// The campaign itself is `npm run faults`.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pointKills, postmasterKills } from './campaign.js';
import { Dice } from './dice.js';
import { closeLane, openLane, type Lane } from './lane.js';
import { pointName, POINTS } from './points.js';

// Fewer than in the campaign: every point is passed soon all the same, and who starts again is not kept waiting for the processor.
const TELLERS = 5;

let lane: Lane;

beforeAll(async () => {
  lane = await openLane({ number: 1, dice: new Dice(20_261_129), say: () => undefined, isQuick: true });
});
afterAll(async () => {
  if (lane) await closeLane(lane);
});

test('api and worker die once at every named point, and nothing is lost, doubled or left lying', async () => {
  const { rows, complaints, checks } = await pointKills(lane, 1, { isFirstPassing: true, tellers: TELLERS });
  expect(complaints).toEqual([]);
  expect(rows.map(({ fault, happened }) => `${happened} × ${fault}`).sort()).toEqual(
    POINTS.map((point) => `1 × ${pointName(point)}`).sort(),
  );
  expect(checks.map(({ events, acknowledged }) => [events > 100, acknowledged > 30])).toEqual([[true, true]]);
}, 600_000);

test('api and worker come back by themselves after the postmaster was killed', async () => {
  const { rows, complaints } = await postmasterKills(lane, 1);
  expect(complaints).toEqual([]);
  expect(rows).toMatchObject([{ fault: 'postmaster kill -9', happened: 1, recovered: 1 }]);
}, 300_000);
