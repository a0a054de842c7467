// Names of the Arabic, Persian and Urdu world, looked up by how either alphabet spells them.
import { ARABIC_NAME_ROWS } from './arabic-name-table.js';

export interface ArabicName {
  arabic: string[];
  latin: string[];
}

/** Every row of the table. Spellings are lower-case ASCII letters. */
export const ARABIC_NAMES: ArabicName[] = ARABIC_NAME_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [arabic = '', ...latin] = row.split(' ');
    return { arabic: arabic.split(','), latin: latin.map((spelling) => spelling.replaceAll('-', '')) };
  });

const BY_ARABIC = new Map<string, string[]>();
const HEADS = new Map<string, string>();
for (const { arabic, latin } of ARABIC_NAMES) {
  for (const form of arabic) BY_ARABIC.set(form, [...(BY_ARABIC.get(form) ?? []), ...latin]);
  for (const spelling of latin) if (!HEADS.has(spelling)) HEADS.set(spelling, latin[0] as string);
}

/** The Latin spellings of a name written in Arabic letters, or null for one that the table does not know. */
export const latinOfArabic = (form: string): string[] | null => BY_ARABIC.get(form) ?? null;

/** The general spelling of a name: mohamed → muhammad. Null for one that the table does not know. */
export const headOfArabicName = (spelling: string): string | null => HEADS.get(spelling) ?? null;
