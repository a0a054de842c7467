// npm run fuzz -- [--requests N] [--seed S]: the long run. Prints where it is every thousand requests and the whole table at the end; exits
// 1 when anything was found or an operation was not tried often enough.
import 'reflect-metadata';
import { inOwnRun } from '../support/own-run.js';
import { wishesOf } from '../support/wishes.js';
import { fuzz } from './run.js';

const USAGE = 'npm run fuzz -- [--requests N] [--seed S]   (whole numbers)';
const values = wishesOf(USAGE, { requests: { type: 'string', default: '1000000' }, seed: { type: 'string' } });
const requests = Number(values.requests);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (!Number.isSafeInteger(requests) || requests < 1 || !Number.isSafeInteger(seed)) {
  console.error(`Usage: ${USAGE}`);
  process.exit(2);
}
console.log(`seed ${seed}`);
const begun = Date.now();
let told = 0;
const tally = await inOwnRun(() =>
  fuzz({
    requests,
    seed,
    onProgress: ({ requests: sent, faults }) => {
      if (sent - told < 1_000) return;
      told = sent;
      const perSecond = Math.round((sent * 1000) / (Date.now() - begun));
      console.log(`${sent} requests, ${perSecond} a second, ${faults.size} faults`);
    },
  }),
);
console.log(tally.toString());
const few = tally.triedLessThan(Math.floor(requests / 1000));
for (const line of few) console.log(`too few: ${line}`);
process.exitCode = tally.faults.size + few.length > 0 ? 1 : 0;
