// Finds the command, runs it, and turns whatever it throws into one line and an exit code.
import { wordsFor, type Words } from './catalogue/index.js';
import type { Command, ExitCode, Surroundings } from './command.js';
import { readConfig, readLanguage } from './config.js';
import { exitCodeOf, faultLine, isDefect, isUsageFault } from './fault-line.js';

/** By name; each is loaded when it is asked for, so that one command does not wait for what another needs. */
export type Commands = Record<string, () => Promise<Command>>;

const COMMANDS: Commands = {
  start: async () => (await import('./commands/start.js')).start,
  migrate: async () => (await import('./commands/migrate.js')).migrate,
  lists: async () => (await import('./commands/lists.js')).lists,
  roles: async () => (await import('./commands/roles.js')).roles,
  screen: async () => (await import('./commands/screen.js')).screen,
  compare: async () => (await import('./commands/compare.js')).compare,
  reference: async () => (await import('./commands/reference.js')).reference,
  rebuild: async () => (await import('./commands/rebuild.js')).rebuild,
  backup: async () => (await import('./commands/backup.js')).backup,
  restore: async () => (await import('./commands/restore.js')).restore,
  seed: async () => (await import('./commands/seed.js')).seed,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
};

/** Runs one command line. */
export async function run(args: string[], commands = COMMANDS): Promise<ExitCode> {
  const words = wordsFor(readLanguage());
  const surroundings: Surroundings = {
    words,
    config: readConfig,
    say: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
    progress: (line) => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[K${line}`)),
  };
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    surroundings.say(overview(commands, words));
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    surroundings.tell(`sekisho: ${words.unknownCommand(name)}`);
    return 2;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    surroundings.say(usage(command, words));
    return 0;
  }
  return guarded(command, rest, surroundings);
}

async function guarded(command: Command, args: string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    return await command.run(args, surroundings);
  } catch (error) {
    surroundings.tell(`sekisho: ${faultLine(error, surroundings.words)}`);
    if (isUsageFault(error)) surroundings.tell(surroundings.words.seeHelp(command.name));
    if (isDefect(error)) surroundings.tell((error as Error).stack ?? '');
    return exitCodeOf(error);
  }
}

function overview(commands: Commands, words: Words): string {
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${words.summaries[name] ?? ''}`);
  return [words.usageLine, '', ...lines, '', words.moreHelp].join('\n');
}

function usage(command: Command, words: Words): string {
  return [`sekisho ${command.name} ${command.synopsis}`.trim(), '', words.details[command.name] ?? ''].join('\n');
}
