import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { planImport, readListFile } from '../plan-import.js';
import { sourceOfEntry, sublistOf } from '../sources.js';

const text = (content: string) => new TextEncoder().encode(content);
const HEADER =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,license_requirement,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';
const ENTITY_LIST = 'Entity List (EL) - Bureau of Industry and Security';

/** A row of the csv from the cells that matter. */
function row(cells: Record<string, string>): string {
  return HEADER.split(',')
    .map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`)
    .join(',');
}
const csv = (...rows: Record<string, string>[]) => text([HEADER, ...rows.map(row)].join('\n'));
const one = async (cells: Record<string, string>) => {
  const { entries } = await readListFile(csv({ source: ENTITY_LIST, ...cells }));
  return entries[0];
};

describe('the csv of the US Consolidated Screening List', () => {
  test('an organisation with everything that we keep of it', async () => {
    const entry = await one({
      _id: 'changes-with-every-edit',
      source: 'Specially Designated Nationals (SDN) - Treasury Department',
      entity_number: '4711',
      type: 'Entity',
      programs: 'NPWMD; IFSR',
      name: 'ALPHA WORKS',
      addresses: 'Street 1, Koland City, XA; Street 2, XB',
      remarks: '(Linked To: BETA WORKS)',
      start_date: '2020-01-02',
      alt_names: 'ALFA WORKS; A. WORKS',
      ids: 'XA, 77-1, Tax ID No.; Some Regulations, 31 CFR 589.201, Secondary sanctions risk:; 1234567, Phone Number',
      source_information_url: 'http://list.example/alpha',
    });
    expect(entry).toMatchObject({
      kind: 'organization',
      name: 'ALPHA WORKS',
      aliases: ['ALFA WORKS', 'A. WORKS'],
      country: 'XA',
      concerns: ['Specially Designated Nationals (SDN) - Treasury Department', 'NPWMD', 'IFSR'],
      remarks: '(Linked To: BETA WORKS)',
      places: [{ country: 'XA' }, { country: 'XB' }],
      identifiers: [{ type: 'Tax ID No.', value: '77-1' }],
      sourceId: '4711',
      sourceUrl: 'http://list.example/alpha',
      listedOn: '2020-01-02',
    });
  });

  test('a person: no country, number, address, nationality, citizenship or birthplace', async () => {
    const person = {
      type: 'Individual',
      name: 'VEGA, Mira',
      title: 'Director of ALPHA WORKS',
      dates_of_birth: '1970-01-01; 1971',
      citizenships: 'XA',
      nationalities: 'XA',
      places_of_birth: 'Koland City, XA',
      addresses: 'Street 1, XA',
      ids: 'XA, P123, Passport; Female, Gender',
    };
    const entry = await one(person);
    expect(entry).toMatchObject({
      birthDates: ['1970-01-01', '1971'],
      remarks: 'Director of ALPHA WORKS',
      country: null,
    });
    expect(JSON.stringify(entry)).not.toMatch(/XA|P123|Female|Koland/);
    const other = await one({ ...person, citizenships: 'XB', nationalities: 'XB', places_of_birth: '', ids: '' });
    expect(other).toEqual(entry);
  });

  test.each([
    [' I. ASH', 'I. ASH', 'us-csl-spare-space'],
    ['Alpha LLC and any successor, sub-unit, or subsidiary thereof', 'Alpha LLC', 'us-csl-successors'],
    ['Alpha Ltd (AL), and its sub-units and successors', 'Alpha Ltd (AL)', 'us-csl-successors'],
    ['Alpha (Koland Ltd', 'Alpha (Koland Ltd)', 'parentheses-name'],
  ])('the name "%s" is put right, and it is told', async (printed, name, repair) => {
    const file = await readListFile(csv({ source: ENTITY_LIST, name: printed }));
    expect(file.entries[0]?.name).toBe(name);
    expect(file.repaired).toMatchObject([{ row: 2, field: 'name', before: printed, after: name, repair }]);
  });

  test.each([
    ['Beta; and Gamma', ['Beta', 'Gamma']],
    ['Beta, a.k.a., Gamma', ['Beta', 'Gamma']],
    ['(all of preceding located in or near Mianyang, Sichuan Province); Beta', ['Beta']],
    ['Beta; JSC AOMZ).', ['Beta', 'JSC AOMZ.']],
    ['Beta;;  Beta ', ['Beta']],
  ])('the other names "%s"', async (alt_names, aliases) => {
    expect((await one({ name: 'Alpha', alt_names }))?.aliases).toEqual(aliases);
  });

  test.each([
    ['0017-05-26', '2017-05-26'],
    ['0097-06-30', '1997-06-30'],
    ['2017-05-26', '2017-05-26'],
    ['', undefined],
  ])('listed on %s', async (start_date, listedOn) => {
    expect((await one({ name: 'Alpha', start_date }))?.listedOn).toBe(listedOn);
  });

  test('a heading within the table is passed over and told, a ship is nobody, a twin counts once', async () => {
    const alpha = { source: ENTITY_LIST, name: 'Alpha' };
    const heading = Object.fromEntries(HEADER.split(',').map((column) => [column, column]));
    const file = await readListFile(csv(alpha, heading, { ...alpha, type: 'Vessel' }, alpha));
    expect([file.entries.length, file.leftOut, file.repeated]).toEqual([1, 1, 1]);
    expect(file.repaired).toMatchObject([{ row: 3, field: 'row', repair: 'repeated-heading' }]);
  });

  test('an entry keeps its id when the id of its row changes', async () => {
    const before = (await readListFile(csv({ _id: 'a', source: ENTITY_LIST, name: 'Alpha', remarks: '1' }))).entries;
    const plan = await planImport(csv({ _id: 'b', source: ENTITY_LIST, name: 'Alpha', remarks: '2' }), before);
    expect(plan.counts).toMatchObject({ changed: 1, added: 0, removed: 0 });
  });

  test('to be moved from one list to another is to be listed anew', async () => {
    const aliases = { name: 'Alpha Institute of Koland', alt_names: 'Alfa Institute of Koland' };
    const before = (await readListFile(csv({ source: 'Unverified List (UVL) - BIS', ...aliases }))).entries;
    const plan = await planImport(csv({ source: ENTITY_LIST, ...aliases }), before, { expectedEntries: 1 });
    expect(plan.counts).toMatchObject({ added: 1, removed: 1 });
  });
});

describe('the json of the US Consolidated Screening List', () => {
  const results = [
    {
      source: 'Specially Designated Nationals (SDN) - Treasury Department',
      entity_number: 4711,
      type: 'Entity',
      programs: ['NPWMD', 'IFSR'],
      name: 'ALPHA WORKS',
      title: null,
      alt_names: ['ALFA WORKS', 'A; WORKS'],
      addresses: [{ address: 'Street 1', city: 'Koland City', state: null, postal_code: '1', country: 'XA' }],
      ids: [{ type: 'Tax ID No.', number: '77-1', country: 'XA' }],
      start_date: '2020-01-02',
      remarks: null,
    },
    { source: ENTITY_LIST, type: null, name: 'VEGA, Mira', alt_names: [], nationalities: ['XA'], ids: null },
  ];
  const json = text(JSON.stringify({ total: 2, results }));

  test.each([
    ['as it is', json],
    ['packed', gzipSync(json)],
    ['indented', text(JSON.stringify({ results }, null, 2))],
  ])('%s', async (_what, bytes) => {
    const file = await readListFile(bytes);
    expect(file).toMatchObject({ listId: 'us-csl', importer: 'us-csl-json/1', rowErrors: [] });
    expect(file.entries).toMatchObject([
      {
        kind: 'organization',
        aliases: ['ALFA WORKS', 'A; WORKS'],
        country: 'XA',
        places: [{ city: 'Koland City', country: 'XA' }],
        identifiers: [{ type: 'Tax ID No.', value: '77-1' }],
        sourceId: '4711',
        listedOn: '2020-01-02',
      },
      { kind: 'unknown', name: 'VEGA, Mira', country: null },
    ]);
  });

  test('one entry has one id in csv and in json', async () => {
    const [fromCsv] = (await readListFile(csv({ source: ENTITY_LIST, name: 'VEGA, Mira' }))).entries;
    expect((await readListFile(json)).entries[1]?.entry).toBe(fromCsv?.entry);
  });
});

describe('what it means to stand on it', () => {
  test.each([
    [ENTITY_LIST, 'Entity List'],
    ['Denied Persons List (DPL) - Bureau of Industry and Security', 'Denied Persons List'],
    ['Unverified List (UVL) - Bureau of Industry and Security', 'Unverified List'],
    ['Military End User (MEU) List - Bureau of Industry and Security', 'Military End User List'],
    ['Specially Designated Nationals (SDN) - Treasury Department', 'Specially Designated Nationals'],
    ['Sectoral Sanctions Identifications List (SSI) - Treasury Department', 'Sectoral Sanctions'],
    ['Palestinian Legislative Council List (PLC) - Treasury Department', 'Palestinian Legislative'],
    ['Foreign Sanctions Evaders (FSE) - Treasury Department', 'Foreign Sanctions Evaders'],
    ['Capta List (CAP) - Treasury Department', 'CAPTA'],
    ['Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department', 'Chinese Military'],
    ['Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department', 'Menu-Based'],
    ['Nonproliferation Sanctions (ISN) - State Department', 'Nonproliferation'],
    ['ITAR Debarred (DTC) - State Department', 'ITAR'],
    ['A list of tomorrow (LOT)', 'Consolidated Screening List'],
  ])('%s', (source, name) => {
    const { name: named, legalEffect } = sourceOfEntry('us-csl', { concerns: [source, 'NPWMD'] });
    expect(named.en).toContain(name);
    // None of them prohibits anything in Japan, and each says so.
    expect(legalEffect.en).toContain('no permit duty in Japan');
    expect(legalEffect.ja).toContain('日本の法令上の禁止や許可の義務は生じません');
  });

  test('of other lists, what the list says', () => {
    expect(sourceOfEntry('meti-eul', { concerns: ['Entity List (EL)'] }).name.en).toContain('METI');
    expect(sublistOf('us-csl', { concerns: ['Entity List (EL) - Bureau of Industry and Security'] })).toBe('EL');
    expect(sublistOf('us-csl', { concerns: ['Unheard Of (UO) - Somewhere'] })).toBeUndefined();
    expect(sublistOf('meti-eul', { concerns: ['Entity List (EL)'] })).toBeUndefined();
    expect(sourceOfEntry('jp-mof', { concerns: [] }).legalEffect.en).toContain('need a permit');
  });
});
