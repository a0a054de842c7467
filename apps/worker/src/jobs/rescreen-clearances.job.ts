// A search through everybody under clearance. It reads case after case, keeps no name beyond its turn, and leaves an event only where
// something asks for a person.
import {
  ChangeCase,
  ChangeRescreening,
  UNASKED,
  casesUnderClearance,
  evolve,
  evolveRescreening,
  isRescreened,
  rescreeningStream,
  unopened,
  type Case,
  type CaseEvent,
  type Dossier,
  type Memory,
  type RescreeningCounts,
  type RescreeningEvent,
} from '#cases';
import type { Sender } from '#commands';
import type { Queryable } from '#database';
import { defineJob, type FailedTry, type RescreeningOrder } from '#jobs';
import { assert, derivedId, type CaseId } from '#kernel';
import { dayInJapan } from '#policy';
import { builtInReaders, engineOf, listStream, type ListEvent, type ListVersionAdopted } from '#screening';
import { submissionOf } from '../case-facts.js';
import { machine } from '../machine.js';
import { partiesToScreen } from '../screening/parties.js';
import { recollect, type FoundHit, type IdentifiedHit } from '../screening/recollection.js';
import { entryIn, hitOf } from '../screening/screening-report.js';
import { screenApart } from '../screening/screen-apart.js';
import { goneEntries, searchIn, type Search } from '../screening/search.js';
import { ListsBehind, reasonFor } from './check-job.js';
import { asIdentified, type ScreeningWorld } from './screen-parties.job.js';

export interface RescreeningWorld extends ScreeningWorld {
  database: Queryable;
}

const NAME = 'rescreen-clearances';
/** What must have come as far as the request: lists, cases and dismissals of before it. */
const READ = ['lists_in_force', 'worklist', 'remembered_dismissals'];

/** Searches the changed entries of a list, or by night all lists, for every person and partner under clearance. */
export const rescreenClearances = (world: RescreeningWorld) =>
  defineJob(NAME, {
    run: async (order, signal) => {
      const request = await openRescreening(world, order);
      if (!request) return;
      const { position } = request;
      if (!(await world.checkpoints.waitFor(position, READ))) throw new ListsBehind(position);
      const search = await searchFor(world, request);
      const counts = noneYet(search);
      for await (const caseId of casesUnderClearance(world.database, order.institution)) {
        signal.throwIfAborted();
        await rescreenCase(world, caseId, { request, search, counts });
      }
      const lists = sha256Of(search);
      await world.commands.send(
        new ChangeRescreening(order.rescreeningId, {
          type: 'CompleteRescreening',
          engine: engineOf(builtInReaders()),
          counts,
          lists,
        }),
        sender(request, 'CompleteRescreening'),
      );
    },
    failed: (order, failure) => recordFailure(world, order, failure),
  });

type Request = Extract<RescreeningEvent, { type: 'RescreeningRequested' }>;

/** What was asked for; null when it has been done. */
async function openRescreening({ log }: RescreeningWorld, order: RescreeningOrder): Promise<Request | null> {
  const events = await eventsOf(log, order);
  if (events.reduce(evolveRescreening, UNASKED).state !== 'requested') return null;
  const request = events.find((event) => event.type === 'RescreeningRequested');
  assert(request, 'what is asked for has its request');
  return request;
}

async function eventsOf(log: RescreeningWorld['log'], { institution, rescreeningId }: RescreeningOrder) {
  const events = await log.read(rescreeningStream(rescreeningId), { institution });
  return events as unknown as RescreeningEvent[];
}

async function searchFor({ lists, log }: RescreeningWorld, { institution, data }: Request): Promise<Search> {
  const inForce = await lists.inForce(institution);
  if (data.list === null) return searchIn(inForce, null);
  const events = (await log.read(listStream(institution, data.list), { institution })) as unknown as ListEvent[];
  const adopted = events.find(
    (event): event is ListVersionAdopted => event.type === 'ListVersionAdopted' && event.id === data.adoption,
  );
  assert(adopted, 'a version that was adopted stands in its list’s history');
  // Of a first version everything is new, and the event does not say it one by one. What changed again since is searched as it stands now.
  const { version, added, changed } = adopted.data;
  return searchIn(
    inForce.filter(({ list }) => list === data.list),
    version === 1 ? null : [...added, ...changed],
  );
}

function noneYet({ lists }: Search): RescreeningCounts {
  const entries = lists.reduce((sum, list) => sum + list.entries.length, 0);
  return { cases: 0, parties: 0, entries, hits: 0, opened: 0, remembered: 0, removed: 0, unscreenable: 0 };
}

function sha256Of({ lists }: Search): { [list: string]: string } {
  return Object.fromEntries(lists.map(({ list, sha256 }) => [list, sha256]));
}

interface Under {
  request: Request;
  search: Search;
  counts: RescreeningCounts;
}

async function rescreenCase(world: RescreeningWorld, caseId: CaseId, under: Under): Promise<void> {
  const { request, search, counts } = under;
  const events = (await world.log.read(`case-${caseId}`)) as unknown as CaseEvent[];
  const state = events.reduce(evolve, unopened);
  if (!isRescreened(state)) return;
  const submission = await submissionOf(world.log, events);
  // Watching ends with the clearance, and with the person's data.
  if (submission === 'erased' || hasEnded(lastDayOf(submission.dossier), world)) return;
  const { named: parties } = partiesToScreen(submission.dossier);
  counts.cases += 1;
  counts.parties += parties.length;
  const found: FoundHit[] = [];
  for (const party of parties) {
    const screened = await screenApart(world.threads, party, search.lists);
    if (screened.namesWithoutKey > 0 || screened.searched.some(({ comparable }) => !comparable))
      counts.unscreenable += 1;
    for (const hit of screened.hits) found.push({ party, hit, entry: entryIn(search.lists, hit) });
  }
  counts.hits += found.length;
  const removed = goneEntries(state, search);
  if (found.length + removed.length === 0) return;
  const { institution } = request;
  const of = { institution, caseId, person: state.applicant, parties, judged: judgedOn(events, state, caseId) };
  const identified = await recollect(found, of, world);
  if (identified !== 'erased') await record(world, { caseId, state, removed }, identified, under);
}

/** Of the stay, or of the partnership. */
function lastDayOf({ host: { stay, agreement } }: Dossier): string | undefined {
  return stay?.to ?? agreement?.to;
}

function hasEnded(lastDay: string | undefined, { clock }: RescreeningWorld): boolean {
  return lastDay !== undefined && lastDay < dayInJapan(clock.now().toISOString());
}

// A dismissal that nobody asked to remember holds on its own case for the same contents; when these change, what changed is told of it too.
function judgedOn(events: readonly CaseEvent[], { hits, applicant }: Case, caseId: CaseId): Memory[] {
  return hits.flatMap(({ hitId, list, entry, verdict, identity, remembered }) => {
    const judgement = events.findLast((event) => event.type === 'HitAdjudicated' && event.data.hitId === hitId);
    if (verdict !== 'false-positive' || identity === null || remembered !== null || !judgement) return [];
    const of = { memoryId: hitId, caseId, hitId, eventId: judgement.id, person: applicant, scope: 'case' as const };
    const by = { by: judgement.actor.id, confirmedBy: null, at: judgement.at, until: FOR_EVER };
    const party = identity.organisation === null ? ('person' as const) : ('organization' as const);
    return [{ ...of, ...by, party, list, entry, ...identity }];
  });
}

const FOR_EVER = '9999-12-31';

async function record(
  { commands }: RescreeningWorld,
  { caseId, state, removed }: { caseId: CaseId; state: Case; removed: { list: string; entry: string }[] },
  identified: IdentifiedHit[],
  { request, search, counts }: Under,
): Promise<void> {
  const hits = identified.map((each) => ({ hitId: hitIdOf(caseId, each), each }));
  const { rescreeningId, cause } = request.data;
  const command = new ChangeCase(caseId, {
    type: 'RecordRescreening',
    ...{
      rescreeningId,
      cause,
      round: state.round,
      removed,
      engine: engineOf(builtInReaders()),
      lists: sha256Of(search),
    },
    hits: hits.map(({ hitId, each: { party, hit, entry } }) => hitOf(hitId, party, hit, entry)),
    details: Object.fromEntries(hits.map(({ hitId, each: { hit } }) => [hitId, hit.detail])),
    identified: asIdentified(hits.map(({ hitId, each }) => [hitId, each])),
  });
  const { events } = await commands.send(command, sender(request, 'RecordRescreening', caseId));
  for (const { type, data } of events) {
    if (type !== 'CaseRescreened') continue;
    const said = data as unknown as Extract<CaseEvent, { type: 'CaseRescreened' }>['data'];
    const remembered = said.hits.filter(({ memory }) => memory !== null).length;
    counts.remembered += remembered;
    counts.opened += said.hits.length - remembered;
    counts.removed += said.removed.length;
  }
}

/** From what met alone, so that whatever search finds it finds the same hit; once more when a memory of it has run out. */
function hitIdOf(caseId: CaseId, { party, hit, identity: { entryHash, subject, reopened } }: IdentifiedHit): string {
  const expired = reopened?.because.includes('expired') ? reopened.memoryId : '';
  return derivedId(caseId, 'rescreened', party.party, hit.list, hit.entry, entryHash, subject, expired);
}

async function recordFailure(world: RescreeningWorld, order: RescreeningOrder, failure: FailedTry): Promise<void> {
  const request = await openRescreening(world, order);
  if (!request) return;
  // Counted in the log and not in the queue, which forgets its count when it is emptied.
  const { attempt: before } = (await eventsOf(world.log, order)).reduce(evolveRescreening, UNASKED);
  const [attempt, reason] = [before + 1, reasonFor(failure.error)];
  await world.commands.send(
    new ChangeRescreening(order.rescreeningId, { type: 'FailRescreening', attempt, reason, retryAt: failure.retryAt }),
    sender(request, 'FailRescreening', String(attempt)),
  );
}

function sender(request: Request, what: string, about = ''): Sender {
  return {
    actor: machine(NAME, request.institution),
    permission: 'case.check',
    route: NAME,
    correlationId: request.correlationId,
    causationId: request.id,
    commandId: derivedId(request.id, what, about),
  };
}
