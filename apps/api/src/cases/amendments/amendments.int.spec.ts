// Story 9 over HTTP: content that is amended after an approval voids it where it concerns it, shows the difference, and asks again those alone.
import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { foundCampus, must, type Campus, type Key } from '../../testing/campus.js';
import { caseInReview, HOST_PART, type Opened } from '../../testing/clearance.js';
import { testServer, type TestServer } from '../../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  server = await testServer();
  campus = await foundCampus(server);
});
afterAll(() => server.close());

const { technology, subject, stay } = HOST_PART;
const TOPIC = { technology: { ...technology, topic: '四足歩行の安定化' } };
const MAIL = { subject: { ...subject, email: 'amini@example.org' } };
const PERIOD = { stay: { ...stay, to: '2030-09-30' } };
const NAME = { subject: { ...subject, names: { passport: 'AMINI PARWIZ' } } };

type Body = Record<string, unknown>;
const see = async (key: Key, { url }: Opened): Promise<Body> => must(await campus.as(key).send('GET', url()), 200).body;
const stepsOf = (view: Body) =>
  view['steps'] as { stepId: string; step: string; status: string; outcome: string | null }[];
const amend = (opened: Opened, host: object, words: { content?: unknown; reason?: string } = {}, key: Key = 'host') =>
  see('host', opened).then(({ amending }) =>
    campus.as(key).send('POST', opened.url('/amendments'), {
      ...{ content: (amending as { content?: string } | null)?.content ?? 'none', host, reason: '実際に合わせました' },
      ...words,
    }),
  );
const approve = (key: Key, opened: Opened, stepId: string, evidenceHash?: unknown) =>
  campus
    .as(key)
    .send('PUT', opened.url(`/steps/${stepId}/decision`), { outcome: 'approve', reason: 'よし', evidenceHash });

test('what concerns an approval voids it, shows the difference, and asks that step alone again', async () => {
  const opened = await caseInReview(server, campus);
  must(await approve('dean', opened, 'r1-department'), 200);
  const before = await see('officer', opened);
  must(await amend(opened, { technology: { ...technology, laboratory: '歩行制御' } }), 201);
  const view = await see('officer', opened);
  expect(stepsOf(view)).toMatchObject([
    { stepId: 'r1.2-department', status: 'now', askedAgain: { changes: [{ change: 'laboratory' }] } },
    { stepId: 'r1-office', status: 'next', askedAgain: null },
  ]);
  expect(view['amendments']).toMatchObject([
    {
      ...{
        by: 'Rei host',
        what: 'dossier',
        concerns: ['department'],
        askedAgain: ['department'],
        reason: '実際に合わせました',
      },
      changes: [{ change: 'laboratory', says: { ja: '研究室の名称' } }],
      fields: [{ pointer: '/host/technology/laboratory', before: 'ロボット制御', after: '歩行制御' }],
    },
  ]);
  expect((view['dossier'] as { host: object }).host).toMatchObject({ technology: { laboratory: '歩行制御' } });
  // The page that the dean had decided on is no page to decide on any more; the office's stays as it was.
  expect((await approve('dean', opened, 'r1-department')).body['code']).toBe('step.asked_again');
  must(await approve('dean', opened, 'r1.2-department'), 200);
  must(await approve('officer', opened, 'r1-office', before['evidenceHash']), 200);
  expect(await see('host', opened)).toMatchObject({ state: 'approved' });
});

test('what concerns no decision is told, and nothing else happens', async () => {
  const opened = await caseInReview(server, campus);
  must(await approve('dean', opened, 'r1-department'), 200);
  const { evidenceHash } = await see('officer', opened);
  must(await amend(opened, MAIL), 201);
  const view = await see('officer', opened);
  expect(view).toMatchObject({
    evidenceHash,
    amendments: [{ concerns: [], askedAgain: [], changes: [{ change: 'email' }] }],
  });
  const { entries } = must(await campus.as('dean').send('GET', opened.url('/history')), 200).body as {
    entries: { type: string; sentence: { ja: string } }[];
  };
  expect(entries.at(-1)).toMatchObject({
    type: 'CaseAmended',
    sentence: { ja: expect.stringContaining('判断に影響しない') },
  });
  must(await approve('officer', opened, 'r1-office', evidenceHash), 200);
});

test.each<[string, object, { content?: unknown; reason?: string }, Key, number, string]>([
  ['what was screened', NAME, {}, 'host', 422, 'amendment.was_checked'],
  ['no reason', TOPIC, { reason: ' ' }, 'host', 422, 'text.missing'],
  [
    'what is not asked of a stay',
    { funders: [] as object[], partners: [{ name: 'X' }] },
    {},
    'host',
    422,
    'amendment.was_checked',
  ],
  ['written from what stands no more', TOPIC, { content: 'another' }, 'host', 412, 'amendment.content_changed'],
  ['by another host', TOPIC, {}, 'otherHost', 404, 'access.not_found'],
  ['by an officer', TOPIC, {}, 'officer', 403, 'access.forbidden'],
])('refused: %s', async (_, host, words, key, status, code) => {
  shared ??= await caseInReview(server, campus);
  const answer = await amend(shared, host, words, key);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  if (code === 'amendment.was_checked' && 'subject' in host)
    expect(answer.body['errors']).toMatchObject([{ pointer: '/host/subject/names/passport' }]);
});
let shared: Opened | undefined;

test('a return after it finds the draft as it was amended, and so does the submission that follows', async () => {
  const opened = await caseInReview(server, campus);
  must(await amend(opened, TOPIC), 201);
  must(await amend(opened, PERIOD), 201);
  const back = { outcome: 'return', returnTo: 'host', reason: '?' };
  must(await campus.as('dean').send('PUT', opened.url('/steps/r1-department/decision'), back), 200);
  const amended = { technology: TOPIC.technology, stay: PERIOD.stay };
  expect(must(await campus.as('host').send('GET', opened.url('/draft')), 200).body['host']).toMatchObject(amended);
  must(await campus.as('host').send('PATCH', opened.url('/draft'), { ...MAIL }), 200);
  must(await campus.as('host').send('PUT', opened.url('/submission'), { answer: 'はい' }), 200);
  expect(((await see('host', opened))['dossier'] as Body)['host']).toMatchObject({ ...amended, ...MAIL });
});

test('amended and approved at once: one comes first, and no approval stands on what its decider did not see', async () => {
  const outcomes = await Promise.all(
    [TOPIC, PERIOD, TOPIC, MAIL].map(async (host) => {
      const opened = await caseInReview(server, campus);
      const [seen, own] = await Promise.all([see('dean', opened), see('host', opened)]);
      const { content } = own['amending'] as { content: string };
      const [approval, amendment] = await Promise.all([
        approve('dean', opened, 'r1-department', seen['evidenceHash']),
        amend(opened, host, { content }),
      ]);
      expect(amendment.status).toBe(201);
      const [step] = stepsOf(await see('dean', opened));
      const isMaterial = host !== MAIL;
      if (approval.status === 200) {
        // The approval came first: void where it was concerned, and otherwise it stands.
        expect(step).toMatchObject(isMaterial ? { stepId: 'r1.2-department', outcome: null } : { outcome: 'approve' });
      } else {
        expect([approval.status, approval.body['code']]).toEqual([412, 'case.evidence_changed']);
        expect([isMaterial, step]).toMatchObject([true, { stepId: 'r1-department', outcome: null }]);
      }
      return approval.status;
    }),
  );
  expect(outcomes).toHaveLength(4);
});
