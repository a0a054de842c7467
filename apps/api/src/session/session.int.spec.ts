import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { confirmProposed, must, newBrowser, PASSWORD, type Campus } from '../testing/campus.js';
import { denialsOf } from '../testing/denials.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

async function accountOf(key: 'clerk'): Promise<string> {
  return String(must(await campus.as(key).send('GET', '/api/session'), 200).body['account']);
}

async function denials(): Promise<{ permission: string; route: string; reason: string }[]> {
  const { rows } = await server.owner.query<{ bytes: string }>(
    `select bytes from log.events where type = 'AccessDenied' order by xid, position`,
  );
  return rows.map(
    ({ bytes }) => (JSON.parse(bytes) as { data: { permission: string; route: string; reason: string } }).data,
  );
}

describe('an account', () => {
  test('gets a new link when the old one will not do, and the old one opens nothing any more', async () => {
    const account = String((await campus.as('otherHost').send('GET', '/api/session')).body['account']);
    const request = () => campus.as('administrator').send('POST', `/api/accounts/${account}/activation`);
    const [first, second] = [must(await request(), 201), must(await request(), 201)];
    const password = 'another long enough password';
    const activate = (answer: typeof first) =>
      newBrowser(server).send('POST', '/api/accounts/activation', {
        token: String(answer.body['activationUrl']).split('#')[1],
        password,
      });
    expect((await activate(first)).body['code']).toBe('account.link_unknown');
    must(await activate(second), 200);
    const email = 'otherHost@keyaki.example';
    must(await newBrowser(server).send('POST', '/api/session', { email, password }), 201);
    expect((await newBrowser(server).send('POST', '/api/session', { email, password: PASSWORD })).status).toBe(401);
  });

  test('that is closed ends at once, and nobody else can close one', async () => {
    const account = String((await campus.as('scienceDean').send('GET', '/api/session')).body['account']);
    const close = (who: 'dean' | 'administrator') => campus.as(who).send('PUT', `/api/accounts/${account}/closure`);
    expect((await close('dean')).status).toBe(403);
    expect((await campus.as('dean').send('POST', `/api/accounts/${account}/activation`)).status).toBe(403);
    must(await close('administrator'), 200);
    expect((await campus.as('scienceDean').send('GET', '/api/session')).status).toBe(401);
    const again = await campus.as('administrator').send('POST', `/api/accounts/${account}/activation`);
    expect([again.status, again.body['code']]).toEqual([409, 'account.closed']);
  });
});

describe('signing in', () => {
  test('answers who it is, with roles, permissions and where to begin', async () => {
    const { body } = must(await campus.as('dean').send('GET', '/api/session'), 200);
    expect(body).toMatchObject({
      name: 'Rei dean',
      email: 'dean@keyaki.example',
      institution: { name: { ja: 'keyaki大学', en: 'keyaki' } },
      roles: [{ role: 'dean', unit: 'engineering', unitName: { ja: '工学部', en: 'Engineering' } }],
      homePath: '/queue',
    });
    expect(body['permissions']).toEqual(expect.arrayContaining(['case.read', 'case.decide']));
    expect(body['permissions']).not.toContain('hit.adjudicate');
  });

  test('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await newBrowser(server).send('POST', '/api/session', {
      email: 'dean@keyaki.example',
      password: PASSWORD,
    });
    expect(String(answer.headers['set-cookie'])).toMatch(/^sekisho_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test.each([
    [
      'a wrong password',
      { email: 'dean@keyaki.example', password: 'not this one at all' },
      401,
      'session.wrong_credentials',
    ],
    ['an unknown address', { email: 'nobody@keyaki.example', password: PASSWORD }, 401, 'session.wrong_credentials'],
    ['no password', { email: 'dean@keyaki.example' }, 400, 'request.malformed'],
    [
      'a role in the body',
      { email: 'dean@keyaki.example', password: PASSWORD, role: 'officer' },
      400,
      'request.malformed',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    const answer = await newBrowser(server).send('POST', '/api/session', body);
    expect([answer.status, answer.body['code'], answer.headers['set-cookie']]).toEqual([status, code, undefined]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  test('records a wrong password without a word of what was typed', async () => {
    const before = (await denials()).length;
    await newBrowser(server).send('POST', '/api/session', {
      email: 'canary-7@keyaki.example',
      password: 'canary-secret-8',
    });
    const [last] = (await denials()).slice(before);
    expect(last).toEqual({ permission: 'signed-in', route: 'POST /api/session', reason: 'session.wrong_credentials' });
    expect(server.logged()).not.toMatch(/canary/);
  });

  test('speaks the language that was asked for, and Japanese when none was', async () => {
    const wrong = { email: 'x@keyaki.example', password: 'not this one at all' };
    const titles = await Promise.all(
      ['en', 'ja', 'de, en;q=0.5', 'de', ''].map(async (language) => {
        const answer = await server.call({
          method: 'POST',
          url: '/api/session',
          payload: wrong,
          headers: language ? { 'accept-language': language } : {},
        });
        return /[\u3040-\u30ff]/.test(String(answer.body['detail'])) ? 'ja' : 'en';
      }),
    );
    expect(titles).toEqual(['en', 'ja', 'en', 'ja', 'ja']);
  });

  test('ends with signing out, everywhere at once', async () => {
    const browser = newBrowser(server);
    must(await browser.send('POST', '/api/session', { email: 'clerk@keyaki.example', password: PASSWORD }), 201);
    const { cookie } = browser;
    expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
    const answer = await newBrowser(server, cookie).send('GET', '/api/session');
    expect([answer.status, answer.body['code']]).toEqual([401, 'session.missing']);
  });

  test('keeps the language that was chosen', async () => {
    const browser = campus.as('inspector');
    expect((await browser.send('PUT', '/api/session/language', { language: 'ja' })).body).toMatchObject({
      language: 'ja',
      name: '例 inspector',
    });
    const refused = await browser.send('POST', '/api/units', { unit: 'x', name: { ja: 'x', en: 'x' }, parent: null });
    expect([refused.status, /[\u3040-\u30ff]/.test(String(refused.body['detail']))]).toEqual([403, true]);
  });
});

describe('the guard', () => {
  test.each([
    ['nobody', null, 'GET', '/api/cases', 401, 'session.missing', 'case.read', 'GET /api/cases'],
    ['nobody', null, 'GET', '/api/accounts', 401, 'session.missing', 'account.read', 'GET /api/accounts'],
    ['a host', 'host', 'GET', '/api/lists', 403, 'access.forbidden', 'list.read', 'GET /api/lists'],
    ['the administrator', 'administrator', 'GET', '/api/cases', 403, 'access.forbidden', 'case.read', 'GET /api/cases'],
    ['an officer', 'officer', 'GET', '/api/accounts', 403, 'access.forbidden', 'account.read', 'GET /api/accounts'],
    ['a dean', 'dean', 'GET', '/api/doctor', 403, 'access.forbidden', 'system.diagnose', 'GET /api/doctor'],
    [
      'an officer asking for no case',
      'officer',
      'GET',
      '/api/cases/01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10',
      404,
      'access.not_found',
      'case.read',
      'GET /api/cases/:id',
    ],
    [
      'an officer asking for no id',
      'officer',
      'GET',
      '/api/cases/nothing',
      404,
      'access.not_found',
      'case.read',
      'GET /api/cases/:id',
    ],
    ['a host with HEAD', 'host', 'HEAD', '/api/lists', 403, undefined, 'list.read', 'HEAD /api/lists'],
  ] as const)(
    'refuses %s %s %s, and it is in the log',
    async (_, who, method, url, status, code, permission, route) => {
      const before = (await denials()).length;
      const browser = who ? campus.as(who) : newBrowser(server);
      const answer = await browser.send(method as 'GET', url);
      expect([answer.status, answer.body['code']]).toEqual([status, code]);
      expect((await denials()).slice(before)).toEqual([{ permission, route, reason: code ?? 'access.forbidden' }]);
    },
  );

  test.each([
    ['/api/session', '', 0],
    ['/api/applicant/session', '', 0],
    ['/api/session', 'sekisho_session=opens-nothing', 1],
    ['/api/applicant/session', 'sekisho_applicant=opens-nothing', 1],
  ])('looking at %s with the cookie %p answers 401 and leaves %i denials', async (url, cookie, recorded) => {
    const before = (await denials()).length;
    const answer = await newBrowser(server, cookie).send('GET', url);
    expect([answer.status, answer.body['code']]).toEqual([401, 'session.missing']);
    expect((await denials()).length - before).toBe(recorded);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['another site that hides its origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['our own page', { origin: 'http://localhost:3000', host: 'localhost:3000' }, 201],
    ['a program without a browser', {}, 201],
  ])('answers a write of %s', async (_, headers, status) => {
    const unit = {
      unit: `u-${Object.keys(headers).join('')}${status}`.toLowerCase().slice(0, 30),
      name: { ja: '部', en: 'Unit' },
      parent: null,
    };
    const answer = await campus.as('administrator').send('POST', '/api/units', unit, headers as Record<string, string>);
    expect(answer.status).toBe(status === 201 ? 201 : 403);
    if (status === 403) expect(answer.body['code']).toBe('request.foreign_origin');
  });

  test('writes down in whose name another site tried to write', async () => {
    const person = campus.person('secondDean');
    const denied = () => denialsOf(server, person, 'request.foreign_origin');
    expect(await denied()).toEqual([]);
    await campus.as('secondDean').send('POST', '/api/units', {}, { origin: 'https://evil.example' });
    expect(await denied()).toEqual([
      { permission: 'organisation.manage', route: 'POST /api/units', reason: 'request.foreign_origin' },
    ]);
  });

  test('forgets a role the moment it is taken away', async () => {
    const browser = newBrowser(server);
    must(
      await browser.send('POST', '/api/session', { email: 'secondOfficer@keyaki.example', password: PASSWORD }),
      201,
    );
    must(await browser.send('GET', '/api/lists'), 200);
    const account = String((await browser.send('GET', '/api/session')).body['account']);
    must(await campus.as('administrator').send('PUT', `/api/accounts/${account}/roles`, { roles: [] }), 200);
    expect((await browser.send('GET', '/api/lists')).status).toBe(403);
    const again = await campus
      .as('administrator')
      .send('PUT', `/api/accounts/${account}/roles`, { roles: [{ role: 'officer', unit: null }] });
    expect((await browser.send('GET', '/api/lists')).status).toBe(403);
    await confirmProposed(campus.as('executive'), must(again, 200), account);
    must(await browser.send('GET', '/api/lists'), 200);
  });

  test('lets nobody give a role to themselves', async () => {
    const administrator = campus.as('administrator');
    const account = String((await administrator.send('GET', '/api/session')).body['account']);
    const answer = await administrator.send('PUT', `/api/accounts/${account}/roles`, {
      roles: [
        { role: 'administrator', unit: null },
        { role: 'officer', unit: null },
      ],
    });
    expect([answer.status, answer.body['code']]).toEqual([403, 'account.own_role']);
  });
});

describe('what somebody else changed meanwhile', () => {
  test.each([
    ['an account', 'PUT', '/roles', /The account has changed/],
    ['the organisation', 'POST', null, /The organisation has changed/],
  ] as const)('is named for what it is: %s', async (_, method, below, detail) => {
    const administrator = campus.as('administrator');
    const url = below === null ? '/api/units' : `/api/accounts/${await accountOf('clerk')}${below}`;
    const body = below === null ? { unit: 'late', name: { ja: '遅', en: 'Late' }, parent: null } : { roles: [] };
    const answer = await administrator.send(method, url, body, { 'if-match': '"0"' });
    expect([answer.status, answer.body['title']]).toEqual([412, 'It has changed since you looked']);
    expect(answer.body['detail']).toMatch(detail);
  });
});

describe('a session', () => {
  test('ends when it is not used for half an hour', async () => {
    const browser = newBrowser(server);
    must(await browser.send('POST', '/api/session', { email: 'executive@keyaki.example', password: PASSWORD }), 201);
    server.clock.advance(29 * 60_000);
    must(await browser.send('GET', '/api/session'), 200);
    server.clock.advance(31 * 60_000);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
  });
});
