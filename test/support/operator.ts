// The operator at the server: commands run in this process, as their output and exit codes show them.
import { jest } from '@jest/globals';
import { run } from '../../apps/cli/src/run.js';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export type Env = Record<string, string | undefined>;

/** Runs one command line in an environment of its own. */
export async function command(env: Env, ...args: string[]): Promise<Outcome> {
  const before = { ...process.env };
  const outcome = { code: -1, stdout: '', stderr: '' };
  const out = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => Boolean((outcome.stdout += String(text))));
  const err = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => Boolean((outcome.stderr += String(text))));
  const wanted = { ...before, LANG: 'C', LC_ALL: 'C', ...env };
  process.env = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  try {
    outcome.code = await run(args);
  } finally {
    out.mockRestore();
    err.mockRestore();
    process.env = before;
  }
  return outcome;
}
