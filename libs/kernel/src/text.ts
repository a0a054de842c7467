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
const INVISIBLES: readonly Range[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x2060, 0x2064],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
];
// Zero-width (non-)joiners stand between letters in Persian, Hindi and others: allowed there, nowhere else.
const JOINERS: readonly Range[] = [[0x200c, 0x200d]];
const LETTER = /[\p{L}\p{M}]/u;

/**
 * Finds what a person's or an organisation's name cannot rightly contain. Ideographic variation selectors (葛󠄀, U+E0100…) are part of how a
 * name is written and pass.
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
  if (within(codePoint, INVISIBLES)) return 'invisible';
  if (within(codePoint, JOINERS)) return LETTER.test(before) && LETTER.test(after.slice(0, 2)) ? null : 'invisible';
  if (/\p{Extended_Pictographic}/u.test(character) && codePoint > 0xff) return 'emoji';
  return null;
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
