import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { wordsFor } from '../catalogue/index.js';
import type { Surroundings } from '../command.js';
import type { Config } from '../config.js';
import { exitCodeOf, faultLine } from '../fault-line.js';
import { reference } from './reference.js';

const NAME_GROUPS = 'illes, illés => Q1\nosmar, осмар => Q2\nalvin => Q3\n';

let folder: string;
let groups: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-reference-'));
  groups = join(folder, 'groups.txt');
  writeFileSync(groups, NAME_GROUPS);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(args: string[], language: 'ja' | 'en' = 'en') {
  const said: string[] = [];
  const surroundings: Surroundings = {
    words: wordsFor(language),
    config: () => ({ dataFolder: folder }) as Config,
    say: (line) => said.push(line),
    tell: (line) => said.push(line),
    progress: () => undefined,
  };
  try {
    return { code: await reference.run(args, surroundings), said };
  } catch (error) {
    return { code: exitCodeOf(error), said: [faultLine(error, surroundings.words)] };
  }
}

describe('reference import', () => {
  test('says what each file was taken for, and that it is known the second time', async () => {
    expect(await run(['import', groups])).toEqual({
      code: 0,
      said: [`${groups}: Names of people in many scripts, 4 entries`],
    });
    const again = await run(['import', groups, '--json']);
    expect(JSON.parse(again.said[0] ?? '')).toMatchObject({
      file: groups,
      name: 'name-groups',
      entries: 4,
      unchanged: true,
    });
  });

  test.each([
    ['a file that is not there', ['import', '/nowhere/at/all'], /cannot be read \(ENOENT\)/],
    ['no file', ['import'], /name the file/],
    ['an option that is none', ['import', '--loud'], /--loud/],
    ['a word too many', ['show'], /one word too many/],
  ])('%s is wrong usage', async (_what, args, line) => {
    const { code, said } = await run(args);
    expect([code, said.join()]).toEqual([2, expect.stringMatching(line)]);
  });

  test.each(['ja', 'en'] as const)('a file that is none of these is told in %s, exit 2', async (language) => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, 'id,name\n1,Somebody\n');
    const { code, said } = await run(['import', other], language);
    expect([code, said[0]]).toEqual([
      2,
      expect.stringContaining(language === 'ja' ? 'いずれでもありません' : 'none of the registers'),
    ]);
  });
});

describe('reference', () => {
  test.each(['ja', 'en'] as const)('tells what is in use in %s', async (language) => {
    const before = await run([], language);
    expect(before.said).toHaveLength(2);
    await run(['import', groups]);
    const after = await run([], language);
    expect(after.said).toHaveLength(2);
    expect(after.said[0]).toMatch(/4 (件|entries)/);
  });

  test('to programs with the versions that results name', async () => {
    await run(['import', groups]);
    const { said } = await run(['--json']);
    const { sources, organisations, versions } = JSON.parse(said[0] ?? '') as Record<string, unknown>;
    expect(sources).toMatchObject([{ name: 'name-groups', kind: 'name-groups', entries: 4 }]);
    expect(organisations).toBeGreaterThan(800);
    expect(Object.keys(versions as object)).toEqual(['institutions', 'name-groups', 'register']);
  });
});
