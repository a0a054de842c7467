// Stage 1: one printed name may hold several. "Harbin Institute of Technology (HIT) (哈爾浜工業大学)" is a name, an acronym and a native name.
import type { ListEntry, PartyKind } from '../../list-entry.js';
import type { Glossary } from '../organisations/glossary.js';
import { segmentsOf } from '../organisations/segments.js';
import { undisguise, type Deception } from '../unicode/undisguise.js';
import { fold } from './fold.js';

/** weak: what may or may not be a name of its own, such as the acronym of a parent body. */
export type FormRole = 'primary' | 'alias' | 'former' | 'native' | 'acronym' | 'weak' | 'segment';

export const FORM_ROLES: readonly FormRole[] = ['primary', 'alias', 'former', 'native', 'acronym', 'weak', 'segment'];

export interface NameForm {
  role: FormRole;
  /** As it was written, white space put in order. */
  written: string;
  /** As it was meant: without what is not seen, look-alike letters read as what they look like. */
  shown: string;
  /** `shown` as the tables have it. */
  folded: string;
  /** Where the writing says another thing to the eye than to a machine. */
  deceptions: Deception[];
}

/** The names under which an entry of a list stands. */
export type EntryNames = Pick<ListEntry, 'name' | 'aliases' | 'weakAliases' | 'formerNames'>;

// Longer than any name: what follows is not read, so that no input can make the comparison slow.
const CHARACTERS_MAX = 300;
const FORMS_MAX = 12;

const PARENTHESES = /[(（]([^()（）]*)[)）]/gu;
const ACRONYM = /^[\p{Lu}\d][\p{Lu}\p{Ll}\d.&/-]{1,9}(?: \d{1,4})?$/u;
const CAPITALS_MIN = 2;
const FORMER = /^(?:formerly|former|f\.?k\.?a\.?|a\.?k\.?a\.?|also known as|別名|旧称|旧名|旧)[:：\s]*/iu;
const JOINED = /^(?:and|or) (?=\p{Lu})/u;
const CJK = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** The forms of a list's entry: its name and aliases, each with what stands in its parentheses and, of an organisation, behind its parent. */
export function entryForms(
  { name, aliases, weakAliases, formerNames }: EntryNames,
  kind: PartyKind,
  glossary: Glossary,
): NameForm[] {
  const all = (names: readonly string[] | undefined, role: FormRole) =>
    (names ?? []).flatMap((each) => [...formsOf(each, role, kind), ...unitsOf(each, kind, glossary)]);
  return distinct([
    ...all([name], 'primary'),
    ...all(aliases, 'alias'),
    ...all(formerNames, 'former'),
    ...all(weakAliases, 'weak'),
  ]);
}

/**
 * The forms of a name as a person typed it. An organisation's name is also read part by part, since people write
 * "School of Astronautics, Beihang University"; a unit alone never stands for its institution.
 */
export function queryForms(name: string, kind: PartyKind, glossary: Glossary): NameForm[] {
  const whole = formsOf(name, 'primary', kind);
  if (kind === 'person') return distinct(whole).slice(0, FORMS_MAX);
  const segments = segmentsOf(name.slice(0, CHARACTERS_MAX), glossary);
  const named = segments.filter(({ role }) => role === 'institution' || role === 'name');
  const parts = segments.length > 1 ? named.flatMap(({ text }) => formsOf(text, 'segment', kind)) : [];
  return distinct([...whole, ...parts]).slice(0, FORMS_MAX);
}

// "Tactical Missile Corporation, Joint Stock Company PA Strela": the unit has a name of its own; its parent's is another entry's.
function unitsOf(name: string, kind: PartyKind, glossary: Glossary): NameForm[] {
  if (kind === 'person' || !/[,;.:]\s/.test(name)) return [];
  const segments = segmentsOf(name.slice(0, CHARACTERS_MAX), glossary).slice(1);
  return segments.filter(({ role }) => role === 'name').flatMap(({ text }) => formsOf(text, 'segment', kind));
}

function formsOf(printed: string, role: FormRole, kind: PartyKind): NameForm[] {
  const cut = tidied(printed).slice(0, CHARACTERS_MAX).toWellFormed().replace(JOINED, '');
  const inner = [...cut.matchAll(PARENTHESES)];
  const outside = cut.replace(PARENTHESES, (whole, content: string) =>
    kind === 'person' || keepsPlace(content) ? whole : ' ',
  );
  const alone = outside.trim();
  const found = formOf(outside, kind === 'organization' && isAcronym(alone) && !isSpoken(alone) ? 'acronym' : role);
  // What stands in brackets behind a person's name is a part of it, or the name once more: both are looked for.
  if (kind === 'person' && inner.length > 0) found.push(...formOf(cut.replace(PARENTHESES, ' '), role));
  for (const match of inner) {
    const content = (match[1] ?? '').trim();
    const innerRole = roleOfParenthesis(content, outside, cut.slice((match.index ?? 0) + match[0].length), role);
    if (innerRole && !(kind === 'person' && innerRole !== 'native' && innerRole !== 'former'))
      found.push(...formOf(content.replace(FORMER, ''), innerRole));
  }
  return found;
}

// Spaces that follow each other say nothing, and must not push out of sight what stands behind them. U+FEFF is no space but a disguise.
const tidied = (printed: string): string => printed.replace(/[^\S\ufeff]+/gu, ' ').trim();

/** Whether a name is so long that a part of it is not looked at. */
export const isCut = (name: string): boolean => tidied(name).length > CHARACTERS_MAX;

function formOf(text: string, role: FormRole): NameForm[] {
  // To JavaScript U+FEFF is a space; to the eye it is nothing, and undisguise notes it.
  const written = text.replace(/[^\S\ufeff]+/gu, ' ').trim();
  const { text: shown, deceptions, alternatives } = undisguise(written);
  return [shown, ...alternatives]
    .map((each): NameForm => ({ role, written, shown: each, folded: fold(each), deceptions }))
    .filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
}

// "(Korea) Sunhwagang Trading", "Oil Company (Iran)": words in parentheses that are part of the name.
function keepsPlace(content: string): boolean {
  return !isAcronym(content.trim()) && !OTHER_SCRIPT.test(content) && !FORMER.test(content.trim());
}

function isAcronym(content: string): boolean {
  return ACRONYM.test(content) && (content.match(/\p{Lu}/gu) ?? []).length >= CAPITALS_MIN;
}

// JUNDOLLAH and SOVFRAKHT are words of a list that prints all its names in capitals; CAATSA and CETC 28 are none.
const SPOKEN = /^(?=.*[AEIOUY].*[AEIOUY])[A-Z]{6,}$/;
const UNSPEAKABLE = /[^AEIOUY]{4}|^[^AEIOUY]{3}/;
const isSpoken = (name: string): boolean => SPOKEN.test(name) && !UNSPEAKABLE.test(name);

function roleOfParenthesis(content: string, outside: string, after: string, role: FormRole): FormRole | null {
  if (isAcronym(content)) {
    // The acronym in "China … Corporation (CASC) 9th Academy 771 Research Institute" is the parent's.
    const followed = after.replace(PARENTHESES, '').trim() !== '';
    const first = (/[\p{L}\p{N}]/u.exec(outside)?.[0] ?? '').toLowerCase();
    return !followed && content.toLowerCase().startsWith(first) ? 'acronym' : 'weak';
  }
  if (FORMER.test(content)) return 'former';
  if (!OTHER_SCRIPT.test(content)) return null;
  return CJK.test(content) && role === 'segment' ? 'segment' : 'native';
}

function distinct(forms: NameForm[]): NameForm[] {
  const seen = new Set<string>();
  return forms.filter(({ folded }) => !seen.has(folded) && seen.add(folded));
}
