import { Database } from '#database';
import { SetupTokens } from '#identity';
import { SystemClock } from '#kernel';
import { foundInstallation } from '../../apps/cli/src/house/installation.js';

/** What `sekisho start` does on an empty database: marks it as a demonstration and issues the one-time secret of its setup. */
export async function newSetupToken(url: string, kind: 'demonstration' | 'real' = 'demonstration'): Promise<string> {
  const clock = new SystemClock();
  const database = new Database({ url, applicationName: 'sekisho-test', connectionsMax: 1 });
  try {
    await foundInstallation(database, kind, clock.now());
    return await new SetupTokens(database, clock).issue();
  } finally {
    await database.close();
  }
}
