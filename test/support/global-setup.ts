// Runs once before all tests. It starts nothing: a run of pure specs must cost nothing. The first testDatabase() of a run starts PostgreSQL.
// Jest loads this file outside its own module system, so it imports nothing of ours.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setUp(): void {
  // Jest hands the environment on to every worker; it is how they find the run's common folder.
  process.env.SEKISHO_TEST_RUN = mkdtempSync(join(tmpdir(), 'sekisho-test-'));
}
