import { describe, expect, test } from '@jest/globals';
import { Refusal } from '#kernel';
import { identifyEntries } from '../list-entry.js';
import { METI_HEADER, metiWorkbook, readEntry, workbook, zip } from '../testing.js';
import { planImport, type ImportOptions } from './plan-import.js';

const text = (content: string) => new TextEncoder().encode(content);
const PLAIN = { source: 'demonstration' };

async function refusal(
  bytes: Uint8Array,
  current: Parameters<typeof planImport>[1] = [],
  options: ImportOptions = {},
): Promise<Refusal> {
  const error: unknown = await planImport(bytes, current, options).catch((thrown: unknown) => thrown);
  if (error instanceof Refusal) return error;
  throw new Error(`not refused: ${String(error)}`);
}

const twenty = Array.from({ length: 20 }, (_, index): [string, string?, string?] => [
  `Fictional Institute No. ${index + 1}`,
  undefined,
  index < 14 ? '甲国\r\nKoland' : '乙国\r\nOtsuland',
]);

describe("METI's workbook", () => {
  test('is recognised by its content and read cell by cell', async () => {
    const file = metiWorkbook([
      [
        'Alpha Institute (AI)\r\n(阿尔法研究所)',
        '・Alfa Institute\r\n・Alpha\r\n(阿尔法)\r\n・Аlfa 2',
        '甲国\r\nKoland',
      ],
      ['Beta Works'],
    ]);
    const plan = await planImport(file, []);
    expect(plan).toMatchObject({ listId: 'meti-eul', importer: 'meti-eul/2', rowErrors: [] });
    expect(plan.counts).toEqual({ entries: 2, added: 2, changed: 0, removed: 0, unchanged: 0 });
    expect(plan.entries[0]).toMatchObject({
      kind: 'organization',
      name: 'Alpha Institute (AI) (阿尔法研究所)',
      aliases: ['Alfa Institute', 'Alpha (阿尔法)', 'Аlfa 2'],
      country: '甲国 / Koland',
      concerns: ['M', 'CW'],
    });
  });

  test('an older one without the column for conventional weapons is read as well', async () => {
    const plan = await planImport(metiWorkbook([['Alpha']], METI_HEADER.slice(0, 5)), []);
    expect(plan.entries[0]?.concerns).toEqual(['M']);
  });

  test.each([
    ['lists the letters with other commas', 'ミサイル、核\r\nM、N', ['M', 'N']],
    ['in full width', '核\r\nＮ', ['N']],
    ['without a line break', 'ミサイルM', ['M']],
    ['says nothing', '', []],
  ])('its column of concerns %s', async (_what, cell, concerns) => {
    const file = workbook('ユーザーリスト', [METI_HEADER, ['1', '甲国\r\nKoland', 'Alpha', '', cell, '']]);
    expect((await planImport(file, [])).entries[0]?.concerns).toEqual(concerns);
  });

  test('a row that cannot be read is told by its number, and the others are read', async () => {
    const file = workbook('ユーザーリスト', [
      METI_HEADER,
      ['1', '甲国\r\nKoland', 'Alpha', '', '', ''],
      ['2', '甲国\r\nKoland', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['3', '', 'Beta', '', '', ''],
      ['4', '甲国\r\nKoland', '😀', '', '', ''],
      ['5', '甲国\r\nKoland', 'x'.repeat(2_001), '', '', ''],
      ...Array.from({ length: 15 }, (_, index) => ['', '甲国\r\nKoland', `Gamma ${index}`, '', '', '']),
    ]);
    const plan = await planImport(file, []);
    expect(plan.entries).toHaveLength(16);
    expect(plan.rowErrors).toEqual([
      { row: 3, code: 'list.row_name_missing' },
      { row: 5, code: 'list.row_country_missing' },
      { row: 6, code: 'list.row_name_unreadable' },
      { row: 7, code: 'list.row_too_long' },
    ]);
    expect((await refusal(file, [], { strict: true })).params).toEqual({ rows: 4, first: 3 });
  });
});

describe('two files of one list', () => {
  test('the same file twice changes nothing', async () => {
    const file = metiWorkbook(twenty);
    const first = await planImport(file, []);
    const second = await planImport(file, first.entries);
    expect(second.counts).toEqual({ entries: 20, added: 0, changed: 0, removed: 0, unchanged: 20 });
    expect(second.contentHash).toBe(first.contentHash);
  });

  test('another order of rows and aliases, and other white space, are the same content', async () => {
    const one = await planImport(metiWorkbook([['Alpha  Institute', '・A\r\n・B'], ['Beta']]), []);
    const other = await planImport(metiWorkbook([['Beta'], ['Alpha\r\nInstitute ', '・B\r\n・A']]), []);
    expect(other.contentHash).toBe(one.contentHash);
  });

  test('what was added, changed and removed is named', async () => {
    const before = (
      await planImport(metiWorkbook([...twenty, ['Alpha', '・A'], ['Gone', undefined, '甲国\r\nKoland']]), [])
    ).entries;
    const plan = await planImport(
      metiWorkbook([['New', undefined, '甲国\r\nKoland'], ['Alpha', '・A\r\n・B'], ...twenty]),
      before,
    );
    expect(plan.counts).toEqual({ entries: 22, added: 1, changed: 1, removed: 1, unchanged: 20 });
    expect(plan.added.map(({ name }) => name)).toEqual(['New']);
    expect(plan.changed.map(({ entry, fields }) => [entry.name, fields])).toEqual([['Alpha', ['aliases']]]);
    expect(plan.removed.map(({ name }) => name)).toEqual(['Gone']);
  });

  test('an entry stays itself when its number, spelling of width or English country name changes', async () => {
    const before = (await planImport(metiWorkbook([['Alpha（Beta）', undefined, '甲国\r\nKoland']]), [])).entries[0];
    const after = (
      await planImport(metiWorkbook([['Zeta'], ['ＡＬＰＨＡ (Beta)', undefined, '甲国\r\nRepublic of Koland']]), [])
    ).entries[1];
    expect(after?.entry).toBe(before?.entry);
    expect(after?.contentHash).not.toBe(before?.contentHash);
  });

  test('two entries of one name and country are two', () => {
    const ids = identifyEntries([readEntry('Alpha', { aliases: ['A'] }), readEntry('Alpha', { aliases: ['B'] })]);
    expect(new Set(ids.map(({ entry }) => entry)).size).toBe(2);
  });
});

describe('files that are refused, whole', () => {
  const bomb = zip({ 'xl/workbook.xml': Buffer.alloc(80 * 1024 * 1024) });
  const cut = metiWorkbook(twenty).subarray(0, 900);
  test.each([
    ['nothing', text(''), 'list.empty'],
    ['white space', text(' \r\n\t\n'), 'list.empty'],
    ['a web page called xlsx', text('<!DOCTYPE html><html><body>404 Not Found</body></html>'), 'list.not_a_list'],
    ['json', text('{"error":"not found"}'), 'list.not_a_list'],
    ['prose', text('Dear colleagues,\nplease find the list attached.'), 'list.not_a_list'],
    ['a PDF', text('%PDF-1.7 …'), 'list.pdf'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'list.old_excel'],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), 'list.not_a_list'],
    ['a zip that holds no workbook', zip({ 'readme.txt': 'hello' }), 'list.not_a_list'],
    ['a workbook cut off half way', cut, 'list.not_a_list'],
    [
      'a workbook of something else',
      workbook('Sheet1', [
        ['Apples', 'Pears'],
        ['1', '2'],
      ]),
      'list.not_a_list',
    ],
    ['a small zip that unpacks to 80 MB', bomb, 'list.too_large'],
    ['headings alone', metiWorkbook([]), 'list.empty'],
    ['a csv of headings alone', text('name,aliases\n'), 'list.empty'],
  ])('%s', async (_what, bytes, code) => {
    expect((await refusal(bytes, [], PLAIN)).code).toBe(code);
  });

  test.each([1, 2, 3, 4])("METI's column %d lost", async (column) => {
    const header = METI_HEADER.filter((_, at) => at !== column);
    const file = workbook('ユーザーリスト', [header, header.map(() => 'x')]);
    expect(await refusal(file)).toMatchObject({
      code: 'list.column_missing',
      params: { column: METI_HEADER[column]?.split('\r')[0]?.replace('､', '、') },
    });
  });

  test.each([
    ['80 % fewer', 4],
    ['half', 10],
    ['exactly a fifth fewer', 16],
  ])('%s: the file may be cut off', async (_what, left) => {
    const before = (await planImport(metiWorkbook(twenty), [])).entries;
    expect(await refusal(metiWorkbook(twenty.slice(0, left)), before)).toMatchObject({
      code: 'list.too_few_entries',
      params: { before: 20, after: left },
    });
  });

  test('three entries fewer of twenty is an ordinary revision', async () => {
    const before = (await planImport(metiWorkbook(twenty), [])).entries;
    expect((await planImport(metiWorkbook(twenty.slice(0, 17)), before)).counts.removed).toBe(3);
  });

  test('a list that really shrank is imported by whoever states how many entries it has', async () => {
    const before = (await planImport(metiWorkbook(twenty.slice(0, 14)), [])).entries;
    const shorter = metiWorkbook(twenty.slice(0, 7));
    expect((await planImport(shorter, before, { expectedEntries: 7 })).counts.removed).toBe(7);
    expect((await refusal(shorter, before, { expectedEntries: 8 })).code).toBe('list.too_few_entries');
  });

  test.each([
    ['a fifth more', 100, 120, false],
    ['more than a fifth', 100, 121, true],
    ['of a short list, twenty more', 5, 25, false],
    ['of a short list, more than twenty', 5, 26, true],
    ['a first version', 0, 500, false],
  ])('%s: rows may have been cut in pieces', async (_what, before, after, isRefused) => {
    const csv = (entries: number) =>
      text(`name\n${Array.from({ length: entries }, (_, at) => `Alpha ${at}\n`).join('')}`);
    const current = before === 0 ? [] : (await planImport(csv(before), [], PLAIN)).entries;
    const outcome = await planImport(csv(after), current, PLAIN).catch((error: Refusal) => error);
    expect(outcome instanceof Refusal && outcome.code).toBe(isRefused && 'list.too_many_entries');
    const stated = await planImport(csv(after), current, { ...PLAIN, expectedEntries: after });
    expect(stated.counts.added).toBe(after - before);
  });

  test('a country that vanished whole', async () => {
    const before = (await planImport(metiWorkbook(twenty), [])).entries;
    const replaced = twenty.map(([name, aliases, country], index): [string, string?, string?] => [
      name,
      aliases,
      index < 14 ? country : '丙国\r\nHeiland',
    ]);
    expect(await refusal(metiWorkbook(replaced), before)).toMatchObject({
      code: 'list.countries_missing',
      params: { countries: '乙国 / Otsuland', after: 20 },
    });
    expect((await planImport(metiWorkbook(replaced), before, { expectedEntries: 20 })).counts.removed).toBe(6);
    expect((await refusal(metiWorkbook(replaced), before, { expectedEntries: 21 })).code).toBe(
      'list.countries_missing',
    );
  });

  test.each([
    ['more than a fifth of the rows unreadable', 3, 'list.rows_mostly_unreadable'],
    ['every row unreadable', 10, 'list.rows_mostly_unreadable'],
  ])('%s', async (_what, unreadable, code) => {
    const rows = Array.from({ length: 10 }, (_, index) => (index < unreadable ? ',x' : `Alpha ${index},x`));
    expect(await refusal(text(`name,aliases\n${rows.join('\n')}\n`), [], PLAIN)).toMatchObject({
      code,
      params: { unreadable, rows: 10, first: 2 },
    });
  });

  test('a fifth of the rows unreadable: the others are read', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => (index < 2 ? ',x' : `Alpha ${index},x`));
    const plan = await planImport(text(`name,aliases\n${rows.join('\n')}\n`), [], PLAIN);
    expect([plan.entries.length, plan.rowErrors.length]).toEqual([8, 2]);
  });
});

describe('a column that said something in the version in force', () => {
  const full = 'name,aliases,country,type,concerns,remarks\nAlpha,AA,Koland,organization,M,first\nBeta,,Koland,,,\n';
  const without = (column: number) =>
    full
      .split('\n')
      .map((line) => line.split(',').filter((_, at) => at !== column))
      .join('\n');
  const emptied = (column: number) =>
    full
      .split('\n')
      .map((line, row) => line.split(',').map((cell, at) => (row > 0 && at === column ? '' : cell)))
      .join('\n');
  const columns: [string, number][] = [
    ['別名 / aliases', 1],
    ['国名 / country', 2],
    ['種別 / type', 3],
    ['懸念区分 / concerns', 4],
    ['備考 / remarks', 5],
  ];

  test.each(columns)('%s: absent or empty, the file is refused', async (heading, column) => {
    const before = (await planImport(text(full), [], PLAIN)).entries;
    const lost = { code: 'list.column_lost', params: { columns: heading, after: 2 } };
    expect(await refusal(text(without(column)), before, PLAIN)).toMatchObject(lost);
    expect(await refusal(text(emptied(column)), before, PLAIN)).toMatchObject(lost);
  });

  test('that was left out on purpose of a list of our own: whoever states the number of entries may', async () => {
    const before = (await planImport(text(full), [], PLAIN)).entries;
    const plan = await planImport(text(without(5)), before, { ...PLAIN, expectedEntries: 2 });
    expect(plan.changed.map(({ fields }) => fields)).toEqual([['remarks']]);
  });

  test("a publisher's column is not given up by stating a number", async () => {
    const before = (await planImport(metiWorkbook([...twenty, ['Alpha', '・A']]), [])).entries;
    const emptied = metiWorkbook([...twenty, ['Alpha']]);
    expect((await refusal(emptied, before, { expectedEntries: 21 })).code).toBe('list.column_lost');
  });

  test('a column that said nothing before may say nothing now', async () => {
    const before = (await planImport(text('name,aliases\nAlpha,\n'), [], PLAIN)).entries;
    expect((await planImport(text('name\nAlpha\n'), before, PLAIN)).counts.unchanged).toBe(1);
  });
});

describe('rows that say the same again', () => {
  test.each([2, 3])('a file whose rows stand there %d times is the same list', async (times) => {
    const once = await planImport(metiWorkbook(twenty), []);
    const again = await planImport(metiWorkbook(Array.from({ length: times }, () => twenty).flat()), once.entries);
    expect(again).toMatchObject({ contentHash: once.contentHash, repeated: 20 * (times - 1) });
    expect(once.repeated).toBe(0);
  });

  test('rows that share a name and differ in anything else are two entries', async () => {
    const plan = await planImport(text('name,aliases\nAlpha,A\nAlpha,B\n'), [], PLAIN);
    expect([plan.entries.length, plan.repeated]).toEqual([2, 0]);
  });
});

describe('any table with a heading', () => {
  const csv =
    'name,aliases,country,type,remarks\n北辰研究院,"Hokushin Institute; HRI",架空国,organization,fictional\nMira Vega,,架空国,person,\n';

  test('is read by its headings', async () => {
    const plan = await planImport(text(csv), [], PLAIN);
    expect(plan).toMatchObject({ listId: 'demonstration', importer: 'plain-table/2', rowErrors: [] });
    expect(plan.entries.map(({ name, aliases, kind }) => ({ name, aliases, kind }))).toEqual([
      { name: '北辰研究院', aliases: ['Hokushin Institute', 'HRI'], kind: 'organization' },
      { name: 'Mira Vega', aliases: [], kind: 'person' },
    ]);
  });

  test('the country of a person would be a nationality: it is not read', async () => {
    const { entries } = await planImport(text(csv), [], PLAIN);
    expect(entries.map(({ country }) => country)).toEqual(['架空国', null]);
    const other = await planImport(text(csv.replace('Mira Vega,,架空国', 'Mira Vega,,乙国')), [], PLAIN);
    expect(other.entries[1]).toEqual(entries[1]);
  });

  test('Japanese headings, Shift_JIS, tabs and a byte order mark are understood', async () => {
    const shiftJis = Uint8Array.from([0x96, 0xbc, 0x8f, 0xcc, 0x0a, 0x93, 0x8c, 0x93, 0x73, 0x0a]); // 名称⏎東都⏎
    expect((await planImport(shiftJis, [], PLAIN)).entries[0]?.name).toBe('東都');
    expect((await planImport(text('\ufeffname\tcountry\nAlpha\tKoland\n'), [], PLAIN)).entries[0]).toMatchObject({
      name: 'Alpha',
      country: 'Koland',
    });
  });

  test('an xlsx with such headings as well', async () => {
    const plan = await planImport(
      workbook('Sheet1', [
        ['名称', '別名'],
        ['東都工房', 'Toto Works'],
      ]),
      [],
      { source: 'partner-list' },
    );
    expect(plan.entries[0]).toMatchObject({ name: '東都工房', aliases: ['Toto Works'], kind: 'unknown' });
  });

  test.each([
    ['no id named', {}, 'list.source_missing'],
    ['an id of other characters', { source: 'リスト 1' }, 'list.source_malformed'],
  ])('%s', async (_what, options, code) => {
    expect((await refusal(text(csv), [], options)).code).toBe(code);
  });

  test.each(['meti-eul', 'us-csl', 'opensanctions'])('the id of a published list: %s', async (source) => {
    expect(await refusal(text(csv), [], { source })).toMatchObject({
      code: 'list.source_reserved',
      params: { named: source },
    });
  });

  test("METI's file under another id", async () => {
    expect(await refusal(metiWorkbook(twenty), [], { source: 'us-csl' })).toMatchObject({
      code: 'list.source_differs',
    });
  });

  test('an unknown type is told by its row', async () => {
    const plan = await planImport(text('name,type\nAlpha,vessel\nBeta,\nGamma,\nDelta,\nEpsilon,\n'), [], PLAIN);
    expect(plan.rowErrors).toEqual([{ row: 2, code: 'list.row_type_unknown' }]);
  });
});

describe('lists of other publishers', () => {
  const header =
    'source,entity_number,type,programs,name,title,addresses,federal_register_notice,license_requirement,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth';

  test('US Consolidated Screening List: without citizenships, nationalities and places of birth', async () => {
    const row = (name: string, nationality: string) =>
      `Entity List,,Individual,,${name},,,66 FR 1,,,http://x.example,Mira V.; M. Vega,${nationality},1970,${nationality},${nationality}`;
    const plan = await planImport(text(`${header}\n${row('Mira Vega', 'XA')}\n${header}\n`), []);
    expect(plan).toMatchObject({ listId: 'us-csl', rowErrors: [] });
    expect(plan.entries).toHaveLength(1);
    expect(plan.entries[0]).toMatchObject({
      kind: 'person',
      aliases: ['Mira V.', 'M. Vega'],
      birthDates: ['1970'],
      country: null,
    });
    expect((await planImport(text(`${header}\n${row('Mira Vega', 'XB')}\n`), [])).entries).toEqual(plan.entries);
  });

  test('US list that lost a column', async () => {
    expect(await refusal(text(`${header.replace('dates_of_birth', 'dob')}\nx\n`))).toMatchObject({
      params: { column: 'dates_of_birth' },
    });
  });

  test('OpenSanctions: people without countries, no ships', async () => {
    const simple = [
      'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change',
      'Q1,Person,Mira Vega,"""M. Vega"";Vega",1970-01-01,xa,,,,,,P-1,Fictional,2024,2024,2024',
      'Q2,Company,Alpha Works,,,xa,,,,,,P-1,Fictional,2024,2024,2024',
      'Q3,Vessel,MV Alpha,,,xa,,,,,,P-1,Fictional,2024,2024,2024',
    ].join('\n');
    const plan = await planImport(text(simple), []);
    expect(plan.entries.map(({ name, kind, country, aliases }) => [name, kind, country, aliases])).toEqual([
      ['Mira Vega', 'person', null, ['M. Vega', 'Vega']],
      ['Alpha Works', 'organization', 'xa', []],
    ]);
  });
});
