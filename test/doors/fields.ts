// Field by field: at every stage of a case everybody reads everything they can ask for, and meets no more than the table of visible fields
// shows them. Two ways: by the fields of the case's own answer, and by words that were planted in every group, wherever they come up.
import { expect } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { VISIBLE_FIELDS, type CaseRelation, type FieldGroup } from '#cases';
import type { CaseView } from '../../apps/api/src/cases/shapes/case-view.dto.js';
import type { Answer } from '../../apps/api/src/testing/test-server.js';
import { count, meets } from './cells.js';
import type { DoorHouse } from './house.js';
import { advance, MARKS, mayMeet, openMarked, STAGES, type MarkedCase, type Stage } from './marks.js';
import { UNKNOWN_ID } from './requests.js';

/** Of which group each field of the answer is; a new field has none and fails the build. `open`: told in every relation. */
const GROUP_OF: Record<keyof CaseView, FieldGroup | 'open' | readonly FieldGroup[]> = {
  ...{ id: 'open', number: 'open', type: 'open', state: 'open', badge: 'open', hostName: 'open', unit: 'open' },
  ...{ laboratory: 'open', waitingFor: 'open', due: 'open', openedAt: 'open', changedAt: 'open', escalatedAt: 'open' },
  ...{
    version: 'open',
    relation: 'open',
    asOf: 'open',
    round: 'open',
    since: 'open',
    actions: 'open',
    visible: 'open',
  },
  ...{ personName: 'person', person: 'person', dossier: 'dossier', documents: 'documents', checks: 'checks' },
  ...{ hits: ['hitsOpen', 'hitsJudged', 'hitsDismissed'], proposal: 'proposal', tier: 'tier', tierAssignment: 'tier' },
  ...{ steps: 'steps', conditions: 'conditions', decision: 'decision', answer: 'questionToHost' },
  ...{ question: ['questionToHost', 'questionToApplicant'], escalations: 'escalations', notice: 'notice' },
  ...{ interests: 'interests', consultations: 'consultations', rerouted: 'steps', policy: 'steps' },
  ...{ owners: 'owner' },
  ...{ held: 'hold', contest: 'contest', earlierDecisions: 'decision' },
  secondLook: 'secondLook',
  ...{ invitation: 'invitation', evidenceHash: 'evidence', changes: 'changes', amendments: 'changes' },
  // Told to the host alone, who reads the dossier.
  amending: 'dossier',
};

/** Fields inside of those that are of a group of their own. */
const WITHIN: [name: string, group: FieldGroup, values: (view: CaseView) => unknown[]][] = [
  ['the applicant’s names', 'person', ({ person }) => [person.names]],
  ['why this tier', 'tierReason', ({ tierAssignment }) => [tierAssignment?.reason]],
  ['the proposed tier', 'proposal', ({ tierAssignment }) => [tierAssignment?.proposed]],
  ['why a step was decided so', 'reasons', ({ steps }) => steps.map(({ reason }) => reason)],
  ['why it was carried higher', 'reasons', ({ escalations }) => escalations.map(({ reason }) => reason)],
  ['why the route was changed', 'reasons', ({ rerouted }) => [rerouted?.reason]],
  ['what was remarked afterwards', 'reasons', ({ steps }) => steps.map(({ confirmation }) => confirmation?.remark)],
  ['why it is held', 'reasons', ({ held }) => [held?.reason]],
  ['with what it came back to a step', 'reasons', ({ steps }) => steps.map(({ question }) => question)],
  [
    'why a decision stands no longer',
    'reasons',
    ({ earlierDecisions }) => earlierDecisions.map(({ ended }) => ended.reason),
  ],
  ['what the contest says', 'contestWords', ({ contest }) => [contest?.reason, contest?.answer?.reason]],
  ['the evidence of the decision', 'evidence', ({ decision }) => [decision?.evidenceHash]],
  [
    'findings',
    'findings',
    ({ checks }) => checks.filter(isNotScreening).flatMap(({ result, findings }) => [result, ...findings]),
  ],
  [
    'what the list screening found',
    'screening',
    ({ checks }) =>
      checks
        .filter((check) => !isNotScreening(check))
        .flatMap(({ result, findings, lists }) => [result, ...findings, ...lists]),
  ],
];

function isNotScreening({ check }: CaseView['checks'][number]): boolean {
  return check !== 'list-screening';
}

/** Who stands how to the case; null: not at all. */
const READERS: [name: string, relation: CaseRelation | null][] = [
  ['host of robotics', 'host'],
  ['clerk of engineering', 'clerk'],
  ['dean of engineering', 'dean'],
  ['officer of everything', 'officer'],
  ['executive of everything', 'executive'],
  ['president of everything', 'president'],
  ['inspector of everything', 'inspector'],
  ['another host of robotics', null],
  ['dean of science', null],
  ['administrator of everything', null],
];

interface Read {
  request: InjectOptions;
  relation: CaseRelation | null;
  /** The instant at which it is shown; null: now. */
  asOf: string | null;
  isView: boolean;
}

interface Moment {
  /** Its place among the stages. */
  stage: number;
  instants: readonly string[];
  after: string;
}

/** Everything that could tell something, in a form that changes nothing: writes come with a version that has gone by. */
function readsOf(house: DoorHouse, marked: MarkedCase, { stage, instants, after }: Moment): Read[] {
  const { url, documentId, phone } = marked;
  const readers = [
    ...READERS.map(([name, relation]) => ({ cookie: house.home.member(name).cookie, relation })),
    { cookie: house.elsewhere.member('officer of robotics').cookie, relation: null },
  ];
  const ofMembers = readers.flatMap(({ cookie, relation }, who): Read[] => {
    const headers = { cookie, 'accept-language': 'en' };
    const read = (address: string, asOf: string | null = null, isView = false): Read => {
      const query = asOf === null ? '' : `?asOf=${encodeURIComponent(asOf)}`;
      return { request: { method: 'GET', url: `${address}${query}`, headers }, relation, asOf, isView };
    };
    const write = (method: 'PUT' | 'POST' | 'PATCH', below: string, payload: object): Read => ({
      ...{ request: { method, url: url(below), headers: { ...headers, 'if-match': '"0"' }, payload }, relation },
      ...{ asOf: null, isView: false },
    });
    const reason = { reason: 'x' };
    const reads = [
      read(url(), null, true),
      ...instants.flatMap((instant) => [read(url(), instant, true), read(url('/history'), instant)]),
      ...['/history', '/history/records', '/draft', `/documents/${documentId}`].map((below) => read(url(below))),
      read(url('/sighting')),
      ...['all', 'mine', 'queue'].map((view) => read(`/api/cases?view=${view}&limit=200&after=${after}`)),
      ...['mark', '99004', 'Nordstadt', 'AMINI'].map((words) => read(`/api/cases?q=${words}&limit=200`)),
      write('PUT', '/tier', { tier: 'T2', ...reason }),
      write('PUT', '/steps/r1-department/decision', { outcome: 'approve', ...reason }),
      write('PUT', `/hits/${UNKNOWN_ID}/adjudication`, { verdict: 'true-match', ...reason }),
      write('PUT', `/hits/${UNKNOWN_ID}/adjudication/confirmation`, reason),
      write('POST', '/escalations', reason),
      write('PUT', '/withdrawal', reason),
      read(`/api/cases?escalated=all&sort=escalated&owner=none&limit=200&after=${after}`),
      read(`/api/cases?stage=screening&aged=upTo2&left=draft&limit=200&after=${after}`),
      write('PUT', '/owner', {}),
      write('PUT', '/take-back', { round: 1 }),
      write('POST', '/amendments', { content: UNKNOWN_ID, host: {}, ...reason }),
      ...['/hold', '/hold/release'].map((below) => write('PUT', below, reason)),
      ...['/tier/raising', '/tier/lowering'].map((below) => write('PUT', below, { tier: 'T3', ...reason })),
      write('PUT', '/route', { add: ['president'], askAgainFrom: null, ...reason }),
      write('POST', '/interests', { person: null, kind: 'other', ...reason }),
      write('PUT', `/interests/${UNKNOWN_ID}/lifting`, reason),
      write('PUT', '/steps/r1-department/confirmation', { remark: null }),
      write('POST', '/consultations', { person: null, role: 'dean', question: 'x', businessDays: 5 }),
      write('PUT', `/consultations/${UNKNOWN_ID}/withdrawal`, reason),
      ...['/route', '/people'].map((below) => read(url(below))),
      write('POST', '/reopenings', reason),
      write('POST', '/supersessions', { outcome: 'licence-required', ...reason }),
      write('PUT', '/contest/answer', { outcome: 'upheld', ...reason }),
      write('PUT', '/submission', {}),
    ];
    // What the case's own answer shows today is asked by everybody; of the other ways to ask, each reader takes turns.
    return reads.filter((each, way) => (each.isView && each.asOf === null) || meets(stage, who, way));
  });
  const headers = { cookie: phone.cookie, 'accept-language': 'en' };
  const ofApplicant = (request: InjectOptions): Read => ({
    ...{ request, relation: 'applicant', asOf: null, isView: false },
  });
  return [
    ...ofMembers,
    ofApplicant({ method: 'GET', url: '/api/applicant/case', headers }),
    ofApplicant({ method: 'GET', url: '/api/applicant/session', headers }),
    ofApplicant({
      ...{
        method: 'PUT',
        url: '/api/applicant/withdrawal',
        headers: { ...headers, 'if-match': '"0"' },
        payload: { reason: 'x' },
      },
    }),
  ];
}

export async function walkFields(house: DoorHouse): Promise<void> {
  const { server, home } = house;
  const marked = await openMarked(server, home);
  const met = new Set<string>();
  const opened: { round: number; at: string }[] = [];
  let cells = 0;
  for (const [turn, stage] of STAGES.entries()) {
    await advance(server, home, marked, stage);
    const { instants, routes, after, version } = await lifeOf(house, marked);
    opened.splice(0, opened.length, ...routes);
    for (const read of readsOf(house, marked, {
      stage: turn,
      after,
      instants: stage === STAGES.at(-1) ? instants : [],
    })) {
      const answer = await server.call(read.request);
      const open = opened.filter(({ at }) => read.asOf === null || at <= read.asOf).map(({ round }) => round);
      cells += checkWords(stage, read, answer, open, met);
      if (read.isView && answer.status === 200) cells += checkFields(stage, read, answer, open);
    }
    expect([stage, (await lifeOf(house, marked)).version]).toEqual([stage, version]);
  }
  // Every word that is for somebody was met by somebody.
  const unmet = MARKS.filter(({ text, group }) => group !== null && !met.has(text)).map(({ text }) => text);
  expect(unmet).toEqual([]);
  count('field × relation × state', cells);
}

function checkWords(
  stage: Stage,
  read: Read,
  { text, status }: Answer,
  open: readonly number[],
  met: Set<string>,
): number {
  const told = MARKS.filter((mark) => text.includes(mark.text));
  for (const mark of told) met.add(mark.text);
  const stray = told.filter((mark) => !mayMeet(mark, read.relation, open)).map((mark) => mark.text);
  expect([stage, read.relation, read.request.method, read.request.url, status, stray]).toEqual([
    ...[stage, read.relation, read.request.method, read.request.url, status],
    [],
  ]);
  return MARKS.length;
}

function checkFields(
  stage: Stage,
  { relation, request, asOf }: Read,
  { body }: Answer,
  open: readonly number[],
): number {
  const view = body as unknown as CaseView;
  const shows = (group: FieldGroup) => {
    const row: readonly (CaseRelation | null)[] = VISIBLE_FIELDS[group];
    return row.includes(relation);
  };
  const isOpen = open.includes(view.round) || relation === 'officer';
  const unknown = Object.keys(view).filter((field) => !Object.hasOwn(GROUP_OF, field));
  const stray = (Object.keys(GROUP_OF) as (keyof CaseView)[]).filter((field) => {
    const group = GROUP_OF[field];
    const mayTell = group === 'open' || [group].flat().some((each) => shows(each as FieldGroup));
    // The person is there for everyone by an id; their names are looked at below.
    return !mayTell && !isEmpty(view[field]);
  });
  const within = WITHIN.filter(([name, group, values]) => {
    const mayTell =
      shows(group) && (isOpen || !['screening', 'proposal'].includes(group) || name === 'the proposed tier');
    return !mayTell && values(view).some((value) => !isEmpty(value));
  }).map(([name]) => name);
  const early = !isOpen && (view.hits.length > 0 || view.proposal !== null) ? ['hits before their time'] : [];
  const waits = relation !== 'officer' && view.waitingFor?.what === 'adjudication' ? ['waits for an adjudication'] : [];
  expect([stage, relation, request.url, asOf, [...unknown, ...stray, ...within, ...early, ...waits]]).toEqual([
    ...[stage, relation, request.url, asOf],
    [],
  ]);
  return Object.keys(GROUP_OF).length + WITHIN.length;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

interface Life {
  instants: string[];
  routes: { round: number; at: string }[];
  after: string;
  version: number;
}

async function lifeOf({ server }: DoorHouse, { id }: MarkedCase): Promise<Life> {
  const { rows } = await server.owner.query<{ type: string; bytes: string; place: string }>(
    `select type, bytes, xid::text || '-' || position as place from log.events where stream = $1 order by version`,
    [`case-${id}`],
  );
  const events = rows.map(({ type, bytes }) => ({
    type,
    ...(JSON.parse(bytes) as { at: string; data: { round: number } }),
  }));
  const routes = events.filter(({ type }) => type === 'RouteOpened').map(({ at, data }) => ({ round: data.round, at }));
  const after = rows.at(-1)?.place ?? '';
  return { instants: [...new Set(events.map(({ at }) => at))], routes, after, version: rows.length };
}
