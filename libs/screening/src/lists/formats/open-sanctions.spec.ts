import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { entryIdOf } from '../../list-entry.js';
import { planImport, readListFile } from '../plan-import.js';
import { quotedList } from './open-sanctions-simple.js';

const text = (content: string) => new TextEncoder().encode(content);
const lines = (...values: unknown[]) => text(values.map((value) => JSON.stringify(value)).join('\n'));

const alpha = {
  id: 'NK-alpha',
  caption: 'Alpha Works',
  schema: 'Company',
  properties: {
    name: ['Alpha Works', 'Альфа'],
    alias: ['Alfa Works'],
    weakAlias: ['Star'],
    previousName: ['Old Works'],
    abbreviation: ['AW'],
    jurisdiction: ['xa'],
    country: ['xa', 'xb'],
    ogrnCode: ['123'],
    topics: ['sanction'],
    programId: ['EU-X'],
    notes: ['makes drones'],
    sourceUrl: ['http://list.example'],
    addressEntity: ['addr-1'],
  },
  referents: ['ofac-1', 'eu-2'],
  first_seen: '2024-01-02T03:04:05',
  target: true,
};
const mira = {
  id: 'NK-mira',
  caption: 'Mira Vega',
  schema: 'Person',
  properties: {
    name: ['Mira Vega', 'Мира Вега'],
    birthDate: ['1970'],
    nationality: ['xa'],
    citizenship: ['xa'],
    country: ['xa'],
    birthPlace: ['Koland City'],
    gender: ['female'],
    ethnicity: ['x'],
    passportNumber: ['P123'],
    taxNumber: ['T123'],
    address: ['Street 1, Koland City'],
    notes: ['born in Koland City'],
    position: ['Director'],
    topics: ['sanction'],
  },
  referents: [],
  target: true,
};
const nobody = [
  { id: 'addr-1', schema: 'Address', properties: { full: ['Street 1'] }, target: false },
  { id: 'NK-ship', schema: 'Vessel', properties: { name: ['MV Alpha'] }, target: true },
  { id: 'NK-son', schema: 'Person', caption: 'Son', properties: { name: ['Son'] }, target: false },
];

describe('entities as json lines', () => {
  test('organisations in full, persons without where from, and nobody else', async () => {
    const file = await readListFile(lines(alpha, ...nobody, mira));
    expect(file).toMatchObject({ listId: 'opensanctions', importer: 'opensanctions-ftm/1', leftOut: 3, gone: null });
    expect(file.entries).toMatchObject([
      {
        entry: entryIdOf('NK-alpha'),
        kind: 'organization',
        name: 'Alpha Works',
        aliases: ['Альфа', 'Alfa Works', 'AW'],
        weakAliases: ['Star'],
        formerNames: ['Old Works'],
        country: 'xa',
        places: [{ country: 'xa' }, { country: 'xb' }],
        identifiers: [{ type: 'OGRN', value: '123' }],
        topics: ['sanction'],
        concerns: ['EU-X'],
        remarks: 'makes drones',
        sourceId: 'NK-alpha',
        referents: ['ofac-1', 'eu-2'],
        sourceUrl: 'http://list.example',
        listedOn: '2024-01-02',
      },
      { kind: 'person', name: 'Mira Vega', birthDates: ['1970'], remarks: 'Director', country: null },
    ]);
    expect(JSON.stringify(file.entries[1])).not.toMatch(/xa|Koland|female|P123|T123|ethnic/);
  });

  test('packed by gzip, with a byte order mark and blank lines', async () => {
    const plain = (await readListFile(lines(alpha, mira))).entries;
    const other = text(`\ufeff${JSON.stringify(alpha)}\r\n\r\n${JSON.stringify(mira)}\r\n`);
    expect((await readListFile(gzipSync(other))).entries).toEqual(plain);
  });

  test('a line that was cut off is told by its number', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...alpha, id: `NK-${at}` }));
    const file = await readListFile(text(`${Buffer.from(lines(...many)).toString()}\n{"id":"NK-cut","sch`));
    expect([file.entries.length, file.rowErrors]).toEqual([9, [{ row: 10, code: 'list.row_not_json' }]]);
  });

  test('half a character, wherever it stands, is replaced and breaks nothing', async () => {
    const broken = JSON.stringify({ ...alpha, id: 'NK-\ud800', referents: ['\ud800'] }).replaceAll('Works', '\\ud800');
    const [entry] = (await readListFile(text(broken))).entries;
    expect(JSON.stringify(entry)).not.toMatch(/\\ud800/);
    expect(entry).toMatchObject({ name: 'Alpha \ufffd', sourceId: 'NK-\ufffd', referents: ['\ufffd'] });
  });

  test.each([
    ['json of something else', lines({ id: 1, title: 'x' })],
    ['an array', text('[{"id":"NK-1","schema":"Person","properties":{}}]')],
    ['entities and changes mixed', lines(alpha, { op: 'ADD', entity: mira })],
  ])('%s: refused', async (_what, bytes) => {
    await expect(readListFile(bytes)).rejects.toMatchObject({ code: 'list.not_a_list' });
  });
});

describe('files of changes', () => {
  const renamed = { ...mira, caption: 'Mira Vega-Koch' };
  const beta = { ...alpha, id: 'NK-beta', caption: 'Beta Works', referents: [] };
  const base = async () => (await readListFile(lines(alpha, mira))).entries;

  test.each([
    ['one was added', [{ op: 'ADD', entity: beta }], [alpha, mira, beta]],
    ['one was modified', [{ op: 'MOD', entity: renamed }], [alpha, renamed]],
    ['one was deleted', [{ op: 'DEL', entity: { id: 'NK-alpha' } }], [mira]],
    ['one is no target any more', [{ op: 'MOD', entity: { ...alpha, target: false } }], [mira]],
    [
      'added and deleted again',
      [
        { op: 'ADD', entity: beta },
        { op: 'DEL', entity: { id: 'NK-beta' } },
      ],
      [alpha, mira],
    ],
    [
      'of nobody that we keep',
      [
        { op: 'ADD', entity: nobody[0] },
        { op: 'DEL', entity: { id: 'x' } },
      ],
      [alpha, mira],
    ],
    [
      'all at once',
      [
        { op: 'DEL', entity: { id: 'NK-alpha' } },
        { op: 'ADD', entity: beta },
        { op: 'MOD', entity: renamed },
      ],
      [beta, renamed],
    ],
  ])('%s: what the whole file would say', async (_what, changes, whole) => {
    const current = await base();
    const options = { expectedEntries: whole.length };
    const plan = await planImport(lines(...changes), current, options);
    expect(plan.contentHash).toBe((await planImport(lines(...whole), [], {})).contentHash);
    expect((await planImport(lines(...changes), plan.entries, options)).counts.unchanged).toBe(whole.length);
  });

  test('changes of nothing are refused', async () => {
    await expect(planImport(lines({ op: 'ADD', entity: beta }), [])).rejects.toMatchObject({
      code: 'list.changes_of_nothing',
    });
  });

  test('two entities that were merged: decisions follow the one that bears the id of either', async () => {
    const current = (await readListFile(lines(alpha, beta, mira))).entries;
    const merged = { ...alpha, id: 'Q1', referents: ['NK-alpha', 'NK-beta'] };
    const plan = await planImport(lines(merged, mira), current, { expectedEntries: 2 });
    expect(plan.entries[0]).toMatchObject({ entry: entryIdOf('NK-alpha'), sourceId: 'Q1' });
    expect(plan.merged).toEqual([{ into: entryIdOf('NK-alpha'), from: [entryIdOf('NK-beta')] }]);
    const next = await planImport(lines({ ...merged, referents: [] }, mira), plan.entries);
    expect(next.entries[0]?.entry).toBe(entryIdOf('NK-alpha'));
  });
});

describe('targets.simple.csv', () => {
  test.each([
    ['', []],
    ['a;b', ['a', 'b']],
    ['"a; b";c', ['a; b', 'c']],
    ['"say ""hi""";c', ['say "hi"', 'c']],
    ['O"Neil;c', ['O"Neil', 'c']],
    ['"never closed', ['never closed']],
  ])('several values in a cell: %s', (cell, values) => {
    expect(quotedList(cell)).toEqual(values);
  });
});
