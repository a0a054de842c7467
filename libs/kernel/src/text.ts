/** A character that no name or sentence of ours may hold, and why. */
export interface OffendingCharacter {
  /** Position in UTF-16 code units. */
  index: number;
  /** `U+202E` */
  codePoint: string;
  reason: 'control' | 'bidi' | 'invisible' | 'emoji' | 'surrogate';
}

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// U+200C and U+200D are letters' neighbours in Persian, Hindi and others: allowed between letters, nowhere else.
const INVISIBLES = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0]/;
const JOINERS = /[\u200c\u200d]/;
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
  if (BIDI_CONTROLS.test(character)) return 'bidi';
  if (INVISIBLES.test(character)) return 'invisible';
  if (JOINERS.test(character)) return LETTER.test(before) && LETTER.test(after.slice(0, 2)) ? null : 'invisible';
  if (/\p{Extended_Pictographic}/u.test(character) && codePoint > 0xff) return 'emoji';
  return null;
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
