import { describe, expect, test } from '@jest/globals';
import type { QueueFilter } from '../../client/index.js';
import type { QueueSearch } from '../../routes-office.js';
import { filterOf, isSameFilter, searchOf } from './filters.js';

const WHOLE: QueueSearch = {
  ...{ view: 'all', state: 'in-review', due: 'over', sort: 'due', owner: 'none', tier: 'T3' },
  ...{ unit: 'engineering', escalated: 'untaken', stage: 'office', aged: 'more' },
  ...{ left: 'department', arrived: '2026-11-02', closed: '2026-11-09' },
};

describe('a list kept under a name', () => {
  test('keeps everything of the address but the words looked for, and leads back to it', () => {
    expect(filterOf({ ...WHOLE, q: '佐藤' })).toEqual(WHOLE);
    expect(searchOf(filterOf(WHOLE))).toEqual(WHOLE);
    expect(filterOf({ state: 'nonsense' })).toEqual({ view: 'queue' });
  });

  test.each<[string, QueueFilter, QueueSearch, boolean]>([
    ['the same', { view: 'all', owner: 'me' }, { owner: 'me', view: 'all' }, true],
    ['the view that an address leaves out', { view: 'queue' }, {}, true],
    ['one field more', { view: 'all' }, { view: 'all', tier: 'T2' }, false],
    ['one field less', { view: 'all', tier: 'T2' }, { view: 'all' }, false],
    ['words besides', { view: 'all' }, { view: 'all', q: 'x' }, false],
  ])('is on screen: %s', (_, filter, search, expected) => {
    expect(isSameFilter(filter, search)).toBe(expected);
  });
});
