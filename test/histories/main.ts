// npm run histories -- [--runs N] [--seed S]: a million random histories of a case unless told otherwise, each held against the procedure.
// With --concurrent N: so many in which several people act at the same moment, on an embedded PostgreSQL.
import { EventLog, PostgresEventStore } from '#event-store';
import { RandomIds } from '#kernel';
import { openSite } from '../bench/site.js';
import { wishesOf } from '../support/wishes.js';
import { runConcurrent } from './concurrent.js';
import { runHistories } from './run.js';

const USAGE = 'npm run histories -- [--runs N | --concurrent N] [--seed S]   (whole numbers)';
const values = wishesOf(USAGE, {
  runs: { type: 'string', default: '1000000' },
  concurrent: { type: 'string' },
  seed: { type: 'string' },
});
const runs = Number(values.concurrent ?? values.runs);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error(`Usage: ${USAGE}`);
  process.exit(2);
}
const TOLD_EVERY = values.concurrent === undefined ? 10_000 : 1_000;
/** Of the same log, as so many processes see it. */
const PROCESSES = 3;
const AT_ONCE = 16;
console.log(`seed ${seed}`);
const begun = Date.now();
const progress = ({ histories: done }: { histories: number }) => {
  if (done % TOLD_EVERY !== 0) return;
  console.log(`${done} histories, ${Math.round((done * 1000) / (Date.now() - begun))} a second`);
};
if (values.concurrent === undefined) oneAfterTheOther();
else await atTheSameTime();

function oneAfterTheOther(): void {
  const { histories, happened, ended } = runHistories({ runs, seed, onProgress: progress });
  const lines = (tally: ReadonlyMap<string, number>) =>
    [...tally].sort(([, a], [, b]) => b - a).map(([name, times]) => `  ${String(times).padStart(9)} ${name}`);
  console.log(['What happened:', ...lines(happened), 'How they ended:', ...lines(ended)].join('\n'));
  console.log(`${histories} histories, none against the procedure`);
}

async function atTheSameTime(): Promise<void> {
  const site = await openSite();
  const stores = Array.from({ length: PROCESSES }, () => new PostgresEventStore(site.database));
  try {
    const logs = stores.map((store) => new EventLog(store, site.vault, new RandomIds(), 'histories'));
    const { histories, happened, refused, wrong } = await runConcurrent({
      ...{ logs, runs, seed, atOnce: AT_ONCE, onProgress: progress },
    });
    for (const each of wrong.slice(0, 50)) console.log(each);
    console.log(`${happened} commands made something happen, ${refused} were refused`);
    console.log(
      `${histories} concurrent histories, ${wrong.length === 0 ? 'none' : wrong.length} against the procedure`,
    );
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } finally {
    for (const store of stores) await store.close();
    await site.close();
  }
}
