// The readers of this process: what the packages carry, what our tables say, and what the operator imported.
import { sha256 } from './list-entry.js';
import { japaneseNames } from './dictionaries/japanese-names.js';
import { Glossary } from './matching/organisations/glossary.js';
import { fold } from './matching/parse/fold.js';
import type { Readers } from './matching/rows/rows.js';
import { TUNING } from './matching/scoring/tuning.js';
import { loadReference } from './reference/load-reference.js';

/** Of the tables and rules that are code: raised whenever the same names may come to another result. */
const RULES = 2;

let dataFolder: string | null = null;
let made: Readers | null = null;

/** From now on this process reads with what was imported into this data folder as well (`sekisho reference import`). */
export function readWith(folder: string | null): void {
  if (folder === dataFolder) return;
  dataFolder = folder;
  made = null;
}

/** The folder that {@link readWith} named, for threads that are to read alike. */
export const readFrom = (): string | null => dataFolder;

/** Reads every script, made when first asked for: some 500 ms, most of it the register of organisations. */
export function builtInReaders(): Readers {
  if (!made) {
    const japanese = japaneseNames();
    const reference = loadReference(dataFolder);
    const versions = { rules: RULES, tuning: TUNING, japanese: japanese.version, ...reference.referenceVersions() };
    const version = sha256(JSON.stringify(Object.entries(versions).sort()));
    made = { version, japanese, glossary: new Glossary(fold), register: reference.register };
  }
  return made;
}
