// A believable university of any size: the demonstration's, with more faculties and years of cases, made through the public commands.
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CASE_UPCASTERS, CaseNumbers, Cases, ChangeCase, Documents } from '#cases';
import { Commands, CommandsModule, untraced, type CommandParts } from '#commands';
import { Database } from '#database';
import { Checkpoints, EventLog, openEventStore, originOf, Upcasters } from '#event-store';
import { Credentials } from '#identity';
import { RandomIds, SystemClock } from '#kernel';
import { LIST_UPCASTERS } from '#screening';
import { Vault, VaultKey } from '#vault';
import { importList } from '../demonstration/clearance.js';
import { foundDemonstration } from '../demonstration/founding.js';
import { FIRST_VERSION } from '../demonstration/list.js';
import type { Seeding } from '../house/house.js';
import { institutionOf } from '../ground/institution.js';
import { Dice } from './dice.js';
import { enlarge, meet } from './people.js';
import { drawGaps, dropRoster, ROSTER_ROWS } from './roster.js';
import { playYears, workingDays, type Progress, type Told } from './years.js';

export interface Wishes {
  cases: number;
  seed: number;
  eventStoreUrl: string | null;
  onProgress(progress: Progress): void;
}

// The design's load (product.md §2); a university of more cases is a larger one, not an older one.
const CASES_PER_YEAR = 4_000;
const YEARS_MAX = 3;
const DAYS_MIN = 90;

/** Founds the university and plays its years until today. @throws Refused where the founding is refused */
export async function seedUniversity(
  seeding: Seeding,
  { cases, seed, eventStoreUrl, onProgress }: Wishes,
): Promise<Told> {
  const { baseUrl, setupToken, setClock, today } = seeding;
  const calendarDays = Math.round(365 * Math.min(YEARS_MAX, cases / CASES_PER_YEAR));
  const lastDay = today.toISOString().slice(0, 10);
  const days = workingDays(lastDay, Math.max(DAYS_MIN, calendarDays));
  await setClock(new Date(`${days[0]}T00:00:00.000Z`));
  const campus = await foundDemonstration(baseUrl, setupToken);
  await enlarge(baseUrl);
  await importList(campus.as('nakamura'), FIRST_VERSION, days[0] ?? lastDay);
  return onBus(seeding, eventStoreUrl, async ({ log, database, vault, commands }) => {
    const institution = await institutionOf(log.store, undefined);
    const university = await meet(database, institution, `${days[0]}T12:00:00.000Z`);
    const checkpoints = new Checkpoints(database, log.store);
    const dice = new Dice(seed);
    const told = await playYears(cases, days, {
      ...{ commands, database, checkpoints, university, dice, seed, setClock, onProgress },
      documents: new Documents(database, vault),
      numbers: new CaseNumbers(database),
    });
    const known = told.cleared.slice(-ROSTER_ROWS);
    await dropRoster(campus.as('nakamura'), [...known, ...drawGaps(dice, known, gapsOf(cases))]);
    return told;
  });
}

/** One in two hundred and fifty is forgotten, and some are everywhere. */
function gapsOf(cases: number): number {
  return Math.min(200, Math.max(3, Math.round(cases / 250)));
}

interface Bus {
  database: Database;
  log: EventLog;
  vault: Vault;
  commands: Commands;
}

/** Lends the one way in for as long as the work takes. */
async function onBus<Result>(
  { databases, vaultKey }: Pick<Seeding, 'databases' | 'vaultKey'>,
  eventStoreUrl: string | null,
  work: (bus: Bus) => Promise<Result>,
): Promise<Result> {
  const opened: (() => Promise<void>)[] = [];
  const common = { applicationName: 'sekisho-seed', connectionsMax: 12 };
  const database = new Database({ ...common, url: databases.mainUrl, role: 'sekisho_worker' });
  const keys = new Database({ ...common, url: databases.vaultUrl, connectionsMax: 8 });
  opened.push(
    () => database.close(),
    () => keys.close(),
  );
  try {
    const clock = new SystemClock();
    const vault = await Vault.open(keys, new VaultKey(vaultKey), clock);
    const store = await openEventStore({ url: eventStoreUrl, database });
    opened.push(() => store.close());
    const upcasters = new Upcasters([...LIST_UPCASTERS, ...CASE_UPCASTERS]);
    const log = new EventLog(store, vault, new RandomIds(), await originOf(database), upcasters);
    const accounts = new Credentials(
      database,
      clock,
      async (account) => (await store.head(`account-${account}`)) !== null,
    );
    const parts: CommandParts = { log, clock, ids: new RandomIds(), trace: untraced, accounts, shredder: vault };
    const module: DynamicModule = {
      module: SeedModule,
      imports: [CommandsModule.forRoot({ useFactory: () => parts, commands: [ChangeCase] })],
      // A factory: the bus finds handlers by their class, which a bare value hides.
      providers: [{ provide: Cases, useFactory: () => new Cases(log, database), inject: [] }],
    };
    const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
    opened.push(() => context.close());
    return await work({ database, log, vault, commands: context.get(Commands) });
  } finally {
    for (let close = opened.pop(); close; close = opened.pop()) await close();
  }
}

class SeedModule {}
