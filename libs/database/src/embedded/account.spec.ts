import { describe, expect, test } from '@jest/globals';
import { mayPass, postgresUser, startedAs } from './account.js';

const POSTGRES = { uid: 101, gid: 104 };
const open = { mode: 0o40755, uid: 0, gid: 0 };

describe('mayPass', () => {
  test.each([
    ['open folders', [open, open], true],
    ['no folder at all', [], true],
    ["root's own home", [open, { mode: 0o40700, uid: 0, gid: 0 }], false],
    ['a folder open to its group, and we are of it', [{ mode: 0o40710, uid: 0, gid: 104 }], true],
    ['a folder open to its group, and we are not', [{ mode: 0o40710, uid: 0, gid: 5 }], false],
    ['a folder of our own', [{ mode: 0o40700, uid: 101, gid: 5 }], true],
    ['a folder of our own that we closed to ourselves', [{ mode: 0o40077, uid: 101, gid: 5 }], false],
    ['a folder that may be passed through but not read', [{ mode: 0o40711, uid: 0, gid: 0 }], true],
    ['a folder that may be read but not passed through', [{ mode: 0o40744, uid: 0, gid: 0 }], false],
  ])('%s: %j → %s', (_name, steps, expected) => {
    expect(mayPass(POSTGRES, steps)).toBe(expected);
  });
});

test.each([
  ['root:x:0:0::/root:/bin/sh\npostgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash\n', POSTGRES],
  ['root:x:0:0::/root:/bin/sh\n', null],
  ['postgresql:x:7:7::/:/bin/sh\n', null],
])('the account postgres of %j is %j', (passwd, expected) => {
  expect(postgresUser(passwd)).toEqual(expected);
});

describe('startedAs', () => {
  test('starts a program as ourselves', () => {
    expect(startedAs({ kind: 'self' }, '/bin/postgres', ['-D', 'x'])).toEqual({
      file: '/bin/postgres',
      args: ['-D', 'x'],
      ids: {},
    });
  });

  test('starts a program as another user', () => {
    expect(startedAs({ kind: 'user', ...POSTGRES }, '/bin/postgres', [])).toEqual({
      file: '/bin/postgres',
      args: [],
      ids: POSTGRES,
    });
  });

  test('starts a program in a namespace in which root is nobody', () => {
    const { file, args, ids } = startedAs({ kind: 'namespace' }, '/bin/postgres', ['-D', 'x']);
    expect([file, ...args]).toEqual([
      'unshare',
      '-U',
      '--map-user=65534',
      '--map-group=65534',
      '/bin/postgres',
      '-D',
      'x',
    ]);
    expect(ids).toEqual({});
  });
});
