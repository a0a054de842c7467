// npm run histories -- [--runs N] [--seed S]: a million random histories of a case unless told otherwise, each held against the procedure.
import { wishesOf } from '../support/wishes.js';
import { runHistories } from './run.js';

const USAGE = 'npm run histories -- [--runs N] [--seed S]   (whole numbers)';
const values = wishesOf(USAGE, { runs: { type: 'string', default: '1000000' }, seed: { type: 'string' } });
const runs = Number(values.runs);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error(`Usage: ${USAGE}`);
  process.exit(2);
}
const TOLD_EVERY = 10_000;
console.log(`seed ${seed}`);
const begun = Date.now();
const { histories, happened, ended } = runHistories({
  runs,
  seed,
  onProgress: ({ histories: done }) => {
    if (done % TOLD_EVERY !== 0) return;
    console.log(`${done} histories, ${Math.round((done * 1000) / (Date.now() - begun))} a second`);
  },
});
const lines = (tally: ReadonlyMap<string, number>) =>
  [...tally].sort(([, a], [, b]) => b - a).map(([name, times]) => `  ${String(times).padStart(9)} ${name}`);
console.log(['What happened:', ...lines(happened), 'How they ended:', ...lines(ended)].join('\n'));
console.log(`${histories} histories, none against the procedure`);
