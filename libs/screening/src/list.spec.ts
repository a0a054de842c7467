import { describe, expect, test } from '@jest/globals';
import { Refusal } from '#kernel';
import { recordedExample } from '../../event-store/src/testing.js';
import {
  decideList,
  evolveList,
  isSamePerson,
  NO_LIST,
  type Author,
  type ImportList,
  type ListCommand,
  type ListEvent,
  type ListState,
  type SavedMapping,
} from './list.js';
import type { ColumnField } from './lists/formats/column-mapping.js';

const person = (id: string, onBehalfOf: string | null = null): Author => ({ kind: 'person', id, onBehalfOf });
const AOI = person('aoi');
const BEN = person('ben');
const OPERATOR: Author = { kind: 'operator', id: 'operator', onBehalfOf: null };

const IN_FORCE: ListState = {
  version: 3,
  contentHash: 'hash-3',
  effectiveDate: '2025-04-01',
  entries: 100,
  proposal: null,
  mapping: null,
};

const command = (changes: Partial<ImportList> = {}): ImportList => ({
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
  aloneBecause: null,
  ...changes,
});
const adopt = (proposal: string): ListCommand => ({ type: 'AdoptProposal', listId: 'meti-eul', proposal });
const decline = (proposal: string): ListCommand => ({
  ...{ type: 'DeclineProposal', listId: 'meti-eul', proposal, reason: '件数が合いません。' },
});

/** The state after what the decider says, under this id. */
function after(state: ListState, asked: ListCommand, by: Author, id = 'proposal-1'): ListState {
  return decideList(asked, state, by).reduce((folded, said) => {
    const event = recordedExample(said, 0, { id, actor: by }) as unknown as ListEvent;
    return evolveList(folded, event);
  }, state);
}

const PROPOSED = after(IN_FORCE, command(), AOI);

const outcome = (asked: ListCommand, state: ListState, by: Author = AOI): string => {
  try {
    return (
      decideList(asked, state, by)
        .map(({ type, data }) => ('version' in data ? `${type} ${data.version}` : type))
        .join() || 'nothing'
    );
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('importing a list', () => {
  const few = { entries: 80, added: 0, changed: 0, removed: 20, unchanged: 80 };
  test.each<[what: string, asked: ImportList, state: ListState, expected: string, by?: Author]>([
    ['the first version is adopted', command({ base: null }), NO_LIST, 'ListVersionAdopted 1'],
    ['by the operator too', command({ base: null }), NO_LIST, 'ListVersionAdopted 1', OPERATOR],
    ['the next version is proposed', command(), IN_FORCE, 'ListVersionProposed 4'],
    ['by the operator too', command(), IN_FORCE, 'ListVersionProposed 4', OPERATOR],
    [
      'an operator who says why there is nobody else adopts it',
      command({ aloneBecause: 'nobody else' }),
      IN_FORCE,
      'ListVersionAdopted 4',
      OPERATOR,
    ],
    [
      'also over what waits',
      command({ aloneBecause: 'nobody else', contentHash: 'hash-5' }),
      PROPOSED,
      'ListVersionAdopted 4',
      OPERATOR,
    ],
    ['an officer does not', command({ aloneBecause: 'nobody else' }), IN_FORCE, 'list.alone_is_the_operators'],
    ['the version in force again changes nothing', command({ contentHash: 'hash-3' }), IN_FORCE, 'nothing'],
    [
      'even when it was compared with an older one',
      command({ contentHash: 'hash-3', base: 'hash-2' }),
      IN_FORCE,
      'nothing',
    ],
    ['the version that waits is not proposed twice', command(), PROPOSED, 'nothing', BEN],
    ['with another effective date it is', command({ effectiveDate: null }), PROPOSED, 'ListVersionProposed 4', BEN],
    ['a newer version overtakes what waits', command({ contentHash: 'hash-5' }), PROPOSED, 'ListVersionProposed 4'],
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
      'ListVersionProposed 4',
    ],
    ['no effective date', command({ effectiveDate: null }), IN_FORCE, 'ListVersionProposed 4'],
    ['a fifth fewer entries', command({ counts: few }), IN_FORCE, 'list.too_few_entries'],
    [
      'a fifth fewer, as the operator said',
      command({ counts: few, expectedEntries: 80 }),
      IN_FORCE,
      'ListVersionProposed 4',
    ],
  ])('%s', (_what, asked, state, expected, by = AOI) => {
    expect(outcome(asked, state, by)).toBe(expected);
  });
});

describe('what was proposed', () => {
  const DECLINED = after(PROPOSED, decline('proposal-1'), BEN);
  const OVERTAKEN = after(PROPOSED, command({ contentHash: 'hash-5' }), AOI, 'proposal-2');
  const BY_OPERATOR = after(IN_FORCE, command(), OPERATOR);
  const FOR_CARL = after(IN_FORCE, command(), person('aoi', 'carl'));
  test.each<[what: string, asked: ListCommand, state: ListState, by: Author, expected: string]>([
    ['another person adopts', adopt('proposal-1'), PROPOSED, BEN, 'ListVersionAdopted 4'],
    ['the proposer does not', adopt('proposal-1'), PROPOSED, AOI, 'list.own_proposal'],
    ['nor for somebody else', adopt('proposal-1'), PROPOSED, person('aoi', 'carl'), 'list.own_proposal'],
    [
      'nor does somebody else for the proposer',
      adopt('proposal-1'),
      PROPOSED,
      person('ben', 'aoi'),
      'list.own_proposal',
    ],
    ['nor whoever it was proposed for', adopt('proposal-1'), FOR_CARL, person('carl'), 'list.own_proposal'],
    ['nor somebody for them', adopt('proposal-1'), FOR_CARL, person('ben', 'carl'), 'list.own_proposal'],
    ['what the operator proposed, an officer adopts', adopt('proposal-1'), BY_OPERATOR, AOI, 'ListVersionAdopted 4'],
    ['another person declines', decline('proposal-1'), PROPOSED, BEN, 'ListVersionDeclined'],
    ['the proposer takes back', decline('proposal-1'), PROPOSED, AOI, 'ListVersionDeclined'],
    ['what was declined is not adopted', adopt('proposal-1'), DECLINED, BEN, 'list.no_proposal'],
    ['nor declined again', decline('proposal-1'), DECLINED, BEN, 'list.no_proposal'],
    ['but may be proposed again', command(), DECLINED, AOI, 'ListVersionProposed 4'],
    ['what was overtaken is not adopted', adopt('proposal-1'), OVERTAKEN, BEN, 'list.proposal_overtaken'],
    ['nor declined', decline('proposal-1'), OVERTAKEN, BEN, 'list.proposal_overtaken'],
    ['what overtook it is', adopt('proposal-2'), OVERTAKEN, BEN, 'ListVersionAdopted 4'],
    ['nothing waits', adopt('proposal-1'), IN_FORCE, BEN, 'list.no_proposal'],
    ['there is no such list', adopt('proposal-1'), NO_LIST, BEN, 'list.unknown'],
    ['nor anything to decline', decline('proposal-1'), NO_LIST, BEN, 'list.unknown'],
  ])('%s', (_what, asked, state, by, expected) => {
    expect(outcome(asked, state, by)).toBe(expected);
  });

  test('leaves the version in force as it is until it is adopted', () => {
    for (const state of [PROPOSED, DECLINED, OVERTAKEN]) {
      expect({ ...state, proposal: null }).toEqual(IN_FORCE);
    }
    expect(after(PROPOSED, adopt('proposal-1'), BEN)).toEqual({
      ...{
        version: 4,
        contentHash: 'hash-4',
        effectiveDate: '2025-10-09',
        entries: 104,
        proposal: null,
        mapping: null,
      },
    });
  });

  test('is overtaken by what an operator adopts alone', () => {
    const alone = command({ contentHash: 'hash-5', aloneBecause: 'nobody else' });
    expect(after(PROPOSED, alone, OPERATOR)).toMatchObject({ contentHash: 'hash-5', proposal: null });
  });
});

describe('the event of an adoption', () => {
  test('names file, content, every entry that was touched, and both persons', () => {
    const [said] = decideList(adopt('proposal-1'), PROPOSED, BEN);
    expect(said).toEqual({
      type: 'ListVersionAdopted',
      data: {
        ...{ listId: 'meti-eul', effectiveDate: '2025-10-09', sha256: 'file-4', contentHash: 'hash-4' },
        ...{ importer: 'meti-eul/1', counts: command().counts, version: 4 },
        ...{ added: ['a', 'b', 'c', 'd', 'e'], changed: ['f', 'g'], removed: ['h'] },
        ...{ proposedBy: AOI, aloneBecause: null },
      },
      evidence: { lists: { 'meti-eul': 'file-4' } },
    });
  });

  test('of a first version names no entry: all are new', () => {
    expect(decideList(command({ base: null, aloneBecause: 'first' }), NO_LIST, OPERATOR)[0]?.data).toMatchObject({
      ...{ added: [], proposedBy: null, aloneBecause: null },
    });
  });

  test('of an operator alone says why', () => {
    const [said] = decideList(command({ aloneBecause: '担当者は一人だけです。' }), IN_FORCE, OPERATOR);
    expect(said?.data).toMatchObject({ version: 4, proposedBy: null, aloneBecause: '担当者は一人だけです。' });
  });
});

test.each<[Author, Author, boolean]>([
  [AOI, AOI, true],
  [AOI, BEN, false],
  [person('aoi', 'carl'), person('ben', 'carl'), true],
  [person('aoi', 'ben'), BEN, true],
  [AOI, person('ben', 'aoi'), true],
  [AOI, person('ben', 'carl'), false],
])('%j and %j: the same person stands behind both: %j', (one, other, expected) => {
  expect(isSamePerson(one, other)).toBe(expected);
  expect(isSamePerson(other, one)).toBe(expected);
});

describe('which column holds what', () => {
  const mapping = (...fields: string[]): SavedMapping => ({
    columns: fields.map((field, place) => ({ heading: `column ${place}`, field: field as ColumnField })),
    ...{ kind: null, separator: null },
  });
  const save = (...fields: string[]): ListCommand => ({
    ...{ type: 'SaveMapping', listId: 'partners', mapping: mapping(...fields) },
  });
  const SAVED: ListState = { ...NO_LIST, mapping: mapping('name', 'aliases') };
  test.each<[what: string, asked: ListCommand, state: ListState, expected: string]>([
    ['is saved before there is a list', save('name'), NO_LIST, 'ListMappingSaved'],
    ['is saved anew', save('name'), SAVED, 'ListMappingSaved'],
    ['is not saved twice', save('name', 'aliases'), SAVED, 'nothing'],
    ['needs a column of names', save('aliases'), NO_LIST, 'list.mapping_malformed'],
    ['has one column of names', save('name', 'name'), NO_LIST, 'list.mapping_malformed'],
    ['knows no nationality', save('name', 'nationality'), NO_LIST, 'list.mapping_malformed'],
  ])('%s', (_what, asked, state, expected) => {
    expect(outcome(asked, state)).toBe(expected);
  });

  test('stays through every version', () => {
    expect(after({ ...IN_FORCE, mapping: SAVED.mapping }, command(), AOI).mapping).toEqual(SAVED.mapping);
    expect(after({ ...PROPOSED, mapping: SAVED.mapping }, adopt('proposal-1'), BEN).mapping).toEqual(SAVED.mapping);
  });
});
