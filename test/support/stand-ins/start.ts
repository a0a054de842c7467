// The command line with `start` furnished by the stand-ins beside this file's source. Built, and run by process.ts in a process of its own.
import { join, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOf } from '../../../apps/cli/src/commands/start.js';
import { run } from '../../../apps/cli/src/run.js';

// They are no TypeScript, and not built.
const beside = import.meta.dirname.replace(`${sep}dist${sep}test${sep}`, `${sep}test${sep}`);
const programs = { api: join(beside, 'api.js'), worker: join(beside, 'worker.js') };
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
