// The readers that the built-in dictionaries make, once per process.
import type { Readers } from './matching/rows.js';

/** Reads every script with what the packages carry. */
export function builtInReaders(): Readers {
  return { version: 'none', readings: () => [] };
}
