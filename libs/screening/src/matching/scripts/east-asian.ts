// Which of the readings of Han characters, kana and hangul a name gets: all that its script allows. 高橋 may be Takahashi or Gao Qiao, and nothing
// in it says which: whoever compares takes the reading that meets, and the route tells by which tradition it did.
import type { PartyKind } from '../../list-entry.js';
import type { Reading, ReadWord } from '../reading.js';
import { chineseOrganisationReading, chineseReadings, isCommonSurname } from './chinese.js';
import { isHan } from './han.js';
import type { JapaneseNames } from './japanese-names.js';
import { japaneseReadings, japaneseWords } from './japanese.js';
import { isKana, kanaToLatin } from './kana.js';
import { hangulByEar, isHangul, koreanReadings, koreanWords, sinoKoreanReadings, sinoKoreanWords } from './korean.js';
import { businessWord, cutAtBusinessWords } from './tables/business-words.js';
import { chineseByEar } from './tables/chinese-by-ear.js';

interface Scripts {
  han: boolean;
  kana: boolean;
  hangul: boolean;
}

/**
 * All readings of a name in Han characters, kana or hangul; none when it has none of them. Latin words beside them are read as they stand.
 * @param text folded (see fold.ts): a person's whole name, or the core of an organisation's without legal forms and class words
 */
export function eastAsianReadings(text: string, kind: PartyKind, dictionary: JapaneseNames): Reading[] {
  const scripts = scriptsOf(text);
  if (!scripts.han && !scripts.kana && !scripts.hangul) return [];
  return kind === 'organization'
    ? organisationReadings(text, scripts, dictionary)
    : personReadings(text, scripts, dictionary);
}

function scriptsOf(text: string): Scripts {
  const scripts = { han: false, kana: false, hangul: false };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isKana(code)) scripts.kana = true;
    else if (isHangul(code)) scripts.hangul = true;
    else if (isHan(code) || (code >= 0xd840 && code <= 0xd8ff)) scripts.han = true;
  }
  return scripts;
}

function personReadings(text: string, { han, kana, hangul }: Scripts, dictionary: JapaneseNames): Reading[] {
  if (hangul) return [...koreanReadings(text), ...(isKoreanName(text) ? [] : byEar(text))];
  if (kana && !han) return [...japaneseReadings(text, dictionary), ...byEar(text)];
  if (kana) return japaneseReadings(text, dictionary);
  const foreign = foreignInHan(text);
  if (foreign.length > 0 && DOT.test(text)) return foreign;
  return [...chineseReadings(text), ...japaneseReadings(text, dictionary), ...sinoKoreanReadings(text), ...foreign];
}

// 亚当·金, 克鲁兹: a dot between words, or characters that write nothing but sounds. Two of those may be anybody's name.
const FOREIGN_MIN = 3;
const DOT = /[・·‧•]/;

function foreignInHan(text: string): Reading[] {
  const pieces = text.split(SEPARATORS).filter((piece) => piece !== '');
  const characters = Array.from(text);
  if (pieces.length === 1 && characters.length < FOREIGN_MIN) return [];
  // 高丽华 is a Gao before she is anybody from abroad.
  if (pieces.length === 1 && characters.length === FOREIGN_MIN && isCommonSurname(characters[0] ?? '')) return [];
  if (pieces.length > 1 && !DOT.test(text)) return [];
  const heard = pieces.map((piece) => (LATIN.test(piece) ? piece : chineseByEar(piece)));
  if (heard.some((latin) => latin === null)) return [];
  return [{ route: 'loan-word', words: heard.map((latin): ReadWord => ({ spellings: [latin ?? ''] })) }];
}

// 김도현: a Korean surname and a given name of one or two syllables. What is longer, or in several words, may be anybody's, as it sounds.
const KOREAN_SURNAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간견시화창당',
);
const KOREAN_SYLLABLES_MAX = 3;

function isKoreanName(text: string): boolean {
  const compact = text.replace(/\s/gu, '');
  return compact.length <= KOREAN_SYLLABLES_MAX && KOREAN_SURNAMES.has(compact.slice(0, 1));
}

const SEPARATORS = /[^\p{L}\p{Nd}ー]+/u;

/** A foreign name as its syllabary writes it, word by word, and its Latin words as they stand. */
function byEar(text: string): Reading[] {
  const words = text
    .split(SEPARATORS)
    .map((piece) => latinOf(piece))
    .filter((latin) => latin !== '')
    .map((latin): ReadWord => ({ spellings: [latin] }));
  return words.length > 0 ? [{ route: 'loan-word', words }] : [];
}

const LATIN = /^[a-z0-9]+$/;

function latinOf(piece: string): string {
  if (LATIN.test(piece)) return piece;
  return isHangul(piece.charCodeAt(0)) ? hangulByEar(piece) : kanaToLatin(piece);
}

function organisationReadings(text: string, { han, kana, hangul }: Scripts, dictionary: JapaneseNames): Reading[] {
  const runs = text
    .split(SEPARATORS)
    .filter((piece) => piece !== '')
    .flatMap(runsOf);
  const readings: Reading[] = [];
  if (hangul) readings.push(...whole(runs, 'korean', koreanWords), ...whole(runs, 'loan-word', loanWords));
  if (han && !kana) readings.push(...whole(runs, 'pinyin', (run) => chineseOrganisationReading(run)?.words ?? null));
  if (han && !kana) readings.push(...whole(runs, 'sino-korean', sinoKoreanWords));
  if (han || kana) {
    const japanese = whole(runs, han ? 'japanese-reading' : 'kana', (run) => japaneseWords(run, dictionary));
    readings.push(...japanese);
    // ウラル民生航空: what stands in kana beside Han characters may be foreign.
    if (han && kana) readings.push(...japanese.map(({ words }): Reading => ({ route: 'loan-word', words })));
  }
  if (kana && !han) readings.push(...whole(runs, 'loan-word', loanWords));
  if (han && !kana) readings.push(...whole(runs, 'loan-word', foreignWords));
  return readings;
}

/** Letters of Latin, of Han and kana, and of hangul apart. */
function runsOf(piece: string): string[] {
  const runs: string[] = [];
  let script = -1;
  for (const character of piece) {
    const next = scriptOf(character.codePointAt(0) ?? 0);
    if (next === script) runs[runs.length - 1] += character;
    else runs.push(character);
    script = next;
  }
  return runs;
}

function scriptOf(code: number): number {
  if (isHangul(code)) return 2;
  return isKana(code) || isHan(code) ? 1 : 0;
}

/** One reading of all runs, when each has one; Latin ones stand for themselves. */
function whole(runs: string[], route: Reading['route'], read: (run: string) => ReadWord[] | null): Reading[] {
  const words: ReadWord[] = [];
  for (const run of runs) {
    const found = LATIN.test(run) ? [{ spellings: [run] }] : read(run);
    if (!found) return [];
    words.push(...found);
  }
  return words.length > 0 ? [{ route, words }] : [];
}

function foreignWords(run: string): ReadWord[] | null {
  const latin = run.length < FOREIGN_MIN ? null : chineseByEar(run);
  return latin === null ? null : [{ spellings: [latin] }];
}

function loanWords(run: string): ReadWord[] | null {
  const words = cutAtBusinessWords(run).map((word): ReadWord => {
    const heard = isHangul(word.charCodeAt(0)) ? hangulByEar(word) : kanaToLatin(word);
    return { spellings: [...businessWord(word), heard].filter((each) => each !== '') };
  });
  return words.every(({ spellings }) => spellings.length > 0) ? words : null;
}
