// OFAC's Specially Designated Nationals as a set of files without headings: sdn.csv (entries), alt.csv (other names), add.csv (addresses) and
// sdn_comments.csv (what did not fit into the remarks). Nothing is written as "-0-". https://ofac.treasury.gov/faqs/topic/1641
import { Refusal } from '#kernel';
import type { EntryKind, Place, ReadEntry } from '../../list-entry.js';
import type { Cell, Table } from '../files/file-content.js';
import type { Repairs } from '../repairs/repairs.js';
import { cellText, distinct, filled, type ListRead } from './list-reader.js';
import { remarksOf } from './ofac-remarks.js';
import { Rows } from './rows.js';

export const OFAC_IMPORTER = 'ofac-sdn/1';
export const OFAC_LIST = 'ofac-sdn';

export type OfacPart = 'sdn' | 'alt' | 'add' | 'comments';
/** The files as they are called where they are published. */
export const OFAC_FILES: Record<OfacPart, string> = {
  sdn: 'sdn.csv',
  alt: 'alt.csv',
  add: 'add.csv',
  comments: 'sdn_comments.csv',
};
const COLUMNS: Record<OfacPart, number> = { sdn: 12, alt: 5, add: 6, comments: 2 };
const KINDS: Record<string, EntryKind> = { individual: 'person', '': 'organization' };
const NOBODY = new Set(['vessel', 'aircraft']);
const NUMBER = /^\d{1,10}$/;
const NAMINGS = new Set(['aka', 'fka', 'nka']);
// The end of a file as DOS wrote it.
const END_OF_FILE = '\u001a';
const ROWS_LOOKED_AT = 5;

/** Which of the files a table is, by its content; null when it is none. */
export function ofacPartOf({ sheet, rows }: Table): OfacPart | null {
  if (sheet !== null) return null;
  const some = rows.slice(0, ROWS_LOOKED_AT).filter((row) => !isEnd(row));
  const looksLike = (part: OfacPart, third: (cell: string) => boolean) =>
    some.length > 0 &&
    some.every((row) => row.length === COLUMNS[part] && NUMBER.test(said(row[0])) && third(said(row[2])));
  const has = (row: Cell[] | undefined, at: number) => NUMBER.test(said(row?.[at]));
  if (looksLike('sdn', (type) => type in KINDS || NOBODY.has(type))) return 'sdn';
  if (looksLike('alt', (naming) => NAMINGS.has(naming))) return 'alt';
  if (looksLike('add', () => true) && some.every((row) => has(row, 1))) return 'add';
  return looksLike('comments', () => true) && some.every((row) => !has(row, 1)) ? 'comments' : null;
}

const isEnd = (row: Cell[]): boolean => row.length === 1 && cellText(row[0]).replaceAll(END_OF_FILE, '') === '';

/** The text of a cell; "-0-", with or without its end, is none. */
function said(cell: Cell | undefined): string {
  const text = cellText(cell);
  return text === '-0-' || text === '-0' ? '' : text;
}

/**
 * Reads the files that make one list.
 * @throws Refusal list.ofac_set when one is missing or there twice
 */
export function readOfac(parts: { part: OfacPart; table: Table }[], repairs: Repairs): ListRead {
  const tableOf = (part: OfacPart): Cell[][] => {
    const found = parts.filter((each) => each.part === part);
    if (found.length > 1 || (found.length === 0 && part !== 'comments')) throw incomplete(parts, part);
    return (found[0]?.table.rows ?? []).filter((row) => !isEnd(row));
  };
  const [entries, alts, addresses, comments] = [tableOf('sdn'), tableOf('alt'), tableOf('add'), tableOf('comments')];
  const beside = { alts: byEntry(alts), addresses: byEntry(addresses), comments: byEntry(comments) };
  const rows = new Rows(repairs);
  const known = new Set<string>();
  entries.forEach((row, order) => {
    known.add(said(row[0]));
    if (row.length !== COLUMNS.sdn || !NUMBER.test(said(row[0])))
      rows.fault(order + 1, 'list.row_of_no_entry', 'sdn.csv');
    else if (NOBODY.has(said(row[2]))) rows.leaveOut();
    else addEntry(rows, order + 1, row, beside, repairs);
  });
  // A name of nobody would be a name that is lost; an address or a remark of nobody is none of ours.
  alts.forEach((row, order) => {
    if (!known.has(said(row[0]))) rows.fault(order + 1, 'list.row_of_no_entry', 'alt.csv');
  });
  return rows.read();
}

const incomplete = (parts: { part: OfacPart }[], wrong: OfacPart): Refusal =>
  new Refusal('list.ofac_set', 'invalid', {
    file: OFAC_FILES[wrong],
    given: parts.map(({ part }) => OFAC_FILES[part]).join(', '),
  });

function byEntry(rows: Cell[][]): Map<string, Cell[][]> {
  const found = new Map<string, Cell[][]>();
  for (const row of rows) {
    const number = said(row[0]);
    const others = found.get(number);
    if (others) others.push(row);
    else found.set(number, [row]);
  }
  return found;
}

interface Beside {
  alts: Map<string, Cell[][]>;
  addresses: Map<string, Cell[][]>;
  comments: Map<string, Cell[][]>;
}

function addEntry(rows: Rows, number: number, row: Cell[], beside: Beside, repairs: Repairs): void {
  const id = said(row[0]);
  const kind = KINDS[said(row[2])] ?? 'unknown';
  const isPerson = kind === 'person';
  // The remarks stop in the middle of a word, and the comment goes on there.
  const overflow = (beside.comments.get(id) ?? []).map((comment) => String(comment[1] ?? ''));
  const remarks = said(row[11]) === '' ? overflow : [String(row[11] ?? ''), ...overflow];
  const { birthDates, weakAliases, identifiers, rest } = remarksOf(cellText(remarks.join('')), isPerson);
  const title = said(row[4])
    .split(';')
    .map((part) => part.trim());
  const named = (...namings: string[]) =>
    (beside.alts.get(id) ?? []).filter((alt) => namings.includes(said(alt[2]))).map((alt) => said(alt[3]));
  const places = isPerson ? [] : (beside.addresses.get(id) ?? []).flatMap(placeOf);
  const entry: ReadEntry = {
    kind,
    name: repairs.text(number, 'name', said(row[1])),
    aliases: repairs.texts(number, 'aliases', distinct(named('aka', 'nka'))),
    country: places.find(({ country }) => country !== undefined)?.country ?? null,
    concerns: said(row[3])
      .split(/\] ?\[|;/)
      .map((programme) => programme.trim())
      .filter((programme) => programme !== ''),
    birthDates: distinct(birthDates),
    remarks: distinct([...title, ...rest]).join('; ') || null,
    ...filled({
      weakAliases: distinct(weakAliases),
      formerNames: distinct(named('fka')),
      identifiers,
      places: [...new Map(places.map((place) => [JSON.stringify(place), place])).values()],
      sourceId: id,
      sourceUrl: `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${id}`,
    }),
  };
  rows.add(number, entry);
}

function placeOf(address: Cell[]): Place[] {
  const [city, country] = [said(address[3]), said(address[4])];
  return city === '' && country === ''
    ? []
    : [{ ...(city === '' ? {} : { city }), ...(country === '' ? {} : { country }) }];
}
