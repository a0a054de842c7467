// Where imported registers and dictionaries lie: <data folder>/reference, every file named by the hash of what is in it, and a manifest.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that was imported. */
export interface ReferenceSource {
  /** "ror", "opensanctions", "name-groups", … */
  name: string;
  kind: string;
  /** SHA-256 (hex) of the file as it was given, unpacked. */
  sha256: string;
  /** What was read of it: organisations, groups, names or forms. */
  entries: number;
  /** Of the file as it was given, unpacked. */
  bytes: number;
  /** In the reference folder, packed. */
  file: string;
  importedAt: string;
}

/** A file that was made of the sources. */
export interface MadeFile {
  file: string;
  sha256: string;
  /** What it was made of: hashes of sources and of our own table. */
  madeOf: string;
}

export interface Manifest {
  format: 1;
  sources: ReferenceSource[];
  register: MadeFile | null;
  nameGroups: MadeFile | null;
}

const EMPTY: Manifest = { format: 1, sources: [], register: null, nameGroups: null };
const MANIFEST = 'manifest.json';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export class ReferenceFolder {
  readonly path: string;

  constructor(dataFolder: string) {
    this.path = join(dataFolder, 'reference');
  }

  /** What is imported; nothing where nothing was. @throws SyntaxError when the manifest is damaged */
  manifest(): Manifest {
    const path = join(this.path, MANIFEST);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : EMPTY;
  }

  read(file: string): Buffer<ArrayBuffer> {
    return readFileSync(join(this.path, file));
  }

  /** A file is there whole or not at all; one with this name already has these bytes. */
  write(file: string, bytes: Uint8Array | string): void {
    mkdirSync(this.path, { recursive: true, mode: 0o755 });
    const draft = join(this.path, `${file}.part-${process.pid}`);
    writeFileSync(draft, bytes, { flush: true });
    renameSync(draft, join(this.path, file));
  }

  /** Brings a new state into force, then removes what it no longer names. */
  adopt(manifest: Manifest): void {
    this.write(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
    const named = new Set([
      MANIFEST,
      ...[manifest.register?.file, manifest.nameGroups?.file, ...manifest.sources.map(({ file }) => file)],
    ]);
    for (const file of readdirSync(this.path)) {
      // What another process is just writing is not ours to remove.
      if (!named.has(file) && !file.includes('.part-')) rmSync(join(this.path, file), { force: true });
    }
  }
}
