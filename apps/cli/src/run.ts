// Finds the command, runs it, and turns whatever it throws into one line and an exit code.
import { OperatorFault } from '#kernel';
import { wordsFor, type Words } from './catalogue/index.js';
import { UsageFault, type Command, type ExitCode, type Surroundings } from './command.js';
import { start } from './commands/start.js';
import { readConfig, readLanguage } from './config.js';

const COMMANDS: readonly Command[] = [start];

/** Runs one command line. */
export async function run(args: string[], commands = COMMANDS): Promise<ExitCode> {
  const words = wordsFor(readLanguage());
  const surroundings: Surroundings = {
    words,
    config: readConfig,
    say: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  };
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    surroundings.say(overview(commands, words));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    surroundings.tell(`sekisho: ${words.unknownCommand(name)}`);
    return 2;
  }
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
    return isUsageFault(error) || (error instanceof OperatorFault && error.code === 'setting.bad') ? 2 : 1;
  }
}

/** One line for whatever went wrong. */
export function faultLine(error: unknown, words: Words): string {
  if (error instanceof OperatorFault) return words.fault(error.code, error.params) ?? error.message;
  const { code, message, path } = error as { code?: string; message?: string; path?: string };
  // 53100: PostgreSQL's own word for a full disk.
  if (code === 'ENOSPC' || code === '53100' || code === 'EDQUOT') return words.diskFull(path ?? '');
  return message ?? String(error);
}

function isUsageFault(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return error instanceof UsageFault || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'));
}

// Faults of the world come with a code; what has none is ours, and its stack helps whoever mends it.
function isDefect(error: unknown): boolean {
  return !(error instanceof OperatorFault) && (error as { code?: unknown }).code === undefined && !isUsageFault(error);
}

function overview(commands: readonly Command[], words: Words): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name }) => `  ${name.padEnd(width)}  ${words.summaries[name] ?? ''}`);
  return [words.usageLine, '', ...lines, '', words.moreHelp].join('\n');
}

function usage(command: Command, words: Words): string {
  return [`sekisho ${command.name} ${command.synopsis}`.trim(), '', words.details[command.name] ?? ''].join('\n');
}
