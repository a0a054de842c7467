// Gathers what the doctor looks at from outside and inside. What cannot be reached is an answer too, never an end.
import { existsSync } from 'node:fs';
import { unansweredChecks } from '#cases';
import {
  diagnose,
  diagnoseDisk,
  freeMb,
  gatherFacts,
  reach,
  reachEventStore,
  type Diagnosis,
  type Told,
} from '#doctor';
import { Checkpoints } from '#event-store';
import { briefRoles } from '#identity';
import { OperatorFault } from '#kernel';
import { mailStanding } from '#mail';
import { migrations } from '#migrations';
import { Lists, ListStore } from '#screening';
import type { Surroundings } from '../command.js';
import { faultLine } from '../fault-line.js';
import { onGround, type Ground } from '../ground/ground.js';
import { dataFolder, ruler } from '../house/data-folder.js';

/** Every check, in the order in which one thing rests on another. */
export async function examine(surroundings: Surroundings): Promise<Diagnosis[]> {
  const { words } = surroundings;
  const config = surroundings.config();
  const folder = dataFolder(config.dataFolder);
  const holder = ruler(folder);
  const node: Diagnosis = { check: 'node', state: 'ok', detail: process.versions.node };
  const house: Diagnosis = holder
    ? { check: 'house', state: 'ok', detail: words.doctor.houseUp(holder.pid, holder.purpose) }
    : { check: 'house', state: 'warn', detail: words.doctor.houseDown };
  // Where api and worker run apart there is no data folder, no house that rules it and no disk of ours.
  const outside = existsSync(folder.path)
    ? [node, house, diagnoseDisk(await freeMb(folder.path), words.doctor)]
    : config.databaseUrl
      ? [node]
      : [node, house];
  try {
    const api = holder?.purpose === 'start' ? [await examineApi(holder.url ?? config.publicUrl, surroundings)] : [];
    const inside = await onGround(config, 'doctor', (ground) => examineInside(ground, surroundings));
    return [...outside, ...api, ...inside];
  } catch (error) {
    const isStore = error instanceof OperatorFault && error.code.startsWith('event_store.');
    return [...outside, { check: isStore ? 'event-store' : 'database', state: 'bad', detail: faultLine(error, words) }];
  }
}

async function examineApi(url: string, { words }: Surroundings): Promise<Diagnosis> {
  const answer = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  return answer?.ok
    ? { check: 'api', state: 'ok', detail: words.doctor.apiReady(url) }
    : { check: 'api', state: 'bad', detail: words.doctor.apiSilent(url, answer ? String(answer.status) : '') };
}

async function examineInside(ground: Ground, { words }: Surroundings): Promise<Diagnosis[]> {
  const { config, database, keys, log, clock, isHouseUp } = ground;
  const reached = [await reach('database', database), await reach('vault', keys)];
  if (ground.config.eventStoreUrl) reached.push(await reachEventStore(log.store));
  const facts = await gatherFacts(
    {
      ...{ main: database, vault: keys, queueUrl: config.queueUrl, migrations, clock, isHouseUp },
      // The disk has its line already: it is told of also when no database can be reached.
      ...{
        checkpoints: new Checkpoints(database, log.store),
        store: log.store,
        dataFolder: null,
        told: toldOf(ground),
      },
    },
    reached,
  );
  return diagnose(facts, words.doctor);
}

function toldOf({ database, config }: Ground): Told {
  const lists = new Lists(database, new ListStore(database));
  return {
    unansweredBefore: (askedBefore) => unansweredChecks(database, askedBefore),
    briefRoles: (time) => briefRoles(database, time),
    mail: (since) => mailStanding(database, { since, server: config.mail }),
    lists: async () => {
      const { rows } = await database.query<{ institution: string }>(
        'select distinct institution from views.lists_in_force order by 1',
      );
      return (await Promise.all(rows.map(({ institution }) => lists.rows(institution)))).flat();
    },
  };
}
