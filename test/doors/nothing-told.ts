// What a refusal could still tell: whether there is such a thing at all, by any difference between "not there" and "not yours".
import { expect } from '@jest/globals';
import type { Route } from '../../apps/api/src/http/guards/route-table.js';
import type { Answer } from '../../apps/api/src/testing/test-server.js';
import { count } from './cells.js';
import type { DoorHouse } from './house.js';
import { addressOf, isAboutCase, UNKNOWN_ID, wish } from './requests.js';
import type { StandingCase } from './standing-cases.js';

/** To whom no case of robotics is known. */
const STRANGERS = ['dean of science', 'administrator of everything'];

export async function walkStrangers(house: DoorHouse, routes: readonly Route[]): Promise<void> {
  const { server, home, cases, foreign } = house;
  const [own] = cases as [StandingCase];
  let cells = 0;
  for (const route of routes.filter(isAboutCase)) {
    for (const name of STRANGERS) {
      const answers: [string, string][] = [];
      for (const [what, id] of [
        ['not there', UNKNOWN_ID],
        ...cases.map((target): [string, string] => [target.name, target.id]),
        ['another university’s', foreign.id],
        ['no id', 'x'],
      ] as const) {
        const answer = await server.call(wish(route, home.member(name), { ...addressOf(own), id }));
        answers.push([what, faceOf(answer)]);
        cells += 1;
      }
      const reference = answers[0]?.[1];
      expect([route.name, name, answers.filter(([, face]) => face !== reference)]).toEqual([route.name, name, []]);
    }
  }
  count('route × stranger × state, face of the refusal', cells);
}

/** All of an answer but what it repeats of the question, and the hour. */
export function faceOf({ status, headers, body }: Answer): string {
  const { date: _date, 'content-length': _length, ...others } = headers;
  const { instance: _instance, ...said } = body;
  return JSON.stringify([status, Object.entries(others).sort(), said]);
}
