// Every door of the house, tried by everybody (assurance.md §3.2 F19): what is observed is what the permission table says, and the default is no.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONTROLLERS } from '../../apps/api/src/controllers.js';
import { routesOf, type Route } from '../../apps/api/src/http/guards/route-table.js';
import { must, type Browser } from '../../apps/api/src/testing/campus.js';
import { listForm } from '../../apps/api/src/testing/clearance.js';
import { testServer, type TestServer } from '../../apps/api/src/testing/test-server.js';
import { tally, walkOpen, walkRefused, type Cell } from './cells.js';
import { observe } from './observer.js';
import { doorOf, LOOKS, refusalAt, type Caller, type Target } from './reference.js';
import {
  addressOf,
  hasBody,
  isAboutCase,
  knock,
  rowsWithoutRoute,
  UNKNOWN_ID,
  wish,
  type Addressed,
} from './requests.js';
import { STANDINGS, standingCase, type StandingCase } from './standing-cases.js';
import { foundUniversity, type University } from './university.js';

const ROUTES = routesOf(CONTROLLERS);
const CELLS_MIN = 10_000;

let server: TestServer;
let home: University;
let elsewhere: University;
let cases: StandingCase[];
let foreign: StandingCase;
const nobody: Caller = { kind: 'nobody', name: 'nobody', cookie: '' };

beforeAll(async () => {
  observe(CONTROLLERS);
  server = await testServer();
  home = await foundUniversity(server, 'keyaki', true);
  elsewhere = await foundUniversity(server, 'kusunoki', false);
  const place = { server, university: home };
  cases = [];
  for (const standing of STANDINGS) cases.push(await standingCase(standing, place));
  const host = 'the dean of engineering who is a host';
  for (const standing of ['draft', 'in-review'] as const) {
    const own = await standingCase(standing, { ...place, host });
    cases.push({ ...own, name: `${own.name}, hosted by a dean` });
  }
  foreign = await standingCase('in-review', { server, university: elsewhere });
  for (const { campus } of [home, elsewhere]) await importList(campus.as('officer'));
});
afterAll(async () => {
  const total = [...tally.values()].reduce((sum, each) => sum + each, 0);
  process.stderr.write(
    `Every door: ${total} cells (${[...tally].map(([axis, cells]) => `${axis} ${cells}`).join(', ')})\n`,
  );
  await server.close();
});

/** The list that the requests ask for. */
async function importList(officer: Browser): Promise<void> {
  const { body, headers } = listForm('id,name\n1,Nordstadt Institute\n', { source: 'own-list' });
  const { position } = must(await officer.send('POST', '/api/lists/imports', body, headers), 201).body;
  must(await officer.send('GET', `/api/lists/own-list/entries?after=${String(position)}`), 200);
}

const accounts = (): Caller[] => [...home.members, ...elsewhere.members];

/** One request of this caller at this door, as the reference wants it answered. */
function cellOf(route: Route, caller: Caller, target: Target | 'nothing' | null, given: Addressed): Cell {
  const refused = refusalAt(route, caller, target);
  const about = target === null ? '' : target === 'nothing' ? `, no case (${given['id']})` : `, ${target.name}`;
  return {
    name: `${route.name} by ${caller.name}${about}`,
    request: refused ? wish(route, caller, given) : knock(route, caller, given),
    refused,
  };
}

async function walkBoth(axis: string, cells: readonly Cell[]): Promise<void> {
  const refused = cells.filter((cell) => cell.refused);
  const open = cells.filter((cell) => !cell.refused);
  expect([refused.length > 0, open.length > 0]).toEqual([true, true]);
  await walkRefused(server, `${axis}, refused`, refused);
  await walkOpen(server, `${axis}, let in`, open);
}

describe('the table of requests', () => {
  test('has a row for every route, and none for what is no route', () => {
    expect(ROUTES.filter((route) => !hasBody(route)).map(({ name }) => name)).toEqual([]);
    expect(rowsWithoutRoute(ROUTES)).toEqual([]);
  });

  test('knows which routes only look', () => {
    expect(ROUTES.filter(({ name }) => LOOKS.includes(name)).length).toBe(LOOKS.length);
  });
});

describe('route × role × relation × state', () => {
  /** Ids that cannot be one, and the one that nobody has. */
  const NO_CASES = [UNKNOWN_ID, 'x', '%E3%81%82'];

  test('at every door of a case', async () => {
    const doors = ROUTES.filter(isAboutCase);
    // One caller after the other, because each one's denials queue for their own stream.
    const everybody = [nobody, ...accounts()];
    const cells = doors.flatMap((route) => [
      ...[...cases, foreign].flatMap((target) =>
        everybody.map((caller) => cellOf(route, caller, target, addressOf(target))),
      ),
      ...NO_CASES.flatMap((id) =>
        everybody.map((caller) => cellOf(route, caller, 'nothing', { ...addressOf(cases[0]!), id })),
      ),
    ]);
    await walkBoth('route × role × relation × state', cells);
  });

  test('at every door that is about no case', async () => {
    const doors = ROUTES.filter((route) => !isAboutCase(route) && doorOf(route) === 'account' && isGuarded(route));
    const cells = doors.flatMap((route) =>
      [nobody, ...accounts()].map((caller) => cellOf(route, caller, null, addressOf(cases[0]!))),
    );
    await walkBoth('route × role', cells);
  });

  test('at every door of the applicant', async () => {
    const doors = ROUTES.filter((route) => doorOf(route) === 'applicant' && isGuarded(route));
    const applicants = [...cases, foreign].map(({ applicantCaller }) => applicantCaller);
    const cells = doors.flatMap((route) =>
      [nobody, ...accounts(), ...applicants].map((caller) => cellOf(route, caller, null, {})),
    );
    await walkBoth('applicant’s route × caller × state', cells);
  });

  test('an applicant’s cookie opens no door of a member', async () => {
    const doors = ROUTES.filter((route) => doorOf(route) === 'account' && isGuarded(route));
    const cells = doors.flatMap((route) =>
      cases.map((own) => cellOf(route, own.applicantCaller, isAboutCase(route) ? own : null, addressOf(own))),
    );
    await walkRefused(server, 'member’s route × applicant × state', cells);
  });
});

function isGuarded({ asked, name }: Route): boolean {
  // Signing out ends what the next cell needs; it has a test of its own among the tokens.
  return asked?.kind !== 'public' && name !== 'DELETE /api/session' && name !== 'DELETE /api/applicant/session';
}

test('ten thousand cells and more were walked', () => {
  expect([...tally.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(CELLS_MIN);
});
