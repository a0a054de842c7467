// One event of every type that is not a case's: accounts, the organisation, persons, access, lists. Each made by what makes it in the house.
import {
  calendarStream,
  decideCalendar,
  decidePolicy,
  decideRescreening,
  evolvePolicies,
  evolveRescreening,
  NO_POLICIES,
  policyStream,
  UNASKED,
  USUAL,
  versionNamed,
  type CalendarCommand,
  type InstitutionPolicies,
  type PolicyCommand,
  type PolicyEvent,
  type RescreeningCommand,
  type RescreeningEvent,
} from '#cases';
import { Denials } from '#commands';
import { Upcasters, type AnyOccurrence, type Circumstances, type EventLog, type RecordedEvent } from '#event-store';
import {
  decideAccount,
  decideOrganisation,
  decidePerson,
  evolveAccount,
  evolveOrganisation,
  unfounded,
  unopenedAccount,
  type AccountCommand,
  type AccountEvent,
  type OrganisationCommand,
  type OrganisationEvent,
} from '#identity';
import { SettableClock, derivedId } from '#kernel';
import { currentPolicy, shippedDocument } from '#policy';
import { decideRoster, decideRosterSource, rosterSourceStream, rosterStream, type RosterCommand } from '#rosters';
import {
  decideList,
  decideLookup,
  LIST_UPCASTERS,
  listStream,
  lookupStream,
  NO_LIST,
  type ListCommand,
  type LookupCommand,
  type NameOutcome,
} from '#screening';
import {
  exampleActor,
  exampleCircumstances,
  INSTITUTION,
  recordedExample,
} from '../../libs/event-store/src/testing.js';
import { firstOfEachType, type KeptEvent } from './kept-event.js';

const ACCOUNT = '00000000-0000-4000-8000-0000000000b0';
const PERSON = '00000000-0000-4000-8000-0000000000b1';
const TOKEN = '00000000-0000-4000-8000-0000000000b2';
const DELEGATION = '00000000-0000-4000-8000-0000000000b3';
const DEPUTY = '00000000-0000-4000-8000-0000000000b4';
const LATER = '2026-12-23T00:00:00.000Z';
const HASH = 'a'.repeat(64);

/** The first event of every type, as a reader with the key gets it. */
export async function goldenHouseEvents(): Promise<KeptEvent[]> {
  return firstOfEachType([
    ...account(),
    ...organisation(),
    ...written(`person-${PERSON}`, [
      decidePerson({ type: 'ErasePerson', person: PERSON, legalBasis: '個人情報保護法 第35条' }, 'known'),
    ]),
    ...(await access()),
    ...list(),
    ...lookup(),
    ...roster(),
    ...search(),
    ...calendar(),
    ...policies(),
  ]);
}

function written(stream: string, said: readonly (readonly AnyOccurrence[])[]): RecordedEvent[] {
  return said.flat().map((occurrence, version) => recorded(stream, occurrence, version));
}

function recorded(stream: string, occurrence: AnyOccurrence, version: number): RecordedEvent {
  const id = `00000000-0000-7000-8000-${version.toString(16).padStart(12, '0')}`;
  const personal = occurrence.personal && { personal: occurrence.personal.fields as RecordedEvent['personal'] };
  return recordedExample(occurrence, version, { id, stream, ...personal });
}

function account(): RecordedEvent[] {
  const { actor, at, commandId } = exampleCircumstances();
  const commands: AccountCommand[] = [
    {
      ...{ type: 'OpenAccount', person: PERSON, name: { ja: '例 太郎', en: 'Rei Taro' }, email: 'rei@keyaki.example' },
      ...{ language: 'ja', roles: [{ role: 'host', unit: 'engineering' }] },
    },
    { type: 'GrantRole', role: 'officer', unit: null, from: null, until: LATER },
    { type: 'WithdrawRoleGrant', proposal: proposalOf('officer', null) },
    { type: 'GrantRole', role: 'dean', unit: 'engineering', from: null, until: null },
    { type: 'ConfirmRoleGrant', proposal: proposalOf('dean', 'engineering') },
    { type: 'RequestActivation', tokenHash: HASH, expiresAt: LATER },
    { type: 'ActivateAccount', tokenHash: HASH },
    { type: 'ChooseLanguage', language: 'en' },
    { type: 'IssueToken', token: TOKEN, tokenHash: HASH, label: '学籍システム連携', expiresAt: LATER },
    { type: 'RevokeToken', token: TOKEN },
    {
      ...{ type: 'GiveDelegation', delegation: DELEGATION, to: DEPUTY, role: 'dean', unit: 'engineering' },
      ...{ from: null, until: LATER, reason: '海外出張' },
    },
    { type: 'EndDelegation', delegation: DELEGATION },
    { type: 'SetRoles', roles: [] },
    { type: 'CloseAccount' },
  ];
  let state = unopenedAccount;
  const events: RecordedEvent[] = [];
  for (const command of commands) {
    // What a person lends they lend themselves; everything else is done for them by another, and a role is confirmed by a third.
    const others = command.type === 'ConfirmRoleGrant' ? { ...actor, id: DEPUTY } : actor;
    const who = command.type.endsWith('Delegation') ? { ...actor, id: PERSON } : others;
    const context = { account: ACCOUNT, actor: who, at, commandId, delegate: { person: DEPUTY, status: 'active' } };
    for (const said of decideAccount(command, state, context)) {
      const event = recorded(`account-${ACCOUNT}`, said, events.length);
      events.push(event);
      state = evolveAccount(state, event as unknown as AccountEvent);
    }
  }
  return events;
}

function proposalOf(role: string, unit: string | null): string {
  return derivedId('role-proposal', ACCOUNT, exampleCircumstances().commandId, role, unit ?? '');
}

const COMMITTEE = { committee: 'export-control', name: { ja: '輸出管理委員会', en: 'Export Control Committee' } };
const SEAT = '00000000-0000-4000-8000-0000000000b6';

function organisation(): RecordedEvent[] {
  const { at, commandId } = exampleCircumstances();
  const [april, later] = ['2027-04-01', '2028-04-01'];
  const closing = derivedId('unit-change', 'engineering', commandId);
  const commands: OrganisationCommand[] = [
    { type: 'FoundInstitution', name: { ja: '欅大学', en: 'Keyaki University' }, demonstration: false },
    { type: 'AddUnit', unit: 'engineering', name: { ja: '工学部', en: 'Engineering' }, parent: null },
    { type: 'RenameUnit', unit: 'engineering', name: { ja: '理工学部', en: 'Science and Engineering' } },
    { type: 'AddUnit', unit: 'informatics', name: { ja: '情報学部', en: 'Informatics' }, parent: null },
    { type: 'MoveUnit', unit: 'engineering', parent: 'informatics', from: april },
    { type: 'CloseUnit', unit: 'engineering', heir: 'informatics', successors: [], from: later },
    { type: 'CancelUnitChange', change: closing },
    { type: 'BeginGrantsByTwo', account: ACCOUNT },
    { type: 'FoundCommittee', ...COMMITTEE },
    {
      ...{ type: 'SeatMember', committee: COMMITTEE.committee, seat: SEAT, account: ACCOUNT, chair: true },
      ...{ from: april, last: null },
    },
    { type: 'EndSeat', committee: COMMITTEE.committee, seat: SEAT, last: later },
  ];
  const member = { person: PERSON, status: 'active' };
  let state = unfounded;
  const events: RecordedEvent[] = [];
  for (const command of commands) {
    for (const said of decideOrganisation(command, state, { ...exampleCircumstances({ at }), member })) {
      const event = recorded(`organisation-${INSTITUTION}`, said, events.length);
      events.push(event);
      state = evolveOrganisation(state, event as unknown as OrganisationEvent);
    }
  }
  return events;
}

async function access(): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  const append = async (stream: string, _expected: unknown, said: AnyOccurrence[], _by: Circumstances) => {
    events.push(...said.map((each) => recorded(stream, each, events.length)));
  };
  const denials = new Denials(
    { append } as unknown as EventLog,
    new SettableClock(new Date(exampleCircumstances().at)),
    { next: () => 'command' },
  );
  const actor = exampleActor();
  const route = 'PUT /api/cases/:id/steps/:stepId/decision';
  await denials.record({ actor, permission: 'case.decide', route, reason: 'step.own_case' });
  await denials.documentOpened(actor, '00000000-0000-4000-8000-00000000ca5e', '00000000-0000-4000-8000-0000000000d0');
  return events;
}

function list(): RecordedEvent[] {
  const listId = 'meti-eul';
  const given: ListCommand = {
    type: 'ImportList',
    ...{ listId, effectiveDate: '2025-10-09', sha256: HASH, contentHash: 'b'.repeat(64) },
    ...{ importer: 'meti-eul/1', counts: { entries: 3, added: 1, changed: 1, removed: 1, unchanged: 1 } },
    ...{ added: ['3'], changed: ['2'], removed: ['4'], base: HASH, expectedEntries: null, aloneBecause: null },
  };
  const { actor } = exampleCircumstances();
  const proposer = { kind: actor.kind, id: '00000000-0000-4000-8000-000000000002', onBehalfOf: null };
  const [stream, before] = [listStream(INSTITUTION, listId), { ...NO_LIST, version: 1, contentHash: HASH, entries: 3 }];
  const upcasters = new Upcasters(LIST_UPCASTERS);
  const events = written(stream, [decideList(given, before, proposer)]);
  const [proposal = ''] = events.map(({ id }) => id);
  const { type: _, base: __, expectedEntries: ___, aloneBecause: ____, ...version } = given;
  const waiting = { ...before, proposal: { id: proposal, version, by: proposer } };
  const columns = [{ heading: '機関の名称', field: 'name' as const }];
  const mapping = { columns, kind: 'organization' as const, separator: null };
  const settled = [
    decideList({ type: 'AdoptProposal', listId, proposal }, waiting, actor),
    decideList({ type: 'SaveMapping', listId, mapping }, waiting, actor),
    decideList({ type: 'DeclineProposal', listId, proposal, reason: '公表元の件数と合いません。' }, waiting, actor),
  ];
  return [...events, ...written(stream, settled)].map((event) => ({ ...event, schema: upcasters.current(event.type) }));
}

function search(): RecordedEvent[] {
  const rescreeningId = '00000000-0000-4000-8000-0000000000b5';
  const machine = { ...exampleActor(), kind: 'machine', id: 'rescreen-clearances' } as const;
  const none = { hits: 1, opened: 1, remembered: 0, removed: 0, unscreenable: 0 };
  const commands: RescreeningCommand[] = [
    { type: 'RequestRescreening', cause: 'list-changed', list: 'meti-eul', version: 2, adoption: ACCOUNT },
    { type: 'FailRescreening', attempt: 1, reason: 'lists_behind', retryAt: LATER },
    {
      ...{ type: 'CompleteRescreening', engine: 'example', counts: { cases: 2, parties: 5, entries: 3, ...none } },
      lists: { 'meti-eul': HASH },
    },
  ];
  const events: RecordedEvent[] = [];
  for (const command of commands) {
    const state = (events as unknown as RescreeningEvent[]).reduce(evolveRescreening, UNASKED);
    for (const said of decideRescreening(command, state, { rescreeningId, actor: machine }))
      events.push(recorded(`rescreening-${rescreeningId}`, said, events.length));
  }
  return events;
}

function calendar(): RecordedEvent[] {
  const closure = { kind: 'summer', note: '', every: 'once', from: '2027-08-12', to: '2027-08-13' } as const;
  const hours = { from: '08:30', to: '17:30', lunch: { from: '12:00', to: '13:00' } };
  const commands: CalendarCommand[] = [
    { type: 'AdoptCalendar', basis: '職員就業規則 第20条' },
    { type: 'AddClosure', closure },
    { type: 'RemoveClosure', closureId: 'new-year' },
    { type: 'SetOfficeHours', hours, weekdaysOff: [0, 6] },
  ];
  return written(
    calendarStream(INSTITUTION),
    commands.map((command) => decideCalendar(command, USUAL)),
  );
}

/** Drafted, simulated, proposed, declined, proposed again and activated; another is withdrawn. */
function policies(): RecordedEvent[] {
  const stream = policyStream(INSTITUTION);
  const events: RecordedEvent[] = [];
  let state: InstitutionPolicies = NO_POLICIES;
  const at = '2026-11-29T03:00:00.000Z';
  const say = (command: PolicyCommand): void => {
    // Activated by a second person.
    const actor = exampleActor(command.type === 'ActivatePolicy' ? { id: PERSON } : {});
    for (const said of decidePolicy(command, state, { actor, at, commandId: `c${events.length}` })) {
      const event = recorded(stream, said, events.length);
      const { id, kind, onBehalfOf } = actor;
      events.push(event);
      state = evolvePolicies(state, { ...event, actor: { id, kind, onBehalfOf } } as unknown as PolicyEvent);
    }
  };
  const proposal = () => state.proposal?.proposal ?? '';
  const document = JSON.stringify({ ...shippedDocument(currentPolicy.version), version: '2027-04-01' });
  say({ type: 'DraftPolicy', text: document, file: 'policy-2027.json' });
  const version = versionNamed('2027-04-01', state) ?? '';
  const counts = {
    ...{ cases: 3_000, changed: 120, checks: 0, tier: 80, raised: 75, lowered: 5, route: 80, deadlines: 120 },
    ...{ questions: 0, erased: 1, unseen: 2 },
  };
  say({ type: 'RecordPolicySimulation', version, against: currentPolicy.version, counts });
  const propose = { type: 'ProposePolicyActivation' as const, version, reason: '規程改正（学長決定）' };
  say({ ...propose, from: '2027-01-01' });
  say({ type: 'DeclinePolicyActivation', proposal: proposal(), reason: '年度の初めからとする' });
  say({ ...propose, from: '2027-04-01' });
  say({ type: 'ActivatePolicy', proposal: proposal() });
  say({ type: 'DraftPolicy', text: document.replace('2027-04-01', '2027-10-01'), file: 'policy-2027-10.json' });
  say({ type: 'WithdrawPolicyDraft', version: versionNamed('2027-10-01', state) ?? '', reason: '見送り' });
  return events;
}

const LOOKUP = '00000000-0000-4000-8000-0000000000f0';

function lookup(): RecordedEvent[] {
  const { at } = exampleCircumstances();
  const make: LookupCommand = {
    ...{ type: 'MakeLookup', lookupId: LOOKUP, purpose: 'partner', duty: 'technology', way: 'names' },
    ...{ kind: 'organization', names: 1, engine: 'sekisho-screening/1+0123456789ab', program: 'a'.repeat(16) },
    lists: [{ list: 'meti-eul', version: 3, sha256: HASH, entries: 835 }],
    verdicts: { clear: 0, hits: 1, unscreenable: 0 },
    tiers: { E1: 0, E2: 1, E3: 0, E4: 0, E5: 0 },
    personal: { note: '共同研究の相談', outcomes: [outcome()] },
    attachments: [],
  };
  const state = { lookupId: LOOKUP, forgetAt: at, caseId: null, forgotten: false };
  const caseId = '00000000-0000-4000-8000-00000000ca5e';
  return written(lookupStream(LOOKUP), [
    decideLookup(make, null, at),
    decideLookup({ type: 'KeepLookup', caseId, person: PERSON }, state, at),
    decideLookup({ type: 'ForgetLookup', because: 'age' }, state, at),
  ]);
}

const ROSTER = '00000000-0000-4000-8000-0000000000f1';

function roster(): RecordedEvent[] {
  const { at } = exampleCircumstances();
  const compared = {
    ...{ comparison: 1, day: '2026-11-23', cases: 1240, engine: 'sekisho-screening/1+0123456789ab', attachments: [] },
    counts: [{ unit: 'engineering', standing: 'enrolled' as const, cleared: 440, 'under-way': 31, gap: 7, unclear: 2 }],
  };
  const imported: RosterCommand = {
    ...{ type: 'ImportRoster', rosterId: ROSTER, source: 'gakumu', duty: 'technology', rows: 480, rowErrors: 1 },
    ...{ noDuty: 12, left: 3, sha256: HASH, compared },
    personal: { note: '後期の在籍者', rowErrors: [{ row: 17, code: 'roster.row_day_unreadable', cell: '未定' }] },
  };
  const state = { rosterId: ROSTER, forgetAt: at, comparison: 1, forgotten: false };
  const mapping = {
    columns: [
      { heading: '氏名', field: 'name' as const },
      { heading: '所属', field: 'department' as const },
      { heading: '課程', field: 'status' as const },
    ],
    statuses: [{ word: '特別聴講学生', stage: 'none' as const }],
  };
  return [
    ...written(rosterStream(ROSTER), [
      decideRoster(imported, null, at),
      decideRoster({ type: 'ForgetRoster' }, state, at),
    ]),
    ...written(rosterSourceStream(INSTITUTION, 'gakumu'), [
      decideRosterSource({ type: 'SaveRosterMapping', source: 'gakumu', mapping }, null),
    ]),
  ];
}

function outcome(): NameOutcome {
  return {
    names: ['星野工廠'],
    birthDate: '1998-05',
    verdict: 'hits',
    overtime: false,
    story: [
      {
        ...{ name: '星野工廠', kind: 'organization' },
        forms: [
          {
            ...{ role: 'primary', written: '星野工廠', shown: '星野工廠', folded: '星野工厂' },
            deceptions: [{ kind: 'invisible', at: 2, codePoint: 'U+200B' }],
            readings: [{ route: 'as-written', words: [{ spellings: ['星野工厂'], weight: 1 }] }],
          },
        ],
      },
    ],
    hits: [
      {
        ...{ list: 'meti-eul', entry: '9f86d081884c7d65', entryHash: HASH, sourceId: '17', concerns: ['M'] },
        ...{ score: 1, band: 'strong', tier: 'E2' },
        detail: {
          ...{ ours: '星野工廠', theirs: '星野工廠', entryName: 'Hoshino Arsenal', country: 'XX', theirRole: 'native' },
          reading: { ours: 'as-written', theirs: 'as-written' },
          limits: ['part-of-name'],
          fields: [{ field: 'name', ours: '星野工廠', theirs: '星野工廠', agreement: 'agree' }],
          explanation: [{ ours: '星野工厂', theirs: '星野工厂', route: 'han', score: 1 }],
        },
      },
    ],
    more: 0,
  };
}
