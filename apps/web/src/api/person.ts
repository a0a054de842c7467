// The slots and kinds the forms offer, in the order they are asked.
import type { Names, PayerType } from '../client/index.js';

export const NAME_SLOTS = [
  'passport',
  'preferred',
  'native',
  'kanji',
  'katakana',
  'previous',
] as const satisfies readonly (keyof Names)[];

export const PAYER_TYPES = [
  'self',
  'family',
  'japanese-public',
  'japanese-private',
  'foreign-government-etc',
  'foreign-university',
  'foreign-company',
  'international-organisation',
  'other',
  'unknown',
] as const satisfies readonly PayerType[];

// Embeddings, overrides and isolates: invisible, and able to turn the words around them.
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A name without the invisible characters that would turn the text around it. */
export function withoutMarks(name: string): string {
  return name.replace(DIRECTION_MARKS, '');
}

/** The name a screen calls a person by: the one usually written, else the passport's, else any. */
export function calledName(names: Names | null | undefined): string | null {
  if (names === null || names === undefined) return null;
  const found = [names.kanji, names.preferred, names.passport, names.native, names.katakana].find(
    (name) => name !== undefined && name.trim() !== '',
  );
  return found === undefined ? null : withoutMarks(found);
}
