// Japanese, traditional and simplified forms of one Han character, and its variants, are made one character: on both sides of every comparison.
import { from, to } from 'opencc-js/preset';
import { VARIANT_GROUPS } from './tables/han-variants.js';

type Dictionaries = (typeof from)[string];

/** Pairs of single characters of opencc-js ("万 萬|与 與"). A group's last dictionary holds them; those before hold phrases, which no name is. */
function characterPairs(locale: Dictionaries | undefined): [string, string][] {
  const pairs: [string, string][] = [];
  for (const dictionary of (locale ?? []).map((group) => group.at(-1) ?? '')) {
    const rows = typeof dictionary === 'string' ? dictionary.split('|').map((row) => row.split(' ')) : dictionary;
    for (const [key = '', value = ''] of rows) {
      if (isOneCharacter(key) && isOneCharacter(value)) pairs.push([key, value]);
    }
  }
  return pairs;
}

const isOneCharacter = (text: string) =>
  text !== '' && text.length === ((text.codePointAt(0) as number) > 0xffff ? 2 : 1);

const SHINJITAI = characterPairs(from.jp);
const SIMPLIFIED = characterPairs(to.cn);
const REGIONAL = [...characterPairs(from.tw), ...characterPairs(from.hk)];
const GROUPS = VARIANT_GROUPS.trim()
  .split(/\s+/)
  .map((group) => Array.from(group));

/** Who belongs together, whatever the way there: a character is found through its simplified, its Japanese or its regional form. */
class Families {
  private readonly parents = new Map<string, string>();

  of(character: string): string {
    const parent = this.parents.get(character);
    if (parent === undefined) return character;
    const root = this.of(parent);
    this.parents.set(character, root);
    return root;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a !== b) this.parents.set(b, a);
  }

  get members(): string[] {
    return [...this.parents.keys()];
  }
}

function canonicalForms(): Map<string, string> {
  const families = new Families();
  for (const pairs of [SHINJITAI, SIMPLIFIED, REGIONAL]) for (const [one, other] of pairs) families.join(one, other);
  for (const [first = '', ...others] of GROUPS) for (const other of others) families.join(first, other);
  // Who stands for a family: our own table says, else the Japanese form, else the usual traditional one.
  const heads = new Map<string, string>();
  const propose = (character: string) => {
    const family = families.of(character);
    if (!heads.has(family)) heads.set(family, character);
  };
  for (const [first = ''] of GROUPS) propose(first);
  for (const [japanese] of SHINJITAI) propose(japanese);
  for (const [, traditional] of characterPairs(from.cn)) propose(traditional);
  for (const [, simplified] of SIMPLIFIED) propose(simplified);
  for (const [, main] of REGIONAL) propose(main);
  const forms = new Map<string, string>();
  for (const member of [...families.members, ...heads.keys()]) {
    const head = heads.get(families.of(member)) ?? member;
    if (head !== member) forms.set(member, head);
  }
  // Small kana between Han characters: 関ヶ原 and 関ケ原 are one place.
  return forms.set('ヶ', 'ケ').set('ヵ', 'カ');
}

const FORMS = canonicalForms();
const REPEAT = '々';
const TRADITIONAL_OF = new Map(SHINJITAI);
const SIMPLIFIED_OF = new Map(SIMPLIFIED);

// One look per UTF-16 unit: whether it may have to be written otherwise. Most names have none, and are given back as they are.
const CHANGES = new Uint8Array(0x10000);
for (const character of [...FORMS.keys(), REPEAT]) CHANGES[character.charCodeAt(0)] = 1;

/**
 * Writes every Han character as the one that stands for all its variants, mostly the Japanese form, so that 國防, 国防 and its simplified form
 * are one; 々 is written out. What is folded folds to itself.
 */
export function foldHan(text: string): string {
  for (let at = 0; at < text.length; at++) if (CHANGES[text.charCodeAt(at)] === 1) return foldFrom(text, at);
  return text;
}

function foldFrom(text: string, start: number): string {
  let folded = text.slice(0, start);
  for (const character of text.slice(start)) {
    folded += character === REPEAT ? (lastHan(folded) ?? character) : (FORMS.get(character) ?? character);
  }
  return folded;
}

function lastHan(text: string): string | undefined {
  const last = Array.from(text.slice(-2)).at(-1);
  return last !== undefined && isHan(last.codePointAt(0) as number) ? last : undefined;
}

/** The simplified form of a folded character: what dictionaries of Mandarin know best. */
export function simplifiedHan(character: string): string {
  const traditional = TRADITIONAL_OF.get(character) ?? character;
  return SIMPLIFIED_OF.get(traditional) ?? traditional;
}

/** Whether a code point is a Han character (URO, its extensions, the compatibility block, 々 and 〇). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x323af) ||
    code === 0x3005 ||
    code === 0x3007
  );
}
