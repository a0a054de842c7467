// What can be imported, told by content whatever the file is called.
import { OperatorFault } from '#kernel';

/** ror · ror-condensed: organisations. ftm: organisations of OpenSanctions. The others are dictionaries. */
export type ReferenceKind =
  'ror' | 'ror-condensed' | 'ftm' | 'name-groups' | 'enamdict' | 'legal-forms' | 'organisation-types' | 'symbols';

/** What the kinds are sources of; a new file takes the place of the one before it in the same place. */
export const PLACE: Record<ReferenceKind, string> = {
  ror: 'ror',
  'ror-condensed': 'ror',
  ftm: 'opensanctions',
  'name-groups': 'name-groups',
  enamdict: 'japanese-names',
  'legal-forms': 'legal-forms',
  'organisation-types': 'organisation-types',
  symbols: 'symbols',
};

const HEAD_BYTES = 64 * 1024;

const MARKS: [ReferenceKind, (head: string) => boolean][] = [
  ['ror-condensed', (head) => /^\s*\{"ror":\s*"https:\/\/ror\.org\//.test(head)],
  ['ror', (head) => head.includes('"https://ror.org/') && /"(?:ror_display|geonames_details|_source)"/.test(head)],
  [
    'ftm',
    (head) =>
      /^\s*\{/.test(head) && head.includes('"schema"') && head.includes('"properties"') && head.includes('"caption"'),
  ],
  ['organisation-types', (head) => /^\s*\[/.test(head) && head.includes('"aliases"') && head.includes('"display"')],
  ['symbols', (head) => /^\s*\{/.test(head) && /"(?:org_domains|org_symbols|person_symbols)"/.test(head)],
  ['legal-forms', (head) => head.split('\n')[0]?.includes('ELF Code') === true && head.includes('Entity Legal Form')],
  ['enamdict', (head) => head.split('\n').filter((line) => ENAMDICT_LINE.test(line)).length >= 3],
  ['name-groups', (head) => head.split('\n').filter((line) => NAME_GROUP_LINE.test(line)).length >= 3],
];

/** kanji [kana] /(code) Romaji/ */
export const ENAMDICT_LINE = /^[^ /]{1,60}(?: \[[^\]]{1,80}\])? \/\([a-z,]{1,20}\) [^/]+\//;
/** form, form => Qid */
export const NAME_GROUP_LINE = /^[^=]{1,20000} => Q\d{1,12}$/;

/**
 * What a file is.
 * @param bytes unpacked
 * @throws OperatorFault reference.unrecognised
 */
export function kindOf(bytes: Uint8Array, file: string): ReferenceKind {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString()
    .replace(/^\ufeff/, '');
  // A name of Japan in EUC is no UTF-8: what its letters are is known by its slashes and brackets.
  const found = MARKS.find(([, isIt]) => isIt(head));
  if (found) return found[0];
  throw new OperatorFault(
    'reference.unrecognised',
    `${file} is none of the registers and dictionaries that Sekisho reads (ROR dump, OpenSanctions entities, name groups, ENAMDICT, GLEIF legal forms, rigour organisation types and symbols).`,
    { file },
  );
}
