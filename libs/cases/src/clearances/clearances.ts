// Everybody whom a case is about, with how far it is: what a roster is held against. Who asks has a purpose, and it is on record with them.
import type { Database } from '#database';
import type { CaseId, InstitutionId, PersonId, UnitId } from '#kernel';
import type { CaseState } from '../case.js';
import type { Names, Stay } from '../dossier.js';
import { namesOf } from '../dossier/facts.js';
import type { Drafts } from '../dossier/drafts.js';
import { CASE_TYPES, hasApplicant } from '../kinds/case-types.js';

export interface CaseClearance {
  caseId: CaseId;
  number: string;
  state: CaseState;
  applicant: PersonId;
  host: PersonId;
  unit: UnitId;
  /** Every name they are known by; none where the draft says none yet. */
  names: string[];
  birthDate: string | null;
  email: string | null;
  stay: Pick<Stay, 'status' | 'from' | 'to'>;
}

export type BriefCase = Pick<CaseClearance, 'number' | 'unit' | 'host' | 'applicant'>;

interface Row {
  case_id: CaseId;
  number: string;
  state: CaseState;
  applicant: PersonId;
  host: PersonId;
  unit: UnitId;
  names: Names | null;
  birth_date: string | null;
  email: string | null;
  stay: CaseClearance['stay'] | null;
}

const ALL = `
  select w.case_id, w.number, w.state, w.applicant, w.host, w.unit, c.names, c.birth_date, c.email, c.stay
  from views.worklist w left join views.clearance_cards c on c.case_id = w.case_id
  where w.institution = $1 and w.type = any($2::text[]) order by w.case_id`;
const OF_PERSONS = CASE_TYPES.filter(hasApplicant);
// So many drafts are opened at once.
const AHEAD = 8;

export class Clearances {
  constructor(
    private readonly database: Database,
    private readonly drafts: Drafts,
  ) {}

  /** Every case of the institution that is about a person. Of one that was never submitted the draft tells; whoever was erased has no name here. */
  async all(institution: InstitutionId): Promise<CaseClearance[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<Row>(ALL, [institution, OF_PERSONS]),
    );
    const clearances: CaseClearance[] = [];
    for (let from = 0; from < rows.length; from += AHEAD)
      clearances.push(...(await Promise.all(rows.slice(from, from + AHEAD).map((row) => this.told(institution, row)))));
    return clearances;
  }

  /** Of those of these cases that there are: number and parties. */
  async briefly(institution: InstitutionId, cases: readonly CaseId[]): Promise<Map<CaseId, BriefCase>> {
    if (cases.length === 0) return new Map();
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<BriefCase & { id: CaseId }>(
        'select case_id as id, number, unit, host, applicant from views.worklist where institution = $1 and case_id = any($2::text[])',
        [institution, [...new Set(cases)]],
      ),
    );
    return new Map(rows.map(({ id, ...brief }) => [id, brief]));
  }

  private async told(institution: InstitutionId, row: Row): Promise<CaseClearance> {
    const { case_id: caseId, number, state, applicant, host, unit } = row;
    const known = { caseId, number, state, applicant, host, unit };
    if (row.names !== null || state !== 'draft')
      return {
        ...known,
        names: written(row.names ?? {}),
        birthDate: row.birth_date,
        email: row.email,
        stay: row.stay ?? {},
      };
    const draft = await this.drafts.read({ institution, caseId, applicant });
    const { subject = {}, stay = {} } = draft.host;
    const { birthDate = null, email = null } = subject;
    return {
      ...{ ...known, names: written(namesOf(draft)), birthDate: blank(birthDate), email: blank(email) },
      stay: { status: stay.status, from: stay.from, to: stay.to },
    };
  }
}

const blank = (text: string | null): string | null => (text?.trim() ? text : null);

const written = (names: Names): string[] => Object.values(names).filter((name) => name.trim() !== '');
