// Stage 3: one printed name may hold several. "Harbin Institute of Technology (HIT) (哈爾浜工業大学)" is a name, an acronym and a native name.
import type { ListEntry, PartyKind } from '../list-entry.js';
import { prepareName, type PreparedName } from './tokens.js';

/** weak: what may or may not be a name of its own, such as the acronym of a parent body. */
export type FormRole = 'primary' | 'alias' | 'former' | 'native' | 'acronym' | 'weak' | 'segment';

export const FORM_ROLES: readonly FormRole[] = ['primary', 'alias', 'former', 'native', 'acronym', 'weak', 'segment'];

export interface NameForm extends PreparedName {
  role: FormRole;
}

const PARENTHESES = /[(（]([^()（）]*)[)）]/gu;
const ACRONYM = /^[\p{Lu}\d][\p{Lu}\p{Ll}\d.&/-]{1,9}$/u;
const CAPITALS_MIN = 2;
const FORMER = /^(?:formerly|former|f\.?k\.?a\.?|a\.?k\.?a\.?|also known as|別名|旧称|旧名|旧)[:：\s]*/iu;
const CJK = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** The names under which an entry of a list stands. */
export type EntryNames = Pick<ListEntry, 'name' | 'aliases' | 'weakAliases' | 'formerNames'>;

/** The forms of a list's entry: its name and aliases, each with what stands in its parentheses. */
export function entryForms({ name, aliases, weakAliases, formerNames }: EntryNames, kind: PartyKind): NameForm[] {
  const all = (names: readonly string[] | undefined, role: FormRole) =>
    (names ?? []).flatMap((each) => formsOf(each, role, kind));
  return distinct([
    ...formsOf(name, 'primary', kind),
    ...all(aliases, 'alias'),
    ...all(formerNames, 'former'),
    ...all(weakAliases, 'weak'),
  ]);
}

/**
 * The forms of a name as a person typed it. An organisation's name is also read part by part, since people write
 * "School of Astronautics, Beihang University".
 */
export function queryForms(name: string, kind: PartyKind): NameForm[] {
  const whole = formsOf(name, 'primary', kind);
  if (kind === 'person') return distinct(whole);
  const parts = name
    .slice(0, 300)
    .split(/[,;，、；\n]|\s[-–—/]\s/u)
    .filter((part) => part.trim() !== '');
  const segments = parts.length > 1 ? parts.flatMap((part) => formsOf(part, 'segment', kind)) : [];
  return distinct([...whole, ...segments.filter((segment) => segment.tokens.some((token) => token.weight >= 1))]);
}

function formsOf(printed: string, role: FormRole, kind: PartyKind): NameForm[] {
  const inner = [...printed.matchAll(PARENTHESES)];
  const outside = printed.replace(PARENTHESES, (whole, content: string) => (keepsPlace(content) ? whole : ' '));
  const main: NameForm = { ...prepareName(outside, kind), written: outside.replace(/\s+/g, ' ').trim(), role };
  const found = main.tokens.length > 0 ? [main] : [];
  for (const match of inner) {
    const content = (match[1] ?? '').trim();
    const innerRole = roleOfParenthesis(content, main, printed.slice((match.index ?? 0) + match[0].length), role);
    if (!innerRole) continue;
    const form = { ...prepareName(content.replace(FORMER, ''), kind), written: content, role: innerRole };
    if (form.tokens.length > 0) found.push(form);
  }
  return found;
}

// "(Korea) Sunhwagang Trading", "Oil Company (Iran)": words in parentheses that are part of the name.
function keepsPlace(content: string): boolean {
  return !isAcronym(content.trim()) && !OTHER_SCRIPT.test(content) && !FORMER.test(content.trim());
}

function isAcronym(content: string): boolean {
  return ACRONYM.test(content) && (content.match(/\p{Lu}/gu) ?? []).length >= CAPITALS_MIN;
}

function roleOfParenthesis(content: string, main: PreparedName, after: string, role: FormRole): FormRole | null {
  if (isAcronym(content)) {
    // The acronym in "China … Corporation (CASC) 9th Academy 771 Research Institute" is the parent's.
    const followed = after.replace(PARENTHESES, '').trim() !== '';
    const first = main.tokens[0]?.text[0] ?? '';
    return !followed && content.toLowerCase().startsWith(first) ? 'acronym' : 'weak';
  }
  if (FORMER.test(content)) return 'alias';
  if (!OTHER_SCRIPT.test(content)) return null;
  return CJK.test(content) && role === 'segment' ? 'segment' : 'native';
}

function distinct(forms: NameForm[]): NameForm[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = form.tokens.map((token) => token.text).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
