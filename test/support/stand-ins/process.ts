// A house of one's own for tests of starting and stopping: a process, a data folder.
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { built, startedOften } from '../built.js';

export interface Started {
  child: ChildProcess;
  /** Everything it said so far. */
  stdout(): string;
  stderr(): string;
  exit: Promise<number | null>;
  /** Waits until standard output holds these words. @throws Error with all it said when it ends before */
  until(words: string): Promise<void>;
}

/** Starts the command line with stand-ins for api and worker, in a process group of its own as a terminal would. */
export function startHouse(env: Record<string, string>, ...args: string[]): Started {
  const child = spawn(process.execPath, [built('test/support/stand-ins/start.ts'), 'start', ...args], {
    env: { PATH: process.env.PATH, LANG: 'C', ...startedOften(), ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watched(child);
}

function watched(child: ChildProcess): Started {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (text: Buffer) => (said.out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said.err += text.toString()));
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  let ended = false;
  void exit.then(() => (ended = true));
  return {
    child,
    exit,
    stdout: () => said.out,
    stderr: () => said.err,
    until: async (words) => {
      while (!said.out.includes(words)) {
        if (ended) throw new Error(`It ended before it said "${words}":\n${said.out}${said.err}`);
        await pause(20);
      }
    },
  };
}
