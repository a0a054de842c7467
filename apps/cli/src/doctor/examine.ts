// Gathers what the doctor looks at. What cannot be reached is an answer too, never an end.
import { statfsSync } from 'node:fs';
import { Checkpoints } from '#event-store';
import { Jobs } from '#jobs';
import { migrations } from '#migrations';
import type { Surroundings } from '../command.js';
import { faultLine } from '../fault-line.js';
import { onGround, type Ground } from '../ground/ground.js';
import { dataFolder, ruler } from '../house/data-folder.js';
import {
  diagnoseDisk,
  diagnoseFence,
  diagnoseFollowers,
  diagnoseMigrations,
  diagnoseQueues,
  diagnoseWorkers,
  type Beat,
  type Diagnosis,
  type OldestWriter,
  type QueueCount,
} from './diagnosis.js';

/** Every check, in the order in which one thing rests on another. */
export async function examine(surroundings: Surroundings): Promise<Diagnosis[]> {
  const { words } = surroundings;
  const config = surroundings.config();
  const folder = dataFolder(config.dataFolder);
  const holder = ruler(folder);
  const house: Diagnosis[] = [
    { check: 'node', state: 'ok', detail: process.versions.node },
    holder
      ? { check: 'house', state: 'ok', detail: words.doctor.houseUp(holder.pid, holder.purpose) }
      : { check: 'house', state: 'warn', detail: words.doctor.houseDown },
  ];
  try {
    const api = holder?.purpose === 'start' ? [await examineApi(config.publicUrl, surroundings)] : [];
    const inside = await onGround(config, 'doctor', (ground) => examineInside(ground, surroundings));
    return [...house, diagnoseDisk(freeMb(folder.path), words.doctor), ...api, ...inside];
  } catch (error) {
    return [...house, { check: 'databases', state: 'bad', detail: faultLine(error, words) }];
  }
}

async function examineApi(url: string, { words }: Surroundings): Promise<Diagnosis> {
  const answer = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  return answer?.ok
    ? { check: 'api', state: 'ok', detail: words.doctor.apiReady(url) }
    : { check: 'api', state: 'bad', detail: words.doctor.apiSilent(url, answer ? String(answer.status) : '') };
}

async function examineInside(ground: Ground, { words }: Surroundings): Promise<Diagnosis[]> {
  const { database, log, config, folder, isHouseUp } = ground;
  const { rows: version } = await database.query<{ version: string; size: string; events: string }>(
    `select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size,
            (select count(*) from log.events)::text as events`,
  );
  const { version: server = '', size = '', events = '' } = version[0] ?? {};
  const followers = await new Checkpoints(database, log.store).status();
  return [
    {
      check: 'databases',
      state: 'ok',
      detail: words.doctor.databases(config.databaseUrl ? 'own' : 'embedded', server, size),
    },
    { check: 'log', state: 'ok', detail: words.doctor.log(Number(events)) },
    // Reached only when the vault opened under this key.
    { check: 'key', state: 'ok', detail: config.key ? 'SEKISHO_KEY' : folder.key },
    diagnoseMigrations(await appliedMigrations(ground), ofMain, words.doctor),
    diagnoseWorkers(await beats(ground), isHouseUp, words.doctor),
    ...diagnoseFollowers(followers, isHouseUp, words.doctor),
    diagnoseQueues(await queueCounts(ground), words.doctor),
    diagnoseFence(await oldestWriter(ground), words.doctor),
  ];
}

const ofMain = migrations.filter(({ database }) => database === 'main').map(({ name }) => name);

async function appliedMigrations({ owner }: Ground): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>('select name from migration.applied');
  return rows.map(({ name }) => name);
}

async function beats({ database }: Ground): Promise<Beat[]> {
  const { rows } = await database.query<{ process: string; age: number }>(
    'select process, extract(epoch from now() - beat_at)::float as age from operation.heartbeats',
  );
  return rows.map(({ process, age }) => ({ process, ageSeconds: age }));
}

// Across all databases of the server: a writer in any of them holds the fence (toolchain.md A5).
async function oldestWriter({ owner }: Ground): Promise<OldestWriter | null> {
  const { rows } = await owner.query<{ application: string; database: string; pid: number; age: number }>(
    `select application_name as application, datname as database, pid, extract(epoch from clock_timestamp() - xact_start)::float as age
       from pg_stat_activity
      where backend_xid is not null and pid <> pg_backend_pid() order by age(backend_xid) desc limit 1`,
  );
  const [row] = rows;
  return row ? { application: row.application, database: row.database, pid: row.pid, ageSeconds: row.age } : null;
}

async function queueCounts({ mainUrl }: Ground): Promise<QueueCount[]> {
  const jobs = await Jobs.open({ url: mainUrl, onTrouble: () => undefined });
  try {
    return await jobs.counts();
  } finally {
    await jobs.close();
  }
}

function freeMb(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return Math.floor((bavail * bsize) / 1_000_000);
}
