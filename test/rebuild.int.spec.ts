// `sekisho rebuild` folds every read model again and gets the same bytes: after a history with everything in it, and after somebody was forgotten.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pino from 'pino';
import { Calendars, ChangeCalendar, ChangeCase, ChangePolicies, Policies, type CaseCommand } from '#cases';
import { ChangeAccount, ChangeOrganisation, ErasePerson, type Sender } from '#commands';
import { Checkpoints, dumpProjection, Followers } from '#event-store';
import { tokenFor, type AccountCommand } from '#identity';
import { RandomIds, SystemClock, type Actor, type CaseId } from '#kernel';
import { currentPolicy, shippedDocument } from '#policy';
import { ChangeRoster, type RosterCommand } from '#rosters';
import { ChangeLookup, type LookupCommand } from '#screening';
import { run } from '../apps/cli/src/run.js';
import { openGround, type Opened } from '../apps/worker/src/ground.js';
import { projections } from '../apps/worker/src/projections.js';
import {
  actor,
  adoptUnread,
  exampleDossier,
  foundUniversity,
  happened,
  INSTITUTION,
  openCase,
  openDesk,
} from '../apps/worker/src/testing.js';
import { sentBy, startWorker, submitCase, testHouse, until, type TestHouse } from '../apps/worker/src/testing.js';
import type { RunningWorker } from '../apps/worker/src/worker.js';

const logger = pino({ level: 'fatal' });
const LISTED = 'Institute of Heavy Water';
const ids = new RandomIds();
const officer = actor('person', 'officer');
const secondOfficer = actor('person', 'officer');
const dean: Actor = { ...actor('person'), roles: [{ role: 'dean', unit: 'engineering' }] };
const administrator = actor('person', 'administrator');
const before = { ...process.env };
let house: TestHouse;
let worker: RunningWorker;
let folder: string;
let forgotten: { person: string; caseId: string; host: string };
let formerDean: { person: string; account: string };

beforeAll(async () => {
  house = await testHouse();
  folder = mkdtempSync(join(tmpdir(), 'sekisho-rebuild-'));
  Object.assign(process.env, {
    ...{ DATABASE_URL: house.databases.url, VAULT_DATABASE_URL: house.databases.vaultUrl, SEKISHO_DATA: folder },
    ...{ SEKISHO_KEY: Buffer.from(house.config.vaultKey).toString('base64'), LANG: 'C', LC_ALL: 'C' },
  });
  worker = await startWorker(house);
  await foundUniversity(worker.commands);
  await livePeople();
  await liveCases();
  await changeCalendar();
  await draftPolicy();
  await lookUp();
  await holdRosters();
  await worker.stop();
  await follow();
});
afterAll(async () => {
  process.env = before;
  await worker.stop();
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const change = (caseId: CaseId, who: Actor, permission: Parameters<typeof sentBy>[1], command: CaseCommand) =>
  worker.commands.send(new ChangeCase(caseId, command), sentBy(who, permission));

/** Accounts that came, changed and went, and a faculty that was renamed. */
async function livePeople(): Promise<void> {
  const name = { ja: '理工学部', en: 'Science and Engineering' };
  await worker.commands.send(
    new ChangeOrganisation(INSTITUTION, { type: 'RenameUnit', unit: 'engineering', name }),
    sentBy(administrator, 'organisation.manage'),
  );
  const people = ['kept', 'deputy', 'closed', 'forgotten'].map((key) => ({
    key,
    account: ids.next(),
    person: ids.next(),
  }));
  for (const { key, account, person } of people) {
    const send = (command: AccountCommand) =>
      worker.commands.send(new ChangeAccount(account, command), sentBy(administrator, 'account.manage'));
    await send({
      ...{ type: 'OpenAccount', person, name: { ja: `例 ${key}`, en: `Rei ${key}` }, email: `${key}@keyaki.example` },
      ...{ language: 'ja', roles: [{ role: 'dean', unit: 'engineering' }] },
    });
    const { tokenHash } = tokenFor(account, Buffer.alloc(32, 1));
    await send({ type: 'RequestActivation', tokenHash, expiresAt: '2100-01-01T00:00:00.000Z' });
    await send({ type: 'SetRoles', roles: [{ role: 'officer', unit: null }] });
    if (key === 'kept' || key === 'deputy') await send({ type: 'ActivateAccount', tokenHash });
    if (key === 'closed') await send({ type: 'CloseAccount' });
    if (key === 'forgotten') formerDean = { person, account };
  }
  const [kept, deputy] = people;
  if (kept && deputy) await lend(kept, deputy.account);
  if (kept) await propose(kept.account);
}

/** A role that waits for a second person, and one that was withdrawn. */
async function propose(account: string): Promise<void> {
  await worker.commands.send(
    new ChangeOrganisation(INSTITUTION, { type: 'BeginGrantsByTwo', account }),
    sentBy(administrator, 'organisation.manage'),
  );
  for (const role of ['executive', 'inspector'] as const) {
    const grant = { type: 'GrantRole' as const, role, unit: null, from: null, until: null };
    const by = sentBy(administrator, 'account.manage');
    const { events } = await worker.commands.send(new ChangeAccount(account, grant), by);
    const proposal = String(events[0]?.data['proposal']);
    if (role === 'inspector')
      await worker.commands.send(new ChangeAccount(account, { type: 'WithdrawRoleGrant', proposal }), by);
  }
}

/** One delegation that runs, and one that was ended. */
async function lend({ account, person }: { account: string; person: string }, to: string): Promise<void> {
  const by = sentBy(actor('person', 'officer', person), 'delegation.manage');
  const send = (command: AccountCommand) => worker.commands.send(new ChangeAccount(account, command), by);
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const words = { role: 'officer' as const, unit: null, from: null, until, reason: 'Travel abroad.' };
  const [ended, running] = [ids.next(), ids.next()];
  await send({ type: 'GiveDelegation', delegation: ended, to, ...words });
  await send({ type: 'EndDelegation', delegation: ended });
  await send({ type: 'GiveDelegation', delegation: running, to, ...words });
}

/** One case of every fate, under a list that grew meanwhile. */
async function liveCases(): Promise<void> {
  await house.adoptList(worker, LISTED);
  await openCase(worker.commands);
  const withdrawn = await openCase(worker.commands);
  await change(withdrawn.caseId, withdrawn.host, 'case.withdraw', { type: 'WithdrawCase', reason: 'Plans changed.' });
  await routed(await submitCase(worker.commands)).then((caseId) => approvedAndDrawn(caseId));
  await routed(await submitCase(worker.commands)).then((caseId) =>
    decided(caseId, { outcome: 'reject', grounds: ['facts_not_established'] }),
  );
  const returned = await routed(await submitCase(worker.commands, exampleDossier({ organisation: LISTED })));
  await decided(returned, { outcome: 'return' });
  await house.adoptList(worker, LISTED, 'Bureau of Rockets');

  const caseId = await routed(await submitCase(worker.commands, exampleDossier({ names: { kanji: '葛城 愛子' } })));
  await change(caseId, dean, 'case.escalate', { type: 'EscalateCase', to: null, reason: 'Beyond my knowledge.' });
  const dueAt = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString();
  const asked = {
    consultationId: ids.next(),
    person: null,
    role: 'clerk',
    question: 'What is it used for?',
    dueAt,
  } as const;
  await change(caseId, officer, 'opinion.ask', { type: 'AskOpinion', ...asked });
  const [opening] = await happened(worker.log, caseId, 'CaseOpened');
  forgotten = { caseId, person: opening?.data.applicant ?? '', host: opening?.data.host ?? '' };

  // And one whose screening cannot be made: the entries of the newest version are away before anybody has read them. Nor can everybody be searched
  // in what it added.
  await worker.stop();
  await adoptUnread(house, LISTED, 'Bureau of Rockets', 'Office of Drones');
  await house.owner.query('delete from operation.list_entries');
  worker = await startWorker(house);
  const stuck = await submitCase(worker.commands);
  await until('its screening failed', async () => (await happened(worker.log, stuck, 'CheckFailed')).length > 0);
  await until('the search through everybody failed', async () =>
    (await worker.log.readAll(null, 10_000)).some(({ type }) => type === 'RescreeningFailed'),
  );
}

/** The institution drafts a policy of its own: it lies beside the worklist. */
async function draftPolicy(): Promise<void> {
  const text = JSON.stringify({ ...shippedDocument(currentPolicy.version), version: '2027-04-01' });
  const asked = new ChangePolicies(INSTITUTION, { type: 'DraftPolicy', text, file: 'policy.json' });
  const at = new SystemClock().now().toISOString();
  const circumstances = { actor: officer, at, commandId: ids.next(), correlationId: ids.next(), causationId: null };
  asked.sentUnder({ circumstances, expected: null });
  await new Policies(worker.log).execute(asked);
}

/** The institution adopts its calendar and closes for a day: every case that waits is counted anew. */
async function changeCalendar(): Promise<void> {
  const closure = { kind: 'outage', every: 'year', from: '11-25', to: '11-25', note: '' } as const;
  for (const command of [
    { type: 'AddClosure', closure },
    { type: 'AdoptCalendar', basis: '規程' },
  ] as const) {
    const asked = new ChangeCalendar(INSTITUTION, command);
    const [commandId, at] = [ids.next(), new SystemClock().now().toISOString()];
    const circumstances = { actor: officer, at, commandId, correlationId: commandId, causationId: null };
    asked.sentUnder({ circumstances, expected: null });
    // The worker's own bus knows no calendars; the api's does.
    await new Calendars(worker.log).execute(asked);
  }
}

/** One look-up that is kept with a case, and one that was forgotten with the person of its case. */
async function lookUp(): Promise<void> {
  const office = sentBy(officer, 'lookup.make');
  for (const person of ['kept', 'erased']) {
    const lookupId = ids.next();
    const send = (command: LookupCommand, by: Sender) => worker.commands.send(new ChangeLookup(lookupId, command), by);
    await send(
      {
        ...{ type: 'MakeLookup', lookupId, purpose: 'visitor', duty: null, way: 'names', kind: 'person', names: 1 },
        ...{ lists: [], engine: 'engine', program: null, attachments: [] },
        verdicts: { clear: 1, hits: 0, unscreenable: 0 },
        tiers: { E1: 0, E2: 0, E3: 0, E4: 0, E5: 0 },
        personal: { note: 'a lecture', outcomes: [] },
      },
      office,
    );
    await send({ type: 'KeepLookup', caseId: ids.next(), person }, office);
    if (person === 'erased')
      await send({ type: 'ForgetLookup', because: 'person' }, sentBy(actor('machine'), 'lookup.forget'));
  }
}

/** One roster that was compared twice, and one that was forgotten. */
async function holdRosters(): Promise<void> {
  const counts = [
    { unit: 'engineering', standing: 'enrolled' as const, cleared: 1, 'under-way': 0, gap: 1, unclear: 0 },
  ];
  const compared = { day: '2026-11-23', cases: 1, engine: 'engine', counts, attachments: [] };
  for (const isForgotten of [false, true]) {
    const rosterId = ids.next();
    const send = (command: RosterCommand, by: Sender) => worker.commands.send(new ChangeRoster(rosterId, command), by);
    await send(
      {
        ...{ type: 'ImportRoster', rosterId, source: 'gakumu', duty: 'technology', rows: 2, rowErrors: 0, noDuty: 0 },
        ...{ left: 0, sha256: 'a'.repeat(64), personal: { note: '', rowErrors: [] } },
        compared: { comparison: 1, ...compared },
      },
      sentBy(officer, 'roster.compare'),
    );
    await send({ type: 'CompareRoster', comparison: 2, ...compared }, sentBy(officer, 'roster.compare'));
    const due = { ...sentBy(actor('machine'), 'roster.forget'), at: '2100-01-01T00:00:00.000Z' };
    if (isForgotten) await send({ type: 'ForgetRoster' }, due);
  }
}

async function routed(caseId: CaseId): Promise<CaseId> {
  const completed = () => happened(worker.log, caseId, 'CheckCompleted');
  await until('every check is answered', async () => (await completed()).length === 4);
  for (const { hitId } of (await completed()).flatMap(({ data }) => data.hits ?? [])) {
    const verdict = { verdict: 'false-positive', reason: 'Another institute of that name.' } as const;
    const remember = { scope: 'organisation-wide', until: null } as const;
    await change(caseId, officer, 'hit.adjudicate', { type: 'AdjudicateHit', hitId, ...verdict, remember });
    const confirm = { type: 'ConfirmDismissal', hitId, reason: 'So it is.' } as const;
    await change(caseId, secondOfficer, 'hit.adjudicate', confirm);
  }
  await until('a tier is proposed', async () => (await happened(worker.log, caseId, 'TierProposed')).length > 0);
  await change(caseId, officer, 'tier.assign', { type: 'AssignTier', tier: 'T1', reason: 'As proposed.' });
  return caseId;
}

async function decided(caseId: CaseId, how: Partial<Extract<CaseCommand, { type: 'DecideStep' }>>): Promise<void> {
  await change(caseId, dean, 'case.decide', {
    ...{ type: 'DecideStep', stepId: 'r1-department', outcome: 'approve', reason: 'As the facts show.' },
    ...{ conditions: [], grounds: [], returnTo: 'host', evidenceHash: null, ...how },
  });
}

/** Whether or not the worker's own lot fell on it, it is looked at again. */
async function approvedAndDrawn(caseId: CaseId): Promise<void> {
  await decided(caseId, { outcome: 'approve' });
  const [approved] = await happened(worker.log, caseId, 'CaseApproved');
  const draw = { type: 'DrawSecondLook', decision: approved?.id ?? '' } as const;
  await change(caseId, actor('machine'), 'second-look.draw', draw);
}

/** Brings the read models to the end of the log while nobody else is at work: what is compared must not move. */
async function follow(): Promise<void> {
  const opened: Opened = [];
  const { log, database } = await openGround(house.config, { clock: new SystemClock(), logger }, opened);
  const followers = new Followers(log, database, { projections });
  await followers.start();
  // The last event, not the last that may be read already: another test's transaction can put that off.
  const end = (await log.store.latest(1))[0]?.position ?? '';
  const names = projections.map(({ name }) => name);
  await until('every read model is there', () => new Checkpoints(database, log.store).waitFor(end, names));
  await followers.stop();
  for (let close = opened.pop(); close; close = opened.pop()) await close();
}

async function dumps(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of projections) found[name] = await dumpProjection(house.owner, name);
  return found;
}

async function rebuildByCommand(): Promise<string> {
  let said = '';
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said += String(text))));
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += String(text))));
  const code = await run(['rebuild']);
  out.mockRestore();
  err.mockRestore();
  expect([code, said]).toEqual([0, expect.stringContaining('events folded')]);
  return said;
}

/** Tables of a dump that hold no row: comparing them would prove nothing. */
function emptyTables(found: Record<string, string>): string[] {
  return Object.values(found)
    .join('')
    .split(/^# /m)
    .filter((table) => table.trim() !== '' && table.trim().split('\n').length === 1)
    .map((table) => table.trim());
}

test('every read model is the same to the byte after a rebuild', async () => {
  const live = await dumps();
  expect(emptyTables(live)).toEqual([]);
  const said = await rebuildByCommand();
  for (const { name } of projections) expect(said).toContain(`${name}: `);
  expect(await dumps()).toEqual(live);
});

test('also after people were forgotten, whose names are then in none of them', async () => {
  const earlier = Object.values(await dumps()).join('');
  expect(earlier).toContain('EXAMPLE AIKO');
  expect(earlier).toContain('forgotten@keyaki.example');
  const desk = await openDesk(house);
  const executive = actor('person', 'executive');
  const { person, caseId, host } = forgotten;
  await desk.commands.send(
    new ChangeCase(caseId, { type: 'WithdrawCase', reason: 'Plans changed.' }),
    sentBy(actor('person', 'host', host), 'case.withdraw'),
  );
  await desk.commands.send(
    new ErasePerson(person, '個人情報保護法', `case-${caseId}`),
    sentBy(executive, 'person.erase'),
  );
  // No command forgets a member of staff in this version; the read models are ready for the one that will.
  await desk.log.append(
    `person-${formerDean.person}`,
    'none',
    [{ type: 'PersonErased', data: { person: formerDean.person, legalBasis: '個人情報保護法' } }],
    {
      ...{ actor: executive, at: new SystemClock().now().toISOString(), commandId: ids.next() },
      ...{ correlationId: ids.next(), causationId: null },
    },
  );
  await desk.erasures.finish(formerDean.person);
  await desk.close();
  await follow();
  const live = await dumps();
  expect(Object.values(live).join('')).not.toContain('forgotten@keyaki.example');
  expect(live['person_cards']).not.toContain(person);
  expect(live['worklist']).toContain(caseId);
  await rebuildByCommand();
  expect(await dumps()).toEqual(live);
});
