// The built programs, for tests that start them as the processes they are. `npm test` builds first.
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ABOVE = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The root of the repository, also for a program of the tests that was built itself and lies in `dist`. */
export const ROOT = basename(ABOVE) === 'dist' ? dirname(ABOVE) : ABOVE;

/** Where a source's build lies. @param source from the root, e.g. `apps/worker/src/main.ts` @throws Error when there is none */
export function built(source: string): string {
  const file = join(ROOT, 'dist', source.replace(/\.ts$/, '.js'));
  if (!existsSync(file)) throw new Error(`${source} is not built: run \`node infra/bootstrap.js\``);
  return file;
}

/** What makes a program that is started again and again start quicker: what Node made of its sources the first time, kept for the run. */
export function startedOften(): { NODE_COMPILE_CACHE?: string } {
  const folder = process.env['SEKISHO_TEST_RUN'];
  return folder ? { NODE_COMPILE_CACHE: join(folder, 'compiled') } : {};
}
