import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foundCampus, must, type Campus, type Key } from '../testing/campus.js';
import {
  caseInReview,
  exampleHit,
  form,
  HOST_PART,
  openCase,
  PDF,
  proposeTier,
  screenedCase,
  type Opened,
} from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { Answer, TestServer } from '../testing/test-server.js';
import type { HistoryRecord } from './shapes/history.dto.js';

let server: TestServer;
let campus: Campus;
let elsewhere: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
  elsewhere = await foundCampus(server, 'kusunoki');
});
afterAll(() => server.close());

async function eventsOf(caseId: string): Promise<string[]> {
  const { rows } = await server.owner.query<{ type: string }>(
    'select type from log.events where stream = $1 order by version',
    [`case-${caseId}`],
  );
  return rows.map(({ type }) => type);
}

function pickPlace({ version, leaf, previous }: Partial<HistoryRecord> = {}): Partial<HistoryRecord> {
  return { version, leaf, previous };
}

describe('opening a case', () => {
  const body = { type: 'student-admission', unit: 'robotics', laboratory: 'ロボット制御' };

  test('answers its address, version, position and number, and the list shows it at once', async () => {
    const host = campus.as('host');
    const answer = must(await host.send('POST', '/api/cases', body), 201);
    const { id, number, position } = answer.body;
    expect(answer.headers).toMatchObject({ location: `/api/cases/${String(id)}`, etag: '"0"' });
    expect(number).toMatch(/^2026-\d{4}$/);
    const list = must(await host.send('GET', `/api/cases?view=mine&after=${String(position)}`), 200);
    const [row] = list.body['items'] as Record<string, unknown>[];
    expect(row).toMatchObject({
      id,
      number,
      state: 'draft',
      badge: 'checking',
      hostName: 'Rei host',
      unit: { id: 'robotics', name: { en: 'Robotics' } },
    });
  });

  test('uses no number up when it is refused', async () => {
    const host = campus.as('host');
    const numberOf = async () =>
      Number(String(must(await host.send('POST', '/api/cases', body), 201).body['number']).slice(5));
    const before = await numberOf();
    for (const unit of ['nowhere', 'science'])
      expect((await host.send('POST', '/api/cases', { ...body, unit })).status).toBeGreaterThanOrEqual(403);
    expect(await numberOf()).toBe(before + 1);
  });

  test('shows its host, and nobody else, the name that they typed before anybody has signed', async () => {
    const { caseId } = await openCase(campus.as('host'));
    const bare = must(await campus.as('host').send('POST', '/api/cases', body), 201).body;
    const nameFor = async (key: Key, id: unknown) => {
      const url = `/api/cases?view=all&limit=200&after=${String(bare['position'])}`;
      const { body: list } = must(await campus.as(key).send('GET', url), 200);
      return (list['items'] as Record<string, unknown>[]).find((row) => row['id'] === id)?.['personName'];
    };
    expect(await nameFor('host', caseId)).toBe('AMINI PARVIZ');
    expect(await nameFor('host', bare['id'])).toBeNull();
    for (const key of ['officer', 'dean', 'clerk'] as const)
      expect([key, await nameFor(key, caseId)]).toEqual([key, null]);
    const { rows } = await server.owner.query('select 1 from views.person_cards where name like $1', ['AMINI%']);
    expect(rows).toEqual([]);
  });

  test('does one thing for one Idempotency-Key, and refuses the key for another', async () => {
    const host = campus.as('host');
    const headers = { 'idempotency-key': 'open-once' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => host.send('POST', '/api/cases', body, headers)));
    const done = answers.filter(({ status }) => status === 201);
    expect(new Set(done.map(({ body: { id } }) => id)).size).toBe(1);
    for (const each of answers.filter(({ status }) => status !== 201)) {
      expect([each.status, each.body['code'], each.headers['retry-after']]).toEqual([409, 'idempotency.running', '1']);
    }
    const again = must(await host.send('POST', '/api/cases', body, headers), 201);
    expect(again.body).toEqual(done[0]?.body);
    expect(again.headers).toMatchObject({ location: done[0]?.headers['location'], etag: '"0"' });
    expect(await eventsOf(String(again.body['id']))).toEqual(['CaseOpened']);
    const other = await host.send('POST', '/api/cases', { ...body, laboratory: 'other' }, headers);
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency.key_reused']);
  });
});

describe('bad input', () => {
  let draft: Opened;
  beforeAll(async () => {
    draft = await openCase(campus.as('host'));
  });

  test('a name of ten megabytes is too large', async () => {
    const names = { passport: 'A'.repeat(10 * 1024 * 1024) };
    const answer = await campus.as('host').send('PATCH', draft.url('/draft'), { subject: { names } });
    expect([answer.status, answer.body['code']]).toEqual([413, 'request.too_large']);
    expect(answer.body['detail']).toMatch(/1 MiB/);
  });

  test.each([
    ['JSON with __proto__', '{"stay":{"__proto__":{"admin":true}}}', 400, 'request.not_json'],
    ['JSON with constructor', '{"constructor":{"prototype":{"admin":true}}}', 400, 'request.not_json'],
    ['JSON with half a text', '{"stay":', 400, 'request.not_json'],
    ['JSON with a bare word', 'hello', 400, 'request.not_json'],
    ['JSON that is a list', '[]', 400, 'request.not_an_object'],
    [
      'JSON too deep to be written down',
      `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      400,
      'request.not_an_object',
    ],
    ['a text', 'hello', 415, 'request.media_type', 'text/plain'],
    ['a form where none is taken', '--x--', 400, 'request.media_type', 'multipart/form-data; boundary=x'],
  ])('%s cannot be read, and no field is blamed', async (name, payload, status, code, type = 'application/json') => {
    const answer = await server.call({
      method: 'PATCH',
      url: draft.url('/draft'),
      payload,
      // With a key: the body is then written down before any form looks at it.
      headers: { cookie: campus.as('host').cookie, 'content-type': type, 'idempotency-key': name.replaceAll(' ', '-') },
    });
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(answer.body).not.toHaveProperty('errors');
    expect(answer.body['detail']).not.toContain('errors');
    expect('admin' in {}).toBe(false);
  });

  test.each([
    ['text', 'text/plain', 'x'],
    ['XML', 'application/xml', '<x/>'],
  ])('a body of %s is not accepted', async (_, type, payload) => {
    const headers = { cookie: campus.as('host').cookie, 'content-type': type };
    const answer = await server.call({ method: 'PATCH', url: draft.url('/draft'), payload, headers });
    expect([answer.status, answer.body['code']]).toEqual([415, 'request.media_type']);
  });

  test.each([
    ['a bidi control', '佐\u202e藤', 'dossier.offending_characters'],
    ['a zero-width space', 'A\u200bB', 'dossier.offending_characters'],
    ['an emoji', 'Ali 😀', 'dossier.offending_characters'],
  ])('a name with %s is kept as a draft and told to be wrong', async (_, passport, code) => {
    const saved = must(
      await campus.as('host').send('PATCH', draft.url('/draft'), { subject: { names: { passport } } }),
      200,
    );
    expect(saved.body['problems']).toEqual(
      expect.arrayContaining([expect.objectContaining({ part: 'host', pointer: '/subject/names/passport', code })]),
    );
  });

  test('an unpaired surrogate is refused with its place, because it cannot be kept as it is', async () => {
    const payload = '{"subject":{"names":{"passport":"A\\ud800B"}}}';
    const headers = { cookie: campus.as('host').cookie, 'content-type': 'application/json', 'accept-language': 'ja' };
    const answer = await server.call({ method: 'PATCH', url: draft.url('/draft'), payload, headers });
    expect([answer.status, answer.body['errors']]).toEqual([
      400,
      [expect.objectContaining({ pointer: '/subject/names/passport', code: 'field.not_storable' })],
    ]);
  });

  test('an ideographic variation sequence is a name like any other and comes back to the bit', async () => {
    const names = { kanji: '葛\u{e0100}城' };
    must(await campus.as('host').send('PATCH', draft.url('/draft'), { subject: { ...HOST_PART.subject, names } }), 200);
    const { body } = must(await campus.as('host').send('GET', draft.url('/draft')), 200);
    expect((body['host'] as typeof HOST_PART).subject.names).toEqual(names);
    expect(body['problems']).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer: '/subject/names/kanji' })]),
    );
  });

  test('a date that does not exist stays in the draft with a sentence that says what to do', async () => {
    const stay = { ...HOST_PART.stay, from: '2027-02-30' };
    const saved = must(await campus.as('host').send('PATCH', draft.url('/draft'), { stay }), 200);
    const problem = (saved.body['problems'] as { pointer: string; code: string; detail: string }[]).find(
      ({ pointer }) => pointer === '/stay/from',
    );
    expect(problem).toMatchObject({ code: 'dossier.date_invalid' });
    expect(problem?.detail).toMatch(/date/);
  });

  test.each([
    ['the future', '2027-01-01T00:00:00Z', 422, 'request.as_of'],
    ['before it was opened', '2020-01-01T00:00:00Z', 422, 'request.as_of'],
    ['no instant', '2026-02-30T00:00:00Z', 422, 'request.invalid'],
  ])('asOf %s is told to be wrong', async (_, asOf, status, code) => {
    const answer = await campus.as('host').send('GET', `${draft.url()}?asOf=${asOf}`);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  test.each([
    ['a cursor that is none', '/api/cases?cursor=nonsense', 400, 'request.cursor'],
    ['a page too long', '/api/cases?limit=201', 422, 'request.invalid'],
    ['an unknown parameter', '/api/cases?offset=5', 400, 'request.malformed'],
    ['a position that is none', '/api/cases?after=nonsense', 400, 'request.position'],
  ])('%s is told to be wrong', async (_, url, status, code) => {
    const answer = await campus.as('host').send('GET', url);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });
});

describe('whose case it is', () => {
  let review: Opened;
  beforeAll(async () => {
    review = await caseInReview(server, campus);
  });

  test.each(['host', 'dean', 'officer', 'executive', 'inspector'] as const)(
    'the %s of another university finds nothing',
    async (key) => {
      for (const below of ['', '/history', '/draft', '/history/records']) {
        const answer = await elsewhere.as(key).send('GET', review.url(below));
        expect([below, answer.status, answer.body['code']]).toEqual([below, 404, 'access.not_found']);
      }
      const write = await elsewhere.as(key).send('PUT', review.url('/tier'), { tier: 'T0', reason: 'x' });
      expect(write.status).toBe(404);
      expect(((await elsewhere.as(key).send('GET', '/api/cases')).body['items'] as unknown[]).length).toBe(0);
    },
  );

  test.each([
    ['host', 200],
    ['otherHost', 404],
    ['clerk', 200],
    ['dean', 200],
    ['scienceDean', 404],
    ['officer', 200],
    ['executive', 200],
    ['inspector', 200],
    ['administrator', 404],
  ] as const)('%s reads it with %i', async (key, status) => {
    expect((await campus.as(key).send('GET', review.url())).status).toBe(status);
  });

  test.each([
    ['host', 'PUT', '/steps/r1-department/decision', { outcome: 'approve', reason: 'x' }, 403],
    ['clerk', 'PUT', '/steps/r1-department/decision', { outcome: 'approve', reason: 'x' }, 403],
    ['dean', 'PUT', '/tier', { tier: 'T0', reason: 'x' }, 403],
    ['officer', 'PUT', '/withdrawal', { reason: 'x' }, 403],
    ['inspector', 'POST', '/escalations', { reason: 'x' }, 403],
    ['dean', 'GET', '/draft', undefined, 403],
    ['dean', 'GET', '/history/records', undefined, 403],
    ['clerk', 'GET', '/documents/01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10', undefined, 403],
    ['officer', 'GET', '/documents/01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10', undefined, 404],
  ] as const)('%s %s %s is refused', async (key, method, below, body, status) => {
    const before = await eventsOf(review.caseId);
    expect((await campus.as(key).send(method, review.url(below), body)).status).toBe(status);
    expect(await eventsOf(review.caseId)).toEqual(before);
  });

  test('the applicant’s cookie opens the applicant’s page and nothing else', async () => {
    const { phone } = await screenedCase(server, campus);
    must(await phone.send('GET', '/api/applicant/case'), 200);
    for (const url of ['/api/cases', '/api/session', review.url()])
      expect((await phone.send('GET', url)).status).toBe(401);
  });
});

describe('a hit', () => {
  test('is nothing that host, dean, clerk or executive can see before the office has judged it', async () => {
    const hit = exampleHit('unseen');
    const { url, phone } = await screenedCase(server, campus, [hit]);
    for (const key of ['host', 'dean', 'clerk', 'executive'] as const) {
      const text =
        (await campus.as(key).send('GET', url())).text + (await campus.as(key).send('GET', url('/history'))).text;
      expect([key, text.includes(hit.hitId), text.includes('meti-eul')]).toEqual([key, false, false]);
    }
    expect((await phone.send('GET', '/api/applicant/case')).text).not.toContain('meti-eul');
    const seen = must(await campus.as('officer').send('GET', url()), 200);
    expect(seen.body['hits']).toEqual([
      expect.objectContaining({
        ...{ hitId: hit.hitId, list: expect.objectContaining({ id: 'meti-eul' }), tier: 'E3' },
        detail: expect.objectContaining({
          ...{ theirRole: 'alias', reading: { ours: 'as-written', theirs: 'translation' }, limits: ['part-of-name'] },
          deceptions: [],
        }),
      }),
    ]);
  });

  test('is withheld from the records that can be hashed again until it is judged, and the chain can still be walked', async () => {
    const hit = exampleHit('in records');
    const { url, caseId } = await screenedCase(server, campus, [hit]);
    const recordsFor = async (key: 'officer' | 'inspector' | 'executive') => {
      const { body, text } = must(await campus.as(key).send('GET', url('/history/records')), 200);
      return { text, records: body['records'] as HistoryRecord[] };
    };
    const whole = await recordsFor('officer');
    expect(whole.text).toContain(hit.hitId);
    expect(whole.records.filter(({ withheld }) => withheld)).toEqual([]);
    const withheldFrom = {
      inspector: ['HitsIdentified', 'CheckCompleted'],
      executive: ['ApplicantInvited', 'ApplicantLinkOpened', 'HitsIdentified', 'CheckCompleted'],
    };
    for (const key of ['inspector', 'executive'] as const) {
      const { text, records } = await recordsFor(key);
      expect([key, text.includes(hit.hitId), text.includes('meti-eul')]).toEqual([key, false, false]);
      const at = (await eventsOf(caseId)).flatMap((type, version) => (records[version]?.withheld ? [type] : []));
      expect(at).toEqual(withheldFrom[key]);
      expect(records.map(({ leaf }) => leaf)).toEqual(whole.records.map(({ leaf }) => leaf));
      const hidden = records.find(({ withheld }) => withheld);
      const nothing = { id: null, type: null, at: null, bytes: null, salt: null, sealed: null };
      expect(hidden).toEqual({ ...nothing, ...pickPlace(whole.records[hidden?.version ?? -1]), withheld: true });
    }
  });
});

async function twice(
  say: (key: Key, reason: string) => Promise<Answer>,
  [first, second]: [Key, Key],
  code: string,
): Promise<void> {
  must(await say(first, 'because'), 200);
  must(await say(first, 'because'), 200);
  for (const again of [say(first, 'another reason'), say(second, 'because')]) {
    const { status, body } = await again;
    expect([status, body['code']]).toEqual([409, code]);
    expect(body['detail']).toMatch(/not recorded|were not/);
  }
}

async function anyGround(): Promise<string> {
  const { body } = must(await campus.as('dean').send('GET', '/api/policy'), 200);
  return String((body['grounds'] as { code: string }[])[0]?.code);
}

describe('a decision', () => {
  const approve = { outcome: 'approve', reason: '支障ありません。' };

  test('64 at once are one: one dean has decided, the other is told so', async () => {
    const { caseId, url } = await caseInReview(server, campus);
    const decide = (key: 'dean' | 'secondDean') =>
      campus.as(key).send('PUT', url('/steps/r1-department/decision'), approve);
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => Promise.all([decide('dean'), decide('secondDean')])),
    );
    const statuses = [0, 1].map((who) => [...new Set(answers.map((pair) => pair[who]?.status))]);
    // Whoever won may say it again: the outcome holds already, and nothing happens.
    expect(statuses.sort()).toEqual([[200], [409]]);
    expect((await eventsOf(caseId)).filter((type) => type === 'StepApproved').length).toBe(1);
  });

  test('said again in the same words stands; in other words, or by somebody else, it is told to be taken already', async () => {
    const { caseId, url } = await screenedCase(server, campus, [exampleHit('said twice')]);
    const hit = exampleHit('said twice').hitId;
    const judge = (key: Key, reason: string) =>
      campus.as(key).send('PUT', url(`/hits/${hit}/adjudication`), { verdict: 'false-positive', reason });
    await twice(judge, ['officer', 'secondOfficer'], 'hit.judged');
    await proposeTier(server, campus, caseId);
    const assign = (key: Key, reason: string) => campus.as(key).send('PUT', url('/tier'), { tier: 'T2', reason });
    await twice(assign, ['officer', 'secondOfficer'], 'tier.assigned');
    const conditions = ['年に一度、研究の内容を報告すること'];
    const decide = (key: Key, reason: string) =>
      campus.as(key).send('PUT', url('/steps/r1-department/decision'), {
        ...{ outcome: 'approve-with-conditions', reason, conditions },
      });
    await twice(decide, ['dean', 'secondDean'], 'step.decided');
    conditions.push('もう一つの条件');
    const more = await decide('dean', 'because');
    expect([more.status, more.body['code']]).toEqual([409, 'step.decided']);
    const types = await eventsOf(caseId);
    for (const type of ['HitAdjudicated', 'TierAssigned', 'StepApproved', 'ConditionImposed'])
      expect([type, types.filter((each) => each === type).length]).toEqual([type, 1]);
  });

  test.each([
    [{ outcome: 'return', reason: 'いつまでの所属ですか。', returnTo: 'host' }, { returnTo: 'applicant' }],
    [{ outcome: 'reject', reason: '懸念があります。', grounds: ['military-use'] }, { reason: '別の理由' }],
    [{ outcome: 'licence-required', reason: '許可が要ります。' }, { reason: '別の理由' }],
  ])('%p is repeated by the same body alone', async (body, change) => {
    const { url } = await caseInReview(server, campus);
    const grounds = 'grounds' in body ? { grounds: [await anyGround()] } : {};
    const decide = (more: object) =>
      campus.as('dean').send('PUT', url('/steps/r1-department/decision'), { ...body, ...grounds, ...more });
    must(await decide({}), 200);
    must(await decide({}), 200);
    const other = await decide(change);
    expect([other.status, other.body['code']]).toEqual([409, 'step.decided']);
  });

  test('on a version that has gone by is refused with the version that stands', async () => {
    const { url } = await caseInReview(server, campus);
    const seen = must(await campus.as('dean').send('GET', url()), 200);
    const stale = { 'if-match': `"${Number(seen.body['version']) - 1}"` };
    const answer = await campus.as('dean').send('PUT', url('/steps/r1-department/decision'), approve, stale);
    expect([answer.status, answer.body['code'], answer.body['version']]).toEqual([
      412,
      'case.stale',
      seen.body['version'],
    ]);
    const fresh = { 'if-match': String(seen.headers['etag']) };
    must(await campus.as('dean').send('PUT', url('/steps/r1-department/decision'), approve, fresh), 200);
  });

  test.each([['7'], ['"x"'], ['"7", "8"']])('with If-Match %s cannot be read', async (value) => {
    const { url } = await openCase(campus.as('host'));
    const answer = await campus.as('host').send('PUT', url('/withdrawal'), { reason: 'x' }, { 'if-match': value });
    expect([answer.status, answer.body['code']]).toEqual([400, 'request.if_match']);
  });

  test('names the state and what is possible when the case is in another', async () => {
    const { url } = await openCase(campus.as('host'));
    const answer = await campus.as('officer').send('PUT', url('/tier'), { tier: 'T1', reason: 'x' });
    expect([answer.status, answer.body['code']]).toEqual([409, 'case.wrong_state']);
    expect(answer.body).toMatchObject({ state: 'draft', possible: ['declare-interest', 'verify'] });
    expect(answer.body['detail']).toContain('Possible now: declaring an interest, checking the record.');
    const again = await campus.as('host').send('PUT', url('/withdrawal'), { reason: 'x' });
    const over = await campus.as('host').send('POST', url('/invitations'), { language: 'en' });
    expect([over.status, over.body['version'], over.body['state']]).toEqual([409, again.body['version'], 'withdrawn']);
  });

  test('tells what happened since, also to whoever decides on other evidence than there is', async () => {
    const { url, phone } = await caseInReview(server, campus);
    const seen = must(await campus.as('dean').send('GET', url()), 200);
    const { body, headers } = form('other', PDF);
    const attached = must(await phone.send('POST', '/api/applicant/documents', body, headers), 201);
    const decision = { outcome: 'approve', reason: '懸念はない', evidenceHash: seen.body['evidenceHash'] };
    const decide = (more = {}) =>
      campus.as('dean').send('PUT', url('/steps/r1-department/decision'), decision, more as Record<string, string>);
    const changed = [{ ja: 'その他の書類を添付しました。', en: 'Attached a document: other document.' }];
    const { version } = attached.body;
    const onEvidence = await decide();
    expect(onEvidence.body).toMatchObject({ status: 412, code: 'case.evidence_changed', version, changed });
    const onVersion = await decide({ 'if-match': String(seen.headers['etag']) });
    expect(onVersion.body).toMatchObject({ status: 412, code: 'case.stale', version, changed });
  });
});
