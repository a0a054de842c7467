// The register of our own table and of whatever was imported.
import { REGISTER_FORMAT, Register, writeRegister } from '../register/register.js';
import { INSTITUTIONS } from '../register/institutions/index.js';
import type { Organisation } from '../register/organisation.js';
import { wordsOf } from '../register/words-of.js';
import { fromFtm, type FtmEntity } from '../register/sources/follow-the-money.js';
import { fromCondensedRor, fromRor, type CondensedRorRecord, type RorRecord } from '../register/sources/ror.js';
import { jsonObjects } from './json-objects.js';
import type { ReferenceKind } from './kinds.js';
import { sha256 } from './reference-folder.js';

let ownHash: string | null = null;

/** The version of our own table and of the way in which registers are made. */
export const ownVersion = (): string => (ownHash ??= sha256(`${keyVersion()}\n${JSON.stringify(INSTITUTIONS)}`));

let keyHash: string | null = null;

// How names are folded and cut into words is a matter of many files; what comes of a sample of all scripts tells when one of them changed,
// and with it every key in a file that was made before.
const keyVersion = (): string => (keyHash ??= sha256(`${REGISTER_FORMAT}\n${SAMPLE.flatMap(wordsOf).join(' ')}`));

const SAMPLE = INSTITUTIONS.filter((_, at) => at % 8 === 0).flatMap(({ names }) => names.map(({ text }) => text));

let own: Register | null = null;

/** The register of our own table alone, made when first asked for and kept. */
export const builtInRegister = (): Register => (own ??= new Register(writeRegister([[...INSTITUTIONS]])));

/** What a register of these sources is made of; the same for the same register. */
export const registerRecipe = (sources: { name: string; sha256: string }[]): string =>
  sha256([ownVersion(), ...sources.map(({ name, sha256: hash }) => `${name} ${hash}`)].join('\n'));

/** The same for the tables of name groups. */
export const nameGroupsRecipe = ({ sha256: hash }: { sha256: string }): string => sha256(`${keyVersion()}\n${hash}`);

/** The bytes of a register. @param sources in the order in which they are trusted after our own table */
export const makeRegister = (sources: Organisation[][]): Uint8Array => writeRegister([[...INSTITUTIONS], ...sources]);

/**
 * The organisations of a file.
 * @param bytes unpacked
 * @throws SyntaxError when it is damaged
 */
export function organisationsOf(kind: ReferenceKind, bytes: Uint8Array): Organisation[] {
  const found: Organisation[] = [];
  for (const record of jsonObjects(bytes)) {
    for (const each of answered(record)) {
      const organisation = readers[kind]?.(each);
      if (organisation) found.push(organisation);
    }
  }
  return found;
}

const readers: Partial<Record<ReferenceKind, (record: unknown) => Organisation | null>> = {
  ror: (record) => fromRor(record as RorRecord),
  'ror-condensed': (record) => fromCondensedRor(record as CondensedRorRecord),
  ftm: (record) => fromFtm(record as FtmEntity),
};

/** The records in an answer of ROR's own service; a record of a dump stands for itself. */
function answered(record: unknown): unknown[] {
  const { hits, items } = record as { hits?: { hits?: { _source: unknown }[] }; items?: unknown[] };
  if (hits?.hits) return hits.hits.map(({ _source }) => _source);
  return items ?? [record];
}
