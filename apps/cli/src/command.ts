import type { Words } from './catalogue/index.js';
import type { Config } from './config.js';

/** 0 done · 1 the answer is "no" · 2 wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** What a command gets from the world. */
export interface Surroundings {
  words: Words;
  /** Read when first asked for, so that `--help` works beside a bad setting. */
  config(): Config;
  /** A line on standard output: the answer. */
  say(line: string): void;
  /** A line on standard error: progress, advice, faults. */
  tell(line: string): void;
  /** How far long work has come: one line on a terminal, written over; nothing in a pipe. The empty line ends it. */
  progress(line: string): void;
}

export interface Command {
  name: string;
  /** Names of its own option and arguments, as they stand in the usage line. */
  synopsis: string;
  run(args: string[], surroundings: Surroundings): Promise<ExitCode>;
}

/** Words that no command understands; answered with the usage and exit code 2. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}
