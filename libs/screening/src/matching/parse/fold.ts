// Stage 1: what the eye takes for the same is made the same.
import { foldHan } from '../scripts/han.js';

const INVISIBLE = /[\p{Cf}\p{Cc}\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu;
const LATIN_ACCENTS = /(\p{Script=Latin})\p{M}+/gu;
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ə: 'a',
  ʻ: '',
  ʼ: '',
  ʿ: '',
  ʾ: '',
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * A name as all later stages compare it: NFKC, lower case, without invisible characters and Latin accents, hiragana as katakana, Han
 * characters as one of their variants. Spaces and punctuation stay: the next stage cuts by them.
 */
export function fold(name: string): string {
  const visible = name
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\t\r\n]/g, ' ')
    .replace(INVISIBLE, '');
  const lower = visible.toLowerCase().normalize('NFD').replace(LATIN_ACCENTS, '$1').normalize('NFC');
  const latin = lower.replace(SPECIAL_LETTERS, (letter) => LETTERS[letter] ?? letter);
  return foldHan(latin.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)));
}
