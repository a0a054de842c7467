// `sekisho seed`: a new place is filled with a university, through the same commands as on the screens; a place that is filled is left alone.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '../support/free-port.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const CASES = 30;

let folder = '';
let port = 0;

beforeAll(async () => {
  port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'sekisho-seeded-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sekisho(...args: string[]): Promise<{ code: number | null; said: string; told: string }> {
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'C', SEKISHO_DATA: join(folder, 'data'), PORT: String(port) };
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/cli/src/main.js'), ...args], { cwd: folder, env });
  let [said, told] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (told += piece.toString()));
  return new Promise((done) => child.once('close', (code) => done({ code, said, told })));
}

test('fills an empty place with so many cases, then leaves it alone', async () => {
  const { code, said, told } = await sekisho('seed', '--cases', String(CASES), '--json');
  expect([code, told.split('\n').filter((line) => line.startsWith('sekisho:'))]).toEqual([0, []]);
  const report = JSON.parse(said) as { cases: number; commands: number; refused: Record<string, number> };
  expect(report.cases).toBe(CASES);
  // Opened, documented, signed, submitted, settled and decided, most of them.
  expect(report.commands).toBeGreaterThan(CASES * 6);
  expect(Object.values(report.refused).reduce((sum, times) => sum + times, 0)).toBeLessThan(CASES / 5);
  const again = await sekisho('seed', '--cases', '1');
  expect([again.code, again.told]).toEqual([1, expect.stringContaining('name an empty place')]);
});

test.each([[], ['--cases', '0'], ['--cases', 'many'], ['--cases', '5', '--seed', '-1'], ['--cases', '5', 'more']])(
  'refuses %j',
  async (...args) => {
    const { code, told } = await sekisho('seed', ...args);
    expect([code, told]).toEqual([2, expect.stringContaining('sekisho')]);
  },
);
