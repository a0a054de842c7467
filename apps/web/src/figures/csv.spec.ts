import { expect, test } from '@jest/globals';
import { csvOf } from './csv.js';

test.each<[string, (string | number)[][], string]>([
  [
    'numbers and words',
    [
      ['部局', '件数'],
      ['工学部', 12],
    ],
    '部局,件数\r\n工学部,12\r\n',
  ],
  ['commas, quotes and breaks', [['a,b', 'c"d', 'e\nf']], '"a,b","c""d","e\nf"\r\n'],
  ['what Excel would take for a formula', [['=1+1', '@x', '-5', -5]], "'=1+1,'@x,'-5,-5\r\n"],
  ['nothing', [], '\r\n'],
])('%s', (_, rows, expected) => {
  expect(csvOf(rows)).toBe(`\uFEFF${expected}`);
});
