// Stage 3: a form in every way it can be read, as rows of weighted words.
import type { PartyKind } from '../../list-entry.js';
import type { Glossary } from '../organisations/glossary.js';
import type { Register } from '../../register/register.js';
import type { NameForm } from '../parse/forms.js';
import type { JapaneseNames } from '../scripts/japanese-names.js';
import { organizationRows } from './organization-rows.js';
import { personRows } from './person-rows.js';
import type { Row } from './row.js';

/** What reads the scripts and languages of the world: dictionaries, handed in. */
export interface Readers {
  /** Hash of the dictionaries. */
  version: string;
  japanese: JapaneseNames;
  glossary: Glossary;
  register: Register;
}

const ROWS_MAX = 8;

/** Every row that a form is compared by: as written, and each of its readings. Empty when nothing in it can be searched for. */
export function rowsOf(form: NameForm, kind: PartyKind, readers: Readers): Row[] {
  const rows = kind === 'person' ? personRows(form, readers) : organizationRows(form, readers);
  return rows.filter(({ words }) => words.some(({ weight }) => weight > 0)).slice(0, ROWS_MAX);
}
