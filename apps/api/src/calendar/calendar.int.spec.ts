// The institution's calendar through its door: what holds until somebody says otherwise, and what is said.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { must, type Campus } from '../testing/campus.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

interface Day {
  day: string;
  isOpen: boolean | null;
  isWeeklyOff: boolean;
  holiday: { ja: string } | null;
  closures: { closureId: string; kind: string; note: string }[];
}

async function monthOf(month: string): Promise<Map<string, Day>> {
  const { body } = must(await campus.as('host').send('GET', `/api/calendar/months/${month}`), 200);
  return new Map((body['days'] as Day[]).map((day) => [day.day, day]));
}

const read = async () => must(await campus.as('officer').send('GET', '/api/calendar'), 200).body;
const CLOSURES = '/api/calendar/closures';
const SUMMER = { kind: 'summer', every: 'once', from: '2027-08-12', to: '2027-08-13', note: '省エネのため' };
const HOURS = { from: '09:00', to: '17:45', lunch: { from: '12:00', to: '13:00' } };

test('the usual calendar holds, unconfirmed, until the institution has its own', async () => {
  expect(await read()).toMatchObject({
    ...{ standing: 'unconfirmed', hours: { from: '08:30', to: '17:15', lunch: null }, weekdaysOff: [0, 6] },
    ...{ closures: [{ closureId: 'new-year', from: '12-29', to: '01-03' }], holidaysFrom: 1970, holidaysTo: 2050 },
  });
  const january = await monthOf('2027-01');
  expect([...january.keys()]).toHaveLength(31);
  expect(january.get('2027-01-01')).toMatchObject({
    isOpen: false,
    holiday: { ja: '元日' },
    closures: [{ kind: 'new-year' }],
  });
  expect(january.get('2027-01-03')).toMatchObject({ isOpen: false, holiday: null, isWeeklyOff: true });
  expect(january.get('2027-01-04')).toMatchObject({ isOpen: true, holiday: null, closures: [], isWeeklyOff: false });
});

test('a closure is added once however often it is asked for, closes its days, and is taken back', async () => {
  const added = must(await campus.as('officer').send('POST', CLOSURES, SUMMER), 201).body;
  const again = must(
    await campus.as('administrator').send('POST', CLOSURES, { ...SUMMER, note: ' 省エネのため ' }),
    201,
  ).body;
  expect([again['id'], again['version']]).toEqual([added['id'], added['version']]);
  expect((await monthOf('2027-08')).get('2027-08-13')).toMatchObject({
    isOpen: false,
    closures: [{ note: '省エネのため' }],
  });
  const url = `${CLOSURES}/${String(added['id'])}`;
  must(await campus.as('officer').send('DELETE', url), 200);
  must(await campus.as('officer').send('DELETE', url), 200);
  expect((await monthOf('2027-08')).get('2027-08-13')).toMatchObject({ isOpen: true, closures: [] });
});

test('office hours and the rule they rest on are said and read back', async () => {
  must(await campus.as('administrator').send('PUT', '/api/calendar/hours', { hours: HOURS, weekdaysOff: [0] }), 200);
  must(await campus.as('officer').send('PUT', '/api/calendar/adoption', { basis: '職員就業規則 第20条' }), 200);
  expect(await read()).toMatchObject({
    standing: 'adopted',
    basis: '職員就業規則 第20条',
    hours: HOURS,
    weekdaysOff: [0],
  });
  expect((await monthOf('2027-08')).get('2027-08-14')).toMatchObject({ isOpen: true, isWeeklyOff: false });
});

test('beyond the years whose holidays are known nobody says whether a day is open', async () => {
  const months = [await monthOf('2050-12'), await monthOf('2051-01')];
  expect(months.map((month) => new Set([...month.values()].map(({ isOpen }) => isOpen === null)))).toEqual([
    new Set([false]),
    new Set([true]),
  ]);
});

describe('what is not taken', () => {
  test.each<[string, 'POST' | 'PUT' | 'DELETE' | 'GET', string, object | undefined, number, string]>([
    ['a closure backwards', 'POST', CLOSURES, { ...SUMMER, to: '2027-08-11' }, 422, 'calendar.unfit'],
    ['a day that does not exist', 'POST', CLOSURES, { ...SUMMER, to: '2027-08-32' }, 422, 'calendar.unfit'],
    [
      'a date without its year, once',
      'POST',
      CLOSURES,
      { ...SUMMER, from: '08-12', to: '08-13' },
      422,
      'calendar.unfit',
    ],
    ['another reason without words', 'POST', CLOSURES, { ...SUMMER, kind: 'other', note: ' ' }, 422, 'calendar.unfit'],
    ['a kind nobody knows', 'POST', CLOSURES, { ...SUMMER, kind: 'holiday' }, 422, 'request.invalid'],
    [
      'hours without work',
      'PUT',
      '/api/calendar/hours',
      { hours: { ...HOURS, to: '09:00' }, weekdaysOff: [0] },
      422,
      'calendar.unfit',
    ],
    ['a day off twice', 'PUT', '/api/calendar/hours', { hours: HOURS, weekdaysOff: [0, 0] }, 422, 'calendar.unfit'],
    ['a closure nobody added', 'DELETE', `${CLOSURES}/nothing`, undefined, 404, 'calendar.closure_unknown'],
    ['a thirteenth month', 'GET', '/api/calendar/months/2027-13', undefined, 404, 'calendar.no_such_month'],
    ['a month that is a day', 'GET', '/api/calendar/months/2027-08-01', undefined, 404, 'calendar.no_such_month'],
  ])('%s', async (_what, method, url, body, status, code) => {
    const before = await read();
    const answer = await campus.as('officer').send(method, url, body);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(await read()).toEqual(before);
  });

  test('from those who may read alone', async () => {
    for (const key of ['host', 'clerk', 'dean', 'executive', 'inspector'] as const)
      expect((await campus.as(key).send('POST', CLOSURES, SUMMER)).status).toBe(403);
  });
});
