// A name of an organisation as the register compares it: folded, fillers and legal forms dropped, every word in its common spelling.
import { fold } from '../matching/parse/fold.js';
import { commonWord, FILLERS, LEGAL_FORMS, withoutRunLegalForms } from './terms.js';

export interface Word {
  text: string;
  /** The part of the text it stands in: commas, semicolons, line breaks and brackets part them. */
  segment: number;
  /** The filler that stands right before it in the same segment ("of"); empty where none does. */
  link: string;
  /** Written in capitals, as acronyms are. */
  capitals: boolean;
  /** A space stands before it, or its segment begins with it. */
  spaced: boolean;
}

// No name is longer; what follows is not read, so that no text can make the look-up slow.
const CHARACTERS_MAX = 600;
const WORDS_MAX = 120;

const SEGMENTS = /[,;|\n、，；。()（）[\]【】「」/]|\s[-–—:]\s|\.\s{2,}/u;
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇])[\p{L}\p{M}\p{N}])+/gu;
const IS_CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇]/u;
const NOTE_MARKS = /(?<![\p{L}\p{N}])\d{1,2}(?=\p{L}{3})/gu;
const ARABIC: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', أ: 'ا', إ: 'ا', آ: 'ا' };

export const isRunCharacter = (word: string): boolean => IS_CJK.test(word);

/** The words of a text, with the parts they stand in. Han characters, kana and Hangul are a word each. */
export function wordsIn(text: string): Word[] {
  const all = segmentsOf(text).flatMap(wordsOfSegment);
  const named = all.filter(({ piece }) => !FILLERS.has(piece));
  const telling = named.filter(({ text: word }) => !LEGAL_FORMS.has(word));
  // "DU" and "Co. Ltd." are names where nothing else is there.
  const kept = telling.length > 0 ? telling : named.length > 0 ? named : all;
  return kept.slice(0, WORDS_MAX).map(({ piece: _piece, ...word }) => word);
}

function wordsOfSegment(written: string, segment: number): (Word & { piece: string })[] {
  let link = '';
  return piecesOf(written).map(({ piece, spaced }) => {
    const upper = piece.toUpperCase();
    const capitals = upper !== piece && /^\p{L}[\p{L}\p{N}]{1,9}$/u.test(piece) && written.includes(upper);
    const word = { piece, text: commonWord(piece), segment, link, capitals, spaced };
    link = FILLERS.has(piece) ? piece : '';
    return word;
  });
}

/** The parts that commas, semicolons, line breaks, brackets and dashes cut a text into, as written. */
export const segmentsOf = (text: string): string[] =>
  text
    .slice(0, CHARACTERS_MAX)
    .replaceAll(/&#x0026;|&amp;/g, '&')
    .split(SEGMENTS);

/** {@link wordsIn} without where they stand: what a name's key is made of. */
export const wordsOf = (name: string): string[] => wordsIn(name).map((word) => word.text);

const IS_PLAIN = /^[\x20-\x7e]*$/;

// Most names of a register are plain ASCII, and then the same is had for a fraction of the time.
function plainPieces(written: string): { piece: string; spaced: boolean }[] {
  const folded = written
    .toLowerCase()
    .replace(/(?<![a-z0-9])\d{1,2}(?=[a-z]{3})/g, '')
    .replace(/(?<=[a-z])['`"](?=[a-z])/g, '')
    .replace(/(?<=(?<![a-z])[a-z])\.(?=[a-z](?![a-z]))/g, '');
  return [...folded.matchAll(/[a-z0-9]+/g)].map((match) => ({
    piece: match[0],
    spaced: match.index === 0 || folded[match.index - 1] === ' ',
  }));
}

function piecesOf(written: string): { piece: string; spaced: boolean }[] {
  if (written.trim() === '') return [];
  if (IS_PLAIN.test(written)) return plainPieces(written);
  const folded = withoutRunLegalForms(fold(written))
    .replace(NOTE_MARKS, '')
    .replace(/(?<=\p{L})['’‘`´ʹʺ"](?=\p{L})/gu, '')
    .replace(/[يىكةأإآ]/gu, (letter) => ARABIC[letter] ?? letter)
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .replaceAll('・', '');
  return [...folded.matchAll(PIECES)].map((match) => ({
    piece: match[0],
    spaced: match.index === 0 || folded[match.index - 1] === ' ',
  }));
}
