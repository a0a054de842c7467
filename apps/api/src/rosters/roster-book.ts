// What people read of rosters: the trend, one roster, its rows with the cases they speak of.
import { Injectable } from '@nestjs/common';
import { Clearances } from '#cases';
import { Directory, permits, unitsUpFrom } from '#identity';
import type { Actor, CaseId, PersonId } from '#kernel';
import { RosterRecords, type ComparedRow, type RosterRecord } from '#rosters';
import { University } from '../accounts/university.js';
import type { Caller } from '../http/guards/caller.js';
import type { LanguageCode } from '../session/session.dto.js';
import { caseOfRow } from './roster-comparing.js';
import type { OpenedRoster } from './roster-desk.js';
import { reachOf } from './roster-reach.js';
import {
  ROWS_OF_A_PAGE,
  type Roster,
  type RosterLines,
  type RosterRow,
  type RosterRows,
  type RosterRowsQuery,
} from './roster.dto.js';
import { lineView, rosterView, rowView } from './roster-view.js';

const PAGE = 50;

@Injectable()
export class RosterBook {
  constructor(
    private readonly records: RosterRecords,
    private readonly directory: Directory,
    private readonly university: University,
    private readonly clearances: Clearances,
  ) {}

  /** The trend, the latest first. */
  async lines(
    actor: Actor,
    { limit = PAGE, ...query }: { source?: string; cursor?: string; limit?: number },
    language: LanguageCode,
  ): Promise<RosterLines> {
    const { institution } = actor;
    const { items, next } = await this.records.page(institution, { ...query, limit });
    const { units } = await this.university.read(institution);
    const reach = reachOf(actor, units);
    const nameOf = await this.namesOf(actor, items, language);
    return { items: items.map((item) => lineView(item, reach, nameOf(item.importedBy))), next };
  }

  async view({ actor }: Caller, opened: OpenedRoster, position: string, language: LanguageCode): Promise<Roster> {
    const { id } = opened.imported.actor;
    const [names, { units }] = await Promise.all([
      this.directory.nameOf(actor.institution, [id]),
      this.university.read(actor.institution),
    ]);
    const importedBy = names.get(id)?.[language] ?? null;
    return rosterView(opened, { importedBy, isOwn: id === actor.id, units, position }, language);
  }

  /** @param rows those within the caller's reach */
  async rows(
    actor: Actor,
    rosterId: string,
    rows: readonly ComparedRow[],
    { verdict, unit, standing, cursor = '0' }: RosterRowsQuery,
  ): Promise<RosterRows> {
    const wanted = rows.filter(
      (row) =>
        (verdict === undefined || row.verdict === verdict) &&
        (unit === undefined || (row.unit ?? '-') === unit) &&
        (standing === undefined || row.stage.standing === standing),
    );
    const from = Number(cursor);
    const items = await this.views(actor, rosterId, wanted.slice(from, from + ROWS_OF_A_PAGE));
    return { items, next: from + ROWS_OF_A_PAGE < wanted.length ? String(from + ROWS_OF_A_PAGE) : null };
  }

  /** Rows as the caller may see them. */
  async views(actor: Actor, rosterId: string, shown: readonly ComparedRow[]): Promise<RosterRow[]> {
    const opened = shown.map((row) => caseOfRow(rosterId, row.row));
    const known = await this.clearances.briefly(actor.institution, [...opened, ...shown.flatMap(({ cases }) => cases)]);
    const numbers = new Map([...known].map(([id, { number }]) => [id, number]));
    const readable = await this.readable(actor, known);
    return shown.map((row, order) => {
      const own = opened[order] as CaseId;
      const since = known.has(own) && !row.cases.includes(own) ? own : null;
      return rowView(row, { numbers, readable, opened: since });
    });
  }

  private async readable(
    actor: Actor,
    known: ReadonlyMap<CaseId, { unit: string; host: PersonId; applicant: PersonId }>,
  ): Promise<Set<CaseId>> {
    const { units: tree } = await this.university.read(actor.institution);
    const isReadable = ({ unit, host, applicant }: { unit: string; host: PersonId; applicant: PersonId }) =>
      permits(actor, 'case.read', {
        ...{ institution: actor.institution, host, applicant },
        units: unitsUpFrom(unit, tree),
      });
    return new Set([...known].flatMap(([id, parties]) => (isReadable(parties) ? [id] : [])));
  }

  private async namesOf(
    { institution }: Actor,
    items: readonly RosterRecord[],
    language: LanguageCode,
  ): Promise<(person: PersonId) => string | null> {
    const names = await this.directory.nameOf(
      institution,
      items.map(({ importedBy }) => importedBy),
    );
    return (person) => names.get(person)?.[language] ?? null;
  }
}
