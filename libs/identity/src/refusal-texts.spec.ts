// Every "no" of identity and commands has words in the catalogue.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import { PERMISSIONS } from './permissions.js';

const sources = ['libs/identity/src', 'libs/commands/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);
const codes = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/(?:new Refusal\(|refuse\(|unfit\(|code: )\s*'([a-z_]+\.[a-z_]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  ),
);

describe('the words of identity and commands', () => {
  test('are looked for in the right places', () => {
    expect(codes.size).toBeGreaterThan(30);
  });

  test.each([...codes].sort())('%s is in the catalogue', (code) => {
    expect(isTextKey(code)).toBe(true);
  });

  test.each(Object.keys(PERMISSIONS))('the permission %s has a name', (permission) => {
    expect(isTextKey(`permission.${permission}`)).toBe(true);
  });
});
