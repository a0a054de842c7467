// What is put right while a list is read: by a table, not by code, and told with every plan. Each line says what, why, by whom and since when.
import type { Cell } from '../files/file-content.js';
import { cellText } from '../formats/list-reader.js';
import { ruled, type RepairRule } from './repair-rules.js';

export type RepairField = 'name' | 'aliases' | 'country' | 'birthDates' | 'listedOn' | 'remarks';

/** Which texts of a field are meant: one text, all that begin, end or go on in some way, or what a rule finds. Never an expression of somebody's own. */
export type RepairMatch =
  { whole: string } | { start: string } | { end: string } | { part: string } | { rule: RepairRule };

/** One line of a repair table. */
export interface Repair {
  id: string;
  /** Id of the list; null: of every one. */
  list: string | null;
  field: RepairField;
  match: RepairMatch;
  /** What stands in the place of what was matched; empty where it is cut. A rule knows by itself. */
  replace: string;
  /** A key of the catalogue's REPAIR_REASONS, or the words of whoever wrote the line. */
  reason: string;
  /** Where it can be seen that the list means this. */
  url: string | null;
  author: string;
  /** YYYY-MM-DD */
  date: string;
}

/** One repair as it was done to one row. */
export interface Repaired {
  row: number;
  field: RepairField | 'row';
  before: string;
  after: string;
  reason: string;
  /** Id of the line of the table. */
  repair: string;
}

/** The table as one list is read by it; notes what it did. */
export class Repairs {
  readonly done: Repaired[] = [];
  private readonly byField = new Map<RepairField, Repair[]>();

  constructor(table: readonly Repair[], list: string | null) {
    for (const repair of table) {
      if (repair.list !== null && repair.list !== list) continue;
      this.byField.set(repair.field, [...(this.byField.get(repair.field) ?? []), repair]);
    }
  }

  /** The text of a cell, put right. */
  text(row: number, field: RepairField, cell: Cell | undefined): string {
    let text = cellText(cell);
    for (const { id, match, replace, reason } of this.byField.get(field) ?? []) {
      // What a rule may look at is the cell as it came; the others see what is left of it.
      const before = 'rule' in match && match.rule === 'spare-space' ? String(cell ?? '') : text;
      const after = cellText(repairedText(before, match, replace));
      if (after !== before) this.done.push({ row, field, before, after, reason, repair: id });
      text = after;
    }
    return text;
  }

  /** Several texts of one field, put right; those of which nothing is left are gone. */
  texts(row: number, field: RepairField, values: string[]): string[] {
    return values.map((value) => this.text(row, field, value)).filter((value) => value !== '');
  }

  /** Notes that a whole row was passed over. */
  passedOver(row: number, before: string, repair: string, reason: string): void {
    this.done.push({ row, field: 'row', before, after: '', reason, repair });
  }
}

function repairedText(text: string, match: RepairMatch, replace: string): string {
  if ('rule' in match) return ruled(match.rule, text);
  if ('whole' in match) return text === match.whole ? replace : text;
  if ('part' in match) return match.part === '' ? text : text.replaceAll(match.part, () => replace);
  if ('start' in match) return text.startsWith(match.start) ? replace + text.slice(match.start.length) : text;
  return text.endsWith(match.end) ? text.slice(0, text.length - match.end.length) + replace : text;
}
