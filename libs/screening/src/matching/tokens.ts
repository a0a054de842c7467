// Stage 2: a folded name is cut into words, and into unbroken runs where the script has no spaces.
import type { PartyKind } from '../list-entry.js';
import { fold } from './fold.js';
import { commonSpelling, hanParts, wordWeight, type HanParts } from './words.js';

export type Script =
  'latin' | 'han' | 'kana' | 'cyrillic' | 'greek' | 'hangul' | 'arabic' | 'hebrew' | 'other' | 'number';

export interface Token {
  text: string;
  script: Script;
  /** What the token tells, as a share of a full word. */
  weight: number;
  /** For a run of Han characters and kana. */
  han?: HanParts;
}

/** A name ready to be compared; nothing in it depends on the other side. */
export interface PreparedName {
  /** As it was written. */
  written: string;
  /** As it is read: folded, shortened to what is looked at. */
  text: string;
  tokens: Token[];
}

// Longer than any name: what follows is not read, so that no input can make the comparison slow.
const CHARACTERS_MAX = 300;
const TOKENS_MAX = 24;

const HAN_RUN = /[\p{Script=Han}\p{Script=Katakana}ー々〇・]/u;
const PIECES =
  /(?:[\p{Nd}]*[\p{Script=Han}\p{Script=Katakana}ー々〇][\p{Script=Han}\p{Script=Katakana}ー々〇・\p{Nd}]*)|(?:(?:(?![\p{Script=Han}\p{Script=Katakana}ー々〇])[\p{L}\p{M}\p{Nd}])+)/gu;

/** Cuts a name into tokens with weights; an empty list of tokens means that nothing in it can be searched for. */
export function prepareName(written: string, kind: PartyKind): PreparedName {
  const text = fold(written.slice(0, CHARACTERS_MAX)).replace(/(?<=\p{L})['’‘`´.](?=\p{L})/gu, (mark) =>
    mark === '.' ? ' ' : '',
  );
  const spaced = text.replace(
    /(?<=[\p{Script=Han}\p{Script=Katakana}ー々〇])\s+(?=[\p{Script=Han}\p{Script=Katakana}ー々〇])/gu,
    '',
  );
  const pieces = (spaced.match(PIECES) ?? []).slice(0, TOKENS_MAX);
  const tokens = joinInitials(pieces.map((piece) => tokenOf(piece, kind)));
  const telling = tokens.filter(({ weight }) => weight > 0);
  return { written, text, tokens: telling.length > 0 ? telling : tokens.map((each) => ({ ...each, weight: 0.35 })) };
}

/** A token of this text. */
export const token = (text: string, script: Script, weight: number): Token => ({ text, script, weight });

function tokenOf(piece: string, kind: PartyKind): Token {
  if (HAN_RUN.test(piece)) {
    const text = piece.replaceAll('・', '');
    const han = kind === 'person' ? { core: text, body: '' } : hanParts(text);
    const script = /\p{Script=Han}/u.test(han.core) ? 'han' : 'kana';
    return { ...token(text, script, Math.max(1, han.core.length / 2)), han };
  }
  const ordinal = /^(\d+)(st|nd|rd|th)$/.exec(piece)?.[1];
  if (ordinal !== undefined || /^\p{Nd}+$/u.test(piece)) return token(ordinal ?? piece, 'number', 1);
  const text = kind === 'person' ? piece : commonSpelling(piece);
  return token(text, scriptOf(piece), wordWeight(text, kind));
}

// D.E.S. and DES are one word: single Latin letters in a row are joined, unless they are a person's lone initials.
function joinInitials(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  let letters: Token[] = [];
  const flush = () => {
    if (letters.length >= 3) joined.push(token(letters.map((letter) => letter.text).join(''), 'latin', 1));
    else joined.push(...letters);
    letters = [];
  };
  for (const each of tokens) {
    if (each.script === 'latin' && each.text.length === 1) letters.push(each);
    else {
      flush();
      joined.push(each);
    }
  }
  flush();
  return joined;
}

const SCRIPTS: [Script, RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
];

function scriptOf(piece: string): Script {
  return SCRIPTS.find(([, pattern]) => pattern.test(piece))?.[0] ?? 'other';
}
