// For every route: a request that would be granted if the door opened, so that a door left open is seen by what it lets happen; and one that
// no handler ever sees, for whoever may pass but should change nothing here. A new route has no row and fails the test.
import type { InjectOptions } from 'fastify';
import { derivedId } from '#kernel';
import { SHIPPED_POLICIES } from '#policy';
import type { Route } from '../../apps/api/src/http/guards/route-table.js';
import { HOST_PART, listForm } from '../../apps/api/src/testing/clearance.js';
import type { Caller } from './reference.js';
import { anotherDocument, type StandingCase } from './standing-cases.js';

export type Method = NonNullable<InjectOptions['method']>;

const [POLICY, OTHER_POLICY] = SHIPPED_POLICIES.map(({ version }) => version) as [string, string];
const REASON = { reason: '理由' };
const SIGNING = { signatureName: 'AMINI PARVIZ', language: 'en', agreed: true };
const NAME = { ja: '新人', en: 'Newcomer' };

/** The roster that the requests ask for. */
export const ROSTER_FIELDS = { source: 'gakumu', duty: 'technology' };
export const ROSTER_MAPPING = {
  columns: ['name', 'department', 'status'].map((field) => ({ heading: field, field })),
  statuses: [],
};

/** JSON, or a form. null: the route takes none. */
const BODIES: Record<string, object | null | (() => { body: Buffer; headers: Record<string, string> })> = {
  'POST /api/session': { email: 'nobody@example.org', password: 'not a password of anyone' },
  'GET /api/session': null,
  'DELETE /api/session': null,
  'PUT /api/session/language': { language: 'en' },
  'GET /api/session/tokens': null,
  'POST /api/session/tokens': { label: 'register', days: 1 },
  'DELETE /api/session/tokens/:tokenId': null,
  'GET /api/demonstration': null,
  'POST /api/setup': null,
  'GET /api/doctor': null,
  'GET /api/health/live': null,
  'GET /api/health/ready': null,
  'POST /api/cases': { type: 'student-admission', unit: 'robotics', laboratory: '研究室' },
  'GET /api/cases': null,
  'GET /api/cases/:id': null,
  'GET /api/cases/:id/history': null,
  'GET /api/cases/:id/history/records': null,
  'GET /api/cases/:id/sighting': null,
  'PUT /api/cases/:id/sighting': { version: 0 },
  'GET /api/cases/:id/draft': null,
  'PATCH /api/cases/:id/draft': HOST_PART,
  'POST /api/cases/:id/invitations': { language: 'en' },
  'PUT /api/cases/:id/declaration': { language: 'en' },
  'PUT /api/cases/:id/submission': {},
  'PUT /api/cases/:id/withdrawal': REASON,
  'POST /api/cases/:id/documents': anotherDocument,
  'GET /api/cases/:id/documents/:documentId': null,
  'PUT /api/cases/:id/hits/:hitId/adjudication': { verdict: 'true-match', ...REASON },
  'PUT /api/cases/:id/hits/:hitId/adjudication/confirmation': REASON,
  'GET /api/dismissals': null,
  'GET /api/second-looks': null,
  'GET /api/second-looks/report': null,
  'GET /api/second-looks/report/table': null,
  'GET /api/second-looks/:caseId': null,
  'PUT /api/second-looks/:caseId': { outcome: 'approve', tier: 'T1', ...REASON },
  'PUT /api/second-looks/:caseId/recusal': REASON,
  'PUT /api/cases/:id/tier': { tier: 'T2', ...REASON },
  'PUT /api/cases/:id/steps/:stepId/decision': { outcome: 'approve', ...REASON },
  'POST /api/cases/:id/escalations': REASON,
  'PUT /api/cases/:id/take-back': { round: 1 },
  'POST /api/cases/:id/amendments': { host: { intendedUse: '別の用途' }, ...REASON },
  'GET /api/colleagues': null,
  'PUT /api/cases/:id/owner': {},
  'GET /api/queue-views': null,
  'POST /api/queue-views': { name: '期限超過', sharedWith: null, filter: { view: 'queue', due: 'over' } },
  'PUT /api/queue-views/:viewId': { name: '期限超過', filter: {} },
  'DELETE /api/queue-views/:viewId': null,
  'GET /api/escalations': null,
  'GET /api/figures': null,
  'GET /api/figures/table': null,
  'PUT /api/cases/:id/hold': REASON,
  'PUT /api/cases/:id/hold/release': REASON,
  'PUT /api/cases/:id/tier/raising': { tier: 'T4', ...REASON },
  'PUT /api/cases/:id/tier/lowering': { tier: 'T1', ...REASON },
  'GET /api/cases/:id/route': null,
  'PUT /api/cases/:id/route': { add: ['president'], askAgainFrom: null, ...REASON },
  'GET /api/cases/:id/people': null,
  'POST /api/cases/:id/interests': { person: null, kind: 'other', ...REASON },
  'PUT /api/cases/:id/interests/:personId/lifting': REASON,
  'PUT /api/cases/:id/steps/:stepId/confirmation': { remark: null },
  'POST /api/cases/:id/consultations': { person: null, role: 'executive', question: '?', businessDays: 5 },
  'PUT /api/cases/:id/consultations/:consultationId/withdrawal': REASON,
  'GET /api/consultations': null,
  'GET /api/consultations/:consultationId': null,
  'PUT /api/consultations/:consultationId/opinion': { opinion: '当たりません。' },
  'POST /api/cases/:id/reopenings': REASON,
  'POST /api/cases/:id/supersessions': { outcome: 'licence-required', ...REASON },
  'PUT /api/cases/:id/contest/answer': { outcome: 'upheld', ...REASON },
  'GET /api/applicant/case': null,
  'PATCH /api/applicant/draft': { names: { passport: 'AMINI PARVIZ' } },
  'POST /api/applicant/documents': anotherDocument,
  'PUT /api/applicant/declaration': SIGNING,
  'PUT /api/applicant/withdrawal': REASON,
  'POST /api/applicant/contest': REASON,
  'POST /api/applicant/session': { token: 'nonsense' },
  'GET /api/applicant/session': null,
  'DELETE /api/applicant/session': null,
  'GET /api/lists': null,
  'POST /api/lists/imports': () => listForm('id,name\n1,Nordstadt Institute\n', { source: 'own-list' }),
  'GET /api/lists/:listId/entries': null,
  'POST /api/lookups': { purpose: 'visitor', kind: 'organization', names: ['Nordstadt Institute'] },
  'GET /api/lookups': null,
  'GET /api/lookups/:lookupId': null,
  'PUT /api/lookups/:lookupId/case': { caseId: derivedId('doors', 'nobody has this') },
  'POST /api/lookups/batches': () => listForm('id,name\n1,Nordstadt\n', { purpose: 'partner', duty: 'technology' }),
  'GET /api/lookups/:lookupId/rows': null,
  'GET /api/lookups/:lookupId/table': null,
  'POST /api/rosters/tables': () => listForm('name,department,status\nNemo,robotics,doctoral\n', {}),
  'GET /api/rosters/mappings/:source': null,
  'PUT /api/rosters/mappings/:source': ROSTER_MAPPING,
  'POST /api/rosters': () => listForm('name,department,status\nNemo,robotics,doctoral\n', ROSTER_FIELDS),
  'GET /api/rosters': null,
  'GET /api/rosters/table': null,
  'GET /api/rosters/hosts': null,
  'GET /api/rosters/:rosterId': null,
  'GET /api/rosters/:rosterId/rows': null,
  'GET /api/rosters/:rosterId/table': null,
  'POST /api/rosters/:rosterId/comparisons': null,
  'POST /api/rosters/:rosterId/cases': { rows: [2] },
  'POST /match/:dataset': { queries: { q: { schema: 'Company', properties: { name: 'Nordstadt Institute' } } } },
  'POST /api/lists/tables': () => listForm('id,name\n1,Nordstadt Institute\n', {}),
  'GET /api/lists/:listId/mapping': null,
  'PUT /api/lists/:listId/mapping': { columns: [{ heading: 'name', field: 'name' }], kind: null, separator: null },
  'GET /api/lists/:listId/versions': null,
  'GET /api/lists/:listId/versions/:version/changes': null,
  'GET /api/lists/:listId/proposal': null,
  'GET /api/lists/:listId/proposal/changes': null,
  'PUT /api/lists/:listId/proposal/decision': { proposal: derivedId('doors', 'a proposal'), outcome: 'adopt' },
  'GET /api/accounts': null,
  'POST /api/accounts': { email: 'newcomer@example.org', name: NAME, roles: [], language: 'en' },
  'POST /api/accounts/:id/activation': null,
  'PUT /api/accounts/:id/closure': null,
  'PUT /api/accounts/:id/roles': { roles: [] },
  'POST /api/accounts/activation': { token: 'nonsense', password: 'a long enough password' },
  'GET /api/delegations': null,
  'GET /api/delegations/people': null,
  'POST /api/delegations': {
    ...{ to: derivedId('doors', 'nobody has this'), role: 'dean', unit: 'engineering', from: null },
    ...{ until: '2030-01-01T00:00:00.000Z', ...REASON },
  },
  'DELETE /api/delegations/:delegationId': null,
  'GET /api/mails': null,
  'GET /api/units': null,
  'POST /api/units': { unit: 'medicine', name: NAME, parent: null },
  'GET /api/organisation': null,
  'GET /api/organisation/roles': null,
  'GET /api/grammar': null,
  'GET /api/grammar/table': null,
  'GET /api/committees': null,
  'POST /api/committees': { committee: 'export-control', name: NAME },
  'POST /api/committees/:committee/seats': {
    ...{ account: derivedId('doors', 'nobody has this'), chair: false, from: '2030-04-01', last: null },
  },
  'PUT /api/committees/:committee/seats/:seat/end': { last: '2030-04-01' },
  'POST /api/accounts/:id/roles': { role: 'clerk', unit: 'robotics', from: null, last: null },
  'PUT /api/accounts/:id/roles/:grantId/end': { last: null },
  'PUT /api/accounts/:id/proposals/:proposalId/confirmation': null,
  'PUT /api/accounts/:id/proposals/:proposalId/withdrawal': null,
  'PUT /api/units/:unit/name': { name: NAME, from: '2030-04-01' },
  'PUT /api/units/:unit/parent': { parent: null, from: '2030-04-01' },
  'PUT /api/units/:unit/closure': { heir: null, successors: [], from: '2030-04-01' },
  'DELETE /api/organisation/changes/:changeId': null,
  'PUT /api/people/:personId/erasure': { legalBasis: '個人情報保護法' },
  'GET /api/calendar': null,
  'GET /api/calendar/months/:month': null,
  'PUT /api/calendar/hours': { hours: { from: '09:00', to: '17:45', lunch: null }, weekdaysOff: [0, 6] },
  'POST /api/calendar/closures': { kind: 'summer', every: 'once', from: '2027-08-12', to: '2027-08-13' },
  'DELETE /api/calendar/closures/:closureId': null,
  'PUT /api/calendar/adoption': { basis: '職員就業規則' },
  'GET /api/policy': null,
  'GET /api/policies': null,
  'POST /api/policies': { file: 'policy.json', text: '{}' },
  'GET /api/policies/:policyVersion': null,
  'GET /api/policies/:policyVersion/file': null,
  'GET /api/policies/:policyVersion/differences': null,
  'PUT /api/policies/:policyVersion/withdrawal': REASON,
  'POST /api/policies/:policyVersion/simulations': { against: OTHER_POLICY },
  'GET /api/policies/:policyVersion/simulations/table': null,
  'POST /api/policies/:policyVersion/activation': { from: '2099-04-01', ...REASON },
  'PUT /api/policies/:policyVersion/activation': {
    ...{ proposal: derivedId('doors', 'a policy’s activation'), outcome: 'activate' },
  },
  'PUT /api/policies/:policyVersion/activation/withdrawal': {
    ...{ proposal: derivedId('doors', 'a policy’s activation'), ...REASON },
  },
  'GET /api/cases/:id/policy': null,
  'PUT /api/cases/:id/policy': { version: OTHER_POLICY, ...REASON },
  'GET /api/permissions': null,
};

/** Without a body there are no words to refuse: here it is the id that cannot be one. */
const TAKES_NOTHING = [
  ...['POST /api/accounts/:id/activation', 'PUT /api/accounts/:id/closure'],
  'PUT /api/accounts/:id/proposals/:proposalId/confirmation',
  'PUT /api/accounts/:id/proposals/:proposalId/withdrawal',
  'POST /api/rosters/:rosterId/comparisons',
];

export const UNKNOWN_ID = derivedId('doors', 'nobody has this');

export interface Addressed {
  /** What stands for `:id` and the rest. */
  [parameter: string]: string;
}

export function hasBody(route: Route): boolean {
  return Object.hasOwn(BODIES, route.name);
}

export function rowsWithoutRoute(routes: readonly Route[]): string[] {
  return Object.keys(BODIES).filter((name) => !routes.some((route) => route.name === name));
}

export function isRead({ name }: Pick<Route, 'name'>): boolean {
  return name.startsWith('GET ');
}

export function isAboutCase({ name }: Pick<Route, 'name'>): boolean {
  return name.includes(' /api/cases/:id') || name.includes(' /api/second-looks/:caseId');
}

export function methodOf({ name }: Pick<Route, 'name'>): Method {
  return name.split(' ')[0] as Method;
}

export function urlOf({ name }: Pick<Route, 'name'>, given: Addressed): string {
  const pattern = name.split(' ')[1] ?? '';
  return pattern.replace(
    /:(\w+)/g,
    (_, parameter: string) => given[parameter] ?? given[parameter === 'caseId' ? 'id' : parameter] ?? UNKNOWN_ID,
  );
}

export function addressOf(target: StandingCase): Addressed {
  const { id, documentId, hitId, stepId, lookupId, rosterId, applicant } = target;
  const ours = { lookupId, rosterId, listId: 'own-list', source: ROSTER_FIELDS.source, month: '2027-08' };
  return { id, documentId, hitId, stepId, ...ours, personId: applicant, version: '1', policyVersion: POLICY };
}

export function headersOf({ cookie }: Pick<Caller, 'cookie'>): Record<string, string> {
  return { 'accept-language': 'en', ...(cookie === '' ? {} : { cookie }) };
}

/** What would be granted if the door opened. */
export function wish(route: Route, caller: Pick<Caller, 'cookie'>, given: Addressed): InjectOptions {
  const body = BODIES[route.name] ?? null;
  const { body: payload, headers } =
    typeof body === 'function'
      ? (body as () => { body: Buffer; headers: Record<string, string> })()
      : { body, headers: {} };
  return {
    ...{ method: methodOf(route), url: urlOf(route, given), headers: { ...headersOf(caller), ...headers } },
    ...(payload === null ? {} : { payload }),
  };
}

/** What is let in and then refused for its words: no handler runs, nothing happens. Reads are sent as they are. */
export function knock(route: Route, caller: Pick<Caller, 'cookie'>, given: Addressed): InjectOptions {
  if (isRead(route)) return wish(route, caller, given);
  const elsewhere = TAKES_NOTHING.includes(route.name) ? { ...given, id: 'x', rosterId: 'x' } : given;
  return {
    ...{ method: methodOf(route), url: urlOf(route, elsewhere), headers: headersOf(caller) },
    payload: { nothingWeKnow: 1 },
  };
}
