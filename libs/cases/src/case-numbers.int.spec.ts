// Numbers that are drawn together are as good as numbers drawn one by one: each is given once, none is left out.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testHouse, type TestHouse } from '../../commands/src/testing.js';
import { CaseNumbers } from './case-numbers.js';

const OTHER = '00000000-0000-4000-8000-00000000000b';
const OURS = '00000000-0000-4000-8000-00000000000a';
const AUTUMN = '2026-11-23T00:00:00.000Z';
const SPRING = '2027-04-02T00:00:00.000Z';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const numbers = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${year}-${String(index + 1).padStart(4, '0')}`);

test('many who ask at once, in two processes, two institutions and two years, are given every number once', async () => {
  const desks = [new CaseNumbers(house.database), new CaseNumbers(house.apiDatabase)];
  const asked = (institution: string, at: string, count: number) =>
    Promise.all(Array.from({ length: count }, (_, index) => (desks[index % 2] as CaseNumbers).next(institution, at)));
  const given = await Promise.all([asked(OURS, AUTUMN, 60), asked(OTHER, AUTUMN, 20), asked(OURS, SPRING, 20)]);
  expect(given.map((each) => each.toSorted())).toEqual([numbers(2026, 60), numbers(2026, 20), numbers(2027, 20)]);
});

test('whoever waits with others hears that none could be drawn, and whoever asks afterwards is given one', async () => {
  const desk = new CaseNumbers(house.database);
  const later = '2030-11-23T00:00:00.000Z';
  const last = (number: number) =>
    house.database.query(
      `insert into operation.case_numbers (institution, year, last) values ($1, 2030, $2)
       on conflict (institution, year) do update set last = excluded.last`,
      [OURS, number],
    );
  await last(2 ** 31 - 1);
  const asked = await Promise.allSettled(Array.from({ length: 5 }, () => desk.next(OURS, later)));
  expect(asked.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
  await last(41);
  expect(await desk.next(OURS, later)).toBe('2030-0042');
});
