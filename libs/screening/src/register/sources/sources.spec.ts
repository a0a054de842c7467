import { describe, expect, test } from '@jest/globals';
import { fromFtm } from './follow-the-money.js';
import { fromCondensedRor, fromRor } from './ror.js';

describe('ROR', () => {
  const record = {
    id: 'https://ror.org/00wk2mp56',
    status: 'active',
    types: ['education'],
    names: [
      { value: 'Beihang University', types: ['ror_display', 'label'], lang: 'en' },
      { value: '北京航空航天大学', types: ['label'], lang: 'zh' },
      { value: 'BUAA', types: ['acronym'], lang: null },
      { value: 'Aero Works (China)', types: ['alias'], lang: null },
    ],
    links: [{ type: 'website', value: 'https://www.buaa.edu.cn/' }],
    locations: [{ geonames_details: { country_code: 'CN', name: 'Beijing' } }],
    relationships: [
      { type: 'parent', id: 'https://ror.org/000000001' },
      { type: 'related', id: 'https://ror.org/000000002' },
    ],
  };

  test('a record of the dump', () => {
    expect(fromRor(record)).toEqual({
      id: 'ror:00wk2mp56',
      name: 'Beihang University',
      names: [
        { text: 'Beihang University', language: 'en', role: 'name' },
        { text: '北京航空航天大学', language: 'zh', role: 'native' },
        { text: 'BUAA', role: 'acronym' },
        { text: 'Aero Works', role: 'alias' },
      ],
      country: 'CN',
      city: 'Beijing',
      domains: ['buaa.edu.cn'],
      ror: '00wk2mp56',
      parents: ['ror:000000001'],
      children: [],
      predecessors: [],
      source: 'ror',
    });
  });

  test.each([
    ['https://example.edu/department/', []],
    ['http://example.edu', ['example.edu']],
    ['nonsense', []],
  ])('the website %s says %j', (value, domains) => {
    expect(fromRor({ ...record, links: [{ type: 'website', value }] })?.domains).toEqual(domains);
  });

  test('withdrawn records are none', () => {
    expect(fromRor({ ...record, status: 'withdrawn' })).toBeNull();
  });

  test('a condensed line', () => {
    const { names, types, status } = record;
    const rel: [string, string][] = [['predecessor', 'https://ror.org/000000003']];
    expect(
      fromCondensedRor({ ror: record.id, country: 'cn', status, types: [...types, 'government'], names, rel }),
    ).toMatchObject({
      id: 'ror:00wk2mp56',
      country: 'CN',
      government: true,
      predecessors: ['ror:000000003'],
    });
  });
});

test.each([
  ['Organization', { name: ['Fifth Institute'], alias: ['CASC', 'Пятый институт'], country: ['ru'] }, 'RU'],
  ['Company', { name: ['X Trading'], country: ['ru', 'cn'] }, null],
])('%s of OpenSanctions', (schema, properties, country) => {
  expect(fromFtm({ id: 'NK-1', caption: 'c', schema, properties })?.country).toBe(country);
});

test('names of OpenSanctions have their roles; people are no organisations', () => {
  const properties = {
    name: ['Fifth Institute'],
    alias: ['CASC', 'Пятый институт'],
    previousName: ['Fourth Institute'],
  };
  expect(
    fromFtm({ id: 'NK-1', caption: 'c', schema: 'Organization', properties })?.names.map(({ role }) => role),
  ).toEqual(['name', 'acronym', 'native', 'former']);
  expect(fromFtm({ id: 'NK-2', caption: 'c', schema: 'Person', properties: { name: ['Somebody'] } })).toBeNull();
  expect(fromFtm({ id: 'NK-3', caption: 'c', schema: 'Company', properties: {} })).toBeNull();
});
