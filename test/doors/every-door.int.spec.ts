// Every door of the house, tried by everybody (assurance.md §3.2 F19): what is observed is what the permission table says, and the default is no.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { CONTROLLERS } from '../../apps/api/src/controllers.js';
import { routesOf, type Route } from '../../apps/api/src/http/guards/route-table.js';
import type { TestServer } from '../../apps/api/src/testing/test-server.js';
import { count, meets, tally, walkOpen, walkRefused, type Cell } from './cells.js';
import { walkDeciders } from './deciders.js';
import { walkFields } from './fields.js';
import { TRICKS, tricked } from './header-tricks.js';
import { openDoorHouse, type DoorHouse } from './house.js';
import { walkStrangers } from './nothing-told.js';
import { walkPaths } from './path-forms.js';
import { delegated } from './delegated.js';
import { doorOf, LOOKS, recordOf, refusalAt, type Caller, type Refused, type Target } from './reference.js';
import {
  addressOf,
  hasBody,
  isAboutCase,
  isRead,
  knock,
  rowsWithoutRoute,
  UNKNOWN_ID,
  wish,
  type Addressed,
  type Method,
} from './requests.js';
import type { StandingCase } from './standing-cases.js';
import { applicantAgain, bringings } from './token-states.js';
import { signedIn } from './university.js';

const ROUTES = routesOf(CONTROLLERS);
const CELLS_MIN = 10_000;
// Thousands of requests a test: on a busy machine they take minutes, and one that was given up would go on beside the next.
jest.setTimeout(30 * 60_000);

let house: DoorHouse;
let server: TestServer;
let cases: readonly StandingCase[];
const nobody: Caller = { kind: 'nobody', name: 'nobody', cookie: '' };

beforeAll(async () => {
  house = await openDoorHouse();
  ({ server, cases } = house);
});
afterAll(async () => {
  const total = [...tally.values()].reduce((sum, each) => sum + each, 0);
  const axes = [...tally].map(([axis, cells]) => `${axis} ${cells}`).join(', ');
  process.stderr.write(`Every door: ${total} cells (${axes})\n`);
  await house.close();
});

const accounts = (): Caller[] => [...house.home.members, ...house.elsewhere.members];

/** One request of this caller at this door, as the reference wants it answered. */
function cellOf(route: Route, caller: Caller, target: Target | 'nothing' | null, given: Addressed): Cell {
  const refused = refusalAt(route, caller, target);
  const about = target === null ? '' : target === 'nothing' ? `, no case (${given['id']})` : `, ${target.name}`;
  return {
    name: `${route.name} by ${caller.name}${about}`,
    request: refused ? wish(route, caller, given) : knock(route, caller, given),
    refused,
    ...(isRead(route) && isFromElsewhere(caller) ? notFoundAt(route) : {}),
    // None of them was drawn.
    ...(route.name === 'GET /api/second-looks/:caseId' ? { findsNothing: 'second_look.none' } : {}),
    // Nobody here is asked for an opinion of that id.
    ...(route.name === 'GET /api/consultations/:consultationId' ? { findsNothing: 'consultation.unknown' } : {}),
  };
}

// What is another university's is not there.
function notFoundAt({ name }: Route): { findsNothing: string } | object {
  if (name.includes('/:lookupId')) return { findsNothing: 'lookup.unknown' };
  return name.includes('/:rosterId') ? { findsNothing: 'roster.unknown' } : {};
}

const isFromElsewhere = (caller: Caller): boolean =>
  caller.kind === 'account' && caller.institution !== house.home.institution;

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
    const cells = doors.flatMap((route, door) => [
      ...[...cases, house.foreign].flatMap((target, state) =>
        everybody.flatMap((caller, who) =>
          meets(door, state, who) ? [cellOf(route, caller, target, addressOf(target))] : [],
        ),
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
    const applicants = [...cases, house.foreign].map(({ applicantCaller }) => applicantCaller);
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

describe('route × token state', () => {
  test('at every guarded door', async () => {
    const { home, elsewhere } = house;
    const own = cases.find(({ standing }) => standing === 'in-review')!;
    const brought = await bringings({ server, home, elsewhere, own });
    const doors = ROUTES.filter(isGuarded);
    const cells = doors.flatMap((route) =>
      brought.map(({ caller, headers = {} }) => {
        const cell = cellOf(route, caller, isAboutCase(route) ? own : null, addressOf(own));
        return { ...cell, request: { ...cell.request, headers: { ...cell.request.headers, ...headers } } };
      }),
    );
    await walkBoth('route × token state', cells);
  });

  test('signing out is for whoever is in, and ends that session alone', async () => {
    const doors = ROUTES.filter(({ name }) => name.startsWith('DELETE /api/') && name.endsWith('/session'));
    expect(doors.length).toBe(2);
    const [own] = cases as [StandingCase];
    const cells = doors.flatMap((route) =>
      [nobody, house.foreign.applicantCaller, ...accounts()].flatMap((caller) => {
        const cell = cellOf(route, caller, null, {});
        return cell.refused ? [cell] : [];
      }),
    );
    await walkRefused(server, 'signing out, refused', cells);
    for (const [url, cookie, other] of [
      [
        '/api/session',
        await signedIn(server, house.home.member('officer of science')),
        house.home.member('officer of science').cookie,
      ],
      ['/api/applicant/session', await applicantAgain(server, own.applicantCaller.cookie), own.applicantCaller.cookie],
    ] as const) {
      const send = (method: Method, header: string) => server.call({ method, url, headers: { cookie: header } });
      expect((await send('DELETE', cookie)).status).toBe(204);
      expect([(await send('GET', cookie)).status, (await send('GET', other)).status]).toEqual([401, 200]);
    }
    count('signing out, let in', 2);
  });
});

describe('route × in another’s place', () => {
  const doors = () => ROUTES.filter((route) => doorOf(route) === 'account' && isGuarded(route));
  const cellsOf = (caller: Caller, delegation: string, refused?: (route: Route) => Refused) =>
    doors().flatMap((route) =>
      (isAboutCase(route) ? [...cases, house.foreign] : [null]).map((target) => {
        const cell = cellOf(route, caller, target, addressOf(target ?? cases[0]!));
        const sure = refused
          ? { request: wish(route, caller, addressOf(target ?? cases[0]!)), refused: refused(route) }
          : cell;
        const headers = { ...sure.request.headers, 'in-place-of': delegation };
        return {
          name: `${cell.name} under ${delegation}`,
          refused: sure.refused,
          request: { ...sure.request, headers },
        };
      }),
    );

  test('the delegate has what the principal’s office opens on cases, and nothing else', async () => {
    const { deputy, delegation } = await delegated(house);
    const offices = [{ role: 'dean' as const, unit: 'engineering' }];
    await walkBoth('route × in another’s place', cellsOf({ ...deputy, offices, isLent: true }, delegation));
  });

  test('nobody has anything by a delegation that is not theirs', async () => {
    const { delegation } = await delegated(house);
    const stranger = house.home.member('officer of everything');
    for (const id of [delegation, UNKNOWN_ID, 'x']) {
      const refused = (route: Route): Refused => {
        const word = route.asked?.kind === 'permission' ? route.asked.permission : 'signed-in';
        const record = recordOf(stranger.person, word, route.name, 'delegation.not_in_force');
        return { status: 403, code: 'delegation.not_in_force', record };
      };
      await walkRefused(server, 'route × a stranger’s delegation', cellsOf(stranger, id, refused));
    }
  });
});

describe('route × header', () => {
  const doors = () =>
    ['account without', 'officer of everything'].map((part) =>
      house.home.members.find(({ name }) => name.includes(part))!,
    );

  test.each(Object.entries(TRICKS).filter(([, { unread }]) => !unread))('%s opens nothing', async (name, trick) => {
    const [own] = cases as [StandingCase];
    const turn = Object.keys(TRICKS).indexOf(name);
    const cells = ROUTES.filter(isGuarded).flatMap((route, door) =>
      [nobody, ...doors(), own.applicantCaller].flatMap((caller, who) => {
        if (!meets(turn, door, who)) return [];
        const cell = cellOf(route, caller, isAboutCase(route) ? own : null, addressOf(own));
        const refused = tricked(trick, route, caller, cell.refused);
        const request = refused ? wish(route, caller, addressOf(own)) : cell.request;
        return {
          ...cell,
          name: `${cell.name} with ${name}`,
          refused,
          request: { ...request, headers: { ...request.headers, ...trick.headers } },
        };
      }),
    );
    await walkBoth('route × caller × header', cells);
  });

  test.each(Object.entries(TRICKS).filter(([, { unread }]) => unread))('%s is read by no door', async (name, trick) => {
    const [own] = cases as [StandingCase];
    const cells = ROUTES.filter((route) => !isRead(route)).flatMap((route) =>
      [nobody, ...doors()].flatMap((caller) => {
        const request = wish(route, caller, addressOf(own));
        if (request.payload === undefined) return [];
        const refused = { status: 415 as const, code: 'request.media_type', record: null };
        return {
          name: `${route.name} as ${name}`,
          refused,
          request: { ...request, headers: { ...request.headers, ...trick.headers } },
        };
      }),
    );
    await walkRefused(server, 'route × caller × media type', cells);
  });
});

describe('route × path form × method', () => {
  test.each(['nobody', 'an account without an office'])('by %s', async (who) => {
    await walkPaths(house, who === 'nobody' ? nobody : house.home.member('an account without an office'), ROUTES);
  });
});

test('a refusal has one face, whether the thing is not there, not theirs or another university’s', async () => {
  await walkStrangers(house, ROUTES);
});

test('behind the door every write meets every state, and breaks nothing', async () => {
  await walkDeciders(house, ROUTES);
});

test('nobody reads a field that is not theirs, at any stage and by any way of asking', async () => {
  await walkFields(house);
});

test('ten thousand cells and more were walked', () => {
  expect([...tally.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(CELLS_MIN);
});
