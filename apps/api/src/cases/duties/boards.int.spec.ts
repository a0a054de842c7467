// 合議 over HTTP: a policy lets a committee decide, no route opens while too few sit in it, and every member has the case until enough have approved.
import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { draftDocument } from '../../../../../libs/cases/src/policies/testing.js';
import { must, type Campus, type Key } from '../../testing/campus.js';
import { HOST_PART, screenedCase } from '../../testing/clearance.js';
import { testCampus } from '../../testing/test-campus.js';
import type { TestServer } from '../../testing/test-server.js';

const NAME = 'boards-1';
const COMMITTEE = { committee: 'export-control', name: { ja: '輸出管理委員会', en: 'Export Control Committee' } };
const SOURCE = { source: 'university', effectiveDate: null, standing: 'unconfirmed' };
const HOST_AND_TOPIC = ['host', 'topic'].map((unit) => ({ role: 'dean', unit }));
const MEMBERS: readonly Key[] = ['officer', 'secondOfficer', 'executive'];

let server: TestServer;
let campus: Campus;
let opened: Awaited<ReturnType<typeof screenedCase>>;

type Body = Record<string, unknown>;
type Story = { today: string; versions: { name: string; proposal: { proposal: string } | null }[] };

beforeAll(async () => {
  ({ server, campus } = await testCampus());
  const text = JSON.stringify(
    draftDocument(NAME, (document) => {
      document['boards'] = [
        {
          ...{ step: 'office', when: { tier: '"T2"' }, need: 2, seats: [{ committee: COMMITTEE.committee }] },
          ...SOURCE,
        },
        { ...{ step: 'department', when: { tier: '"T1"' }, need: 'all', ...SOURCE }, seats: HOST_AND_TOPIC },
      ];
      document['topicUnits'] = [
        { unit: 'science', when: { technologyGate: '"no"' }, ...SOURCE },
        { unit: 'engineering', when: { technologyGate: '"unknown"' }, ...SOURCE },
      ];
      document['conditionalSteps'] = [
        { ...{ step: 'president', when: { tier: '"T3"', technologyGate: 'not("no")' } }, ...SOURCE },
      ];
    }),
  );
  const [officer, executive] = [campus.as('officer'), campus.as('executive')];
  must(await officer.send('POST', '/api/policies', { file: `${NAME}.json`, text }), 201);
  const read = async () => must(await officer.send('GET', '/api/policies'), 200).body as unknown as Story;
  const url = `/api/policies/${NAME}/activation`;
  must(await officer.send('POST', url, { from: (await read()).today, reason: '規程改正' }), 201);
  const { proposal } = (await read()).versions.find(({ name }) => name === NAME)?.proposal ?? {};
  must(await executive.send('PUT', url, { proposal, outcome: 'activate' }), 200);
  opened = await screenedCase(server, campus);
});
afterAll(() => server.close());

const see = async (key: Key): Promise<Body> => must(await campus.as(key).send('GET', opened.url()), 200).body;
const ahead = async (): Promise<Body> =>
  must(await campus.as('officer').send('GET', opened.url('/route')), 200).body['ahead'] as Body;
const assign = () => campus.as('officer').send('PUT', opened.url('/tier'), { tier: 'T2', reason: '提案のとおり' });
const vote = (key: Key, seat: string, words: Body = {}) =>
  campus
    .as(key)
    .send('PUT', opened.url(`/steps/${seat}/decision`), { outcome: 'approve', reason: '支障なし', ...words });
/** In whose queue it is once the read model has seen the answer. */
async function queues(after: unknown): Promise<Key[]> {
  const has: Key[] = [];
  for (const key of [...MEMBERS, 'dean'] as const) {
    const { body } = must(await campus.as(key).send('GET', `/api/cases?view=queue&after=${String(after)}`), 200);
    if ((body['items'] as { id: string }[]).some(({ id }) => id === opened.caseId)) has.push(key);
  }
  return has;
}

test('the studio shows which steps several decide, and that a version differs by it', async () => {
  const { body } = must(await campus.as('officer').send('GET', `/api/policies/${NAME}`), 200);
  expect(body['boards']).toMatchObject([
    { code: 'office · tier: "T2"', says: { en: expect.stringContaining('export-control') } },
    { says: { ja: expect.stringContaining('部局責任者（研究テーマの担当部局）') } },
  ]);
  expect(body['topicUnits']).toMatchObject([
    { says: { en: expect.stringMatching(/^Where “.*” is no, the unit “Science” answers for the topic\.$/) } },
    {},
  ]);
  expect(body['conditionalSteps']).toMatchObject([
    {
      code: 'president · technologyGate: not("no") · tier: "T3"',
      says: { en: expect.stringMatching(/^Where “.*” is T3.* and “.*” is any but no, the step “.*” is added\.$/) },
    },
  ]);
  const url = `/api/policies/${NAME}/differences?against=2026-11-29.2`;
  const added = [{ how: 'added' }];
  expect(must(await campus.as('officer').send('GET', url), 200).body).toMatchObject({
    ...{ boards: [...added, ...added], topicUnits: [...added, ...added], conditionalSteps: added },
  });
});

test('no route opens while too few sit; then each member has a seat, and the case until enough have approved', async () => {
  expect(await ahead()).toMatchObject({
    withoutQuorum: ['office'],
    steps: [{ step: 'department', board: null }, { stepId: 'r1-office@1', isVacant: true }, { isVacant: true }],
  });
  const refused = await assign();
  expect([refused.status, refused.body['code']]).toEqual([409, 'route.no_quorum']);
  expect(String(refused.body['detail'])).toContain('2 must approve, but only 0');

  const administrator = campus.as('administrator');
  must(await administrator.send('POST', '/api/committees', COMMITTEE), 201);
  const from = String(must(await campus.as('officer').send('GET', '/api/policies'), 200).body['today']);
  for (const key of MEMBERS) {
    const { account } = must(await campus.as(key).send('GET', '/api/session'), 200).body;
    const seat = { account, chair: key === 'executive', from, last: null };
    must(await administrator.send('POST', `/api/committees/${COMMITTEE.committee}/seats`, seat), 201);
  }
  expect(await ahead()).toMatchObject({
    withoutQuorum: [],
    steps: [
      { board: null },
      {
        holders: ['Rei executive'],
        board: { seats: 3, need: 2, committee: COMMITTEE.name, member: 'Rei executive' },
      },
      {},
      {},
    ],
  });
  must(await assign(), 200);

  const { body: department } = must(await vote('dean', 'r1-department'), 200);
  expect(await queues(department['position'])).toEqual(MEMBERS);
  const mine = (await see('officer'))['actions'] as { action: string; allowed: boolean; stepId?: string }[];
  const { stepId } = mine.find(({ action }) => action === 'decide') ?? {};
  expect(stepId).toMatch(/^r1-office@[123]$/);
  const other = await vote('officer', stepId === 'r1-office@1' ? 'r1-office@2' : 'r1-office@1');
  expect([other.status, other.body['code']]).toEqual([403, 'step.seat_of_another']);
  const { body: first } = must(
    await vote('officer', stepId ?? '', { outcome: 'reject', grounds: ['facts_not_established'] }),
    200,
  );
  expect(await queues(first['position'])).toEqual(['secondOfficer', 'executive']);
  expect(await see('host')).toMatchObject({
    state: 'in-review',
    waitingFor: { who: 'officer', what: 'decision', board: { approved: 0, need: 2, waiting: 2 } },
  });
  expect(must(await opened.phone.send('GET', '/api/applicant/case'), 200).text).not.toContain('"board"');

  const seats = (await see('inspector'))['steps'] as { stepId: string; board: { member: string } | null }[];
  const seatOf = (name: string) => seats.find(({ board }) => board?.member === name)?.stepId ?? '';
  must(await vote('executive', seatOf('Rei executive')), 200);
  const { body } = must(await vote('secondOfficer', seatOf('Rei secondOfficer')), 200);
  expect(await queues(body['position'])).toEqual([]);
  const seen = await see('inspector');
  expect(seen['state']).toBe('approved');
  const told = (seen['steps'] as { by: string; outcome: string; status: string }[]).map(({ by, outcome }) => [
    by,
    outcome,
  ]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['Rei officer', 'reject'],
      ['Rei executive', 'approve'],
      ['Rei secondOfficer', 'approve'],
    ]),
  );
  const { body: history } = must(await campus.as('inspector').send('GET', opened.url('/history')), 200);
  const sentences = (history['entries'] as { sentence: { en: string } }[]).map(({ sentence }) => sentence.en);
  expect(
    sentences.filter((sentence) => /Voted against|Approved as one|approvals needed are now/.test(sentence)),
  ).toHaveLength(3);
});

test('the dean whose unit answers for the topic is told of beforehand, reads nothing until the route opens, and decides beside the case’s own', async () => {
  opened = await screenedCase(server, campus);
  const pages = ['', '/history', '/route', '/sighting'];
  const statuses = async (key: Key): Promise<number[]> =>
    Promise.all(pages.map(async (page) => (await campus.as(key).send('GET', opened.url(page))).status));
  const [hidden, shown] = [pages.map(() => 404), pages.map(() => 200)];
  expect([await statuses('scienceDean'), await statuses('otherHost')]).toEqual([hidden, hidden]);
  const early = await vote('scienceDean', 'r1-department@2');
  expect(early.status).toBe(404);

  must(await campus.as('officer').send('PUT', opened.url('/tier'), { tier: 'T1', reason: '学部の内容のため' }), 200);
  expect([await statuses('scienceDean'), await statuses('otherHost')]).toEqual([shown, hidden]);
  const science = { id: 'science', name: { ja: '理学部', en: 'Science' } };
  expect(await ahead()).toMatchObject({
    topic: 'named',
    steps: [
      { unit: { id: 'robotics' }, of: null, holders: ['Rei dean', 'Rei secondDean'] },
      { unit: science, of: 'topic', holders: ['Rei scienceDean'], board: { seats: 2, need: 2 } },
    ],
  });
  expect(await see('scienceDean')).toMatchObject({
    relation: 'dean',
    steps: [{ otherUnit: null }, { otherUnit: science }],
  });
  const found = must(await campus.as('host').send('GET', opened.url('/people?q=science')), 200).body;
  expect(JSON.stringify(found)).toContain('Rei scienceDean');

  const own = await vote('scienceDean', 'r1-department@1');
  expect([own.status, own.body['code']]).toEqual([403, 'step.not_yours']);
  const foreign = await vote('dean', 'r1-department@2');
  expect([foreign.status, foreign.body['code']]).toEqual([403, 'step.not_yours']);
  must(await vote('scienceDean', 'r1-department@2'), 200);
  must(await vote('secondDean', 'r1-department@1'), 200);
  expect((await see('scienceDean'))['state']).toBe('approved');
  expect(await statuses('otherHost')).toEqual(hidden);
});

test('one person who alone is left as the dean of both units is asked once', async () => {
  const part = {
    ...{ technology: { ...HOST_PART.technology, gate: 'unknown' } },
    ...{ intendedUse: '博士論文の研究', nextDestination: '出身大学' },
  };
  opened = await screenedCase(server, campus, [], part);
  const seats = async () =>
    ((await ahead())['steps'] as { step: string }[]).filter(({ step }) => step === 'department');
  const assignLow = () =>
    campus.as('officer').send('PUT', opened.url('/tier'), { tier: 'T1', reason: '確認済みのため' });
  must(await assignLow(), 200);
  expect(await seats()).toMatchObject([{ of: null, board: { need: 2 } }, { of: 'topic' }]);

  opened = await screenedCase(server, campus, [], part);
  const interest = { person: null, kind: 'relative', reason: '叔父にあたる' };
  must(await campus.as('secondDean').send('POST', opened.url('/interests'), interest), 201);
  must(await assignLow(), 200);
  expect(await seats()).toMatchObject([{ stepId: 'r1-department', of: null, board: null, holders: ['Rei dean'] }]);
  must(await vote('dean', 'r1-department'), 200);
  expect((await see('inspector'))['state']).toBe('approved');
});
