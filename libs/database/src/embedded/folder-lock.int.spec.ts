import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { lockHolder, processBegan, takeLock } from './folder-lock.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('whoever comes first has the lock, and the second learns who that is', () => {
  expect(takeLock(file, 'start')).toHaveProperty('lock');
  expect(takeLock(file, 'lists')).toMatchObject({ heldBy: { pid: process.pid, purpose: 'start' } });
  expect(lockHolder(file)).toMatchObject({ pid: process.pid });
});

test('the holder may say where it answers', () => {
  takeLock(file, 'start', 'http://127.0.0.1:3001');
  expect(lockHolder(file)).toMatchObject({ purpose: 'start', url: 'http://127.0.0.1:3001' });
});

test('a lock given back can be taken again, and nothing else is left in the folder', () => {
  const first = takeLock(file, 'start');
  if ('lock' in first) first.lock.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(takeLock(file, 'lists')).toHaveProperty('lock');
  expect(readdirSync(folder)).toEqual(['lock']);
});

test.each([
  ['of a process that has ended', JSON.stringify({ pid: 4_000_000, began: '1', purpose: 'start' })],
  [
    'whose process id now belongs to a younger process',
    JSON.stringify({ pid: process.pid, began: '1', purpose: 'start' }),
  ],
  ['that is not readable', '{"pid":'],
  ['that is empty', ''],
])('a lock %s is taken over', (_name, content) => {
  writeFileSync(file, content);
  expect(lockHolder(file)).toBeNull();
  expect(takeLock(file, 'start')).toHaveProperty('lock');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
});

test('releasing does not take away a lock that has become another’s', () => {
  const taken = takeLock(file, 'start');
  const other = JSON.stringify({ pid: 1, began: processBegan(1), purpose: 'start' });
  writeFileSync(file, other);
  if ('lock' in taken) taken.lock.release();
  expect(readFileSync(file, 'utf8')).toBe(other);
});

test('of twenty processes that find a stale lock at once, one gets it', async () => {
  writeFileSync(file, JSON.stringify({ pid: 4_000_000, began: '1', purpose: 'start' }));
  const module = join(import.meta.dirname, 'folder-lock.ts');
  const program = `
    const { takeLock } = await import(${JSON.stringify(module)});
    const taken = takeLock(${JSON.stringify(file)}, 'start');
    console.log('lock' in taken ? 'mine' : 'theirs');
    setTimeout(() => undefined, 60_000);`;
  const answers = await Promise.all(Array.from({ length: 20 }, () => answerOf(program)));
  for (const child of asked.splice(0)) child.kill('SIGKILL');
  expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1);
});

// They live until all have answered: a lock whose holder is dead may rightly be taken once more.
const asked: ChildProcess[] = [];

// Type stripping is enough for a file that imports nothing of ours, and starts twenty times faster.
function answerOf(program: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  asked.push(child);
  return new Promise((resolve) => child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())));
}
