// Where rosters, cases and the matching of names meet: rows are held against every case of the university.
import { Inject, Injectable } from '@nestjs/common';
import { Clearances, type CaseClearance, type CaseState } from '#cases';
import { unitsUpFrom } from '#identity';
import { derivedId, type CaseId, type InstitutionId } from '#kernel';
import { dayInJapan } from '#policy';
import { compareRoster, NAMES_MET, type Clearance, type ComparedRow, type Progress, type RosterRow } from '#rosters';
import { meetPeople } from '#screening';
import { University } from '../accounts/university.js';
import type { House } from '../house.js';
import { HOUSE } from '../tokens.js';

export interface ComparedRoster {
  rows: ComparedRow[];
  /** YYYY-MM-DD in Japan. */
  day: string;
  cases: number;
  engine: string;
}

const PROGRESS: Record<CaseState, Progress> = {
  unopened: 'under-way',
  draft: 'under-way',
  screening: 'under-way',
  'in-review': 'under-way',
  returned: 'under-way',
  approved: 'cleared',
  'approved-with-conditions': 'cleared',
  'licence-required': 'licence',
  rejected: 'refused',
  withdrawn: 'withdrawn',
};

/** The case that is opened from a row: asked twice, it is the same. */
export const caseOfRow = (rosterId: string, row: number): CaseId => derivedId(rosterId, 'case', String(row));

@Injectable()
export class RosterComparing {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly clearances: Clearances,
    private readonly university: University,
  ) {}

  /** Every row with what became of it, as the cases stand now. */
  async compare(institution: InstitutionId, rosterId: string, rows: readonly RosterRow[]): Promise<ComparedRoster> {
    const cases = await this.clearances.all(institution);
    const known = cases.map(({ names }) => names);
    const asked = rows.map(({ names }) => names);
    const { meetings, unmatched, engine } = await meetPeople(this.house.matching, known, asked, NAMES_MET.resembling);
    const day = this.today();
    const today = await this.followed(institution);
    const findings = compareRoster(rows.map(today), {
      ...{ today: day, clearances: cases.map(clearanceOf).map(today), unmatched },
      opened: openedFrom(rosterId, rows, cases),
      meetings: meetings.map(({ asked: row, known: clearance, ...met }) => ({ row, clearance, ...met })),
    });
    return {
      rows: rows.map((row, order) => ({ ...row, ...(findings[order] ?? UNSEEN) })),
      ...{ day, cases: cases.length, engine },
    };
  }

  /** Whoever a closed unit had is of the unit that followed it: otherwise a reorganisation would make strangers of everybody. */
  private async followed(institution: InstitutionId): Promise<<Of extends { unit: string | null }>(of: Of) => Of> {
    const { units } = await this.university.read(institution);
    return (of) => (of.unit === null ? of : { ...of, unit: unitsUpFrom(of.unit, units)[0] ?? of.unit });
  }

  today(): string {
    return dayInJapan(this.house.clock.now().toISOString());
  }
}

// Every row has a finding; of one that had none nobody may say that it is clear.
const UNSEEN = { verdict: 'unclear', reason: 'name-unreadable', cases: [] as CaseId[] } as const;

function clearanceOf({ caseId, unit, state, birthDate, email, stay }: CaseClearance): Clearance {
  const { status, to } = stay;
  const stage = status === undefined ? null : { standing: 'enrolled' as const, level: status };
  return { caseId, unit, birthDate, email, progress: PROGRESS[state], stage, until: to || null };
}

function openedFrom(
  rosterId: string,
  rows: readonly RosterRow[],
  cases: readonly CaseClearance[],
): Map<number, number> {
  const places = new Map(cases.map(({ caseId }, place) => [caseId, place]));
  return new Map(
    rows.flatMap(({ row }, order): [number, number][] => {
      const place = places.get(caseOfRow(rosterId, row));
      return place === undefined ? [] : [[order, place]];
    }),
  );
}
