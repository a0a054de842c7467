// Look-ups whose names are due to be forgotten. Every command decides for itself whether it is, so asking too often, or twice, does no harm.
import type { Commands } from '#commands';
import type { Database } from '#database';
import type { EventLog, RecordedEvent } from '#event-store';
import { derivedId, type Clock } from '#kernel';
import { ChangeLookup, keptLookups, orphanedPages, overdueLookups, type DueLookup, type Lookups } from '#screening';
import { answering, machine } from '../machine.js';

export interface LookupWorld {
  database: Database;
  log: EventLog;
  commands: Commands;
  lookups: Pick<Lookups, 'finish'>;
  clock: Clock;
}

const NAME = 'forget-lookups';
const DAY_MS = 24 * 60 * 60_000;

/** Forgets what is older than its days, what belongs to an erased person, and rows that no look-up speaks of. Answers how many. */
export async function forgetOldLookups(world: LookupWorld): Promise<number> {
  const { database, log, lookups, clock } = world;
  const now = clock.now();
  const overdue = await overdueLookups(database, now.toISOString());
  for (const due of overdue) await forget(world, due, 'age');
  let ofErased = 0;
  // The reaction to the erasure has done it already, unless a look-up was kept at that very moment.
  for (const kept of await keptLookups(database)) {
    if ((await log.store.head(`person-${kept.person}`)) === null) continue;
    await forget(world, kept, 'person');
    ofErased += 1;
  }
  const orphaned = await orphanedPages(database, new Date(now.getTime() - DAY_MS).toISOString());
  for (const { institution, id } of orphaned) await lookups.finish(institution, id);
  return overdue.length + ofErased + orphaned.length;
}

/** Forgets the look-ups that became part of the case of the person who was erased. */
export async function forgetLookupsOf(
  { database, commands }: Pick<LookupWorld, 'database' | 'commands'>,
  erasure: RecordedEvent,
): Promise<void> {
  for (const { id, institution } of await keptLookups(database, String(erasure.data['person']))) {
    if (institution !== erasure.institution) continue;
    await commands.send(
      new ChangeLookup(id, { type: 'ForgetLookup', because: 'person' }),
      answering(erasure, `${NAME}-of-erased`, 'lookup.forget'),
    );
  }
}

async function forget({ commands }: LookupWorld, { institution, id }: DueLookup, because: 'age' | 'person') {
  await commands.send(new ChangeLookup(id, { type: 'ForgetLookup', because }), {
    actor: machine(NAME, institution),
    permission: 'lookup.forget',
    route: NAME,
    commandId: derivedId(NAME, id, because),
  });
}
