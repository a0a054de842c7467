import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { assertGenuine, entryIdOf, identifyEntries, type ListEntry, type ReadEntry } from '../../list-entry.js';
import { readEntry } from '../../testing.js';
import { likeness } from './entry-names.js';
import { settleIdentities, type IdentityOptions } from './settle-identities.js';

const KOLAND = { country: '甲国 / Koland' };
const entry = (name: string, facts: Partial<ReadEntry> = {}) => readEntry(name, { ...KOLAND, ...facts });
const settle = (before: ReadEntry[], after: ReadEntry[], options: IdentityOptions = {}) => {
  const current = identifyEntries(before);
  return { current, ...settleIdentities(identifyEntries(after), current, options) };
};
const id = (entries: ListEntry[], at = 0) => entries[at]?.entry;

describe('an entry under another name', () => {
  const institute = 'Koland Institute of Rockets';
  test.each<[string, ReadEntry, ReadEntry, 'the same' | 'asked' | 'another']>([
    [
      'was renamed, the old name is an alias',
      entry(institute),
      entry('Star Academy', { aliases: [institute] }),
      'the same',
    ],
    ['took an alias as its name', entry(institute, { aliases: ['Star Academy'] }), entry('Star Academy'), 'the same'],
    ['got its native name', entry(institute), entry(`${institute} （甲国火箭研究所）`), 'the same'],
    ['got its acronym', entry(`${institute} (甲国研究所)`), entry(`${institute}（KIR） (甲国研究所)`), 'the same'],
    [
      'was renamed, its other names are the same',
      entry('"Northern press" JSC', { aliases: ['AO Severnyi Press', 'Northern Press'] }),
      entry('Joint Stock Company"Northern press"', { aliases: ['AO Severnyi Press', 'Northern Press'] }),
      'the same',
    ],
    ['its old name is a former one', entry(institute), entry('Star Academy', { formerNames: [institute] }), 'the same'],
    [
      'looks alike',
      entry('Link Lines Pvt Ltd.'),
      entry('Link Lines (Pvt.) Limited', { aliases: ['Link Lines.'] }),
      'asked',
    ],
    ['differs by a letter', entry('Koland Institut of Rockets'), entry(institute), 'asked'],
    ['shares an acronym alone', entry('First Works (KFW)'), entry('Second Office (KFW)'), 'asked'],
    ['of another country', entry(institute), entry(institute, { country: '乙国 / Otsuland' }), 'asked'],
    ['with another number', entry('14th Institute of CETC'), entry('28th Institute of CETC'), 'another'],
    ['a person, not an organisation', entry(institute), entry(institute, { kind: 'person', country: null }), 'another'],
    ['nothing in common', entry(institute), entry('Star Academy'), 'another'],
  ])('%s', (_what, before, after, outcome) => {
    const { current, entries, possiblyRenamed } = settle([before], [after]);
    expect(id(entries) === id(current)).toBe(outcome === 'the same');
    expect(possiblyRenamed).toHaveLength(outcome === 'asked' ? 1 : 0);
  });

  test('two that would both be it: a question, not a guess', () => {
    const { current, entries, possiblyRenamed } = settle(
      [entry(institute)],
      [entry('Star Academy', { aliases: [institute] }), entry('Moon Academy', { aliases: [institute] })],
    );
    expect(entries.map((each) => each.entry)).not.toContain(id(current));
    expect(possiblyRenamed.map(({ after }) => after.name).sort()).toEqual(['Moon Academy', 'Star Academy']);
  });

  test('a person answers', () => {
    const [gone, came] = [
      entry('Link Lines Pvt Ltd.'),
      entry('Link Lines (Pvt.) Limited', { aliases: ['Link Lines.'] }),
    ];
    const { current, entries } = settle([gone], [came]);
    const answered = settle([gone], [came], { sameAs: { [id(entries) ?? '']: id(current) ?? '' } });
    expect(id(answered.entries)).toBe(id(current));
    expect(answered.possiblyRenamed).toEqual([]);
  });

  test.each([
    ['an entry that did not come', { nobody: entryIdOf('x') }],
    ['an entry that is not gone', { [entryIdOf('x')]: 'nobody' }],
  ])('an answer about %s is refused', (_what, sameAs) => {
    expect(() => settle([entry('Alpha')], [entry('Beta')], { sameAs })).toThrow('list.same_as_unknown');
  });
});

describe('an id is kept', () => {
  test('through three versions, and a newcomer that takes the old name is somebody else', () => {
    const first = settle([], [entry('Old Academy of Koland')]).entries;
    const renamed = entry('New Academy of Koland', { aliases: ['Old Academy of Koland'] });
    const second = settleIdentities(identifyEntries([renamed]), first).entries;
    expect(id(second)).toBe(id(first));
    const newcomer = entry('Old Academy of Koland', { aliases: ['Another Body'] });
    const third = settleIdentities(identifyEntries([newcomer, renamed]), second).entries;
    expect(id(third, 1)).toBe(id(first));
    expect(id(third, 0)).not.toBe(id(first));
    const fourth = settleIdentities(identifyEntries([newcomer, renamed]), third).entries;
    expect(fourth).toEqual(third);
  });

  test('by each of several that share a name, as their other names tell', () => {
    const twins = [
      entry('Alpha', { aliases: ['First Alpha Works'] }),
      entry('Alpha', { aliases: ['Other Alpha Works'] }),
    ];
    const { current, entries } = settle(twins, [
      entry('Alpha', { aliases: ['Other Alpha Works', 'OAW'] }),
      entry('Alpha', { aliases: ['First Alpha Works', 'FAW'] }),
    ]);
    expect([id(entries, 0), id(entries, 1)]).toEqual([id(current, 1), id(current, 0)]);
  });

  test('where a publisher has lasting ids, by them and not by names', () => {
    const { current, entries, possiblyRenamed } = settle(
      [entry('Alpha Works of Koland', { sourceId: '36' }), entry('Beta Works of Koland', { sourceId: '40' })],
      [entry('Gamma Works', { sourceId: '36' }), entry('Beta Works of Koland', { sourceId: '41' })],
    );
    expect(id(entries, 0)).toBe(id(current, 0));
    expect(entries.map((each) => each.entry)).not.toContain(id(current, 1));
    expect(possiblyRenamed).toEqual([]);
  });

  test('when another is merged into it, and it is told which', () => {
    const [alpha, beta] = ['Alpha Works', 'Beta Works'].map((name, at) => entry(name, { sourceId: `NK-${at}` }));
    const absorbing = entry('Alpha Works', { sourceId: 'NK-0', referents: ['NK-1', 'elsewhere-7'] });
    const { current, entries, merged } = settle([alpha as ReadEntry, beta as ReadEntry], [absorbing]);
    expect(id(entries)).toBe(id(current));
    expect(merged).toEqual([{ into: id(current), from: [id(current, 1)] }]);
  });

  test('in whatever order the file stands', () => {
    const before = ['A', 'B', 'C', 'D'].map((letter) =>
      entry('Alpha', { aliases: [`${letter} Works of Koland`], remarks: letter }),
    );
    const after = ['A', 'B', 'C'].map((letter) =>
      entry('Alpha', { aliases: [`${letter} Works of Koland`, `New ${letter}`], remarks: letter }),
    );
    const ids = (file: ReadEntry[]) =>
      Object.fromEntries(settle(before, file).entries.map(({ remarks, entry: each }) => [remarks, each]));
    const { current } = settle(before, []);
    const expected = Object.fromEntries(current.slice(0, 3).map(({ remarks, entry: each }) => [remarks, each]));
    const [a, b, c] = after as [ReadEntry, ReadEntry, ReadEntry];
    for (const file of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(ids(file)).toEqual(expected);
  });

  test('within its source list alone', () => {
    const scopeOf = ({ concerns }: ListEntry) => concerns[0] ?? '';
    const aliases = ['Academy of Koland', 'Koland Academy'];
    const { current, entries } = settle(
      [entry('Alpha Works of Koland', { aliases, concerns: ['UVL'] })],
      [entry('Alpha Works of Koland', { aliases, concerns: ['EL'] }), entry('Beta', { aliases, concerns: ['UVL'] })],
      { scopeOf },
    );
    expect(id(entries, 1)).toBe(id(current));
  });
});

test.each([
  ['abcd', 'abcd', 1],
  ['abcd', 'abce', 2 / 3],
  ['institute14', 'institute28', 0],
  ['', 'abc', 0],
])('likeness of %s and %s', (a, b, expected) => {
  expect(likeness(a, b)).toBeCloseTo(expected);
});

test('an entry kept before there were more fields is what its hash says', () => {
  const kept =
    '{"aliases":["A"],"birthDates":[],"concerns":["M"],"country":null,"kind":"organization","name":"Alpha","remarks":null}';
  const contentHash = createHash('sha256').update(kept).digest('hex');
  const old: ListEntry = { entry: 'x', ...readEntry('Alpha', { aliases: ['A'], concerns: ['M'] }), contentHash };
  expect(() => assertGenuine(old)).not.toThrow();
  expect(() => assertGenuine({ ...old, weakAliases: [] })).not.toThrow();
  expect(() => assertGenuine({ ...old, weakAliases: ['B'] })).toThrow('do not match');
});
