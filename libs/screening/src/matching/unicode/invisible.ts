// Characters that are not seen, and the scripts in which some of them belong to the spelling.

/** Why a character that shows nothing stands in a text; null for one that shows. `proper` is orthography or layout, and no sign of anything. */
export type Unseen = 'invisible' | 'bidi' | 'overlay' | 'proper';

const UNSEEN = /^[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0\u2800]$|^[\u034f\u17b4\u17b5\u180b-\u180f]$/u;
const OVERLAY = /^[\u0334-\u0338\u20d2\u20d3\u20d8-\u20e0\u20e2-\u20e6\u20ea\u20eb\u0488\u0489]$/u;
const BIDI_MARK = /^[\u200e\u200f\u061c]$/u;
const BIDI_CONTROL = /^[\u202a-\u202e\u2066-\u2069]$/u;
const VARIATION = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d\u180f]$/u;
const VARIES = /^[\p{Script=Han}\p{Script=Mongolian}\p{Emoji}]$/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const JOINS =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Emoji_Presentation}]$/u;

// Most of what names are made of, told without an expression.
const isPlainLetter = (codePoint: number): boolean =>
  (codePoint >= 0x20 && codePoint < 0x7f) ||
  (codePoint >= 0xae && codePoint < 0x334) ||
  (codePoint >= 0x370 && codePoint < 0x488) ||
  (codePoint >= 0x48a && codePoint < 0x600) ||
  (codePoint >= 0x620 && codePoint < 0x6dd) ||
  (codePoint >= 0x900 && codePoint < 0x115f) ||
  (codePoint >= 0x3041 && codePoint < 0x3164) ||
  (codePoint >= 0x3400 && codePoint < 0xd7a4);

/** What an unseen character does between the characters before and after it in a text. */
export function unseen(character: string, before: string, after: string, text: string): Unseen | null {
  if (isPlainLetter(character.codePointAt(0) as number)) return null;
  if (character === '\t' || character === '\n' || character === '\r') return null;
  if (OVERLAY.test(character)) return 'overlay';
  if (VARIATION.test(character)) return VARIES.test(before) ? 'proper' : 'invisible';
  if (!UNSEEN.test(character)) return null;
  if (BIDI_CONTROL.test(character)) return 'bidi';
  if (BIDI_MARK.test(character)) return RIGHT_TO_LEFT.test(text) ? 'proper' : 'bidi';
  if (character === '\u200c' || character === '\u200d')
    return JOINS.test(before) || JOINS.test(after) ? 'proper' : 'invisible';
  return character === '\ufeff' && before === '' ? 'proper' : 'invisible';
}
