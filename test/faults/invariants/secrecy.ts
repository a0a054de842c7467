// INV-8: words that stand in personal fields alone lie in clear nowhere but in the read models' personal tables, and of the erased not even there.
import type { Queryable } from '#database';
import type { Ledger, Violation } from './ledger.js';

/** Read models keyed by person: the one place for personal columns (architecture.md decision 11). */
const PERSONAL_TABLES = ['views.person_cards', 'views.clearance_cards', 'views.account_people'];

export interface Secrets {
  canaries: readonly string[];
  /** Those whose persons were erased. */
  erased: readonly string[];
  /** Everything that the house's programs have printed. */
  printed: string;
}

/** Looks through every table of both databases, the log and what was printed. @param databases as the login user, who sees all rows */
export async function secret(ledger: Ledger, databases: readonly Queryable[], secrets: Secrets): Promise<Violation[]> {
  const { canaries, erased, printed } = secrets;
  if (canaries.length === 0) return [];
  const violations: Violation[] = [];
  const complain = (stream: string, word: string) =>
    violations.push({ invariant: 'INV-8', stream, event: word, says: 'is readable' });
  for (const { stored } of ledger.events) {
    const word = wordIn(stored.bytes, canaries);
    if (word) complain(stored.stream, word);
  }
  for (const database of databases) {
    for (const table of await tablesOf(database)) {
      const words = PERSONAL_TABLES.includes(table) ? erased : canaries;
      const { rows } = await database.query<{ row: string }>(`select t::text as row from ${table} t`);
      const word = rows
        .map(({ row }) => wordIn(row, words) ?? wordIn(unhexed(row), words))
        .find((each) => each !== null);
      if (word) complain(table, word);
    }
  }
  const word = wordIn(printed, canaries);
  if (word) complain('printed', word);
  return violations;
}

async function tablesOf(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map(({ name }) => name);
}

// All canaries begin alike, so that a long text is looked through once.
function wordIn(text: string, words: readonly string[]): string | null {
  const [first] = words;
  if (first === undefined) return null;
  const common = first.slice(0, 7).toLowerCase();
  const lower = text.toLowerCase();
  if (!lower.includes(common)) return null;
  return words.find((word) => lower.includes(word.toLowerCase())) ?? null;
}

// bytea prints as hex: look into it, too.
function unhexed(row: string): string {
  return [...row.matchAll(/\\x((?:[0-9a-f]{2})+)/g)]
    .map(([, hex]) => Buffer.from(hex ?? '', 'hex').toString('utf8'))
    .join(' ');
}
