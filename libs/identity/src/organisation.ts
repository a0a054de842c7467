// A university and its tree of units. Pure. Event names are the storage format; add, never rename.
import type { Circumstances, Occurrence, RecordedEvent } from '#event-store';
import { Refusal, unreachable, type InstitutionId, type UnitId } from '#kernel';

export interface TwoNames {
  ja: string;
  en: string;
}

type Is<Type extends string, Data> = { occurrence: Occurrence<Type, Data>; recorded: RecordedEvent<Type, Data> };
type OrganisationFact =
  | Is<'InstitutionFounded', { name: { ja: string; en: string }; demonstration: boolean }>
  | Is<'UnitAdded', { unit: UnitId; name: { ja: string; en: string }; parent: UnitId | null }>
  | Is<'UnitRenamed', { unit: UnitId; name: { ja: string; en: string } }>;

export type OrganisationOccurrence = OrganisationFact['occurrence'];
export type OrganisationEvent = OrganisationFact['recorded'];
export const ORGANISATION_EVENTS = [
  'InstitutionFounded',
  'UnitAdded',
  'UnitRenamed',
] as const satisfies readonly OrganisationEvent['type'][];

export type OrganisationCommand =
  | { type: 'FoundInstitution'; name: TwoNames; demonstration: boolean }
  | { type: 'AddUnit'; unit: UnitId; name: TwoNames; parent: UnitId | null }
  | { type: 'RenameUnit'; unit: UnitId; name: TwoNames };

export interface Unit {
  name: TwoNames;
  parent: UnitId | null;
}

export interface Organisation {
  founded: boolean;
  institution: InstitutionId | null;
  name: TwoNames;
  demonstration: boolean;
  units: ReadonlyMap<UnitId, Unit>;
}

export const unfounded: Organisation = {
  founded: false,
  institution: null,
  name: { ja: '', en: '' },
  demonstration: false,
  units: new Map(),
};

const SLUG = /^[a-z][a-z0-9-]{0,62}$/;
const NAME_MAX = 120;

/** An outcome that already holds yields no events. @throws Refusal */
export function decideOrganisation(
  command: OrganisationCommand,
  state: Organisation,
  _context: Pick<Circumstances, 'actor' | 'at'>,
): OrganisationOccurrence[] {
  const name = readable(command.name);
  if (command.type === 'FoundInstitution') {
    if (state.founded) throw new Refusal('organisation.founded', 'conflict');
    return [{ type: 'InstitutionFounded', data: { name, demonstration: command.demonstration } }];
  }
  if (!state.founded) throw new Refusal('organisation.not_founded', 'conflict');
  const known = state.units.get(command.unit);
  switch (command.type) {
    case 'AddUnit':
      if (known && known.parent === command.parent && isSameName(known.name, name)) return [];
      if (known) throw new Refusal('organisation.unit_exists', 'conflict', { unit: command.unit });
      if (!SLUG.test(command.unit))
        throw new Refusal('organisation.unit_unreadable', 'invalid', {}, [
          { pointer: '/unit', code: 'organisation.unit_unreadable' },
        ]);
      if (command.parent !== null && !state.units.has(command.parent)) {
        throw new Refusal('organisation.parent_unknown', 'invalid', {}, [
          { pointer: '/parent', code: 'organisation.parent_unknown' },
        ]);
      }
      return [{ type: 'UnitAdded', data: { unit: command.unit, name, parent: command.parent } }];
    case 'RenameUnit':
      if (!known) throw new Refusal('organisation.unit_unknown', 'hidden');
      return isSameName(known.name, name) ? [] : [{ type: 'UnitRenamed', data: { unit: command.unit, name } }];
    default:
      return unreachable(command);
  }
}

export function evolveOrganisation(state: Organisation, event: OrganisationEvent): Organisation {
  switch (event.type) {
    case 'InstitutionFounded':
      return { ...state, founded: true, institution: event.institution, ...event.data };
    case 'UnitAdded': {
      const { unit, name, parent } = event.data;
      return { ...state, units: new Map(state.units).set(unit, { name, parent }) };
    }
    case 'UnitRenamed': {
      const { unit, name } = event.data;
      const parent = state.units.get(unit)?.parent ?? null;
      return { ...state, units: new Map(state.units).set(unit, { name, parent }) };
    }
    default:
      return unreachable(event);
  }
}

function readable(name: TwoNames): TwoNames {
  const trimmed = { ja: name.ja.trim().normalize('NFC'), en: name.en.trim().normalize('NFC') };
  const errors = (['ja', 'en'] as const)
    .filter((language) => trimmed[language].length === 0 || trimmed[language].length > NAME_MAX)
    .map((language) => ({ pointer: `/name/${language}`, code: 'organisation.name_unreadable' }));
  if (errors.length > 0) throw new Refusal('organisation.name_unreadable', 'invalid', { most: NAME_MAX }, errors);
  return trimmed;
}

function isSameName(left: TwoNames, right: TwoNames): boolean {
  return left.ja === right.ja && left.en === right.en;
}
