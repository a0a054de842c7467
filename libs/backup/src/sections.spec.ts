// The way of a file to its name: nobody reads along, and nothing that lies there is written over.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkWhole, SectionWriter } from './sections.js';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-sections-'));
  path = join(folder, 'b');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function written(line: string): Promise<SectionWriter> {
  const writer = await SectionWriter.begin(path, 'backup');
  await writer.line(line);
  await writer.finish();
  return writer;
}

test('what lies there under the old name of a part is neither written to nor followed', async () => {
  const elsewhere = join(folder, 'elsewhere');
  writeFileSync(elsewhere, 'mine');
  symlinkSync(elsewhere, `${path}.part`);
  await (await written('one')).publish();
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(['b', 'b.part', 'elsewhere']);
});

test('of two under one name the second is refused, and the first is whole', async () => {
  const [first, second] = [await written('one'), await written('two')];
  await first.publish();
  const before = readFileSync(path);
  await expect(second.publish()).rejects.toMatchObject({ code: 'backup.exists' });
  await second.abandon();
  expect(readFileSync(path)).toEqual(before);
  await checkWhole(path, 'backup');
  expect(readdirSync(folder)).toEqual(['b']);
});

test('what was published is taken back when it is abandoned', async () => {
  const writer = await written('one');
  await writer.publish();
  expect(readdirSync(folder)).toEqual(['b']);
  await writer.abandon();
  expect(readdirSync(folder)).toEqual([]);
});

test('a part is its owner’s alone from the beginning', async () => {
  const writer = await SectionWriter.begin(path, 'backup-keys');
  const [part = ''] = readdirSync(folder);
  expect(part).toMatch(/^b\..*\.part$/);
  expect(statSync(join(folder, part)).mode & 0o777).toBe(0o600);
  await writer.abandon();
  expect(readdirSync(folder)).toEqual([]);
});
