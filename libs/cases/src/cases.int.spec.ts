import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { Checkpoints, dumpProjection, EventLog, Followers, PostgresEventStore, rebuild } from '#event-store';
import { evolveOrganisation, unfounded, unitsOn, type OrganisationEvent, type TreeUnit } from '#identity';
import { Refusal, type Actor } from '#kernel';
import { ChangeOrganisation } from '../../commands/src/members/organisations.js';
import { ErasePerson } from '../../commands/src/members/erasures.js';
import { ADMINISTRATOR, TEST_INSTITUTION, testHouse, type TestHouse } from '../../commands/src/testing.js';
import { CaseNumbers } from './case-numbers.js';
import { USUAL } from './calendar/institution-calendar.js';
import type { CaseCommand } from './case-command.js';
import { Cases, ChangeCase } from './cases.js';
import { Documents, readableFilename, sniff } from './dossier/documents.js';
import { Drafts } from './dossier/drafts.js';
import { caseProjections } from './views/projections.js';
import { exampleDossier, HIT, OPEN, people, PlayedCase } from './testing.js';
import { dueChecks, unansweredChecks, type DueChecks } from './views/open-checks.js';
import { worklist, type WorklistQuery } from './views/worklist-query.js';
import { PATIENCE_MS } from '../../../test/support/patience.js';

let house: TestHouse;
let cases: Cases;
let followers: Followers;
let checkpoints: Checkpoints;
let tree: TreeUnit[];

beforeAll(async () => {
  house = await testHouse();
  cases = new Cases(house.log, house.database);
  checkpoints = new Checkpoints(house.database, house.log.store);
  followers = new Followers(house.log, house.database, { projections: caseProjections, subscriptions: [] });
  await followers.start();
  const organise = (command: ChangeOrganisation['command']) =>
    house.commands.send(new ChangeOrganisation(TEST_INSTITUTION, command), {
      actor: ADMINISTRATOR,
      permission: 'organisation.manage',
    });
  await organise({ type: 'FoundInstitution', name: { ja: '欅大学', en: 'Keyaki University' }, demonstration: true });
  await organise({ type: 'AddUnit', unit: 'engineering', name: { ja: '工学部', en: 'Engineering' }, parent: null });
  await organise({
    type: 'AddUnit',
    unit: 'mechanical',
    name: { ja: '機械', en: 'Mechanical' },
    parent: 'engineering',
  });
  const events = (await house.log.read(`organisation-${TEST_INSTITUTION}`)) as unknown as OrganisationEvent[];
  tree = unitsOn(events.reduce(evolveOrganisation, unfounded).changes, '2026-11-23');
});
afterAll(async () => {
  await followers.stop();
  await house.close();
});

let minutes = 0;
async function send(caseId: string, command: CaseCommand, actor: Actor, expected: number | null = null, to = cases) {
  const change = new ChangeCase(caseId, command);
  const commandId = house.ids.next();
  minutes += 1;
  const at = new Date(Date.UTC(2026, 10, 23, 0, minutes)).toISOString();
  change.sentUnder({ circumstances: { actor, at, commandId, correlationId: commandId, causationId: null }, expected });
  return to.execute(change);
}

/** A submitted case of an applicant of its own, as far as the checks asked for. */
async function submitted(number: string, name: string) {
  const [caseId, person] = [house.ids.next(), house.ids.next()];
  const applicant: Actor = { ...people.applicant, id: person };
  const dossier = exampleDossier();
  dossier.applicant.names = { preferred: name };
  await send(caseId, { ...OPEN, number, applicant: person }, people.host);
  for (const kind of ['cv', 'academic-record'] as const) {
    const documentId = house.ids.next();
    await send(
      caseId,
      {
        type: 'AttachDocument',
        documentId,
        kind,
        mediaType: 'application/pdf',
        sizeBytes: 9,
        sha256: 's',
        filename: 'f.pdf',
      },
      people.host,
    );
  }
  await send(
    caseId,
    { type: 'ReceiveDeclaration', transcribed: false, language: 'ja', applicant: dossier.applicant },
    applicant,
  );
  await send(caseId, { type: 'SubmitCase', dossier, answer: null, corrected: false }, people.host);
  const { position, events } = await send(caseId, { type: 'RequestChecks', round: 1 }, people.machine);
  expect(await checkpoints.waitFor(position, undefined, PATIENCE_MS)).toBe(true);
  return {
    caseId,
    applicant,
    checks: events.map(({ data }) => ({ checkId: String(data['checkId']), check: String(data['check']) })),
  };
}

const ask = (actor: Actor, query: Partial<WorklistQuery> = {}) =>
  worklist(house.apiDatabase, {
    ...{ actor, tree, view: 'all', limit: 50, calendar: USUAL, now: '2026-11-25T00:00:00.000Z' },
    ...query,
  });
const seen = async (result: { position: string }) =>
  expect(await checkpoints.waitFor(result.position, undefined, PATIENCE_MS)).toBe(true);

describe('commands to a case', () => {
  test('a dean of the faculty reaches a case of its department, another university nothing', async () => {
    const { caseId } = await submitted('2026-0101', 'Unit Reach');
    await expect(send(caseId, { type: 'EscalateCase', to: null, reason: '急ぎ' }, people.dean)).resolves.toMatchObject({
      events: [{ type: 'CaseEscalated' }],
    });
    const elsewhere: Actor = { ...people.officer, institution: '00000000-0000-4000-8000-00000000000b' };
    await expect(send(caseId, { type: 'WithdrawCase', reason: 'x' }, elsewhere)).rejects.toMatchObject({
      kind: 'hidden',
    });
    await expect(send(house.ids.next(), { type: 'WithdrawCase', reason: 'x' }, people.host)).rejects.toMatchObject({
      kind: 'hidden',
    });
  });

  test('of 64 who decide one step at once, one does, the others are told so, and the chain holds', async () => {
    const { caseId, checks } = await submitted('2026-0102', 'Race');
    for (const { checkId } of checks) {
      await send(
        caseId,
        {
          type: 'RecordCheck',
          checkId,
          result: 'clear',
          findings: [],
          hits: [],
          details: {},
          workings: [],
          engine: 'x',
          lists: {},
        },
        people.machine,
      );
    }
    await send(caseId, { type: 'ProposeTier', round: 1, tier: 'T1', factors: [] }, people.machine);
    await send(caseId, { type: 'AssignTier', tier: 'T1', reason: '提案のとおり' }, people.officer);
    const step = new PlayedCase().routed('T1').decision('department');
    // Two processes with 32 deans each: neither sees what the other remembers of the stream.
    const store = new PostgresEventStore(house.database);
    const elsewhere = new Cases(new EventLog(store, house.vault, house.ids, house.log.origin), house.database);
    const deans = Array.from({ length: 64 }, (): Actor => ({ ...people.dean, id: house.ids.next() }));
    const answers = await Promise.allSettled(
      deans.map((dean, index) => send(caseId, step, dean, null, index % 2 ? elsewhere : cases)),
    );
    await store.close();
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as Refusal] : []));
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['step.decided']));
    const events = await house.log.read(`case-${caseId}`);
    expect(events.filter(({ type }) => type === 'StepApproved')).toHaveLength(1);
    const winner = deans[answers.findIndex(({ status }) => status === 'fulfilled')];
    expect(events.find(({ type }) => type === 'StepApproved')?.actor.id).toBe(winner?.id);
  });
});

describe('the worklist', () => {
  test('shows each reader their cases, masks a hit, finds by name and number, and pages', async () => {
    const first = await submitted('2026-0201', '山田 はなこ');
    const second = await submitted('2026-0202', 'Émile Zola');
    const screening = first.checks.find(({ check }) => check === 'list-screening')!;
    const details = {
      [HIT.hitId]: { ours: 'a', theirs: 'b', entryName: 'c', country: null, fields: [], explanation: [] },
    };
    await seen(
      await send(
        first.caseId,
        {
          type: 'RecordCheck',
          checkId: screening.checkId,
          result: 'attention',
          findings: [],
          hits: [HIT],
          details,
          workings: [],
          engine: 'x',
          lists: {},
        },
        people.machine,
      ),
    );

    const queue = await ask(people.officer, { view: 'queue' });
    expect(queue.items.map(({ number }) => number)).toContain('2026-0201');
    expect(queue.items[0]?.waitingFor).toMatchObject({ who: 'officer', what: 'adjudication' });
    const row = (await ask(people.dean, { q: '2026-0201' })).items[0];
    expect(row).toMatchObject({
      personName: '山田 はなこ',
      waitingFor: { who: 'machine', what: 'checks' },
      badge: 'checking',
    });

    expect((await ask(people.officer, { q: 'emile' })).items.map(({ number }) => number)).toEqual(['2026-0202']);
    expect((await ask(people.officer, { q: 'ヤマダ' })).items).toEqual([]);
    expect((await ask(people.officer, { q: '山田はな' })).items.map(({ id }) => id)).toEqual([first.caseId]);
    expect((await ask(people.officer, { q: '100%_' })).items).toEqual([]);
    expect((await ask(people.otherDean)).items).toEqual([]);
    expect((await ask(people.administrator)).counts).toEqual({ mine: 0, queue: 0, all: 0 });
    expect((await ask(people.host, { view: 'mine' })).items.map(({ id }) => id)).toEqual(
      expect.arrayContaining([first.caseId, second.caseId]),
    );

    const numbers: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask(people.officer, { limit: 1, cursor });
      numbers.push(...page.items.map(({ number }) => number));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(numbers).toEqual(['2026-0201', '2026-0202', '2026-0102', '2026-0101']);
    await expect(ask(people.officer, { cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({ code: 'request.cursor' });
  });

  const LATER = '2027-01-01T00:00:00.000Z';
  const due = (changes: Partial<DueChecks> = {}) =>
    dueChecks(house.database, { dueAt: LATER, askedBefore: LATER, limit: 1_000, ...changes });

  test('what is open is what was asked and not answered, until the case ends', async () => {
    const { caseId, checks } = await submitted('2026-0203', 'Open Checks');
    const mine = async (changes: Partial<DueChecks> = {}) =>
      (await due(changes)).filter((open) => open.caseId === caseId);
    expect((await mine()).map(({ check }) => check).sort()).toEqual([
      'completeness',
      'list-screening',
      'residency',
      'specific-category',
    ]);
    const retryAt = '2026-11-24T00:00:00.000Z';
    const { checkId } = checks[0]!;
    const failure = { type: 'RecordCheckFailure', checkId, attempt: 1, reason: 'timeout', retryAt } as const;
    await seen(await send(caseId, failure, people.machine));
    const failed = (await mine()).find((open) => open.checkId === checkId);
    expect(failed).toMatchObject({ attempt: 1, retryAt, institution: TEST_INSTITUTION });
    expect((await mine({ dueAt: '2026-11-23T23:59:59.999Z' })).map((open) => open.checkId)).not.toContain(checkId);
    expect((await mine({ dueAt: retryAt })).map((open) => open.checkId)).toContain(checkId);
    expect(await mine({ askedBefore: failed!.requestedAt })).toEqual([]);
    await seen(await send(caseId, { type: 'WithdrawCase', reason: '進学しない' }, people.host));
    expect(await mine()).toEqual([]);
  });

  test('however many wait or rest before it, a check that is due is reached', async () => {
    const { caseId } = await submitted('2026-0205', 'Behind A Backlog');
    await house.database.query(
      `insert into views.open_checks (institution, check_id, case_id, "check", attempt, requested_at, retry_at)
       select $1, 'backlog-' || i, 'backlog', 'residency', 1, '2026-01-01T00:00:00.000Z', case when i <= 1500 then $2 end
       from generate_series(1, 3000) i`,
      [TEST_INSTITUTION, LATER],
    );
    const now = '2026-12-31T00:00:00.000Z';
    const first = await due({ dueAt: now });
    expect(first.map(({ retryAt }) => retryAt)).toEqual(Array.from({ length: 1_000 }, () => null));
    const reached = new Set<string>();
    for (let page = first; page.length > 0; page = await due({ dueAt: now, after: page.at(-1) })) {
      for (const open of page) reached.add(open.checkId.startsWith('backlog-') ? 'backlog' : open.caseId);
    }
    expect(reached).toContain(caseId);
    expect(await unansweredChecks(house.database, '2026-02-01T00:00:00.000Z')).toEqual({
      count: 3_000,
      oldest: '2026-01-01T00:00:00.000Z',
    });
    await house.database.query(`delete from views.open_checks where case_id = 'backlog'`);
  });

  test('a rebuild is byte-equal, before and after a person is forgotten', async () => {
    const { applicant, caseId } = await submitted('2026-0204', 'To Be Forgotten');
    const card = () => house.database.query('select 1 from views.person_cards where person_id = $1', [applicant.id]);
    expect((await card()).rowCount).toBe(1);
    const compare = async () => {
      for (const projection of caseProjections) {
        const live = await dumpProjection(house.database, projection.name);
        await rebuild(house.log, house.database, projection);
        expect(await dumpProjection(house.database, projection.name)).toBe(live);
      }
    };
    await compare();
    await seen(await send(caseId, { type: 'WithdrawCase', reason: '進学しない' }, people.host));
    const erased = await house.erasures.execute(erasing(applicant.id, caseId));
    await seen(erased);
    expect((await card()).rowCount).toBe(0);
    expect((await due()).filter((open) => open.caseId === caseId)).toEqual([]);
    await compare();
    expect((await ask(people.officer, { q: '2026-0204' })).items[0]).toMatchObject({ personName: null });
  });
});

function erasing(person: string, caseId: string): ErasePerson {
  const command = new ErasePerson(person, '個人情報保護法', `case-${caseId}`);
  const commandId = house.ids.next();
  command.sentUnder({
    circumstances: {
      actor: people.executive,
      at: '2026-11-23T12:00:00.000Z',
      commandId,
      correlationId: commandId,
      causationId: null,
    },
    expected: null,
  });
  return command;
}

describe('drafts', () => {
  test('keep what was named, part by part, sealed, and refuse a stale revision', async () => {
    const drafts = new Drafts(house.apiDatabase, house.vault, house.clock);
    const of = { institution: TEST_INSTITUTION, caseId: house.ids.next(), applicant: house.ids.next() };
    expect(await drafts.read(of)).toEqual({
      host: {},
      applicant: {},
      savedAt: null,
      hostSavedAt: null,
      revision: 0,
      erased: false,
    });
    await drafts.save(of, { host: { technology: { topic: 'カナリア-9261' }, stay: { from: 'tomorrow' } } });
    const saved = await drafts.save(
      of,
      { host: { stay: { from: '2027-04-01' } }, applicant: { names: { kanji: '葛\u{e0100}城' } } },
      1,
    );
    expect(saved).toMatchObject({
      revision: 3,
      host: { technology: { topic: 'カナリア-9261' }, stay: { from: '2027-04-01' } },
    });
    expect(await drafts.read(of)).toEqual(saved);
    await expect(drafts.save(of, { host: {} }, 1)).rejects.toMatchObject({
      code: 'draft.stale',
      kind: 'stale',
      params: { revision: 3 },
    });
    const { rows } = await house.database.query<{ text: string }>(
      'select drafts::text as text from operation.drafts where case_id = $1',
      [of.caseId],
    );
    expect(rows.map(({ text }) => text).join()).not.toContain('9261');
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        drafts.save(of, { applicant: index % 2 ? { names: { native: String(index) } } : { funding: [] } }),
      ),
    );
    expect(await drafts.read(of)).toMatchObject({ revision: 11, applicant: { funding: [] } });
    const nowhere = { caseId: 'no-such-case', applicant: of.applicant };
    expect(await drafts.namesIn(TEST_INSTITUTION, [nowhere, of])).toEqual([null, expect.objectContaining({})]);
    await house.vault.destroy(of.applicant);
    expect(await drafts.read(of)).toMatchObject({ erased: true, host: {}, applicant: {} });
    expect(await drafts.namesIn(TEST_INSTITUTION, [of])).toEqual([null]);
    await drafts.forget(TEST_INSTITUTION, of.applicant);
    expect(await drafts.read(of)).toMatchObject({ revision: 0, erased: false });
  });
});

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1');
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c63000100000500010d0a2db40000000049454e44ae426082',
  'hex',
);

/** A zip with one entry, as a Word file begins. */
function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 0, 'latin1');
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), packed]);
}

const WORD =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

describe('documents', () => {
  test('are sealed, opened only as they were attached, and go with their person', async () => {
    const documents = new Documents(house.apiDatabase, house.vault);
    const of = {
      institution: TEST_INSTITUTION,
      caseId: house.ids.next(),
      documentId: house.ids.next(),
      applicant: house.ids.next(),
    };
    const stored = await documents.store(of, PDF);
    expect(stored).toMatchObject({ mediaType: 'application/pdf', sizeBytes: PDF.length });
    expect(await documents.store(of, PDF)).toEqual(stored);
    expect(await documents.open(of, stored.sha256)).toEqual(PDF);
    await expect(documents.open(of, '0'.repeat(64))).rejects.toThrow('not what was attached');
    await expect(documents.open({ ...of, caseId: house.ids.next() }, stored.sha256)).rejects.toMatchObject({
      code: 'case.document_unknown',
    });
    await expect(documents.open({ ...of, institution: house.ids.next() }, stored.sha256)).rejects.toMatchObject({
      code: 'case.document_unknown',
    });
    const { rows } = await house.database.query<{ ciphertext: Buffer }>(
      'select ciphertext from operation.documents where document_id = $1',
      [of.documentId],
    );
    expect(rows[0]!.ciphertext.includes('%PDF')).toBe(false);
    await house.vault.destroy(of.applicant);
    await expect(documents.open(of, stored.sha256)).rejects.toMatchObject({ code: 'document.erased' });
  });

  test.each([
    ['a PDF', PDF, 'application/pdf'],
    ['a PNG', PNG, 'image/png'],
    [
      'a Word file',
      zip('[Content_Types].xml', Buffer.from(WORD)),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a JPEG', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'), 'image/jpeg'],
  ])('%s is known by its content', async (_, bytes, mediaType) => {
    expect(await sniff(bytes)).toBe(mediaType);
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'document.empty'],
    ['a text', Buffer.from('name,email\n'), 'document.type_not_accepted'],
    ['a program', Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), 'document.type_not_accepted'],
    ['a page of the web', Buffer.from('<!doctype html><script>alert(1)</script>'), 'document.type_not_accepted'],
    ['a plain archive', zip('a.txt', Buffer.from('x')), 'document.type_not_accepted'],
    [
      'an archive that unpacks to 64 MB',
      zip('[Content_Types].xml', Buffer.alloc(64 * 1024 * 1024)),
      'document.type_not_accepted',
    ],
    [
      'a damaged archive',
      zip('[Content_Types].xml', Buffer.from('<a/>')).subarray(0, 40),
      'document.type_not_accepted',
    ],
    ['too much', Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]), 'document.too_large'],
  ])('%s is refused', async (_, bytes, code) => {
    const before = process.memoryUsage().rss;
    await expect(sniff(bytes)).rejects.toMatchObject({ code, kind: 'invalid' });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test.each([
    ['履歴書.pdf', '履歴書.pdf'],
    ['C:\\Users\\x\\cv.pdf', 'cv.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u202egnp.exe\n', 'agnp.exe'],
    ['///', 'document'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(196)}.pdf`],
  ])('the name %j is kept as %j', (name, expected) => {
    expect(readableFilename(name)).toBe(expected);
  });
});

test.each([
  ['2027-03-31T14:59:00.000Z', 2026],
  ['2027-03-31T15:00:00.000Z', 2027],
])('case numbers count by fiscal year: %s', async (at, year) => {
  const numbers = new CaseNumbers(house.apiDatabase);
  const institution = house.ids.next();
  const given = await Promise.all(Array.from({ length: 5 }, () => numbers.next(institution, at)));
  expect(given.sort()).toEqual(['0001', '0002', '0003', '0004', '0005'].map((last) => `${year}-${last}`));
});
