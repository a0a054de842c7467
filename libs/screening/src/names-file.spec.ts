import { describe, expect, test } from '@jest/globals';
import { readNames } from './names-file.js';
import { workbook } from './testing.js';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const refusalOf = (file: Uint8Array) =>
  readNames(file).then(
    () => null,
    ({ code, params }: { code: string; params: object }) => ({ code, params }),
  );

const READ = {
  rows: [
    { id: 'a', kind: 'person', names: ['Suharto', 'Soeharto'], birthDate: '1970-03' },
    { id: 'b', kind: 'organization', names: ['北航'] },
    { id: 'c', kind: 'any', names: [] },
  ],
  ignored: ['country'],
};

describe('names in a file', () => {
  test.each<[what: string, file: Uint8Array]>([
    [
      'a table of text',
      bytes(
        'id,kind,name,aliases,birth_date,country',
        'a,person,Suharto,Soeharto; Suharto,1970-03,Indonesia',
        'b,organization,北航,,,',
        'c,,,,,',
      ),
    ],
    [
      'JSON lines',
      bytes(
        '{"id":"a","kind":"person","name":"Suharto","aliases":["Soeharto"],"birth_date":"1970-03","country":"Indonesia"}',
        '',
        '{"id":"b","kind":"organization","name":"北航"}',
        '{"id":"c","name":null}',
      ),
    ],
    [
      'a workbook',
      workbook('名前', [
        ['id', 'kind', 'name', 'aliases', 'birth_date', 'country'],
        ['a', 'person', 'Suharto', 'Soeharto', '1970-03', 'Indonesia'],
        ['b', 'organization', '北航', '', '', ''],
        ['c', '', '', '', '', ''],
      ]),
    ],
  ])('%s', async (_what, file) => {
    expect(await readNames(file)).toEqual(READ);
  });

  test('its headings in Japanese; a row without an id is its number; what is no date is no birth date', async () => {
    const file = bytes('氏名,種別,生年月日,国籍', '山田太郎,個人,昭和45年,日本', '欅大学,機関,,');
    expect(await readNames(file)).toEqual({
      rows: [
        { id: '1', kind: 'person', names: ['山田太郎'] },
        { id: '2', kind: 'organization', names: ['欅大学'] },
      ],
      ignored: ['国籍'],
    });
  });

  test('a byte order mark before JSON is none of the name', async () => {
    expect((await readNames(bytes('\ufeff{"name":"Suharto"}'))).rows).toEqual([
      { id: '1', kind: 'any', names: ['Suharto'] },
    ]);
  });
});

describe('what cannot be read is refused', () => {
  test.each<[what: string, file: Uint8Array, code: string, params: object]>([
    ['a table without a column of names', bytes('id,kind', 'a,person'), 'names.no_name_column', {}],
    ['JSON without a name', bytes('{"id":"a"}'), 'names.no_name_column', {}],
    ['a line that is no JSON', bytes('{"name":"A"}', '{"name":'), 'names.row_malformed', { row: 2 }],
    ['a line that is no object', bytes('{"name":"A"}', '[1]'), 'names.row_malformed', { row: 2 }],
    ['nothing', bytes(''), 'list.empty', {}],
    ['nonsense', Uint8Array.from({ length: 400 }, (_, at) => (at * 89 + 7) % 256), 'list.not_a_list', {}],
  ])('%s', async (_what, file, code, params) => {
    expect(await refusalOf(file)).toEqual({ code, params });
  });
});
