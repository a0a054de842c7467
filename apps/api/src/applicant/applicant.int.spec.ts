import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { must, newBrowser, type Browser, type Campus } from '../testing/campus.js';
import { APPLICANT_PART, caseInReview, declare, form, openCase, PDF } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

const open = (browser: Browser, token: string, code?: string) =>
  browser.send('POST', '/api/applicant/session', code === undefined ? { token } : { token, code });
const SIGNING = { signatureName: 'AMINI PARVIZ', language: 'en', agreed: true };
const day = 24 * 60 * 60_000;

async function typesOf(caseId: string): Promise<string[]> {
  const { rows } = await server.owner.query<{ type: string }>(
    'select type from log.events where stream = $1 order by version',
    [`case-${caseId}`],
  );
  return rows.map(({ type }) => type);
}

describe('the link', () => {
  test('is not opened by whoever only looks at it', async () => {
    const { caseId, link } = await openCase(campus.as('host'));
    for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) {
      await server.call({ method, url: `/a?x=${link}` });
      await server.call({ method, url: '/api/applicant/session' });
    }
    expect(await typesOf(caseId)).not.toContain('ApplicantLinkOpened');
    expect(server.logged()).not.toContain(link);
  });

  test('opens once with a code, stays open in that browser, and opens elsewhere only with the code', async () => {
    const { caseId, link } = await openCase(campus.as('host'));
    const phone = newBrowser(server);
    const first = must(await open(phone, link), 201);
    const code = String(first.body['code']);
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(must(await open(phone, link), 201).body).toEqual({ language: 'en' });
    must(await phone.send('GET', '/api/applicant/session'), 200);

    const stranger = await open(newBrowser(server), link);
    expect([stranger.status, stranger.body['code']]).toEqual([403, 'applicant.link_used']);
    expect(stranger.body['detail']).toMatch(/code/);
    const computer = newBrowser(server);
    expect(must(await open(computer, link, code.toLowerCase().replace('-', '')), 201).body).toEqual({ language: 'en' });
    must(await computer.send('GET', '/api/applicant/case'), 200);
    expect((await typesOf(caseId)).filter((type) => type === 'ApplicantLinkOpened').length).toBe(1);
    const { rows } = await server.owner.query<{ bytes: string }>(`select bytes from log.events where stream = $1`, [
      `case-${caseId}`,
    ]);
    expect(rows.map(({ bytes }) => bytes).join()).not.toMatch(new RegExp(`${code}|${link.split('.')[1] ?? 'x'}`));
  });

  test('pressed by sixteen at once is opened by one', async () => {
    const { caseId, link } = await openCase(campus.as('host'));
    const answers = await Promise.all(Array.from({ length: 16 }, () => open(newBrowser(server), link)));
    expect(answers.filter(({ status }) => status === 201).length).toBe(1);
    for (const { status, body } of answers.filter(({ status }) => status !== 201)) {
      expect([status === 403 || status === 409, body['code']]).toEqual([true, 'applicant.link_used']);
    }
    expect((await typesOf(caseId)).filter((type) => type === 'ApplicantLinkOpened').length).toBe(1);
  });

  test('is locked after five wrong codes, also for the right one, and the browser that was in is out', async () => {
    const { link } = await openCase(campus.as('host'));
    const phone = newBrowser(server);
    const code = String(must(await open(phone, link), 201).body['code']);
    const codes: unknown[] = [];
    for (let wrong = 0; wrong < 5; wrong += 1)
      codes.push((await open(newBrowser(server), link, 'AAAA-AAAA')).body['code']);
    expect(codes).toEqual([...Array<string>(4).fill('applicant.code_wrong'), 'applicant.link_locked']);
    expect((await open(newBrowser(server), link, code)).body['code']).toBe('applicant.link_locked');
    expect((await phone.send('GET', '/api/applicant/case')).status).toBe(401);
  });

  test('expires after thirty days and says what to do', async () => {
    const { link } = await openCase(campus.as('host'));
    server.clock.advance(30 * day);
    const answer = await open(newBrowser(server), link);
    server.clock.advance(-30 * day);
    expect([answer.status, answer.body['code']]).toEqual([403, 'applicant.link_expired']);
    expect(answer.body['detail']).toMatch(/host professor/);
  });

  test('is worth nothing once a newer one was sent, and whoever was in by it is out', async () => {
    const { link, url } = await openCase(campus.as('host'));
    const phone = newBrowser(server);
    must(await open(phone, link), 201);
    must(await campus.as('host').send('POST', url('/invitations'), { language: 'ja' }), 201);
    expect((await open(newBrowser(server), link)).body['code']).toBe('applicant.link_unknown');
    expect((await phone.send('GET', '/api/applicant/case')).status).toBe(401);
  });

  test.each([
    ['nonsense', 'nonsense'],
    ['an unknown case', `01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10.${'A'.repeat(43)}`],
  ])('that is %s is unknown', async (_, token) => {
    const answer = await open(newBrowser(server), token);
    expect([answer.status, answer.body['code']]).toEqual([404, 'applicant.link_unknown']);
  });
});

describe('the applicant', () => {
  test('is asked and told why, saves what is not finished, and cannot sign before it is', async () => {
    const { link } = await openCase(campus.as('host'));
    const phone = newBrowser(server);
    must(await open(phone, link), 201);
    const { body } = must(await phone.send('GET', '/api/applicant/case'), 200);
    expect(body).toMatchObject({
      state: 'draft',
      badge: 'checking',
      hostName: 'Rei host',
      university: { en: 'keyaki' },
      canWithdraw: true,
    });
    expect((body['asks'] as { section: string }[]).map(({ section }) => section)).toEqual(
      expect.arrayContaining(['names', 'affiliations', 'funding', 'declaration']),
    );
    const saved = must(await phone.send('PATCH', '/api/applicant/draft', { funding: APPLICANT_PART.funding }), 200);
    expect((saved.body['problems'] as unknown[]).length).toBeGreaterThan(0);
    const signing = { signatureName: 'AMINI PARVIZ', language: 'en', agreed: true };
    const early = await phone.send('PUT', '/api/applicant/declaration', signing);
    expect([early.status, early.body['code']]).toEqual([422, 'case.declaration_incomplete']);
    expect(early.body['errors']).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'documents.cv_missing' })]),
    );
  });

  test('has submitted only what they signed: what they changed since waits for a new signature, and the host is told', async () => {
    const opened = await openCase(campus.as('host'));
    const phone = await declare(server, opened);
    const host = campus.as('host');
    const [affiliation] = APPLICANT_PART.affiliations;
    const affiliations = [{ ...affiliation, organisation: 'Unsigned Institute' }];
    const saved = must(await phone.send('PATCH', '/api/applicant/draft', { affiliations }), 200);
    const problem = { part: 'applicant', pointer: '/signature/name', code: 'dossier.changed_since_signed' };
    expect(saved.body['problems']).toEqual([expect.objectContaining(problem)]);
    expect(must(await host.send('GET', opened.url('/draft')), 200).body['problems']).toEqual([
      expect.objectContaining(problem),
    ]);
    const early = await host.send('PUT', opened.url('/submission'), {});
    expect([early.status, early.body['code']]).toEqual([422, 'case.changed_since_signed']);
    expect(early.body['detail']).toMatch(/sign again/);
    expect(early.body['errors']).toEqual([
      expect.objectContaining({ pointer: '/applicant/signature/name', code: problem.code }),
    ]);
    expect(await typesOf(opened.caseId)).not.toContain('CaseSubmitted');

    must(await phone.send('PUT', '/api/applicant/declaration', SIGNING), 200);
    must(await host.send('PUT', opened.url('/submission'), {}), 200);
    // Changed again after the submission: what was signed stays what is judged.
    must(await phone.send('PATCH', '/api/applicant/draft', { affiliations: [affiliation] }), 200);
    must(await host.send('PUT', opened.url('/submission'), {}), 200);
    const seen = must(await campus.as('officer').send('GET', opened.url()), 200);
    expect(seen.body['dossier']).toMatchObject({ applicant: { affiliations } });
    expect((await typesOf(opened.caseId)).filter((type) => type === 'CaseSubmitted').length).toBe(1);
  });

  test('whose form was transcribed has it transcribed again when it is changed', async () => {
    const opened = await openCase(campus.as('host'));
    const host = campus.as('host');
    must(await host.send('PATCH', opened.url('/draft'), { applicant: APPLICANT_PART }), 200);
    for (const kind of ['cv', 'academic-record', 'signed-form']) {
      const { body, headers } = form(kind, PDF);
      must(await host.send('POST', opened.url('/documents'), body, headers), 201);
    }
    must(await host.send('PUT', opened.url('/declaration'), { language: 'en' }), 200);
    must(await host.send('PATCH', opened.url('/draft'), { applicant: { names: { passport: 'AMINI P' } } }), 200);
    const early = await host.send('PUT', opened.url('/submission'), {});
    expect([early.status, early.body['code']]).toEqual([422, 'case.changed_since_signed']);
    expect(early.body['errors']).toEqual([expect.objectContaining({ code: 'dossier.changed_since_transcribed' })]);
    must(await host.send('PUT', opened.url('/declaration'), { language: 'en' }), 200);
    must(await host.send('PUT', opened.url('/submission'), {}), 200);
  });

  test('corrects after submission: a new round begins and what was decided counts no more', async () => {
    const { caseId, phone, url } = await caseInReview(server, campus);
    must(
      await campus.as('dean').send('PUT', url('/steps/r1-department/decision'), { outcome: 'approve', reason: 'ok' }),
      200,
    );
    const [affiliation] = APPLICANT_PART.affiliations;
    const affiliations = [{ ...affiliation, organisation: 'Another Example Institute' }];
    must(await phone.send('PATCH', '/api/applicant/draft', { affiliations }), 200);
    must(
      await phone.send('PUT', '/api/applicant/declaration', {
        signatureName: 'AMINI PARVIZ',
        language: 'en',
        agreed: true,
      }),
      200,
    );
    const seen = must(await campus.as('officer').send('GET', url()), 200);
    expect(seen.body).toMatchObject({ state: 'screening', round: 2, steps: [], tier: null });
    expect(seen.body['changes']).toEqual([
      expect.objectContaining({
        pointer: '/applicant/affiliations/0/organisation',
        after: 'Another Example Institute',
      }),
    ]);
    expect((await typesOf(caseId)).filter((type) => type === 'CaseSubmitted').length).toBe(2);
  });

  test('withdraws, and then nothing can be written any more', async () => {
    const opened = await openCase(campus.as('host'));
    const phone = await declare(server, opened);
    must(await phone.send('PUT', '/api/applicant/withdrawal', { reason: 'I go elsewhere.' }), 200);
    expect((await phone.send('GET', '/api/applicant/case')).body).toMatchObject({
      state: 'withdrawn',
      canWithdraw: false,
      canCorrect: false,
    });
    expect((await phone.send('PATCH', '/api/applicant/draft', { names: {} })).status).toBe(409);
    const { body, headers } = form('cv', PDF);
    expect((await phone.send('POST', '/api/applicant/documents', body, headers)).status).toBe(409);
  });

  test('is not the host: a transcription needs the signed form', async () => {
    const { url } = await openCase(campus.as('host'));
    must(await campus.as('host').send('PATCH', url('/draft'), { applicant: APPLICANT_PART }), 200);
    const bare = await campus.as('host').send('PUT', url('/declaration'), { language: 'en' });
    expect([bare.status, bare.body['code']]).toEqual([422, 'case.signed_form_missing']);
    const { body, headers } = form('signed-form', PDF);
    must(await campus.as('host').send('POST', url('/documents'), body, headers), 201);
    must(await campus.as('host').send('PUT', url('/declaration'), { language: 'en' }), 200);
  });
});

describe('a person who is erased', () => {
  test('reads as erased everywhere, and the history still verifies', async () => {
    const { url } = await caseInReview(server, campus);
    const before = must(await campus.as('officer').send('GET', url()), 200);
    const person = (before.body['person'] as { id: string }).id;
    const erasure = () =>
      campus.as('executive').send('PUT', `/api/people/${person}/erasure`, { legalBasis: '個人情報保護法 第35条' });
    const early = await erasure();
    expect([early.status, early.body['code']]).toEqual([409, 'person.case_runs']);
    must(await campus.as('host').send('PUT', url('/withdrawal'), { reason: '進学しない' }), 200);
    const erased = must(await erasure(), 200);
    must(await campus.as('officer').send('GET', `/api/cases?after=${String(erased.body['position'])}`), 200);
    // Other processes forget an opened key within seconds; this one at once.
    const after = must(await campus.as('officer').send('GET', url()), 200);
    expect(after.body).toMatchObject({
      personName: null,
      dossier: null,
      person: { id: person, names: null, erased: true },
    });
    const { records } = must(await campus.as('officer').send('GET', url('/history/records')), 200).body as {
      records: { previous: string | null; leaf: string }[];
    };
    records.forEach((record, index) => expect(record.previous).toBe(records[index - 1]?.leaf ?? null));
  });
});
