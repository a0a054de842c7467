// What can be wrong with one value of a dossier, whichever section it stands in.
import { hasVisibleLetter, offendingCharacters, type Pointed } from '#kernel';
import { isDay, isPlausibleYear } from '#policy';
import type { Names } from '../dossier.js';

export const LIMITS = { name: 200, text: 4_000, organisation: 300, listItems: 50, yen: 1_000_000_000_000 } as const;

export type Report = (pointer: string, code: string, params?: Pointed['params']) => void;

/** Of each slot. */
export function nameFaults(names: Names | undefined, at: string, report: Report): void {
  for (const [slot, name] of Object.entries(names ?? {})) personNameFault(name, `${at}/${slot}`, report);
}

/** A name without a single letter is none. */
export function personNameFault(name: string | undefined, pointer: string, report: Report): void {
  nameFault(name, pointer, LIMITS.name, report);
  if (name?.trim() && !hasVisibleLetter(name)) report(pointer, 'dossier.name_without_letter');
}

/** Of an organisation too: too long, or with characters that no name has. */
export function nameFault(name: string | undefined, pointer: string, max: number, report: Report): void {
  if (name === undefined) return;
  if (name.length > max) return report(pointer, 'dossier.too_long', { max });
  const offending = offendingCharacters(name);
  if (offending.length > 0)
    report(pointer, 'dossier.offending_characters', {
      characters: [...new Set(offending.map(({ codePoint }) => codePoint))].join(', '),
    });
}

/** Too long, or no text at all. */
export function textFault(text: string | undefined, pointer: string, max: number, report: Report): void {
  if (text === undefined) return;
  if (text.length > max) return report(pointer, 'dossier.too_long', { max });
  if (!text.isWellFormed()) report(pointer, 'dossier.offending_characters', { characters: 'U+D800–U+DFFF' });
}

/** Whole yen, 0 or more. */
export function yenFault(amount: number | undefined, pointer: string, report: Report): void {
  if (amount === undefined) return;
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > LIMITS.yen) report(pointer, 'dossier.amount_invalid');
}

/** ISO 3166-1 alpha-2. */
export function countryFault(country: string | undefined, pointer: string, report: Report): void {
  if (country && !/^[A-Z]{2}$/.test(country)) report(pointer, 'dossier.country_invalid');
}

/** YYYY-MM. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && isPlausibleYear(text);
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export function isPartialDate(text: string): boolean {
  return (/^\d{4}$/.test(text) && isPlausibleYear(text)) || isMonth(text) || isDay(text);
}

/** A day that exists. */
export function dayFault(day: string | undefined, pointer: string, report: Report): void {
  if (day && !isDay(day)) report(pointer, 'dossier.date_invalid');
}

/** An end before its beginning, where both are real. */
export function periodFault(
  { from, to }: { from?: string; to?: string },
  pointer: string,
  isReal: (text: string) => boolean,
  report: Report,
): void {
  if (from && to && isReal(from) && isReal(to) && from > to) report(pointer, 'dossier.from_after_to');
}

/** Something with one @ in it. */
export function emailFault(email: string | undefined, pointer: string, report: Report): void {
  if (email && !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(email)) report(pointer, 'dossier.email_invalid');
}
