import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { readConfig } from './config.js';

const before = { ...process.env };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-config-'));
});
afterEach(() => {
  process.env = { ...before };
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a secret from a file is a setting like any other, and the programs of the house get it without its file', () => {
  const path = join(folder, 'queue_url');
  writeFileSync(path, 'redis://:secret@queue:6379\n');
  process.env.QUEUE_URL_FILE = path;
  const config = readConfig();
  expect(config.queueUrl).toBe('redis://:secret@queue:6379');
  expect(config.inherited).toMatchObject({ QUEUE_URL: 'redis://:secret@queue:6379' });
  expect(config.inherited.QUEUE_URL_FILE).toBeUndefined();
});

test('a file that is not there is told by the name of its variable', () => {
  process.env.DATABASE_URL_FILE = join(folder, 'nowhere');
  expect(() => readConfig()).toThrow(/^DATABASE_URL_FILE: .*nowhere cannot be read \(ENOENT\): check the path/);
});
