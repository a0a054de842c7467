// `seed`: fills a new installation with a university of so many cases, for trying the product under load.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { OperatorFault, SystemClock } from '#kernel';
import { UsageFault, type Command, type ExitCode, type Surroundings } from '../command.js';
import { dataFolder } from '../house/data-folder.js';
import { raiseHouse } from '../house/house.js';
import { seedUniversity, type Wishes } from '../university/index.js';
import type { Told } from '../university/years.js';
import { PROGRAMS } from './start.js';

const CASES_MAX = 1_000_000;

export const seed: Command = {
  name: 'seed',
  synopsis: '--cases N [--seed S] [--json]',
  async run(args, surroundings) {
    const options = { cases: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const { words } = surroundings;
    if (positionals[0]) throw new UsageFault(words.tooMuch(positionals[0]));
    if (values.cases === undefined) throw new UsageFault(words.notANumber('--cases'));
    const cases = wholeNumber(values.cases, '--cases', CASES_MAX, surroundings);
    const thrown = wholeNumber(values.seed ?? '1', '--seed', 2 ** 32 - 1, surroundings);
    return fill({ cases, seed: thrown }, values.json ?? false, surroundings);
  },
};

function wholeNumber(text: string, option: string, max: number, { words }: Surroundings): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > max) throw new UsageFault(words.notANumber(option));
  return number;
}

async function fill(
  { cases, seed: thrown }: Pick<Wishes, 'cases' | 'seed'>,
  json: boolean,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { words, say, tell, progress } = surroundings;
  const config = surroundings.config();
  const folder = dataFolder(config.dataFolder);
  if (!config.databaseUrl && existsSync(folder.postgres)) throw somethingThere(folder.path);
  const asked = new AbortController();
  const stop = () => asked.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const clock = new SystemClock();
  const begun = clock.now().getTime();
  let told: Told | null = null;
  try {
    const house = await raiseHouse({
      ...{ config, clock, programs: PROGRAMS, empty: false, stopping: asked.signal },
      onStage: (stage) => tell(stage === 'seeding' ? words.seed.begins : words.stages[stage]),
      onRestart: (restart) => tell(words.restarting(restart)),
      seed: async (seeding) => {
        const eventStoreUrl = config.eventStoreUrl ?? null;
        const onProgress: Wishes['onProgress'] = ({ day, opened }) => progress(words.seed.progress(day, opened, cases));
        told = await seedUniversity(seeding, { cases, seed: thrown, eventStoreUrl, onProgress });
        progress('');
      },
    });
    await house.stop();
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  if (told === null) throw somethingThere(folder.path);
  const seconds = Math.round((clock.now().getTime() - begun) / 1000);
  report(told, seconds, json, { words, say });
  return 0;
}

function report(told: Told, seconds: number, json: boolean, { words, say }: Pick<Surroundings, 'words' | 'say'>): void {
  const { opened, commands, refused } = told;
  if (json) say(JSON.stringify({ cases: opened, commands, refused: Object.fromEntries(refused), seconds }));
  else for (const line of words.seed.done({ cases: opened, commands, refused, seconds })) say(line);
}

function somethingThere(path: string): OperatorFault {
  return new OperatorFault(
    'seed.not_empty',
    `There is an installation in ${path} already, and seeding would mix its cases with invented ones: name an empty place, for example SEKISHO_DATA=.sekisho-seeded.`,
    { path },
  );
}
