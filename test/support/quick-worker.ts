// The worker with little patience: what another process left is taken over within two seconds. For tests of several processes.
import { run } from '../../apps/worker/src/run.js';

await run(process, { leaseMs: 1_500, sweepEveryMs: 500 });
