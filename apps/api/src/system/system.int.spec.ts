import 'reflect-metadata';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OutcomeUnknown } from '#event-store';
import { must, newBrowser, PASSWORD, type Campus } from '../testing/campus.js';
import { denialsOf } from '../testing/denials.js';
import { testCampus } from '../testing/test-campus.js';
import { testServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;
const webFolder = mkdtempSync(join(tmpdir(), 'sekisho-web-'));

beforeAll(async () => {
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Sekisho</title>');
  writeFileSync(join(webFolder, 'assets/app-1a2b.js'), 'export {};');
  ({ server, campus } = await testCampus({ webFolder }));
});
afterAll(() => server.close());

const get = (url: string) => server.call({ method: 'GET', url });

describe('the house', () => {
  test('is alive and ready, and tells the administrator how everything does', async () => {
    expect((await get('/api/health/live')).body).toEqual({ state: 'ok' });
    expect((await get('/api/health/ready')).body).toEqual({ state: 'ok' });
    const { body } = must(await campus.as('administrator').send('GET', '/api/doctor'), 200);
    const checks = body as unknown as { check: string; state: string; detail: string }[];
    expect(checks.map(({ check }) => check)).toEqual(
      expect.arrayContaining([
        'database',
        'vault',
        'key',
        'migrations',
        'log',
        'histories',
        'fence',
        'worker',
        'sweeper',
        'followers',
        'queue',
        'checks',
      ]),
    );
    const line = (name: string) => checks.find(({ check }) => check === name);
    // No worker lives in this test, no list has been imported and no mail server named; whatever else there is, is well.
    expect(line('worker')).toMatchObject({ state: 'bad', detail: expect.stringMatching(/worker\.log/) });
    const unwell = checks.filter(({ state }) => state !== 'ok').map(({ check }) => check);
    expect(unwell).toEqual(['worker', 'sweeper', 'queue', 'lists', 'mail']);
    const choose = (language: string) => campus.as('administrator').send('PUT', '/api/session/language', { language });
    must(await choose('ja'), 200);
    const inJapanese = must(await campus.as('administrator').send('GET', '/api/doctor'), 200);
    must(await choose('en'), 200);
    expect(inJapanese.text).toMatch(/[ぁ-ん]/);
  });

  test('has no demonstration unless it is one', async () => {
    const answer = await get('/api/demonstration');
    expect([answer.status, answer.body['code']]).toEqual([404, 'demonstration.absent']);
    await server.owner.query(`insert into operation.installation (kind, founded_at) values ('demonstration', now())`);
    const { body } = must(await get('/api/demonstration'), 200);
    expect((body['personas'] as { role: string }[]).map(({ role }) => role)).toEqual(
      expect.arrayContaining(['host', 'officer', 'dean', 'inspector', 'administrator']),
    );
    await server.owner.query('delete from operation.installation');
  });

  test.each([
    ['by a link that is none', 'nonsense', 404, 'setup.link_unknown'],
    ['twice by one link', null, 409, 'setup.link_used'],
  ])('is not set up %s', async (_, guessed, status, code) => {
    const token = guessed ?? (await server.setupToken());
    const setUp = (email: string) =>
      server.call({
        method: 'POST',
        url: '/api/setup',
        payload: {
          ...{ token, email, password: PASSWORD },
          ...{ institutionName: { ja: '別大学', en: 'Other' }, name: { ja: '別', en: 'Other' } },
        },
      });
    if (guessed === null) must(await setUp('first@other.example'), 201);
    const answer = await setUp('second@other.example');
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  test('opens an account by a link that works once', async () => {
    const opened = must(
      await campus.as('administrator').send('POST', '/api/accounts', {
        email: 'new@keyaki.example',
        name: { ja: '新 任', en: 'Shin Nin' },
        roles: [{ role: 'clerk', unit: 'science' }],
        language: 'ja',
      }),
      201,
    );
    const token = String(opened.body['activationUrl']).split('#')[1];
    const activate = (password: string) =>
      newBrowser(server).send('POST', '/api/accounts/activation', { token, password });
    expect((await activate('short')).status).toBe(422);
    must(await activate(PASSWORD), 200);
    expect((await activate(PASSWORD)).body['code']).toBe('account.link_used');
    const listed = must(
      await campus.as('administrator').send('GET', `/api/accounts?after=${String(opened.body['position'])}`),
      200,
    );
    expect((listed.body['items'] as { email: string }[]).map(({ email }) => email)).toContain('new@keyaki.example');
    const taken = await campus.as('administrator').send('POST', '/api/accounts', {
      email: 'NEW@keyaki.example',
      name: { ja: '新', en: 'Shin' },
      roles: [],
      language: 'ja',
    });
    expect(taken.body['code']).toBe('account.email_taken');
  });

  test('shows the policy with the closed list of grounds, and who may do what', async () => {
    const policy = must(await campus.as('dean').send('GET', '/api/policy'), 200);
    expect((policy.body['grounds'] as { source: string }[]).every(({ source }) => source.length > 3)).toBe(true);
    expect(policy.body).toMatchObject({ standing: 'unconfirmed' });
    const table = must(await campus.as('host').send('GET', '/api/permissions'), 200).body as unknown as {
      permission: string;
    }[];
    expect(table.map(({ permission }) => permission)).toContain('case.decide');
  });
});

describe('the server', () => {
  test.each(['/', '/api/session', '/api/docs', '/api/nothing', '/assets/app-1a2b.js'])(
    'guards %s with headers',
    async (url) => {
      const { headers } = await get(url);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
      expect(String(headers['content-security-policy'])).toMatch(/frame-ancestors 'none'/);
      expect(String(headers['content-security-policy'])).toMatch(/script-src 'self';/);
    },
  );

  test.each([
    ['/', 200, /Sekisho/],
    ['/cases/01936f2a', 200, /Sekisho/],
    ['/a?x=1', 200, /Sekisho/],
    ['/assets/app-1a2b.js', 200, /export/],
    ['/assets/../../../etc/passwd', 200, /Sekisho/],
    ['/%2e%2e/%2e%2e/etc/passwd', 200, /Sekisho/],
  ])('answers %s with the web app', async (url, status, content) => {
    const answer = await get(url);
    expect([answer.status, content.test(answer.text)]).toEqual([status, true]);
  });

  test.each(['/api', '/api/', '/api/nothing', '/api/../api/nothing', '/API/nothing', '/api/cases/x/y/z'])(
    'never answers %s with a page',
    async (url) => {
      const answer = await get(url);
      expect([answer.status, answer.body['code']]).toEqual([404, 'request.no_such_route']);
    },
  );

  test('answers an address that is none with a problem', async () => {
    for (const url of ['/%', '/api/cases/%zz', '/api/cases/%ff']) {
      const answer = await get(url);
      expect([answer.status, answer.body['code'], 'errors' in answer.body]).toEqual([
        400,
        'request.bad_address',
        false,
      ]);
      expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    }
  });

  test.each(['%00', '-1', '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10'])(
    'knows no account and no person called %s, whatever version they are said to have',
    async (id) => {
      const [administrator, executive] = [campus.as('administrator'), campus.as('executive')];
      const stale = { 'if-match': '"7"' };
      const answers = [
        await administrator.send('POST', `/api/accounts/${id}/activation`, undefined, stale),
        await administrator.send('PUT', `/api/accounts/${id}/closure`, undefined, stale),
        await administrator.send('PUT', `/api/accounts/${id}/roles`, { roles: [] }, stale),
        await executive.send('PUT', `/api/people/${id}/erasure`, { legalBasis: 'x' }, stale),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    },
  );

  test('answers an address that is far too long with its beginning', async () => {
    const answer = await get(`/api/nothing/${'x'.repeat(10_000)}`);
    expect([answer.status, String(answer.body['instance']).length]).toEqual([404, 2_000]);
  });

  test('keeps hashed files for ever and pages not at all', async () => {
    expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toMatch(/immutable/);
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
  });

  test('tells its document and a page to read it on', async () => {
    expect((await get('/api/openapi.json')).body['openapi']).toBe('3.1.0');
    expect((await get('/api/docs')).text).toMatch(/swagger/i);
  });

  test('says nothing of a fault of ours but a reference, and writes down where it was', async () => {
    const { database } = server.house;
    const original = database.query.bind(database);
    Object.assign(database, { query: () => Promise.reject(new Error('canary-fault of somebody@example.com')) });
    const answer = await campus.as('dean').send('GET', '/api/session');
    Object.assign(database, { query: original });
    expect([answer.status, answer.body['code']]).toEqual([500, 'server.fault']);
    expect(answer.text).not.toMatch(/canary|somebody/);
    expect(server.logged()).toContain(String(answer.body['reference']));
    expect(server.logged()).not.toMatch(/canary-fault/);
  });
});

describe('a database that is not there', () => {
  const reset = Object.assign(new Error('canary-address'), { code: 'ECONNRESET' });
  const lost = new OutcomeUnknown('canary-append', { cause: reset });

  test.each([
    ['is gone', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503, 'server.away'],
    ['went in mid-answer', new Error('Connection terminated unexpectedly'), 503, 'server.away'],
    ['left it open what became of an append', lost, 503, 'server.away'],
    ['has no space left', Object.assign(new Error('canary-path'), { code: '53100' }), 507, 'server.disk_full'],
  ])('%s: the same request again will do, and the answer says when', async (_what, failure, status, code) => {
    const { database } = server.house;
    const original = database.query.bind(database);
    Object.assign(database, { query: () => Promise.reject(failure) });
    const answer = await campus.as('dean').send('GET', '/api/session');
    Object.assign(database, { query: original });
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(/canary/);
  });

  test('the log says why, by names and codes alone', async () => {
    const { database } = server.house;
    const original = database.query.bind(database);
    Object.assign(database, { query: () => Promise.reject(lost) });
    await campus.as('dean').send('GET', '/api/session');
    Object.assign(database, { query: original });
    expect(server.logged()).toContain('"missing":"away","because":["OutcomeUnknown","Error ECONNRESET"]');
    expect(server.logged()).not.toMatch(/canary-a/);
  });
});

describe('haste', () => {
  test('is held back where somebody guesses, and told when to come back', async () => {
    const counted = await testServer({ isHasty: false });
    const guess = () => counted.call({ method: 'POST', url: '/api/applicant/session', payload: { token: 'guess' } });
    const answers = [];
    for (let tries = 0; tries < 25; tries += 1) answers.push(await guess());
    const held = answers.filter(({ status }) => status === 429);
    expect([answers[0]?.status, held.length]).toEqual([404, 5]);
    expect(held[0]?.body['code']).toBe('request.too_fast');
    expect(Number(held[0]?.headers['retry-after'])).toBeGreaterThan(0);
    const once = { permission: 'signed-in', route: 'POST /api/applicant/session', reason: 'request.too_fast' };
    expect(await denialsOf(counted, 'anonymous', 'request.too_fast')).toEqual([once]);
    counted.clock.advance(61_000);
    expect((await guess()).status).toBe(404);
    for (let tries = 0; tries < 22; tries += 1) await guess();
    expect(await denialsOf(counted, 'anonymous', 'request.too_fast')).toEqual([once, once]);
    await counted.close();
  });

  test('with one name is held back longer and longer', async () => {
    const guess = () =>
      server.call({
        method: 'POST',
        url: '/api/session',
        payload: { email: 'guessed@keyaki.example', password: 'wrong password' },
      });
    const statuses = [];
    for (let tries = 0; tries < 7; tries += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });
});
