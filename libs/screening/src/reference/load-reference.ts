// What screening consults beside the lists: our own register, with whatever the operator imported.
import { openTables } from '../register/opened-register.js';
import { Register } from '../register/register.js';
import {
  japaneseNamesOf,
  legalFormsOf,
  openNameGroups,
  organisationTypesOf,
  symbolsOf,
  type JapaneseNameRow,
  type LegalForm,
  type NameGroups,
  type Symbols,
} from './dictionaries.js';
import { madeReady, plainOf } from './import-reference.js';
import { builtInRegister, ownVersion } from './make-register.js';
import { ReferenceFolder, type Manifest, type ReferenceSource } from './reference-folder.js';

export interface Reference {
  register: Register;
  /** Groups of person names; null where none were imported. */
  nameGroups: NameGroups | null;
  /** Names that the built-in dictionary may be extended by, read when asked for; empty where none were imported. */
  japaneseNames(): JapaneseNameRow[];
  /** Legal forms and kinds of word, read when asked for. */
  legalForms(): LegalForm[];
  symbols(): Symbols | null;
  /** What every result must name: each part and its SHA-256. */
  referenceVersions(): Record<string, string>;
}

/**
 * Opens what was imported into a data folder; our own table alone where nothing was, or where there is no folder.
 * Where the program is newer than what it once made ready, that is made anew (some seconds, once, where the folder may be written).
 * @throws Error when a file that the manifest names is missing or damaged
 */
export function loadReference(dataFolder: string | null): Reference {
  if (dataFolder === null) return builtIn();
  const folder = new ReferenceFolder(dataFolder);
  try {
    return opened(folder);
  } catch (error) {
    // While we read, another process may have brought in a newer file and removed the one we were told of.
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    return opened(folder);
  }
}

function opened(folder: ReferenceFolder): Reference {
  const manifest = upToDate(folder, folder.manifest());
  if (manifest.sources.length === 0) return builtIn();
  const { register, nameGroups } = manifest;
  const sourceNamed = (name: string): Uint8Array | null => {
    const source = manifest.sources.find((each) => each.name === name);
    return source ? plainOf(folder, source) : null;
  };
  const read = <T>(name: string, reader: (bytes: Uint8Array) => T): T | null => {
    const bytes = sourceNamed(name);
    return bytes === null ? null : reader(bytes);
  };
  const known = register ? new Register(folder.read(register.file), register.sha256) : builtInRegister();
  return {
    register: known,
    nameGroups: nameGroups ? openNameGroups(openTables(folder.read(nameGroups.file))) : null,
    japaneseNames: () => read('japanese-names', japaneseNamesOf) ?? [],
    legalForms: () => [
      ...(read('legal-forms', legalFormsOf) ?? []),
      ...(read('organisation-types', organisationTypesOf) ?? []),
    ],
    symbols: () => read('symbols', symbolsOf),
    referenceVersions: () => ({
      institutions: ownVersion(),
      ...versionsOf(manifest.sources),
      register: known.version,
    }),
  };
}

/** The imported files. */
export const importedSources = (dataFolder: string): ReferenceSource[] =>
  new ReferenceFolder(dataFolder).manifest().sources;

const builtIn = (): Reference => ({
  register: builtInRegister(),
  nameGroups: null,
  japaneseNames: () => [],
  legalForms: () => [],
  symbols: () => null,
  referenceVersions: () => ({ institutions: ownVersion(), register: builtInRegister().version }),
});

const versionsOf = (sources: ReferenceSource[]): Record<string, string> =>
  Object.fromEntries(sources.map(({ name, sha256 }) => [name, sha256]));

function upToDate(folder: ReferenceFolder, manifest: Manifest): Manifest {
  const made = madeReady(folder, manifest, manifest.sources);
  const isSame = made.register === manifest.register && made.nameGroups === manifest.nameGroups;
  if (!isSame) folder.adopt(made);
  return isSame ? manifest : made;
}
