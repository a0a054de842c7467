import { describe, expect, test } from '@jest/globals';
import { identifyEntries, type ListEntry, type ReadEntry } from '../list-entry.js';
import { readEntry } from '../testing.js';
import { changesBetween, fieldChanges } from './list-changes.js';

const entries = (...read: ReadEntry[]): ListEntry[] => identifyEntries(read);
const told = (before: ListEntry[], after: ListEntry[]) =>
  changesBetween(before, after).map(
    ({ kind, entry, fields, alsoSeenAs }) =>
      `${kind} ${entry.name}${fields.map(({ field }) => ` ${field}`).join('')}${alsoSeenAs ? ` ~ ${alsoSeenAs.name}` : ''}`,
  );

describe('what changed between two versions', () => {
  const aoi = readEntry('Aoi Works', { country: 'XX' });
  test.each<[what: string, before: ReadEntry[], after: ReadEntry[], changes: string[]]>([
    ['nothing', [aoi], [aoi], []],
    ['an entry that is new', [], [aoi], ['added Aoi Works']],
    ['an entry that is gone', [aoi], [], ['removed Aoi Works']],
    [
      'fields of an entry',
      [aoi],
      [{ ...aoi, aliases: ['AW'], concerns: ['M'] }],
      ['changed Aoi Works aliases concerns'],
    ],
    ['aliases in another order', [{ ...aoi, aliases: ['a', 'b'] }], [{ ...aoi, aliases: ['b', 'a'] }], []],
    [
      'a name that became an alias of a new one',
      [aoi],
      [readEntry('Aoi Heavy Industries', { country: 'XX', aliases: ['AOI WORKS'] })],
      ['added Aoi Heavy Industries ~ Aoi Works', 'removed Aoi Works ~ Aoi Heavy Industries'],
    ],
    [
      'the same name in another country is another body',
      [aoi],
      [{ ...aoi, country: 'YY' }],
      ['added Aoi Works', 'removed Aoi Works'],
    ],
    [
      'a name that two new ones share tells nothing',
      [readEntry('Ben', { aliases: ['B'] })],
      [readEntry('Bea', { aliases: ['B'] }), readEntry('Bob', { aliases: ['B'] })],
      ['added Bea', 'added Bob', 'removed Ben'],
    ],
    [
      'by kind, then by name',
      [readEntry('Z'), readEntry('Y')],
      [readEntry('D'), readEntry('C'), readEntry('Y', { remarks: 'r' })],
      ['added C', 'added D', 'changed Y remarks', 'removed Z'],
    ],
  ])('%s', (_what, before, after, changes) => {
    expect(told(entries(...before), entries(...after))).toEqual(changes);
  });

  test('a field that is not there is an empty list, and single values are lists of one', () => {
    const [before, after] = [
      entries(readEntry('Aoi', { remarks: 'old' })),
      entries(readEntry('Aoi', { aliases: ['A'] })),
    ];
    expect(fieldChanges(before[0] as ListEntry, after[0] as ListEntry)).toEqual([
      { field: 'aliases', before: [], after: ['A'] },
      { field: 'remarks', before: ['old'], after: [] },
    ]);
  });
});
