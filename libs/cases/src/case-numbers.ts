// 受付番号: `2026-0042`, counted per institution and Japanese fiscal year (April to March). A number that was given and not used stays unused.
import type { Database } from '#database';
import { dayInJapan } from '#policy';
import { assert, type InstitutionId, type Instant } from '#kernel';

export class CaseNumbers {
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(private readonly database: Database) {}

  /** The next number of the institution at this instant. */
  async next(institution: InstitutionId, at: Instant): Promise<string> {
    const year = fiscalYear(at);
    return `${year}-${String(await this.drawn(institution, year)).padStart(4, '0')}`;
  }

  // The row of a year is locked until its commit is on the disk: whoever comes meanwhile waits here and draws together with the others.
  private async drawn(institution: InstitutionId, year: number): Promise<number> {
    const key = `${institution} ${year}`;
    const waiting = this.waiting.get(key);
    if (waiting) return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    const others: Waiting[] = [];
    this.waiting.set(key, others);
    try {
      return await this.draw(institution, year, 1);
    } finally {
      void this.drawFor(others, key, (count) => this.draw(institution, year, count));
    }
  }

  private async drawFor(waiting: Waiting[], key: string, draw: (count: number) => Promise<number>): Promise<void> {
    if (waiting.length === 0) {
      this.waiting.delete(key);
      return;
    }
    const others: Waiting[] = [];
    this.waiting.set(key, others);
    try {
      const last = await draw(waiting.length);
      waiting.forEach(({ resolve }, index) => resolve(last - waiting.length + 1 + index));
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
    await this.drawFor(others, key, draw);
  }

  /** @returns the last of so many */
  private async draw(institution: InstitutionId, year: number, count: number): Promise<number> {
    const { rows } = await this.database.queryInInstitution<{ last: number }>(institution, DRAW, [
      institution,
      year,
      count,
    ]);
    const last = rows[0]?.last;
    assert(last !== undefined, 'a number was drawn');
    return last;
  }
}

interface Waiting {
  resolve: (number: number) => void;
  reject: (error: unknown) => void;
}

const DRAW = {
  name: 'case_numbers.draw',
  text: `insert into operation.case_numbers (institution, year, last) values ($1, $2, $3)
    on conflict (institution, year) do update set last = case_numbers.last + $3 returning last`,
};

/** 年度: the year that begins in April. */
export function fiscalYear(at: Instant): number {
  const [year, month] = dayInJapan(at).split('-').map(Number) as [number, number];
  return month >= 4 ? year : year - 1;
}
