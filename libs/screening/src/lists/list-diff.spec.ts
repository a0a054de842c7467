import { describe, expect, test } from '@jest/globals';
import { identifyEntries, type ListEntry, type ReadEntry } from '../list-entry.js';
import { readEntry } from '../testing.js';
import { diffVersions } from './list-diff.js';

const entries = (...read: ReadEntry[]): ListEntry[] => identifyEntries(read);
const alpha = { sourceId: '1', aliases: ['A', 'B'], concerns: ['M'] };

describe('two versions of a list', () => {
  test.each<[string, Partial<ReadEntry>, { field: string; before: string[]; after: string[] }[], boolean]>([
    ['an alias came and one went', { aliases: ['B', 'C'] }, [{ field: 'aliases', before: ['A'], after: ['C'] }], true],
    ['the country', { country: 'Koland' }, [{ field: 'country', before: [], after: ['Koland'] }], true],
    ['a concern', { concerns: ['M', 'N'] }, [{ field: 'concerns', before: [], after: ['N'] }], true],
    [
      'a number',
      { identifiers: [{ type: 'Tax', value: '7' }] },
      [{ field: 'identifiers', before: [], after: ['Tax 7'] }],
      true,
    ],
    ['where it is told', { sourceUrl: 'http://x' }, [{ field: 'sourceUrl', before: [], after: ['http://x'] }], false],
    ['what was merged into it', { referents: ['2'] }, [{ field: 'referents', before: [], after: ['2'] }], false],
    ['the remarks', { remarks: 'new' }, [{ field: 'remarks', before: [], after: ['new'] }], false],
    ['the order of its aliases', { aliases: ['B', 'A'] }, [], false],
  ])('%s', (_what, facts, differences, isMaterial) => {
    const before = entries(readEntry('Alpha', alpha), readEntry('Beta', { sourceId: '2', concerns: ['N'] }));
    const after = entries(
      readEntry('Alpha', { ...alpha, ...facts }),
      readEntry('Beta', { sourceId: '2', concerns: ['N'] }),
    );
    const { changed } = diffVersions(before, after);
    expect(changed.flatMap((change) => change.differences)).toMatchObject(differences);
    expect(changed.some((change) => change.isMaterial)).toBe(isMaterial);
    expect(changed.flatMap(({ fields }) => fields)).toEqual(differences.map(({ field }) => field));
  });

  test('added, removed and unchanged, in whatever order', () => {
    const [one, two, three] = ['1', '2', '3'].map((sourceId) => readEntry(`Works ${sourceId}`, { sourceId }));
    const diff = diffVersions(
      entries(one as ReadEntry, two as ReadEntry),
      entries(three as ReadEntry, two as ReadEntry),
    );
    expect(diff.added.map(({ name }) => name)).toEqual(['Works 3']);
    expect(diff.removed.map(({ name }) => name)).toEqual(['Works 1']);
    expect([diff.changed, diff.unchanged]).toEqual([[], 1]);
  });

  test('white space alone is told as such and is not material', () => {
    const [before, after] = [['SELF- SUFFICIENCY'], ['SELF-SUFFICIENCY']].map((aliases) =>
      entries(readEntry('Alpha', { ...alpha, aliases })),
    );
    expect(diffVersions(before as ListEntry[], after as ListEntry[]).changed).toMatchObject([
      { isMaterial: false, differences: [{ field: 'aliases', isSpacing: true }] },
    ]);
  });

  test('a code that nobody had before is told as such', () => {
    const [before, after] = [['M'], ['M', 'CW']].map((concerns) => entries(readEntry('Alpha', { ...alpha, concerns })));
    expect(diffVersions(before as ListEntry[], after as ListEntry[]).changed[0]?.differences).toMatchObject([
      { field: 'concerns', after: ['CW'], isNewCode: true },
    ]);
  });

  test.each([
    ['Alpha Works', 'ＡＬＰＨＡ-Works', false],
    ['Alpha Works', 'Alpha Works (AW)', true],
  ])('%s → %s: renamed %s', (was, is, isRenamed) => {
    const { changed } = diffVersions(entries(readEntry(was, alpha)), entries(readEntry(is, alpha)));
    expect(changed[0]?.isRenamed).toBe(isRenamed);
  });
});
