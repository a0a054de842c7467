// What a clearance costs, in seconds of a core: unlike clearances per second it hardly changes with what else the machine does.
import { readdirSync, readFileSync } from 'node:fs';

/** Seconds of a core used so far, by part of the house. */
export interface CpuSeconds {
  /** The commands of people: this process. */
  commands: number;
  worker: number;
  postgres: number;
}

/** The clock by which /proc counts: 100 Hz on every Linux there is. */
const TICKS_PER_SECOND = 100;

/** Reads the three; null where the system does not tell (anything but Linux). */
export function cpuSeconds(workerPid: number, postmasterPid: number): CpuSeconds | null {
  if (process.platform !== 'linux') return null;
  const { user, system } = process.cpuUsage();
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === postmasterPid);
  const postgres = [statOf(postmasterPid)?.withReaped, ...backends.map((stat) => stat?.own)];
  return {
    commands: (user + system) / 1e6,
    worker: statOf(workerPid)?.own ?? 0,
    postgres: postgres.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0),
  };
}

interface Stat {
  parent: number;
  own: number;
  /** With what its ended children used. */
  withReaped: number;
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; the fields behind it are numbers: state, parent, …, utime (12th), stime, cutime, cstime.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const seconds = (from: number, to: number) =>
      fields.slice(from, to).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
    return { parent: Number(fields[1]), own: seconds(11, 13), withReaped: seconds(11, 15) };
  } catch {
    // It ended meanwhile: then its parent has its seconds.
    return null;
  }
}
