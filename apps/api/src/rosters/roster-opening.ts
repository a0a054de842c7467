// Opens what nobody opened: a draft for each row, one command per case. Asked again, it opens nothing twice.
import { Inject, Injectable } from '@nestjs/common';
import { CaseNumbers, ChangeCase, Drafts, type HostPart } from '#cases';
import { Commands, type Sender } from '#commands';
import { unitsUpFrom } from '#identity';
import { derivedId, Refusal, type CaseId, type PersonId, type UnitId } from '#kernel';
import type { ComparedRow, RosterRow } from '#rosters';
import { University } from '../accounts/university.js';
import type { House } from '../house.js';
import { HOUSE } from '../tokens.js';
import { caseOfRow } from './roster-comparing.js';
import { hostNamed, type Host } from './roster-hosts.js';

/** What became of a row that was to be opened (keys of the catalogue, and of the web's). */
export type Opening =
  | 'opened'
  | 'opened-before'
  | 'not-a-gap'
  | 'host-missing'
  | 'host-unknown'
  | 'host-elsewhere'
  | 'unit-unknown'
  | 'no-case-type';

export interface OpenedFromRow {
  row: number;
  outcome: Opening;
  caseId: CaseId | null;
  position: string | null;
}

/** Whom the drafts are for: one host for all, or whom each row names. */
export interface Hosting {
  hosts: readonly Host[];
  chosen: Host | null;
}

@Injectable()
export class RosterOpening {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly commands: Commands,
    private readonly numbers: CaseNumbers,
    private readonly drafts: Drafts,
    private readonly university: University,
  ) {}

  /** @param row as it was compared just now */
  async open(rosterId: string, row: ComparedRow, { hosts, chosen }: Hosting, by: Sender): Promise<OpenedFromRow> {
    const caseId = caseOfRow(rosterId, row.row);
    const answer = (outcome: Opening, position: string | null = null): OpenedFromRow => ({
      ...{ row: row.row, outcome, position },
      caseId: outcome === 'opened' || outcome === 'opened-before' ? caseId : null,
    });
    const before = row.verdict === 'under-way' && row.cases.includes(caseId);
    if (before) {
      await this.fill(rosterId, row, by);
      return answer('opened-before');
    }
    if (row.verdict !== 'gap') return answer('not-a-gap');
    if (row.stage.standing !== 'enrolled') return answer('no-case-type');
    if (row.unit === null) return answer('unit-unknown');
    if (chosen === null && row.host === null) return answer('host-missing');
    const host = chosen ?? hostNamed(row.host ?? '', hosts);
    if (!host) return answer('host-unknown');
    if (!(await this.belongs(host, row.unit, by))) return answer('host-elsewhere');
    const position = await this.prepare(rosterId, row, row.unit, host, by);
    await this.fill(rosterId, row, by);
    return answer(position === null ? 'opened-before' : 'opened', position);
  }

  /** @returns the position of the case's first event; null where it was there already, and the read model has not told it yet */
  private async prepare(
    rosterId: string,
    { row, department }: RosterRow,
    unit: UnitId,
    { person, roles }: Host,
    by: Sender,
  ): Promise<string | null> {
    const { institution } = by.actor;
    const identity = {
      ...{ caseType: 'student-admission' as const, number: '', host: person, hostRoles: roles, unit },
      ...{ applicant: applicantOfRow(rosterId, row), laboratory: department.slice(0, LABORATORY_MAX) },
    };
    const command = new ChangeCase(caseOfRow(rosterId, row), { type: 'PrepareCase', ...identity }, () =>
      this.numbers.next(institution, this.house.clock.now().toISOString()),
    );
    try {
      return (await this.commands.send(command, { ...by, permission: 'case.prepare', expected: null })).position;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'case.exists') return null;
      throw error;
    }
  }

  // Also where a crash came between the case and its draft. What the host has written since stays.
  private async fill(rosterId: string, row: RosterRow, { actor }: Sender): Promise<void> {
    const applicant = applicantOfRow(rosterId, row.row);
    const draft = { institution: actor.institution, caseId: caseOfRow(rosterId, row.row), applicant };
    const { revision } = await this.drafts.read(draft);
    if (revision === 0) await this.drafts.save(draft, { host: draftOf(row) }, 0);
  }

  private async belongs({ roles }: Host, unit: UnitId, { actor }: Sender): Promise<boolean> {
    const { units } = await this.university.read(actor.institution);
    const up = unitsUpFrom(unit, units);
    return roles.some((grant) => grant.unit === null || up.includes(grant.unit));
  }
}

const LABORATORY_MAX = 200;

const applicantOfRow = (rosterId: string, row: number): PersonId => derivedId(rosterId, 'applicant', String(row));

// The names go where their letters say; the host puts right what is not.
function draftOf({ names, birthDate, email, stage, from, until }: RosterRow): HostPart {
  const slot = (pattern: RegExp) => names.find((name) => pattern.test(name));
  const katakana = slot(/^[\p{Script=Katakana}ー・\s]+$/u);
  const kanji = slot(/\p{Script=Han}/u);
  const passport = slot(/^[\p{Script=Latin}\p{M}\s.,'’-]+$/u);
  const native = names.find((name) => ![katakana, kanji, passport].includes(name));
  const status = stage.level ?? undefined;
  return {
    subject: {
      names: defined({ passport, kanji, katakana, native }),
      ...defined({ birthDate: birthDate ?? undefined, email: email ?? undefined }),
    },
    stay: defined({ status, from: from ?? undefined, to: until ?? undefined }),
  };
}

function defined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
