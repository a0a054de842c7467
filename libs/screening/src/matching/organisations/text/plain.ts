// How a name is written before its words are looked up: what spelling leaves open in each script is closed the same way in the tables and in
// the names.

const MARKS = /[\u0300\u0301]|[\u0610-\u061a\u064b-\u0652\u0670\u0640]|[\u0591-\u05c7]/g;
/** d'études, l'énergie: the article written onto the word. */
const ELISION = /(?<!\p{L})[dl]['’](?=\p{L})/gu;
const QUOTES_WITHIN = /(?<=\p{L})['’‘`´ʻʼʹ′״"“”]+(?=\p{L})/gu;
const ARABIC_LETTERS: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ؤ: 'و',
};
const ARABIC = /[\u0621-\u06ff]/;
const ARABIC_VARIANTS = /[يىئېكڪأإآٱةۀۂہھۃؤ]/g;

/**
 * Lower-case, one spelling per sound where a script has several for it, without vowel points, stress marks and apostrophes.
 * @param fold the fold of names (NFKC, Latin accents, Han variants)
 */
export function plain(name: string, fold: (text: string) => string): string {
  const joined = name.includes('\u200c') ? name.replaceAll('\u200c', ' ') : name;
  const marked = fold(joined).replace(MARKS, '').replace(ELISION, '').replace(QUOTES_WITHIN, '').replaceAll('ё', 'е');
  return ARABIC.test(marked)
    ? marked.replace(ARABIC_VARIANTS, (letter) => ARABIC_LETTERS[letter] ?? letter).replaceAll('ء', '')
    : marked;
}

/** Han, kana, Hangul and the scripts of South-East Asia, in which a word may end without a space. */
export function isUnspacedCode(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3040 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x323af) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  );
}

export const isHangulCode = (code: number): boolean => code >= 0xac00 && code <= 0xd7af;

/** Whether a word of the tables is written in a script without spaces. */
export const isUnspaced = (text: string): boolean => isUnspacedCode(text.codePointAt(0) ?? 0);

const CYRILLIC: Record<string, string> = Object.fromEntries(
  (
    'а:a б:b в:v г:g ґ:g ғ:g д:d е:e є:e ж:zh з:z и:i й:i і:i ї:i к:k қ:k л:l м:m н:n ң:n о:o ө:o п:p р:r с:s т:t у:u ў:u ұ:u ү:u ф:f ' +
    'х:h һ:h ц:ts ч:ch ш:sh щ:shch ъ: ы:i ь: э:e ә:a ю:iu я:ia ј:i љ:l њ:n ћ:c ђ:d џ:d'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** What is left of a Slavic word when the standards of transcription are taken for one: Gosudarstvennoye, gosudarstvennoje. */
export function romanKey(word: string): string {
  let latin = '';
  for (const letter of word) latin += CYRILLIC[letter] ?? letter;
  return latin
    .replaceAll('kh', 'h')
    .replaceAll('tch', 'ch')
    .replace(/[jy]/g, 'i')
    .replaceAll('w', 'v')
    .replaceAll('x', 'ks')
    .replaceAll('ie', 'e')
    .replace(/(.)\1+/g, '$1');
}

/** A cut of a plain name: a run without spaces, a word, a number, or a mark that parts what stands around it. */
export interface Piece {
  kind: 'run' | 'word' | 'number' | 'break';
  text: string;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGITS = /\p{Nd}/u;
const BREAKS = ',;:()[]{}«»、，；（）「」【】〔〕';

/** Cuts a plain name. Dots inside short capitals are joined before (see acronyms.ts); hyphens part words. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last: Piece | null = null;
  for (const character of text) {
    const kind = kindOf(character);
    if (kind === null) {
      last = null;
      continue;
    }
    if (last && last.kind === kind && kind !== 'break' && !changesScript(last, character)) last.text += character;
    else {
      last = { kind, text: character };
      pieces.push(last);
    }
  }
  return pieces;
}

function kindOf(character: string): Piece['kind'] | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'word';
    if (code >= 0x30 && code <= 0x39) return 'number';
    return BREAKS.includes(character) ? 'break' : null;
  }
  if (isUnspacedCode(code)) return 'run';
  if (LETTER.test(character)) return 'word';
  if (DIGITS.test(character)) return 'number';
  return BREAKS.includes(character) ? 'break' : null;
}

function changesScript(piece: Piece, character: string): boolean {
  if (piece.kind !== 'run') return false;
  const code = character.codePointAt(0) ?? 0;
  return isHangulCode(piece.text.codePointAt(0) ?? 0) !== isHangulCode(code);
}
