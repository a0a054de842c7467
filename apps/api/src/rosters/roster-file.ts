// A roster as it was sent, read apart by the readers of lists, and refused in the words of rosters.
import { Refusal } from '#kernel';
import { cellsApart, type FileContent, type SheetCells } from '#screening';

/** The largest file that is taken. */
export const ROSTER_BYTES_MAX = 10 * 1024 * 1024;

const IN_WORDS_OF_ROSTERS: Readonly<Record<string, string>> = {
  'list.empty': 'roster.empty',
  'list.not_a_list': 'roster.not_a_table',
  'list.too_costly': 'roster.too_costly',
  'list.too_large': 'roster.too_costly',
  'list.old_excel': 'roster.old_excel',
  'list.pdf': 'roster.pdf',
};

/**
 * The sheets that hold something.
 * @throws Refusal roster.empty · roster.not_a_table · roster.too_costly · roster.old_excel · roster.pdf
 */
export async function sheetsOf(content: FileContent): Promise<SheetCells[]> {
  try {
    const sheets = (await cellsApart(content)).filter(({ rows }) => rows.length > 0);
    if (sheets.length === 0) throw new Refusal('roster.empty', 'invalid');
    return sheets;
  } catch (error) {
    const code = error instanceof Refusal ? IN_WORDS_OF_ROSTERS[error.code] : undefined;
    if (code === undefined) throw error;
    throw new Refusal(code, 'invalid');
  }
}
