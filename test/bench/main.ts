// npm run -s bench -- NAME: runs one benchmark, prints its table, keeps the figures in test/bench/results/NAME.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { approval } from './approval.js';
import { backupAndRestore } from './backup.js';
import type { Figures } from './figures.js';
import { engines } from './engines.js';
import { people } from './people.js';
import { policySimulation } from './policy-simulation.js';
import { measureQueues } from './queues.js';
import { screening } from './screening.js';
import { firstClearance } from './first-clearance.js';

const BENCHMARKS: Record<string, (args: string[]) => Promise<Figures>> = {
  'first-clearance': firstClearance,
  approval,
  backup: backupAndRestore,
  engines,
  people,
  'policy-simulation': policySimulation,
  queues: measureQueues,
  screening,
};

const [name = '', ...args] = process.argv.slice(2);
const run = BENCHMARKS[name];
if (!run) {
  const usage = `Usage: npm run -s bench -- NAME   (${Object.keys(BENCHMARKS).join(', ')})`;
  if (name === '--help') console.log(usage);
  else console.error(usage);
  process.exit(name === '--help' ? 0 : 2);
}
const figures = await run(args);
for (const [what, figure] of Object.entries(figures)) console.log(`${what.padEnd(44)} ${String(figure).padStart(10)}`);
const folder = new URL('../../../test/bench/results/', import.meta.url);
mkdirSync(folder, { recursive: true });
const record = { name, at: new Date().toISOString(), cores: cpus().length, node: process.version, figures };
writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(record, null, 2)}\n`);
