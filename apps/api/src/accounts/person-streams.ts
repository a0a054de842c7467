import { Inject, Injectable } from '@nestjs/common';
import { FINAL_STATES } from '#cases';
import type { InstitutionId, PersonId } from '#kernel';
import type { House } from '../house.js';
import { HOUSE } from '../tokens.js';

/** Finds where a person is known from: their account, or a case about them, one that still runs or is contested before any other. */
@Injectable()
export class PersonStreams {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** Null when this institution knows no such person. */
  async find(institution: InstitutionId, person: PersonId): Promise<string | null> {
    return this.house.database.inInstitution(institution, async (tx) => {
      const accounts = await tx.query<{ stream: string }>(
        `select 'account-' || account as stream from views.accounts where person = $1 limit 1`,
        [person],
      );
      if (accounts.rows[0]) return accounts.rows[0].stream;
      const cases = await tx.query<{ stream: string }>(
        `select 'case-' || case_id as stream from views.worklist where applicant = $1
          order by state = any($2::text[]) and coalesce(fold #> '{contest,answer}' <> 'null', true) limit 1`,
        [person, FINAL_STATES],
      );
      return cases.rows[0]?.stream ?? null;
    });
  }
}
