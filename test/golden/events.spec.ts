// Every version of every event that was ever written, as its JSON: each must fold for ever. Names and shapes are the storage format.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  CALENDAR_EVENTS,
  CASE_EVENTS,
  CASE_UPCASTERS,
  evolve,
  evolveCalendar,
  evolvePolicies,
  evolveRescreening,
  NO_POLICIES,
  POLICY_EVENTS,
  policyIn,
  RESCREENING_EVENTS,
  UNASKED,
  unopened,
  USUAL,
  type CalendarEvent,
  type CaseEvent,
  type PolicyEvent,
  type RescreeningEvent,
} from '#cases';
import { ACCESS_EVENTS } from '#commands';
import {
  ACCOUNT_EVENTS,
  evolveAccount,
  evolveOrganisation,
  evolvePerson,
  ORGANISATION_EVENTS,
  PERSON_EVENTS,
  unfounded,
  unitsOn,
  unopenedAccount,
  type AccountEvent,
  type OrganisationEvent,
  type PersonEvent,
} from '#identity';
import { Upcasters } from '#event-store';
import type { JsonObject } from '#kernel';
import { evolveRoster, evolveRosterSource, ROSTER_EVENTS, ROSTER_SOURCE_EVENTS } from '#rosters';
import type { RosterEvent, RosterSourceEvent } from '#rosters';
import {
  evolveList,
  evolveLookup,
  LIST_EVENTS,
  LIST_UPCASTERS,
  LOOKUP_EVENTS,
  NO_LIST,
  type ListEvent,
  type LookupEvent,
} from '#screening';
import { goldenCaseEvents } from './golden-case-events.js';
import { goldenHouseEvents } from './golden-house-events.js';
import { goldenVariants } from './golden-variants.js';
import type { KeptEvent } from './kept-event.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(HERE, 'events');
const LIBS = join(HERE, '../../libs');
const EVERY_TYPE: readonly string[] = [
  ...[CASE_EVENTS, ACCOUNT_EVENTS, ORGANISATION_EVENTS, PERSON_EVENTS, ACCESS_EVENTS].flat(),
  ...[LIST_EVENTS, LOOKUP_EVENTS, ROSTER_EVENTS, ROSTER_SOURCE_EVENTS, RESCREENING_EVENTS, CALENDAR_EVENTS].flat(),
  ...POLICY_EVENTS,
];

const files = (): string[] => readdirSync(FOLDER).filter((name) => /^[A-Z][A-Za-z]+\.v\d+(\.[a-z]+)?\.json$/.test(name));
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as KeptEvent;
const nameOf = ({ type, schema }: KeptEvent, variant: string | null = null) =>
  [type, `v${schema}`, ...(variant === null ? [] : [variant]), 'json'].join('.');
/** What of an event is written only now and then has a file of its own, with its word in the name. */
const variantIn = (name: string) => /\.v\d+\.([a-z]+)\.json$/.exec(name)?.[1] ?? null;
const filesOf = (types: readonly string[]) => files().filter((name) => types.includes(name.split('.')[0] ?? ''));
const today = async (): Promise<[name: string, event: KeptEvent][]> => [
  ...[...goldenCaseEvents(), ...(await goldenHouseEvents())].map((event): [string, KeptEvent] => [nameOf(event), event]),
  ...goldenVariants().map(({ variant, event }): [string, KeptEvent] => [nameOf(event, variant), event]),
];

// Writing them anew is a deliberate act: GOLDEN=write, and only for a type or version that has no file yet.
if (process.env['GOLDEN'] === 'write') {
  for (const [name, event] of await today()) {
    if (!files().includes(name)) writeFileSync(join(FOLDER, name), `${JSON.stringify(event, null, 2)}\n`);
  }
}

const UPCASTERS = new Upcasters([...LIST_UPCASTERS, ...CASE_UPCASTERS]);

/** As a reader gets it. */
function inTodaysShape(event: KeptEvent): KeptEvent {
  return { ...event, data: UPCASTERS.data(event.type, event.schema, event.data as JsonObject) };
}

/** Names in the place of an event's type, wherever a library declares one. */
function typesInTheSource(): string[] {
  const sources = readdirSync(LIBS, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\/src\/.*\.ts$/.test(file) && !/(\.spec|testing)\.ts$/.test(file),
  );
  const declared = sources.flatMap((file) => [
    ...readFileSync(join(LIBS, file), 'utf8').matchAll(/\b(?:Is|Occurrence|RecordedEvent|Fact)<\s*'([A-Z]\w+)'/g),
  ]);
  return [...new Set(declared.map(([, type]) => type ?? ''))];
}

describe('events as they were written', () => {
  test('every type of every library has its file, and every file a type', () => {
    const kept = new Set(files().map((name) => name.split('.')[0]));
    expect(EVERY_TYPE.filter((type) => !kept.has(type))).toEqual([]);
    expect([...kept].filter((type) => !EVERY_TYPE.includes(type ?? ''))).toEqual([]);
  });

  test('no library declares a type of event that is not listed here', () => {
    const declared = typesInTheSource();
    expect(declared.length).toBeGreaterThan(30);
    expect(declared.filter((type) => !EVERY_TYPE.includes(type))).toEqual([]);
  });

  test.each(files())('%s bears the name of its type and schema', (name) => {
    expect(nameOf(read(name), variantIn(name))).toBe(name);
  });

  test('what is written today has the shape that was written then', async () => {
    for (const [name, event] of await today()) {
      const kept = read(name);
      expect([name, shape(event.data), shape(event.personal), shape(event.evidence)]).toEqual([
        ...[name, shape(kept.data), shape(kept.personal), shape(kept.evidence)],
      ]);
    }
  });
});

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, shape(record[key])]),
  );
}

// Of a list of several shapes the one above looks at the first alone.
test('every seat of a board is written in the shape in which it was then', () => {
  const shapes = (event: KeptEvent): unknown => (event.data as unknown as { steps: object[] }).steps.map(shape);
  const { event } = goldenVariants().find(({ variant, event: { type } }) => variant === 'board' && type === 'RouteOpened')!;
  expect(shapes(event)).toEqual(shapes(read('RouteOpened.v1.board.json')));
});

describe('still folds', () => {
  test.each(filesOf(CASE_EVENTS))('%s into its case', (name) => {
    const event = read(name) as CaseEvent;
    const begun = event.type === 'CaseOpened' ? unopened : evolve(unopened, read('CaseOpened.v1.json') as CaseEvent);
    const state = evolve(begun, event);
    expect(state.changedAt).toBe(event.at);
    expect(state.number).toBe('2026-0042');
  });

  test.each(filesOf(ACCOUNT_EVENTS))('%s into its account', (name) => {
    const history = [
      ...['AccountOpened', 'RoleGranted', 'ActivationRequested', 'AccountActivated', 'LanguageChosen', 'TokenIssued'],
      'DelegationGiven',
    ];
    // A proposal is settled where one was made, whatever else had happened.
    if (name.startsWith('RoleGrantWithdrawn')) history.splice(1, history.length, 'RoleGrantProposed', 'RoleGrantWithdrawn');
    const event = read(name) as AccountEvent;
    const before = history.slice(0, history.includes(event.type) ? history.indexOf(event.type) : undefined);
    const begun = before.reduce(
      (state, type) => evolveAccount(state, read(`${type}.v1.json`) as AccountEvent),
      unopenedAccount,
    );
    const state = evolveAccount(begun, event);
    expect(state).not.toEqual(begun);
    expect(state.person).toBe('00000000-0000-4000-8000-0000000000b1');
  });

  test.each(filesOf(ORGANISATION_EVENTS))('%s into its organisation', (name) => {
    const event = read(name) as OrganisationEvent;
    const founding = ['InstitutionFounded.v1.json', 'CommitteeFounded.v1.json', 'CommitteeMemberSeated.v1.json'];
    const before = founding.slice(0, founding.includes(name) ? founding.indexOf(name) : undefined);
    const begun = before.reduce((state, file) => evolveOrganisation(state, read(file) as OrganisationEvent), unfounded);
    const state = evolveOrganisation(begun, event);
    expect(state.name).toEqual({ ja: '欅大学', en: 'Keyaki University' });
    const known = event.type === 'UnitAdded' ? ['engineering'] : [];
    expect(unitsOn(state.changes, '2026-11-23').map(({ unit }) => unit)).toEqual(known);
    expect(state).not.toEqual(begun);
  });

  test.each(filesOf(PERSON_EVENTS))('%s into its person', (name) => {
    expect(evolvePerson('known', read(name) as PersonEvent)).toBe('erased');
  });

  test.each([
    ['ListVersionAdopted.v1.json', { version: 2, contentHash: 'b'.repeat(64), entries: 3, proposal: null }],
    ['ListVersionAdopted.v2.json', { version: 2, contentHash: 'b'.repeat(64), entries: 3, proposal: null }],
    ['ListVersionProposed.v1.json', { version: 0, proposal: { id: expect.any(String), by: expect.any(Object) } }],
    ['ListVersionDeclined.v1.json', { version: 0, proposal: null }],
    ['ListMappingSaved.v1.json', { version: 0, mapping: { columns: [{ heading: '機関の名称', field: 'name' }] } }],
  ])('%s into its list', (name, expected) => {
    expect(evolveList(NO_LIST, inTodaysShape(read(name)) as ListEvent)).toMatchObject(expected);
  });

  test('every event of a list is among them', () => {
    expect(filesOf(LIST_EVENTS)).toHaveLength(5);
  });

  test.each(filesOf(RESCREENING_EVENTS))('%s into its search', (name) => {
    const begun = evolveRescreening(UNASKED, read('RescreeningRequested.v1.json') as RescreeningEvent);
    const event = read(name) as RescreeningEvent;
    const state = event.type === 'RescreeningRequested' ? begun : evolveRescreening(begun, event);
    const done = event.type === 'RescreeningCompleted' ? 'done' : 'requested';
    expect(state).toMatchObject({ state: done, cause: 'list-changed', list: 'meti-eul', version: 2 });
  });

  test.each([
    ['CalendarAdopted.v1.json', { standing: 'adopted', basis: '職員就業規則 第20条' }],
    ['ClosureAdded.v1.json', { closures: [{ kind: 'new-year' }, { kind: 'summer', from: '2027-08-12' }] }],
    ['ClosureRemoved.v1.json', { closures: [], removed: ['new-year'] }],
    ['OfficeHoursSet.v1.json', { hours: { to: '17:30', lunch: { from: '12:00' } }, weekdaysOff: [0, 6] }],
  ])('%s into its calendar', (name, expected) => {
    expect(evolveCalendar(USUAL, read(name) as CalendarEvent)).toMatchObject(expected);
  });

  test('every event of a calendar is among them', () => {
    expect(filesOf(CALENDAR_EVENTS)).toHaveLength(4);
  });

  test('a policy into its institution, and its document is read for ever', () => {
    const drafted = evolvePolicies(NO_POLICIES, read('PolicyDrafted.v1.json') as PolicyEvent);
    expect(drafted.drafts).toMatchObject([{ file: 'policy-2027.json', withdrawn: null }]);
    expect(policyIn(drafted, drafted.drafts[0]?.version ?? '')?.contest.days).toBe(30);
  });

  test.each([
    ['PolicyDraftWithdrawn.v1.json', { drafts: [{ version: expect.stringMatching(/^2027-04-01@/) }] }],
    ['PolicySimulated.v1.json', { simulations: [{ against: '2026-11-29.2', counts: { cases: 3_000, changed: 120 } }] }],
    ['PolicyActivationProposed.v1.json', { proposal: { from: '2027-01-01', reason: '規程改正（学長決定）' } }],
    ['PolicyActivationDeclined.v1.json', { proposal: null, declined: [{ reason: '年度の初めからとする' }] }],
    ['PolicyActivated.v1.json', { proposal: null, activations: [{ from: '2027-04-01' }] }],
  ])('%s into its institution', (name, expected) => {
    const drafted = evolvePolicies(NO_POLICIES, read('PolicyDrafted.v1.json') as PolicyEvent);
    expect(evolvePolicies(drafted, read(name) as PolicyEvent)).toMatchObject(expected);
  });

  test('every event of the policies is among them', () => {
    expect(filesOf(POLICY_EVENTS)).toHaveLength(6);
  });

  test.each(filesOf(LOOKUP_EVENTS))('%s into its look-up', (name) => {
    const event = read(name) as LookupEvent;
    const made = evolveLookup(null, read('LookupMade.v1.json') as LookupEvent);
    const state = evolveLookup(event.type === 'LookupMade' ? null : made, event);
    expect(state).toEqual({
      lookupId: event.data.lookupId,
      forgetAt: '2026-12-23T00:00:00.000Z',
      caseId: event.type === 'LookupKept' ? event.data.caseId : null,
      forgotten: event.type === 'LookupForgotten',
    });
  });

  test.each(filesOf(ROSTER_EVENTS))('%s into its roster', (name) => {
    const event = read(name) as RosterEvent;
    const imported = evolveRoster(null, read('RosterImported.v1.json') as RosterEvent);
    const state = evolveRoster(event.type === 'RosterImported' ? null : imported, event);
    expect(state).toEqual({
      ...{ rosterId: event.data.rosterId, forgetAt: '2026-12-23T00:00:00.000Z' },
      comparison: event.type === 'RosterCompared' ? 1 : 0,
      forgotten: event.type === 'RosterForgotten',
    });
  });

  test.each(filesOf(ROSTER_SOURCE_EVENTS))('%s into how its source is read', (name) => {
    const event = read(name) as RosterSourceEvent;
    expect(evolveRosterSource(null, event)).toEqual(event.data.mapping);
  });

  test.each([
    ['AccessDenied.v1.json', { permission: 'case.decide', reason: 'step.own_case' }],
    ['DocumentOpened.v1.json', { caseId: expect.any(String), documentId: expect.any(String) }],
  ])('%s tells who was refused what, or opened what', (name, data) => {
    const event = read(name);
    expect(event.data).toMatchObject(data);
    expect(event.stream).toBe(`access-${event.actor.id}`);
  });
});
