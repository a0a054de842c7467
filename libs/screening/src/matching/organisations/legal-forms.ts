// Legal forms at either end of a name, in every script of the lists. They say how a body is owned, never which it is: Gazprom Neft JSC is
// Gazprom Neft OAO. What they mean is kept, so that a difference can be told.
import { fold } from '../parse/fold.js';
import { isUnspaced, piecesOf, plain } from './text/plain.js';
import { LEGAL_FORMS } from './words/legal-form-table.js';

export type LegalForm =
  | 'limited'
  | 'joint-stock'
  | 'partnership'
  | 'free-zone'
  | 'sole-trader'
  | 'state-enterprise'
  | 'state-institution'
  | 'school-corporation'
  | 'medical-corporation'
  | 'foundation'
  | 'association'
  | 'company'
  | 'corporation-group';

export interface StrippedName {
  /** The name without legal forms at its ends; the whole name where nothing else would be left. As it was written, spaces made one. */
  core: string;
  /** What the forms that were taken off mean, in the order in which they stood; the more general "company" only where it stood alone. */
  forms: LegalForm[];
}

interface Form {
  words: string[];
  meaning: LegalForm;
  /** Before a name it is a name: SAS Institute, SAL Airlines. */
  onlyBehind: boolean;
}

const FORM_WORDS_MAX = 9;
const ONLY_BEHIND = '~';
const BY_FIRST = new Map<string, Form[]>();
const BY_STEM: [string, Form[]][] = [];
const UNSPACED: { written: string; meaning: LegalForm }[] = [];

for (const line of LEGAL_FORMS.trim().split('\n')) {
  const [meaning = '', written = ''] = line.split(' = ');
  for (const form of written.trim().split(/\s+/)) addForm(form, meaning as LegalForm);
}
UNSPACED.sort((a, b) => b.written.length - a.written.length);

function addForm(inTable: string, meaning: LegalForm): void {
  const onlyBehind = inTable.startsWith(ONLY_BEHIND);
  const written = onlyBehind ? inTable.slice(ONLY_BEHIND.length) : inTable;
  const text = plain(written.replaceAll(/[()]/g, '').replaceAll('_', ' '), fold);
  if (isUnspaced(text)) {
    // (株) folds to 株, which begins names as well: only the sign with its parentheses is a form.
    const sign = /^[(㈠-㊰]/u.test(written) || written.length === 1;
    UNSPACED.push({ written: sign ? `(${text.replaceAll(/[()]/g, '')})` : text, meaning });
    return;
  }
  const words = text.split(' ').map((word) => word);
  const form = { words, meaning, onlyBehind };
  const first = words[0] ?? '';
  if (first.endsWith('*')) {
    const stem = first.slice(0, -1);
    const known = BY_STEM.find(([other]) => other === stem);
    if (known) known[1].push(form);
    else BY_STEM.push([stem, [form]]);
  } else BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), form]);
}

/** A word of the name: where it stands in the text as written, and how it is looked up. */
interface Placed {
  start: number;
  end: number;
  key: string;
}

const WORDS = /[\p{L}\p{M}\p{N}.&'’/]+/gu;

/** Takes legal forms off both ends of a name, again and again ("OOO X LLC"), and out of signs such as (株). */
export function stripLegalForms(name: string): StrippedName {
  const forms: LegalForm[] = [];
  let core = name.slice(0, 300).replaceAll(/\s+/g, ' ').trim();
  for (let round = 0; round < 4; round += 1) {
    const next = stripRun(stripWords(core, forms), forms);
    if (next === core) break;
    core = next;
  }
  const telling = forms.filter((form) => form !== 'company');
  return { core, forms: telling.length > 0 ? [...new Set(telling)] : [...new Set(forms)] };
}

/** Whether a text is a legal form and nothing else, as what stands behind a comma often is: "Ltd.", "S.A. de C.V.". */
export function isLegalForm(text: string): boolean {
  const keys = placedWords(text.slice(0, 300)).map((word) => word.key);
  return keys.length > 0 && formAt(keys, 0)?.length === keys.length;
}

const placedWords = (text: string): Placed[] =>
  [...text.matchAll(WORDS)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, key: keyOf(match[0]) }))
    .filter((word) => word.key !== '');

// L.L.C. is looked up as llc, A/S and A.Ş. as a_s and as.
const keyOf = (word: string): string => plain(word, fold).replaceAll(/[.'’/]/g, '');

function stripWords(text: string, forms: LegalForm[]): string {
  const words = placedWords(text);
  if (words.length < 2) return text;
  const keys = words.map((word) => word.key);
  const front = formAt(keys, 0);
  if (front && !front.onlyBehind && front.length < words.length) {
    const first = words[front.length] as Placed;
    // "Company for …" and "PT" alone stay; a form that a name needs to be read stays too.
    if (!(front.meaning === 'company' && /^(?:for|of)$/.test(first.key))) {
      forms.push(front.meaning);
      return tidy(openingOf(text, first.start));
    }
  }
  for (let length = Math.min(FORM_WORDS_MAX, words.length - 1); length >= 1; length -= 1) {
    const at = words.length - length;
    const form = formAt(keys, at);
    if (form?.length !== length) continue;
    forms.push(form.meaning);
    return tidy(text.slice(0, (words[at] as Placed).start) + closingOf(text, (words.at(-1) as Placed).end));
  }
  return text;
}

// A quotation mark or a parenthesis that opens before the first word that is left belongs to it.
function openingOf(text: string, start: number): string {
  const before = text[start - 1] ?? '';
  return '"“«„('.includes(before) && before !== '' ? text.slice(start - 1) : text.slice(start);
}

const closingOf = (text: string, end: number): string => (')]'.includes(text[end] ?? ' ') ? '' : text.slice(end));

const tidy = (text: string): string => trimEnd(trimStart(text.replace(/\(\s{0,3}\)?$/, ''), ' ,;:.-–—&'), ' ,;:-–—&');

function trimStart(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && marks.includes(text[start] ?? '')) start += 1;
  return text.slice(start);
}

function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

function formAt(
  keys: readonly string[],
  at: number,
): (Pick<Form, 'meaning' | 'onlyBehind'> & { length: number }) | null {
  const first = keys[at] ?? '';
  const candidates = [...(BY_FIRST.get(first) ?? [])];
  for (const [stem, forms] of BY_STEM) if (first.startsWith(stem)) candidates.push(...forms);
  let best: Form | null = null;
  for (const form of candidates)
    if ((!best || form.words.length > best.words.length) && form.words.every((word, i) => fitsWord(word, keys[at + i])))
      best = form;
  return best && { length: best.words.length, meaning: best.meaning, onlyBehind: best.onlyBehind };
}

const fitsWord = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word);

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}㈠-㊰]/u;

function stripRun(text: string, forms: LegalForm[]): string {
  if (!CJK.test(text)) return text;
  const folded = plain(text, fold);
  // Only where folding keeps the length can a place in one be a place in the other; else the folded name is as good.
  const source = folded.length === text.length ? text : folded;
  if (UNSPACED.some(({ written }) => written === folded)) return text;
  for (const { written, meaning } of UNSPACED) {
    const starts = folded.startsWith(written);
    if (!starts && !folded.endsWith(written)) continue;
    const rest = starts ? source.slice(written.length) : source.slice(0, -written.length);
    if (tidy(rest) === '' || isBareBody(rest)) continue;
    forms.push(meaning);
    return tidy(rest);
  }
  return text;
}

const isBareBody = (rest: string): boolean => piecesOf(plain(rest, fold)).length === 0;
