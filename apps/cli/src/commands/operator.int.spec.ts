// The operator's commands against real databases, as their output and exit codes show them.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { zip } from '../../../../libs/screening/src/testing.js';
import { onGround } from '../ground/ground.js';
import { operator } from '../ground/institution.js';
import { readConfig } from '../config.js';
import { run } from '../run.js';
import { until } from '../../../../test/support/patience.js';

let db: TestDatabase;
let folder: string;
let said: string;
let told: string;
const institution = randomUUID();
const before = { ...process.env };

beforeAll(async () => {
  db = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'sekisho-operator-'));
  Object.assign(process.env, {
    DATABASE_URL: db.url,
    VAULT_DATABASE_URL: db.vaultUrl,
    SEKISHO_DATA: join(folder, 'data'),
    SEKISHO_KEY: randomBytes(32).toString('base64'),
    LANG: 'C',
    LC_ALL: 'C',
  });
  mkdirSync(join(folder, 'data'));
});
afterAll(async () => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
  await db.drop();
});
beforeEach(() => {
  said = '';
  told = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((told += String(text))));
});
afterEach(() => {
  jest.restoreAllMocks();
});

const json = () =>
  said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function bytes(name: string, content: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const names = (...more: string[]) => [
  'type,name,country',
  'organization,Aoi Heavy Industries,CN',
  'organization,Beni Institute,IR',
  ...more,
];

describe('before any institution was founded', () => {
  test('lists says what to do first', async () => {
    expect(await run(['lists'])).toBe(1);
    expect(told).toMatch(
      /^sekisho: No institution has been founded yet: open the setup link that npm start prints\.\n$/,
    );
  });
});

describe('in an institution', () => {
  beforeAll(async () => {
    await onGround(readConfig(), 'test', async ({ log, clock }) => {
      const name = { ja: '欅大学', en: 'Keyaki University' };
      await log.append(
        `organisation-${institution}`,
        'none',
        [{ type: 'InstitutionFounded', data: { name, demonstration: true } }],
        {
          actor: operator(institution),
          at: clock.now().toISOString(),
          commandId: randomUUID(),
          correlationId: randomUUID(),
          causationId: null,
        },
      );
    });
  });

  test('there is no list at first, and lists says how to bring one in', async () => {
    expect(await run(['lists'])).toBe(0);
    expect(said).toMatch(/lists import FILE/);
  });

  test('a dry run tells what would change and changes nothing', async () => {
    const path = file('first.csv', ...names());
    expect(await run(['lists', 'import', path, '--source', 'own-list', '--dry-run', '--json'])).toBe(0);
    expect(json()).toEqual([
      expect.objectContaining({
        file: path,
        list: 'own-list',
        dryRun: true,
        version: null,
        counts: expect.objectContaining({ added: 2 }),
      }),
    ]);
    said = '';
    await run(['lists', '--json']);
    expect(json()).toEqual([[]]);
  });

  test('an import brings the list into force at once, and the same file again changes nothing', async () => {
    const path = file('first.csv', ...names());
    const code = await run(['lists', 'import', path, '--source', 'own-list', '--effective-date', '2026-04-01']);
    expect({ code, told }).toEqual({ code: 0, told: '' });
    expect(said).toMatch(/2 entries: 2 added, 0 changed, 0 removed, 0 unchanged\n {2}Version 1 is in force/);
    said = '';
    expect(
      await run(['lists', 'import', path, '--source', 'own-list', '--effective-date', '2026-04-01', '--json']),
    ).toBe(0);
    expect(json()).toEqual([
      expect.objectContaining({
        ...{ version: 1, outcome: 'unchanged' },
        counts: expect.objectContaining({ added: 0, unchanged: 2 }),
      }),
    ]);
    said = '';
    expect(await run(['lists', '--json'])).toBe(0);
    expect(json()).toEqual([
      [
        expect.objectContaining({
          id: 'own-list',
          version: 1,
          effectiveDate: '2026-04-01',
          entries: 2,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        }),
      ],
    ]);
  });

  test('a later version is proposed: rows that cannot be read are named, and what to do next is said', async () => {
    const repeated = ['organization,Cha Works,KP', 'organization,Beni Institute,IR'];
    const path = file('second.csv', ...names('organization,,CN', 'organization,Cha Works,KP', ...repeated));
    expect(await run(['lists', 'import', path, '--source', 'own-list'])).toBe(1);
    expect(said).toMatch(/1 added/);
    expect(said).toMatch(/^ {2}row 4: \S/m);
    expect(said).toMatch(/^ {2}2 rows repeat another row exactly/m);
    expect(said).toMatch(/Version 2 is proposed and waits for a second person/);
    expect(said).toMatch(/^ {2}Next: an officer .*\/lists\/own-list\/proposal/m);
    said = '';
    expect(await run(['lists'])).toBe(0);
    expect(said).toMatch(/^ {2}version 1, .*\n {2}version 2 waits for a second person since \d{4}-\d\d-\d\d: 1 added/m);
    said = '';
    await run(['lists', '--json']);
    const proposal = { id: expect.any(String), version: 2, counts: expect.objectContaining({ added: 1 }) };
    expect(json()).toEqual([[expect.objectContaining({ version: 1, proposal: expect.objectContaining(proposal) })]]);
  });

  test('an operator who is alone says why, and it is in force at once', async () => {
    const path = file('second.csv', ...names('organization,Cha Works,KP'));
    const alone = ['--alone', '--reason', 'one officer at present'];
    expect(await run(['lists', 'import', path, '--source', 'own-list', ...alone, '--json'])).toBe(0);
    expect(json()).toEqual([expect.objectContaining({ outcome: 'adopted', version: 2 })]);
    said = '';
    await run(['lists', '--json']);
    expect(json()).toEqual([[expect.objectContaining({ version: 2, proposal: null })]]);
    await onGround(readConfig(), 'test', async ({ log }) => {
      const adopted = (await log.read(`list-${institution}-own-list`)).at(-1);
      expect(adopted?.data).toMatchObject({ version: 2, proposedBy: null, aloneBecause: 'one officer at present' });
    });
  });

  test('a mapping tells what the columns hold, and the next file of the list is read without it', async () => {
    const table = ['Gremium,Ort', 'Aoi Works,XX', 'Beni Works,YY'];
    const mapping = file('mapping.json', JSON.stringify({ columns: { Gremium: 'name', Ort: 'country' } }));
    const path = file('mapped.csv', ...table);
    const options = ['--source', 'mapped-list', '--json'];
    expect(await run(['lists', 'import', path, ...options, '--mapping', mapping])).toBe(0);
    said = '';
    expect(await run(['lists', 'import', path, ...options, '--dry-run'])).toBe(0);
    expect(json()).toEqual([expect.objectContaining({ outcome: 'unchanged', list: 'mapped-list' })]);
  });

  test('the files of OFAC make one list; what is missing is told', async () => {
    const sdn = file(
      'sdn.csv',
      ...['1', '2'].map((id) => `${id},"NAME ${id} WORKS",-0- ,"CUBA",${'-0- ,'.repeat(7)}-0- `),
    );
    const alt = file('alt.csv', '1,10,"aka","NAMAE WORKS",-0- ');
    const add = file('add.csv', '1,20,"Street 1","Havana","Cuba",-0- ');
    expect(await run(['lists', 'import', sdn, alt, add, '--json'])).toBe(0);
    expect(json()).toEqual([
      expect.objectContaining({ file: `${sdn} + ${alt} + ${add}`, list: 'ofac-sdn', version: 1 }),
    ]);
    expect(await run(['lists', 'import', sdn, alt])).toBe(1);
    expect(told).toMatch(/sdn\.csv \+ .*alt\.csv: OFAC's files are not complete/);
  });

  test('with --strict a file with such a row is refused as a whole', async () => {
    const path = file('third.csv', ...names('organization,,CN', 'organization,Dai Works,KP'));
    expect(await run(['lists', 'import', path, '--source', 'own-list', '--strict'])).toBe(1);
    expect(told).toMatch(/^sekisho: .*third\.csv: \S/);
    said = '';
    await run(['lists', '--json']);
    expect(json()).toEqual([expect.arrayContaining([expect.objectContaining({ id: 'own-list', version: 2 })])]);
  });

  test.each([
    ['no file at all', () => ['import'], /name the file/],
    ['a file that is not there', () => ['import', join(folder, 'no.csv')], /cannot be read \(ENOENT\)/],
    [
      'a file that is no list',
      () => ['import', file('letter.csv', 'Dear colleagues,', 'good morning')],
      /letter\.csv: \S/,
    ],
    [
      'a list that must be named',
      () => ['import', file('own.csv', ...names())],
      /own\.csv: Which list is this\? The .*--source partner-list/,
    ],
    [
      'a table under the name of a published list',
      () => ['import', file('own.csv', ...names()), '--source', 'meti-eul'],
      /own\.csv: This id belongs to a published list: .*METI's xlsx/,
    ],
    ['a pdf', () => ['import', file('list.pdf', '%PDF-1.7')], /list\.pdf: A PDF cannot be imported: \S/],
    ['an empty file', () => ['import', file('empty.csv', '')], /empty\.csv: The list holds no entries: \S/],
    [
      'an old Excel file',
      () => ['import', bytes('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))],
      /old\.xls: This is an old Excel file: \S/,
    ],
    [
      'a zip bomb',
      () => ['import', bytes('bomb.xlsx', zip({ 'xl/workbook.xml': Buffer.alloc(40 * 1024 * 1024) }))],
      /bomb\.xlsx: The file is too large: \S/,
    ],
    ['an unknown option', () => ['import', 'x', '--force'], /--force/],
    ['a day that does not exist', () => ['import', 'x', '--effective-date', '2026-02-30'], /needs a day that exists/],
    ['alone without a reason', () => ['import', 'x', '--alone'], /--alone and --reason TEXT go together/],
    ['a reason without being alone', () => ['import', 'x', '--reason', 'y'], /--alone and --reason TEXT go together/],
    ['an empty reason', () => ['import', 'x', '--alone', '--reason', ' '], /--alone and --reason TEXT go together/],
    ['a mapping that is none', () => ['import', 'x', '--mapping', file('no.json', '[]')], /no mapping of columns/],
    [
      'a mapping without names',
      () => ['import', 'x', '--mapping', file('no.json', '{"columns":{"a":"country"}}')],
      /no mapping of columns/,
    ],
    ['a number that is none', () => ['import', 'x', '--entries', 'many'], /needs a whole number/],
    ['a word too many', () => ['export'], /"export" is one word too many/],
  ])('%s: one line and exit 2', async (_name, args, words) => {
    expect(await run(['lists', ...args()])).toBe(2);
    expect(told).toMatch(words);
  });

  test('an institution that is not there is told with those that are', async () => {
    expect(await run(['lists', '--institution', 'elsewhere'])).toBe(1);
    expect(told).toContain(institution);
  });

  test('rebuild folds one view or all of them, and every view is the same afterwards', async () => {
    await run(['lists', '--json']);
    const lists = said;
    said = '';
    expect(await run(['rebuild', 'lists_in_force', '--json'])).toBe(0);
    expect(json()).toEqual([{ view: 'lists_in_force', events: expect.any(Number) }]);
    said = '';
    expect(await run(['rebuild'])).toBe(0);
    expect(said).toMatch(/^units: \d+ events folded$/m);
    said = '';
    await run(['lists', '--json']);
    expect(said).toBe(lists);
  });

  test('rebuild names the views there are when it is asked for another', async () => {
    expect(await run(['rebuild', 'everything'])).toBe(2);
    expect(told).toMatch(/there is no read model "everything"; there are: units, .*lists_in_force/);
  });

  test('doctor says what is reachable, and that nobody works while the house is down', async () => {
    expect(await run(['doctor', '--json'])).toBe(0);
    const checks = Object.fromEntries(
      (json()[0] as { check: string; state: string }[]).map(({ check, state }) => [check, state]),
    );
    expect(checks).toMatchObject({
      house: 'warn',
      database: 'ok',
      vault: 'ok',
      queue: expect.stringMatching(/ok|warn/),
      checks: 'ok',
      'list own-list': 'ok',
      log: 'ok',
      key: 'ok',
      migrations: 'ok',
      worker: 'warn',
      fence: 'ok',
    });
  });

  test('roles shows what waits for a second person, and the operator confirms it, on record as the operator', async () => {
    const [account, person, proposal] = [randomUUID(), randomUUID(), randomUUID()];
    const stream = `account-${account}`;
    await onGround(readConfig(), 'test', async ({ log, clock }) => {
      const named = { name: { ja: '例 太郎', en: 'Rei Taro' }, email: 'rei@keyaki.example' };
      const proposed = { account, proposal, role: 'dean', unit: null, from: null, until: null };
      await log.append(
        stream,
        'none',
        [
          {
            ...{ type: 'AccountOpened', data: { account, person, language: 'ja' } },
            personal: { person, purpose: 'identity', fields: named },
          },
          { type: 'RoleGrantProposed', data: proposed },
        ],
        {
          actor: { ...operator(institution), kind: 'person', id: 'proposer' },
          ...{ at: clock.now().toISOString(), commandId: randomUUID(), correlationId: randomUUID(), causationId: null },
        },
      );
    });
    // Other tests' transactions hold back what may be read of the log.
    await until('what was proposed is shown', async () => {
      said = '';
      expect({ code: await run(['roles']), told }).toEqual({ code: 0, told: '' });
      return said.includes(proposal);
    });
    expect(said).toMatch(new RegExp(`^${proposal} {2}.* of the whole university\\n {2}for the account ${account}`));
    expect(await run(['roles', 'confirm'])).toBe(2);
    expect(await run(['roles', 'confirm', randomUUID()])).toBe(1);
    said = '';
    told = '';
    expect({ code: await run(['roles', 'confirm', proposal, '--json']), told }).toEqual({ code: 0, told: '' });
    expect(json()).toEqual([expect.objectContaining({ proposal, account, role: 'dean' })]);
    const events = await onGround(readConfig(), 'test', ({ log }) => log.read(stream, { institution }));
    expect(events.at(-1)).toMatchObject({
      ...{ type: 'RoleGranted', actor: { kind: 'operator' } },
      data: { account, role: 'dean', proposal, proposedBy: 'proposer' },
    });
    await until('nothing waits any more', async () => {
      said = '';
      await run(['roles']);
      return said.startsWith('No role waits to be confirmed');
    });
  });

  test('doctor looks where there is no data folder, as in a container, and speaks of no house and no disk', async () => {
    const good = { ...process.env };
    process.env.SEKISHO_DATA = join(folder, 'nowhere');
    try {
      expect(await run(['doctor', '--json'])).toBe(0);
      const checks = (json()[0] as { check: string }[]).map(({ check }) => check);
      expect(checks).toEqual(expect.arrayContaining(['node', 'database', 'vault', 'key']));
      expect(checks.filter((check) => ['house', 'disk'].includes(check))).toEqual([]);
    } finally {
      process.env = good;
    }
  });

  test.each([
    ['another key than the vault’s', { SEKISHO_KEY: randomBytes(32).toString('base64') }],
    ['a database that is not there', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }],
  ])('doctor says in one line what is wrong with %s and exits with 1', async (_name, env) => {
    const good = { ...process.env };
    Object.assign(process.env, env);
    try {
      expect(await run(['doctor'])).toBe(1);
      expect(said).toMatch(/^✗ database +\S.*$/m);
    } finally {
      process.env = good;
    }
  });
});

test('without an installation every command says to start first', async () => {
  const good = { ...process.env };
  process.env = { ...before, SEKISHO_DATA: join(folder, 'nothing'), LANG: 'C' };
  try {
    expect(await run(['rebuild'])).toBe(1);
    expect(told).toMatch(/There is no installation in .*nothing yet: run npm start first/);
  } finally {
    process.env = good;
  }
});
