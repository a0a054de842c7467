// Reading a file whose shape is known: every key is asked for, and none else may stand there.
import { isJsonObject, type Pointed } from '#kernel';
import { neverAsked } from './never-asked.js';

/** Notes a fault: where (JSON Pointer), which (`policy_file.<code>` of the catalogue), and what fills its words. */
export type Report = (pointer: string, code: string, params?: Pointed['params']) => void;

/** A value and where it stands. */
export type Place = { value: unknown; pointer: string };

/** The fields of an object; null, and told, where it is none or lacks one. */
export function fieldsOf<Key extends string>(
  { value, pointer }: Place,
  keys: readonly Key[],
  report: Report,
): { [key in Key]: Place } | null {
  if (!isJsonObject(value)) {
    report(pointer, 'not_object');
    return null;
  }
  for (const key of Object.keys(value)) {
    if (!(keys as readonly string[]).includes(key)) reportUnknown(key, below(pointer, key), keys, report);
  }
  const missing = keys.filter((key) => !Object.hasOwn(value, key));
  missing.forEach((key) => report(pointer, 'key_missing', { key }));
  if (missing.length > 0) return null;
  return Object.fromEntries(keys.map((key) => [key, { value: value[key], pointer: below(pointer, key) }])) as {
    [key in Key]: Place;
  };
}

/** The items of a list of at least one; none, and told, where it is none. */
export function itemsOf({ value, pointer }: Place, most: number, report: Report): Place[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > most) {
    report(pointer, 'not_list', { most });
    return [];
  }
  return value.map((item: unknown, index) => ({ value: item, pointer: below(pointer, String(index)) }));
}

/** A text of at most so many characters; '' and told, where it is none. */
export function textOf({ value, pointer }: Place, most: number, report: Report): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= most && value.isWellFormed()) return value;
  report(pointer, 'not_text', { most });
  return '';
}

/** A whole number between two; the lesser and told, where it is none. */
export function wholeOf({ value, pointer }: Place, least: number, most: number, report: Report): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  report(pointer, 'not_whole', { least, most });
  return least;
}

/** One of some words; null and told, where it is none of them. */
export function oneOf<Word extends string>(
  { value, pointer }: Place,
  words: readonly Word[],
  report: Report,
): Word | null {
  if ((words as readonly unknown[]).includes(value)) return value as Word;
  reportUnknown(shown(value), pointer, words, report);
  return null;
}

/** A word that stands nowhere in ours; where decision 13 is the reason, that is said. */
export function reportUnknown(word: string, pointer: string, known: readonly string[], report: Report): void {
  const side = neverAsked(word);
  if (side === null) report(pointer, 'word_unknown', { word: shown(word), known: known.join(', ') });
  else report(pointer, 'never_asked', { word: shown(word), side });
}

/** The pointer of what stands one step further in (RFC 6901). */
export function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const SHOWN_MAX = 60;

/** On one line and not longer than one takes in: a file can hold anything. */
export function shown(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed();
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  return line.length > SHOWN_MAX ? `${line.slice(0, SHOWN_MAX)}…` : line;
}
