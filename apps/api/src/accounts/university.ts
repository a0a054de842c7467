// The university as it stands this very moment, folded from its own stream: what a request may do never waits for a read model.
import { Injectable } from '@nestjs/common';
import { EventLog } from '#event-store';
import {
  evolveOrganisation,
  unfounded,
  unitsUpFrom,
  type OrganisationEvent,
  type TreeUnit,
  type TwoNames,
} from '#identity';
import type { InstitutionId, UnitId } from '#kernel';

export interface UniversityView {
  name: TwoNames;
  demonstration: boolean;
  units: TreeUnit[];
}

@Injectable()
export class University {
  constructor(private readonly log: EventLog) {}

  async read(institution: InstitutionId): Promise<UniversityView> {
    const events = await this.log.read(`organisation-${institution}`, { institution });
    const { name, demonstration, units } = (events as unknown as OrganisationEvent[]).reduce(
      evolveOrganisation,
      unfounded,
    );
    return {
      name,
      demonstration,
      units: [...units].map(([unit, { name: words, parent }]) => ({ unit, name: words, parent })),
    };
  }

  /** A unit and every unit above it. */
  async unitsUpFrom(institution: InstitutionId, unit: UnitId): Promise<UnitId[]> {
    return unitsUpFrom(unit, (await this.read(institution)).units);
  }
}

/** A unit with its name; one that is not in the tree is shown by its id. */
export function unitName(unit: UnitId, units: readonly TreeUnit[]): { id: UnitId; name: TwoNames } {
  return { id: unit, name: units.find((each) => each.unit === unit)?.name ?? { ja: unit, en: unit } };
}
