// A name of an organisation read word by word: each word with what it means, whatever language it is written in, and the rest, which only
// transcription can carry to Latin letters.
import { Lexicon, type Concept, type Meaning } from './lexicon.js';
import { hanNumberAt } from './text/numbers.js';
import { isHangulCode, piecesOf, plain, type Piece } from './text/plain.js';
import { wordNumber } from './text/numbers.js';

/** One word of a name: concepts that it may stand for, or none where it is a name of its own. */
export interface GlossedPart {
  /** As it stands in the plain text. */
  text: string;
  /** What it means; several, where the word has several meanings. Empty for a rest. */
  meanings: readonly Meaning[];
  /** For a number: its digits. */
  number?: string;
  /** A comma, a parenthesis or the like stands before it. */
  afterBreak: boolean;
  /** It stands in what the body is named after ("имени …", "named after …"). */
  dedicated: boolean;
  /** It was read out of a run without spaces or in a language other than English. */
  unspaced: boolean;
}

const CHARACTERS_MAX = 300;
const PARTS_MAX = 48;
const LOOKED_MAX = 50_000;
// What a cut costs in a run without spaces: letters that no table knows, a word of the tables, a single character that is one.
const UNKNOWN_COST = 1;
const WORD_COST = 0.45;
const SINGLE_COST = 0.8;

export class Glossary {
  readonly lexicon: Lexicon;
  // A million names are made of far fewer words.
  private readonly looked = new Map<string, readonly Meaning[]>();

  /** @param fold the fold that all names pass: NFKC, Latin accents, one variant of each Han character */
  constructor(private readonly fold: (text: string) => string) {
    this.lexicon = new Lexicon(fold);
  }

  /** The words of a name in the order in which they stand. Linear in its length, which is cut at 300 characters. */
  parts(name: string): GlossedPart[] {
    const pieces = piecesOf(plain(name.slice(0, CHARACTERS_MAX), this.fold));
    const words = pieces.map((piece) => (piece.kind === 'word' ? piece.text : ''));
    const parts: GlossedPart[] = [];
    let afterBreak = false;
    let dedicated = false;
    const add = (part: Pick<GlossedPart, 'text' | 'meanings' | 'number'>, unspaced: boolean) => {
      if (part.meanings[0]?.[0]?.role === 'dedication') dedicated = true;
      parts.push({ ...part, afterBreak, dedicated, unspaced });
      afterBreak = false;
    };
    for (let i = 0; i < pieces.length && parts.length < PARTS_MAX; i += 1) {
      const piece = pieces[i] as Piece;
      if (piece.kind === 'break') {
        afterBreak = true;
        dedicated = false;
      } else if (piece.kind === 'number') {
        add({ text: piece.text, meanings: [], number: piece.text.replace(/^0+(?=\d)/, '') }, false);
        if (/^(?:st|nd|rd|th)$/.test(words[i + 1] ?? '')) i += 1;
      } else if (piece.kind === 'run') for (const part of this.cutRun(piece.text)) add(part, true);
      else {
        const phrase = this.lexicon.phraseAt(words, i);
        const text = phrase ? words.slice(i, i + phrase.length).join(' ') : piece.text;
        if (phrase) i += phrase.length - 1;
        const number = phrase ? undefined : wordNumber(piece.text);
        add({ text, meanings: phrase ? [phrase.meaning] : this.meaningsOf(text), ...(number && { number }) }, false);
      }
    }
    return parts;
  }

  private meaningsOf(word: string): readonly Meaning[] {
    const known = this.looked.get(word);
    if (known) return known;
    if (this.looked.size >= LOOKED_MAX) this.looked.clear();
    const meanings = this.lookUp(word);
    this.looked.set(word, meanings);
    return meanings;
  }

  private lookUp(word: string): readonly Meaning[] {
    const found = this.lexicon.wordMeanings(word);
    if (found.length > 0) return sortedFor(word, found);
    const first = word.codePointAt(0) ?? 0;
    if (first < 0x80) {
      const singular = singularOf(word);
      const one = singular === null ? [] : this.lexicon.wordMeanings(singular);
      return one.length > 0 ? one : this.lexicon.romanisedMeanings(word);
    }
    for (const bare of bareForms(word, first)) {
      const meanings = this.lexicon.wordMeanings(bare);
      if (meanings.length > 0) return meanings;
    }
    return [];
  }

  // The cheapest way through the run: few unknown letters, then few words.
  private cutRun(run: string): Pick<GlossedPart, 'text' | 'meanings' | 'number'>[] {
    const letters = [...run];
    const costs = new Array<number>(letters.length + 1).fill(Infinity);
    const steps: Step[] = [];
    costs[0] = 0;
    const reach = (to: number, cost: number, step: Step) => {
      if (cost < (costs[to] ?? Infinity)) {
        costs[to] = cost;
        steps[to] = step;
      }
    };
    for (let i = 0; i < letters.length; i += 1) {
      const here = costs[i] ?? Infinity;
      reach(i + 1, here + UNKNOWN_COST, { from: i, meaning: null });
      const number = hanNumberAt(letters, i);
      if (number) reach(i + number.length, here + WORD_COST, { from: i, meaning: null, number: number.value });
      for (const [length, meaning] of this.lexicon.unspacedAt(letters, i)) {
        if (!this.mayStand(letters, i, length, meaning, steps[i])) continue;
        reach(i + length, here + (length === 1 ? SINGLE_COST : WORD_COST), { from: i, meaning });
      }
    }
    return walk(letters, steps);
  }

  private mayStand(letters: string[], at: number, length: number, meaning: Meaning, before: Step | undefined): boolean {
    const letter = letters[at] ?? '';
    const end = at + length;
    if (isKana(letter)) {
      if (length === 1) return isHan(letters[at - 1] ?? '') && isHan(letters[end] ?? '');
      return length >= KANA_FREE_MIN || (this.partedBefore(letters, at, before) && this.partedAfter(letters, end));
    }
    if (length > 1) return true;
    if (isFillerLetter(letter)) return at > 0 || letter === '第';
    if (SUFFIX_LETTERS.includes(letter)) return Boolean(before?.meaning);
    // 県 after a prefecture, 東 before 東京; else one character is a word only where a word ends: 市 in 大阪市, not in 市川.
    if (before?.meaning?.at(-1)?.role === 'place') return true;
    if (PREFIX_LETTERS.includes(letter)) return this.startsWord(letters, end) && (at === 0 || Boolean(before?.meaning));
    if (at === 0 || PREFIX_ROLES.has(meaning[0]?.role ?? '')) return false;
    if (isHangulCode(letter.codePointAt(0) ?? 0) && !before?.meaning) return false;
    return end === letters.length || this.startsWord(letters, end);
  }

  private startsWord(letters: string[], at: number): boolean {
    return this.lexicon.unspacedAt(letters, at).some(([length]) => length > 1);
  }

  // インド within ウインドウ is no India: a short word in kana needs an end of kana, or another word, on both sides.
  private partedBefore(letters: string[], at: number, before: Step | undefined): boolean {
    return at === 0 || !isKana(letters[at - 1] ?? '') || Boolean(before?.meaning);
  }

  private partedAfter(letters: string[], end: number): boolean {
    return end === letters.length || !isKana(letters[end] ?? '') || this.startsWord(letters, end);
  }
}

interface Step {
  from: number;
  meaning: Meaning | null;
  number?: string;
}

const KANA_FREE_MIN = 5;
// 海岸学, 新型, 活性化: what makes a field of a thing.
const SUFFIX_LETTERS = '学論型性化';
const PREFIX_LETTERS = '新大東西南北';
const PREFIX_ROLES = new Set(['direction']);
const isKana = (letter: string): boolean => letter >= '\u30a0' && letter <= '\u30ff';
const isHan = (letter: string): boolean => letter >= '\u3400' && letter <= '\u9fff';

const isFillerLetter = (letter: string): boolean => '的和与之ノト及第号番'.includes(letter);

function walk(letters: string[], steps: Step[]): Pick<GlossedPart, 'text' | 'meanings' | 'number'>[] {
  const parts: Pick<GlossedPart, 'text' | 'meanings' | 'number'>[] = [];
  let restEnd = -1;
  const flush = (start: number) => {
    if (restEnd > start) parts.push({ text: letters.slice(start, restEnd).join(''), meanings: [] });
    restEnd = -1;
  };
  for (let at = letters.length; at > 0;) {
    const step = steps[at];
    if (!step) break;
    if (step.meaning || step.number !== undefined) {
      flush(at);
      const text = letters.slice(step.from, at).join('');
      parts.push(step.meaning ? { text, meanings: [step.meaning] } : { text, meanings: [], number: step.number ?? '' });
    } else if (restEnd < 0) restEnd = at;
    at = step.from;
  }
  flush(0);
  return parts.reverse();
}

// Oceans, societies; a table knows the one.
function singularOf(word: string): string | null {
  if (word.length < 5 || !word.endsWith('s') || word.endsWith('ss')) return null;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Of several meanings, first the one that this word names. */
function sortedFor(word: string, meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.length < 2) return meanings;
  const rank = (meaning: Meaning) => ((meaning[0] as Concept).id === word ? 0 : 1);
  return [...meanings].sort((a, b) => rank(a) - rank(b));
}

// Articles and prepositions that Arabic and Hebrew write onto the word, endings that Persian does.
const ARABIC_PREFIXES = ['وال', 'بال', 'لل', 'ال', 'و', 'ب', 'ل'];
const PERSIAN_ENDINGS = ['های', 'ها', 'ی', 'ات'];
const HEBREW_PREFIXES = ['וה', 'לה', 'ה', 'ל', 'ב', 'ו', 'ש'];

function bareForms(word: string, first: number): string[] {
  const forms: string[] = [];
  if (first >= 0x600 && first < 0x700) {
    for (const prefix of ARABIC_PREFIXES)
      if (word.startsWith(prefix) && word.length > prefix.length + 2)
        forms.push(word.slice(prefix.length), `ال${word.slice(prefix.length)}`);
    for (const ending of PERSIAN_ENDINGS)
      if (word.endsWith(ending) && word.length > ending.length + 2) forms.push(word.slice(0, -ending.length));
  } else if (first >= 0x590 && first < 0x600) {
    for (const prefix of HEBREW_PREFIXES)
      if (word.startsWith(prefix) && word.length > prefix.length + 2) forms.push(word.slice(prefix.length));
  }
  return forms;
}
