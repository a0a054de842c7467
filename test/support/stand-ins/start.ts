// The command line with `start` furnished by the stand-ins beside us. Run by process.ts in a process of its own.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOf } from '../../../apps/cli/src/commands/start.js';
import { run } from '../../../apps/cli/src/run.js';

const programs = { api: join(import.meta.dirname, 'api.js'), worker: join(import.meta.dirname, 'worker.js') };
const seedMs = Number(process.env.STAND_IN_SEED_MS ?? 0);

process.exitCode = await run(process.argv.slice(2), {
  start: async () =>
    startOf({
      programs,
      seed: async ({ baseUrl, setClock }) => {
        await setClock(new Date('2026-10-01T00:00:00.000Z'));
        console.log(`seeded at ${await (await fetch(`${baseUrl}/clock`)).text()}`);
        // Unreferenced: a seeding that is given up must not keep the process.
        await pause(seedMs, undefined, { ref: false });
      },
    }),
});
