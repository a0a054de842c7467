// What an erasure promised is done, also when whoever ordered it crashed between the event and the keys.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pino from 'pino';
import { ChangeCase, Documents, Drafts, dueChecks } from '#cases';
import { Database } from '#database';
import { SystemClock } from '#kernel';
import { openGround, type Ground, type Opened } from './ground.js';
import { actor, foundUniversity, happened, INSTITUTION, openDesk, sentBy } from './testing.js';
import { startWorker, submitCase, testHouse, until, type Desk, type TestHouse } from './testing.js';

const LATER = '2100-01-01T00:00:00.000Z';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n', 'latin1');
const clock = new SystemClock();
let house: TestHouse;
let desk: Desk;
let ground: Ground;
let opened: Opened;

beforeEach(async () => {
  house = await testHouse();
  desk = await openDesk(house);
  opened = [];
  ground = await openGround(house.config, { clock, logger: pino({ level: 'fatal' }) }, opened);
  await foundUniversity(desk.commands);
});
afterEach(async () => {
  await desk.close();
  for (let close = opened.pop(); close; close = opened.pop()) await close();
  await house.close();
});

/** A submitted case whose person has a draft, a document, a session and a sign-in name besides. */
async function wellKnownPerson(): Promise<{ caseId: string; person: string }> {
  const caseId = await submitCase(desk.commands);
  const [opening] = await happened(desk.log, caseId, 'CaseOpened');
  const person = opening?.data.applicant ?? '';
  const of = { institution: INSTITUTION, caseId, applicant: person };
  await new Drafts(ground.database, ground.vault, clock).save(of, { applicant: { names: { preferred: 'Aiko' } } });
  await new Documents(ground.database, ground.vault).store({ ...of, documentId: `document-${caseId}` }, PDF);
  await house.owner.query(
    `insert into operation.sessions (token_hash, kind, institution, person, case_id, link, created_at, last_seen_at, expires_at)
     values (sha256($2::bytea), 'applicant', $1, $3, $2, 'l', now(), now(), now() + interval '1 day')`,
    [INSTITUTION, caseId, person],
  );
  await house.owner.query(
    `insert into operation.credentials (account, institution, person, email, reserved_at, changed_at)
     values ($2, $1, $2, $2 || '@example.com', now(), now())`,
    [INSTITUTION, person],
  );
  return { caseId, person };
}

/** The event alone: the process that ordered the erasure died before it came to the keys. */
async function erasedByTheLogAlone(person: string): Promise<void> {
  await desk.log.append(
    `person-${person}`,
    'none',
    [{ type: 'PersonErased', data: { person, legalBasis: '個人情報保護法' } }],
    {
      actor: actor('person', 'executive'),
      at: clock.now().toISOString(),
      commandId: person,
      correlationId: person,
      causationId: null,
    },
  );
}

const COUNT_OF = {
  drafts: 'select from operation.drafts where applicant = $1',
  documents: 'select from operation.documents where applicant = $1',
  sessions: 'select from operation.sessions where person = $1',
  credentials: 'select from operation.credentials where person = $1',
};

async function leftOf(person: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [what, sql] of Object.entries(COUNT_OF)) counts[what] = (await house.owner.query(sql, [person])).rowCount;
  return counts;
}

async function isReadable(caseId: string): Promise<boolean> {
  const keys = new Database({ url: house.config.vaultDatabaseUrl, applicationName: 'test' });
  try {
    const [submission] = await happened(desk.log, caseId, 'CaseSubmitted');
    const { rowCount } = await keys.query('select from vault.wrapped_key where person = $1', [
      submission?.subject?.person,
    ]);
    return rowCount > 0;
  } finally {
    await keys.close();
  }
}

const NOTHING = { drafts: 0, documents: 0, sessions: 0, credentials: 0 };

test('an erasure that broke off between event and keys is finished by the worker, for this person and no other', async () => {
  const [erased, other] = [await wellKnownPerson(), await wellKnownPerson()];
  const before = await leftOf(erased.person);
  expect(Object.values(before).every((count) => count > 0)).toBe(true);
  await erasedByTheLogAlone(erased.person);
  expect(await isReadable(erased.caseId)).toBe(true);

  const worker = await startWorker(house, { sweepEveryMs: 300 });
  try {
    await until('the keys are gone', async () => !(await isReadable(erased.caseId)));
    await until('nothing is left', async () => (await leftOf(erased.person))['documents'] === 0);
    expect(await leftOf(erased.person)).toEqual(NOTHING);
    const [submission] = (await worker.log.read(`case-${erased.caseId}`, { personal: true })).filter(
      ({ type }) => type === 'CaseSubmitted',
    );
    expect(submission?.personal).toBe('erased');
    expect(await isReadable(other.caseId)).toBe(true);
    expect(await leftOf(other.person)).toEqual(before);
  } finally {
    await worker.stop();
  }
});

test('the checks of an erased person are ordered no more, whether they were asked for before or after', async () => {
  const [asked, unasked, other] = [await wellKnownPerson(), await wellKnownPerson(), await wellKnownPerson()];
  await desk.commands.send(
    new ChangeCase(asked.caseId, { type: 'RequestChecks', round: 1 }),
    sentBy(actor('machine'), 'case.check'),
  );
  await house.adoptList(desk, 'Institute of Heavy Water');
  // No screening can be answered: the lists' entries are away.
  await house.owner.query('delete from operation.list_entries');
  for (const { person } of [asked, unasked]) await erasedByTheLogAlone(person);

  const worker = await startWorker(house, { sweepEveryMs: 200 });
  const open = async () =>
    (await dueChecks(ground.database, { dueAt: LATER, askedBefore: LATER, limit: 100 })).map(({ caseId }) => caseId);
  try {
    await until('both are forgotten', async () =>
      [await leftOf(asked.person), await leftOf(unasked.person)].every(({ documents }) => documents === 0),
    );
    await until('the other one is being tried', async () =>
      (await happened(desk.log, other.caseId, 'CheckFailed')).some(({ data }) => data.check === 'list-screening'),
    );
    await until('only the other one is open', async () => new Set(await open()).size === 1);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(new Set(await open())).toEqual(new Set([other.caseId]));
  } finally {
    await worker.stop();
  }
});
