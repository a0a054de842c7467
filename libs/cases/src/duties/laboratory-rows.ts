// By which names each case has called its laboratory, written by the projection of the worklist beside its row: from them the house knows who is of
// the same laboratory.
import type { Queryable } from '#database';
import type { CaseId, InstitutionId } from '#kernel';
import type { Case } from '../case.js';

export const LABORATORIES = `
    create table worklist_laboratories (
      institution      text not null,
      case_id          text not null,
      unit             text not null,
      laboratory_spelt text not null,
      host             text not null,
      primary key (case_id, laboratory_spelt)
    );
    create index worklist_laboratories_by_host on worklist_laboratories (institution, unit, laboratory_spelt, host);`;

/** The names that cases took since they were written last. */
export class LaboratoryRows {
  private readonly rows: [InstitutionId, CaseId, unit: string, laboratory: string, host: string][] = [];

  note(institution: InstitutionId, caseId: CaseId, before: Case, { unit, laboratories, host }: Case): void {
    for (const laboratory of laboratories.slice(before.laboratories.length))
      this.rows.push([institution, caseId, unit, laboratory, host]);
  }

  async write(tx: Queryable): Promise<void> {
    if (this.rows.length === 0) return;
    await tx.query(
      WRITE,
      COLUMNS.map((_, column) => this.rows.map((row) => row[column])),
    );
  }
}

const COLUMNS = ['institution', 'case_id', 'unit', 'laboratory_spelt', 'host'] as const;

const WRITE = {
  name: 'worklist_laboratories.write',
  text: `insert into worklist_laboratories (${COLUMNS.join(', ')})
    select * from unnest(${COLUMNS.map((_, index) => `$${index + 1}::text[]`).join(', ')})`,
};
