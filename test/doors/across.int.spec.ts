// What belongs to one case, account or university opens nothing of another; what a stranger is told of it is what they are told of nothing.
import 'reflect-metadata';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONTROLLERS } from '../../apps/api/src/controllers.js';
import { routesOf, type Route } from '../../apps/api/src/http/guards/route-table.js';
import { must } from '../../apps/api/src/testing/campus.js';
import { testServer, type TestServer } from '../../apps/api/src/testing/test-server.js';
import { attempt, foreignThings, idsOf, ODD_IDS, oneOf, sameFace, sameOfNobody } from './across.js';
import { openDoorHouse, type DoorHouse } from './house.js';
import { count } from './cells.js';
import { endOfLog, writtenSince } from './ledger.js';
import { recordOf } from './reference.js';
import { addressOf, isRead, UNKNOWN_ID, wish } from './requests.js';
import { standingCase } from './standing-cases.js';
import { openWire } from './wire.js';

const ROUTES = routesOf(CONTROLLERS);

let house: DoorHouse;
let server: TestServer;

beforeAll(async () => {
  house = await openDoorHouse();
  ({ server } = house);
});
afterAll(() => house.close());

const member = (name: string) => house.home.member(name);

describe('of another case', () => {
  test('a document is not there, also for whoever may open it in its own', async () => {
    const [own, other] = [oneOf(house.cases, 'draft'), oneOf(house.cases, 'in-review')];
    for (const [name, documentId] of [
      ['host of robotics', other.documentId],
      ['officer of everything', other.documentId],
      ['officer of everything', house.foreign.documentId],
      ['officer of everything', UNKNOWN_ID],
    ] as const) {
      const { answer, written } = await attempt(
        house,
        member(name),
        'GET',
        `/api/cases/${own.id}/documents/${documentId}`,
      );
      expect([answer.status, answer.body['code'], written]).toEqual([404, 'case.document_unknown', []]);
    }
  });

  test('a hit is judged under no case but its own', async () => {
    const [own, other] = [
      oneOf(house.cases, 'screening'),
      await standingCase('screening', { server, university: house.home }),
    ];
    const judgement = { verdict: 'false-positive', reason: '別の機関' };
    for (const hit of [other.hitId, house.foreign.hitId, UNKNOWN_ID]) {
      const url = `/api/cases/${own.id}/hits/${hit}/adjudication`;
      const { answer, written } = await attempt(house, member('officer of everything'), 'PUT', url, judgement);
      expect([answer.status, answer.body['code'], written]).toEqual([404, 'hit.unknown', []]);
      const confirmed = await attempt(house, member('officer of everything'), 'PUT', `${url}/confirmation`, {
        reason: 'x',
      });
      expect([confirmed.answer.status, confirmed.answer.body['code'], confirmed.written]).toEqual([
        404,
        'hit.unknown',
        [],
      ]);
    }
  });

  test('a step is decided under no case that does not have it', async () => {
    const { id } = oneOf(house.cases, 'in-review');
    for (const step of ['r1-president', 'r2-department', 'r0-department', UNKNOWN_ID]) {
      const url = `/api/cases/${id}/steps/${step}/decision`;
      const { answer, written } = await attempt(house, member('dean of engineering'), 'PUT', url, {
        outcome: 'approve',
        reason: 'x',
      });
      expect([step, answer.status, written]).toEqual([step, 404, []]);
    }
  });
});

describe('of another university', () => {
  test('what is asked for has the face of what is not there, and is on record', async () => {
    for (const [name, by, method, url, payload] of foreignThings(house)) {
      const theirs = await attempt(house, member(by), method, url, payload);
      const nobodys = await attempt(house, member(by), method, sameOfNobody(url), payload);
      expect([name, theirs.answer.status]).toEqual([name, 404]);
      sameFace(theirs.answer, nobodys.answer);
      for (const { written } of [theirs, nobodys]) {
        const route = `${method} ${url.replace(/accounts\/[^/]+/, 'accounts/:id').replace(/people\/[^/]+/, 'people/:personId')}`;
        const permission = url.includes('people') ? 'person.erase' : 'account.manage';
        expect(written.map(({ line }) => line)).toEqual([
          recordOf(member(by).person, permission, route, String(theirs.answer.body['code'])),
        ]);
      }
    }
  });

  test.each([
    ['cases', '/api/cases?view=all', 'officer of robotics', 'officer of everything'],
    ['accounts', '/api/accounts?', 'administrator of robotics', 'administrator of everything'],
  ])('the cursor of its %s shows nothing of it', async (_, address, theirs, ours) => {
    await standingCase('draft', { server, university: house.elsewhere });
    const stranger = house.elsewhere.member(theirs);
    const { next } = await idsOf(house, stranger, `${address}&limit=1`);
    expect(next).not.toBeNull();
    const foreign = (await idsOf(house, stranger, `${address}&limit=200`)).ids;
    const own = (await idsOf(house, member(ours), `${address}&limit=200`)).ids;
    const { ids } = await idsOf(house, member(ours), `${address}&limit=200&cursor=${String(next)}`);
    expect([ids.filter((id) => foreign.includes(id)), ids.filter((id) => !own.includes(id))]).toEqual([[], []]);
  });

  test('a position of it is waited for and shows nothing of it', async () => {
    const { rows } = await server.owner.query<{ place: string }>(
      `select xid::text || '-' || position as place from log.events where stream = $1 order by version desc limit 1`,
      [`case-${house.foreign.id}`],
    );
    const { ids } = await idsOf(
      house,
      member('officer of everything'),
      `/api/cases?limit=200&after=${rows[0]?.place ?? ''}`,
    );
    expect(ids.length).toBeGreaterThan(5);
    expect(ids).not.toContain(house.foreign.id);
  });
});

describe('an Idempotency-Key', () => {
  const opening = { type: 'student-admission', unit: 'robotics', laboratory: '研究室' };
  const open = (cookie: string, key: string, unit = 'robotics') =>
    server.call({
      ...{
        method: 'POST',
        url: '/api/cases',
        headers: { cookie, 'idempotency-key': key },
        payload: { ...opening, unit },
      },
    });

  test('of another account answers nothing of theirs', async () => {
    const key = 'the-same-for-both';
    const [one, other] = [member('host of robotics'), member('another host of robotics')];
    const first = must(await open(one.cookie, key), 201);
    const second = must(await open(other.cookie, key), 201);
    expect(second.body['id']).not.toBe(first.body['id']);
    expect((await open(member('clerk of robotics').cookie, key)).body['code']).toBe('access.forbidden');
    const { host } = await hostOf(String(second.body['id']));
    expect(host).toBe(other.person);
  });

  test('answers nothing to whoever may not ask any more', async () => {
    const newcomer = await house.home.newcomer('gone', [{ role: 'host', unit: 'robotics' }]);
    must(await open(newcomer.cookie, 'kept'), 201);
    must(await open(newcomer.cookie, 'kept'), 201);
    must(await house.home.founder.send('PUT', `/api/accounts/${newcomer.account}/roles`, { roles: [] }), 200);
    expect((await open(newcomer.cookie, 'kept')).body['code']).toBe('access.forbidden');
  });
});

async function hostOf(caseId: string): Promise<{ host: string }> {
  const { rows } = await server.owner.query<{ host: string }>(
    `select bytes::jsonb #>> '{data,host}' as host from log.events where stream = $1 and version = 0`,
    [`case-${caseId}`],
  );
  return { host: rows[0]?.host ?? '' };
}

const ASKERS = [
  'officer of everything',
  'administrator of everything',
  'executive of everything',
  'dean of engineering',
  'host of robotics',
];
const parametersOf = (route: Route) => [...route.name.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter ?? '');

/** Here the id is a name that the caller gives to what is to be: the columns of a list are told before its first version comes. */
const NAMES_WHAT_IS_TO_BE = new Set(['PUT /api/lists/:listId/mapping', 'PUT /api/rosters/mappings/:source']);

test.each(Object.entries(ODD_IDS))(
  '%s id is a thing that is not there: no door stumbles over it',
  async (what, odd) => {
    const known = addressOf(oneOf(house.cases, 'in-review'));
    const end = await endOfLog(server);
    const wrong: string[] = [];
    for (const route of ROUTES.filter(({ name }) => !NAMES_WHAT_IS_TO_BE.has(name))) {
      for (const parameter of parametersOf(route)) {
        for (const name of ASKERS) {
          const { status, body } = await server.call(wish(route, member(name), { ...known, [parameter]: odd }));
          const isNo = [400, 403, 404].includes(status);
          if (!isNo) wrong.push(`${route.name} with :${parameter} by ${name}: ${status} ${String(body['code'])}`);
          count('odd id × route × role', 1);
        }
      }
    }
    expect([what, wrong]).toEqual([what, []]);
    expect((await writtenSince(server, end)).filter(({ type }) => type !== 'AccessDenied')).toEqual([]);
  },
);

describe('the ground floor', () => {
  /** What is answered beside the routes of the controllers: the description of the API, which shows nothing of anyone. */
  const BESIDE = [
    '/api/docs',
    '/api/docs/*',
    '/api/docs/',
    '/api/docs/LICENSE',
    '/api/docs/index.html',
    '/api/docs/swagger-ui-init.js',
    '/api/docs/docs/swagger-ui-init.js',
    '/api/openapi.json',
    '/api/openapi.yaml',
  ];

  test('has these doors and no other', () => {
    const fastify = server.server.app.getHttpAdapter().getInstance() as FastifyInstance;
    const standing = inventoryOf(fastify.printRoutes({ commonPrefix: false }));
    const ours = ROUTES.flatMap(({ name }) => (isRead({ name }) ? [name, name.replace('GET', 'HEAD')] : [name]));
    const beside = BESIDE.flatMap((path) => [`GET ${path}`, `HEAD ${path}`]);
    expect(standing).toEqual([...ours, ...beside].sort());
  });

  test('gives out the description without anybody’s data, and no file beside it', async () => {
    const wire = await openWire(server);
    for (const path of BESIDE) {
      const { status, text } = await wire.send('GET', path.replace('*', 'swagger-ui.css'));
      expect([
        path,
        status === 200 || path.endsWith('LICENSE'),
        [house.home.institution, 'kusunoki'].filter((word) => text.includes(word)),
      ]).toEqual([path, true, []]);
    }
    for (const up of WAYS_UP) {
      const { text } = await wire.send('GET', `/api/docs/${up}package.json`);
      expect([up, text.includes('"dependencies"')]).toEqual([up, false]);
    }
    wire.close();
  });
});

const WAYS_UP = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..\\',
  '..%5c',
  '....//',
  '%252e%252e%252f',
  './/../',
  '%c0%ae%c0%ae/',
  'assets/../../',
  'assets/..%2f..%2f',
];

test('the files of the web app are those of its folder and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-doors-'));
  const [web, secret] = [join(folder, 'web'), 'what lies beside the web app'];
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(web, 'assets', 'page.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), secret);
  const withWeb = await testServer({ webFolder: web });
  const wire = await openWire(withWeb);
  const seen = new Set<string>();
  for (const up of WAYS_UP) {
    for (const method of ['GET', 'HEAD', 'POST']) {
      for (const start of ['/', '/assets/', '//', 'http://elsewhere.example/', '/api/', '/match/']) {
        const { status, text } = await wire.send(method, `${start}${up}secret.txt`);
        expect([method, start, up, text.includes(secret), status < 500]).toEqual([method, start, up, false, true]);
        seen.add(text.includes('the page') ? 'the page' : String(status));
      }
    }
  }
  expect(seen).toContain('the page');
  wire.close();
  await withWeb.close();
  rmSync(folder, { recursive: true });
});

/** Method and path of every route that a server prints. */
function inventoryOf(printed: string): string[] {
  const stack: string[] = [];
  return printed
    .split('\n')
    .flatMap((line) => {
      const found = /^((?:[│ ] {3})*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
      if (!found) return [];
      const [, indent = '', part = '', methods] = found;
      stack.length = indent.length / 4;
      stack.push(part);
      return (methods?.split(', ') ?? []).map((method) => `${method} ${stack.join('')}`);
    })
    .sort();
}
