// Rows on their way into tables, many in one statement.
import type { Queryable } from '#database';
import { insertRows } from './rows.js';

interface Row {
  table: string;
  columns: readonly string[];
  line: string;
}

const ROWS_MAX = 1_000;
const CHARACTERS_MAX = 4_000_000;

export class RowBatch {
  private rows: Row[] = [];
  private characters = 0;

  constructor(private readonly on: Queryable) {}

  /** Takes a row; writes those before it when they are enough or of another table. */
  async add(row: Row): Promise<void> {
    const [first] = this.rows;
    if (first && first.table !== row.table) await this.flush();
    this.rows.push(row);
    this.characters += row.line.length;
    if (this.rows.length >= ROWS_MAX || this.characters >= CHARACTERS_MAX) await this.flush();
  }

  async flush(): Promise<void> {
    const [first] = this.rows;
    if (!first) return;
    const lines = this.rows.map(({ line }) => line);
    [this.rows, this.characters] = [[], 0];
    await insertRows(this.on, first.table, first.columns, lines);
  }
}
