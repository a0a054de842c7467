// What lives in this database: nothing yet, the demonstration university, or a real institution; and what a start has to do about it.
import { OperatorFault } from '#kernel';
import type { Database } from '#database';
import type { EventStore } from '#event-store';

export type Installation =
  { kind: 'none' } | { kind: 'demonstration'; seeded: boolean } | { kind: 'real'; setUp: boolean };

/** seed: tell the demonstration from its beginning · reseed: the same after clearing an interrupted one · invite: hand out the link for the
 *  first administrator · open: nothing to do. */
export type Plan = 'seed' | 'reseed' | 'invite' | 'open';

/**
 * What a start has to do. Pure.
 * @throws OperatorFault where the demonstration's well-known passwords would be reachable from elsewhere, or a real installation is wanted
 *   where the demonstration lives
 */
export function planStart(
  installation: Installation,
  wishes: { empty: boolean; loopback: boolean; host: string },
): Plan {
  if (installation.kind === 'real') return installation.setUp ? 'open' : 'invite';
  if (wishes.empty) {
    if (installation.kind === 'none') return 'invite';
    throw new OperatorFault(
      'installation.demonstration_here',
      'The demonstration university lives here: give a real installation a place of its own, for example SEKISHO_DATA=/var/lib/sekisho npm start -- --empty, or other databases in DATABASE_URL.',
    );
  }
  if (!wishes.loopback) {
    throw new OperatorFault(
      'installation.open_demonstration',
      `The demonstration's accounts have well-known passwords, so it listens only on this machine, not on HOST=${wishes.host}: use HOST=127.0.0.1, or make a real installation with npm start -- --empty`,
      { host: wishes.host },
    );
  }
  if (installation.kind === 'none') return 'seed';
  return installation.seeded ? 'open' : 'reseed';
}

export async function readInstallation(database: Database, store: Pick<EventStore, 'ofType'>): Promise<Installation> {
  const { rows } = await database.query<{ kind: 'demonstration' | 'real'; seeded: boolean }>(
    'select kind, seeded_at is not null as seeded from operation.installation',
  );
  const [row] = rows;
  if (!row) return { kind: 'none' };
  if (row.kind === 'demonstration') return { kind: 'demonstration', seeded: row.seeded };
  return { kind: 'real', setUp: (await store.ofType('InstitutionFounded', 1)).length > 0 };
}

export async function foundInstallation(database: Database, kind: 'demonstration' | 'real', now: Date): Promise<void> {
  await database.query(
    'insert into operation.installation (kind, founded_at) values ($1, $2) on conflict (only_one) do nothing',
    [kind, now],
  );
}

export async function markSeeded(database: Database, now: Date): Promise<void> {
  await database.query('update operation.installation set seeded_at = $1', [now]);
}
