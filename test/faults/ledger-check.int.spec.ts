// The checker can fail: a small sound log, and one wrong thing of each kind put into a copy of it, each of which must be told and nothing else.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { ChangeCase, type CaseCommand } from '#cases';
import { ErasePerson } from '#commands';
import { createDatabaseOn, Database, dropDatabaseOn } from '#database';
import { openEventStore, type EventStore } from '#event-store';
import type { CaseId } from '#kernel';
import {
  actor,
  exampleDossier,
  foundUniversity,
  happened,
  openDesk,
  sentBy,
  startWorker,
  submitCase,
  testHouse,
  until,
  type Desk,
  type TestHouse,
} from '../../apps/worker/src/testing.js';
import { testPostgres } from '../support/postgres.js';
import { followed } from './invariants/effects.js';
import { readLedger, type Ledger, type LoggedEvent } from './invariants/ledger.js';
import { legal } from './invariants/procedure.js';
import { newJournal, type Entry, type Journal } from './people/journal.js';
import { checkLedger, lineOf } from './ledger-check.js';

const CANARY = 'CANARIA1F2E';
let house: TestHouse;
let decided = '';
let erased = '';
let ledger: Ledger;
let sound: Journal;

beforeAll(async () => {
  house = await testHouse();
  const desk = await openDesk(house);
  await foundUniversity(desk.commands);
  await house.adoptList(desk, 'Karvan Optical Research Centre');
  const worker = await startWorker(house);
  try {
    decided = `case-${await approve(desk)}`;
    erased = `case-${await approveAndErase(desk)}`;
    await until('both applicants are told', async () => (await settledLines()).length === 0);
  } finally {
    await worker.stop();
    await desk.close();
  }
  await withStore(async (store) => (ledger = await readLedger(store)));
  // Nobody may be in a database that is copied.
  await house.leave();
  sound = {
    ...newJournal(),
    canaries: [CANARY],
    entries: [entryOf(decided, 'CaseSubmitted', 0), entryOf(decided, 'TierAssigned', 20)],
  };
});
afterAll(async () => house?.close());

/** One case from its opening to the second approval. */
async function approve({ commands, log }: Desk): Promise<CaseId> {
  const caseId = await submitCase(commands, exampleDossier({ names: { passport: `${CANARY} TERESA` } }));
  const [dean, officer, second] = [actor('person', 'dean'), actor('person', 'officer'), actor('person', 'officer')];
  const send = (who: typeof dean, permission: 'tier.assign' | 'case.decide', command: CaseCommand) =>
    commands.send(new ChangeCase(caseId, command), sentBy(who, permission));
  await until('a tier is proposed', async () => (await happened(log, caseId, 'TierProposed')).length === 1);
  await send(officer, 'tier.assign', { type: 'AssignTier', tier: 'T2', reason: 'As it is.' });
  for (const [who, step] of [
    [dean, 'r1-department'],
    [second, 'r1-office'],
  ] as const)
    await send(who, 'case.decide', {
      ...{ type: 'DecideStep', stepId: step, outcome: 'approve', reason: 'Nothing against it.', conditions: [] },
      ...{ grounds: [], returnTo: 'host', evidenceHash: null },
    });
  return caseId;
}

async function approveAndErase(desk: Desk): Promise<CaseId> {
  const caseId = await approve(desk);
  const [opened] = await happened(desk.log, caseId, 'CaseOpened');
  const executive = actor('person', 'executive');
  await until('the applicant is told', async () => (await happened(desk.log, caseId, 'DecisionNotified')).length === 1);
  await desk.commands.send(
    new ErasePerson(String(opened?.data.applicant), 'Article 35', `case-${caseId}`),
    sentBy(executive, 'person.erase'),
  );
  return caseId;
}

/** What a client would have been told of an event. */
function entryOf(stream: string, type: string, at: number): Entry {
  const events = ledger.streams.get(stream) ?? [];
  const event = events.find(({ stored }) => stored.type === type) as LoggedEvent;
  const together = events.filter(({ envelope }) => envelope?.cmd === event.envelope?.cmd);
  const { stored, position } = together.at(-1) as LoggedEvent;
  return {
    ...{
      key: `${type}-${at}`,
      route: 'PUT',
      stream,
      type,
      told: 'acked' as const,
      code: null,
      version: stored.version,
      position,
    },
    ...{ began: at, ended: at + 10, tries: 1 },
  };
}

async function withStore<Result>(work: (store: EventStore) => Promise<Result>): Promise<Result> {
  const database = new Database({ url: house.config.databaseUrl, role: 'sekisho_worker', applicationName: 'test' });
  const store = await openEventStore({ url: null, database });
  try {
    return await work(store);
  } finally {
    await store.close();
    await database.close();
  }
}

function check(url: string, journal: Journal, printed = '') {
  const { vaultDatabaseUrl: vaultUrl, vaultKey: key } = house.config;
  return checkLedger({ url, vaultUrl, eventStoreUrl: null, key, journal, printed, patienceMs: 400 });
}

async function settledLines(): Promise<string[]> {
  const { violations } = await check(house.config.databaseUrl, newJournal());
  return violations.map(lineOf);
}

/** The complaints about a copy of the log in which something was done that nobody may do. */
async function complaintsAfter(seed: string, journal: Journal = sound, printed = ''): Promise<string[]> {
  const server = await testPostgres();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = new URL(house.config.databaseUrl);
  await createDatabaseOn(server.url, name, url.pathname.slice(1));
  url.pathname = `/${name}`;
  try {
    const owner = new Database({ url: url.href, applicationName: 'test' });
    // As a superuser can: past every trigger.
    await owner.query(`set session_replication_role = replica; ${seed}`);
    await owner.close();
    const { violations } = await check(url.href, journal, printed);
    return violations.map(lineOf);
  } finally {
    await dropDatabaseOn(server.url, name);
  }
}

const idOf = (stream: string, type: string) =>
  ledger.streams.get(stream)?.find(({ stored }) => stored.type === type)?.stored.id ?? '';
const organisation = () => [...ledger.streams.keys()].find((stream) => stream.startsWith('organisation-')) ?? '';

test('a sound log is sound', async () => {
  expect(await complaintsAfter('select 1')).toEqual([]);
  expect([ledger.streams.size > 3, ledger.events.length > 30]).toEqual([true, true]);
});

describe('in the store', () => {
  test.each<[string, () => string, () => (string | RegExp)[]]>([
    [
      'an event in the middle is gone',
      () => `delete from log.events where stream = '${organisation()}' and version = 0`,
      () => [
        `INV-2 ${organisation()} ${idOf(organisation(), 'UnitAdded')}: version 1 where 0 is due`,
        `INV-3 ${organisation()} ${idOf(organisation(), 'UnitAdded')}: is missing (version 1)`,
        /^INV-6 units line 2 of 5\/4: .*differs from its rebuild$/,
      ],
    ],
    [
      'a byte was changed',
      () => `update log.events set salt = '\\x00' where id = '${idOf(decided, 'CaseApproved')}'`,
      () => [`INV-3 ${decided} ${idOf(decided, 'CaseApproved')}: is edited (version `],
    ],
    [
      'the end is cut off',
      () => `update log.streams set version = version + 1 where stream = '${decided}'`,
      () => [`INV-3 ${decided} ${idOf(decided, 'DecisionNotified')}: the stream ends at version `],
    ],
    [
      'a read model says something else',
      () => `update views.worklist set number = 'another' where 'case-' || case_id = '${decided}'`,
      () => [/^INV-6 worklist line 2 of .*: differs from its rebuild$/],
    ],
    [
      'what was erased still has a draft',
      () =>
        `insert into operation.drafts select institution, 'x', 'host', (convert_from(bytes::bytea, 'UTF8')::json -> 'data' ->> 'person'), 1, '{}', now()
           from log.events where type = 'PersonErased'`,
      () => [/^INV-5 person-\S+ \S+: not forgotten: drafts 1$/],
    ],
    [
      'a name lies in clear',
      () => `insert into operation.heartbeats values ('${CANARY} TERESA', 'worker', now(), now())`,
      () => [`INV-8 operation.heartbeats ${CANARY}: is readable`],
    ],
    [
      'an event was given up on',
      () =>
        `insert into operation.parked (name, event_id, position, failure, attempts)
           values ('notify-applicant-when-decision-is-made', gen_random_uuid(), '0-0', 'it', 6)`,
      () => ['INV-9 notify-applicant-when-decision-is-made : gave up on 1 events: somebody would have to see to them'],
    ],
    [
      'a check waits for ever',
      () =>
        `insert into views.open_checks (institution, case_id, check_id, "check", attempt, requested_at)
           select institution, substr(stream, 6), 'c', 'residency', 0, '2026' from log.events where id = '${idOf(decided, 'CaseOpened')}'`,
      () => [`INV-9 ${decided} residency: waits for its answer`],
    ],
  ])('%s', async (_what, seed, expected) => {
    const complaints = await complaintsAfter(seed());
    expect(complaints).toHaveLength(expected().length);
    complaints.forEach((complaint, index) => {
      const wanted = expected()[index] ?? '';
      if (typeof wanted === 'string') expect(complaint.slice(0, wanted.length)).toBe(wanted);
      else expect(complaint).toMatch(wanted);
    });
  });
});

describe('between what people were told and the log', () => {
  const submitted = () => entryOf(decided, 'CaseSubmitted', 0);
  test.each<[string, () => Partial<Journal>, string, () => RegExp]>([
    [
      'what was acknowledged is not there',
      () => ({ entries: [{ ...submitted(), position: '1-1' }] }),
      '',
      () => new RegExp(`^INV-1 ${decided} CaseSubmitted 1-1: was acknowledged and nothing lies at its position$`),
    ],
    [
      'two wishes were acknowledged and one was carried out',
      () => ({ entries: [submitted(), { ...submitted(), key: 'again' }] }),
      '',
      () => new RegExp(`^INV-1 ${decided} CaseSubmitted: 1 in the log; 2 acknowledged, 0 unanswered, 0 refused$`),
    ],
    [
      'what was refused happened',
      () => ({ entries: [{ ...submitted(), told: 'refused', code: 'case.stale' }] }),
      '',
      () => new RegExp(`^INV-1 ${decided} CaseSubmitted: 1 in the log; 0 acknowledged, 0 unanswered, 1 refused$`),
    ],
    [
      'what began later lies before',
      () => ({ entries: [{ ...entryOf(decided, 'CaseApproved', 0) }, { ...entryOf(decided, 'TierAssigned', 50) }] }),
      '',
      () => new RegExp(`^INV-7 ${decided} TierAssigned .*: began after CaseApproved was acknowledged`),
    ],
    [
      'a name was printed',
      () => ({}),
      `{"msg":"${CANARY}"}`,
      () => new RegExp(`^INV-8 printed ${CANARY}: is readable$`),
    ],
  ])('%s', async (_what, changes, printed, expected) => {
    const complaints = await complaintsAfter('select 1', { ...sound, ...changes() }, printed);
    expect(complaints).toEqual([expect.stringMatching(expected())]);
  });
});

describe('in what happened to a case', () => {
  /** The same case, told otherwise. */
  const told = (change: (events: LoggedEvent[]) => LoggedEvent[]): Ledger => ({
    ...ledger,
    streams: new Map([[decided, change([...(ledger.streams.get(decided) ?? [])])]]),
  });
  const without = (type: string) => (events: LoggedEvent[]) => {
    const first = events.find(({ stored }) => stored.type === type);
    return events.filter((event) => event !== first);
  };
  const twice = (type: string) => (events: LoggedEvent[]) =>
    events.flatMap((event) => (event.stored.type === type ? [event, event] : [event]));
  const changed =
    (type: string, change: (envelope: NonNullable<LoggedEvent['envelope']>) => object) => (events: LoggedEvent[]) =>
      events.map((event) =>
        event.stored.type === type && event.envelope
          ? { ...event, envelope: { ...event.envelope, ...change(event.envelope) } }
          : event,
      );
  const makerOf = () => ledger.streams.get(decided)?.[0]?.envelope?.actor.person ?? '';

  test('as it happened nothing is wrong', () => {
    expect([...legal(ledger), ...followed(ledger)]).toEqual([]);
    expect(ledger.streams.has(erased)).toBe(true);
  });

  test.each<[string, (events: LoggedEvent[]) => LoggedEvent[], string]>([
    [
      'a document after the end',
      (events) => [...events, ...events.filter(({ stored }) => stored.type === 'DocumentAttached').slice(0, 1)],
      'DocumentAttached in stage final',
    ],
    [
      'a tier before the last check',
      without('CheckCompleted'),
      'a tier is proposed before everything is checked and judged',
    ],
    ['a check answered twice', twice('CheckCompleted'), 'completeness is answered twice'],
    [
      'an approval by the maker',
      changed('StepApproved', ({ actor: by }) => ({ actor: { ...by, person: makerOf() } })),
      'r1-department is decided by a maker or party of the case',
    ],
    [
      'an approval by a machine',
      changed('StepApproved', ({ actor: by }) => ({ actor: { ...by, kind: 'machine' } })),
      'StepApproved by a machine',
    ],
    [
      'both approvals by one person',
      changed('StepApproved', ({ actor: by }) => ({ actor: { ...by, person: 'same' } })),
      'one person decides twice in a round',
    ],
    [
      'an approval of other evidence',
      changed('StepApproved', ({ data }) => ({ data: { ...data, evidenceHash: '00' } })),
      'r1-department rests on other evidence than stood',
    ],
    ['an approval short of a step', without('StepApproved'), 'r1-office is decided out of its turn'],
    [
      'a round out of turn',
      changed('CaseSubmitted', ({ data }) => ({ data: { ...data, round: 3 } })),
      'round 3 after round 0',
    ],
    ['the applicant told twice', twice('DecisionNotified'), 'the applicant is told twice'],
  ])('%s is not legal', (_what, change, says) => {
    expect(legal(told(change)).map((violation) => violation.says)).toContain(says);
  });

  test.each<[string, (events: LoggedEvent[]) => LoggedEvent[], string]>([
    ['a check that nobody asked for', without('CheckRequested'), 'asked for 3 checks'],
    ['a check that nobody answered', without('CheckCompleted'), 'is answered 0 times'],
    ['a tier that nobody proposed', without('TierProposed'), '0 tiers were proposed'],
    ['a tier that was proposed twice', twice('TierProposed'), '2 tiers were proposed'],
    ['an applicant whom nobody told', without('DecisionNotified'), 'its applicant was told 0 times'],
  ])('%s is a missing or doubled effect', (_what, change, says) => {
    const complaints = followed(told(change)).map((violation) => violation.says);
    expect(complaints).toEqual([expect.stringContaining(says)]);
  });
});
