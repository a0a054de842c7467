// The worklist with names in the place of ids, and with what waits for those whom its reader stands in for.
import { Inject, Injectable } from '@nestjs/common';
import { readCalendar, SavedViews, worklist, type QueueFilter, type Stays, type WorklistQuery } from '#cases';
import type { Actor, Instant, PersonId } from '#kernel';
import { dayInJapan, nextDay } from '#policy';
import { University } from '../accounts/university.js';
import { StandIns, type Acting } from '../delegations/stand-ins.js';
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
    private readonly views: SavedViews,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** @throws Refusal `request.cursor` */
  async read(actor: Actor, query: CaseListQuery, language: LanguageCode): Promise<CaseList> {
    const standIns = await this.standIns.of(actor);
    const { cursor, limit = PAGE } = query;
    const asked = (await this.asking(actor, standIns))(query);
    const { items, next, counts } = await worklist(this.house.database, { ...asked, cursor, limit });
    const principals = new Map(standIns.map(({ delegation, given }) => [delegation, given.principal]));
    const persons = [
      ...items.flatMap(({ host, owner, escalation }) => [
        host,
        owner,
        escalation?.by ?? null,
        escalation?.takenBy ?? null,
      ]),
      ...principals.values(),
    ];
    const names = await this.names.look(actor.institution, persons, language);
    const named = await this.names.withDraftNames(actor, items);
    const colleague = (person: PersonId | null) => (person === null ? null : { person, name: names.person(person) });
    const rows = named.map(({ host, unit, applicant: _, delegation, owner, escalation, ...row }) => ({
      ...row,
      state: row.state as CaseRow['state'],
      hostName: names.person(host),
      unit: names.unit(unit),
      owner: colleague(owner),
      escalation: escalation && {
        ...escalation,
        ...{ by: names.person(escalation.by), takenBy: colleague(escalation.takenBy) },
      },
      inPlaceOf: delegation === null ? null : { delegation, name: names.person(principals.get(delegation) ?? null) },
    }));
    return { items: rows, next, counts };
  }

  /** What a filter asks of the worklist for this reader, at this moment and by the calendar that stands. */
  async asking(
    actor: Actor,
    standIns: readonly Acting[],
  ): Promise<(filter: QueueFilter & { q?: string }) => WorklistQuery> {
    const now = this.house.clock.now().toISOString();
    const calendar = await readCalendar(this.house.log, actor.institution);
    const { units: tree } = await this.university.read(actor.institution);
    return ({ view = 'all', due, q, state, sort, owner, tier, unit, escalated, ...filter }) => ({
      ...{ actor, standIns, tree, view, q, state, sort, tier, unit, escalated, limit: PAGE, calendar, now },
      ...staysAsked(filter),
      owner: owner?.toLowerCase(),
      dueBefore: due && dueBefore(due, now),
    });
  }

  /** The filters of several lists, counted by one look. */
  async counted(actor: Actor, filters: readonly QueueFilter[]): Promise<number[]> {
    const asked = await this.asking(actor, await this.standIns.of(actor));
    return this.views.counts(actor, filters.map(asked));
  }
}

function staysAsked({ stage, aged, left, arrived, closed }: QueueFilter): Pick<WorklistQuery, keyof Stays> {
  return { stage, aged, left, arrived, closed };
}

/** Until when what is asked for is due, not included. */
function dueBefore(due: 'over' | 'today', now: Instant): Instant {
  return due === 'over' ? now : new Date(`${nextDay(dayInJapan(now))}T00:00:00+09:00`).toISOString();
}
