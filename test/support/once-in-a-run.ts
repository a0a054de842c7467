// Something that a test run needs once and all of Jest's processes share: who asks first makes it, everyone else waits for it.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The run's common folder, which its teardown removes. @throws Error outside of a run */
export function runFolder(): string {
  const folder = process.env.SEKISHO_TEST_RUN;
  if (!folder) throw new Error('Jest ran without its globalSetup: start it with the repository’s jest.config.js');
  return folder;
}

/** @param name of the file in the run's folder, and of the thing; @param make answers what the others are to know: JSON */
export async function onceInARun<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const [state, failure] = [join(runFolder(), `${name}.json`), join(runFolder(), `${name}-failure`)];
  if (existsSync(state)) return read<Made>(state);
  if (claimed(join(runFolder(), `${name}-maker`))) {
    try {
      const made = await make();
      writeFileSync(`${state}.draft`, JSON.stringify(made));
      renameSync(`${state}.draft`, state);
    } catch (error) {
      writeFileSync(failure, String((error as Error).message));
      throw error;
    }
  }
  while (!existsSync(state)) {
    if (existsSync(failure)) throw new Error(`The run has no ${name}: ${readFileSync(failure, 'utf8')}`);
    await pause(20);
  }
  return read<Made>(state);
}

function claimed(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function read<Made>(state: string): Made {
  return JSON.parse(readFileSync(state, 'utf8')) as Made;
}
