// The one PostgreSQL of a test run, shared by all of Jest's processes. The first that asks starts it; teardown stops it.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface RunPostgres {
  pid: number;
  /** Address of the maintenance database; other databases' differ in the path alone. */
  url: string;
}

// global-teardown.ts reads this file by the same name.
const STATE = 'postgres.json';
const FAILURE = 'postgres-failure';

/** The run's server; whoever calls first runs `start`, everyone else waits for it. */
export async function runPostgres(
  folder: string,
  start: (folder: string) => Promise<RunPostgres>,
): Promise<RunPostgres> {
  const state = join(folder, STATE);
  if (existsSync(state)) return read(state);
  // PostgreSQL runs as another user when the tests run as root; it must be able to pass through.
  chmodSync(folder, 0o711);
  if (claimed(join(folder, 'starter'))) {
    try {
      const server = await start(join(folder, 'cluster'));
      writeFileSync(`${state}.draft`, JSON.stringify(server));
      renameSync(`${state}.draft`, state);
    } catch (error) {
      writeFileSync(join(folder, FAILURE), String((error as Error).message));
      throw error;
    }
  }
  while (!existsSync(state)) {
    if (existsSync(join(folder, FAILURE))) {
      throw new Error(`The run's PostgreSQL did not start: ${readFileSync(join(folder, FAILURE), 'utf8')}`);
    }
    await pause(20);
  }
  return read(state);
}

function claimed(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function read(state: string): RunPostgres {
  return JSON.parse(readFileSync(state, 'utf8')) as RunPostgres;
}
