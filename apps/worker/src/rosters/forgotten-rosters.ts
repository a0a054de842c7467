// Rosters whose rows are due to be forgotten. Every command decides for itself whether it is, so asking too often, or twice, does no harm.
import type { Commands } from '#commands';
import type { Database } from '#database';
import { derivedId, type Clock } from '#kernel';
import { ChangeRoster, orphanedRosterPages, overdueRosters, type Rosters } from '#rosters';
import { machine } from '../machine.js';

/** What forgetting needs of the process around it. */
export interface RosterWorld {
  database: Database;
  commands: Commands;
  rosters: Pick<Rosters, 'finish'>;
  clock: Clock;
}

const NAME = 'forget-rosters';
const DAY_MS = 24 * 60 * 60_000;

/** Forgets what is older than its days, and rows that no roster speaks of. Answers how many. */
export async function forgetOldRosters({ database, commands, rosters, clock }: RosterWorld): Promise<number> {
  const now = clock.now();
  const overdue = await overdueRosters(database, now.toISOString());
  for (const { institution, id } of overdue)
    await commands.send(new ChangeRoster(id, { type: 'ForgetRoster' }), {
      actor: machine(NAME, institution),
      permission: 'roster.forget',
      route: NAME,
      commandId: derivedId(NAME, id),
    });
  const orphaned = await orphanedRosterPages(database, new Date(now.getTime() - DAY_MS).toISOString());
  for (const { institution, id } of orphaned) await rosters.finish(institution, id);
  return overdue.length + orphaned.length;
}
