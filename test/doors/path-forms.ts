// The ways to write an address that have opened doors elsewhere: a guard that compares paths is passed by one it does not think of.
import { expect } from '@jest/globals';
import type { Route } from '../../apps/api/src/http/guards/route-table.js';
import { count, meets } from './cells.js';
import type { DoorHouse } from './house.js';
import { endOfLog, writtenSince } from './ledger.js';
import { handlersSince } from './observer.js';
import { LOOKS, refusalAt, type Caller } from './reference.js';
import { addressOf, isAboutCase, methodOf, urlOf } from './requests.js';
import type { StandingCase } from './standing-cases.js';
import { signedIn } from './university.js';
import { openWire, type Wire, type WireAnswer } from './wire.js';

export const PATH_FORMS: Record<string, (path: string) => string> = {
  plain: (path) => path,
  'a doubled slash in front': (path) => `/${path}`,
  'a doubled slash inside': (path) => path.replace('/api/', '/api//'),
  'a trailing slash': (path) => `${path}/`,
  'an encoded slash inside': (path) => path.replace('/api/', '/api%2f'),
  'an encoded slash at the end': (path) => `${path}%2F`,
  'an encoded letter in front': (path) => path.replace('/a', '/%61'),
  'an encoded last letter': (path) => `${path.slice(0, -1)}%${path.charCodeAt(path.length - 1).toString(16)}`,
  'a twice encoded letter': (path) => path.replace('/a', '/%2561'),
  'upper case': (path) => path.toUpperCase(),
  'upper case in front': (path) => path.replace('/api/', '/API/'),
  'a dot segment': (path) => path.replace('/api/', '/api/./'),
  'a way back from an open page': (path) => path.replace('/api/', '/api/docs/../'),
  'an encoded way back': (path) => path.replace('/api/', '/api/health/%2e%2e/'),
  'a way back from a file': (path) => `/assets/..${path}`,
  'a matrix parameter': (path) => `${path};x=1`,
  'a query': (path) => `${path}?_method=GET&method=GET`,
  'an encoded question mark': (path) => `${path}%3fx`,
  'a fragment': (path) => `${path}#/api/health/live`,
  'an encoded NUL': (path) => `${path}%00`,
  'an encoded line break': (path) => `${path}%0d%0a`,
  'an encoded space': (path) => `${path}%20`,
  'an overlong slash': (path) => path.replace('/api/', '/api%c0%af'),
  'a trailing dot': (path) => `${path}.`,
  'a suffix': (path) => `${path}.json`,
  'a backslash': (path) => path.replaceAll('/', '\\'),
  'a wide letter': (path) => path.replace('/a', '/%EF%BD%81'),
  'the absolute form': (path) => `http://elsewhere.example${path}`,
  'the absolute form of another scheme': (path) => `https://localhost${path}`,
};

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Methods that no route of ours has. */
export const ODD_METHODS = ['TRACE', 'QUERY', 'PROPFIND', 'SEARCH', 'LOCK', 'MKCOL', 'COPY', 'LINK', 'PURGE'] as const;

/** No route of ours has these. */
const NOT_OURS: readonly string[] = ['OPTIONS', ...ODD_METHODS];

interface Sent {
  method: string;
  answer: WireAnswer;
}

/**
 * Forms of every path with every method: no handler runs but those that are open to this caller at the plain door, HEAD is answered as
 * GET is, no answer lets the page of another site read it, and every denial is on record.
 */
export async function walkPaths(house: DoorHouse, caller: Caller, routes: readonly Route[]): Promise<void> {
  const { server, cases } = house;
  const [own] = cases as [StandingCase];
  const isOpen = (route: Route) => refusalAt(route, caller, isAboutCase(route) ? own : null) === null;
  const open = new Set(routes.filter(isOpen).map(({ handler }) => handler));
  const paths = [...new Set(routes.map((route) => urlOf(route, addressOf(own))))];
  const [wire, end] = [await openWire(server), await endOfLog(server)];
  const wrong: string[] = [];
  let [cells, denials] = [0, 0];
  handlersSince();
  for (const [at, path] of paths.entries()) {
    for (const [turn, [form, write]] of Object.entries(PATH_FORMS).entries()) {
      if (form !== 'plain' && !meets(at, turn)) continue;
      const methods = form === 'plain' ? [...METHODS, ...ODD_METHODS] : methodsOf(caller, path, routes, own);
      const sent = await Promise.all(
        methods.map((method) => send(house, wire, caller, { method, path, written: write(path) })),
      );
      const stray = handlersSince().filter((handler) => !open.has(handler));
      const faults = [...(stray.length > 0 ? [`ran ${stray.join()}`] : []), ...faultsOf(sent)];
      if (faults.length > 0) wrong.push(`${path} with ${form}: ${faults.join('; ')}`);
      denials += denialsAmong(sent, path, caller);
      cells += sent.length;
    }
  }
  wire.close();
  expect(wrong.slice(0, 20)).toEqual([]);
  const written = await writtenSince(server, end);
  expect(written.filter(({ type }) => type !== 'AccessDenied').map(({ line }) => line)).toEqual([]);
  expect(written.length).toBe(denials);
  expect(denials).toBeGreaterThan(paths.length);
  count('path × form × method', cells);
}

/** Nobody tries them all; who is in, those by which the path can be read or has a door. */
function methodsOf(caller: Caller, path: string, routes: readonly Route[], own: StandingCase): readonly string[] {
  if (caller.kind === 'nobody') return METHODS;
  const doors = routes.filter((route) => urlOf(route, addressOf(own)) === path).map(methodOf);
  return [...new Set(['GET', 'HEAD', ...doors])];
}

async function send(
  { server }: DoorHouse,
  wire: Wire,
  caller: Caller,
  { method, path, written }: { method: string; path: string; written: string },
): Promise<Sent> {
  // Signing out works in every form that is an address; the others go on with the session they have.
  const isLast = method === 'DELETE' && path === '/api/session' && caller.kind === 'account';
  const cookie = isLast ? await signedIn(server, caller) : caller.cookie;
  return { method, answer: await wire.send(method, written, cookie === '' ? {} : { cookie }) };
}

function faultsOf(sent: readonly Sent[]): string[] {
  const statusOf = (wanted: string) => sent.find(({ method }) => method === wanted)?.answer.status;
  const head = statusOf('HEAD') === statusOf('GET') ? [] : [`HEAD ${statusOf('HEAD')}, GET ${statusOf('GET')}`];
  const each = sent.flatMap(({ method, answer: { status, headers, code } }) => {
    const shared = Object.keys(headers).filter((name) => name.startsWith('access-control-'));
    const served = NOT_OURS.includes(method) && status < 400;
    const told = status >= 500 || served || shared.length > 0 ? [`${method} ${status} ${shared.join()}`] : [];
    const kept = isOfARoute(code, status) && headers['cache-control'] !== 'no-store' ? [`${method} may be kept`] : [];
    return [...told, ...kept];
  });
  return [...head, ...each];
}

/** A route of ours answered, whatever its address looked like; of a HEAD that was refused nothing tells. */
function isOfARoute(code: string | null, status: number): boolean {
  return status < 400 || (code !== null && !['request.no_such_route', 'request.bad_address'].includes(code));
}

/** What of these answers is a no that must be on record. A HEAD tells nothing itself; it is as its GET. */
function denialsAmong(sent: readonly Sent[], path: string, caller: Caller): number {
  const looks = LOOKS.some((name) => name === `GET ${path}`) && !(caller.kind === 'account' && path === '/api/session');
  return sent.filter(({ method }) => {
    const told = sent.find((each) => each.method === (method === 'HEAD' ? 'GET' : method));
    if (looks && ['GET', 'HEAD'].includes(method)) return false;
    return ['session.missing', 'access.forbidden', 'access.not_found'].includes(told?.answer.code ?? '');
  }).length;
}
