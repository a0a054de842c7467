// 受付番号: `2026-0042`, counted per institution and Japanese fiscal year (April to March). A number that was given and not used stays unused.
import type { Database } from '#database';
import { dayInJapan } from '#policy';
import type { InstitutionId, Instant } from '#kernel';

export class CaseNumbers {
  constructor(private readonly database: Database) {}

  /** The next number of the institution at this instant. */
  async next(institution: InstitutionId, at: Instant): Promise<string> {
    const year = fiscalYear(at);
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ last: number }>(
        `insert into operation.case_numbers (institution, year, last) values ($1, $2, 1)
         on conflict (institution, year) do update set last = case_numbers.last + 1 returning last`,
        [institution, year],
      ),
    );
    return `${year}-${String(rows[0]?.last ?? 1).padStart(4, '0')}`;
  }
}

/** 年度: the year that begins in April. */
export function fiscalYear(at: Instant): number {
  const [year, month] = dayInJapan(at).split('-').map(Number) as [number, number];
  return month >= 4 ? year : year - 1;
}
