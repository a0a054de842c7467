// Behind the door: everybody who is let in asks for every write in every state. What the state forbids is refused there, on record where it is
// a matter of who asks, and nothing breaks.
import { expect } from '@jest/globals';
import type { Route } from '../../apps/api/src/http/guards/route-table.js';
import { count, meets, WHOLE } from './cells.js';
import type { DoorHouse } from './house.js';
import { endOfLog, writtenSince } from './ledger.js';
import { doorOf, refusalAt, type Caller } from './reference.js';
import { addressOf, isAboutCase, isRead, wish } from './requests.js';
import { STANDINGS, standingCase, type Standing, type StandingCase } from './standing-cases.js';

const RUNNING: readonly Standing[] = ['draft', 'screening', 'screened', 'in-review', 'held', 'returned'];
const DECIDED: readonly Standing[] = ['approved', 'approved-with-conditions', 'licence-required', 'rejected'];
const AT_THE_HOST: readonly Standing[] = ['draft', 'returned'];

/** In which states a write may make something happen to the case. A write that is not here makes nothing happen, ever. */
const MAY_CHANGE: Record<string, readonly Standing[]> = {
  'POST /api/cases/:id/invitations': RUNNING,
  'PUT /api/cases/:id/declaration': AT_THE_HOST,
  'PUT /api/cases/:id/submission': AT_THE_HOST,
  'PUT /api/cases/:id/withdrawal': RUNNING,
  'POST /api/cases/:id/documents': AT_THE_HOST,
  'PUT /api/cases/:id/hits/:hitId/adjudication': ['screening'],
  'PUT /api/cases/:id/hits/:hitId/adjudication/confirmation': ['screening'],
  'PUT /api/cases/:id/tier': ['screened'],
  'PUT /api/cases/:id/steps/:stepId/decision': ['in-review'],
  'POST /api/cases/:id/escalations': ['screening', 'screened', 'in-review', 'held'],
  'PUT /api/cases/:id/owner': ['screening', 'screened', 'in-review', 'held', 'returned'],
  'PUT /api/cases/:id/take-back': ['screening', 'screened'],
  'PUT /api/cases/:id/hold': ['screening', 'screened', 'in-review', 'returned'],
  'PUT /api/cases/:id/hold/release': ['held'],
  'PUT /api/cases/:id/tier/raising': ['in-review'],
  'PUT /api/cases/:id/tier/lowering': ['in-review'],
  'PUT /api/cases/:id/route': ['in-review'],
  'POST /api/cases/:id/interests': [...RUNNING, ...DECIDED, 'contested'],
  'PUT /api/cases/:id/interests/:personId/lifting': RUNNING,
  'PUT /api/cases/:id/steps/:stepId/confirmation': DECIDED,
  'POST /api/cases/:id/consultations': ['screening', 'screened', 'in-review', 'held', 'returned'],
  'PUT /api/cases/:id/consultations/:consultationId/withdrawal': RUNNING,
  'POST /api/cases/:id/reopenings': DECIDED,
  'POST /api/cases/:id/supersessions': ['approved', 'approved-with-conditions', 'rejected'],
  'PUT /api/cases/:id/contest/answer': ['contested'],
  'PUT /api/second-looks/:caseId': DECIDED,
  'PUT /api/second-looks/:caseId/recusal': DECIDED,
  'POST /api/applicant/documents': RUNNING,
  'PUT /api/applicant/declaration': RUNNING,
  'PUT /api/applicant/withdrawal': RUNNING,
  'POST /api/applicant/contest': ['approved-with-conditions', 'licence-required', 'rejected'],
};

/**
 * The host did not upload the signed form, so there is nothing to transcribe in any state; no dismissal waits for a second officer, nobody was
 * named by others, nothing was decided in another's place, no opinion of that id is asked, and no decision was drawn to be looked at again.
 */
const NEVER_HERE = [
  ...['PUT /api/cases/:id/declaration', 'PUT /api/cases/:id/hits/:hitId/adjudication/confirmation'],
  ...['PUT /api/cases/:id/interests/:personId/lifting', 'PUT /api/cases/:id/steps/:stepId/confirmation'],
  'PUT /api/cases/:id/consultations/:consultationId/withdrawal',
  ...['PUT /api/second-looks/:caseId', 'PUT /api/second-looks/:caseId/recusal'],
];

export async function walkDeciders(house: DoorHouse, routes: readonly Route[]): Promise<void> {
  const { server, home } = house;
  const writes = routes.filter((route) => !isRead(route) && (isAboutCase(route) || isApplicants(route)));
  const changedBy = new Set<string>();
  let cells = 0;
  for (const [state, standing] of STANDINGS.entries()) {
    let target: StandingCase | null = null;
    for (const [door, route] of writes.entries()) {
      target ??= await standingCase(standing, { server, university: home });
      for (const [office, { name }] of letIn(route, house, target).entries()) {
        // A case in its state takes a dozen requests to make: of several offices each takes turns.
        if (office > 0 && !meets(state, door, office)) continue;
        target ??= await standingCase(standing, { server, university: home });
        const caller = isApplicants(route) ? target.applicantCaller : home.member(name);
        const changes = await ask(house, route, caller, target);
        if (changes) changedBy.add(route.name);
        if (changes) target = null;
        cells += 1;
      }
    }
  }
  expect(Object.keys(MAY_CHANGE).filter((name) => !changedBy.has(name))).toEqual(NEVER_HERE);
  count('decider: write × caller × state', cells);
}

function letIn(route: Route, { home }: DoorHouse, target: StandingCase): readonly Caller[] {
  if (isApplicants(route)) return [target.applicantCaller];
  const all = home.members.filter((caller) => refusalAt(route, caller, target) === null);
  // What is let in behind the door goes by the office, and not by where it is held.
  const offices = new Map(all.map((caller) => [caller.name.split(' of ')[0], caller]));
  return WHOLE ? all : [...offices.values()];
}

function isApplicants(route: Route): boolean {
  return doorOf(route) === 'applicant' && !route.name.endsWith('/session');
}

/** @returns whether the case went on */
async function ask({ server }: DoorHouse, route: Route, caller: Caller, target: StandingCase): Promise<boolean> {
  const cell = `${route.name} by ${caller.name}, ${target.name}`;
  const end = await endOfLog(server);
  const { status, body } = await server.call(wish(route, caller, addressOf(target)));
  const written = await writtenSince(server, end);
  const changed = written.some(({ stream }) => stream === `case-${target.id}`);
  const denials = written.filter(({ type }) => type === 'AccessDenied').length;
  expect([cell, status, body['code'], status >= 500]).toEqual([cell, status, body['code'], false]);
  if (changed) expect([cell, MAY_CHANGE[route.name]]).toEqual([cell, expect.arrayContaining([target.standing])]);
  if (changed) expect([cell, status < 300]).toEqual([cell, true]);
  expect([cell, status, denials]).toEqual([cell, status, status === 403 ? 1 : 0]);
  return changed;
}
