// One program of the house: started apart from our process group, so that Ctrl-C reaches us alone and we end things in their order.
import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processBegan } from '#database';
import { ending } from './ending.js';
import { isClockMessage, OperatorFault, type Environment } from '#kernel';

export interface Child {
  name: string;
  pid: number;
  /** Settles when it has ended, however that came; the text is one line: how, and its fault if it told one. */
  ended: Promise<string>;
  /** Sets its clock, and waits until it says that it holds. */
  setClock(instant: string | null): Promise<void>;
  /** Asks it to end, waits, and ends it when it does not. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  name: string;
  program: string;
  env: Environment;
  /** Folder for `<name>.log`. */
  logs: string;
}

const LOG_BYTES_MAX = 10_000_000;
/** How long a program of ours may take to end in order; docker-compose.yml allows no less. */
export const STOP_GRACE_MS = 15_000;
const CLOCK_GRACE_MS = 10_000;

/** Starts a program of ours on this very Node. */
export function startChild(options: ChildOptions): Child {
  const log = join(options.logs, `${options.name}.log`);
  const output = openLog(log);
  const begin = fstatSync(output).size;
  const process = fork(options.program, [], {
    detached: true,
    env: options.env,
    execArgv: [],
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const ended = new Promise<string>((resolve) => {
    process.once('error', (error) => resolve(error.message));
    process.once('exit', (code, signal) => resolve(ending(signal ?? `exit ${code}`, textFrom(log, begin))));
  });
  return {
    name: options.name,
    pid: process.pid ?? 0,
    ended,
    setClock: (instant) => setClock(options.name, process, ended, instant),
    stop: () => stop(process, ended),
  };
}

/** Remembers the children of this house, so that the next start finds those that outlived a killed one. */
export function noteChildren(file: string, pids: number[]): void {
  writeFileSync(file, JSON.stringify(pids.map((pid) => ({ pid, began: processBegan(pid) }))), { mode: 0o600 });
}

/** Ends children that a killed house left behind. */
export async function endLeftChildren(file: string): Promise<void> {
  for (const { pid, began } of readChildren(file)) {
    const lives = () => processBegan(pid) === began;
    if (began === null || !lives()) continue;
    process.kill(pid, 'SIGTERM');
    for (let waitedMs = 0; waitedMs < 5_000 && lives(); waitedMs += 50) await pause(50);
    if (lives()) process.kill(pid, 'SIGKILL');
  }
}

function readChildren(file: string): { pid: number; began: string | null }[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; began: string | null }[];
  } catch {
    return [];
  }
}

async function setClock(
  name: string,
  child: ChildProcess,
  ended: Promise<string>,
  instant: string | null,
): Promise<void> {
  const obeyed = new Promise<boolean>((resolve) => {
    const listener = (message: unknown) => {
      if (!isClockMessage(message) || message.clock !== instant) return;
      child.off('message', listener);
      resolve(true);
    };
    child.on('message', listener);
  });
  if (child.connected) child.send({ clock: instant });
  const outcome = await Promise.race([obeyed, ended.then(() => false), pause(CLOCK_GRACE_MS, false, { ref: false })]);
  if (!outcome) throw new OperatorFault('house.clock', `The ${name} did not take the time it was given.`, { name });
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    const inTime = await Promise.race([ended.then(() => true), pause(STOP_GRACE_MS, false, { ref: false })]);
    if (!inTime) child.kill('SIGKILL');
  }
  await ended;
}

function openLog(file: string): number {
  try {
    if (statSync(file).size > LOG_BYTES_MAX) renameSync(file, `${file}.1`);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
  }
  return openSync(file, 'a', 0o600);
}

function textFrom(file: string, begin: number): string {
  try {
    return readFileSync(file).subarray(begin).toString('utf8');
  } catch {
    return '';
  }
}
