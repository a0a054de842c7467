// What can be wrong with a single row. The row is told by its number; the rest of the list is read.
import type { Bilingual, ReadEntry } from '../list-entry.js';
import type { ListRead, RowError } from './list-reader.js';

export const ROW_FAULTS = {
  'list.row_name_missing': {
    ja: '名称がありません。元の表でこの行の名称を確かめてください。',
    en: 'The name is missing. Check the name of this row in the source table.',
  },
  'list.row_name_unreadable': {
    ja: '名称に文字も数字もありません。元の表でこの行の名称を確かめてください。',
    en: 'The name holds neither letters nor digits. Check the name of this row in the source table.',
  },
  'list.row_country_missing': {
    ja: '国名がありません。元の表でこの行の国名を確かめてください。',
    en: 'The country is missing. Check the country of this row in the source table.',
  },
  'list.row_too_long': {
    ja: '名称または別名が長すぎます(1件2,000文字まで)。列がずれていないか確かめてください。',
    en: 'The name or an alias is too long (2,000 characters each at most). Check that the columns have not shifted.',
  },
  'list.row_type_unknown': {
    ja: '種別は person、organization、または空欄にしてください。',
    en: 'The type must be person, organization or empty.',
  },
} as const satisfies Record<string, Bilingual>;
export type RowFault = keyof typeof ROW_FAULTS;

const NAME_LENGTH_MAX = 2_000;

/** Collects the rows of a list; a faulty one is noted with its number. */
export class Rows {
  readonly entries: ReadEntry[] = [];
  readonly rowErrors: RowError[] = [];

  add(row: number, entry: ReadEntry): void {
    if (entry.name === '') this.fault(row, 'list.row_name_missing');
    else if (!/[\p{L}\p{N}]/u.test(entry.name)) this.fault(row, 'list.row_name_unreadable');
    else if ([entry.name, ...entry.aliases].some((name) => name.length > NAME_LENGTH_MAX))
      this.fault(row, 'list.row_too_long');
    else this.entries.push(entry);
  }

  fault(row: number, code: RowFault): void {
    this.rowErrors.push({ row, code, detail: ROW_FAULTS[code] });
  }

  read(): ListRead {
    return { entries: this.entries, rowErrors: this.rowErrors };
  }
}
