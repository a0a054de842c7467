import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { must, newBrowser, type Campus } from '../testing/campus.js';
import { APPLICANT_PART, form, HOST_PART, openCase, PDF } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

describe('a draft', () => {
  test.each(['host', 'applicant'] as const)(
    'in two tabs of the %s is saved by the one that saw the last',
    async (who) => {
      const opened = await openCase(campus.as('host'));
      const phone = newBrowser(server);
      must(await phone.send('POST', '/api/applicant/session', { token: opened.link }), 201);
      const [browser, page, url] =
        who === 'host'
          ? [campus.as('host'), opened.url('/draft'), opened.url('/draft')]
          : [phone, '/api/applicant/case', '/api/applicant/draft'];
      const edit = who === 'host' ? { stay: HOST_PART.stay } : { names: { passport: 'AMINI PARVIZ' } };
      const seen = must(await browser.send('GET', page), 200).body['revision'];
      const first = must(await browser.send('PATCH', url, edit, { 'if-match': `"${String(seen)}"` }), 200);
      const late = await browser.send('PATCH', url, edit, { 'if-match': `"${String(seen)}"` });
      expect(late.body).toMatchObject({ status: 412, code: 'draft.stale', revision: first.body['revision'] });
      must(await browser.send('PATCH', url, edit), 200);
    },
  );
});

function cutOff({ body, headers }: ReturnType<typeof form>): ReturnType<typeof form> {
  return { body: body.subarray(0, -60), headers };
}

describe('documents', () => {
  test('that are refused leave nothing behind, those that are taken stay when sent again', async () => {
    const { caseId, url } = await openCase(campus.as('host'));
    const kept = async () => {
      const sql = 'select document_id from operation.documents where case_id = $1';
      return (await server.owner.query<{ document_id: string }>(sql, [caseId])).rows.map((row) => row.document_id);
    };
    const { body, headers } = form('cv', PDF);
    const key = { ...headers, 'idempotency-key': 'attach-once' };
    const attached = must(await campus.as('host').send('POST', url('/documents'), body, key), 201);
    expect(await kept()).toEqual([attached.body['documentId']]);
    const stale = await campus.as('host').send('POST', url('/documents'), body, { ...headers, 'if-match': '"0"' });
    expect(stale.status).toBe(412);
    must(await campus.as('host').send('PUT', url('/withdrawal'), { reason: 'x' }), 200);
    expect((await campus.as('host').send('POST', url('/documents'), body, headers)).status).toBe(409);
    must(await campus.as('host').send('POST', url('/documents'), body, key), 201);
    expect(await kept()).toEqual([attached.body['documentId']]);
  });

  test('are known by what they are, and every opening is written down', async () => {
    const { caseId, url } = await openCase(campus.as('host'));
    const { body, headers } = form('cv', PDF, 'evil\r\nX: y/../履歴書".pdf');
    const attached = must(await campus.as('host').send('POST', url('/documents'), body, headers), 201);
    expect(attached.body).toMatchObject({ mediaType: 'application/pdf', sizeBytes: PDF.length });
    const answer = must(
      await campus.as('officer').send('GET', url(`/documents/${String(attached.body['documentId'])}`)),
      200,
    );
    expect(answer.text).toBe(PDF);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-type': 'application/octet-stream',
    });
    expect(String(answer.headers['content-disposition'])).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9%._-]+$/);
    const { rows } = await server.owner.query<{ bytes: string }>(
      `select bytes from log.events where type = 'DocumentOpened' order by xid desc, position desc limit 1`,
    );
    expect(JSON.parse(rows[0]?.bytes ?? '{}')).toMatchObject({
      data: { caseId, documentId: attached.body['documentId'] },
    });
  });

  test('that were erased are not said to have been opened', async () => {
    const { caseId, url } = await openCase(campus.as('host'));
    const { body, headers } = form('cv', PDF);
    const attached = must(await campus.as('host').send('POST', url('/documents'), body, headers), 201);
    const { position } = must(await campus.as('host').send('PUT', url('/withdrawal'), { reason: 'x' }), 200).body;
    // Who is to be erased is looked up in the read models.
    must(await campus.as('host').send('GET', `/api/cases?after=${String(position)}`), 200);
    const person = (await campus.as('officer').send('GET', url())).body['person'] as { id: string };
    const erasure = { legalBasis: '個人情報保護法 第35条' };
    must(await campus.as('executive').send('PUT', `/api/people/${person.id}/erasure`, erasure), 200);
    const document = url(`/documents/${String(attached.body['documentId'])}`);
    const answer = await campus.as('officer').send('GET', document);
    expect([answer.status, answer.body['code']]).toEqual([409, 'document.erased']);
    const { rows } = await server.owner.query<{ bytes: string }>(
      `select bytes from log.events where type = 'DocumentOpened'`,
    );
    expect(rows.filter(({ bytes }) => bytes.includes(caseId))).toEqual([]);
  });

  test.each([
    ['a program that calls itself a PDF', form('cv', '#!/bin/sh\nrm -rf /\n'), 422, 'document.type_not_accepted'],
    ['an empty file', form('cv', ''), 422, 'request.invalid'],
    ['a form that is cut off', cutOff(form('cv', PDF)), 400, 'request.broken_form'],
    ['a kind that is none', form('photo', PDF), 422, 'request.invalid'],
    [
      'eleven megabytes',
      form('cv', Buffer.concat([Buffer.from(PDF), Buffer.alloc(11 * 1024 * 1024)])),
      413,
      'request.too_large',
    ],
    [
      'no form',
      { body: Buffer.from('{}'), headers: { 'content-type': 'application/json' } },
      400,
      'request.not_a_form',
    ],
  ])('%s is refused', async (_, { body, headers }, status, code) => {
    const { url } = await openCase(campus.as('host'));
    const answer = await campus.as('host').send('POST', url('/documents'), body, headers);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });
});

test('nothing that somebody typed reaches the log file', async () => {
  const canary = 'CANARYPERSONAL';
  const { url } = await openCase(campus.as('host'));
  await campus
    .as('host')
    .send('PATCH', url('/draft'), { subject: { names: { passport: canary }, email: `${canary}@example.com` } });
  await campus.as('officer').send('GET', `/api/cases?q=${canary}`);
  await newBrowser(server).send('POST', '/api/session', { email: `${canary}@example.com`, password: canary });
  expect(server.logged()).not.toMatch(/CANARY/i);
  expect(server.logged()).toMatch(/"route":"\/api\/cases\/:id\/draft"/);
  expect(APPLICANT_PART.names.passport && server.logged().includes(APPLICANT_PART.names.passport)).toBe(false);
});
