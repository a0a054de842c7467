import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnyOccurrence } from '#event-store';
import { Refusal, dayAfterDays, startOfDay } from '#kernel';
import { exampleCircumstances, recordedExample } from '../../../event-store/src/testing.js';
import {
  decideOrganisation,
  evolveOrganisation,
  unfounded,
  type Organisation,
  type OrganisationCommand,
  type OrganisationEvent,
} from '../organisation.js';
import { planFault, standing, unitsBelow, unitsOn, unitsUpFrom } from './unit-changes.js';

const TODAY = '2026-11-23';
const APRIL = '2027-04-01';
const name = (text: string) => ({ ja: text, en: text });

type Dated = { on?: string; command: OrganisationCommand };

/** What was decided one after the other, each on its day. */
function after(...entered: (OrganisationCommand | Dated)[]): Organisation {
  return entered.reduce<Organisation>((state, each, place) => {
    const { on = TODAY, command } = 'command' in each ? each : { command: each };
    return decided(state, command, on, `c${place}`).state;
  }, unfounded);
}

function decided(state: Organisation, command: OrganisationCommand, on: string, commandId = 'c') {
  const at = startOfDay(on);
  const said = decideOrganisation(command, state, { ...exampleCircumstances({ at }), commandId });
  const events = said.map((each, version) => recordedExample(each as AnyOccurrence, version, { at }));
  return { said, state: (events as unknown as OrganisationEvent[]).reduce(evolveOrganisation, state) };
}

const add = (unit: string, parent: string | null = null, from?: string): OrganisationCommand => ({
  ...{ type: 'AddUnit', unit, name: name(unit), parent, from: from ?? null },
});
const close = (unit: string, heir: string | null, from: string, successors: string[] = []): OrganisationCommand => ({
  ...{ type: 'CloseUnit', unit, heir, successors, from },
});
const move = (unit: string, parent: string | null, from: string): OrganisationCommand => ({
  ...{ type: 'MoveUnit', unit, parent, from },
});
const rename = (unit: string, to: string, from: string): OrganisationCommand => ({
  ...{ type: 'RenameUnit', unit, name: name(to), from },
});

const FOUND: OrganisationCommand = { type: 'FoundInstitution', name: name('欅大学'), demonstration: false };
const OLD = [FOUND, add('engineering'), add('robotics', 'engineering'), add('science')];
/** 工学部 and 理学部 become 理工学部 on April 1st; robotics goes along, and letters are founded. */
const REORGANISED = [
  ...OLD,
  add('science-and-engineering', null, APRIL),
  move('robotics', 'science-and-engineering', APRIL),
  close('engineering', 'science-and-engineering', APRIL),
  close('science', 'science-and-engineering', APRIL),
  rename('robotics', 'robotics-and-ai', '2027-10-01'),
];

const tree = (state: Organisation, day: string) =>
  standing(unitsOn(state.changes, day)).map(({ unit, parent, name: { en } }) => [unit, parent, en].join(' < '));

describe('a reorganisation that was entered before April 1st', () => {
  const state = after(...REORGANISED);

  test.each([
    [
      'the eve',
      '2027-03-31',
      ['engineering <  < engineering', 'science <  < science', 'robotics < engineering < robotics'],
    ],
    [
      'the day',
      APRIL,
      ['science-and-engineering <  < science-and-engineering', 'robotics < science-and-engineering < robotics'],
    ],
    [
      'half a year on',
      '2027-10-01',
      ['science-and-engineering <  < science-and-engineering', 'robotics < science-and-engineering < robotics-and-ai'],
    ],
    ['before anything was founded', '2026-11-22', []],
  ])('shows on %s what stands then', (_, day, expected) => {
    expect(tree(state, day)).toEqual(expected);
  });

  test.each([
    ['a case of the old faculty, before', 'engineering', '2027-03-31', ['engineering']],
    ['a case of the old faculty, after', 'engineering', APRIL, ['science-and-engineering']],
    ['a case of the department that moved', 'robotics', APRIL, ['robotics', 'science-and-engineering']],
    ['a case of a unit nobody knows', 'nowhere', APRIL, ['nowhere']],
  ])('is asked who is over %s', (_, unit, day, path) => {
    expect(unitsUpFrom(unit, unitsOn(state.changes, day))).toEqual(path);
  });

  test('gives the new faculty the cases of both, and the office over the old one nothing', () => {
    const then = unitsOn(state.changes, APRIL);
    expect(unitsBelow('science-and-engineering', then).sort()).toEqual(
      ['engineering', 'robotics', 'science', 'science-and-engineering'].sort(),
    );
    expect(unitsBelow('engineering', then)).toEqual([]);
  });

  test('follows a unit through several reorganisations, and upwards where nothing followed it', () => {
    const again = after(
      ...REORGANISED,
      add('technology', null, '2029-04-01'),
      move('robotics', 'technology', '2029-04-01'),
      close('science-and-engineering', 'technology', '2029-04-01'),
      close('robotics', null, '2030-04-01'),
    );
    expect(unitsUpFrom('engineering', unitsOn(again.changes, '2029-04-01'))).toEqual(['technology']);
    expect(unitsUpFrom('robotics', unitsOn(again.changes, '2030-04-01'))).toEqual(['technology']);
  });
});

describe('a change', () => {
  test('of today is written as it always was, one to come with its day', () => {
    const { state } = decided(unfounded, FOUND, TODAY);
    expect(decided(state, add('law'), TODAY).said).toEqual([
      { type: 'UnitAdded', data: { unit: 'law', name: name('law'), parent: null } },
    ]);
    expect(decided(state, add('law', null, APRIL), TODAY).said).toEqual([
      {
        type: 'UnitAdded',
        data: { unit: 'law', name: name('law'), parent: null, from: APRIL, change: expect.any(String) },
      },
    ]);
  });

  test('that was cancelled before its day never happens', () => {
    const change = after(...REORGANISED).changes.find(({ kind }) => kind === 'renamed')?.change ?? '';
    const state = after(...REORGANISED, { type: 'CancelUnitChange', change });
    expect(tree(state, '2027-10-01')).toEqual(tree(state, APRIL));
    expect(decided(state, { type: 'CancelUnitChange', change }, TODAY).said).toEqual([]);
  });

  test.each<[string, OrganisationCommand[], OrganisationCommand]>([
    ['adding', REORGANISED, add('science-and-engineering', null, APRIL)],
    ['moving', REORGANISED, move('robotics', 'science-and-engineering', APRIL)],
    ['closing', REORGANISED, close('science', 'science-and-engineering', APRIL)],
    ['renaming', REORGANISED, rename('robotics', 'robotics-and-ai', '2027-10-01')],
  ])('%s what is so already says nothing', (_, before, command) => {
    expect(decided(after(...before), command, TODAY).said).toEqual([]);
  });

  test.each<[string, OrganisationCommand[], OrganisationCommand, string, string?]>([
    ['of yesterday', OLD, rename('science', 'x', '2026-11-22'), 'organisation.day_out_of_reach'],
    [
      'to the name it has by then',
      REORGANISED,
      rename('robotics', 'robotics-and-ai', '2027-12-01'),
      'organisation.name_same',
    ],
    ['of a day that is none', OLD, rename('science', 'x', '2027-02-30'), 'organisation.day_out_of_reach'],
    ['of the next decade', OLD, rename('science', 'x', '2037-01-01'), 'organisation.day_out_of_reach'],
    ['that closes a unit with units', OLD, close('engineering', 'science', APRIL), 'organisation.unit_has_units'],
    ['that places a unit below itself', OLD, move('engineering', 'robotics', APRIL), 'organisation.unit_below_itself'],
    ['that moves under what is not there', OLD, move('robotics', 'arts', APRIL), 'organisation.parent_unknown'],
    [
      'that moves under what will have closed',
      REORGANISED,
      move('robotics', 'science', APRIL),
      'organisation.parent_unknown',
    ],
    ['that closes into what is not there', OLD, close('science', 'arts', APRIL), 'organisation.successor_unknown'],
    ['that closes into itself', OLD, close('science', 'science', APRIL), 'organisation.successor_unknown'],
    ['of a unit that will have closed', REORGANISED, rename('science', 'x', APRIL), 'organisation.unit_not_standing'],
    ['of a unit that is not', OLD, rename('arts', 'x', APRIL), 'organisation.unit_unknown'],
    ['that founds again what has closed', REORGANISED, add('science', null, '2028-04-01'), 'organisation.unit_exists'],
    [
      'that closes a unit before another is to move there',
      REORGANISED,
      close('science-and-engineering', null, '2027-06-01'),
      'organisation.unit_has_units',
    ],
    [
      'that closes a unit before it is to be renamed',
      [...OLD, rename('science', 'sciences', '2027-10-01')],
      close('science', 'engineering', APRIL),
      'organisation.plan_contradicts',
    ],
    ['cancelled that is not there', OLD, { type: 'CancelUnitChange', change: 'x' }, 'organisation.change_unknown'],
  ])('%s is refused', (_, before, command, code) => {
    expect(() => decided(after(...before), command, TODAY)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ['that is in force', '2027-04-01', 'closed', 'organisation.change_in_force'],
    ['that others rest on', TODAY, 'added', 'organisation.plan_contradicts'],
  ] as const)('%s is not cancelled', (_, on, kind, code) => {
    const state = after(...REORGANISED);
    const change = state.changes.find((each) => each.kind === kind && each.from === APRIL)?.change ?? '';
    expect(() => decided(state, { type: 'CancelUnitChange', change }, on)).toThrow(expect.objectContaining({ code }));
  });
});

test('whatever is entered in whatever order, on every day the units are a forest and every old case has a place in it', () => {
  const unit = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const parent = fc.option(unit, { nil: null });
  const from = fc.nat(20).map((days) => dayAfterDays(TODAY, days));
  const anything: fc.Arbitrary<(state: Organisation) => OrganisationCommand> = fc.oneof(
    fc.tuple(unit, parent, from).map(
      ([u, p, f]) =>
        () =>
          add(u, p, f),
    ),
    fc.tuple(unit, parent, from).map(
      ([u, p, f]) =>
        () =>
          move(u, p, f),
    ),
    fc.tuple(unit, parent, from).map(
      ([u, p, f]) =>
        () =>
          close(u, p, f),
    ),
    fc.tuple(unit, from).map(
      ([u, f]) =>
        () =>
          rename(u, `${u} of ${f}`, f),
    ),
    fc.nat(30).map((at) => ({ changes }: Organisation) => ({
      type: 'CancelUnitChange' as const,
      change: changes[at % Math.max(changes.length, 1)]?.change ?? 'none',
    })),
  );
  fc.assert(
    fc.property(fc.array(anything, { minLength: 5, maxLength: 25 }), (commands) => {
      let state = after(FOUND);
      for (const [place, command] of commands.entries()) {
        try {
          state = decided(state, command(state), TODAY, `p${place}`).state;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }
      expect(planFault(state.changes, TODAY)).toBeNull();
      for (let ahead = 0; ahead <= 20; ahead += 1) {
        const units = unitsOn(state.changes, dayAfterDays(TODAY, ahead));
        const stands = new Set(standing(units).map((each) => each.unit));
        for (const each of standing(units)) {
          const path = unitsUpFrom(each.unit, units);
          expect(path[0]).toBe(each.unit);
          expect(path.every((above) => stands.has(above))).toBe(true);
          expect(units.find(({ unit: top }) => top === path.at(-1))?.parent).toBeNull();
        }
        for (const { unit: closed } of units.filter((each) => each.closed)) {
          expect(unitsUpFrom(closed, units)).not.toContain(closed);
        }
      }
    }),
    { numRuns: 150 },
  );
});
