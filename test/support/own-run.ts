// For programs that need the PostgreSQL which otherwise a run of Jest brings along: it is started by whoever asks first, and ended with the work.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stopPostgres from './global-teardown.js';

/** Does the work in a run of its own, and leaves neither server nor folder behind, also when it is stopped half way. */
export async function inOwnRun<Result>(work: () => Promise<Result>): Promise<Result> {
  process.env.SEKISHO_TEST_RUN = mkdtempSync(join(tmpdir(), 'sekisho-run-'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stopPostgres().finally(() => process.exit(1)));
  return work().finally(stopPostgres);
}
