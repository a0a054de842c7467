import { expect, test } from '@jest/globals';
import { spreadsheet } from './spreadsheet.js';

test.each<[string, string | number | null, string]>([
  ['a name', 'Hoshino Institute', 'Hoshino Institute'],
  ['a number', -3, '-3'],
  ['nothing', null, ''],
  ['a comma', 'Smith, John', '"Smith, John"'],
  ['quotation marks', 'the "Works"', '"the ""Works"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("http://x.example")', '"\'=HYPERLINK(""http://x.example"")"'],
  ['a plus', '+81', "'+81"],
  ['a minus', '-2+3', "'-2+3"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a carriage return', '\r=1', '"\'\r=1"'],
  ['a full-width equals sign, which Excel folds', '＝1+1', "'＝1+1"],
  ['a sign that begins nothing', 'A=B', 'A=B'],
])('%s', (_what, cell, written) => {
  expect(spreadsheet([[cell, 'x']])).toBe(`\ufeff${written},x\r\n`);
});

test('rows end with CRLF', () => {
  expect(spreadsheet([['a'], ['b']])).toBe('\ufeffa\r\nb\r\n');
});
