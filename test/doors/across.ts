// Ids, cursors, positions and keys of one used at the door of another: each is worth something only where it belongs.
import { expect } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { must } from '../../apps/api/src/testing/campus.js';
import type { Answer } from '../../apps/api/src/testing/test-server.js';
import { count } from './cells.js';
import type { DoorHouse } from './house.js';
import { digests, endOfLog, writtenSince, type Written } from './ledger.js';
import { faceOf } from './nothing-told.js';
import type { Caller } from './reference.js';
import { headersOf, UNKNOWN_ID, type Method } from './requests.js';
import type { StandingCase } from './standing-cases.js';

export interface Attempt {
  answer: Answer;
  written: Written[];
}

/** One request, with what it left in the log; nothing else may have moved. */
export async function attempt(
  { server }: DoorHouse,
  caller: Caller,
  method: Method,
  url: string,
  payload?: object,
): Promise<Attempt> {
  const [end, before] = [await endOfLog(server), await digests(server)];
  const request: InjectOptions = { method, url, headers: headersOf(caller), ...(payload ? { payload } : {}) };
  const answer = await server.call(request);
  const written = await writtenSince(server, end);
  expect(await digests(server)).toEqual(before);
  count('across', 1);
  return { answer, written };
}

/** Ids that no table of ours holds, and that no part of the house may stumble over. */
export const ODD_IDS: Record<string, string> = {
  'nobody’s': UNKNOWN_ID,
  'a letter': 'x',
  'a NUL': '%00',
  'a NUL inside': `${UNKNOWN_ID}%00`,
  'a lone surrogate': '%ED%A0%80',
  'a way up': '..%2F..%2Fetc%2Fpasswd',
  'a quote': '%27%3B--',
  'two hundred letters': 'a'.repeat(200),
  'a property': '__proto__',
  'an emoji': '%F0%9F%9A%AA',
  'another stream': `${UNKNOWN_ID}%0Acase`,
};

/** The other university's, and with what to ask for it here. */
export function foreignThings({
  elsewhere,
  foreign,
}: DoorHouse): [name: string, by: string, method: Method, url: string, payload?: object][] {
  const other = elsewhere.member('officer of robotics');
  const account = (id: string) => `/api/accounts/${id}`;
  const things = (id: string, person: string): [string, string, Method, string, object?][] => [
    ['roles of an account', 'administrator of everything', 'PUT', `${account(id)}/roles`, { roles: [] }],
    ['closure of an account', 'administrator of everything', 'PUT', `${account(id)}/closure`],
    ['a new link of an account', 'administrator of everything', 'POST', `${account(id)}/activation`],
    ['erasure of a person', 'executive of everything', 'PUT', `/api/people/${person}/erasure`, { legalBasis: 'x' }],
  ];
  return things(other.account, foreign.applicant);
}

/** The same questions about what is not there at all. */
export function sameOfNobody(url: string): string {
  return url.replace(/(accounts|people)\/[^/]+/, `$1/${UNKNOWN_ID}`);
}

export function sameFace(one: Answer, other: Answer): void {
  expect(faceOf(one)).toEqual(faceOf(other));
}

/** Every id of a page, whatever it lists. */
export async function idsOf(
  { server }: DoorHouse,
  caller: Caller,
  url: string,
): Promise<{ ids: string[]; next: string | null }> {
  const { body } = must(await server.call({ method: 'GET', url, headers: headersOf(caller) }), 200);
  const items = body['items'] as { id?: string; entry?: string }[];
  return { ids: items.map(({ id, entry }) => id ?? entry ?? ''), next: body['next'] as string | null };
}

export function oneOf(cases: readonly StandingCase[], standing: StandingCase['standing']): StandingCase {
  const found = cases.find((each) => each.standing === standing);
  if (!found) throw new Error(`No case here is ${standing}`);
  return found;
}
