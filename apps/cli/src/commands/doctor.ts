// `doctor`: what is configured, reachable, behind, stuck; one line each.
import { parseArgs } from 'node:util';
import { UsageFault, type Command } from '../command.js';
import { examine } from '../doctor/examine.js';

const MARKS = { ok: '✓', warn: '!', bad: '✗' } as const;

export const doctor: Command = {
  name: 'doctor',
  synopsis: '[--json]',
  async run(args, surroundings) {
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
    if (positionals[0]) throw new UsageFault(surroundings.words.tooMuch(positionals[0]));
    const diagnoses = await examine(surroundings);
    if (values.json) surroundings.say(JSON.stringify(diagnoses));
    else {
      const width = Math.max(...diagnoses.map(({ check }) => check.length));
      for (const { check, state, detail } of diagnoses) {
        surroundings.say(`${MARKS[state]} ${check.padEnd(width)}  ${detail}`);
      }
    }
    return diagnoses.some(({ state }) => state === 'bad') ? 1 : 0;
  },
};
