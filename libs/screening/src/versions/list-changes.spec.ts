import { describe, expect, test } from '@jest/globals';
import { identifyEntries, type ListEntry, type ReadEntry } from '../list-entry.js';
import { readEntry } from '../testing.js';
import { changesBetween } from './list-changes.js';

const entries = (...read: ReadEntry[]): ListEntry[] => identifyEntries(read);
const told = (before: ListEntry[], after: ListEntry[]) =>
  changesBetween(before, after).map(
    ({ kind, entry, fields, isMaterial, alsoSeenAs }) =>
      `${kind} ${entry.name}${fields.map(({ field }) => ` ${field}`).join('')}${isMaterial ? '' : ' (immaterial)'}${alsoSeenAs ? ` ~ ${alsoSeenAs.name}` : ''}`,
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
    ['what decides about nobody', [aoi], [{ ...aoi, remarks: 'x' }], ['changed Aoi Works remarks (immaterial)']],
    [
      'a name that became an alias of a new one',
      [aoi],
      [readEntry('Aoi Heavy Industries', { country: 'XX', aliases: ['AOI WORKS'] })],
      ['added Aoi Heavy Industries ~ Aoi Works', 'removed Aoi Works ~ Aoi Heavy Industries'],
    ],
    [
      'by kind, then by name',
      [readEntry('Zeta Shipping'), readEntry('Yards')],
      [readEntry('Delta Motors'), readEntry('Cranes'), readEntry('Yards', { aliases: ['Y'] })],
      ['added Cranes', 'added Delta Motors', 'changed Yards aliases', 'removed Zeta Shipping'],
    ],
  ])('%s', (_what, before, after, changes) => {
    expect(told(entries(...before), entries(...after))).toEqual(changes);
  });
});
