// The worker with little patience: the lines of another process are taken over within two seconds, its jobs within five. For tests of several processes.
import { run } from '../../apps/worker/src/run.js';

await run(process, { leaseMs: 1_500, sweepEveryMs: 500, jobLockMs: 3_000 });
