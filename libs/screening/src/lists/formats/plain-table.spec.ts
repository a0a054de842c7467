import { describe, expect, test } from '@jest/globals';
import { workbook } from '../../testing.js';
import { readListFile, type ImportOptions } from '../plan-import.js';
import { headingsOf } from '../table-headings.js';
import type { ColumnMapping } from './column-mapping.js';

const text = (content: string) => new TextEncoder().encode(content);
const SOURCE = { source: 'partner-list' };
const read = async (csv: string, options: ImportOptions = {}) => readListFile(text(csv), { ...SOURCE, ...options });
const code = (work: Promise<unknown>) => work.then(() => 'read').catch((error: { code?: string }) => error.code);

describe('a table by a saved mapping', () => {
  const mapping: ColumnMapping = {
    columns: {
      相手先: 'name',
      'English (official)': 'aliases',
      通り名: 'weakAliases',
      前の名前: 'formerNames',
      本拠: 'country',
      まち: 'city',
      税番号: 'identifiers',
      理由: 'concerns',
      メモ: 'remarks',
      '整理 番号': 'id',
      登録: 'listedOn',
    },
    kind: 'organization',
    separator: '/',
  };
  const headings =
    '調査票 2026\n整理番号,相手先,English (official),通り名,前の名前,本拠,まち,税番号,理由,メモ,登録,国籍\n';
  const csv = `${headings}P-1,東都工房,Toto Works/Toto Kobo,東都,"旧東都\n東都舎",甲国,東都市,Tax: 77-1,軍事/核,要確認,2026-01-02,甲国\n`;

  test('its headings are found below other rows, whatever their spaces', async () => {
    const file = await read(csv, { mapping });
    expect(file).toMatchObject({ importer: 'mapped-table/1', listId: 'partner-list', rowErrors: [] });
    expect(file.entries).toMatchObject([
      {
        kind: 'organization',
        name: '東都工房',
        aliases: ['Toto Works', 'Toto Kobo'],
        weakAliases: ['東都'],
        formerNames: ['旧東都', '東都舎'],
        country: '甲国',
        places: [{ city: '東都市', country: '甲国' }],
        identifiers: [{ type: 'Tax', value: '77-1' }],
        concerns: ['軍事', '核'],
        remarks: '要確認',
        sourceId: 'P-1',
        listedOn: '2026-01-02',
      },
    ]);
  });

  test('of persons, neither country nor city nor number is kept', async () => {
    const { entries } = await read(csv, { mapping: { ...mapping, kind: 'person' } });
    expect(JSON.stringify(entries)).not.toMatch(/甲国|東都市|77-1/);
  });

  test.each([
    ['a heading that is not there', { columns: { 名称: 'name' } }, 'list.column_missing'],
    ['no column of names', { columns: { 相手先: 'remarks' } }, 'list.mapping_malformed'],
    ['two columns of names', { columns: { 相手先: 'name', メモ: 'name' } }, 'list.mapping_malformed'],
    ['a field that there is not', { columns: { 相手先: 'name', 国籍: 'nationality' } }, 'list.mapping_malformed'],
    ['a kind that there is not', { columns: { 相手先: 'name' }, kind: 'vessel' }, 'list.mapping_malformed'],
    ['nothing to separate by', { columns: { 相手先: 'name' }, separator: '' }, 'list.mapping_malformed'],
  ])('%s: refused', async (_what, wrong, refused) => {
    expect(await code(read(csv, { mapping: wrong as ColumnMapping }))).toBe(refused);
  });

  test("a publisher's id is not lent to it", async () => {
    expect(await code(read(csv, { mapping, source: 'ofac-sdn' }))).toBe('list.source_reserved');
  });

  test('an xlsx as well', async () => {
    const file = await readListFile(
      workbook('Sheet1', [
        ['相手先', '別の名'],
        ['東都工房', 'Toto Works'],
      ]),
      { ...SOURCE, mapping: { columns: { 相手先: 'name', 別の名: 'aliases' } } },
    );
    expect(file.entries).toMatchObject([{ name: '東都工房', aliases: ['Toto Works'], kind: 'unknown' }]);
  });
});

describe('what whoever makes a mapping is shown', () => {
  test('headings, first rows, and what the headings suggest', async () => {
    expect(
      await headingsOf(text('機関名,英文名,所在国,国籍\n東都工房,Toto Works,甲国,x\na,b,c,d\ne,f,g,h\ni,j,k,l\n')),
    ).toEqual([
      {
        sheet: null,
        headings: ['機関名', '英文名', '所在国', '国籍'],
        sample: [
          ['東都工房', 'Toto Works', '甲国', 'x'],
          ['a', 'b', 'c', 'd'],
          ['e', 'f', 'g', 'h'],
        ],
        guessed: { columns: { 機関名: 'name', 英文名: 'aliases', 所在国: 'country' } },
      },
    ]);
  });
});

describe('a table by its headings', () => {
  test('its heading within the table is passed over and told', async () => {
    const file = await read('name,aliases\nAlpha,A\nname,aliases\nBeta,B\n');
    expect(file.entries.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    expect(file.repaired).toMatchObject([{ row: 3, field: 'row', before: 'name, aliases' }]);
  });

  test('aliases by semicolons of either width and line breaks', async () => {
    const { entries } = await read('name,aliases\nAlpha,"A；B;C\nD"\n');
    expect(entries[0]?.aliases).toEqual(['A', 'B', 'C', 'D']);
  });
});

test('remarks of any length are kept as long as a person would read them', async () => {
  const { entries } = await read(`name,remarks\nAlpha,${'x'.repeat(5_000)}\nBeta,${'y'.repeat(4_000)}\n`);
  expect(entries.map(({ remarks }) => [remarks?.length, remarks?.at(-1)])).toEqual([
    [4_000, '…'],
    [4_000, 'y'],
  ]);
});
