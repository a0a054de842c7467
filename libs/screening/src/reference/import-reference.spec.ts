import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OperatorFault } from '#kernel';
import { importReference } from './import-reference.js';
import { jsonObjects } from './json-objects.js';
import { importedSources, loadReference } from './load-reference.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-reference-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ror = (names: string[]) =>
  names.map((value, at) => ({
    ror: `https://ror.org/00000000${at}`,
    status: 'active',
    country: 'SE',
    types: ['education'],
    names: [{ value, types: ['ror_display'], lang: 'en' }],
    rel: [],
  }));
const asLines = (records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

const ENAMDICT =
  '　？？？ /ENAMDICT/\n谷 [たに] /(s) Tani/\n谷子 [たにこ] /(g) Taniko/\n谷川 [たにかわ] /(p,s) Tanikawa/\nゝ泉 [ちゅせん] /(u) Chusen/\n';
const FILES: Record<string, [name: string, entries: number, text: string]> = {
  'condensed ROR': ['ror', 2, asLines(ror(['Ymer University', 'Gotland Institute of Wind']))],
  'the ROR dump': [
    'ror',
    1,
    `[${JSON.stringify({ id: 'https://ror.org/000000009', status: 'active', types: [], names: [{ value: 'Ymer University', types: ['ror_display'], lang: null }] }, null, 2)}]`,
  ],
  'an answer of ROR’s service': [
    'ror',
    1,
    JSON.stringify({
      took: 1,
      hits: {
        hits: [
          {
            _source: {
              id: 'https://ror.org/000000009',
              status: 'active',
              types: [],
              names: [{ value: 'Ymer University', types: ['ror_display'] }],
            },
          },
        ],
      },
    }),
  ],
  OpenSanctions: [
    'opensanctions',
    1,
    asLines([
      { id: 'NK-1', caption: 'Ymer Trading', schema: 'Company', properties: { name: ['Ymer Trading'] } },
      { id: 'NK-2', caption: 'P', schema: 'Person', properties: { name: ['P'] } },
    ]),
  ],
  'name groups': ['name-groups', 4, 'illes, illés => Q1\nosmar, осмар => Q2\nalvin => Q3\n'],
  ENAMDICT: ['japanese-names', 4, ENAMDICT],
  GLEIF: [
    'legal-forms',
    3,
    '"ELF Code","Country Code (ISO 3166-1)","Entity Legal Form name Local name","Abbreviations Local language"\n"AAAA","SE","Aktiebolag","AB;A.B."\n',
  ],
  'organisation types': [
    'organisation-types',
    2,
    JSON.stringify([{ aliases: ['Aktiebolag'], display: 'AB', generic: 'JSC' }]),
  ],
  symbols: ['symbols', 1, JSON.stringify({ org_symbols: { AGENCY: ['agency'] } })],
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const give = (...texts: string[]) => texts.map((text, at) => ({ file: `file${at}`, bytes: bytesOf(text) }));
const NOW = '2026-01-01T00:00:00.000Z';

describe('files are told by their content, packed or not', () => {
  test.each(Object.entries(FILES))('%s', (_what, [name, entries, text]) => {
    for (const bytes of [bytesOf(text), gzipSync(text)]) {
      const [imported] = importReference(folder, [{ file: 'whatever.txt', bytes }], NOW);
      expect(imported?.source).toMatchObject({ name, entries });
    }
  });

  test('ENAMDICT in EUC-JP is the same names', () => {
    // 谷 [たに] in EUC-JP: C3AB, A4BF A4CB
    const line = Buffer.from('c3ab205ba4bfa4cb5d202f2873292054616e692f0a', 'hex');
    importReference(folder, [{ file: 'enamdict', bytes: Buffer.concat([line, line, line]) }], NOW);
    expect(loadReference(folder).japaneseNames()[0]).toEqual({ written: '谷', kana: 'たに', role: 'family' });
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'reference.unrecognised'],
    ['nothing', Buffer.alloc(0), 'reference.unrecognised'],
    ['a list of names', bytesOf('id,name\n1,Somebody\n'), 'reference.unrecognised'],
    [
      'a packed file that ends too early',
      gzipSync(FILES['name groups']?.[2] ?? '').subarray(0, 30),
      'reference.damaged',
    ],
    ['ROR that ends too early', bytesOf((FILES['condensed ROR']?.[2] ?? '').slice(0, -20)), 'reference.damaged'],
    [
      'ROR with withdrawn records only',
      bytesOf(asLines(ror(['X']).map((each) => ({ ...each, status: 'withdrawn' })))),
      'reference.empty',
    ],
  ])('%s is refused, and nothing changes', (_what, bytes, code) => {
    importReference(folder, give(FILES['symbols']?.[2] ?? ''), NOW);
    const before = readdirSync(join(folder, 'reference'));
    const good = { file: 'good', bytes: bytesOf(FILES['name groups']?.[2] ?? '') };
    expect(() => importReference(folder, [{ file: 'bad', bytes }, good], NOW)).toThrow(
      expect.objectContaining({ code }) as unknown as OperatorFault,
    );
    expect(readdirSync(join(folder, 'reference'))).toEqual(before);
  });
});

describe('what was imported sharpens matching', () => {
  test('nothing imported: our own table alone', () => {
    const { register, nameGroups, japaneseNames, legalForms, symbols, referenceVersions } = loadReference(folder);
    expect(register.resolve('北航')[0]?.id).toBe('own:beihang');
    expect([nameGroups, japaneseNames(), legalForms(), symbols()]).toEqual([null, [], [], null]);
    expect(Object.keys(referenceVersions())).toEqual(['institutions', 'register']);
    expect(loadReference(null).referenceVersions()).toEqual(referenceVersions());
  });

  test('a register that was imported knows both', () => {
    importReference(folder, give(FILES['condensed ROR']?.[2] ?? ''), NOW);
    const { register, referenceVersions } = loadReference(folder);
    expect(register.resolve('Dept. of Physics, Ymer Univ., Sweden')).toMatchObject([
      { id: 'ror:000000000', confident: true },
    ]);
    expect(register.resolve('北航')[0]?.id).toBe('own:beihang');
    expect(Object.keys(referenceVersions())).toEqual(['institutions', 'ror', 'register']);
  });

  test('dictionaries', () => {
    importReference(
      folder,
      give(
        ...['name groups', 'ENAMDICT', 'GLEIF', 'organisation types', 'symbols'].map((each) => FILES[each]?.[2] ?? ''),
      ),
      NOW,
    );
    const reference = loadReference(folder);
    expect([
      reference.nameGroups?.of('Осмар'),
      reference.nameGroups?.of('Osmar'),
      reference.nameGroups?.of('Nobody'),
    ]).toEqual([[2], [2], []]);
    expect(reference.japaneseNames()).toContainEqual({ written: '谷川', kana: 'たにかわ', role: 'family' });
    expect(reference.legalForms()).toContainEqual({ text: 'A.B.', country: 'SE', generic: null });
    expect(reference.legalForms()).toContainEqual({ text: 'AB', country: null, generic: 'JSC' });
    expect(reference.symbols()).toEqual({ org_symbols: { AGENCY: ['agency'] } });
  });

  test('the same file twice changes nothing; a newer one takes its place and leaves nothing behind', () => {
    const [older, newer] = [asLines(ror(['Ymer University'])), asLines(ror(['Gotland University']))];
    importReference(folder, give(older), NOW);
    const versions = loadReference(folder).referenceVersions();
    expect(importReference(folder, give(older), '2027-01-01T00:00:00.000Z')).toMatchObject([
      { unchanged: true, source: { importedAt: NOW } },
    ]);
    expect(loadReference(folder).referenceVersions()).toEqual(versions);
    importReference(folder, give(newer), NOW);
    expect(loadReference(folder).register.resolve('Ymer University')).toEqual([]);
    expect(importedSources(folder)).toHaveLength(1);
    expect(readdirSync(join(folder, 'reference'))).toHaveLength(3);
  });

  test('what an older program made ready is made anew', () => {
    importReference(folder, give(FILES['condensed ROR']?.[2] ?? '', FILES['name groups']?.[2] ?? ''), NOW);
    const old = { file: 'old.bin', sha256: 'x', madeOf: 'an older table' };
    const manifest = { format: 1, sources: importedSources(folder), nameGroups: old, register: old };
    writeFileSync(join(folder, 'reference', 'manifest.json'), JSON.stringify(manifest));
    const { register, nameGroups } = loadReference(folder);
    expect(register.resolve('Ymer University')[0]?.id).toBe('ror:000000000');
    expect(nameGroups?.of('osmar')).toEqual([2]);
  });
});

test.each([
  ['[{"a":1},{"b":{"c":"}"}}]', [{ a: 1 }, { b: { c: '}' } }]],
  ['{"a":"\\"{"}\n{"b":2}\n', [{ a: '"{' }, { b: 2 }]],
  ['', []],
])('objects of %s', (text, objects) => {
  expect([...jsonObjects(bytesOf(text))]).toEqual(objects);
});
