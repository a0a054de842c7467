// The commands that search and compare without a database, as their output and exit codes show them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { wordsFor } from '../catalogue/index.js';
import type { Command, Surroundings } from '../command.js';
import type { Config } from '../config.js';
import { exitCodeOf, faultLine } from '../fault-line.js';
import { compare } from './compare.js';
import { screen } from './screen.js';

let folder: string;
let list: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-screening-'));
  list = file(
    'listed.csv',
    'name,type,aliases',
    'Beihang University,organization,',
    'Mohammad Hossein Rezaei,individual,',
    'Orlovsk Rocket Plant,organization,',
    'Orlovsk Tractor Institute,organization,',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

async function run(command: Command, args: string[], language: 'ja' | 'en' = 'en') {
  const said: string[] = [];
  const told: string[] = [];
  const surroundings: Surroundings = {
    words: wordsFor(language),
    config: () => ({ dataFolder: folder }) as Config,
    say: (line) => said.push(line),
    tell: (line) => told.push(line),
    progress: () => undefined,
  };
  try {
    return { code: await command.run(args, surroundings), said, told };
  } catch (error) {
    return { code: exitCodeOf(error), said, told: [faultLine(error, surroundings.words)] };
  }
}

interface Line {
  id: string;
  hits: {
    list: string;
    entry: string;
    name: string;
    matched: string;
    score: number;
    band: string;
    reasons: string[];
  }[];
  unscreenable?: boolean;
}

const linesOf = <Answer>(path: string): Answer[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);

async function screened(args: string[], ...names: string[]): Promise<Line[]> {
  const output = join(folder, 'hits.jsonl');
  const given = ['--list', list, '--input', file('names.csv', ...names), '--output', output];
  expect((await run(screen, [...given, ...args])).code).toBe(0);
  return linesOf(output);
}

describe('screen', () => {
  const NAMES = [
    'id,kind,name,country',
    'a,organization,北航,China',
    'b,person,Jane Austen,',
    'c,any,Muhammad Husayn Rezaei,Iran',
    'd,organization,Orlovsk Rocket Plant,',
    'e,organization,---,',
  ];

  test('answers every name in its place, with what the contract says of a hit', async () => {
    const lines = await screened(['--workers', '2'], ...NAMES);
    expect(lines.map(({ id, hits }) => [id, hits.map(({ name }) => name)])).toEqual([
      ['a', ['Beihang University']],
      ['b', []],
      ['c', ['Mohammad Hossein Rezaei']],
      ['d', expect.arrayContaining(['Orlovsk Rocket Plant'])],
      ['e', []],
    ]);
    expect(lines.map(({ unscreenable }) => unscreenable ?? false)).toEqual([false, false, false, false, true]);
    expect(lines[0]?.hits[0]).toEqual({
      list: 'listed',
      entry: expect.any(String),
      name: 'Beihang University',
      matched: 'Beihang University',
      score: expect.any(Number),
      band: 'strong',
      tier: 'E1',
      reasons: expect.arrayContaining([expect.any(String)]),
    });
    for (const { hits } of lines) {
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((x, y) => y - x));
      expect(scores.every((score) => score >= 0.7 && score <= 1)).toBe(true);
    }
  });

  test('however many threads there are', async () => {
    const many = NAMES.slice(0, 1).concat(Array.from({ length: 60 }, (_, at) => `${at},any,Orlovsk Rocket ${at},`));
    expect(await screened(['--workers', '1'], ...many)).toEqual(await screened(['--workers', '2'], ...many));
  });

  test('a threshold and a limit leave out what is under or behind them', async () => {
    const names = ['id,kind,name', 'a,organization,Orlovsk Rocket Plant'];
    const [all] = await screened(['--threshold', '0.1'], ...names);
    expect(all?.hits.length).toBeGreaterThan(1);
    const [strong] = await screened(['--threshold', '0.99'], ...names);
    expect(strong?.hits.map(({ name }) => name)).toEqual(['Orlovsk Rocket Plant']);
    const [one] = await screened(['--threshold', '0.1', '--limit', '1'], ...names);
    expect(one?.hits).toEqual(all?.hits.slice(0, 1));
  });

  test('the summary says how many, and what of a person it does not read', async () => {
    const output = join(folder, 'hits.jsonl');
    const input = file('names.csv', 'id,name,nationality', 'a,Jane Austen,XA');
    const { told } = await run(screen, ['--list', list, '--input', input, '--output', output]);
    expect(told.join('\n')).toContain('nationality');
  });

  test.each([
    ['no list', () => ['--input', file('n.csv', 'name', 'A')]],
    ['no names', () => ['--list', list]],
    ['a threshold that is none', () => ['--list', list, '--input', file('n.csv', 'name', 'A'), '--threshold', '7']],
    ['no workers', () => ['--list', list, '--input', file('n.csv', 'name', 'A'), '--workers', '0']],
    ['half a hit', () => ['--list', list, '--input', file('n.csv', 'name', 'A'), '--limit', '1.5']],
    ['a file that is not there', () => ['--list', list, '--input', '/nowhere/at/all']],
    ['names without a column of names', () => ['--list', list, '--input', file('n.csv', 'id,kind', 'a,person')]],
    ['a malformed line', () => ['--list', list, '--input', file('n.jsonl', '{"name":"A"}', '{"name":')]],
    ['names that are none', () => ['--list', list, '--input', file('n.bin', '\u0000\u0001\u0002nonsense\u0000')]],
    ['an option that is none', () => ['--loud']],
  ])('%s is wrong usage, in one line of either language', async (_what, args) => {
    const english = await run(screen, args());
    const japanese = await run(screen, args(), 'ja');
    expect([english.code, english.said, english.told.length]).toEqual([2, [], 1]);
    expect([japanese.code, japanese.said, japanese.told.length]).toEqual([2, [], 1]);
    for (const line of [...english.told, ...japanese.told]) expect(line).not.toMatch(/\n|^\s*$|undefined|Error:/);
  });

  test('what a file lacks is told in the language of the one who asks', async () => {
    const args = ['--list', list, '--input', file('n.csv', 'id,kind', 'a,person')];
    expect((await run(screen, args, 'ja')).told[0]).toMatch(/[ぁ-ん]/);
    expect((await run(screen, args, 'en')).told[0]).toMatch(/^[\x20-\x7e“”’]+$/);
  });
});

describe('compare', () => {
  test('two names, for a program', async () => {
    const { code, said } = await run(compare, ['北航', 'Beihang University', '--kind', 'organization', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({ score: expect.any(Number), band: 'strong' });
  });

  test.each(['ja', 'en'] as const)('two names, for people (%s)', async (language) => {
    const { code, said } = await run(compare, ['Suharto', 'Soeharto'], language);
    expect(code).toBe(0);
    expect(said.join('\n')).toMatch(/0\.\d+/);
    expect(said.join('\n')).not.toContain('undefined');
  });

  test('two names that have nothing to do with each other are an answer too', async () => {
    const { code, said } = await run(compare, ['Jane Austen', '東京大学', '--json']);
    expect([code, JSON.parse(said[0] ?? '')]).toEqual([0, { score: 0, band: null }]);
  });

  test('a file of pairs is answered in its order', async () => {
    const output = join(folder, 'scores.jsonl');
    const input = file(
      'pairs.jsonl',
      '{"id":"z","a":"北航","b":"Beihang University","kind":"organization"}',
      '{"id":"a","a":"Jane Austen","b":"東京大学","kind":"person"}',
      '{"a":"Suharto","b":"Suharto","kind":"person"}',
    );
    expect((await run(compare, ['--input', input, '--output', output])).code).toBe(0);
    expect(linesOf(output)).toEqual([
      { id: 'z', score: expect.any(Number), band: 'strong' },
      { id: 'a', score: 0, band: null },
      { id: '3', score: expect.any(Number), band: 'medium' },
    ]);
  });

  test.each([
    ['one name', () => ['Suharto']],
    ['three names', () => ['A', 'B', 'C']],
    ['a kind that is none', () => ['A', 'B', '--kind', 'ship']],
    ['pairs without a file for the answers', () => ['--input', file('p.jsonl', '{"a":"A","b":"B"}')]],
    ['a pair of one', () => ['--input', file('p.jsonl', '{"a":"A"}'), '--output', join(folder, 'out')]],
    ['no JSON', () => ['--input', file('p.jsonl', '{'), '--output', join(folder, 'out')]],
    ['a file that is not there', () => ['--input', '/nowhere/at/all', '--output', join(folder, 'out')]],
  ])('%s is wrong usage, in one line of either language', async (_what, args) => {
    for (const language of ['ja', 'en'] as const) {
      const { code, said, told } = await run(compare, args(), language);
      expect([code, said, told.length]).toEqual([2, [], 1]);
      expect(told[0]).not.toMatch(/\n|^\s*$|undefined|Error:/);
    }
  });
});
