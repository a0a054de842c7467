// `rebuild`: folds read models again beside the live ones, then swaps; a running house keeps answering.
import { parseArgs } from 'node:util';
import { prepareProjections, rebuild as rebuildProjection } from '#event-store';
import { UsageFault, type Command } from '../command.js';
import { onGround } from '../ground/ground.js';
import { projections } from '../ground/projections.js';

export const rebuild: Command = {
  name: 'rebuild',
  synopsis: '[VIEW...] [--json]',
  async run(args, { words, config, say, progress }) {
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
    const known = projections.map(({ name }) => name);
    const stranger = positionals.find((name) => !known.includes(name));
    if (stranger !== undefined) throw new UsageFault(words.noView(stranger, known));
    const wanted = projections.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    await onGround(config(), 'rebuild', async ({ log, database }) => {
      await prepareProjections(database, projections);
      for (const projection of wanted) {
        const onProgress = (events: number) => progress(`${projection.name} ${events}`);
        const events = await rebuildProjection(log, database, projection, { onProgress });
        progress('');
        say(values.json ? JSON.stringify({ view: projection.name, events }) : words.rebuilt(projection.name, events));
      }
    });
    return 0;
  },
};
