import { afterAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorFault } from '#kernel';
import { NotGenuine } from './box.js';
import { SystemSealer } from './system-sealer.js';
import { createVaultKeyFile, VaultKey, vaultKeyFromBase64, vaultKeyFromFile } from './vault-key.js';

const folder = mkdtempSync(join(tmpdir(), 'vault-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a vault key', () => {
  test('made in a file is readable by its owner alone and reads back the same', () => {
    const path = join(folder, 'made');
    const bytes = createVaultKeyFile(path);
    expect(statSync(path).mode & 0o777).toBe(0o400);
    expect(vaultKeyFromFile(path)).toEqual(bytes);
  });

  test('is never made over another', () => {
    const path = join(folder, 'twice');
    const bytes = createVaultKeyFile(path);
    expect(() => createVaultKeyFile(path)).toThrow(OperatorFault);
    expect(vaultKeyFromFile(path)).toEqual(bytes);
  });

  test.each([0o440, 0o404, 0o644, 0o620])(
    'is refused in a file of mode %o with one line that says what to do',
    (mode) => {
      const path = join(folder, `mode-${mode}`);
      writeFileSync(path, randomBytes(32).toString('base64'));
      chmodSync(path, mode);
      expect(() => vaultKeyFromFile(path)).toThrow(
        `can be read by others (mode 0${mode.toString(8)}); run: chmod 400 ${path}`,
      );
    },
  );

  test('is refused in one line when the file is not there', () => {
    expect(() => vaultKeyFromFile(join(folder, 'nowhere'))).toThrow(/cannot be read: ENOENT$/);
  });

  test.each(['', 'short', randomBytes(31).toString('base64'), randomBytes(33).toString('base64')])(
    'is refused as %j',
    (text) => {
      expect(() => vaultKeyFromBase64(text)).toThrow(OperatorFault);
    },
  );

  test('unlocks what it locked, in its place alone, and nothing that another locked', () => {
    const [mine, other] = [new VaultKey(randomBytes(32)), new VaultKey(randomBytes(32))];
    const key = randomBytes(32);
    expect(mine.unwrap('here', mine.wrap('here', key))).toEqual(key);
    expect(() => mine.unwrap('there', mine.wrap('here', key))).toThrow(NotGenuine);
    expect(() => other.unwrap('here', mine.wrap('here', key))).toThrow(NotGenuine);
  });

  test('has a generation that tells it from others and is the same each time', () => {
    const bytes = randomBytes(32);
    expect(new VaultKey(bytes).generation).toBe(new VaultKey(bytes).generation);
    expect(new VaultKey(bytes).generation).not.toBe(new VaultKey(randomBytes(32)).generation);
  });
});

describe('the system sealer', () => {
  const sealer = new SystemSealer(new VaultKey(randomBytes(32)), 'answers');

  test('opens what it sealed', () => {
    expect(sealer.open('key-1', sealer.seal('key-1', { status: 201, body: { id: 'x' } }))).toEqual({
      status: 201,
      body: { id: 'x' },
    });
  });

  test.each([
    ['in another place', (sealed: string) => sealer.open('key-2', sealed)],
    [
      'for another use',
      (sealed: string) => new SystemSealer(new VaultKey(randomBytes(32)), 'answers').open('key-1', sealed),
    ],
    [
      'when changed',
      (sealed: string) =>
        sealer.open(
          'key-1',
          sealed.replace(/\.(.)/, (_, first) => (first === 'A' ? '.B' : '.A')),
        ),
    ],
    ['when it is no sealed text', () => sealer.open('key-1', 'nothing')],
  ])('does not open %s', (_where, open) => {
    expect(() => open(sealer.seal('key-1', 'secret!'))).toThrow(NotGenuine);
  });
});
