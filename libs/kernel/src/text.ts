/** A character that no name or sentence of ours may hold, and why. */
export interface OffendingCharacter {
  /** Position in UTF-16 code units. */
  index: number;
  /** `U+202E` */
  codePoint: string;
  reason: 'control' | 'bidi' | 'invisible' | 'emoji' | 'surrogate';
}

type Range = readonly [from: number, to: number];

const BIDI_CONTROLS: readonly Range[] = [
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];
// Everything that Unicode lets a renderer leave out: fillers, joiners, tags (U+E0000–E007F), variation selectors, … . Two of them may be part of a
// name, each in its place alone: see `isInPlace`.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
// Zero-width (non-)joiners stand between letters in Persian, Hindi and others: allowed there, nowhere else.
const JOINERS: readonly Range[] = [[0x200c, 0x200d]];
// Ideographic variation sequences (葛󠄀) and the standardised ones of compatibility ideographs.
const IDEOGRAPHIC_SELECTORS: readonly Range[] = [
  [0xfe00, 0xfe02],
  [0xe0100, 0xe01ef],
];
const IDEOGRAPH = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * Finds what a person's or an organisation's name cannot rightly contain. Ideographic variation selectors (葛󠄀, U+E0100…) are part of how a
 * name is written and pass behind an ideograph.
 */
export function offendingCharacters(text: string): OffendingCharacter[] {
  const found: OffendingCharacter[] = [];
  let index = 0;
  let before = '';
  for (const character of text) {
    const reason = offence(character, before, text.slice(index + character.length));
    if (reason) found.push({ index, codePoint: codePointName(character), reason });
    index += character.length;
    before = character;
  }
  return found;
}

function offence(character: string, before: string, after: string): OffendingCharacter['reason'] | null {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return 'surrogate';
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) return 'control';
  if (within(codePoint, BIDI_CONTROLS)) return 'bidi';
  if (INVISIBLE.test(character)) return isInPlace(codePoint, before, after) ? null : 'invisible';
  if (/\p{Extended_Pictographic}/u.test(character) && codePoint > 0xff) return 'emoji';
  return null;
}

function isInPlace(codePoint: number, before: string, after: string): boolean {
  if (within(codePoint, IDEOGRAPHIC_SELECTORS)) return IDEOGRAPH.test(before);
  return within(codePoint, JOINERS) && isLetter(before) && isLetter(String.fromCodePoint(after.codePointAt(0) ?? 0x20));
}

function isLetter(character: string): boolean {
  return LETTER.test(character) && !INVISIBLE.test(character);
}

/** Whether anything in the text can be read as part of a name: a letter of any script, and no filler that Unicode calls one. */
export function hasVisibleLetter(text: string): boolean {
  return [...text].some((character) => /\p{L}/u.test(character) && !INVISIBLE.test(character));
}

function within(codePoint: number, ranges: readonly Range[]): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A name as search compares it: NFKC, lower case, hiragana as katakana, without Latin accents, variation selectors, spaces and points. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[\s・,.'’-]+/g, '');
}
