// The readers that the built-in dictionaries make, once per process.
import { sha256 } from './list-entry.js';
import { japaneseNames } from './dictionaries/japanese-names.js';
import { Glossary } from './matching/organisations/glossary.js';
import { fold } from './matching/parse/fold.js';
import type { Readers } from './matching/rows/rows.js';

let made: Readers | null = null;

/** Reads every script with what the packages carry and our tables say. Made when first asked for, in some 200 ms. */
export function builtInReaders(): Readers {
  if (!made) {
    const japanese = japaneseNames();
    made = { version: sha256(japanese.version), japanese, glossary: new Glossary(fold) };
  }
  return made;
}
