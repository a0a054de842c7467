// `migrate`: what api and worker need before they can be started by themselves, as in containers.
import { parseArgs } from 'node:util';
import { SystemClock } from '#kernel';
import { UsageFault, type Command } from '../command.js';
import { prepareApart, type Preparation } from '../house/preparation.js';
import type { Words } from '../catalogue/index.js';

export const migrate: Command = {
  name: 'migrate',
  synopsis: '[--no-link] [--json]',
  async run(args, { words, config, say }) {
    const options = { 'no-link': { type: 'boolean' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals[0]) throw new UsageFault(words.tooMuch(positionals[0]));
    const settings = config();
    const preparation = await prepareApart({ config: settings, clock: new SystemClock() }, !values['no-link']);
    const { applied, isSetUp, setupToken } = preparation;
    // The only place where the secret is ever shown.
    const setupLink = setupToken && `${settings.publicUrl}/setup#${setupToken}`;
    if (values.json) say(JSON.stringify({ applied, isSetUp, setupLink }));
    else for (const line of told(preparation, setupLink, words)) say(line);
    return 0;
  },
};

function told({ applied, isSetUp }: Preparation, setupLink: string | null, words: Words): string[] {
  const shape = applied.length > 0 ? words.migrated(applied) : words.alreadyMigrated;
  if (setupLink) return [shape, words.setUpHere(setupLink)];
  return [shape, isSetUp ? words.nothingToPrepare : words.linkLater];
}
