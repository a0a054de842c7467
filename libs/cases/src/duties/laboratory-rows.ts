// By which names each case has called its laboratory, in each unit where that lies; written by the projection of the worklist beside its row: from them the house knows who is of
// the same laboratory.
import type { Queryable } from '#database';
import type { CaseId, InstitutionId } from '#kernel';
import type { Case } from '../case.js';
import { laboratoryUnits } from './laboratories.js';

export const LABORATORIES = `
    create table worklist_laboratories (
      institution      text not null,
      case_id          text not null,
      unit             text not null,
      laboratory_spelt text not null,
      host             text not null,
      primary key (case_id, unit, laboratory_spelt)
    );
    create index worklist_laboratories_by_host on worklist_laboratories (institution, unit, laboratory_spelt, host);`;

/** The names that cases took since they were written last. */
export class LaboratoryRows {
  private readonly rows: [InstitutionId, CaseId, unit: string, laboratory: string, host: string][] = [];

  note(institution: InstitutionId, caseId: CaseId, before: Case, after: Case): void {
    const isKnown = (unit: string, laboratory: string) =>
      laboratoryUnits(before).includes(unit) && before.laboratories.includes(laboratory);
    for (const unit of laboratoryUnits(after))
      for (const laboratory of after.laboratories)
        if (!isKnown(unit, laboratory)) this.rows.push([institution, caseId, unit, laboratory, after.host]);
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
    select * from unnest(${COLUMNS.map((_, index) => `$${index + 1}::text[]`).join(', ')})
    on conflict do nothing`, // A laboratory may go back to a unit in which it lay before.
};
