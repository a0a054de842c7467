// The worklist with names in the place of ids, and with what waits for those whom its reader stands in for.
import { Inject, Injectable } from '@nestjs/common';
import { readCalendar, worklist } from '#cases';
import type { Actor, Instant } from '#kernel';
import { dayInJapan, nextDay } from '#policy';
import { University } from '../accounts/university.js';
import { StandIns } from '../delegations/stand-ins.js';
import type { House } from '../house.js';
import type { LanguageCode } from '../session/session.dto.js';
import { HOUSE } from '../tokens.js';
import { NameBook } from './names.js';
import type { CaseListQuery } from './shapes/case-request.dto.js';
import type { CaseList, CaseRow } from './shapes/case-row.dto.js';

const PAGE = 50;

@Injectable()
export class WorklistRows {
  constructor(
    private readonly university: University,
    private readonly names: NameBook,
    private readonly standIns: StandIns,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** @throws Refusal `request.cursor` */
  async read(actor: Actor, query: CaseListQuery, language: LanguageCode): Promise<CaseList> {
    const { view = 'all', q, state, due, sort, cursor, limit = PAGE } = query;
    const now = this.house.clock.now().toISOString();
    const calendar = await readCalendar(this.house.log, actor.institution);
    const { units: tree } = await this.university.read(actor.institution);
    const standIns = await this.standIns.of(actor);
    const { items, next, counts } = await worklist(this.house.database, {
      ...{ actor, standIns, tree, view, q, state, sort, cursor, limit, calendar, now },
      dueBefore: due && dueBefore(due, now),
    });
    const principals = new Map(standIns.map(({ delegation, given }) => [delegation, given.principal]));
    const persons = [...items.map(({ host }) => host), ...principals.values()];
    const names = await this.names.look(actor.institution, persons, language);
    const named = await this.names.withDraftNames(actor, items);
    const rows = named.map(({ host, unit, applicant: _, delegation, ...row }) => ({
      ...row,
      state: row.state as CaseRow['state'],
      hostName: names.person(host),
      unit: names.unit(unit),
      inPlaceOf: delegation === null ? null : { delegation, name: names.person(principals.get(delegation) ?? null) },
    }));
    return { items: rows, next, counts };
  }
}

/** Until when what is asked for is due, not included. */
function dueBefore(due: 'over' | 'today', now: Instant): Instant {
  return due === 'over' ? now : new Date(`${nextDay(dayInJapan(now))}T00:00:00+09:00`).toISOString();
}
