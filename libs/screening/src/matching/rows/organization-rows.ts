// An organisation's name as rows: what its words mean, whatever language they are in; the rest as it is written and as it can be read; and what
// people make of a long name, which is its initials.
import { acronymOf } from '../organisations/acronyms.js';
import { stripLegalForms } from '../organisations/legal-forms.js';
import { organisationWords, type OrganisationWord, type Transcribe } from '../organisations/translation.js';
import { fold } from '../parse/fold.js';
import type { NameForm } from '../parse/forms.js';
import type { Reading } from '../reading.js';
import { eastAsianReadings } from '../scripts/east-asian.js';
import { westernReadings } from '../scripts/western.js';
import { CONCEPT, type Row, type Word } from './row.js';
import type { Readers } from './rows.js';

const EASTERN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;
const HAN = /\p{Script=Han}/u;
const SHORT_HAN = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;
const PLAIN_LATIN = /^[\x20-\x7e]*$/;
const LETTERS = /[a-z]+/g;
const DIGIT = /\d/;
const WORDS_MAX = 24;
const SHORT_FORMS_MAX = 24;

/** See {@link rowsOf}. */
export function organizationRows(form: Pick<NameForm, 'role' | 'shown' | 'folded'>, readers: Readers): Row[] {
  if (form.role === 'acronym') return acronymAsWritten(form);
  const { core } = stripLegalForms(form.shown);
  const name = lettersTogether(core.trim() === '' ? form.shown : core);
  const folded = fold(name);
  const eastern = EASTERN.test(folded);
  const han = HAN.test(folded);
  const read: Transcribe = (rest) => transcribed(rest, readers);
  const rows = versions(name, readers, read).map((words) => rowOf(words, han));
  if (eastern) {
    const written = versions(name, readers, asItStands).map((words) => rowOf(words, false));
    rows.unshift(...written.map((row): Row => ({ ...row, route: 'as-written' })));
    const compact = folded.replace(/[\s・]/gu, '');
    if (SHORT_HAN.test(compact)) rows.unshift(alone(compact));
    rows.push(...shortForms(folded, readers));
  }
  return [...rows, ...writtenAsOne(rows[0], folded), ...initials(rows, fold(core))];
}

// "M. D. S. Import": letters that stand for words are one word, however they are set. Two are somebody's initials.
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\. ?){2,5}\p{L}(?![\p{L}\p{N}])\.?/gu;
const lettersTogether = (name: string): string => name.replace(DOTTED, (letters) => letters.replace(/[. ]/g, ''));

// ONERBANK is Oner Bank, and IRANAIR Iran Air, whatever their halves mean.
const WRITTEN_AS_ONE = { words: 2, lettersMin: 6, lettersMax: 16 };
function writtenAsOne(row: Row | undefined, folded: string): Row[] {
  const words = PLAIN_LATIN.test(folded) && !DIGIT.test(folded) ? (folded.match(LETTERS) ?? []) : [];
  const whole = words.join('');
  const { words: most, lettersMin, lettersMax } = WRITTEN_AS_ONE;
  if (words.length === 0 || words.length > most || whole.length < lettersMin || whole.length > lettersMax) return [];
  const telling = words.length === 1 ? row?.words[0]?.role !== 'name' : row?.words.some(({ role }) => role === 'name');
  return telling ? [alone(whole)] : [];
}

const versions = (name: string, { glossary }: Readers, transcribe: Transcribe): OrganisationWord[][] =>
  organisationWords(name, glossary, transcribe);

function transcribed(rest: string, { japanese }: Readers): Reading[] {
  if (EASTERN.test(rest)) return eastAsianReadings(rest, 'organization', japanese);
  return westernReadings(rest, 'organization');
}

const asItStands: Transcribe = (rest) =>
  EASTERN.test(rest)
    ? [{ route: 'as-written', words: [{ spellings: [rest] }] }]
    : westernReadings(rest, 'organization');

const alone = (spelling: string): Row => ({
  route: 'as-written',
  readFromHan: false,
  words: [{ spellings: [spelling], role: 'name', weight: 1 }],
});

// C.A.S. and CAS; "CETC 28" keeps its number.
function acronymAsWritten({ folded }: Pick<NameForm, 'folded'>): Row[] {
  const [letters = '', number] = folded.replace(/[.&/-]/g, '').split(' ');
  const words: Word[] = [{ spellings: [letters], role: 'name', weight: 1 }];
  if (number !== undefined) words.push({ spellings: [number], role: 'number', weight: 1 });
  return [{ route: 'as-written', readFromHan: false, words }];
}

function rowOf(words: OrganisationWord[], fromHan: boolean): Row {
  const translated = words.some((word) => word.translated);
  const rest = words.find((word) => word.concepts.length === 0 && word.number === undefined);
  return {
    route: translated ? 'translation' : (rest?.route ?? 'as-written'),
    readFromHan: fromHan,
    words: distinct(words.filter(({ weight }) => weight > 0).map(wordOf)).slice(0, WORDS_MAX),
    meant: words,
  };
}

function wordOf({ spellings, concepts, role, weight, number }: OrganisationWord): Word {
  if (number !== undefined) return { spellings: [number], role: 'number', weight };
  if (concepts.length === 0) return { spellings: [...spellings], role, weight };
  const ids = concepts.map(({ id }) => CONCEPT + id);
  // A place may be met by its name as well, where the other side has it in a spelling that no table knows.
  const names = role === 'place' ? spellings.slice(0, 6) : [];
  return { spellings: [...new Set([...ids, ...names])], role, weight, shown: spellings[0] ?? '' };
}

// What a name says twice it says once.
function distinct(words: Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter(({ spellings: [first = ''] }) => !seen.has(first) && seen.add(first));
}

// 北航 of 北京航空航天大学, 哈工大 of 哈尔滨工业大学, 哈工程 of 哈尔滨工程大学: first characters of its words in their order, or a word whole.
function shortForms(folded: string, { glossary }: Readers): Row[] {
  const parts = glossary
    .parts(folded)
    .map(({ text }) => text)
    .filter((text) => EASTERN.test(text));
  if (parts.length < 2) return [];
  const [head = '', ...others] = parts;
  const firstOf = (text: string) => [...text][0] ?? '';
  const first = firstOf(head);
  const made = new Set<string>();
  others.forEach((part, at) => {
    made.add(first + firstOf(part));
    if (part.length === 2) made.add(first + part);
    for (const later of others.slice(at + 1)) made.add(first + firstOf(part) + firstOf(later));
  });
  // 東大 could be any 大学 that begins so; yet it is what people write.
  const spellings = [...made].slice(0, SHORT_FORMS_MAX);
  return [{ route: 'acronym', readFromHan: false, words: [{ spellings, role: 'name', weight: 1 }] }];
}

function initials(rows: Row[], folded: string): Row[] {
  const written = PLAIN_LATIN.test(folded) ? acronymOf(folded.match(LETTERS) ?? []) : [];
  const translated = rows
    .filter(({ route }) => route === 'translation')
    .map(({ words }) => words.map(({ shown, spellings }) => (shown ?? spellings[0] ?? '').slice(0, 1)).join(''));
  const spellings = [...new Set([...written, ...translated].map((letters) => letters.toLowerCase()))].filter(
    (letters) => letters.length >= 3 && letters.length <= 10 && /^[a-z]+$/.test(letters),
  );
  if (spellings.length === 0) return [];
  return [{ route: 'acronym', readFromHan: false, words: [{ spellings, role: 'name', weight: 1 }] }];
}
