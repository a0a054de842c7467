// A university is reorganised on April 1st without anybody's act: its cases are its successor's to decide, its offices are given by two persons.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOfDay } from '#kernel';
import { must, type Campus, type Key } from '../testing/campus.js';
import { caseInReview } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { Answer, TestServer } from '../testing/test-server.js';

const APRIL = '2027-04-01';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

const send = (key: Key, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object) =>
  campus.as(key).send(method, `/api${url}`, body);
const said = ({ status, body }: Answer) => [status, body['code']];
const accountOf = async (key: Key) => String(must(await send(key, 'GET', '/session'), 200).body['account']);

interface Roles {
  offices: {
    account: string;
    role: string;
    unit: { id: string } | null;
    from: string;
    isHeld: boolean;
    alone: boolean;
  }[];
  proposals: { proposal: string; account: string; role: string; mayConfirm: boolean }[];
  vacancies: { role: string; unit: { id: string } | null; from: string; waiting: number }[];
}
/** As somebody reads them who has seen what was just written. */
async function rolesAfter(answer: Answer, key: Key = 'executive', day = ''): Promise<Roles> {
  const query = `after=${String(answer.body['position'])}${day === '' ? '' : `&day=${day}`}`;
  return must(await send(key, 'GET', `/organisation/roles?${query}`), 200).body as unknown as Roles;
}

let committees = 0;
async function somethingWritten(): Promise<Answer> {
  const committee = { committee: `committee-${(committees += 1)}`, name: { ja: '委員会', en: 'Committee' } };
  return must(await send('administrator', 'POST', '/committees', committee), 201);
}

describe('a role that decides', () => {
  const wanted = { role: 'dean', unit: 'science', from: APRIL, last: '2029-03-31' };

  test('is proposed by one, confirmed by another, and held from its day on', async () => {
    const id = await accountOf('otherHost');
    const given = must(await send('administrator', 'POST', `/accounts/${id}/roles`, wanted), 201);
    const proposal = String(given.body['proposal']);
    const confirm = (key: Key) => send(key, 'PUT', `/accounts/${id}/proposals/${proposal}/confirmation`);
    expect((await rolesAfter(given)).proposals).toMatchObject([
      { proposal, account: id, role: 'dean', mayConfirm: true },
    ]);
    expect((await rolesAfter(given, 'administrator')).proposals).toMatchObject([{ mayConfirm: false }]);
    expect(said(await confirm('administrator'))).toEqual([403, 'account.proposal_needs_another']);
    expect(said(await confirm('officer'))).toEqual([403, 'access.forbidden']);
    const confirmed = must(await confirm('executive'), 200);
    const ofTheirs = async (day: string) =>
      (await rolesAfter(confirmed, 'inspector', day)).offices.filter(({ account }) => account === id);
    expect(await ofTheirs('2027-03-31')).toMatchObject([{ from: APRIL, isHeld: false, alone: false }]);
    expect(await ofTheirs(APRIL)).toMatchObject([{ from: APRIL, isHeld: true }]);
    expect(await ofTheirs('2029-04-01')).toEqual([]);
    expect((await rolesAfter(confirmed)).proposals).toEqual([]);
  });

  test('ends with a day that one person sets', async () => {
    const id = await accountOf('secondOfficer');
    const { offices } = await rolesAfter(await somethingWritten());
    const { grant } = offices.find(({ account }) => account === id) as unknown as { grant: string };
    const ended = await send('administrator', 'PUT', `/accounts/${id}/roles/${grant}/end`, { last: '2027-03-31' });
    const { offices: then } = await rolesAfter(must(ended, 200));
    expect(then.find(({ account }) => account === id)).toMatchObject({ last: '2027-03-31', isHeld: true });
  });

  test('was given by one person alone as long as there was only one, and is shown so', async () => {
    const { offices } = await rolesAfter(await somethingWritten());
    const alone = (role: string) => [
      ...new Set(offices.filter((each) => each.role === role).map((each) => each.alone)),
    ];
    expect([alone('executive'), alone('inspector')]).toEqual([[true], [false]]);
  });
});

describe('a reorganisation', () => {
  let before: Date;
  beforeAll(() => {
    before = server.clock.now();
  });
  afterAll(() => server.clock.set(before));

  test('takes effect on its day: the old dean decides no more, the new one does, and the case keeps its unit, called as on the day', async () => {
    const { url } = await caseInReview(server, campus);
    const from = APRIL;
    const name = { ja: '理工学部', en: 'Science and Technology' };
    must(await send('administrator', 'POST', '/units', { unit: 'technology', name, parent: null, from }), 201);
    must(
      await send('administrator', 'PUT', '/units/robotics/closure', { heir: 'technology', successors: [], from }),
      200,
    );
    const renamed = { name: { ja: '知能ロボット学科', en: 'Intelligent Robotics' }, from: '2027-02-01' };
    must(await send('administrator', 'PUT', '/units/robotics/name', renamed), 200);
    const closed = await send('administrator', 'PUT', '/units/engineering/closure', {
      heir: 'technology',
      successors: [],
      from,
    });
    must(closed, 200);
    const scienceDean = await accountOf('scienceDean');
    const wanted = { role: 'dean', unit: 'technology', from, last: null };
    const vacant = await rolesAfter(closed);
    expect(vacant.vacancies).toContainEqual(expect.objectContaining({ role: 'dean', from, waiting: 1 }));
    const given = must(await send('administrator', 'POST', `/accounts/${scienceDean}/roles`, wanted), 201);
    const confirmation = `/accounts/${scienceDean}/proposals/${String(given.body['proposal'])}/confirmation`;
    const confirmed = must(await send('executive', 'PUT', confirmation), 200);
    expect((await rolesAfter(confirmed)).vacancies.filter(({ role }) => role === 'dean')).toEqual([]);

    const view = async (day: string) => must(await send('host', 'GET', `/organisation?day=${day}`), 200).body;
    const units = async (day: string) => ((await view(day))['units'] as { unit: string }[]).map(({ unit }) => unit);
    expect(await units('2027-03-31')).toEqual(['engineering', 'science', 'robotics']);
    expect(await units(APRIL)).toEqual(['science', 'technology']);
    expect((await view(APRIL))['coming']).toHaveLength(4);

    const queueOf = async (key: Key) => {
      const { body } = must(await send(key, 'GET', '/cases?view=queue'), 200);
      return (body['items'] as { id: string }[]).map(({ id }) => id);
    };
    const caseId = url('').split('/').at(-1) ?? '';
    const decide = (key: Key) =>
      campus.as(key).send('PUT', url('/steps/r1-department/decision'), { outcome: 'approve', reason: '可' });
    expect([await queueOf('dean'), await queueOf('scienceDean')]).toEqual([[caseId], []]);
    server.clock.set(new Date(startOfDay(APRIL)));
    await signInAgain('dean', 'scienceDean', 'host');
    expect([await queueOf('dean'), await queueOf('scienceDean')]).toEqual([[], [caseId]]);
    expect(said(await decide('dean'))).toEqual([404, 'access.not_found']);
    must(await decide('scienceDean'), 200);
    const seen = must(await campus.as('host').send('GET', url('')), 200);
    expect(seen.body).toMatchObject({ unit: { id: 'robotics', name: renamed.name } });
    const then = must(await campus.as('host').send('GET', url(`?asOf=${String(seen.body['openedAt'])}`)), 200);
    expect(then.body).toMatchObject({ unit: { id: 'robotics', name: { en: 'Robotics' } } });
    const opening = { type: 'student-admission', unit: 'robotics', laboratory: '制御工学' };
    expect(said(await campus.as('host').send('POST', '/api/cases', opening))).toEqual([422, 'case.unit_unknown']);
  });

  /** The sessions of November are over in April. */
  async function signInAgain(...keys: Key[]): Promise<void> {
    for (const key of keys) {
      const form = { email: `${key}@keyaki.example`, password: 'a long enough password' };
      must(await campus.as(key).send('POST', '/api/session', form), 201);
    }
  }
});

test('a committee has members by date, one of them in the chair', async () => {
  must(
    await send('administrator', 'POST', '/committees', {
      committee: 'export-control',
      name: { ja: '委員会', en: 'Board' },
    }),
    201,
  );
  const sit = async (key: Key, more: object) => {
    const seat = { account: await accountOf(key), chair: true, from: '2030-04-01', last: null, ...more };
    return send('administrator', 'POST', '/committees/export-control/seats', seat);
  };
  const given = must(await sit('executive', {}), 201);
  expect(said(await sit('officer', {}))).toEqual([409, 'committee.chair_taken']);
  expect(said(await sit('officer', { account: campus.person('officer'), chair: false }))).toEqual([
    422,
    'committee.member_unknown',
  ]);
  must(await sit('officer', { chair: false, last: '2031-03-31' }), 201);
  const end = `/committees/export-control/seats/${String(given.body['seat'])}/end`;
  must(await send('administrator', 'PUT', end, { last: '2030-12-31' }), 200);
  const on = async (day: string) => {
    const read = must(await send('clerk', 'GET', `/committees?day=${day}`), 200).body as unknown as {
      committee: string;
      members: { name: { en: string } | null; chair: boolean }[];
    }[];
    const board = read.find(({ committee }) => committee === 'export-control');
    return board?.members.map(({ name, chair }) => [name?.en, chair]);
  };
  expect([await on('2030-03-31'), await on('2030-12-31'), await on('2031-01-01'), await on('2031-04-01')]).toEqual([
    ...[
      [],
      [
        ['Rei executive', true],
        ['Rei officer', false],
      ],
      [['Rei officer', false]],
      [],
    ],
  ]);
});

test('what may be done in which state is told as the tables have it, and as csv', async () => {
  const { body } = must(await send('dean', 'GET', '/grammar'), 200);
  const commands = body['commands'] as { command: string; states: string[]; name: { ja: string } }[];
  expect(commands.find(({ command }) => command === 'DecideStep')).toMatchObject({
    states: ['in-review'],
    byHand: true,
  });
  const table = must(await send('dean', 'GET', '/grammar/table'), 200);
  expect(table.headers['content-type']).toMatch(/csv/);
  expect(table.text.split('\r\n')).toContainEqual(expect.stringMatching(/^Take back,case.recall,.*,○/));
});
