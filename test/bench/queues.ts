// npm run -s bench -- queues [--cases 50000] [--rounds 20]
//
// A university of so many cases, appended in bulk and folded by the real projection; then every view, filter and order of the queue, the board, saved
// views, the figures and the reading of one case, each with its p95 in milliseconds, and how many events a second the projection takes.
import {
  caseView,
  escalationGroups,
  figures,
  SavedViews,
  USUAL,
  worklist,
  type CaseEvent,
  type WorklistQuery,
} from '#cases';
import { Database } from '#database';
import { Followers } from '#event-store';
import { RandomIds, SystemClock, type Actor, type RoleGrant } from '#kernel';
import { secondLooksProjection } from '../../libs/cases/src/second-looks/second-looks.js';
import { personCardsProjection, worklistProjection } from '../../libs/cases/src/worklist.js';
import { wishesOf } from '../support/wishes.js';
import { quantile, round, type Figures } from './figures.js';
import { fillQueues, NOW, OFFICERS, QUEUES_INSTITUTION, TREE } from './queue-cases.js';
import { openSite, type Site } from './site.js';

const LIMIT_MS = 300;
const CASE_LIMIT_MS = 500;
/** How long the projection may take before the bench gives up. */
const PATIENCE_MS = 30 * 60_000;

export async function measureQueues(args: string[]): Promise<Figures> {
  const known = { cases: { type: 'string', default: '50000' }, rounds: { type: 'string', default: '20' } } as const;
  const values = wishesOf('npm run -s bench -- queues [--cases 50000] [--rounds 20]', known, args);
  const [cases, rounds] = [Number(values.cases), Number(values.rounds)];
  const site = await openSite();
  try {
    return await measured(site, cases, rounds);
  } finally {
    await site.close();
  }
}

async function measured(site: Site, cases: number, rounds: number): Promise<Figures> {
  const filled = await fillQueues(site, cases);
  const projections = [worklistProjection, personCardsProjection, secondLooksProjection];
  const followers = new Followers(site.log, site.database, { projections, subscriptions: [] });
  const began = performance.now();
  await followers.start();
  const names = projections.map(({ name }) => name);
  if (!(await site.checkpoints.waitFor(filled.position, names, PATIENCE_MS))) throw new Error('not folded in time');
  const seconds = (performance.now() - began) / 1000;
  // As autovacuum does after a while.
  await new Database({ url: site.url, applicationName: 'bench' }).query('analyze');
  const api = new Database({ url: site.url, role: 'sekisho_api', applicationName: 'bench-api', connectionsMax: 4 });
  try {
    return {
      'events appended': filled.events,
      'projection events/s': round(filled.events / seconds),
      ...(await ofQueues(api, rounds)),
      ...(await ofCase(site, filled.caseIds, rounds)),
    };
  } finally {
    await followers.stop();
    await api.close();
  }
}

const ids = new RandomIds();
const person = (id: string, ...roles: RoleGrant[]): Actor => ({
  ...{ kind: 'person', id, institution: QUEUES_INSTITUTION, account: null, onBehalfOf: null, roles },
});

const READERS: readonly [string, Actor][] = [
  ['officer', person(OFFICERS[0] ?? '', { role: 'officer', unit: null })],
  ['dean', person(ids.next(), { role: 'dean', unit: 'faculty-3' })],
  ['clerk', person(ids.next(), { role: 'clerk', unit: 'faculty-3' })],
  ['executive', person(ids.next(), { role: 'executive', unit: null })],
];

const ASKED: readonly [string, Partial<WorklistQuery>][] = [
  ['', {}],
  ['by due', { sort: 'due' }],
  ['state', { state: 'in-review' }],
  ['overdue', { dueBefore: NOW, sort: 'due' }],
  ['mine', { owner: 'me' }],
  ['nobody’s', { owner: 'none' }],
  ['a colleague’s', { owner: OFFICERS[1] ?? '' }],
  ['tier', { tier: 'T3' }],
  ['unit', { unit: 'faculty-5' }],
  ['escalated', { escalated: 'all', sort: 'escalated' }],
  ['untaken', { escalated: 'untaken', sort: 'escalated' }],
  ['words', { q: 'Nordstadt 777' }],
  ['words of nobody', { q: '山田太郎' }],
  ['all together', { state: 'in-review', tier: 'T2', owner: 'none', unit: 'faculty-3', sort: 'due' }],
];

async function ofQueues(api: Database, rounds: number): Promise<Figures> {
  const found: Figures = {};
  let worst = 0;
  const note = (name: string, p95: number) => {
    found[`${name} p95 ms`] = p95;
    worst = Math.max(worst, p95);
  };
  for (const [who, actor] of READERS)
    for (const view of ['queue', 'all'] as const)
      for (const [what, change] of ASKED) {
        const query = queryOf(actor, { view, ...change });
        note(`${who} ${view} ${what}`.trim(), await p95Of(rounds, () => worklist(api, query)));
      }
  const [, officer] = READERS[0] ?? ['', person('')];
  note('board in numbers', await p95Of(rounds, () => escalationGroups(api, queryOf(officer, {}))));
  const views = new SavedViews(api, new SystemClock());
  const kept = ASKED.filter(([, { q }]) => q === undefined).map(([, change]) => queryOf(officer, change));
  note(`counts of ${kept.length} saved views`, await p95Of(rounds, () => views.counts(officer, kept)));
  found['worst queue p95 ms'] = worst;
  found['queue limit ms'] = LIMIT_MS;
  const of = { actor: officer, tree: TREE, calendar: USUAL, now: NOW };
  found['figures p95 ms'] = await p95Of(rounds, () => figures(api, of));
  return found;
}

function queryOf(actor: Actor, change: Partial<WorklistQuery>): WorklistQuery {
  return { actor, tree: TREE, view: 'all', limit: 50, calendar: USUAL, now: NOW, ...change };
}

/** What the page of a case does: its stream read, opened, folded and cut for the reader. */
async function ofCase({ log }: Site, caseIds: readonly string[], rounds: number): Promise<Figures> {
  const [, officer] = READERS[0] ?? ['', person('')];
  let next = 0;
  const p95 = await p95Of(rounds * 10, async () => {
    next = (next + 7_919) % caseIds.length;
    const events = await log.read(`case-${caseIds[next] ?? ''}`, { institution: QUEUES_INSTITUTION, personal: true });
    if (caseView(events as unknown as CaseEvent[], { actor: officer }) === null) throw new Error('a case is not there');
  });
  return { 'case page p95 ms': p95, 'case page limit ms': CASE_LIMIT_MS };
}

async function p95Of(rounds: number, act: () => Promise<unknown>): Promise<number> {
  await act();
  const took: number[] = [];
  for (let each = 0; each < rounds; each += 1) {
    const began = performance.now();
    await act();
    took.push(performance.now() - began);
  }
  return quantile(took, 0.95);
}
