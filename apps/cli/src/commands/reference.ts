// `reference` and `reference import`: registers and dictionaries that sharpen matching. Needs no database, and no running house.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SystemClock } from '#kernel';
import { importedSources, importReference, loadReference, type ReferenceSource } from '#screening';
import { UsageFault, type Command, type ExitCode, type Surroundings } from '../command.js';

export const reference: Command = {
  name: 'reference',
  synopsis: '[import FILE...] [--json]',
  run: (args, surroundings) =>
    args[0] === 'import' ? runImport(args.slice(1), surroundings) : Promise.resolve(show(args, surroundings)),
};

const OPTIONS = { json: { type: 'boolean' } } as const;

function show(args: string[], { words, config, say }: Surroundings): ExitCode {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (positionals[0]) throw new UsageFault(words.tooMuch(positionals[0]));
  const { dataFolder } = config();
  const sources = importedSources(dataFolder);
  const { register, referenceVersions } = loadReference(dataFolder);
  if (values.json) {
    say(
      JSON.stringify({
        sources: sources.map(machineRow),
        organisations: register.organisations,
        versions: referenceVersions(),
      }),
    );
    return 0;
  }
  for (const source of sources) say(words.reference.source(source));
  say(words.reference.register(register.organisations, register.version));
  if (sources.length === 0) say(words.reference.nothing);
  return 0;
}

const machineRow = ({ name, kind, sha256, entries, bytes, importedAt }: ReferenceSource) => ({
  name,
  kind,
  entries,
  bytes,
  sha256,
  importedAt,
});

async function runImport(args: string[], surroundings: Surroundings): Promise<ExitCode> {
  const { words, config, say, progress } = surroundings;
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw new UsageFault(words.noFile);
  const files = await Promise.all(
    positionals.map(async (file) => ({ file, bytes: await bytesOf(file, surroundings) })),
  );
  progress(words.reference.reading);
  const imported = importReference(config().dataFolder, files, new SystemClock().now().toISOString());
  progress('');
  imported.forEach(({ source, unchanged }, at) => {
    const file = positionals[at] ?? '';
    if (values.json) say(JSON.stringify({ file, ...machineRow(source), unchanged }));
    else say(words.reference.imported(file, source, unchanged));
  });
  return 0;
}

async function bytesOf(file: string, { words }: Surroundings): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageFault(words.unreadable(file, (error as { code?: string }).code ?? ''));
  }
}
