// Offices as their readers see them: who holds what from when to when, what is vacant and what that holds up, what waits for a second person.
import { Inject, Injectable } from '@nestjs/common';
import { waitingOffices, type WaitingOffice } from '#cases';
import {
  briefRoles,
  Directory,
  Offices,
  permits,
  unitsOn,
  vacanciesOf,
  type Office,
  type PersonName,
  type TreeUnit,
  type Vacancy,
  type WaitingProposal,
} from '#identity';
import {
  dayAfterDays,
  dayInJapan,
  startOfDay,
  type Actor,
  type Day,
  type Instant,
  type InstitutionId,
  type PersonId,
  type UnitId,
} from '#kernel';
import { University, unitName } from '../accounts/university.js';
import type { House } from '../house.js';
import { HOUSE } from '../tokens.js';
import type { BriefRoleView, OfficeView, ProposalView, RolesView, VacancyView } from './roles.dto.js';

const BRIEF_DAYS = 30;
const END_OF_TIME = '9999-12-31';

type Telling = { name: (person: PersonId) => PersonName | null; tree: readonly TreeUnit[] };

@Injectable()
export class RolesPage {
  constructor(
    private readonly offices: Offices,
    private readonly directory: Directory,
    private readonly university: University,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  async view(actor: Actor, asked?: Day): Promise<RolesView> {
    const { institution } = actor;
    const now = this.house.clock.now().toISOString();
    const today = dayInJapan(now);
    const day = asked ?? today;
    // A day is looked at from its end, today from now: what begins or ends on it has then.
    const at = day === today ? now : new Date(Date.parse(startOfDay(dayAfterDays(day, 1))) - 1).toISOString();
    const [organisation, offices, proposals, brief] = await Promise.all([
      this.university.organisation(institution),
      this.offices.from(institution, at),
      this.offices.proposals(institution),
      this.brief(institution, now),
    ]);
    // What is yet to be founded is called as it will be.
    const tree = [...unitsOn(organisation.changes, day), ...unitsOn(organisation.changes, END_OF_TIME)];
    const name = await this.names(institution, [
      ...offices.flatMap(({ person, grantedBy, proposedBy }) => [person, grantedBy, proposedBy]),
      ...proposals.flatMap(({ person, proposedBy }) => [person, proposedBy]),
      ...brief.flatMap(({ person, grantedBy }) => [person, grantedBy]),
    ]);
    const telling = { name, tree };
    return {
      ...{ day, today, byTwo: organisation.grantsByTwo },
      offices: offices.map((office) => officeView(office, at, telling)),
      proposals: proposals.map((proposal) => proposalView(proposal, actor, telling)),
      vacancies: await this.vacancies(institution, organisation.changes, today),
      brief: brief.map((each) => briefView(each, telling)),
    };
  }

  private async vacancies(
    institution: InstitutionId,
    changes: Parameters<typeof unitsOn>[0],
    today: Day,
  ): Promise<VacancyView[]> {
    const now = this.house.clock.now().toISOString();
    const [held, hosts, waiting] = await Promise.all([
      this.offices.from(institution, now),
      this.offices.hostUnits(institution, now),
      waitingOffices(this.house.database, institution),
    ]);
    const offices = held.filter(({ isActive }) => isActive);
    const needed = [...new Set([...hosts, ...waiting.flatMap(({ unit }) => unit ?? [])])];
    const tree = [...unitsOn(changes, today), ...unitsOn(changes, END_OF_TIME)];
    return vacanciesOf({ changes, offices, needed }, today).map((vacancy) => ({
      ...{ role: vacancy.role, from: vacancy.from, until: vacancy.until },
      unit: unitSeen(vacancy.unit, tree),
      waiting: waitingFor(vacancy, waiting),
    }));
  }

  private async brief(institution: InstitutionId, now: Instant) {
    const since = new Date(Date.parse(now) - BRIEF_DAYS * 24 * 60 * 60_000).toISOString();
    return this.house.database.inInstitution(institution, (on) => briefRoles(on, { now, since }, institution));
  }

  private async names(institution: InstitutionId, persons: readonly (PersonId | null)[]): Promise<Telling['name']> {
    const known = await this.directory.nameOf(
      institution,
      persons.filter((person) => person !== null),
    );
    return (person) => known.get(person) ?? null;
  }
}

function waitingFor({ role, units, unit }: Vacancy, waiting: readonly WaitingOffice[]): number {
  const held = waiting.filter((each) => each.role === role && (unit === null || units.includes(each.unit ?? '')));
  return held.reduce((sum, { cases }) => sum + cases, 0);
}

function officeView(office: Office, at: Instant, { name, tree }: Telling): OfficeView {
  const { grant, account, person, role, unit, from, until, alone, isActive } = office;
  return {
    ...{ grant, account, person, role, alone, isActive },
    name: name(person),
    unit: unitSeen(unit, tree),
    from: dayInJapan(from),
    last: lastDay(until),
    grantedBy: name(office.grantedBy),
    proposedBy: office.proposedBy === null ? null : name(office.proposedBy),
    isHeld: from <= at,
    // The first of that name is the unit as it stands on the day.
    isIdle: tree.find((each) => each.unit === unit)?.closed !== undefined,
  };
}

function proposalView(proposed: WaitingProposal, actor: Actor, { name, tree }: Telling): ProposalView {
  const { proposal, account, person, role, unit, from, until, proposedBy, proposedAt } = proposed;
  const isOther = actor.id !== person && actor.id !== proposedBy;
  return {
    ...{ proposal, account, person, role, proposedAt },
    name: name(person),
    unit: unitSeen(unit, tree),
    from: from === null ? null : dayInJapan(from),
    last: lastDay(until),
    proposedBy: name(proposedBy),
    mayConfirm: isOther && permits(actor, 'role.confirm', { institution: actor.institution }),
  };
}

function briefView(brief: Awaited<ReturnType<typeof briefRoles>>[number], { name, tree }: Telling): BriefRoleView {
  const { role, unit, person, grantedBy, grantedAt, endedAt, acts } = brief;
  return {
    ...{ role, grantedAt, endedAt, acts, name: name(person), grantedBy: name(grantedBy) },
    unit: unitSeen(unit, tree),
  };
}

function unitSeen(unit: UnitId | null, tree: readonly TreeUnit[]): OfficeView['unit'] {
  return unit === null ? null : unitName(unit, tree);
}

/** The last day on which something is held; of what ends in the middle of a day that day. */
function lastDay(until: Instant | null): Day | null {
  return until === null ? null : dayInJapan(new Date(Date.parse(until) - 1).toISOString());
}
