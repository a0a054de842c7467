// The university as it stands this very moment, folded from its own stream: what a request may do never waits for a read model. Which units it
// has is a question of the day, so a reorganisation is there on its day without anybody's act.
import { Inject, Injectable } from '@nestjs/common';
import { pathsOf, unitsNamed, type Case, type UnitPaths } from '#cases';
import { EventLog } from '#event-store';
import {
  evolveOrganisation,
  standing,
  unfounded,
  unitsOn,
  unitsUpFrom,
  type Organisation,
  type OrganisationEvent,
  type TreeUnit,
  type TwoNames,
} from '#identity';
import { dayInJapan, type Clock, type Day, type InstitutionId, type UnitId } from '#kernel';
import type { Policy } from '#policy';
import { CLOCK } from '../tokens.js';

export interface UniversityView {
  name: TwoNames;
  demonstration: boolean;
  /** Of that day, those that had closed among them: their names are still read, and their cases still decided. */
  units: TreeUnit[];
  /** What committees are called. */
  committees: ReadonlyMap<string, TwoNames>;
}

@Injectable()
export class University {
  constructor(
    private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param day whose units, under the names they had; left out: today's */
  async read(institution: InstitutionId, day: Day = this.today()): Promise<UniversityView> {
    const { name, demonstration, changes, committees } = await this.organisation(institution);
    const called = new Map(committees.map((each) => [each.committee, each.name]));
    return { name, demonstration, units: unitsOn(changes, day), committees: called };
  }

  /** With everything that is to come. */
  async organisation(institution: InstitutionId): Promise<Organisation> {
    const events = await this.log.read(`organisation-${institution}`, { institution });
    return (events as unknown as OrganisationEvent[]).reduce(evolveOrganisation, unfounded);
  }

  /** Units that have not closed. */
  async standing(institution: InstitutionId): Promise<TreeUnit[]> {
    return standing((await this.read(institution)).units);
  }

  /** Whose cases those of a unit are today, and every unit above that. */
  async unitsUpFrom(institution: InstitutionId, unit: UnitId): Promise<UnitId[]> {
    return unitsUpFrom(unit, (await this.read(institution)).units);
  }

  /** The unit of a case and every unit above it; and the same of other units that its route names, or would name under a policy. */
  async pathsOf(
    institution: InstitutionId,
    state: Case,
    policies: readonly Policy[] = [],
  ): Promise<{ unitPath: UnitId[]; unitPaths: UnitPaths }> {
    const { units } = await this.read(institution);
    return { unitPath: unitsUpFrom(state.unit, units), unitPaths: pathsOf(unitsNamed(state, policies), units) };
  }

  today(): Day {
    return dayInJapan(this.clock.now().toISOString());
  }
}

/** A unit with its name; one that is not in the tree is shown by its id. */
export function unitName(unit: UnitId, units: readonly TreeUnit[]): { id: UnitId; name: TwoNames } {
  return { id: unit, name: units.find((each) => each.unit === unit)?.name ?? { ja: unit, en: unit } };
}
