import { expect, test } from '@jest/globals';
import { vietnameseReading } from './vietnamese.js';

const read = (name: string) => vietnameseReading(name.split(' '));

test.each([
  ['nguyen van a', 'nguyen van a'],
  ['van a nguyen', 'nguyen van a'],
  ['tran thi mai', 'tran thi mai'],
  ['le duc tho', 'le duc tho'],
  ['minh nguyen', 'nguyen minh'],
  ['nguyen tran', 'nguyen tran'],
  ['ngo dinh diem', 'ngo dinh diem'],
])('%s is read %s, family name first', (name, ordered) => {
  const reading = read(name);
  expect(reading?.words.map(({ spellings }) => spellings[0]).join(' ')).toBe(ordered);
  expect(reading?.words.map(({ part }) => part === 'family')).toEqual(ordered.split(' ').map((_, at) => at === 0));
});

test.each([
  ['li wei'],
  ['john le'],
  ['kim jong un'],
  ['nguyen'],
  ['le corbusier'],
  ['maria tran vladimirovna'],
  ['ho lee'],
  [''],
])('"%s" is not read as Vietnamese', (name) => {
  expect(read(name)).toBeNull();
});
