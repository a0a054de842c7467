// The glossary is worth reading as long as it is true: every word of it stands in the file it names.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../', import.meta.url);
const rows = readFileSync(new URL('docs/glossary.md', ROOT), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, term = '', reading = '', identifier = '', meaning = '', where = '']) => ({
    term,
    reading,
    identifier: identifier.replaceAll('`', ''),
    meaning,
    file: /\[([^\]]+)\]/.exec(where)?.[1] ?? '',
  }));

describe('the glossary', () => {
  test('has its words', () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  test.each(rows.map(({ term, identifier, file }): [string, string, string] => [term, identifier, file]))(
    '%s is called %s in %s',
    (_term, identifier, file) => {
      const path = new URL(file, ROOT);
      expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toContain(identifier);
    },
  );

  test('gives each line a reading in kana and a meaning', () => {
    expect(rows.filter(({ reading, meaning }) => !/^[ぁ-ー・()]+$/.test(reading) || meaning === '')).toEqual([]);
  });

  test('names one idea by one word', () => {
    const words = rows.map(({ identifier }) => identifier);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
