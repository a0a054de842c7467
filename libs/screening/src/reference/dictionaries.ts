// The dictionaries that can be imported, from their files to what matching asks for.
import { parse } from 'csv-parse/sync';
import { fold } from '../matching/parse/fold.js';
import { hashOf, KEY } from '../register/key-hash.js';
import { MultimapBuilder, valuesOf, type MultimapArrays } from '../register/multimap.js';
import { ENAMDICT_LINE } from './kinds.js';
import { jsonObjects, lines } from './json-objects.js';

/** One way to write a legal form, and where it is used. */
export interface LegalForm {
  text: string;
  /** ISO 3166-1 alpha-2; null where the source does not say. */
  country: string | null;
  /** The form that stands for all of its kind ("LLC"), where the source says it. */
  generic: string | null;
}

/** A name of Japan as ENAMDICT has it: "family", "given" or "unknown". */
export interface JapaneseNameRow {
  written: string;
  kana: string;
  role: 'family' | 'given' | 'unknown';
}

/** Groups of names that are one name in many scripts. */
export interface NameGroups {
  /** Numbers of the groups that a form belongs to: Wikidata's without their Q. */
  of(form: string): number[];
  forms: number;
}

const SEPARATOR = ' => Q';

/** The table of a file of name groups: "form, form => Qid". */
export function nameGroupTable(bytes: Uint8Array): MultimapArrays {
  const table = new MultimapBuilder();
  for (const line of lines(bytes)) {
    const at = line.lastIndexOf(SEPARATOR);
    if (at < 0) continue;
    const group = Number(line.slice(at + SEPARATOR.length));
    const forms = new Set(
      line
        .slice(0, at)
        .split(',')
        .map((form) => groupKey(form)),
    );
    for (const form of forms) if (form !== '') table.add(hashOf(KEY.ordered, [form]), group);
  }
  return table.build();
}

export const openNameGroups = (table: MultimapArrays): NameGroups => ({
  of: (form) => [...valuesOf(table, hashOf(KEY.ordered, [groupKey(form)]))],
  forms: table.values.length,
});

const groupKey = (form: string): string => fold(form).trim();

/** GLEIF's list of entity legal forms (csv). */
export function legalFormsOf(bytes: Uint8Array): LegalForm[] {
  const text = Buffer.from(bytes).toString();
  const rows = parse(text, { bom: true, columns: true, relaxColumnCount: true }) as Record<string, string>[];
  return distinctForms(
    rows.flatMap((row) => {
      const country = row['Country Code (ISO 3166-1)'] || null;
      const names = [
        row['Entity Legal Form name Local name'],
        row['Entity Legal Form name Transliterated name (per ISO 01-140-10)'],
      ];
      const short = [row['Abbreviations Local language'], row['Abbreviations transliterated']].flatMap((each) =>
        (each ?? '').split(';'),
      );
      return [...names, ...short].map((each) => ({ text: (each ?? '').trim(), country, generic: null }));
    }),
  );
}

/** rigour's table of organisation types. @throws SyntaxError */
export function organisationTypesOf(bytes: Uint8Array): LegalForm[] {
  const forms: LegalForm[] = [];
  for (const each of jsonObjects(bytes)) {
    const { aliases = [], display, generic } = each as { aliases?: string[]; display?: string; generic?: string };
    for (const text of display === undefined ? aliases : [display, ...aliases]) {
      forms.push({ text, country: null, generic: generic ?? null });
    }
  }
  return distinctForms(forms);
}

function distinctForms(forms: LegalForm[]): LegalForm[] {
  const seen = new Set<string>();
  return forms.filter(({ text, country }) => {
    const key = `${text}\n${country ?? ''}`;
    return text !== '' && !seen.has(key) && seen.add(key);
  });
}

const ROLES: Record<string, JapaneseNameRow['role']> = {
  s: 'family',
  g: 'given',
  f: 'given',
  m: 'given',
  u: 'unknown',
};

/** ENAMDICT in UTF-8 or EUC-JP: names of people, as "kanji [kana] /(code) Romaji/". */
export function japaneseNamesOf(bytes: Uint8Array): JapaneseNameRow[] {
  const rows: JapaneseNameRow[] = [];
  for (const line of decoded(bytes).split('\n')) {
    if (!ENAMDICT_LINE.test(line)) continue;
    const [, written = '', kana, codes = ''] =
      /^([^ /]{1,60})(?: \[([^\]]{1,80})\])? \/\(([a-z,]{1,20})\)/.exec(line) ?? [];
    for (const role of new Set(codes.split(',').flatMap((code) => ROLES[code] ?? []))) {
      rows.push({ written, kana: kana ?? written, role });
    }
  }
  return rows;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('euc-jp').decode(bytes);
  }
}

/** rigour's symbols: what kind of word, and how it is written in many languages. */
export type Symbols = Record<string, Record<string, string[]>>;

export const symbolsOf = (bytes: Uint8Array): Symbols => JSON.parse(Buffer.from(bytes).toString()) as Symbols;
