import { expect, test } from '@jest/globals';
import { ROLES } from '../../../../../libs/kernel/src/index.js';
import { PERMISSIONS } from '../../../../../libs/identity/src/permissions.js';
import { isBeside, isUnder, isWithin, railEntries } from './rail-entries.js';

const mayAs = (role: string) => (permission: string) =>
  Object.entries(PERMISSIONS).some(([name, holders]) => name === permission && role in holders);

test.each(ROLES)('%s has seven words at most in the menu, and every page once', (role) => {
  const entries = railEntries(mayAs(role), false);
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.length).toBeLessThanOrEqual(7);
  const pages = entries.flatMap((entry) => ('item' in entry ? [entry.item] : [...entry.items]));
  expect(new Set(pages.map(({ to }) => to)).size).toBe(pages.length);
});

test('an officer finds all pages under four words', () => {
  const words = railEntries(mayAs('officer'), false).map((entry) =>
    'item' in entry ? entry.item.key : [entry.group.key, ...entry.items.map(({ key }) => key)],
  );
  expect(words).toEqual([
    ['cases', 'queue', 'board', 'secondLooks'],
    ['screening', 'lists', 'lookups'],
    ['rules', 'calendar', 'policies', 'permissions', 'organisation'],
    'rosters',
  ]);
});

test.each([
  ['/lists', true],
  ['/lists/x/versions', true],
  ['/lists-of-others', false],
])('%s lies under the lists: %s', (path, is) => {
  const lists = railEntries(() => true, false).flatMap((entry) => ('items' in entry ? [...entry.items] : []));
  expect(
    isUnder(
      path,
      lists.find(({ key }) => key === 'lists')!,
    ),
  ).toBe(is);
});

test.each([
  ['/queue', ['cases']],
  ['/figures', ['cases']],
  ['/cases/980fd837', ['cases']],
  ['/consultations/980fd837', ['cases']],
  ['/lists/x/versions', ['screening']],
  ['/policies/2026-11-30.1', ['rules']],
  ['/mails', ['house']],
  ['/figures-of-others', []],
  ['/delegations', []],
])('%s is a page of %j', (path, groups) => {
  const open = railEntries(() => true, false).flatMap((entry) =>
    'items' in entry && isWithin(path, entry.group, entry.items) ? [entry.group.key] : [],
  );
  expect(open).toEqual(groups);
});

test.each([
  ['/figures', ['queue']],
  ['/cases/980fd837', ['queue']],
  ['/queue', []],
  ['/figures-of-others', []],
])('at %s, which has no word, these stand for it: %j', (path, keys) => {
  const shown = railEntries(() => true, false).flatMap((entry) => ('items' in entry ? [...entry.items] : [entry.item]));
  expect(shown.flatMap((item) => (isBeside(path, item) ? [item.key] : []))).toEqual(keys);
});
