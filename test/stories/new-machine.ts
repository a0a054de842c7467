// A house that was lost, and is raised again from its backup on a machine that has nothing: by the operator's command line, as the runbook says.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { built } from '../support/built.js';
import { startHouse } from '../support/house.js';
import { testDatabase } from '../support/postgres.js';
import { openDoor, type Door, type Stage } from './stage.js';

const run = promisify(execFile);

export interface NewMachine extends Door {
  /** Events that were put back. */
  events: number;
}

/** Backs the house of the stage up, ends it, and raises it elsewhere from the two files alone. Whoever comes in there is one of the stage's people. */
export async function onNewMachine({ house, people }: Stage): Promise<NewMachine> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-new-machine-'));
  chmodSync(folder, 0o700);
  const file = join(folder, 'backup');
  const operator = async (settings: Record<string, string>, ...words: string[]) => {
    const { stdout } = await run(process.execPath, [built('apps/cli/src/main.ts'), ...words, '--json'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], LANG: 'C', ...settings },
    });
    return JSON.parse(stdout) as { events: number };
  };
  const saved = await operator({ ...house.settings, SEKISHO_DATA: join(folder, 'home') }, 'backup', file);
  for (const { page } of people) await page.context().close();
  await house.halt();
  const database = await testDatabase();
  const there = join(folder, 'there');
  const where = { DATABASE_URL: database.url, VAULT_DATABASE_URL: database.vaultUrl };
  const { events } = await operator({ ...where, SEKISHO_DATA: there }, 'restore', file);
  assert.equal(events, saved.events);
  // The key came with the backup; nothing of the old house's settings is needed.
  const env = { SEKISHO_KEY: readFileSync(join(there, 'keys', 'kek'), 'utf8').trim(), SEKISHO_CLOCK: 'simulated' };
  const raised = await startHouse({ database, env });
  const door = await openDoor(raised.baseUrl, people);
  return {
    ...door,
    events,
    close: async () => {
      await door.close().finally(() => raised.stop());
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
