// `start`: the whole house by one command, and down again by Ctrl-C.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OperatorFault, SystemClock } from '#kernel';
import { UsageFault, type Command, type ExitCode, type Surroundings } from '../command.js';
import { seedDemonstration } from '../demonstration/index.js';
import { raiseHouse, type House, type HouseOptions } from '../house/house.js';
import { readPersonas, welcome } from '../house/welcome.js';

/** Where api and worker lie, and who tells the demonstration; tests bring small ones of their own. */
export type Furnishing = Pick<HouseOptions, 'programs' | 'seed'>;

const program = (app: string) => fileURLToPath(new URL(`../../../${app}/src/main.js`, import.meta.url));

/** Where ours lie. */
export const PROGRAMS: HouseOptions['programs'] = { api: program('api'), worker: program('worker') };

export const start = startOf({ programs: PROGRAMS, seed: seedDemonstration });

/** The command `start` for a house so furnished. */
export function startOf(furnishing: Furnishing): Command {
  return {
    name: 'start',
    synopsis: '[--empty]',
    async run(args, surroundings) {
      const options = { empty: { type: 'boolean' } } as const;
      const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
      if (positionals[0]) throw new UsageFault(surroundings.words.tooMuch(positionals[0]));
      return live(furnishing, values.empty ?? false, surroundings);
    },
  };
}

async function live(furnishing: Furnishing, empty: boolean, surroundings: Surroundings): Promise<ExitCode> {
  const { words } = surroundings;
  const asked = whenAskedToStop(() => surroundings.tell(words.stopping));
  try {
    const config = surroundings.config();
    const house = await raiseHouse({
      ...furnishing,
      config,
      empty,
      clock: new SystemClock(),
      onStage: (stage) => surroundings.tell(words.stages[stage]),
      onRestart: (restart) => surroundings.tell(words.restarting(restart)),
      stopping: asked.signal,
    });
    surroundings.say(welcome(house, config.publicUrl, await readPersonas(house.baseUrl), words));
    return await reside(house, asked.signal);
  } catch (error) {
    if (asked.signal.aborted && error === asked.signal.reason) return 0;
    throw error;
  } finally {
    asked.forget();
  }
}

async function reside(house: House, stopping: AbortSignal): Promise<ExitCode> {
  const asked = new Promise<null>((resolve) => {
    if (stopping.aborted) resolve(null);
    stopping.addEventListener('abort', () => resolve(null), { once: true });
  });
  const fault: OperatorFault | null = await Promise.race([asked, house.broken]);
  await house.stop();
  if (fault) throw fault;
  return 0;
}

// SIGHUP: the terminal was closed. Further signals while we stop change nothing: stopping is already as fast as is safe.
function whenAskedToStop(tell: () => void): { signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  const onSignal = () => {
    if (!controller.signal.aborted) tell();
    controller.abort();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    forget: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}
