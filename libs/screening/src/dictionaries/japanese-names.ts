// Where the dictionary of Japanese names lies, and that it is opened once.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JapaneseNames } from '../matching/scripts/japanese-names.js';
import { openNames } from './name-file.js';

let opened: JapaneseNames | null = null;

/**
 * The dictionary of Japanese name parts that the build made, opened when first asked for and kept: some 10 MB, some 10 ms.
 * @throws Error when the project was not built, or by another version of itself
 */
export function japaneseNames(): JapaneseNames {
  opened ??= openNames(readFileSync(place()));
  return opened;
}

// Where this runs from the sources, as in tests, it is the built one all the same: `npm test` builds first.
function place(): string {
  const steps = import.meta.url.endsWith('.js') ? '../../../../dictionaries' : '../../../../dist/dictionaries';
  return fileURLToPath(new URL(`${steps}/japanese-names.bin`, import.meta.url));
}
