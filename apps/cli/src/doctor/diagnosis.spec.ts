import { describe, expect, test } from '@jest/globals';
import type { FollowerStatus } from '#event-store';
import { doctorEn as words } from '../catalogue/doctor-words.js';
import {
  diagnoseDisk,
  diagnoseFence,
  diagnoseFollowers,
  diagnoseMigrations,
  diagnoseQueues,
  diagnoseWorkers,
} from './diagnosis.js';

const well: FollowerStatus = {
  name: 'worklist',
  slot: 'live',
  kind: 'projection',
  version: 1,
  behind: 0,
  failure: null,
  failedEvent: null,
  attempts: 0,
  retryAt: null,
  isFollowed: true,
  parked: 0,
};

test.each([
  [5, 'bad'],
  [99, 'bad'],
  [100, 'warn'],
  [999, 'warn'],
  [1000, 'ok'],
])('%i MB free is %s', (freeMb, state) => {
  expect(diagnoseDisk(freeMb, words).state).toBe(state);
});

test.each([
  ['all applied', ['a', 'b'], 'ok', /all 2/],
  ['one missing', ['a'], 'bad', /not applied: b/],
])('migrations, %s', (_name, applied, state, detail) => {
  expect(diagnoseMigrations(applied, ['a', 'b'], words)).toEqual({
    check: 'migrations',
    state,
    detail: expect.stringMatching(detail),
  });
});

test.each([
  ['a living one', [3], true, 'ok', '1 alive'],
  ['a living one beside a dead one', [3, 400], true, 'ok', '1 alive'],
  ['only a silent one while the house is up', [21], true, 'bad', /21 s ago/],
  ['none while the house is up', [], true, 'bad', /none/],
  ['none while the house is down', [], false, 'warn', /none/],
])('workers, %s', (_name, ages, isHouseUp, state, detail) => {
  const beats = ages.map((ageSeconds, index) => ({ process: `worker-${index}`, ageSeconds }));
  expect(diagnoseWorkers(beats, isHouseUp, words)).toMatchObject({ state, detail: expect.stringMatching(detail) });
});

describe('followers', () => {
  test('that are well share one line', () => {
    expect(diagnoseFollowers([well, { ...well, name: 'history' }], true, words)).toEqual([
      { check: 'followers', state: 'ok', detail: '2 of 2 follow the log' },
    ]);
  });

  test.each<[string, Partial<FollowerStatus>, boolean, string | null, RegExp]>([
    [
      'stands still',
      { failure: 'ConstraintViolation', failedEvent: 'e1', attempts: 4 },
      true,
      'bad',
      /e1 after 4 tries/,
    ],
    ['gave up on events', { parked: 2 }, true, 'bad', /gave up on 2/],
    ['is followed by nobody', { isFollowed: false }, true, 'bad', /nobody folds it/],
    ['is followed by nobody while the house is down', { isFollowed: false }, false, null, /./],
    ['is far behind', { behind: 1000 }, true, 'warn', /1000 events or more/],
    ['is a little behind', { behind: 999 }, true, null, /./],
    ['is being rebuilt', { slot: 'next', behind: 7, isFollowed: false }, true, 'warn', /rebuilt, 7 events to go/],
  ])('one that %s', (_name, status, isHouseUp, state, detail) => {
    const [summary, line] = diagnoseFollowers([{ ...well, ...status }], isHouseUp, words);
    expect(summary?.detail).toBe(`${state === null ? 1 : 0} of 1 follow the log`);
    expect(line?.state ?? null).toBe(state);
    if (state) expect(line?.detail).toMatch(detail);
  });
});

test.each([
  [[], 'ok', 'empty'],
  [[{ name: 'screen-parties', waiting: 3, active: 1, delayed: 2 }], 'ok', '5 jobs wait, most of them screen-parties'],
  [[{ name: 'screen-parties', waiting: 1001, active: 0, delayed: 0 }], 'warn', /1001 jobs/],
])('the queue %j is %s', (queues, state, detail) => {
  expect(diagnoseQueues(queues, words)).toMatchObject({ state, detail: expect.stringMatching(detail) });
});

test.each([
  ['nobody', null, 'ok'],
  ['a short writer', 10, 'ok'],
  ['a long writer', 10.6, 'bad'],
])('the fence, held by %s', (_name, ageSeconds, state) => {
  const writer = ageSeconds === null ? null : { application: 'psql', database: 'other', pid: 7, ageSeconds };
  const diagnosis = diagnoseFence(writer, words);
  expect(diagnosis.state).toBe(state);
  if (state === 'bad') expect(diagnosis.detail).toMatch(/psql \(process 7, database other\) has been writing for 11 s/);
});
