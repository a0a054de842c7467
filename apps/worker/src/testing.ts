// For specs only: a worker on databases of its own, and fictional stays to clear.
import { randomBytes } from 'node:crypto';
import pino, { type Logger } from 'pino';
import { ChangeCase, type CaseCommand, type CaseEvent, type CaseType, type Dossier } from '#cases';
import { ChangeOrganisation, type Commands, type Erasures, type Sender } from '#commands';
import { Database } from '#database';
import type { EventLog } from '#event-store';
import { RandomIds, SystemClock, type Actor, type Clock, type ActorKind, type CaseId, type RoleGrant } from '#kernel';
import { ChangeList, ListImports, ListStore } from '#screening';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import type { WorkerConfig } from './config.js';
import { openBus, openGround, type Opened } from './ground.js';
import { nightlySearch } from './nightly.js';
import { openWorker, type RunningWorker } from './worker.js';
import { until } from '../../../test/support/patience.js';

export const INSTITUTION = '0193b0a0-0000-7000-8000-00000000000a';
const ids = new RandomIds();

export interface TestHouse {
  databases: TestDatabase;
  config: WorkerConfig;
  /** The login user: owns everything, and may break everything. */
  owner: Database;
  /** Adopts a small list of organisations. */
  adoptList(by: Pick<Desk, 'log'>, ...names: string[]): Promise<void>;
  /** The same with aliases. */
  adoptRows(by: Pick<Desk, 'log'>, rows: ListRow[]): Promise<void>;
  /** Asks for the search through everybody. */
  sweep(by: Pick<Desk, 'commands'>): Promise<void>;
  /** Lets go of the databases, which stay until the house is closed. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** Migrated databases and a key; no worker yet. */
export async function testHouse(on = testDatabase): Promise<TestHouse> {
  const databases = await on();
  const owner = new Database({ url: databases.url, applicationName: 'worker-test' });
  const database = new Database({ url: databases.url, role: 'sekisho_worker', applicationName: 'worker-test' });
  const config = {
    databaseUrl: databases.url,
    vaultDatabaseUrl: databases.vaultUrl,
    eventStoreUrl: null,
    queueUrl: null,
    vaultKey: randomBytes(32),
    clock: 'system' as const,
  };
  const leave = async () => void (await Promise.all([owner.close(), database.close()]));
  return {
    databases,
    config,
    owner,
    adoptList: (by, ...names) =>
      adoptList(
        by,
        database,
        names.map((name) => ({ name, aliases: [] })),
      ),
    adoptRows: (by, rows) => adoptList(by, database, rows),
    sweep: async ({ commands }) => {
      for (const search of Object.values(nightlySearch(database, commands, new SystemClock()))) await search();
    },
    leave,
    close: async () => {
      await leave();
      await databases.drop();
    },
  };
}

/** A worker in this process, quiet but for what is fatal. */
export function startWorker(
  house: TestHouse,
  {
    queueUrl = null,
    ...options
  }: { sweepEveryMs?: number; queueUrl?: string | null; logger?: Logger; clock?: Clock } = {},
): Promise<RunningWorker> {
  const logger = pino({ level: 'fatal' });
  const config = { ...house.config, queueUrl };
  // A lot that falls on every twentieth test would be a fault nobody finds again.
  const lots = { of: () => 'f'.repeat(64) };
  return openWorker(config, { clock: new SystemClock(), logger, name: `test-${ids.next()}`, lots, ...options });
}

/** The log and the way in without anything that follows, so that a test can write while no worker is there. */
export interface Desk {
  database: Database;
  log: EventLog;
  commands: Commands;
  erasures: Erasures;
  close(): Promise<void>;
}

export async function openDesk(house: TestHouse): Promise<Desk> {
  const opened: Opened = [];
  const options = { clock: new SystemClock(), logger: pino({ level: 'fatal' }) };
  const ground = await openGround(house.config, options, opened);
  const { commands, erasures } = await openBus(ground, options, opened);
  const close = async () => {
    for (let each = opened.pop(); each; each = opened.pop()) await each();
  };
  return { database: ground.database, log: ground.log, commands, erasures, close };
}

/** Adopts a list while no worker is there that would read it at once. */
export async function adoptUnread(house: TestHouse, ...names: string[]): Promise<void> {
  const desk = await openDesk(house);
  await house.adoptList(desk, ...names);
  await desk.close();
}

export interface ListRow {
  name: string;
  aliases: string[];
}

async function adoptList({ log }: Pick<Desk, 'log'>, database: Database, rows: ListRow[]): Promise<void> {
  const imports = new ListImports(log, new ListStore(database));
  const lines = rows.map(({ name, aliases }) => `${name},organization,${aliases.join(';')}`);
  const file = Buffer.from(['name,kind,aliases', ...lines].join('\n'));
  const expectedEntries = rows.length;
  const prepared = await imports.plan(INSTITUTION, file, { source: 'example-list', expectedEntries });
  // The worker's own bus knows no lists; the api's does.
  const send = (command: ChangeList) => {
    const at = new SystemClock().now().toISOString();
    const [commandId, correlationId] = [ids.next(), ids.next()];
    const by = { actor: actor('person', 'officer'), at, commandId, correlationId, causationId: null };
    command.sentUnder({ circumstances: by, expected: null });
    return imports.execute(command);
  };
  const [event] = (await send(await imports.adopt(INSTITUTION, prepared, { expectedEntries }))).events;
  if (event?.type !== 'ListVersionProposed') return;
  // A later version wants a second officer.
  await send(new ChangeList(INSTITUTION, { type: 'AdoptProposal', listId: prepared.plan.listId, proposal: event.id }));
}

/** Founds the university with one faculty. */
export async function foundUniversity(commands: Commands): Promise<void> {
  const administrator = sentBy(actor('person', 'administrator'), 'organisation.manage');
  const name = { ja: '例大学', en: 'Example University' };
  await commands.send(
    new ChangeOrganisation(INSTITUTION, { type: 'FoundInstitution', name, demonstration: false }),
    administrator,
  );
  const unit = {
    type: 'AddUnit',
    unit: 'engineering',
    name: { ja: '工学部', en: 'Engineering' },
    parent: null,
  } as const;
  await commands.send(new ChangeOrganisation(INSTITUTION, unit), administrator);
}

/** Somebody with one role over the whole institution. */
export function actor(kind: ActorKind, role?: RoleGrant['role'], id = ids.next()): Actor {
  return {
    kind,
    id,
    institution: INSTITUTION,
    account: null,
    onBehalfOf: null,
    roles: role ? [{ role, unit: null }] : [],
  };
}

/** By what right somebody sends. */
export function sentBy(who: Actor, permission: Sender['permission']): Sender {
  return { actor: who, permission };
}

let cases = 0;

/** Opens a draft. */
export async function openCase(
  commands: Commands,
  caseType: CaseType = 'student-admission',
): Promise<{ caseId: CaseId; host: Actor; applicant: Actor }> {
  cases += 1;
  const [caseId, host, applicant] = [ids.next(), actor('person', 'host'), actor('applicant')];
  const command: CaseCommand = {
    type: 'OpenCase',
    caseType,
    number: `2026-${cases}`,
    applicant: applicant.id,
    host: host.id,
    unit: 'engineering',
    laboratory: 'Control Engineering',
  };
  await commands.send(new ChangeCase(caseId, command), sentBy(host, 'case.open'));
  return { caseId, host, applicant };
}

/** Brings one case from nothing to its submission. */
export async function submitCase(commands: Commands, dossier: Dossier = exampleDossier()): Promise<CaseId> {
  const { caseId, host, applicant } = await openCase(commands);
  const send = (who: Actor, permission: Sender['permission'], command: CaseCommand) =>
    commands.send(new ChangeCase(caseId, command), sentBy(who, permission));
  for (const kind of ['cv', 'academic-record'] as const) {
    await send(host, 'document.attach', {
      ...{ type: 'AttachDocument', documentId: ids.next(), kind, mediaType: 'application/pdf', sizeBytes: 1 },
      ...{ sha256: '0'.repeat(64), filename: 'example.pdf' },
    });
  }
  await send(applicant, 'case.declare', {
    ...{ type: 'ReceiveDeclaration', transcribed: false, language: 'en', applicant: dossier.applicant },
  });
  await send(host, 'case.submit', { type: 'SubmitCase', dossier, answer: null, corrected: false });
  return caseId;
}

/** What happened to a case, as far as one type of event goes. */
export async function happened<Type extends CaseEvent['type']>(
  log: EventLog,
  caseId: CaseId,
  type: Type,
): Promise<Extract<CaseEvent, { type: Type }>[]> {
  const events = (await log.read(`case-${caseId}`)) as unknown as CaseEvent[];
  return events.filter((event): event is Extract<CaseEvent, { type: Type }> => event.type === type);
}

/** What a submitted student admission is checked for, in the order of their names. */
export const CHECKS = ['completeness', 'list-screening', 'residency', 'specific-category'];

/** The answers that a case's checks came to. */
export const completed = (log: EventLog, caseId: CaseId) => happened(log, caseId, 'CheckCompleted');

/** How many checks of these cases are answered. */
export async function answered(log: EventLog, caseIds: CaseId[]): Promise<number> {
  return (await Promise.all(caseIds.map((caseId) => completed(log, caseId)))).flat().length;
}

export { until };

/**
 * Makes each look at the lists take a while (a screening looks twice), so that screenings are under way when something happens to whoever makes them. (A lock would do,
 * but its transaction would hold the fence of the log.)
 * @returns what undoes it
 */
export async function slowDownScreening(house: TestHouse, seconds: number): Promise<() => Promise<unknown>> {
  const { undo } = await paceOfScreening(house, seconds);
  return undo;
}

/** The same, to be changed while work is under way. */
export async function paceOfScreening(house: TestHouse, seconds: number): Promise<Pace> {
  const adopted = async () => (await house.owner.query('select from views.lists_in_force')).rowCount === 1;
  await until('the list is in force', adopted);
  return slowDown(house, 'lists_in_force', seconds);
}

interface Pace {
  take(seconds: number): Promise<unknown>;
  undo(): Promise<unknown>;
}

async function slowDown({ owner }: TestHouse, table: string, seconds: number): Promise<Pace> {
  await owner.query(`
    create table public.pace_${table} as select ${seconds}::float8 as seconds;
    alter table views.${table} rename to ${table}_at_once;
    create view views.${table} as select q.* from views.${table}_at_once q, public.pace_${table} pace, pg_sleep(pace.seconds);
    grant select on views.${table} to sekisho_worker`);
  return {
    take: (wanted) => owner.query(`update public.pace_${table} set seconds = $1`, [wanted]),
    undo: () =>
      owner.query(`
        drop view views.${table};
        drop table public.pace_${table};
        alter table views.${table}_at_once rename to ${table}`),
  };
}

/** The same for whoever asks what earlier dismissals say of a hit, as each search that finds something does. */
export const slowDownMemories = async (house: TestHouse, seconds: number): Promise<() => Promise<unknown>> =>
  (await slowDown(house, 'remembered_dismissals', seconds)).undo;

/** A dossier that can be submitted as it is; its applicant meets no list. */
export function exampleDossier(changes: { names?: Record<string, string>; organisation?: string } = {}): Dossier {
  return {
    host: {
      technology: { laboratory: 'Control Engineering', topic: 'Stability of bridges', gate: 'no', publicOnly: 'no' },
      subject: {
        names: { passport: 'EXAMPLE AIKO', ...changes.names },
        japaneseNational: 'no',
        birthDate: '1999-04-01',
      },
      stay: { status: 'doctoral', from: '2027-04-01', to: '2030-03-31', enteredJapan: 'no', employedInJapan: 'no' },
    },
    applicant: {
      affiliations: [
        {
          ...{ organisation: changes.organisation ?? 'Example Institute of Bridges', country: 'NZ', role: 'Student' },
          ...{ from: '2020-04', ties: { government: 'no', defence: 'no' } },
        },
      ],
      funding: [{ payerType: 'self', yearlyAmountYen: 1_200_000 }],
      declaration: {
        ...{ contract: 'no', foreignGovernmentBenefit: 'no', foreignGovernmentInstruction: 'no' },
        annualIncomeYen: 1_200_000,
      },
      signature: { name: 'EXAMPLE AIKO', language: 'en', signedAt: '2026-11-01T00:00:00.000Z' },
    },
  };
}
