import { describe, expect, test } from '@jest/globals';
import type { AnyOccurrence } from '#event-store';
import { exampleCircumstances, recordedExample } from '../../event-store/src/testing.js';
import {
  decideOrganisation,
  evolveOrganisation,
  unfounded,
  type Organisation,
  type OrganisationCommand,
  type OrganisationEvent,
} from './organisation.js';
import { decidePerson } from './person.js';
import { unitsBelow, unitsUpFrom, type TreeUnit } from './units/unit-changes.js';

const name = (ja: string, en: string) => ({ ja, en });
const FOUND: OrganisationCommand = {
  type: 'FoundInstitution',
  name: name('欅大学', 'Keyaki University'),
  demonstration: true,
};
const ENGINEERING: OrganisationCommand = {
  type: 'AddUnit',
  unit: 'engineering',
  name: name('工学部', 'Engineering'),
  parent: null,
};
const PHYSICS: OrganisationCommand = {
  type: 'AddUnit',
  unit: 'applied-physics',
  name: name('応用物理', 'Applied Physics'),
  parent: 'engineering',
};
const RENAME: OrganisationCommand = {
  type: 'RenameUnit',
  unit: 'engineering',
  name: name('工学研究科', 'Graduate School of Engineering'),
};

function after(...commands: OrganisationCommand[]): Organisation {
  return commands.reduce(
    (state, command) =>
      decideOrganisation(command, state, exampleCircumstances()).reduce(
        (before, said, version) =>
          evolveOrganisation(before, recordedExample(said as AnyOccurrence, version) as unknown as OrganisationEvent),
        state,
      ),
    unfounded,
  );
}

describe('an organisation', () => {
  test.each<[string, OrganisationCommand[], OrganisationCommand, string[]]>([
    ['is founded', [], FOUND, ['InstitutionFounded']],
    ['gets a unit', [FOUND], ENGINEERING, ['UnitAdded']],
    ['gets a unit below another', [FOUND, ENGINEERING], PHYSICS, ['UnitAdded']],
    ['gets the same unit once', [FOUND, ENGINEERING], ENGINEERING, []],
    ['has a unit renamed', [FOUND, ENGINEERING], RENAME, ['UnitRenamed']],
    ['has a unit renamed once', [FOUND, ENGINEERING, RENAME], RENAME, []],
  ])('%s', (_, before, command, types) => {
    expect(decideOrganisation(command, after(...before), exampleCircumstances()).map(({ type }) => type)).toEqual(
      types,
    );
  });

  test.each<[string, OrganisationCommand[], OrganisationCommand, string]>([
    ['is founded twice', [FOUND], FOUND, 'organisation.founded'],
    ['gets a unit before it is founded', [], ENGINEERING, 'organisation.not_founded'],
    [
      'gets a unit under an id that another has',
      [FOUND, ENGINEERING],
      { ...ENGINEERING, name: name('別', 'Other') },
      'organisation.unit_exists',
    ],
    ['gets a unit below one that is not there', [FOUND], PHYSICS, 'organisation.parent_unknown'],
    [
      'gets a unit under a strange id',
      [FOUND],
      { ...ENGINEERING, unit: 'Engineering School' },
      'organisation.unit_unreadable',
    ],
    ['has a unit renamed that is not there', [FOUND], RENAME, 'organisation.unit_unknown'],
    [
      'has a unit renamed to the name it was founded under',
      [FOUND, ENGINEERING],
      { ...RENAME, name: ENGINEERING.name },
      'organisation.name_same',
    ],
    [
      'has a unit renamed to the name that it has by then, from another day on',
      [FOUND, ENGINEERING, RENAME],
      { ...RENAME, from: '2027-04-01' },
      'organisation.name_same',
    ],
    [
      'gets a unit without an English name',
      [FOUND],
      { ...ENGINEERING, name: name('工学部', ' ') },
      'organisation.name_unreadable',
    ],
  ])('is not changed, when it %s', (_, before, command, code) => {
    expect(() => decideOrganisation(command, after(...before), exampleCircumstances())).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('the tree of units', () => {
  const tree: TreeUnit[] = [
    { unit: 'engineering', parent: null, name: name('工学部', 'Engineering') },
    { unit: 'applied-physics', parent: 'engineering', name: name('応用物理', 'Applied Physics') },
    { unit: 'lasers', parent: 'applied-physics', name: name('レーザー', 'Lasers') },
    { unit: 'law', parent: null, name: name('法学部', 'Law') },
  ];

  test('names what lies above a unit, nearest first, and what lies below', () => {
    expect(unitsUpFrom('lasers', tree)).toEqual(['lasers', 'applied-physics', 'engineering']);
    expect(unitsBelow('engineering', tree)).toEqual(['engineering', 'applied-physics', 'lasers']);
    expect(unitsBelow('law', tree)).toEqual(['law']);
  });

  test('lets an unknown unit stand alone and does not hang on a ring', () => {
    expect(unitsUpFrom('chemistry', tree)).toEqual(['chemistry']);
    const ring = [{ ...tree[0]!, parent: 'lasers' }, tree[1]!, tree[2]!];
    expect(unitsUpFrom('lasers', ring)).toEqual(['lasers', 'applied-physics', 'engineering']);
  });
});

describe('forgetting a person', () => {
  const word = (legalBasis: string) => ({ type: 'ErasePerson' as const, person: 'p', legalBasis });

  test('happens once', () => {
    expect(decidePerson(word('個人情報保護法 第35条'), 'known')).toEqual([
      { type: 'PersonErased', data: { person: 'p', legalBasis: '個人情報保護法 第35条' } },
    ]);
    expect(decidePerson(word('x'), 'erased')).toEqual([]);
  });

  test.each(['', '  ', 'x'.repeat(201)])('needs a legal basis (%#)', (legalBasis) => {
    expect(() => decidePerson(word(legalBasis), 'known')).toThrow(
      expect.objectContaining({ code: 'person.erasure_needs_legal_basis' }),
    );
  });
});
