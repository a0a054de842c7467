// PostgreSQL refuses to run as root. This finds out who it shall run as, and where binaries and data must lie for that account to reach them.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** How a program of PostgreSQL is started. */
export type Account =
  /** As whoever we are: the ordinary case. */
  | { kind: 'self' }
  /** We are root: as another user, which can reach binaries and data. */
  | { kind: 'user'; uid: number; gid: number }
  /** We are root: in a user namespace in which root's files are ours but we are not root. */
  | { kind: 'namespace' };

export interface Person {
  uid: number;
  gid: number;
}

/** One folder on the way to a file. */
export interface Step {
  mode: number;
  uid: number;
  gid: number;
}

/** Whether somebody may pass through every folder on the way. */
export function mayPass(person: Person, steps: Step[]): boolean {
  return steps.every((step) => {
    if (step.uid === person.uid) return (step.mode & 0o100) !== 0;
    if (step.gid === person.gid) return (step.mode & 0o010) !== 0;
    return (step.mode & 0o001) !== 0;
  });
}

/** Whether somebody can reach `path` (the folders above it; the path itself is not looked at). */
export function canReach(person: Person, path: string): boolean {
  const steps: Step[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    steps.push(statSync(folder));
    if (folder === dirname(folder)) return mayPass(person, steps);
  }
}

/** The account `postgres` of this machine, if it has one. */
export function postgresUser(passwd = readFileSync('/etc/passwd', 'utf8')): Person | null {
  const line = passwd.split('\n').find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** Whether this machine lets root step into a user namespace (containers often forbid it). */
export function namespacesWork(): boolean {
  return spawnSync('unshare', [...NAMESPACE, 'true'], { stdio: 'ignore' }).status === 0;
}

/** Creates the account `postgres`; only tried where nothing else works. */
export function createPostgresUser(): Person | null {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
    stdio: 'ignore',
  });
  return postgresUser();
}

/** The command line and the spawn options that start a program as `account`. */
export function startedAs(
  account: Account,
  program: string,
  args: string[],
): { file: string; args: string[]; ids: Partial<Person> } {
  if (account.kind === 'namespace') return { file: 'unshare', args: [...NAMESPACE, program, ...args], ids: {} };
  if (account.kind === 'user') return { file: program, args, ids: { uid: account.uid, gid: account.gid } };
  return { file: program, args, ids: {} };
}

// 65534 is nobody; inside the namespace it stands for root, so that PostgreSQL finds the files its own.
const NAMESPACE = ['-U', '--map-user=65534', '--map-group=65534'];
