import { describe, expect, test } from '@jest/globals';
import type { FollowerStatus } from '#event-store';
import {
  diagnose,
  diagnoseChecks,
  diagnoseDisk,
  diagnoseFence,
  diagnoseFollowers,
  diagnoseHistories,
  diagnoseLists,
  diagnoseMail,
  diagnoseMigrations,
  diagnoseQueue,
  diagnoseReach,
  diagnoseRoles,
  diagnoseSweeper,
  diagnoseWorkers,
} from './diagnosis.js';
import type { BriefRoleFact, Facts, MailFact } from './facts.js';
import { doctorEn as words, doctorJa, type DoctorWords } from './words.js';

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
  ['none', [], 'ok', /^verified 7 /],
  ['one', ['case-a'], 'bad', /^1 do not verify: case-a; /],
  ['many', ['a', 'b', 'c', 'd', 'e', 'f'], 'bad', /^6 do not verify: a, b, c, d, e, …; /],
])('histories, %s broken', (_name, broken, state, detail) => {
  expect(diagnoseHistories({ looked: 7, broken }, words)).toEqual({
    check: 'histories',
    state,
    detail: expect.stringMatching(detail),
  });
});

test.each([
  ['all applied', [], 'ok', /all applied/],
  ['one missing', ['b'], 'bad', /not applied: b; restart/],
])('migrations, %s', (_name, missing, state, detail) => {
  expect(diagnoseMigrations(missing, words)).toEqual({
    check: 'migrations',
    state,
    detail: expect.stringMatching(detail),
  });
});

test.each([
  ['a living one', [3], true, 'ok', '1 alive'],
  ['a living one beside a dead one', [3, 400], true, 'ok', '1 alive'],
  ['only a silent one while the house is up', [21], true, 'bad', /21 s ago.*worker\.log/],
  ['none while the house is up', [], true, 'bad', /none/],
  ['none while the house is down', [], false, 'warn', /none/],
])('workers, %s', (_name, ages, isHouseUp, state, detail) => {
  const beats = ages.map((ageSeconds, index) => ({ process: `worker-${index}`, ageSeconds }));
  expect(diagnoseWorkers(beats, isHouseUp, words)).toMatchObject({ state, detail: expect.stringMatching(detail) });
});

test.each([
  ['somebody', 'worker-1', true, 'ok', /^worker-1 /],
  ['nobody while the house is up', null, true, 'bad', /nobody.*worker\.log/],
  ['nobody while the house is down', null, false, 'warn', /nobody/],
])('the sweeper is %s', (_name, sweeper, isHouseUp, state, detail) => {
  expect(diagnoseSweeper(sweeper, isHouseUp, words)).toMatchObject({ state, detail: expect.stringMatching(detail) });
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
  [null, 'warn', 'away'],
  [[], 'ok', 'empty'],
  [
    [{ name: 'screen-parties', waiting: 3, active: 1, delayed: 2 }],
    'ok',
    '5 jobs wait, 1 are being done, most of screen-parties',
  ],
  [[{ name: 'screen-parties', waiting: 1001, active: 0, delayed: 0 }], 'warn', /1001 jobs/],
])('the queue %j is %s', (counts, state, detail) => {
  for (const place of ['PostgreSQL', 'Redis'] as const) {
    const line = diagnoseQueue({ place, counts, failure: null }, words);
    expect(line).toMatchObject({ state, detail: expect.stringMatching(detail) });
    expect(line.detail).toContain(`(${place})`);
  }
});

test.each([
  ['en', words, 'Redis does not answer (ECONNREFUSED)'],
  ['ja', doctorJa, 'Redis が応答しません (ECONNREFUSED)'],
] as [string, DoctorWords, string][])(
  'a queue that does not answer is bad, and told with its reason (%s)',
  (_language, its, told) => {
    const line = diagnoseQueue({ place: 'Redis', counts: null, failure: 'ECONNREFUSED' }, its);
    expect(line).toMatchObject({ check: 'queue', state: 'bad', detail: expect.stringContaining(told) });
  },
);

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

test.each([
  ['a database that answers', { name: 'database', answeredInMs: 3, failure: null }, 'ok', /3 ms/],
  ['a vault that does not', { name: 'vault', answeredInMs: null, failure: 'ECONNREFUSED' }, 'bad', /ECONNREFUSED.*see/],
  ['a KurrentDB that answers', { name: 'event-store', answeredInMs: 3, failure: null }, 'ok', /KurrentDB.* 3 ms/],
  [
    ...([
      'a KurrentDB that does not',
      { name: 'event-store', answeredInMs: null, failure: 'UnavailableError' },
    ] as const),
    ...(['bad', /UnavailableError.*EVENT_STORE_URL/] as const),
  ],
] as const)('%s', (_name, reach, state, detail) => {
  expect(diagnoseReach(reach, words)).toMatchObject({ state, detail: expect.stringMatching(detail) });
});

test.each([
  ['none', 0, null, true, 'ok', /none/],
  ['one while the house is up', 1, 301, true, 'bad', /1 unanswered, the oldest for 5 min/],
  ['some while the house is down', 4, 7 * 3600, false, 'warn', /4 unanswered, the oldest for 7 h/],
])('checks unanswered for long: %s', (_name, count, oldestAgeSeconds, isHouseUp, state, detail) => {
  const diagnosis = diagnoseChecks({ count, oldestAgeSeconds }, isHouseUp, words);
  expect(diagnosis).toMatchObject({ state, detail: expect.stringMatching(detail) });
});

test.each([
  [180, 'ok', /version 2, 835 entries, adopted 180 days ago$/],
  [180.1, 'warn', /look for a newer one/],
])('a list adopted %d days ago is %s', (ageDays, state, detail) => {
  const [line] = diagnoseLists([{ list: 'meti-eul', version: 2, entries: 835, ageDays }], words);
  expect(line).toMatchObject({ check: 'list meti-eul', state, detail: expect.stringMatching(detail) });
});

test('no list in force is told, because every screening then ends in "unknown"', () => {
  expect(diagnoseLists([], words)).toMatchObject([{ check: 'lists', state: 'warn' }]);
});

const BRIEF: BriefRoleFact = {
  ...{ account: 'a-1', role: 'dean', unit: 'engineering', grantedBy: 'p-1', grantedAt: '2026-11-23T00:00:00.000Z' },
  ...{ endedBy: 'p-2', endedAt: '2026-11-23T02:00:00.000Z', acts: 1 },
};

test.each<[string, BriefRoleFact[], string, RegExp]>([
  ['none', [], 'ok', /^none/],
  [
    'one, with who and when',
    [BRIEF],
    'warn',
    /^1 granted.*: dean of engineering of account a-1: granted 2026-11-23T00:00:00.000Z by p-1, used 1 time, over 2026-11-23T02:00:00.000Z by p-2\. Ask/,
  ],
  [
    'one that ended by its own date',
    [{ ...BRIEF, unit: null, endedBy: null, acts: 2 }],
    'warn',
    /dean of account a-1.*2 times, over \S+Z\. Ask/,
  ],
  ['many', Array.from({ length: 6 }, () => BRIEF), 'warn', /^6 granted.*; …\. Ask/],
])('roles granted, used and over within a day: %s', (_name, brief, state, detail) => {
  expect(diagnoseRoles(brief, words)).toEqual({ check: 'roles', state, detail: expect.stringMatching(detail) });
});

const MAIL: MailFact = { isSent: true, isDemonstration: false, waiting: 0, faults: [], failed: [], kept: 0 };
const NO = { mailId: 'm-1', failure: '550 5.1.1' };

test.each<[string, Partial<MailFact>, string, RegExp]>([
  ['goes out', {}, 'ok', /none waits$/],
  ['waits for its turn', { waiting: 2 }, 'ok', /2 wait to be sent$/],
  ['waits for a server', { waiting: 1, faults: ['ECONNECTION'] }, 'warn', /^1 waits .*: ECONNECTION; .*MAIL_URL/],
  ['was refused', { failed: [NO], waiting: 1, faults: ['x'] }, 'bad', /^1 of .*: m-1 \(550 5\.1\.1\); .*address/],
  ['was refused often', { failed: Array.from({ length: 6 }, () => NO) }, 'bad', /^6 of .*, …; /],
  ['has no server', { isSent: false, kept: 3 }, 'warn', /^no mail is sent.*MAIL_URL.*; 3 of/],
  ['is of the demonstration', { isSent: false, isDemonstration: true, kept: 3 }, 'ok', /none to anybody; 3 of/],
])('mail that %s', (_name, mail, state, detail) => {
  expect(diagnoseMail({ ...MAIL, ...mail }, words)).toEqual({
    check: 'mail',
    state,
    detail: expect.stringMatching(detail),
  });
});

const HEALTHY: Facts = {
  isHouseUp: true,
  reach: [
    { name: 'database', answeredInMs: 1, failure: null },
    { name: 'vault', answeredInMs: 1, failure: null },
  ],
  migrationsMissing: [],
  followers: [well],
  beats: [{ process: 'worker-1', ageSeconds: 2 }],
  sweeper: 'worker-1',
  oldestWriter: null,
  queue: { place: 'PostgreSQL', counts: [], failure: null },
  unanswered: { count: 0, oldestAgeSeconds: null },
  lists: [{ list: 'meti-eul', version: 1, entries: 835, ageDays: 3 }],
  briefRoles: [],
  mail: MAIL,
  lastAppendAgeSeconds: 90,
  histories: { looked: 3, broken: [] },
  freeMb: 50_000,
};

test('a house whose events lie in a KurrentDB has a line for it, and none for a fence that only PostgreSQL has', () => {
  const store = { name: 'event-store', answeredInMs: 2, failure: null } as const;
  const checks = diagnose({ ...HEALTHY, reach: [...HEALTHY.reach, store] }, words).map(({ check }) => check);
  expect(checks.slice(0, 4)).toEqual(['database', 'vault', 'event-store', 'key']);
  expect(checks).not.toContain('fence');
});

test.each([
  ['en', words],
  ['ja', doctorJa],
] as [string, DoctorWords][])('a house that is well is well in every line (%s)', (_language, its) => {
  const lines = diagnose(HEALTHY, its);
  expect(lines.map(({ check }) => check)).toEqual([
    ...[
      'database',
      'vault',
      'key',
      'migrations',
      'log',
      'histories',
      'fence',
      'worker',
      'sweeper',
      'followers',
      'queue',
      'checks',
    ],
    ...['list meti-eul', 'roles', 'mail', 'disk'],
  ]);
  expect(lines.filter(({ state }) => state !== 'ok')).toEqual([]);
  expect(lines.filter(({ detail }) => detail === '' || /undefined|NaN|null/.test(detail))).toEqual([]);
});
