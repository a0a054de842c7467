import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { Refusal } from '#kernel';
import { readListFiles, type ListFile } from '../plan-import.js';
import { remarksOf } from './ofac-remarks.js';

const text = (content: string) => new TextEncoder().encode(content);
const NOTHING = '-0- ';
const cell = (value: string) => (value === NOTHING ? value : `"${value}"`);
const sdnRow = (number: number, name: string, type: string, programme: string, remarks = NOTHING, title = NOTHING) =>
  [
    number,
    `"${name}"`,
    cell(type),
    cell(programme),
    cell(title),
    ...Array<string>(6).fill(NOTHING),
    cell(remarks),
  ].join(',');

const SDN = [
  sdnRow(36, 'ALPHA WORKS', NOTHING, 'NPWMD] [IFSR', 'Tax ID No. 77-1 (Koland); Linked To: BETA W'),
  sdnRow(
    40,
    'VEGA, Mira',
    'individual',
    'SDGT',
    "DOB 01 Jan 1970; alt. DOB circa 1971; POB Koland City; nationality Koland; citizen Koland; Gender Female; Passport P123 (Koland); a.k.a. 'THE STAR'; Linked To: ALPHA WORKS.",
    'Director',
  ),
  sdnRow(41, 'MV ALPHA', 'vessel', 'NPWMD'),
  sdnRow(42, 'GAMMA (KOLAND', NOTHING, 'NPWMD'),
].join('\r\n');
const ALT = ['36,1,"aka","ALFA WORKS",-0- ', '36,2,"fka","OLD WORKS",-0- ', '36,3,"nka","NEW WORKS",-0- '].join('\r\n');
const ADD = [
  '36,1,-0- ,-0- ,-0- ,-0- ',
  '36,2,"Street 1","Koland City","Koland",-0- ',
  '36,3,"Street 2",-0- ,"Koland",-0- ',
  '40,4,"Street 3","Koland City","Koland",-0- ',
].join('\r\n');
const COMMENTS = '36,"ORKS; Linked To: DELTA S.A."\r\n99,"of nobody"';
const SET = [SDN, ALT, ADD, COMMENTS].map((content) => ({ bytes: text(`${content}\r\n\u001a`) }));

const read = async (files: { bytes: Uint8Array }[], options = {}): Promise<ListFile | undefined> =>
  (await readListFiles(files, options))[0];

describe("OFAC's files", () => {
  test('are told by their content, and make one list', async () => {
    const lists = await readListFiles(SET);
    expect(lists).toHaveLength(1);
    expect(lists[0]).toMatchObject({ listId: 'ofac-sdn', importer: 'ofac-sdn/1', rowErrors: [], leftOut: 1 });
    expect(lists[0]?.entries.map(({ name }) => name)).toEqual(['ALPHA WORKS', 'VEGA, Mira', 'GAMMA (KOLAND)']);
  });

  test('an organisation: names, places, numbers, and remarks that run over into the comments', async () => {
    expect((await read(SET))?.entries[0]).toMatchObject({
      kind: 'organization',
      aliases: ['ALFA WORKS', 'NEW WORKS'],
      formerNames: ['OLD WORKS'],
      country: 'Koland',
      concerns: ['NPWMD', 'IFSR'],
      identifiers: [{ type: 'Tax ID No.', value: '77-1' }],
      places: [{ city: 'Koland City', country: 'Koland' }, { country: 'Koland' }],
      remarks: 'Linked To: BETA WORKS; Linked To: DELTA S.A.',
      sourceId: '36',
    });
  });

  test('a person: births and weak aliases, and nothing of where from', async () => {
    const person = (await read(SET))?.entries[1];
    expect(person).toMatchObject({
      kind: 'person',
      birthDates: ['01 Jan 1970', 'circa 1971'],
      weakAliases: ['THE STAR'],
      remarks: 'Director; Linked To: ALPHA WORKS',
      country: null,
    });
    expect(JSON.stringify(person)).not.toMatch(/Koland|Female|P123/);
  });

  test('in whatever order and packing: the same list, the same hash of its files', async () => {
    const [first, other] = [await read(SET), await read([...SET].reverse())];
    expect(other).toEqual(first);
    const packed = await read(SET.map(({ bytes }) => ({ bytes: gzipSync(bytes) })));
    expect(packed?.entries).toEqual(first?.entries);
  });

  test('beside another list they are a list of their own', async () => {
    const table = { bytes: text('name\nEpsilon\n') };
    await expect(readListFiles([table, ...SET], { source: 'own-list' })).rejects.toMatchObject({
      code: 'list.source_differs',
    });
  });

  test.each([
    ['no entries', SET.slice(1), 'sdn.csv'],
    ['no other names', [SET[0], SET[2]], 'alt.csv'],
    ['no addresses', SET.slice(0, 2), 'add.csv'],
    ['entries of two days', [...SET, SET[0]], 'sdn.csv'],
  ])('%s: refused', async (_what, files, file) => {
    const error: unknown = await readListFiles(files as typeof SET).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({ code: 'list.ofac_set', params: { file } });
  });

  test('a name of nobody and a row cut short are told by file and row', async () => {
    const sdn = Array.from({ length: 10 }, (_, at) => sdnRow(100 + at, `WORKS ${at}`, NOTHING, 'X')).join('\n');
    const files = [`${sdn}\n110,"CUT`, '7,1,"aka","LOST NAME",-0- ', '100,1,"Street","City","Koland",-0- '];
    const file = await read(files.map((content) => ({ bytes: text(content.replace('"CUT', 'CUT')) })));
    expect(file?.rowErrors).toEqual([
      { row: 11, code: 'list.row_of_no_entry', file: 'sdn.csv' },
      { row: 1, code: 'list.row_of_no_entry', file: 'alt.csv' },
    ]);
  });
});

describe('remarks', () => {
  test.each([
    ['of a person: documents', 'Cedula No. 94487319 (Colombia); C.U.R.P. RISR801101MSLVNY00 (Mexico)', true, []],
    ['of a person: origin', 'Kurdish; Bosnian Serb; ICTY indictee at large', true, ['ICTY indictee at large']],
    ['of a person: contacts', 'Email Address a@b.example; Telephone 12 34; alt. Passport X1', true, []],
    [
      'of a person: sanctions may speak of numbers',
      'Secondary sanctions risk: sections 510.201 and 510.210; alt. nationality Koland.',
      true,
      ['Secondary sanctions risk: sections 510.201 and 510.210'],
    ],
    [
      'of an organisation: contacts stay',
      'Website www.alpha.example; Phone No. 123456',
      false,
      ['Website www.alpha.example', 'Phone No. 123456'],
    ],
    ['a full stop ends all of it', 'Linked To: ALPHA LTD.', false, ['Linked To: ALPHA LTD']],
    ['one of an abbreviation stays', 'Linked To: ALPHA S.A.', false, ['Linked To: ALPHA S.A.']],
    ['nothing', '', true, []],
  ])('%s', (_what, printed, isPerson, rest) => {
    expect(remarksOf(printed, isPerson).rest).toEqual(rest);
  });

  test.each([
    ['NIT # 800215934-1 (Colombia)', 'NIT #', '800215934-1'],
    ['alt. Tax ID No. 7704010041 (Russia)', 'Tax ID No.', '7704010041'],
    ['Registration ID 1127746601817 (Russia)', 'Registration ID', '1127746601817'],
    ['SWIFT/BIC KDBKKPPY', 'SWIFT/BIC', 'KDBKKPPY'],
    ['R.F.C. CAM-940526-8H9 (Mexico)', 'R.F.C.', 'CAM-940526-8H9'],
  ])('the number in "%s"', (printed, type, value) => {
    expect(remarksOf(printed, false).identifiers).toEqual([{ type, value }]);
  });
});
