// 漏れ検知 through its doors: a Shift_JIS roster is mapped once, held against the cases, the missing cases are opened, and nothing twice.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { workbook } from '../../../../libs/screening/src/testing.js';
import { must, type Campus, type Key } from '../testing/campus.js';
import { answerChecks, declare, HOST_PART, listForm } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { Answer, TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
  await clear('AMINI PARVIZ', '1998-05-14');
  await draft('WANG XIAOMING', '1999-01-02');
});
afterAll(() => server.close());

const COLUMNS = {
  氏名: 'name',
  生年月日: 'birthDate',
  所属: 'department',
  課程: 'status',
  入学日: 'from',
  指導教員: 'host',
};
const HEADINGS = [...Object.keys(COLUMNS), '国籍'];
const columns = Object.entries(COLUMNS).map(([heading, field]) => ({ heading, field }));
const MAPPING = { columns, statuses: [{ word: '特別聴講', stage: 'none' }] };
const HOST = 'host@keyaki.example';
const ROWS = [
  ['Parviz Amini', '1998/5/14', 'ロボット工学科', '博士', '2026/10/1', HOST, 'XX'],
  ['王　小明', '1999/1/2', 'ロボット工学科', '博士', '', '', 'XX'],
  ['PARVIZ AMINI', '1988/5/1', '工学部', '修士', '', 'Rei host', 'XX'],
  ['=2+5 Tanaka', '', '理学部', '研究生', '', '', 'XX'],
  ['Amini Parviz', '', 'ロボット工学科', '博士', '', '', 'XX'],
  ['Kim Minji', '2001/7/7', '未登録の部局', '博士', '', '', 'XX'],
  ['Lee Jun', '2001/13/7', '理学部', '博士', '', '', 'XX'],
  ['Undergraduate', '', '理学部', '学部', '', '', 'XX'],
  ['Guest Student', '', '理学部', '特別聴講', '', '', 'XX'],
  ['Employee Anna', '1980/1/1', '理学部', '助教', '', '', 'XX'],
];

/** What Shift_JIS has for these characters, as an office's Excel saves them. */
function inShiftJis(text: string): Buffer {
  const decoder = new TextDecoder('shift_jis');
  const known = new Map<string, number[]>();
  for (let byte = 0; byte < 0x80; byte += 1) known.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead < 0xef; lead += lead === 0x9f ? 0x41 : 1)
    for (let trail = 0x40; trail < 0xfd; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !known.has(character)) known.set(character, [lead, trail]);
    }
  return Buffer.from([...text].flatMap((character) => known.get(character) ?? [0x3f]));
}

const csv = (rows: string[][]) => [HEADINGS, ...rows].map((row) => row.join(',')).join('\r\n');
const FILE = inShiftJis(csv(ROWS));

async function draft(passport: string, birthDate: string) {
  const host = campus.as('host');
  const opening = { type: 'student-admission', unit: 'robotics', laboratory: 'ロボット制御' };
  const opened = must(await host.send('POST', '/api/cases', opening), 201);
  const caseId = String(opened.body['id']);
  const url = (below = '') => `/api/cases/${caseId}${below}`;
  const subject = { ...HOST_PART.subject, names: { passport }, birthDate };
  must(await host.send('PATCH', url('/draft'), { ...HOST_PART, subject }), 200);
  await followed(opened);
  return { caseId, url };
}

/** A roster is held against what the lists of cases show. */
const followed = ({ body }: Answer) => get('officer', `/api/cases?after=${String(body['position'])}`);

/** Through every step to its approval. */
async function clear(passport: string, birthDate: string): Promise<void> {
  const { caseId, url } = await draft(passport, birthDate);
  const invited = must(await campus.as('host').send('POST', url('/invitations'), { language: 'en' }), 201);
  await declare(server, { caseId, url, link: String(invited.body['url']).split('#')[1] ?? '' });
  must(await campus.as('host').send('PUT', url('/submission'), {}), 200);
  await answerChecks(server, campus, caseId, []);
  must(await campus.as('officer').send('PUT', url('/tier'), { tier: 'T2', reason: '提案のとおり' }), 200);
  for (const key of ['dean', 'officer', 'executive'] as const) {
    const seen = must(await campus.as('officer').send('GET', url()), 200).body;
    const step = (seen['steps'] as { stepId: string; status: string }[]).find(({ status }) => status === 'now');
    if (!step) return;
    const decision = url(`/steps/${step.stepId}/decision`);
    await followed(must(await campus.as(key).send('PUT', decision, { reason: 'よし', outcome: 'approve' }), 200));
  }
}

const upload = (key: Key, content: Buffer, fields: Record<string, string> = {}): Promise<Answer> => {
  const { body, headers } = listForm(content, { source: 'gakumu', duty: 'technology', ...fields });
  return campus.as(key).send('POST', '/api/rosters', body, headers);
};
const get = async (key: Key, url: string) => must(await campus.as(key).send('GET', url), 200);
const rowsOf = async (key: Key, id: unknown, query = '', after = '') =>
  (await get(key, `/api/rosters/${String(id)}/rows?after=${after}${query}`)).body['items'] as Record<string, unknown>[];
const said = (rows: Record<string, unknown>[]) =>
  rows.map(({ row, verdict, reason }) => [row, verdict, reason ?? ''].join(' '));

async function imported(key: Key = 'officer'): Promise<string> {
  const { rosterId, position } = must(await upload(key, FILE), 201).body;
  await get(key, `/api/rosters?after=${String(position)}`);
  return String(rosterId);
}

test('a roster is refused until somebody says what its columns hold, and that is said once', async () => {
  expect((await upload('officer', FILE)).body['code']).toBe('roster.no_mapping');
  const { body, headers } = listForm(FILE, {});
  const [table] = must(await campus.as('clerk').send('POST', '/api/rosters/tables', body, headers), 200)
    .body as unknown as { headings: string[]; guessed: { heading: string; field: string }[] }[];
  expect(table?.headings).toEqual(HEADINGS);
  expect(table?.guessed).toEqual(expect.arrayContaining(columns));
  expect(table?.guessed.map(({ heading }) => heading)).not.toContain('国籍');
  must(await campus.as('clerk').send('PUT', '/api/rosters/mappings/gakumu', MAPPING), 200);
  expect((await get('officer', '/api/rosters/mappings/gakumu')).body).toEqual(MAPPING);
  const malformed = await campus.as('officer').send('PUT', '/api/rosters/mappings/Gakumu!', MAPPING);
  expect(malformed.body['code']).toBe('roster.source_malformed');
});

test('a dry run says what would be read, and keeps nothing', async () => {
  const { body } = must(await upload('officer', FILE, { dryRun: 'true' }), 201);
  expect(body).toMatchObject({ dryRun: true, rosterId: null, rows: 7, noDuty: 2, left: 0, errors: 1, position: null });
  expect(body['rowErrors']).toEqual([
    {
      row: 8,
      code: 'roster.row_birth_date_unreadable',
      cell: '2001/13/7',
      detail: 'The date of birth cannot be read.',
    },
  ]);
  expect(body['ignored']).toEqual(['国籍']);
  expect((await get('officer', '/api/rosters')).body['items']).toEqual([]);
  const { rows } = await server.owner.query('select from operation.roster_pages');
  expect(rows).toEqual([]);
});

test.each([
  ['an xlsx', () => workbook('名簿', [HEADINGS, ...ROWS])],
  ['UTF-8 with a byte order mark', () => Buffer.from(`\ufeff${csv(ROWS)}`)],
  ['UTF-8', () => Buffer.from(csv(ROWS))],
])('the same as %s', async (_what, file) => {
  expect(must(await upload('officer', file(), { dryRun: 'true' }), 201).body).toMatchObject({ rows: 7, errors: 1 });
});

describe('what the office sees', () => {
  test('who has no clearance, for which reason, and nobody who has one', async () => {
    const id = await imported();
    expect(said(await rowsOf('officer', id))).toEqual([
      '2 cleared ',
      '3 under-way ',
      '4 gap no-case',
      '5 gap no-case',
      '6 unclear name-alone',
      '7 gap no-case',
      '11 gap no-case',
    ]);
    const [cleared] = await rowsOf('officer', id, '&verdict=cleared');
    expect(cleared).toMatchObject({ cases: [{ number: expect.stringMatching(/^2026-/) }], opened: null });
    const { body } = await get('officer', `/api/rosters/${id}`);
    expect(body).toMatchObject({
      rows: 7,
      noDuty: 2,
      errors: 1,
      cases: 2,
      duty: 'technology',
      importedBy: 'Rei officer',
    });
    expect(body['departments']).toContainEqual({
      ...{ unit: { id: 'robotics', name: { ja: 'ロボット工学科', en: 'Robotics' } }, standing: 'enrolled' },
      ...{ cleared: 1, underWay: 1, gap: 0, unclear: 1 },
    });
    expect(body['departments']).toContainEqual(expect.objectContaining({ unit: null, gap: 1 }));
    expect(body['rowErrors']).toHaveLength(1);
  });

  test('nobody’s name, date or department lies in the log or in a read model', async () => {
    await imported();
    const { rows } = await server.owner.query<{ text: string }>(
      `select bytes as text from log.events where type like 'Roster%'
       union all select to_jsonb(r)::text from views.rosters r`,
    );
    expect(rows.length).toBeGreaterThan(2);
    const all = rows.map(({ text }) => text).join('');
    for (const secret of ['Minji', '2001-07-07', '2001/13/7', '未登録']) expect(all).not.toContain(secret);
  });

  test('tables for spreadsheets hold no formula', async () => {
    const id = await imported();
    const { text } = await get('officer', `/api/rosters/${id}/table`);
    expect(text).toContain(`5,,'=2+5 Tanaka,理学部,enrolled,research-student,,,,gap,no-case,`);
    expect((await get('officer', '/api/rosters/table?source=gakumu')).text).toMatch(/^\ufeffimported_at,source,/);
  });
});

describe('what a clerk sees', () => {
  test('the rows of their own units, also of a roster that the office imported', async () => {
    const id = await imported();
    expect((await rowsOf('clerk', id)).map(({ row }) => row)).toEqual([2, 3, 4, 6]);
    const { body } = await get('clerk', `/api/rosters/${id}`);
    expect((body['departments'] as { unit: { id: string } }[]).map(({ unit }) => unit.id)).toEqual([
      'robotics',
      'engineering',
    ]);
    // Cells of other units' rows stand in the errors.
    expect(body['rowErrors']).toEqual([]);
  });

  test('rows of other units are not read from their file', async () => {
    const { body } = must(await upload('clerk', FILE, { dryRun: 'true' }), 201);
    const errors = body['rowErrors'] as { row: number; code: string }[];
    expect(body['rows']).toBe(4);
    expect(errors.map(({ row, code }) => `${row} ${code}`)).toContain('5 roster.row_not_your_unit');
  });
});

describe('the cases that nobody opened', () => {
  const open = async (key: Key, id: string, body: object) =>
    must(await campus.as(key).send('POST', `/api/rosters/${id}/cases`, body), 200).body;
  const outcomes = (body: Record<string, unknown>) =>
    (body['items'] as { row: number; outcome: string }[]).map(({ row, outcome }) => `${row} ${outcome}`);

  test('are opened for the host whom the row names, or for one that was chosen; again, nothing is opened twice', async () => {
    const id = await imported();
    const opened = await open('officer', id, { rows: [2, 3, 4, 5, 6, 7, 11] });
    expect(outcomes(opened)).toEqual([
      ...[
        '2 not-a-gap',
        '3 not-a-gap',
        '4 host-elsewhere',
        '5 host-missing',
        '6 not-a-gap',
        '7 unit-unknown',
        '11 no-case-type',
      ],
    ]);
    const science = { host: campus.person('otherHost') };
    const chosen = await open('officer', id, { rows: [5], ...science });
    expect(outcomes(chosen)).toEqual(['5 opened']);
    const after = String(chosen['position']);
    const [row] = (await rowsOf('officer', id, '&verdict=gap', after)).filter((each) => each['row'] === 5);
    expect(row?.['opened']).toMatchObject({ number: expect.stringMatching(/^2026-/) });
    expect(outcomes(await open('officer', id, { rows: [5], ...science }))).toEqual(['5 opened-before']);

    const again = must(await campus.as('officer').send('POST', `/api/rosters/${id}/comparisons`, {}), 201).body;
    expect((again['departments'] as object[])[0]).toBeDefined();
    expect(said(await rowsOf('officer', id, '&unit=science'))).toEqual(['5 under-way ', '11 gap no-case']);
    const { items } = (await get('officer', `/api/rosters?after=${String(again['position'])}`)).body;
    const line = (items as { id: string }[]).find((each) => each.id === id);
    expect(line).toMatchObject({ first: { gap: 4 }, now: { gap: 3, underWay: 2 } });
  });

  test('are their host’s: the draft holds what the roster says, and no other host sees it', async () => {
    const rows = [['Alvarez Lucia', '1997/4/4', 'ロボット工学科', '博士', '2027/4/1', HOST, 'XX']];
    const { rosterId } = must(await upload('officer', inShiftJis(csv(rows))), 201).body;
    const { items } = await open('clerk', String(rosterId), { rows: [2] });
    const [{ caseId, outcome } = { caseId: '', outcome: '' }] = items as { caseId: string; outcome: string }[];
    expect(outcome).toBe('opened');
    const { body } = await get('host', `/api/cases/${caseId}/draft`);
    expect(body['host']).toMatchObject({
      subject: { names: { passport: 'Alvarez Lucia' }, birthDate: '1997-04-04' },
      stay: { status: 'doctoral', from: '2027-04-01' },
    });
    expect((await campus.as('otherHost').send('GET', `/api/cases/${caseId}/draft`)).status).toBe(404);
    expect((await campus.as('clerk').send('PATCH', `/api/cases/${caseId}/draft`, HOST_PART)).status).toBe(403);
  });

  test('by somebody who is no host here are not', async () => {
    const id = await imported();
    const refused = await campus
      .as('officer')
      .send('POST', `/api/rosters/${id}/cases`, { rows: [5], host: campus.person('dean') });
    expect([refused.status, refused.body['code']]).toEqual([422, 'request.invalid']);
  });
});

test('whoever has no such permission gets none of it', async () => {
  const id = await imported();
  for (const key of ['host', 'dean', 'inspector', 'administrator'] as const)
    expect((await campus.as(key).send('GET', `/api/rosters/${id}/rows`)).status).toBe(403);
  expect((await campus.as('officer').send('GET', '/api/rosters/x')).body['code']).toBe('roster.unknown');
});
