// From ids to the names a reader may see.
import { Injectable } from '@nestjs/common';
import { displayName, Drafts, type WorklistRow } from '#cases';
import { Directory, type PersonName, type TreeUnit, type TwoNames } from '#identity';
import { dayInJapan, type Actor, type InstitutionId, type Instant, type PersonId } from '#kernel';
import { University, unitName } from '../accounts/university.js';
import type { LanguageCode } from '../session/session.dto.js';

/** Everybody and every unit that an answer speaks of. */
export class Names {
  constructor(
    private readonly persons: ReadonlyMap<PersonId, PersonName>,
    private readonly units: readonly TreeUnit[],
    private readonly committees: ReadonlyMap<string, TwoNames>,
    private readonly language: LanguageCode,
  ) {}

  /** Null for whoever has no account here any more, and for nobody. */
  person(id: PersonId | null): string | null {
    return id === null ? null : (this.persons.get(id)?.[this.language] ?? null);
  }

  /** One that is not there is called by its id. */
  committee(id: string): TwoNames {
    return this.committees.get(id) ?? { ja: id, en: id };
  }

  unit(id: string): { id: string; name: PersonName } {
    return unitName(id, this.units);
  }
}

@Injectable()
export class NameBook {
  constructor(
    private readonly directory: Directory,
    private readonly university: University,
    private readonly drafts: Drafts,
  ) {}

  /** @param asOf by what units were called then; left out: today */
  async look(
    institution: InstitutionId,
    persons: (PersonId | null)[],
    language: LanguageCode,
    asOf?: Instant,
  ): Promise<Names> {
    const wanted = persons.filter((id) => id !== null);
    const [known, { units, committees }] = await Promise.all([
      this.directory.nameOf(institution, wanted),
      this.university.read(institution, asOf === undefined ? undefined : dayInJapan(asOf)),
    ]);
    return new Names(known, units, committees, language);
  }

  /** Until somebody has signed, the name stands only in the draft of the host, and only they see it. */
  async withDraftNames(actor: Actor, rows: WorklistRow[]): Promise<WorklistRow[]> {
    const unnamed = rows.filter(({ host, personName }) => host === actor.id && personName === null);
    const drafts = unnamed.map(({ id, applicant }) => ({ caseId: id, applicant }));
    const names = await this.drafts.namesIn(actor.institution, drafts);
    const found = new Map(unnamed.map(({ id }, index) => [id, displayName(names[index] ?? null)]));
    return rows.map((row) => ({ ...row, personName: row.personName ?? found.get(row.id) ?? null }));
  }
}
