import { describe, expect, test } from '@jest/globals';
import { engineOf } from './engine.js';
import { identifyEntries } from './list-entry.js';
import { matchList, partyOf } from './matching/match.js';
import { buildNameIndex as buildIndex } from './matching/index/name-index.js';
import { scratchFor } from './matching/index/met-rows.js';
import { buildNameIndex, openIndex, type PackedIndex } from './name-indexes.js';
import { builtInReaders } from './readers.js';
import { readEntry } from './testing.js';

const readers = builtInReaders();
const entries = identifyEntries([
  readEntry('Beijing University of Aeronautics and Astronautics (BUAA)', { aliases: ['Beihang University'] }),
  readEntry('国防科学技術大学'),
  readEntry('Sharif University of Technology', { weakAliases: ['SUT'] }),
  readEntry('Mohammad Hossein Rezaei', { kind: 'person' }),
  readEntry('高橋健司', { kind: 'person' }),
  readEntry('Дмитрий Щукин', { kind: 'person' }),
  readEntry('Orion Vega', { kind: 'unknown' }),
]);
const QUERIES = [
  ['organization', '北航'],
  ['organization', 'National University of Defense Technology'],
  ['organization', 'دانشگاه صنعتی شریف'],
  ['organization', 'Orion Vega'],
  ['organization', 'Nobody Ltd'],
  ['person', 'Takahashi Kenji'],
  ['person', 'Dmitri Schukin'],
  ['person', 'محمد حسین رضایی'],
] as const;

function answers(index: ReturnType<typeof buildIndex>) {
  const scratch = scratchFor(index);
  return QUERIES.map(([kind, name]) => matchList(index, partyOf([name], kind, readers), { scratch, readers }));
}

/** The same bytes, as another process would have them. */
function copyOf(packed: PackedIndex, change: (bytes: PackedIndex) => void = () => undefined): PackedIndex {
  const copy = new Uint8Array(new SharedArrayBuffer(packed.length));
  copy.set(packed);
  change(copy);
  return copy;
}

describe('an index as bytes', () => {
  test('answers what the index answered that it was made of', () => {
    const built = answers(buildIndex(entries, readers));
    expect(built.flat().length).toBeGreaterThanOrEqual(7);
    expect(answers(openIndex(copyOf(buildNameIndex(entries)), readers))).toEqual(built);
  });

  test('the same entries give the same bytes', () => {
    expect(Buffer.from(buildNameIndex(entries)).equals(Buffer.from(buildNameIndex(entries)))).toBe(true);
  });

  test('of no entries find nothing', () => {
    expect(answers(openIndex(buildNameIndex([]), readers)).flat()).toEqual([]);
  });

  test('are opened once', () => {
    const packed = buildNameIndex(entries);
    expect(openIndex(packed, readers)).toBe(openIndex(packed, readers));
  });
});

describe('bytes that this engine did not make are refused', () => {
  test.each<[what: string, packed: () => PackedIndex]>([
    ["another dictionary's", () => buildNameIndex(entries, { ...readers, version: 'f'.repeat(64) })],
    ['none', () => new Uint8Array(new SharedArrayBuffer(0))],
    ['other bytes', () => copyOf(buildNameIndex(entries), (bytes) => bytes.fill(0x41))],
  ])('%s', (_what, packed) => {
    expect(() => openIndex(copyOf(packed()), readers)).toThrow('This index of names was built by another engine.');
  });

  test('the engine is named with the version of its dictionaries', () => {
    expect(engineOf(readers)).toMatch(/^sekisho-screening\/[a-z]+-\d+\+[0-9a-f]{12}$/);
    expect(engineOf({ ...readers, version: 'f'.repeat(64) })).not.toBe(engineOf(readers));
  });
});
