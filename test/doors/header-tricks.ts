// Headers that elsewhere have changed which request it is, whose it is or where it comes from. Here they change nothing, or turn it away.
import type { Route } from '../../apps/api/src/http/guards/route-table.js';
import { doorOf, recordOf, type Caller, type Refused } from './reference.js';
import { isRead } from './requests.js';

export interface Trick {
  headers: Record<string, string>;
  /** A page of another site wrote this: turned away before anybody is asked for, where it is a write. */
  foreign?: boolean;
  /** Nothing of ours reads such a body: refused before anybody is asked for, and nobody was denied anything. */
  unread?: boolean;
}

export const TRICKS: Record<string, Trick> = {
  'another method in a header': {
    headers: { 'x-http-method-override': 'GET', 'x-http-method': 'GET', 'x-method-override': 'GET' },
  },
  'a write’s method in a header': { headers: { 'x-http-method-override': 'PUT', 'x-http-method': 'DELETE' } },
  'another address in a header': {
    headers: { 'x-original-url': '/api/health/live', 'x-rewrite-url': '/api/health/live' },
  },
  'a proxy’s word for who asks': {
    headers: { 'x-forwarded-user': 'administrator', 'x-remote-user': 'administrator', 'x-real-ip': '127.0.0.1' },
  },
  'a proxy’s word for whence': {
    headers: { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost', 'x-forwarded-proto': 'https' },
  },
  'the standard’s word for whence': { headers: { forwarded: 'for=127.0.0.1;host=localhost;proto=https' } },
  'another host': { headers: { host: 'elsewhere.example' } },
  'an own page': { headers: { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' } },
  'a page of another site': { headers: { host: 'localhost', origin: 'https://elsewhere.example' }, foreign: true },
  'a page of the same name at another port': {
    headers: { host: 'localhost:3000', origin: 'http://localhost:3001' },
    foreign: true,
  },
  'a page of a longer name': {
    headers: { host: 'localhost', origin: 'http://localhost.elsewhere.example' },
    foreign: true,
  },
  'a page without an origin': { headers: { host: 'localhost', origin: 'null' }, foreign: true },
  'a form of another site': { headers: { 'sec-fetch-site': 'cross-site' }, foreign: true },
  'a form of a neighbouring site': { headers: { 'sec-fetch-site': 'same-site' }, foreign: true },
  'plain text': { headers: { 'content-type': 'text/plain' }, unread: true },
  'a form’s words': { headers: { 'content-type': 'application/x-www-form-urlencoded' }, unread: true },
  XML: { headers: { 'content-type': 'application/xml' }, unread: true },
  'another language and version': {
    headers: { 'accept-version': '2.x', accept: 'text/html', 'accept-encoding': 'br' },
  },
};

/** What the trick makes of what would be answered without it. */
export function tricked(trick: Trick, route: Route, caller: Caller, refused: Refused | null): Refused | null {
  if (isRead(route) || !trick.foreign) return refused;
  const word = route.asked?.kind === 'permission' ? route.asked.permission : 'signed-in';
  const stream = caller.kind === 'nobody' || caller.kind !== doorOf(route) ? 'anonymous' : caller.person;
  const record = recordOf(stream, word, route.name, 'request.foreign_origin');
  return { status: 403, code: 'request.foreign_origin', record };
}
