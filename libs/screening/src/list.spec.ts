import { describe, expect, test } from '@jest/globals';
import { Refusal } from '#kernel';
import { decideList, evolveList, NO_LIST, type ListCommand, type ListEvent, type ListState } from './list.js';

const IN_FORCE: ListState = { version: 3, contentHash: 'hash-3', effectiveDate: '2025-04-01', entries: 100 };

const command = (changes: Partial<ListCommand> = {}): ListCommand => ({
  type: 'ImportList',
  listId: 'meti-eul',
  effectiveDate: '2025-10-09',
  sha256: 'file-4',
  contentHash: 'hash-4',
  importer: 'meti-eul/1',
  counts: { entries: 104, added: 5, changed: 2, removed: 1, unchanged: 97 },
  added: ['a', 'b', 'c', 'd', 'e'],
  changed: ['f', 'g'],
  removed: ['h'],
  base: 'hash-3',
  expectedEntries: null,
  ...changes,
});

const outcome = (asked: ListCommand, state: ListState): string => {
  try {
    return (
      decideList(asked, state)
        .map(({ type, data }) => `${type} ${data.version}`)
        .join() || 'nothing'
    );
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('a list of an institution', () => {
  const few = { entries: 80, added: 0, changed: 0, removed: 20, unchanged: 80 };
  test.each([
    ['the next version is adopted', command(), IN_FORCE, 'ListVersionAdopted 4'],
    ['the first version is adopted', command({ base: null }), NO_LIST, 'ListVersionAdopted 1'],
    ['the version in force again changes nothing', command({ contentHash: 'hash-3' }), IN_FORCE, 'nothing'],
    [
      'even when it was compared with an older one',
      command({ contentHash: 'hash-3', base: 'hash-2' }),
      IN_FORCE,
      'nothing',
    ],
    [
      'a file compared with a version no longer in force',
      command({ base: 'hash-2' }),
      IN_FORCE,
      'list.changed_meanwhile',
    ],
    ['a file compared with nothing, where a list is', command({ base: null }), IN_FORCE, 'list.changed_meanwhile'],
    ['an earlier effective date', command({ effectiveDate: '2025-03-31' }), IN_FORCE, 'list.older_than_in_force'],
    [
      'the same effective date: a correction',
      command({ effectiveDate: '2025-04-01' }),
      IN_FORCE,
      'ListVersionAdopted 4',
    ],
    ['no effective date', command({ effectiveDate: null }), IN_FORCE, 'ListVersionAdopted 4'],
    ['a fifth fewer entries', command({ counts: few }), IN_FORCE, 'list.too_few_entries'],
    [
      'a fifth fewer, as the operator said',
      command({ counts: few, expectedEntries: 80 }),
      IN_FORCE,
      'ListVersionAdopted 4',
    ],
  ])('%s', (_what, asked, state, expected) => {
    expect(outcome(asked, state)).toBe(expected);
  });

  test('the event names file, content and every entry that was touched', () => {
    const [adopted] = decideList(command(), IN_FORCE);
    expect(adopted?.data).toMatchObject({
      sha256: 'file-4',
      contentHash: 'hash-4',
      changed: ['f', 'g'],
      removed: ['h'],
      version: 4,
    });
    expect(adopted?.evidence).toEqual({ lists: { 'meti-eul': 'file-4' } });
  });

  test('of a first version all entries are new and none is named', () => {
    expect(decideList(command({ base: null }), NO_LIST)[0]?.data.added).toEqual([]);
  });

  test('adopting it twice is adopting it once', () => {
    const [adopted] = decideList(command(), IN_FORCE);
    const after = evolveList(IN_FORCE, { ...adopted, data: adopted?.data } as ListEvent);
    expect(after).toEqual({ version: 4, contentHash: 'hash-4', effectiveDate: '2025-10-09', entries: 104 });
    expect(decideList(command(), after)).toEqual([]);
  });
});
