// `compare`: how near two names are, and why, stage by stage; for one pair or for a file of pairs.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bandOf, builtInReaders, compareNames, explainMatch, readWith, type ComparedKind } from '#screening';
import { UsageFault, type Command, type ExitCode, type Surroundings } from '../command.js';
import { bytesOf } from '../files.js';

const OPTIONS = {
  kind: { type: 'string' },
  json: { type: 'boolean' },
  input: { type: 'string' },
  output: { type: 'string' },
} as const;
const KINDS = new Set(['person', 'organization', 'any']);

export const compare: Command = {
  name: 'compare',
  synopsis: 'A B [--kind person|organization|any] [--json]  |  --input PAIRS.jsonl --output OUT.jsonl',

  async run(args, surroundings) {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const { words } = surroundings;
    if (values.input !== undefined) return comparePairs(values.input, values.output, surroundings);
    const [a, b, more] = positionals;
    if (a === undefined || b === undefined) throw new UsageFault(words.screening.twoNames);
    if (more !== undefined) throw new UsageFault(words.tooMuch(more));
    readWith(surroundings.config().dataFolder);
    const kind = kindOf(values.kind ?? 'any', surroundings);
    const match = compareNames(a, b, kind);
    if (values.json)
      surroundings.say(
        JSON.stringify({
          score: match?.score ?? 0,
          band: bandOf(match?.score ?? 0),
          ...(match ? explainMatch(match) : {}),
        }),
      );
    else
      for (const line of words.screening.compared(
        a,
        b,
        match && { score: match.score, band: bandOf(match.score), ...explainMatch(match) },
      ))
        surroundings.say(line);
    return 0;
  },
};

function kindOf(given: string, { words }: Surroundings): ComparedKind {
  if (!KINDS.has(given)) throw new UsageFault(words.screening.kindUnknown(given));
  return given as ComparedKind;
}

interface Pair {
  id: string;
  a: string;
  b: string;
  kind?: string;
}

async function comparePairs(input: string, output: string | undefined, surroundings: Surroundings): Promise<ExitCode> {
  const { words, progress } = surroundings;
  if (output === undefined) throw new UsageFault(words.screening.outputMissing);
  const lines = new TextDecoder().decode(await bytesOf(input, surroundings)).split('\n');
  const pairs = lines.flatMap((line, number) => (line.trim() === '' ? [] : [pairOf(line, number + 1, surroundings)]));
  readWith(surroundings.config().dataFolder);
  const readers = builtInReaders();
  const answers = pairs.map(({ id, a, b, kind }, number) => {
    if (number % 100 === 0) progress(words.screening.progress(number, pairs.length));
    const score = compareNames(a, b, kindOf(kind ?? 'any', surroundings), readers)?.score ?? 0;
    return JSON.stringify({ id, score, band: bandOf(score) });
  });
  progress('');
  await writeFile(output, answers.map((answer) => `${answer}\n`).join(''));
  return 0;
}

function pairOf(line: string, number: number, { words }: Surroundings): Pair {
  try {
    const pair = JSON.parse(line) as Partial<Pair>;
    if (typeof pair.a === 'string' && typeof pair.b === 'string')
      return { ...pair, id: pair.id ?? String(number) } as Pair;
  } catch {
    // Told below, with the number of the line.
  }
  throw new UsageFault(words.screening.badPair(number));
}
